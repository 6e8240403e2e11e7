// SPDX-License-Identifier: Apache-2.0
#include "core/io/parallel.h"
#include "tests/support/child.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace core;
using namespace core::io;

class ParallelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_threads = tests::countThreads(); }
    void visitsEveryIndexOnce_data();
    void visitsEveryIndexOnce();
    void oneIndexStartsNoThread();
    void theLowestFailureWins();
    void beginsNothingAfterAFailure();
    void throwsWhatTheWorkThrows_data();
    void throwsWhatTheWorkThrows();
    void takesInOrder_data();
    void takesInOrder();
    void throwsWhatWorkOrTakeThrows_data();
    void throwsWhatWorkOrTakeThrows();
    void doesItAloneWithoutThreads();

private:
    std::size_t m_threads = 0; // those of Qt Test and of a sanitizer
};

void ParallelTest::visitsEveryIndexOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : { 0, 1, 2, 3, 128, 10000 })
        QTest::addRow("%d", count) << count;
}

void ParallelTest::visitsEveryIndexOnce()
{
    QFETCH(int, count);
    QVERIFY(workerCount() >= 1);
    std::vector<std::atomic<int>> visits(std::size_t(count) + 1);
    QVERIFY(forEachInParallel(std::size_t(count), [&](std::size_t index) -> Result<> {
        ++visits[index];
        return {};
    }));
    for (int index = 0; index < count; ++index)
        QCOMPARE(visits[std::size_t(index)].load(), 1);
    QCOMPARE(visits.back().load(), 0);
}

void ParallelTest::oneIndexStartsNoThread()
{
    std::thread::id worker;
    QVERIFY(forEachInParallel(1, [&](std::size_t) -> Result<> {
        worker = std::this_thread::get_id();
        return {};
    }));
    QVERIFY(worker == std::this_thread::get_id());
}

void ParallelTest::theLowestFailureWins()
{
    for (int round = 0; round < 200; ++round) {
        // The first two wait for each other, so that both fail, the second index first.
        std::atomic<bool> hasSecondFailed = workerCount() == 1;
        const Result<> done = forEachInParallel(64, [&](std::size_t index) -> Result<> {
            if (index == 0)
                hasSecondFailed.wait(false);
            if (index == 1) {
                hasSecondFailed = true;
                hasSecondFailed.notify_all();
            }
            return fail(ErrorCode::InvalidParameter, std::to_string(index));
        });
        QVERIFY(!done);
        QCOMPARE(done.error().subject, std::string("0"));
    }
}

void ParallelTest::beginsNothingAfterAFailure()
{
    std::atomic<std::size_t> begun = 0;
    QVERIFY(!forEachInParallel(1'000'000, [&](std::size_t) -> Result<> {
        ++begun;
        return fail(ErrorCode::Cancelled);
    }));
    QVERIFY(begun <= workerCount());
}

void ParallelTest::throwsWhatTheWorkThrows_data()
{
    QTest::addColumn<int>("first");
    for (const int first : { 0, 1, 17, 999 })
        QTest::addRow("%d", first) << first;
}

void ParallelTest::throwsWhatTheWorkThrows()
{
    QFETCH(int, first);
    std::atomic<std::size_t> begun = 0;
    const auto work = [&](std::size_t index) -> Result<> {
        ++begun;
        if (index >= std::size_t(first))
            throw std::runtime_error("a bug");
        return {};
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)forEachInParallel(1000, work));
    QVERIFY(begun <= std::size_t(first) + workerCount());
    QVERIFY(tests::hasAtMostThreads(m_threads));
}

void ParallelTest::takesInOrder_data()
{
    QTest::addColumn<int>("count");
    for (const int count : { 0, 1, 2, 100, 1023, 1024, 1025, 5000 })
        QTest::addRow("%d", count) << count;
}

void ParallelTest::takesInOrder()
{
    QFETCH(int, count);
    std::vector<std::size_t> taken;
    mapInOrder<std::size_t>(
        std::size_t(count), [](std::size_t index) { return 3 * index; },
        [&](std::size_t index, std::size_t made) {
            QCOMPARE(index, taken.size());
            taken.push_back(made);
        });
    QCOMPARE(taken.size(), std::size_t(count));
    for (std::size_t index = 0; index < taken.size(); ++index)
        QCOMPARE(taken[index], 3 * index);
}

void ParallelTest::throwsWhatWorkOrTakeThrows_data()
{
    QTest::addColumn<int>("firstOfWork");
    QTest::addColumn<int>("firstOfTake");
    constexpr int never = 1 << 20;
    for (const int first : { 0, 1, 500, 1024, 2999 }) {
        QTest::addRow("work, from %d on", first) << first << never;
        QTest::addRow("take, from %d on", first) << never << first;
        QTest::addRow("both, from %d on", first) << first << first;
    }
}

void ParallelTest::throwsWhatWorkOrTakeThrows()
{
    QFETCH(int, firstOfWork);
    QFETCH(int, firstOfTake);
    std::size_t taken = 0;
    const auto work = [&](std::size_t index) {
        if (index >= std::size_t(firstOfWork))
            throw std::runtime_error("a bug");
        return std::string(100, 'x');
    };
    const auto take = [&](std::size_t index, std::string&& made) {
        if (index >= std::size_t(firstOfTake))
            throw std::bad_alloc();
        taken += made.size() / 100;
    };
    const auto run = [&] { mapInOrder<std::string>(3000, work, take); };
    if (firstOfWork < firstOfTake)
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, run());
    else if (firstOfTake < firstOfWork)
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, run());
    else
        QVERIFY_THROWS_EXCEPTION(std::exception, run());
    QVERIFY(taken <= std::size_t(std::min(firstOfWork, firstOfTake)));
    QVERIFY(tests::hasAtMostThreads(m_threads));
}

void ParallelTest::doesItAloneWithoutThreads()
{
    const std::string outcome = tests::asNobody([]() -> std::string {
        if (!tests::limitThreads(0))
            return "no limit";
        std::size_t visits = 0;
        const auto visit = [&](std::size_t) -> Result<> {
            ++visits;
            return {};
        };
        if (!forEachInParallel(3000, visit) || visits != 3000)
            return "forEachInParallel visited " + std::to_string(visits);
        std::size_t worked = 0;
        std::size_t taken = 0;
        runInOrder(
            3000, [&](std::size_t) { ++worked; },
            [&](std::size_t index) { taken += index == taken && worked == index + 1 ? 1 : 0; });
        return taken == 3000 ? "ok" : "runInOrder took " + std::to_string(taken);
    });
    QCOMPARE(outcome, std::string("ok"));
}

QTEST_APPLESS_MAIN(ParallelTest)
#include "parallel_test.moc"
