// SPDX-License-Identifier: Apache-2.0
#include "core/password/breach.h"
#include "core/password/breach_range.h"

#include <QTest>

using namespace core;
using namespace core::password;
using namespace std::string_literals;

namespace {

BreachHash hashOf(std::string_view password, BreachHashKind kind = BreachHashKind::Sha1)
{
    Result<BreachHash> hash = breachHashOf(asBytes(password), kind);
    if (!hash)
        qFatal("no hash");
    return *std::move(hash);
}

QByteArray bytes(std::string_view text)
{
    return { text.data(), qsizetype(text.size()) };
}

} // namespace

Q_DECLARE_METATYPE(core::Cause)

class BreachTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hashesAsTheListsDo_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("isNtlm");
        QTest::addColumn<QByteArray>("digits");
        QTest::newRow("API documentation")
            << QByteArray("P@ssw0rd") << false << QByteArray("21BD12DC183F740EE76F27B78EB39C8AD972A757");
        QTest::newRow("empty") << QByteArray() << false
                               << QByteArray("DA39A3EE5E6B4B0D3255BFEF95601890AFD80709");
        QTest::newRow("bytes that are no text")
            << QByteArray("\xFF") << false << QByteArray("85E53271E14006F0265921D02D4D736CDC580B0B");
        // MS-NLMP section 4.2.2.1.2 and what `openssl dgst -md4` says of UTF-16LE.
        QTest::newRow("MS-NLMP") << QByteArray("Password") << true
                                 << QByteArray("A4F49C406510BDCAB6824EE7C30FD852");
        QTest::newRow("NT, empty") << QByteArray() << true << QByteArray("31D6CFE0D16AE931B73C59D7E0C089C0");
        QTest::newRow("NT, password")
            << QByteArray("password") << true << QByteArray("8846F7EAEE8FB117AD06BDD830B7586C");
        QTest::newRow("NT, two bytes")
            << QByteArray("p\xC3\xA4ssw\xC3\xB6rd") << true << QByteArray("0553152250AC01ADB4213CB9938663E4");
        QTest::newRow("NT, surrogates") << QByteArray("\xF0\x9F\x94\x91k\xE2\x82\xAC") << true
                                        << QByteArray("4C1BE1AAD08D5E58F1482178E10B7E19");
    }
    void hashesAsTheListsDo()
    {
        QFETCH(QByteArray, password);
        QFETCH(bool, isNtlm);
        QFETCH(QByteArray, digits);
        const BreachHash hash
            = hashOf(password.toStdString(), isNtlm ? BreachHashKind::Ntlm : BreachHashKind::Sha1);
        QCOMPARE(bytes(hash.text()), digits);
        QCOMPARE(hash.prefix(), digits.left(5).toStdString());
        QCOMPARE(bytes(hash.suffix()), digits.mid(5));
    }

    void hasNoNtHashOfWhatIsNoText()
    {
        const auto hash = breachHashOf(asBytes("a\xFF"), BreachHashKind::Ntlm);
        QVERIFY(!hash && hash.error().code == ErrorCode::InvalidEncoding);
        QVERIFY(hash.error().cause == Cause::NotUtf8);
    }

    void readsAHashByItsLength()
    {
        const auto sha1 = readBreachHash(" 21bd12dc183f740ee76f27b78eb39c8ad972a757\r\n");
        QVERIFY(sha1 && sha1->kind == BreachHashKind::Sha1);
        QCOMPARE(bytes(sha1->text()), QByteArray("21BD12DC183F740EE76F27B78EB39C8AD972A757"));
        const auto nt = readBreachHash("A4F49C406510BDCAB6824EE7C30FD852");
        QVERIFY(nt && nt->kind == BreachHashKind::Ntlm);
    }

    void refusesWhatIsNoHash_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("byte");
        QTest::newRow("empty") << QByteArray(" ") << Cause::Empty << -1;
        QTest::newRow("39 digits") << QByteArray(39, 'a') << Cause::OtherHashLength << -1;
        QTest::newRow("SHA-256") << QByteArray(64, '0') << Cause::OtherHashLength << -1;
        QTest::newRow("a letter") << QByteArray(" 21bdxx") << Cause::IllegalCharacter << 5;
    }
    void refusesWhatIsNoHash()
    {
        QFETCH(QByteArray, text);
        QFETCH(Cause, cause);
        QFETCH(int, byte);
        const auto hash = readBreachHash(text.toStdString());
        QVERIFY(!hash && hash.error().code == ErrorCode::InvalidEncoding);
        QVERIFY(hash.error().cause == cause);
        QCOMPARE(hash.error().place ? int(hash.error().place->byte.value_or(0)) : -1, byte);
    }

    void asksWithFiveDigitsOnly()
    {
        const BreachHash hash = hashOf("P@ssw0rd");
        const RangeRequest request = rangeRequestFor(hash.kind, hash.prefix());
        QCOMPARE(request.path, "/range/21BD1"s);
        QCOMPARE(request.query, ""s);
        QCOMPARE(request.fieldName, "Add-Padding");
        QCOMPARE(request.fieldValue, "true");
        QCOMPARE(rangeRequestFor(BreachHashKind::Ntlm, "A4F49").query, "?mode=ntlm"s);
    }

    void findsInARange_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isFound");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("candidates");
        QTest::addColumn<int>("padding");
        const QByteArray suffix = "2DC183F740EE76F27B78EB39C8AD972A757";
        const QByteArray other = "0018A45C4D1DEF81644B54AB7F969B88D65";
        QTest::newRow("CRLF") << other + ":3\r\n" + suffix + ":37\r\n" << true << 37 << 2 << 0;
        QTest::newRow("no final line break") << other + ":3\r\n" + suffix + ":37" << true << 37 << 2 << 0;
        QTest::newRow("LF, lower case") << other + ":3\n" + suffix.toLower() + ":37\n"
                                        << true << 37 << 2 << 0;
        QTest::newRow("last, after padding") << other + ":0\r\n" + other + ":0\r\n" + suffix + ":1\r\n"
                                             << true << 1 << 1 << 2;
        QTest::newRow("padding of that very suffix")
            << suffix + ":0\r\n" + other + ":2" << false << 0 << 1 << 1;
        QTest::newRow("absent") << other + ":3\r\n" << false << 0 << 1 << 0;
        QTest::newRow("nothing but padding") << other + ":0\r\n" << false << 0 << 0 << 1;
    }
    void findsInARange()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isFound);
        QFETCH(int, count);
        QFETCH(int, candidates);
        QFETCH(int, padding);
        const auto sighting
            = findInRange(answer.toStdString(), hashOf("P@ssw0rd"), "server", Counts::Required);
        QVERIFY(sighting.has_value());
        QCOMPARE(sighting->isFound, isFound);
        QCOMPARE(int(sighting->count.value_or(0)), count);
        QCOMPARE(int(sighting->candidates), candidates);
        QCOMPARE(int(sighting->padding), padding);
        QCOMPARE(sighting->bytesRead, std::uint64_t(answer.size()));
    }

    void saysWhereARangeIsWrong_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const QByteArray good = "0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n";
        QTest::newRow("empty") << QByteArray() << Cause::Empty << 0 << 0;
        QTest::newRow("a page") << QByteArray("<!doctype html>") << Cause::WebPage << 0 << 0;
        QTest::newRow("no count") << good + "0018A45C4D1DEF81644B54AB7F969B88D65\r\n"
                                  << Cause::MissingColon << 2 << 36;
        QTest::newRow("nothing behind the colon") << good + "0018A45C4D1DEF81644B54AB7F969B88D65:\r\n"
                                                  << Cause::Truncated << 2 << 37;
        QTest::newRow("a letter as count") << good + "0018A45C4D1DEF81644B54AB7F969B88D65:3x\r\n"
                                           << Cause::IllegalCharacter << 2 << 38;
        QTest::newRow("too large a count")
            << good + "0018A45C4D1DEF81644B54AB7F969B88D65:" + QByteArray(30, '9') << Cause::OutOfRange << 2
            << 37;
        QTest::newRow("short suffix") << good + "0018A45C4D1DEF8164:3\r\n"
                                      << Cause::OtherHashLength << 2 << 19;
        QTest::newRow("a whole hash") << QByteArray("21BD12DC183F740EE76F27B78EB39C8AD972A757:37\r\n")
                                      << Cause::OtherHashLength << 1 << 41;
        QTest::newRow("no digit") << good + "001_A45C4D1DEF81644B54AB7F969B88D65:3\r\n"
                                  << Cause::IllegalCharacter << 2 << 4;
        QTest::newRow("an empty line within") << good + "\r\n" + good << Cause::Empty << 2 << 1;
        QTest::newRow("a line without end")
            << good + QByteArray(4000, '0') << Cause::IllegalCharacter << 2 << 129;
    }
    void saysWhereARangeIsWrong()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Cause, cause);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto sighting
            = findInRange(answer.toStdString(), hashOf("P@ssw0rd"), "server", Counts::Required);
        QVERIFY(!sighting && sighting.error().code == ErrorCode::NotABreachList);
        QCOMPARE(sighting.error().subject, "server"s);
        QVERIFY(sighting.error().cause == cause);
        const Place place = sighting.error().place.value_or(Place());
        QCOMPARE(int(place.line.value_or(0)), line);
        QCOMPARE(int(place.column.value_or(0)), column);
    }

    void refusesAnEndlessRange()
    {
        const auto sighting
            = findInRange(std::string(largestRange + 1, 'A'), hashOf("x"), "server", Counts::Required);
        QVERIFY(!sighting && sighting.error().code == ErrorCode::TooLarge);
    }

    void cutShortIsNeverAnotherCount()
    {
        const std::string whole
            = "0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n2DC183F740EE76F27B78EB39C8AD972A757:37";
        for (std::size_t size = 0; size < whole.size() - 1; ++size) {
            const auto sighting
                = findInRange(whole.substr(0, size), hashOf("P@ssw0rd"), "server", Counts::Required);
            QVERIFY(!sighting || !sighting->isFound);
        }
    }
};

QTEST_APPLESS_MAIN(BreachTest)
#include "breach_test.moc"
