// SPDX-License-Identifier: Apache-2.0
#include "core/token/identifier.h"
#include "core/token/random_token.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::token;

namespace {

constexpr Instant now{ .seconds = 1'800'000'000 };

Identifier read(const QString& text)
{
    Result<Identifier> identifier = readIdentifier(text.toStdString(), now);
    if (!identifier)
        qFatal("not read: %s", qPrintable(text));
    return *std::move(identifier);
}

QStringList idsOf(const Identifier& identifier)
{
    QStringList ids;
    for (const Finding& finding : identifier.findings)
        ids.append(QLatin1String(finding.kind->id));
    return ids;
}

} // namespace

class IdentifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheExamplesOfTheSpecifications_data();
    void readsTheExamplesOfTheSpecifications();
    void takesWhatPeoplePaste_data();
    void takesWhatPeoplePaste();
    void readsNodeAndClock();
    void readsTheLocalIdOfVersion2();
    void tellsVariants_data();
    void tellsVariants();
    void coversTheTextWithParts_data();
    void coversTheTextWithParts();
    void ulidAndUuidAreTwins();
    void takesLookAlikesInUlids();
    void refuses_data();
    void refuses();
    void everyTruncationIsRefusedOrAnother();
    void tellsNothingByLengthThatCannotBe_data();
    void tellsNothingByLengthThatCannotBe();
    void promisesNothingOfRandomDigits();
    void takesTimesUntilTomorrow();
    void findsNoPatternInDrawnUuids();
};

// RFC 9562 appendices A and B; the ULID specification; the documentation of MongoDB and KSUID.
void IdentifierTest::readsTheExamplesOfTheSpecifications_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("guess");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char* text, const char* kind, int version, const char* time, const char* guess,
                         int bits, const QStringList& findings) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(kind) << version
                            << QString::fromLatin1(time) << QString::fromLatin1(guess) << bits << findings;
    };
    const QString predictable = QStringLiteral("identifier-predictable");
    const QString time = QStringLiteral("identifier-reveals-time");
    const QString randomNode = QStringLiteral("identifier-random-node");
    const QString reproducible = QStringLiteral("identifier-reproducible");
    const QString random = QStringLiteral("identifier-random");
    const QString ordered = QStringLiteral("identifier-ordered");
    const QString byLength = QStringLiteral("identifier-by-length");
    const QString pattern = QStringLiteral("identifier-pattern");
    row("C232AB00-9414-11EC-B3C8-9F6BDECED846", "uuid", 1, "2022-02-22T19:22:22.0000000Z", "predictable", 0,
        { predictable, randomNode, time });
    row("5df41881-3aed-3515-88a7-2f4a814cf09e", "uuid", 3, "", "reproducible", 0,
        { reproducible, QStringLiteral("identifier-md5") });
    row("919108f7-52d1-4320-9bac-f847db4148a8", "uuid", 4, "", "random", 122, { random });
    row("2ed6657d-e927-568b-95e1-2665a8aea6a2", "uuid", 5, "", "reproducible", 0, { reproducible });
    row("1EC9414C-232A-6B00-B3C8-9F6BDECED846", "uuid", 6, "2022-02-22T19:22:22.0000000Z", "predictable", 0,
        { predictable, randomNode, time });
    row("017F22E2-79B0-7CC3-98C4-DC0C0C07398F", "uuid", 7, "2022-02-22T19:22:22.000Z", "ordered", 74,
        { time, ordered });
    row("2489E9AD-2EE2-8E00-8EC9-32D5F69181C0", "uuid", 8, "", "unknown", -1,
        { QStringLiteral("identifier-custom") });
    row("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "uuid", 1, "1998-02-04T22:13:53.1511824Z", "predictable", 0,
        { predictable, QStringLiteral("identifier-reveals-node"), time });
    row("00000000-0000-0000-0000-000000000000", "uuid", -1, "", "constant", 0,
        { QStringLiteral("identifier-constant") });
    row("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", "uuid", -1, "", "constant", 0,
        { QStringLiteral("identifier-constant") });
    row("00000000-0000-f000-8000-000000000001", "uuid", 15, "", "unknown", -1,
        { QStringLiteral("identifier-unknown-version") });
    row("01ARZ3NDEKTSV4RRFFQ69G5FAV", "ulid", -1, "2016-07-30T23:54:10.259Z", "ordered", 80,
        { time, QStringLiteral("identifier-counted"), ordered });
    row("507f1f77bcf86cd799439011", "objectid", -1, "2012-10-17T21:13:27Z", "unknown", -1, { byLength });
    row("0ujtsYcgvSTl8PAuAdqWYSMnLOv", "ksuid", -1, "2017-10-10T04:00:47Z", "unknown", -1, { byLength });
    row("V1StGXR8_Z5jdHi6B-myT", "nanoid", -1, "", "unknown", -1, { byLength });
    row("919108f752d143209bacf847db4148a8", "uuid", 4, "", "unknown", -1, { byLength });
    row("017f22e279b07cc398c4dc0c0c07398f", "uuid", 7, "2022-02-22T19:22:22.000Z", "unknown", -1,
        { byLength });
    row("00000000000000000000000000000000", "uuid", -1, "", "constant", 0,
        { QStringLiteral("identifier-constant") });
    // 26 random characters, whose time would be in the year 10519
    row("7NC4BT6W71WAPJW7X8RJ2Y54GK", "ulid", -1, "", "unknown", -1, { byLength });
    // a ULID of 1970, from seconds that were taken for milliseconds
    row("0001N3MNB0RZ1ERYXTV5B8VBAH", "ulid", -1, "", "unknown", -1, { byLength });
    row("FFFFFFFF-FFFE-7CC3-98C4-DC0C0C07398F", "uuid", 7, "10889-08-02T05:31:50.654Z", "unknown", -1,
        { QStringLiteral("identifier-time-ahead") });
    row("00000000-0001-7CC3-98C4-DC0C0C07398F", "uuid", 7, "1970-01-01T00:00:00.001Z", "ordered", 74,
        { time, ordered });
    row("11111111-1111-4111-8111-111111111111", "uuid", 4, "", "unknown", -1, { pattern });
    row("12345678-1234-4123-8123-1234567890ab", "uuid", 4, "", "unknown", -1, { pattern });
    row("deadbeef-dead-4eef-aead-beefdeadbeef", "uuid", 4, "", "unknown", -1, { pattern });
    row("01ARZ3NDEK0000000000000000", "ulid", -1, "2016-07-30T23:54:10.259Z", "unknown", -1, { pattern });
}

