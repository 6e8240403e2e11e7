// SPDX-License-Identifier: Apache-2.0
#include "core/io/fan_out.h"
#include "core/io/memory_stream.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace core;
using namespace core::io;

namespace {

Bytes pattern(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::byte>(i * 131 + i / 251);
    return bytes;
}

} // namespace

class FanOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEveryByteToEveryConsumerInOrder_data();
    void givesEveryByteToEveryConsumerInOrder();
    void stopsAtAFailureOfAConsumer();
    void stopsWhenAsked();
    void reportsWhatIsDone();
};

void FanOutTest::givesEveryByteToEveryConsumerInOrder_data()
{
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<int>("consumers");
    constexpr qulonglong block = 256 * 1024;
    for (const qulonglong size : { qulonglong(0), qulonglong(1), block - 1, block, block + 1, 2 * block,
             7 * block + 3, 8 * block, 9 * block, 33 * block + 17 }) {
        for (const int consumers : { 0, 1, 2, 3, 7 })
            QTest::addRow("%llu bytes, %d consumers", size, consumers) << size << consumers;
    }
}

void FanOutTest::givesEveryByteToEveryConsumerInOrder()
{
    QFETCH(qulonglong, size);
    QFETCH(int, consumers);
    const Bytes input = pattern(size);
    std::vector<Bytes> received(static_cast<std::size_t>(consumers));
    std::vector<Consumer> all;
    for (std::size_t i = 0; i < received.size(); ++i) {
        all.emplace_back([&received, i](ByteView block) -> Result<> {
            if (i % 3 == 1) // a slow one must hold up nobody's order
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            received[i].insert(received[i].end(), block.begin(), block.end());
            return {};
        });
    }
    MemorySource source(input);
    QCOMPARE(fanOut(source, all).value(), std::uint64_t(size));
    for (const Bytes& bytes : received)
        QVERIFY(bytes == input);
}

void FanOutTest::stopsAtAFailureOfAConsumer()
{
    for (const std::size_t size : { std::size_t(10), std::size_t(5) * 1024 * 1024 }) {
        const Bytes input = pattern(size);
        MemorySource source(input);
        const std::vector<Consumer> consumers{ [](ByteView) -> Result<> { return {}; },
            [](ByteView) -> Result<> { return fail(ErrorCode::Internal, "second"); } };
        const auto outcome = fanOut(source, consumers);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().subject, std::string("second"));
    }
}

void FanOutTest::stopsWhenAsked()
{
    const Bytes input = pattern(std::size_t(8) * 1024 * 1024);
    MemorySource source(input);
    Progress progress;
    std::size_t blocks = 0;
    const std::vector<Consumer> consumers{ [&](ByteView) -> Result<> {
        if (++blocks == 3)
            progress.stop.request();
        return {};
    } };
    const auto outcome = fanOut(source, consumers, progress);
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code), int(ErrorCode::Cancelled));
    QVERIFY(blocks < 32);
}

void FanOutTest::reportsWhatIsDone()
{
    for (const std::size_t size : { std::size_t(100), std::size_t(3) * 1024 * 1024 }) {
        const Bytes input = pattern(size);
        MemorySource source(input);
        std::vector<Amount> amounts;
        Progress progress;
        progress.report = [&](Amount amount) { amounts.push_back(amount); };
        const std::vector<Consumer> consumers{ [](ByteView) -> Result<> { return {}; } };
        QVERIFY(fanOut(source, consumers, progress));
        QVERIFY(!amounts.empty());
        QCOMPARE(amounts.back().done, std::uint64_t(size));
        QCOMPARE(amounts.back().total.value(), std::uint64_t(size));
        QVERIFY(std::ranges::is_sorted(amounts, {}, &Amount::done));
    }
}

QTEST_APPLESS_MAIN(FanOutTest)
#include "fan_out_test.moc"
