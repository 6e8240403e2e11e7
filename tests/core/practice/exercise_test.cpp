// SPDX-License-Identifier: Apache-2.0
#include "core/http/header_text.h"
#include "core/http/url.h"
#include "core/practice/answer.h"
#include "core/practice/exercise.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <set>

using namespace core::practice;
namespace http = core::http;

namespace {

const Ports ports{ .plain = 8080, .secure = 8081, .special = { { Exercise::Server::Expired, 8082 } } };

/// What a browser would see of an exchange without a network: redirects are followed, answers are cut into
/// head and body where they are framed as usual.
class Walk {
public:
    explicit Walk(const std::string& url)
        : m_url(*http::parseUrl(url))
    {
    }

    void take(const char* method = "GET", std::optional<std::string> origin = {})
    {
        const Answer answer = answerTo(
            { .method = method, .path = m_url.path, .host = m_url.host, .origin = origin, .fieldNames = {} },
            { .ports = ports, .isSecure = m_url.isSecure(), .nonce = "q83vEjRWeJCrze8SNFZ4kA" });
        std::string_view rest = answer.bytes;
        std::size_t end = endOfHead(rest);
        while (rest.substr(0, 12).contains(" 103")) {
            rest.remove_prefix(end);
            end = endOfHead(rest);
        }
        auto block = http::readHeaderBlock(core::asBytes(rest.substr(0, end)));
        if (!block)
            qFatal("%s", core::messageOf(block.error().code));
        http::Response response = std::move(block->response);
        response.url = m_url.text();
        response.body = std::string(rest.substr(end));
        response.request = { .method = method, .fields = {} };
        if (origin)
            response.request->fields.push_back({ .name = "Origin", .value = *origin });
        if (std::string_view(method) == "OPTIONS") {
            exchange.preflight = std::move(response);
            return;
        }
        const http::Field* location = http::firstOf(response, "location");
        const auto next
            = location && response.status / 100 == 3 ? http::resolve(m_url, location->value) : std::nullopt;
        exchange.hops.push_back(std::move(response));
        irregularities = std::move(block->irregularities);
        for (http::Irregularity& irregularity : irregularities)
            irregularity.hop = exchange.hops.size() - 1;
        if (next && exchange.hops.size() <= 10 && !isKnown(*next)) {
            m_url = *next;
            take();
        }
    }

    http::Exchange exchange{};
    std::vector<http::Irregularity> irregularities{};

private:
    static std::size_t endOfHead(std::string_view text)
    {
        const std::size_t crlf = text.find("\r\n\r\n");
        const std::size_t lf = text.find("\n\n");
        return std::min(
            crlf == std::string_view::npos ? crlf : crlf + 4, lf == std::string_view::npos ? lf : lf + 2);
    }

    bool isKnown(const http::Url& url) const
    {
        return std::ranges::any_of(
            exchange.hops, [text = url.text()](const http::Response& hop) { return hop.url == text; });
    }