void IdentifierTest::readsTheExamplesOfTheSpecifications()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(int, version);
    QFETCH(QString, time);
    QFETCH(QString, guess);
    QFETCH(int, bits);
    QFETCH(QStringList, findings);
    const Identifier identifier = read(text);
    QCOMPARE(QString::fromLatin1(idOf(identifier.kind)), kind);
    QCOMPARE(identifier.version ? int(*identifier.version) : -1, version);
    QCOMPARE(
        identifier.time ? QString::fromStdString(utcText(*identifier.time, identifier.decimals)) : QString(),
        time);
    QCOMPARE(QString::fromLatin1(idOf(identifier.guess)), guess);
    QCOMPARE(identifier.randomBits ? int(*identifier.randomBits) : -1, bits);
    QCOMPARE(idsOf(identifier), findings);
}

void IdentifierTest::takesWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    const QString uuid = QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    QString bare = uuid;
    bare.remove(QLatin1Char('-'));
    QTest::newRow("canonical") << uuid;
    QTest::newRow("upper case") << uuid.toUpper();
    QTest::newRow("without hyphens") << bare;
    QTest::newRow("in braces") << QStringLiteral("{%1}").arg(uuid);
    QTest::newRow("in brackets") << QStringLiteral("(%1)").arg(uuid);
    QTest::newRow("in quotes") << QStringLiteral("\"%1\"").arg(uuid);
    QTest::newRow("in quoted braces") << QStringLiteral("\"{%1}\"").arg(uuid);
    QTest::newRow("URN") << QStringLiteral("URN:uuid:%1").arg(uuid);
    QTest::newRow("blanks") << QStringLiteral(" \t%1\r\n").arg(uuid);
}

