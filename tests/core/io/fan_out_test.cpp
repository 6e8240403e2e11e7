// SPDX-License-Identifier: Apache-2.0
#include "core/io/fan_out.h"
#include "core/io/memory_stream.h"
#include "tests/support/child.h"

#include <QTest>

#include <chrono>
#include <stdexcept>
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

constexpr qulonglong blockSize = 256 * 1024;

/// Gives whole blocks, then throws.
class ThrowingSource : public Source {
public:
    explicit ThrowingSource(int blocks)
        : m_blocks(blocks)
    {
    }
    Result<std::size_t> read(std::span<std::byte> into) override
    {
        if (m_blocks-- == 0)
            throw std::runtime_error("a bug");
        return into.size();
    }
    std::optional<std::uint64_t> sizeHint() const override { return {}; }

private:
    int m_blocks;
};

} // namespace

class FanOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_threads = tests::countThreads(); }
    void givesEveryByteToEveryConsumerInOrder_data();
    void givesEveryByteToEveryConsumerInOrder();
    void stopsAtAFailureOfAConsumer();
    void stopsWhenAsked();
    void reportsWhatIsDone();
    void throwsWhatAConsumerThrows_data();
    void throwsWhatAConsumerThrows();
    void throwsWhatTheSourceThrows_data();
    void throwsWhatTheSourceThrows();
    void doesItAloneWithoutThreads();

private:
    std::size_t m_threads = 0; // those of Qt Test and of a sanitizer
};

void FanOutTest::givesEveryByteToEveryConsumerInOrder_data()
{
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<int>("consumers");
    for (const qulonglong size : { qulonglong(0), qulonglong(1), blockSize - 1, blockSize, blockSize + 1,
             2 * blockSize, 7 * blockSize + 3, 8 * blockSize, 9 * blockSize, 33 * blockSize + 17 }) {
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

void FanOutTest::throwsWhatAConsumerThrows_data()
{
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<int>("throwing");
    QTest::addColumn<int>("from");
    for (const qulonglong size : { qulonglong(10), qulonglong(40 * blockSize) }) {
        for (const int throwing : { 1, 2, 5 }) {
            for (const int from : { 0, 1, 20 }) {
                if (from == 0 || size > blockSize)
                    QTest::addRow("%d of 5 from block %d on, %llu bytes", throwing, from, size)
                        << size << throwing << from;
            }
        }
    }
}

void FanOutTest::throwsWhatAConsumerThrows()
{
    QFETCH(qulonglong, size);
    QFETCH(int, throwing);
    QFETCH(int, from);
    const Bytes input = pattern(size);
    std::vector<Consumer> consumers;
    for (int consumer = 0; consumer < 5; ++consumer) {
        consumers.emplace_back([=, blocks = 0](ByteView) mutable -> Result<> {
            if (blocks++ >= from && consumer < throwing)
                throw std::runtime_error("a bug");
            return {};
        });
    }
    MemorySource source(input);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)fanOut(source, consumers));
    QVERIFY(tests::hasAtMostThreads(m_threads));
}

void FanOutTest::throwsWhatTheSourceThrows_data()
{
    QTest::addColumn<int>("blocks");
    for (const int blocks : { 0, 1, 2, 8, 20 })
        QTest::addRow("after %d blocks", blocks) << blocks;
}

void FanOutTest::throwsWhatTheSourceThrows()
{
    QFETCH(int, blocks);
    const std::vector<Consumer> consumers(3, [](ByteView) -> Result<> { return {}; });
    ThrowingSource source(blocks);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)fanOut(source, consumers));
    QVERIFY(tests::hasAtMostThreads(m_threads));
}

void FanOutTest::doesItAloneWithoutThreads()
{
    const std::string outcome = tests::asNobody([]() -> std::string {
        if (!tests::limitThreads(0))
            return "no limit";
        const Bytes input = pattern(20 * blockSize + 1);
        std::vector<Bytes> received(3);
        std::vector<Consumer> consumers;
        for (Bytes& bytes : received) {
            consumers.emplace_back([&bytes](ByteView piece) -> Result<> {
                bytes.insert(bytes.end(), piece.begin(), piece.end());
                return {};
            });
        }
        MemorySource source(input);
        if (const auto size = fanOut(source, consumers); !size || *size != input.size())
            return tests::told(size);
        return received == std::vector(3, input) ? "ok" : "other bytes";
    });
    QCOMPARE(outcome, std::string("ok"));
}

QTEST_APPLESS_MAIN(FanOutTest)
#include "fan_out_test.moc"