    http::Url m_url;
};

http::Audit auditOf(const Exercise& exercise)
{
    Walk walk(exercise.over == Exercise::Over::Http ? std::string("http://localhost:8080") + exercise.path
                                                    : std::string("https://localhost:8081") + exercise.path);
    walk.take();
    Walk preflight(walk.exchange.judged().url);
    preflight.take("OPTIONS", "https://other.example");
    walk.exchange.preflight = preflight.exchange.preflight;
    using Server = Exercise::Server;
    walk.exchange.hops.back().isVerified
        = exercise.server == Server::Usual || exercise.server == Server::OldTls;
    return http::audit(std::move(walk.exchange), { .profile = exercise.profile }, walk.irregularities);
}

/// Findings, and results of the Observatory that cost points.
std::set<std::string> idsOf(const http::Audit& audit)
{
    std::set<std::string> ids;
    for (const http::HeaderFinding& finding : audit.findings)
        ids.insert(finding.finding.kind->id);
    for (const http::observatory::TestResult& test : audit.score.tests) {
        if (test.modifier < 0)
            ids.insert(test.outcome->kind.id);
    }
    return ids;
}

QString beyondTheGoodSite(const http::Audit& audit)
{
    static const std::set<std::string> good = idsOf(auditOf(*exerciseAt("/good")));
    QStringList more;
    for (const std::string& id : idsOf(audit)) {
        if (!good.contains(id))
            more << QString::fromStdString(id);
    }
    return more.join(' ');
}

void addExercises()
{
    QTest::addColumn<QString>("path");
    for (const Exercise& exercise : allExercises())
        QTest::newRow(exercise.path) << QString::fromLatin1(exercise.path);
}

const Exercise& exerciseNamed(const QString& path)
{
    const Exercise* exercise = exerciseAt(path.toStdString());
    if (!exercise)
        qFatal("no exercise");
    return *exercise;
}

} // namespace

class ExerciseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItPromises_data() { addExercises(); }
    void showsWhatItPromises()
    {
        QFETCH(QString, path);
        const Exercise& exercise = exerciseNamed(path);
        if (*exercise.error != '\0') {
            QCOMPARE(exercise.grade, "");
            QCOMPARE(exercise.shows, "");
            return;
        }
        const http::Audit audit = auditOf(exercise);
        const QString shown = QString::fromLatin1(audit.score.grade) + ": " + beyondTheGoodSite(audit);
        const QString promised
            = QString::fromLatin1(exercise.grade) + ": " + QString::fromLatin1(exercise.shows);
        // In full: QCOMPARE cuts long texts.
        if (shown != promised)
            QFAIL(qPrintable("it shows " + shown));
    }

    void goodOnesLoseNothing()
    {
        for (const Exercise& exercise : allExercises()) {
            if (exercise.kind == Exercise::Kind::Good)
                QCOMPARE(exercise.grade, "A+");
        }
    }

    /// Of a bad one something must be seen: by the audit, on the connection, by asking twice, or at the
    /// end.
    void badOnesShowSomething()
    {
        for (const Exercise& exercise : allExercises()) {
            if (exercise.kind != Exercise::Kind::Bad)
                continue;
            const std::string seen = std::string(exercise.shows) + exercise.tlsShows + exercise.scanShows
                + exercise.ends + exercise.error;
            QVERIFY2(!seen.empty(), exercise.path);
        }
    }

    void hasEnoughToLearnFrom()
    {
        QVERIFY(allExercises().size() >= 45);
        std::set<std::string> paths;
        for (const Exercise& exercise : allExercises()) {
            QVERIFY2(paths.insert(exercise.path).second, exercise.path);
            QVERIFY2(exercise.path[0] == '/' && *exercise.group && *exercise.title && *exercise.lesson,
                exercise.path);
            QVERIFY2(!stepAt(exercise.path), exercise.path);
            QCOMPARE(exerciseAt(exercise.path), &exercise);
        }
    }

    /// A group is one run in the table.
    void groupsAreNotTornApart()
    {
        std::set<std::string> groups;
        const char* former = "";
        for (const Exercise& exercise : allExercises()) {
            if (std::string_view(former) != exercise.group)
                QVERIFY2(groups.insert(exercise.group).second, exercise.group);
            former = exercise.group;
        }
    }

    void findsAPathWithItsNumber()
    {
        QCOMPARE(exerciseAt("/redirect/many/7"), exerciseAt("/redirect/many"));
        QCOMPARE(exerciseAt("/redirect/many/123"), nullptr);
        QCOMPARE(exerciseAt("/redirect/many/"), nullptr);
        QCOMPARE(exerciseAt("7"), nullptr);
        QCOMPARE(exerciseAt(""), nullptr);
    }
};

QTEST_GUILESS_MAIN(ExerciseTest)

#include "exercise_test.moc"
