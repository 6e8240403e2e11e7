// SPDX-License-Identifier: Apache-2.0
#include "core/hash/recognition.h"

#include <QElapsedTimer>
#include <QTest>

using namespace core::hash;

Q_DECLARE_METATYPE(core::hash::ValueForm)

namespace {

// Of "abc"
const QByteArray sha512 = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                          "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";
const QByteArray sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const QByteArray sha256Base64 = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
const QByteArray sha1 = "a9993e364706816aba3e25717850c26c9cd0d89d";
const QByteArray md5 = "900150983cd24fb0d6963f7d28e17f72";

QByteArray repeated(const QByteArray& line, int size)
{
    QByteArray text;
    while (text.size() < size)
        text += line;
    return text;
}

} // namespace

class RecognitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void namesTheCandidates();
    void seesNoDigestInOtherText_data();
    void seesNoDigestInOtherText();
    void isLessCertainAmidProse();
    void isQuick_data();
    void isQuick();
};

void RecognitionTest::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ValueForm>("form");
    QTest::addColumn<int>("values");
    QTest::addColumn<int>("digits");
    QTest::addColumn<int>("certainty");
    const auto row
        = [](const char* test, const QByteArray& text, ValueForm form, int values, int digits,
              int certainty) { QTest::newRow(test) << text << form << values << digits << certainty; };
    row("MD5", md5, ValueForm::Hex, 1, 32, 80);
    row("SHA-1", sha1, ValueForm::Hex, 1, 40, 90);
    row("SHA-256", sha256.toUpper() + "\r\n", ValueForm::Hex, 1, 64, 90);
    row("SHA-384", sha512.left(96), ValueForm::Hex, 1, 96, 90);
    row("SHA-512", sha512, ValueForm::Hex, 1, 128, 90);
    row("lines of hex", md5 + "\n" + md5 + "\n", ValueForm::Hex, 2, 32, 50);
    row("Base64", sha256Base64, ValueForm::Base64, 1, 64, 50);
    row("prefixed", "sha256:" + sha256, ValueForm::Labelled, 1, 64, 100);
    row("labelled CRC", "CRC32: cbf43926", ValueForm::Labelled, 1, 8, 85);
    row("SRI", "sha256-" + sha256Base64, ValueForm::Integrity, 1, 64, 100);
    row("checksum line", sha256 + "  image.iso", ValueForm::ChecksumLine, 1, 64, 100);
    row("checksum list", "# dist\n" + md5 + "  a\n" + md5 + "  b\n\n", ValueForm::ChecksumLine, 2, 32, 100);
    row("openssl dgst", "SHA2-256(image.iso)= " + sha256, ValueForm::ChecksumLine, 1, 64, 100);
    row("SFV line", "image.iso CBF43926", ValueForm::ChecksumLine, 1, 8, 50);
    row("SFV list", "; made by\na.bin CBF43926\nb.bin 8CDC1683\n", ValueForm::ChecksumLine, 2, 8, 85);
    row("signed list",
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + md5
            + "  a\n-----BEGIN PGP SIGNATURE-----\n\nabc\ndef\n-----END PGP SIGNATURE-----\n",
        ValueForm::ChecksumLine, 1, 32, 100);
    row("Get-FileHash",
        "\r\nAlgorithm       Hash           Path\r\n---------       ----           ----\r\nSHA256          "
            + sha256.toUpper() + "       C:\\image.iso\r\n\r\n",
        ValueForm::ToolOutput, 1, 64, 100);
    row("certutil",
        "SHA256 hash of image.iso:\r\n" + sha256
            + "\r\nCertUtil: -hashfile command completed successfully.\r\n",
        ValueForm::ToolOutput, 1, 64, 100);
}

