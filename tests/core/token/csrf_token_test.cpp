// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/token/csrf_token.h"
#include "core/token/instant.h"
#include "core/token/secret_comparison.h"

#include <QTest>

#include <set>

using namespace core;
using namespace core::token;

namespace {

constexpr std::int64_t now = 1'700'000'000;

Bytes counting(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::byte>(i);
    return bytes;
}

ByteView session()
{
    return asBytes(std::string_view("session-1"));
}

std::string goodToken()
{
    const SecureBytes made = makeCsrfToken(counting(32), session(), now, counting(16)).value();
    return std::string(asText(made.bytes()));
}

CsrfCheck check(std::string_view text, std::int64_t at = now, ByteView id = session())
{
    return verifyCsrfToken(text, counting(32), id, at, { .maximumAge = 600, .clockSkew = 30 }).value();
}

} // namespace

class CsrfTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatPythonComputes();
    void drawsAnewEachTime();
    void looksAtTheTime_data();
    void looksAtTheTime();
    void refusesOtherSessionsAndKeys();
    void refusesEveryBitFlip();
    void namesWhatIsMalformed_data();
    void namesWhatIsMalformed();
    void everyTruncationIsMalformed();
    void refusesAnEmptyKey();
    void refusesAnEmptySession();
    void remarksOnTheKey();
    void comparesSecrets_data();
    void comparesSecrets();
};

/// hmac.new(bytes(range(32)), b"1700000000:AAECAwQFBgcICQoLDA0ODw:session-1", "sha256") of Python 3.11
void CsrfTokenTest::isWhatPythonComputes()
{
    QCOMPARE(goodToken(),
        std::string("1700000000:AAECAwQFBgcICQoLDA0ODw:YhFNenLnRAox5_J0PjP2FUwfRBEsisqSjyRUOfmphRI"));
    QCOMPARE(int(check(goodToken()).verdict), int(CsrfVerdict::Accepted));
}

void CsrfTokenTest::drawsAnewEachTime()
{
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) {
        const SecureBytes made = makeCsrfToken(counting(32), session(), now).value();
        QVERIFY(seen.emplace(asText(made.bytes())).second);
        QCOMPARE(int(check(asText(made.bytes())).verdict), int(CsrfVerdict::Accepted));
    }
}

void CsrfTokenTest::looksAtTheTime_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("beyond");
    QTest::newRow("at once") << qint64(now) << int(CsrfVerdict::Accepted) << 0;
    QTest::newRow("of the largest age") << qint64(now + 600) << int(CsrfVerdict::Accepted) << 0;
    QTest::newRow("a second older") << qint64(now + 601) << int(CsrfVerdict::Expired) << 1;
    QTest::newRow("much older") << qint64(now + 10'600) << int(CsrfVerdict::Expired) << 10'000;
    QTest::newRow("within the skew") << qint64(now - 30) << int(CsrfVerdict::Accepted) << 0;
    QTest::newRow("from the future") << qint64(now - 31) << int(CsrfVerdict::FromTheFuture) << 1;
}

void CsrfTokenTest::looksAtTheTime()
{
    QFETCH(qint64, at);
    QFETCH(int, verdict);
    QFETCH(int, beyond);
    const CsrfCheck found = check(goodToken(), at);
    QCOMPARE(int(found.verdict), verdict);
    QCOMPARE(int(found.beyond), beyond);
    QCOMPARE(found.age, std::int64_t(at - now));
    QCOMPARE(found.madeAt.value(), now);
}

void CsrfTokenTest::refusesOtherSessionsAndKeys()
{
    const auto other = asBytes(std::string_view("session-2"));
    QCOMPARE(int(check(goodToken(), now, other).verdict), int(CsrfVerdict::WrongSignature));
    // An expired one of another session is refused for its signature: its time is nobody's word.
    QCOMPARE(int(check(goodToken(), now + 10'000, other).verdict), int(CsrfVerdict::WrongSignature));
    const auto underOtherKey = verifyCsrfToken(goodToken(), counting(31), session(), now, {});
    QCOMPARE(int(underOtherKey->verdict), int(CsrfVerdict::WrongSignature));
}

void CsrfTokenTest::refusesEveryBitFlip()
{
    const std::string good = goodToken();
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string flipped = good;
            flipped[i] = static_cast<char>(static_cast<unsigned char>(flipped[i]) ^ (1U << bit));
            const CsrfVerdict verdict = check(flipped).verdict;
            QVERIFY(verdict == CsrfVerdict::Malformed || verdict == CsrfVerdict::WrongSignature);
        }
    }
}

void CsrfTokenTest::namesWhatIsMalformed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("cause");
    const QString good = QString::fromStdString(goodToken());
    const auto row = [](const char* name, const QString& text, const char* member, int byte, Cause cause) {
        QTest::newRow(name) << text << QString::fromLatin1(member) << byte << int(cause);
    };
    row("empty", QString(), "timestamp", 0, Cause::Empty);
    row("no time", good.mid(10), "timestamp", 0, Cause::Empty);
    row("a word for the time", QStringLiteral("now") + good.mid(10), "timestamp", 0, Cause::IllegalCharacter);
    row("a negative time", QStringLiteral("-") + good, "timestamp", 0, Cause::IllegalCharacter);
    row("a leading zero", QStringLiteral("0") + good, "timestamp", 0, Cause::LeadingZero);
    row("a long time", QStringLiteral("1234567") + good, "timestamp", 0, Cause::OutOfRange);
    row("a time of the year 10000", QStringLiteral("253402300800") + good.mid(10), "timestamp", 0,
        Cause::OutOfRange);
    row("time only", good.left(10), "random", 10, Cause::Truncated);
    row("short random", good.left(20) + good.mid(33), "random", 20, Cause::Truncated);
    row("empty random", good.left(11) + good.mid(33), "random", 11, Cause::Empty);
    row("no signature", good.left(33), "signature", 33, Cause::Truncated);
    row("empty signature", good.left(34), "signature", 34, Cause::Empty);
    row("a fourth part", good + QStringLiteral(":x"), "signature", 77, Cause::IllegalCharacter);
    row("padding", good + QStringLiteral("="), "signature", 77, Cause::UnneededPadding);
    row("standard Base64", good.left(40) + QLatin1Char('+') + good.mid(41), "signature", 40,
        Cause::StandardAlphabet);
    row("a line break", good + QStringLiteral("\n"), "signature", 77, Cause::LineWrapped);
    row("a space in front", QStringLiteral(" ") + good, "timestamp", 0, Cause::IllegalCharacter);
}

