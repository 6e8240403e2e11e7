// SPDX-License-Identifier: Apache-2.0
#include "core/io/team.h"
#include "tests/support/child.h"

#include <QTest>

#include <optional>
#include <stdexcept>
#include <string>

using namespace core::io;
using namespace tests;

class TeamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_threads = countThreads(); }
    void allWorkAtOnce();
    void oneThatThrowsStopsTheOthers();
    void theFirstExceptionWins();
    void makesDoWithTheThreadsThereAre_data();
    void makesDoWithTheThreadsThereAre();

private:
    std::size_t m_threads = 0; // those of Qt Test and of a sanitizer
};

void TeamTest::allWorkAtOnce()
{
    Team team;
    std::size_t present = 0;
    std::size_t helpers = 0;
    const auto meet = [&] {
        Team::Lock lock = team.lock();
        ++present;
        team.tellChange();
        while (present < 5)
            team.waitForChange(lock);
    };
    team.run(4, meet, [&](std::size_t count) {
        helpers = count;
        meet();
    });
    QCOMPARE(helpers, std::size_t(4));
    QVERIFY(!team.isStopped());
}

void TeamTest::oneThatThrowsStopsTheOthers()
{
    for (const bool isTheLead : { true, false }) {
        Team team;
        const auto waitForEver = [&] {
            Team::Lock lock = team.lock();
            while (!team.isStopped())
                team.waitForChange(lock);
        };
        const auto raise = [] { throw std::runtime_error("a bug"); };
        const auto run = [&] {
            if (isTheLead)
                team.run(4, waitForEver, [&](std::size_t) { raise(); });
            else
                team.run(1, raise, [&](std::size_t) { waitForEver(); });
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, run());
        QVERIFY(team.isStopped());
        QVERIFY(hasAtMostThreads(m_threads));
    }
}

void TeamTest::theFirstExceptionWins()
{
    Team team;
    const auto raiseWhenStopped = [&] {
        Team::Lock lock = team.lock();
        while (!team.isStopped())
            team.waitForChange(lock);
        throw std::runtime_error("late");
    };
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
        team.run(4, raiseWhenStopped, [](std::size_t) { throw std::invalid_argument("first"); }));
}

void TeamTest::makesDoWithTheThreadsThereAre_data()
{
    QTest::addColumn<int>("most");
    for (const int most : { 0, 1, 20 })
        QTest::addRow("%d", most) << most;
}

void TeamTest::makesDoWithTheThreadsThereAre()
{
    QFETCH(int, most);
    if (most > 1)
        NEEDS_THREADS_IN_A_CHILD;
    const std::string outcome = asNobody([&]() -> std::string {
        if (!limitThreads(std::size_t(most)))
            return "no limit";
        Team team;
        std::size_t ended = 0;
        std::optional<std::size_t> helpers;
        const auto help = [&] {
            Team::Lock lock = team.lock();
            while (!helpers)
                team.waitForChange(lock);
            ++ended;
        };
        team.run(100, help, [&](std::size_t count) {
            const Team::Lock lock = team.lock();
            helpers = count;
            team.tellChange();
        });
        if (*helpers > std::size_t(most))
            return std::to_string(*helpers) + " helpers";
        return ended == *helpers ? "ok" : std::to_string(ended) + " ended";
    });
    QCOMPARE(outcome, std::string("ok"));
}

QTEST_APPLESS_MAIN(TeamTest)
#include "team_test.moc"
