// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/job.h"
#include "gui/jobs/job_list.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <thread>

using namespace std::chrono_literals;

namespace {

using Number = core::Result<int>;

/// Work that ends only when it is told to.
Number untilStopped(const core::Progress& progress)
{
    while (!progress.stop.isRequested())
        std::this_thread::sleep_for(1ms);
    return core::fail(core::ErrorCode::Cancelled);
}

/// One thread that has finished tells others so.
struct Latch {
    std::shared_ptr<QSemaphore> semaphore = std::make_shared<QSemaphore>();
    void open() const { semaphore->release(); }
    void wait() const { semaphore->acquire(); }
};

} // namespace

class JobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }

    void callsDoneOnItsOwnThread()
    {
        gui::Job job(nullptr);
        QSignalSpy started(&job, &gui::Job::started);
        QSignalSpy finished(&job, &gui::Job::finished);
        std::thread::id worker;
        std::thread::id caller;
        int value = 0;
        bool wasRunning = true;
        job.start(
            [&worker](const core::Progress&) -> Number {
                worker = std::this_thread::get_id();
                return 7;
            },
            [&](Number result) {
                caller = std::this_thread::get_id();
                value = result.value();
                wasRunning = job.isRunning();
            });
        QVERIFY(job.isRunning());
        QCOMPARE(started.count(), 1);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(value, 7);
        QVERIFY(!wasRunning);
        QVERIFY(worker != caller);
        QCOMPARE(caller, std::this_thread::get_id());
    }

    void movesWhatCannotBeCopied()
    {
        gui::Job job(nullptr);
        std::unique_ptr<int> got;
        job.start([number = std::make_unique<int>(5)](const core::Progress&) mutable
                      -> core::Result<std::unique_ptr<int>> { return std::make_unique<int>(*number + 1); },
            [&got, kept = std::make_unique<int>(1)](core::Result<std::unique_ptr<int>> result) {
                got = std::move(*result);
                *got += *kept;
            });
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(*got, 7);
    }

    void worksWithoutAValue()
    {
        gui::Job job(nullptr);
        bool isDone = false;
        job.start([](const core::Progress&) -> core::Result<> { return {}; },
            [&](core::Result<> result) { isDone = result.has_value(); });
        QTRY_VERIFY(isDone);
    }

    void tellsHowFarItIs()
    {
        gui::Job job(nullptr);
        QSignalSpy progressed(&job, &gui::Job::progressed);
        job.start(
            [](const core::Progress& progress) {
                for (std::uint64_t at = 1; at <= 100'000; ++at)
                    progress.tell({ .done = at, .total = 400'000 });
                return untilStopped(progress);
            },
            [](const Number&) {});
        QTRY_COMPARE(job.rate().amount().done, std::uint64_t{ 100'000 });
        QVERIFY(progressed.count() >= 1);
        QVERIFY(progressed.count() < 1000);
        QCOMPARE(job.rate().permille(), std::optional(250));
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
    }

    void dropsAResultThatNobodyWantsAnyMore()
    {
        gui::Job job(nullptr);
        QSignalSpy finished(&job, &gui::Job::finished);
        bool isDelivered = false;
        job.start([](const core::Progress&) -> Number { return 1; }, [&](Number) { isDelivered = true; });
        QThreadPool::globalInstance()->waitForDone(); // its result is on the way
        job.abandon();
        QVERIFY(!job.isRunning());
        QCoreApplication::processEvents();
        QVERIFY(!isDelivered);
        QCOMPARE(finished.count(), 1);
    }

    void keepsTheLastProgressOfShortWork()
    {
        gui::Job job(nullptr);
        job.start(
            [](const core::Progress& progress) -> Number {
                progress.tell({ .done = 8, .total = 8 });
                return 0;
            },
            [](const Number&) {});
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(job.rate().permille(), std::optional(1000));
    }

    void deliversTheResultOfCancelledWork()
    {
        gui::Job job(nullptr);
        std::optional<core::ErrorCode> code;
        job.start(untilStopped, [&](const Number& result) { code = result.error().code; });
        job.cancel();
        QVERIFY(job.isRunning());
        QTRY_COMPARE(code, core::ErrorCode::Cancelled);

        // Cancelled once is not cancelled for ever.
        int value = 0;
        job.start(
            [](const core::Progress& progress) -> Number { return progress.stop.isRequested() ? 1 : 2; },
            [&](const Number& result) { value = result.value_or(-1); });
        QTRY_COMPARE(value, 2);
    }

    void dropsTheResultOfAFormerRun()
    {
        gui::Job job(nullptr);
        QSignalSpy finished(&job, &gui::Job::finished);
        const Latch begun;
        const Latch ended;
        QList<int> values;
        job.start(
            [=](const core::Progress& progress) {
                begun.open();
                (void)untilStopped(progress);
                ended.open();
                return Number(1);
            },
            [&](const Number& result) { values << result.value_or(-1); });
        begun.wait();
        job.start(
            [ended](const core::Progress&) {
                ended.wait(); // without a request to stop, for ever
                return Number(2);
            },
            [&](const Number& result) { values << result.value_or(-1); });
        QTRY_COMPARE(finished.count(), 1);
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(0);
        QCOMPARE(values, QList<int>{ 2 });
    }

    void doesNotBeginWhatIsNotWantedAnyMore()
    {
        gui::Job job(nullptr);
        const Latch go;
        std::vector<std::unique_ptr<gui::Job>> others;
        for (int number = 0; number < QThreadPool::globalInstance()->maxThreadCount(); ++number) {
            others.push_back(std::make_unique<gui::Job>(nullptr));
            others.back()->start(
                [go](const core::Progress&) {
                    go.wait();
                    return Number(0);
                },
                [](const Number&) {});
        }
        std::atomic<bool> hasRun = false;
        std::optional<core::ErrorCode> code;
        job.start(
            [&hasRun](const core::Progress&) {
                hasRun = true;
                return Number(1);
            },
            [&](const Number& result) { code = result.error().code; });
        job.cancel();
        for (std::size_t number = 0; number < others.size(); ++number)
            go.open();
        QTRY_COMPARE(code, core::ErrorCode::Cancelled);
        QVERIFY(!hasRun);
    }

    void dropsAResultThatIsOnItsWay()
    {
        gui::Job job(nullptr);
        QList<int> values;
        job.start([](const core::Progress&) { return Number(1); },
            [&](const Number& result) { values << result.value_or(-1); });
        QThreadPool::globalInstance()->waitForDone(); // it is in this thread's queue now
        job.start([](const core::Progress&) { return Number(2); },
            [&](const Number& result) { values << result.value_or(-1); });
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(values, QList<int>{ 2 });
    }

    void startsAgainFromDone()
    {
        gui::Job job(nullptr);
        QSignalSpy finished(&job, &gui::Job::finished);
        QList<int> values;
        job.start([](const core::Progress&) { return Number(1); },
            [&](const Number& first) {
                values << first.value_or(-1);
                job.start([](const core::Progress&) { return Number(2); },
                    [&](const Number& second) { values << second.value_or(-1); });
            });
        QTRY_COMPARE(values, (QList<int>{ 1, 2 }));
        QCOMPARE(finished.count(), 1);
    }

    void asksToStopWhenItsOwnerDies()
    {
        auto owner = std::make_unique<QObject>();
        auto* const job = new gui::Job(owner.get());
        bool wasCalled = false;
        const Latch begun;
        job->start(
            [begun](const core::Progress& progress) {
                begun.open();
                return untilStopped(progress);
            },
            [&](const Number&) { wasCalled = true; });
        begun.wait();
        owner.reset();
        // Without the request this would wait for ever.
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(0);
        QVERIFY(!wasCalled);
    }

    void diesInDoneAndWithAResultOnItsWay()
    {
        auto job = std::make_unique<gui::Job>(nullptr);
        job->start([](const core::Progress&) { return Number(1); }, [&](const Number&) { job.reset(); });
        QTRY_VERIFY(!job);

        job = std::make_unique<gui::Job>(nullptr);
        bool wasCalled = false;
        job->start([](const core::Progress&) { return Number(1); }, [&](const Number&) { wasCalled = true; });
        QThreadPool::globalInstance()->waitForDone();
        job.reset();
        QTest::qWait(0);
        QVERIFY(!wasCalled);
    }

    void turnsWhatIsThrownIntoAnError()
    {
        gui::Job job(nullptr);
        std::optional<core::Error> error;
        job.start([](const core::Progress&) -> Number { throw std::runtime_error("broken"); },
            [&](Number result) { error = std::move(result).error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->code, core::ErrorCode::Internal);
        QCOMPARE(error->subject, std::string("broken"));

        error.reset();
        job.start([](const core::Progress&) -> Number { throw 3; },
            [&](Number result) { error = std::move(result).error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->code, core::ErrorCode::Internal);
    }

    void runsFourAtOnce()
    {
        std::vector<std::unique_ptr<gui::Job>> jobs;
        const Latch begun;
        const Latch go;
        int sum = 0;
        for (int number = 1; number <= 4; ++number) {
            jobs.push_back(std::make_unique<gui::Job>(nullptr));
            jobs.back()->start(
                [=](const core::Progress&) -> Number {
                    begun.open();
                    go.wait();
                    return number;
                },
                [&](const Number& result) { sum += result.value_or(0); });
        }
        for (int number = 1; number <= 4; ++number)
            begun.wait();
        for (int number = 1; number <= 4; ++number)
            go.open();
        QTRY_COMPARE(sum, 10);
    }

    void listsWhatRuns()
    {
        gui::JobList list;
        QSignalSpy changed(&list, &gui::JobList::changed);
        QSignalSpy progressed(&list, &gui::JobList::progressed);
        auto first = std::make_unique<gui::Job>(nullptr);
        gui::Job second(nullptr);
        list.watch(first.get(), { .panel = QStringLiteral("hash"), .title = {}, .loss = {} });
        list.watch(&second, { .panel = QStringLiteral("vault"), .title = {}, .loss = {} });
        QVERIFY(list.running().isEmpty());

        first->start(untilStopped, [](const Number&) { });
        second.start(untilStopped, [](const Number&) { });
        QCOMPARE(changed.count(), 2);
        QCOMPARE(list.running().size(), 2);
        QCOMPARE(list.running().first().description.panel, QStringLiteral("hash"));
        QTRY_VERIFY(progressed.count() >= 1);

        first.reset();
        QCOMPARE(changed.count(), 3);
        QCOMPARE(list.running().size(), 1);
        list.cancelAll();
        QTRY_VERIFY(list.running().isEmpty());
        QCOMPARE(changed.count(), 4);

        second.start(untilStopped, [](const Number&) { });
        QCOMPARE(list.running().size(), 1);
    }

    void smoothsTheSpeed()
    {
        const gui::Rate::Time start{};
        gui::Rate rate(start);
        QCOMPARE(rate.permille(), std::optional<int>());
        rate.add(start + 100ms, { .done = 100, .total = 10'000 });
        QCOMPARE(rate.bytesPerSecond(), 0.0);
        for (int tick = 2; tick <= 20; ++tick) {
            QVERIFY(!rate.timeLeft());
            rate.add(
                start + tick * 100ms, { .done = static_cast<std::uint64_t>(tick) * 100, .total = 10'000 });
        }
        QCOMPARE(qRound(rate.bytesPerSecond()), 1000);
        QCOMPARE(rate.permille(), std::optional(200));
        QCOMPARE(std::chrono::round<std::chrono::seconds>(rate.timeLeft().value()), 8s);

        // A jump moves it by its share of three seconds, not all the way.
        rate.add(start + 2100ms, { .done = 3000, .total = 10'000 });
        QVERIFY(rate.bytesPerSecond() > 1100);
        QVERIFY(rate.bytesPerSecond() < 2000);
    }

    void promisesNothingWhileItStandsStill()
    {
        const gui::Rate::Time start{};
        gui::Rate rate(start);
        rate.add(start + 3s, { .done = 1000, .total = 2000 });
        QVERIFY(rate.timeLeft());
        rate.add(start + 4s, { .done = 1000, .total = 2000 });
        QVERIFY(rate.timeLeft());
        rate.add(start + 5s, { .done = 1000, .total = 2000 });
        QVERIFY(!rate.timeLeft());
        rate.add(start + 6s, { .done = 1500, .total = 2000 });
        QVERIFY(rate.timeLeft());
        rate.add(start + 7s, { .done = 1600, .total = {} });
        QVERIFY(!rate.timeLeft());
        QVERIFY(!rate.permille());
    }

    void survivesCountsThatStartAnewOrOverflow()
    {
        const gui::Rate::Time start{};
        gui::Rate rate(start);
        rate.add(start + 1s, { .done = 1000, .total = 1000 });
        rate.add(start + 2s, { .done = 5, .total = 1000 });
        QVERIFY(rate.bytesPerSecond() >= 0);
        QVERIFY(rate.bytesPerSecond() <= 1000);
        rate.add(start + 2s, { .done = 6, .total = 0 });
        QCOMPARE(rate.permille(), std::optional(1000));
        rate.add(start + 3s, { .done = 7, .total = std::numeric_limits<std::uint64_t>::max() });
        QVERIFY(rate.timeLeft().value() > 1h);
        QCOMPARE(rate.permille(), std::optional(0));
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
