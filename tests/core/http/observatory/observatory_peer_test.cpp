// SPDX-License-Identifier: Apache-2.0
// Result by result what the MDN HTTP Observatory's own code gives, for responses that nobody has seen.
#include "tests/support/peers.h"
#include "tests/support/process.h"
#include "tests/support/rated.h"

#include <QTest>

#include <cstdlib>
#include <sstream>

using core::http::observatory::Algorithm;

namespace {

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// More of them by hand: ASSAY_CASES=20000.
std::size_t caseCount()
{
    const char* asked = std::getenv("ASSAY_CASES");
    return asked == nullptr ? 2000 : std::strtoul(asked, nullptr, 10);
}

std::uint64_t seed()
{
    const char* asked = std::getenv("ASSAY_SEED");
    return asked == nullptr ? 1 : std::strtoull(asked, nullptr, 10);
}

} // namespace

class ObservatoryPeerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesAsItDoes();

private:
    static void compare(Algorithm algorithm, const std::vector<std::string>& arguments);
};

void ObservatoryPeerTest::compare(Algorithm algorithm, const std::vector<std::string>& arguments)
{
    tests::ExchangeGenerator generator(seed());
    std::vector<tests::ExchangeCase> cases;
    std::string input;
    for (std::size_t i = 0; i < caseCount(); ++i) {
        cases.push_back(generator.next());
        input += jsonOf(cases.back()) + "\n";
    }
    std::vector<std::string> words{ "node", tests::nodePeerFolder().toStdString() + "/observatory.mjs" };
    words.insert(words.end(), arguments.begin(), arguments.end());
    const tests::Ended theirs = tests::run({ .words = words, .folder = {}, .input = input });
    QCOMPARE(theirs.exitCode, 0);
    const std::vector<std::string> answers = linesOf(theirs.output);
    QCOMPARE(answers.size(), cases.size());

    std::size_t failures = 0;
    std::size_t differences = 0;
    std::string first;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (answers[i].starts_with("{\"error\"")) {
            ++failures; // its own
            continue;
        }
        const std::string ours = tests::answerTo(cases[i], algorithm);
        if (ours == answers[i])
            continue;
        ++differences;
        if (first.size() < 20'000)
            first += "\n" + jsonOf(cases[i]) + "\nours:   " + ours + "\ntheirs: " + answers[i];
    }
    qInfo("%zu cases, %zu on which it fails itself", cases.size(), failures);
    QVERIFY(failures * 20 < cases.size());
    QVERIFY2(differences == 0, (std::to_string(differences) + " differ:" + first).c_str());
}

void ObservatoryPeerTest::ratesAsItDoes()
{
    NEEDS_NODE_PEER("@mdn/mdn-http-observatory");
    compare(Algorithm::Four, {});
    // By hand: a checkout of its newest version with its dependencies, of which there is no package.
    if (const char* checkout = std::getenv("ASSAY_OBSERVATORY"))
        compare(Algorithm::Six, { checkout });
}

QTEST_GUILESS_MAIN(ObservatoryPeerTest)
#include "observatory_peer_test.moc"