void RecognitionTest::recognises()
{
    QFETCH(QByteArray, text);
    QFETCH(ValueForm, form);
    QFETCH(int, values);
    QFETCH(int, digits);
    QFETCH(int, certainty);
    const auto recognition = recogniseDigest(text.toStdString());
    QVERIFY(recognition);
    QCOMPARE(int(recognition->form), int(form));
    QCOMPARE(int(recognition->values), values);
    QCOMPARE(int(recognition->digits), digits);
    QCOMPARE(recognition->certainty, certainty);
    QVERIFY(!recognition->algorithms.empty());
}

void RecognitionTest::namesTheCandidates()
{
    const auto algorithmsOf
        = [](const QByteArray& text) { return recogniseDigest(text.toStdString())->algorithms; };
    QVERIFY(algorithmsOf(sha1) == (std::vector{ Algorithm::Ripemd160, Algorithm::Sha1 }));
    QVERIFY(algorithmsOf("SHA1 (a) = " + sha1) == std::vector{ Algorithm::Sha1 });
    QVERIFY(algorithmsOf("md5:" + md5 + "\nsha1:" + sha1 + "\nmd5:" + md5)
        == (std::vector{ Algorithm::Md5, Algorithm::Sha1 }));
}

void RecognitionTest::seesNoDigestInOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* test, const QByteArray& text) { QTest::newRow(test) << text; };
    row("empty", "");
    row("a UUID", "123e4567-e89b-12d3-a456-426614174000");
    row("UUIDs", "123e4567-e89b-12d3-a456-426614174000\n6ba7b810-9dad-11d1-80b4-00c04fd430c8\n");
    row("an IPv6 address", "2001:0db8:85a3:0000:0000:8a2e:0370:7334");
    row("a MAC address", "00:1a:2b:3c:4d:5e");
    row("a short commit", "3c0fc330");
    row("a log of commits", "f056c1c tests: Plant paths\ne171ce80 tests/cli: Skip\n49c163d core: Make\n");
    row("a number", "12345678");
    row("a number of 40 digits", QByteArray(40, '7'));
    row("a card's number", "4111 1111 1111 1111");
    row("a date", "2026-11-22");
    row("a word", "deadbeef");
    row("prose", "The digest is on the web page.");
    row("prose that ends like an SFV line", "We met on 20261122\nthe building's facade deadbeef");
    row("prose about SHAKE", "shake128 be careful");
    row("a label without a digest", "sha256: see below");
    row("a token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U");
    row("a digest amid much prose", repeated("One line among many lines.\n", 1000) + md5);
}

void RecognitionTest::seesNoDigestInOtherText()
{
    QFETCH(QByteArray, text);
    QVERIFY(!recogniseDigest(text.toStdString()));
}

void RecognitionTest::isLessCertainAmidProse()
{
    const auto recognition = recogniseDigest(("Hello,\nthis is it:\n" + sha256 + "\nBye\n").toStdString());
    QVERIFY(recognition);
    QCOMPARE(recognition->certainty, 45);
}

void RecognitionTest::isQuick_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("prose") << QByteArray("The quick brown fox jumps over the lazy dog.\n");
    QTest::newRow("words") << QByteArray("a\n");
    QTest::newRow("one line") << QByteArray("sha256 - ");
    QTest::newRow("blanks") << QByteArray(" ");
    QTest::newRow("digits") << QByteArray("0123456789abcdef");
    QTest::newRow("labels") << QByteArray("sha256:");
    QTest::newRow("brackets") << QByteArray("MD5 (a)= ");
    QTest::newRow("list") << md5 + "  a\n";
    QTest::newRow("binary") << QByteArray("\0\xFF\x80\n", 4);
}

/// Seconds would show a quadratic loop; the bound is wide for slow machines and sanitizers.
void RecognitionTest::isQuick()
{
    QFETCH(QByteArray, line);
    const std::string text = repeated(line, 1024 * 1024).toStdString();
    QElapsedTimer timer;
    timer.start();
    (void)recogniseDigest(text);
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_APPLESS_MAIN(RecognitionTest)
#include "recognition_test.moc"