void CsrfTokenTest::namesWhatIsMalformed()
{
    QFETCH(QString, text);
    QFETCH(QString, member);
    QFETCH(int, byte);
    QFETCH(int, cause);
    const CsrfCheck found = check(text.toStdString());
    QCOMPARE(int(found.verdict), int(CsrfVerdict::Malformed));
    QCOMPARE(QString::fromStdString(found.place.value().member), member);
    QCOMPARE(int(found.place->byte.value()), byte);
    QCOMPARE(int(found.cause.value()), cause);
    QVERIFY(!found.madeAt);
}

void CsrfTokenTest::everyTruncationIsMalformed()
{
    const std::string good = goodToken();
    for (std::size_t size = 0; size < good.size(); ++size)
        QCOMPARE(int(check(good.substr(0, size)).verdict), int(CsrfVerdict::Malformed));
}

void CsrfTokenTest::refusesAnEmptyKey()
{
    const auto made = makeCsrfToken({}, session(), now);
    QVERIFY(!made);
    QCOMPARE(int(made.error().code), int(ErrorCode::InvalidParameter));
    QCOMPARE(int(made.error().cause.value()), int(Cause::Empty));
    QCOMPARE(made.error().subject, std::string("the key"));
    QVERIFY(!verifyCsrfToken(goodToken(), {}, session(), now, {}));
}

void CsrfTokenTest::refusesAnEmptySession()
{
    QCOMPARE(int(makeCsrfToken(counting(32), {}, now).error().code), int(ErrorCode::InvalidParameter));
    QCOMPARE(int(verifyCsrfToken(goodToken(), counting(32), {}, now, {}).error().code),
        int(ErrorCode::InvalidParameter));
    QCOMPARE(int(makeCsrfToken(counting(32), session(), -1).error().code), int(ErrorCode::InvalidParameter));
    QVERIFY(makeCsrfToken(counting(32), session(), latestSecond));
    QCOMPARE(int(makeCsrfToken(counting(32), session(), latestSecond + 1).error().code),
        int(ErrorCode::InvalidParameter));
}

void CsrfTokenTest::remarksOnTheKey()
{
    QVERIFY(judgeCsrfKey(counting(32)).empty());
    QVERIFY(judgeCsrfKey(counting(64)).empty());
    QCOMPARE(judgeCsrfKey(counting(31)).front().kind->id, "csrf-key-short");
}

void CsrfTokenTest::comparesSecrets_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("difference");
    const auto row
        = [](const char* name, const char* first, const char* second, SecretDifference difference) {
              QTest::newRow(name) << QByteArray(first) << QByteArray(second) << int(difference);
          };
    row("equal", "secret", "secret", SecretDifference::None);
    row("both empty", "", "", SecretDifference::None);
    row("a line break at the end", "secret\n", "secret", SecretDifference::BlankAtTheEnds);
    row("spaces", " secret", "secret ", SecretDifference::BlankAtTheEnds);
    row("composed", "\xC3\xA4", "a\xCC\x88", SecretDifference::UnicodeForm);
    row("case", "Secret", "secret", SecretDifference::LetterCase);
    row("others", "secret", "public", SecretDifference::Otherwise);
    row("one more", "secret", "secrets", SecretDifference::Otherwise);
    row("not UTF-8", "\xFF", "\xFE", SecretDifference::Otherwise);
}

void CsrfTokenTest::comparesSecrets()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, difference);
    const std::string a = first.toStdString();
    const std::string b = second.toStdString();
    const SecretComparison comparison = compareSecrets(asBytes(a), asBytes(b)).value();
    QCOMPARE(comparison.isEqual, a == b);
    QCOMPARE(int(comparison.difference), difference);
    QCOMPARE(comparison.firstSize, a.size());
    QCOMPARE(comparison.secondSize, b.size());
}

QTEST_APPLESS_MAIN(CsrfTokenTest)
#include "csrf_token_test.moc"
