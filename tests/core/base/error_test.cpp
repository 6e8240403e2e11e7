// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"
#include "core/base/text.h"

#include <QTest>

#include <memory>
#include <set>

using namespace core;

namespace {

Result<std::unique_ptr<int>> makeNumber(bool works)
{
    if (!works)
        return fail(ErrorCode::ReadFailed, "numbers.txt", Cause::DeviceError);
    return std::make_unique<int>(20);
}

Result<> check(bool works)
{
    if (!works)
        return fail(ErrorCode::Cancelled);
    return {};
}

Result<int> sum(bool firstWorks, bool secondWorks)
{
    TRY(check(secondWorks || firstWorks));
    return *TRY(makeNumber(firstWorks)) + *TRY(makeNumber(secondWorks));
}

} // namespace

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tryYieldsTheValueOrReturnsTheError();
    void everyCodeHasItsOwnWordsAndId();
    void findsTheFirstByteThatIsNotUtf8_data();
    void findsTheFirstByteThatIsNotUtf8();
};

void ErrorTest::tryYieldsTheValueOrReturnsTheError()
{
    QCOMPARE(sum(true, true).value(), 40);
    const Result<int> failed = sum(true, false);
    QVERIFY(!failed);
    QCOMPARE(failed.error().subject, std::string("numbers.txt"));
    QCOMPARE(int(failed.error().cause.value()), int(Cause::DeviceError));
    QCOMPARE(int(sum(false, false).error().code), int(ErrorCode::Cancelled));
}

void ErrorTest::everyCodeHasItsOwnWordsAndId()
{
    std::set<std::string> words;
    std::set<std::string> ids;
    constexpr int codes = int(ErrorCode::TooExpensive) + 1;
    for (int code = 0; code < codes; ++code) {
        words.insert(messageOf(ErrorCode(code)));
        ids.insert(idOf(ErrorCode(code)));
    }
    QCOMPARE(words.size(), std::size_t(codes));
    QCOMPARE(ids.size(), std::size_t(codes));
}

void ErrorTest::findsTheFirstByteThatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("every length") << QByteArray("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x94\x91") << -1;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << -1;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9") << 3;
    QTest::newRow("cut") << QByteArray("a\xE2\x82") << 1;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 0;
    QTest::newRow("surrogate") << QByteArray("ab\xED\xA0\x80") << 2;
    QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("stray continuation") << QByteArray("ab\x80") << 2;
}

void ErrorTest::findsTheFirstByteThatIsNotUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const auto found = firstInvalidUtf8({ text.constData(), std::size_t(text.size()) });
    QCOMPARE(found ? int(*found) : -1, offset);
}

QTEST_APPLESS_MAIN(ErrorTest)
#include "error_test.moc"
