// SPDX-License-Identifier: Apache-2.0
#include "core/io/parallel.h"

#include <QTest>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using namespace core;
using namespace core::io;

class ParallelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visitsEveryIndexOnce_data();
    void visitsEveryIndexOnce();
    void oneIndexStartsNoThread();
    void theLowestFailureWins();
    void beginsNothingAfterAFailure();
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

QTEST_APPLESS_MAIN(ParallelTest)
#include "parallel_test.moc"