void IdentifierTest::takesWhatPeoplePaste()
{
    QFETCH(QString, text);
    QCOMPARE(read(text).text, std::string("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
}

void IdentifierTest::readsNodeAndClock()
{
    const Identifier random = read(QStringLiteral("C232AB00-9414-11EC-B3C8-9F6BDECED846"));
    QCOMPARE(random.node.value(), std::string("9f:6b:de:ce:d8:46"));
    QVERIFY(random.isNodeRandom);
    QCOMPARE(random.clockSequence.value(), 0x33C8U);
    const Identifier card = read(QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8"));
    QCOMPARE(card.node.value(), std::string("00:c0:4f:d4:30:c8"));
    QVERIFY(!card.isNodeRandom);
    QCOMPARE(card.clockSequence.value(), 0xB4U);
}

void IdentifierTest::readsTheLocalIdOfVersion2()
{
    const Identifier identifier = read(QStringLiteral("000003e8-cbb9-21ea-b201-00045a86c8a1"));
    QCOMPARE(identifier.version.value(), 2U);
    QCOMPARE(identifier.localId.value(), std::uint32_t(1000));
    QCOMPARE(identifier.localDomain.value(), 1U);
    QCOMPARE(identifier.clockSequence.value(), 0x32U);
    QVERIFY(idsOf(identifier).contains(QStringLiteral("identifier-local-user")));
    QCOMPARE(utcText(*identifier.time).substr(0, 4), std::string("2020"));
}

void IdentifierTest::tellsVariants_data()
{
    QTest::addColumn<QString>("digit");
    QTest::addColumn<QString>("variant");
    QTest::newRow("0") << QStringLiteral("0") << QStringLiteral("ncs");
    QTest::newRow("7") << QStringLiteral("7") << QStringLiteral("ncs");
    QTest::newRow("8") << QStringLiteral("8") << QStringLiteral("rfc9562");
    QTest::newRow("b") << QStringLiteral("b") << QStringLiteral("rfc9562");
    QTest::newRow("c") << QStringLiteral("c") << QStringLiteral("microsoft");
    QTest::newRow("d") << QStringLiteral("d") << QStringLiteral("microsoft");
    QTest::newRow("e") << QStringLiteral("e") << QStringLiteral("reserved");
    QTest::newRow("f") << QStringLiteral("f") << QStringLiteral("reserved");
}

void IdentifierTest::tellsVariants()
{
    QFETCH(QString, digit);
    QFETCH(QString, variant);
    const Identifier identifier = read(QStringLiteral("919108f7-52d1-4320-%1bac-f847db4148a8").arg(digit));
    QCOMPARE(QString::fromLatin1(idOf(identifier.variant.value())), variant);
    QCOMPARE(identifier.version.has_value(), variant == QLatin1String("rfc9562"));
}

void IdentifierTest::coversTheTextWithParts_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "C232AB00-9414-11EC-B3C8-9F6BDECED846", "000003e8-cbb9-21ea-b201-00045a86c8a1",
             "919108f7-52d1-4320-9bac-f847db4148a8", "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
             "00000000-0000-0000-0000-000000000000", "919108f7-52d1-4320-cbac-f847db4148a8",
             "01ARZ3NDEKTSV4RRFFQ69G5FAV", "507f1f77bcf86cd799439011", "0ujtsYcgvSTl8PAuAdqWYSMnLOv",
             "V1StGXR8_Z5jdHi6B-myT" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

/// In order, without overlap; nothing but hyphens lies between.
void IdentifierTest::coversTheTextWithParts()
{
    QFETCH(QString, text);
    const Identifier identifier = read(text);
    std::size_t end = 0;
    for (const IdentifierPart& part : identifier.parts) {
        QVERIFY(part.offset >= end && part.size > 0);
        QVERIFY(identifier.text.substr(end, part.offset - end).find_first_not_of('-') == std::string::npos);
        end = part.offset + part.size;
    }
    QCOMPARE(end, identifier.text.size());
}

void IdentifierTest::ulidAndUuidAreTwins()
{
    const Identifier ulid = read(QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
    QCOMPARE(ulid.twin, std::string("01563e3a-b5d3-d676-4c61-efb99302bd5b"));
    QCOMPARE(read(QString::fromStdString(ulid.twin)).twin, std::string("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
    QCOMPARE(read(QStringLiteral("7ZZZZZZZZZZZZZZZZZZZZZZZZZ")).twin,
        std::string("ffffffff-ffff-ffff-ffff-ffffffffffff"));
}

void IdentifierTest::takesLookAlikesInUlids()
{
    QCOMPARE(
        read(QStringLiteral("oiarz3ndektsv4rrffq69g5fav")).text, std::string("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
    QCOMPARE(
        read(QStringLiteral("OLARZ3NDEKTSV4RRFFQ69G5FAV")).text, std::string("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
}

void IdentifierTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("byte");
    const auto row = [](const char* name, const char* text, Cause cause, int byte) {
        QTest::newRow(name) << QString::fromUtf8(text) << int(cause) << byte;
    };
    row("empty", "", Cause::Empty, -1);
    row("blank", " \n", Cause::Empty, -1);
    row("empty braces", "{}", Cause::Empty, -1);
    row("cut", "919108f7-52d1-4320-9bac-f847db4148a", Cause::Truncated, 35);
    row("too long", "919108f7-52d1-4320-9bac-f847db4148a80", Cause::TextAfterEnd, 36);
    row("a foreign letter", "919108f7-52d1-4320-9bac-f847db4148ag", Cause::IllegalCharacter, 35);
    row("behind a brace", "{g19108f7-52d1-4320-9bac-f847db4148a8}", Cause::IllegalCharacter, 1);
    row("a hyphen elsewhere", "919108f75-2d1-4320-9bac-f847db4148a8", Cause::IllegalCharacter, 9);
    row("a space", "919108f7 52d1-4320-9bac-f847db4148a8", Cause::IllegalCharacter, 8);
    row("a word", "hello", Cause::IllegalCharacter, 0);
    row("a ULID that is too large", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", Cause::OutOfRange, 0);
    row("a ULID with U", "01ARZ3NDEKTSV4RRFFQ69G5FAU", Cause::IllegalCharacter, 25);
    row("a KSUID that is too large", "zzzzzzzzzzzzzzzzzzzzzzzzzzz", Cause::IllegalCharacter, 0);
    row("not ASCII", "ä19108f7-52d1-4320-9bac-f847db4148a8", Cause::IllegalCharacter, 0);
}

void IdentifierTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, cause);
    QFETCH(int, byte);
    const auto identifier = readIdentifier(text.toStdString(), now);
    QVERIFY(!identifier);
    QCOMPARE(int(identifier.error().code), int(ErrorCode::NotAnIdentifier));
    QCOMPARE(int(identifier.error().cause.value()), cause);
    QCOMPARE(identifier.error().place ? int(identifier.error().place->byte.value()) : -1, byte);
}

void IdentifierTest::everyTruncationIsRefusedOrAnother()
{
    const std::string whole = "017f22e279b07cc398c4dc0c0c07398f";
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto identifier = readIdentifier(whole.substr(0, size), now);
        QVERIFY(!identifier || identifier->kind != IdentifierKind::Uuid);
    }
}

void IdentifierTest::tellsNothingByLengthThatCannotBe_data()
{
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char* name, const char* text) { QTest::newRow(name) << QString::fromLatin1(text); };
    row("one letter", "aaaaaaaaaaaaaaaaaaaaa");
    row("counting digits", "123456789012345678901");
    row("a counting KSUID", "0123456789abcdefghijklmnopq");
    row("an ObjectId of 1981", "16a3f2c94d5be08177a3c6d2");
    row("an ObjectId of the future", "f6a3f2c94d5be08177a3c6d2");
    row("zeros", "000000000000000000000000");
    row("a KSUID of 2014", "0AAAtsYcgvSTl8PAuAdqWYSMnLO");
    row("an MD5 digest", "900150983cd24fb0d6963f7d28e17f72");
    row("a version 1 of 1600", "c232ab009414101eb3c89f6bdeced846");
    row("a version 7 of 1970", "0000000179b07cc398c4dc0c0c07398f");
    row("a version 8", "2489e9ad2ee28e008ec932d5f69181c0");
}

void IdentifierTest::tellsNothingByLengthThatCannotBe()
{
    QFETCH(QString, text);
    const auto identifier = readIdentifier(text.toStdString(), now);
    QVERIFY(!identifier);
    QCOMPARE(int(identifier.error().code), int(ErrorCode::NotAnIdentifier));
}

/// Session ids, keys and tokens of every length that an identifier has, too.
void IdentifierTest::promisesNothingOfRandomDigits()
{
    for (const std::size_t bytes : { std::size_t(12), std::size_t(16) }) {
        for (int i = 0; i < 3000; ++i) {
            const SecureBytes token = randomToken(bytes, TokenEncoding::Hex).value();
            const auto identifier = readIdentifier(asText(token.bytes()), now);
            QVERIFY(!identifier || identifier->guess == Guess::Unknown);
            QVERIFY(!identifier || !identifier->randomBits);
        }
    }
    for (int i = 0; i < 3000; ++i) {
        const SecureBytes token = drawToken(nanoIdAlphabet(), nanoIdLength).value();
        QVERIFY(readIdentifier(asText(token.bytes()), now)->guess == Guess::Unknown);
    }
}

void IdentifierTest::takesTimesUntilTomorrow()
{
    const std::string text = "5f000000a1b2c3d4e5f60718"; // of 4 July 2020
    const std::int64_t made = 0x5F000000;
    QVERIFY(readIdentifier(text, { .seconds = made - 86'400 }));
    QVERIFY(!readIdentifier(text, { .seconds = made - 86'401 }));
}

void IdentifierTest::findsNoPatternInDrawnUuids()
{
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(read(QString::fromStdString(randomUuid()->text())).guess == Guess::Random);
}

QTEST_APPLESS_MAIN(IdentifierTest)
#include "identifier_test.moc"
