// SPDX-License-Identifier: Apache-2.0
// Each exercise, asked as `assay headers URL` does: what it promises is what a person gets to see.
#include "core/fetch/scan.h"
#include "core/keys/certificate.h"
#include "core/practice/server.h"
#include "tests/support/asking.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <set>

using namespace core::practice;
using namespace std::chrono_literals;
namespace fetch = core::fetch;
namespace http = core::http;

namespace {

using Ids = std::set<std::string>;

Ids idsOf(const http::Audit& audit)
{
    Ids ids;
    for (const http::HeaderFinding& finding : audit.findings)
        ids.insert(finding.finding.kind->id);
    for (const http::observatory::TestResult& test : audit.score.tests) {
        if (test.modifier < 0)
            ids.insert(test.outcome->kind.id);
    }
    return ids;
}

Ids promisedBy(std::initializer_list<const char*> lists)
{
    Ids ids;
    for (const char* list : lists) {
        for (const std::string_view id : wordsOf(list))
            ids.emplace(id);
    }
    return ids;
}

QString textOf(const Ids& ids)
{
    QStringList words;
    for (const std::string& id : ids)
        words << QString::fromStdString(id);
    return words.join(' ');
}

const char* endOf(const fetch::Chain& chain)
{
    switch (chain.end) {
    case fetch::End::Loop:
        return "loop";
    case fetch::End::TooMany:
        return "too-many-redirects";
    case fetch::End::NoLocation:
        return "no-location";
    default:
        return chain.hops.back().isBodyCut ? "page-cut" : "";
    }
}

} // namespace

class ScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto server = Server::start({ .now = QDateTime::currentSecsSinceEpoch() });
        QVERIFY(server.has_value());
        m_server.emplace(*std::move(server));
        m_authority = core::keys::readCertificates(m_server->authority())->front().der;
        m_good = idsOf(scanOf(*exerciseAt("/good"))->audit);
    }
    void cleanupTestCase() { m_server.reset(); }

    void showsWhatTheExercisePromises_data()
    {
        QTest::addColumn<QString>("path");
        for (const Exercise& exercise : allExercises())
            QTest::newRow(exercise.path) << QString::fromLatin1(exercise.path);
    }
    void showsWhatTheExercisePromises()
    {
        QFETCH(QString, path);
        const Exercise& exercise = *exerciseAt(path.toStdString());
        if (m_server->addressOf(exercise).empty())
            QSKIP("the TLS library cannot do this");
        const auto scan = scanOf(exercise);
        QCOMPARE(scan ? "" : core::idOf(scan.error().code), exercise.error);
        if (!scan)
            return;
        QCOMPARE(scan->audit.score.grade, exercise.grade);
        Ids beyond;
        std::ranges::set_difference(idsOf(scan->audit), m_good, std::inserter(beyond, beyond.end()));
        QCOMPARE(textOf(beyond), textOf(promisedBy({ exercise.shows, exercise.scanShows })));
        QCOMPARE(endOf(scan->chain), exercise.ends);
        checkTls(exercise, *scan);
    }

    /// What a person gives goes to the origin that was typed: the page names what arrived there.
    void withholdsOwnFieldsFromTheOtherOrigin()
    {
        fetch::Request request = requestFor(*exerciseAt("/redirect/credentials"));
        request.fields.push_back({ .name = "X-Own",
            .value = *core::SecureBytes::copyOf(core::asBytes(std::string_view("secret"))) });
        tests::Ledger ledger;
        const auto chain = fetch::fetch(request, ledger, {});
        QVERIFY(chain.has_value());
        QCOMPARE(chain->hops.size(), std::size_t{ 2 });
        const std::string& page = chain->hops.back().response.body.value();
        QVERIFY(page.contains("The request came with these fields: "));
        QVERIFY(!page.contains("X-Own"));
        QCOMPARE(int(chain->hops.back().withheld), int(fetch::Withheld::OtherOrigin));
    }

private:
    fetch::Request requestFor(const Exercise& exercise) const
    {
        fetch::Request request{ .url = *http::parseUrl(m_server->addressOf(exercise)) };
        request.authorities.push_back(m_authority);
        request.limits.bodyBytes = std::size_t{ 128 } * 1024;
        // The slow one would take minutes.
        request.limits.whole = exercise.recipe.manner == Manner::Slow ? 1'000ms : 30'000ms;
        return request;
    }

    core::Result<fetch::Scan> scanOf(const Exercise& exercise) const
    {
        tests::Ledger ledger;
        const bool isOld = exercise.server == Exercise::Server::OldTls;
        return fetch::scan(requestFor(exercise), { .probesVersions = isOld }, { .profile = exercise.profile },
            QDateTime::currentSecsSinceEpoch(), ledger, {});
    }

    static void checkTls(const Exercise& exercise, const fetch::Scan& scan)
    {
        Ids found;
        if (scan.tls) {
            for (const core::Finding& finding : scan.tls->findings)
                found.insert(finding.kind->id);
        }
        for (const std::string_view id : wordsOf(exercise.tlsShows))
            QVERIFY2(found.contains(std::string(id)), qPrintable(textOf(found)));
        // Beside a trusted certificate nothing grave is said.
        if (scan.tls && exercise.server == Exercise::Server::Usual) {
            for (const core::Finding& finding : scan.tls->findings)
                QVERIFY2(finding.kind->severity <= core::Severity::Low, finding.kind->id);
        }
    }

    std::optional<Server> m_server;
    core::Bytes m_authority;
    Ids m_good;
};

QTEST_GUILESS_MAIN(ScanTest)

#include "scan_test.moc"
