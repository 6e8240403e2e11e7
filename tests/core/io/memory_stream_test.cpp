// SPDX-License-Identifier: Apache-2.0
#include "core/io/memory_stream.h"
#include "tests/support/failing_stream.h"

#include <QTest>

using namespace core;
using namespace core::io;

namespace {

// What every feature's loop looks like.
Result<> copy(Source& from, Sink& to)
{
    Bytes buffer(1000);
    for (;;) {
        const std::size_t count = TRY(from.read(buffer));
        TRY(to.write(ByteView(buffer).first(count)));
        if (count < buffer.size())
            return to.commit();
    }
}

} // namespace

class MemoryStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheSpanUnlessTheInputEnds();
    void hintsAtWhatIsStillToCome();
    void showsNothingBeforeCommit();
    void carriesAnyNumberOfBytes_data();
    void carriesAnyNumberOfBytes();
    void handsOnWhyTheSourceFailed();
    void handsOnWhyTheSinkFailed();
};

void MemoryStreamTest::fillsTheSpanUnlessTheInputEnds()
{
    MemorySource source(asBytes("abcde"));
    Bytes buffer(3);
    QCOMPARE(source.read(buffer).value(), 3U);
    QCOMPARE(asText(buffer), std::string_view("abc"));
    QCOMPARE(source.read(buffer).value(), 2U);
    QCOMPARE(asText(buffer), std::string_view("dec"));
    QCOMPARE(source.read(buffer).value(), 0U);
    QCOMPARE(MemorySource({}).read({}).value(), 0U);
}

void MemoryStreamTest::hintsAtWhatIsStillToCome()
{
    MemorySource source(asBytes("abcde"));
    Bytes buffer(3);
    QCOMPARE(source.sizeHint().value(), 5U);
    QVERIFY(source.read(buffer));
    QCOMPARE(source.sizeHint().value(), 2U);
}

void MemoryStreamTest::showsNothingBeforeCommit()
{
    MemorySink sink;
    QVERIFY(sink.write(asBytes("one ")));
    QVERIFY(sink.write(asBytes("two")));
    QVERIFY(sink.written().isEmpty());
    QVERIFY(sink.commit());
    QCOMPARE(asText(sink.written().bytes()), std::string_view("one two"));
    const Scratch taken = sink.take();
    QCOMPARE(asText(taken.bytes()), std::string_view("one two"));
}

void MemoryStreamTest::carriesAnyNumberOfBytes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 0, 1, 999, 1000, 1001, 2000, 65535, 65536, 65537 })
        QTest::addRow("%d", size) << size;
}

void MemoryStreamTest::carriesAnyNumberOfBytes()
{
    QFETCH(int, size);
    Bytes bytes(std::size_t(size), std::byte{ 'x' });
    MemorySource source(bytes);
    MemorySink sink;
    QVERIFY(copy(source, sink));
    QCOMPARE(asText(sink.written().bytes()), asText(bytes));
}

void MemoryStreamTest::handsOnWhyTheSourceFailed()
{
    tests::FailingSource source(2500);
    MemorySink sink;
    const Result<> copied = copy(source, sink);
    QVERIFY(!copied);
    QCOMPARE(int(copied.error().code), int(ErrorCode::ReadFailed));
    QCOMPARE(copied.error().subject, std::string("source"));
    QVERIFY(sink.written().isEmpty());
}

void MemoryStreamTest::handsOnWhyTheSinkFailed()
{
    const Bytes bytes(3000);
    MemorySource source(bytes);
    tests::FailingSink sink(2500);
    const Result<> copied = copy(source, sink);
    QVERIFY(!copied);
    QCOMPARE(int(copied.error().code), int(ErrorCode::DiskFull));
    QVERIFY(!sink.commit());
    QVERIFY(!sink.isCommitted());
}

QTEST_APPLESS_MAIN(MemoryStreamTest)
#include "memory_stream_test.moc"
