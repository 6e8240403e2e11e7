// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/hash/expected_value.h"

#include <QTest>

using namespace core;
using namespace core::hash;

namespace {

// SHA-256 and MD5 of "abc"
const QByteArray sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const QByteArray sha256Base64 = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
const QByteArray md5 = "900150983cd24fb0d6963f7d28e17f72";

QByteArray grouped(const QByteArray& hex, int size, char separator)
{
    QByteArray text;
    for (int at = 0; at < hex.size(); at += size)
        text += (at ? QByteArray(1, separator) : QByteArray()) + hex.mid(at, size);
    return text;
}

} // namespace

class ExpectedValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsADigest_data();
    void findsADigest();
    void leavesTheAlgorithmOpenWhereTheTextDoes();
    void findsEachOfSeveral();
    void findsNothingInOtherText_data();
    void findsNothingInOtherText();
    void tellsTheFirstDifference();
    void survivesTruncationsAndBitFlips();
};

void ExpectedValueTest::findsADigest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("id"); // empty: left open
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* test, const QByteArray& text, const QByteArray& hex, const char* id,
                         const QByteArray& name = {}) {
        QTest::newRow(test) << text << hex << QString::fromLatin1(id) << name;
    };
    row("hex", sha256, sha256, "");
    row("HEX with white space around", "  " + sha256.toUpper() + " \r\n", sha256, "");
    row("hex in groups of eight", grouped(sha256, 8, ' '), sha256, "");
    row("hex with colons", grouped(sha256.toUpper(), 2, ':'), sha256, "");
    row("Base64", sha256Base64, sha256, "");
    row("OCI", "sha256:" + sha256, sha256, "sha256");
    row("label with a space", "SHA-256: " + sha256.toUpper(), sha256, "sha256");
    row("label with =", "md5=" + md5, md5, "md5");
    row("label and Base64", "SHA256: " + sha256Base64, sha256, "sha256");
    row("SRI", "sha256-" + sha256Base64, sha256, "sha256");
    row("SRI with an option", "sha256-" + sha256Base64 + "?foo", sha256, "sha256");
    row("GNU line", sha256 + "  image.iso", sha256, "", "image.iso");
    row("GNU line, binary", md5 + " *image.iso", md5, "", "image.iso");
    row("BSD line", "SHA256 (image.iso) = " + sha256, sha256, "sha256", "image.iso");
    row("openssl dgst", "SHA2-256(image.iso)= " + sha256, sha256, "sha256", "image.iso");
    row("openssl dgst of 1.1", "SHA256(stdin)= " + sha256, sha256, "sha256", "stdin");
    row("SFV line", "image.iso CBF43926", "cbf43926", "crc32", "image.iso");
    row("another algorithm of that length", "SHA3-256: " + sha256, sha256, "sha3-256");
    row("SHAKE of any length", "shake128: 5881092d", "5881092d", "shake128");
    row("Get-FileHash",
        "\r\nAlgorithm       Hash                                          Path\r\n"
        "---------       ----                                          ----\r\n"
        "SHA256          "
            + sha256.toUpper() + "       C:\\Users\\a b\\image.iso\r\n\r\n",
        sha256, "sha256", "C:\\Users\\a b\\image.iso");
    row("Get-FileHash | Format-List",
        "Algorithm : SHA256\r\nHash      : " + sha256.toUpper() + "\r\nPath      : C:\\image.iso\r\n", sha256,
        "sha256", "C:\\image.iso");
    row("Export-Csv",
        "\"Algorithm\",\"Hash\",\"Path\"\r\n\"SHA256\",\"" + sha256.toUpper() + "\",\"C:\\image.iso\"\r\n",
        sha256, "sha256", "C:\\image.iso");
    row("hashdeep", "%%%% HASHDEEP-1.0\n%%%% size,sha256,filename\n##\n3," + sha256 + ",./image.iso\n",
        sha256, "sha256", "image.iso");
    row("certutil",
        "SHA256 hash of image.iso:\r\n" + sha256
            + "\r\nCertUtil: -hashfile command completed successfully.\r\n",
        sha256, "sha256", "image.iso");
    row("certutil of Windows 7", "MD5 hash of file image.iso:\r\n" + grouped(md5, 2, ' ') + "\r\n", md5,
        "md5", "image.iso");
    row("certutil, German", "SHA256-Hash von image.iso:\r\n" + sha256 + "\r\n", sha256, "sha256",
        "image.iso");
}

void ExpectedValueTest::findsADigest()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hex);
    QFETCH(QString, id);
    QFETCH(QByteArray, name);
    const auto values = findExpectedValues(text.toStdString());
    QVERIFY(values);
    QCOMPARE(values->size(), std::size_t(1));
    const ExpectedValue& value = values->front();
    QCOMPARE(QByteArray::fromStdString(toHex(value.digest)), hex);
    QCOMPARE(QByteArray::fromStdString(value.fileName), name);
    if (!id.isEmpty()) {
        QCOMPARE(value.algorithms.size(), std::size_t(1));
        QCOMPARE(QString::fromLatin1(traitsOf(value.algorithms[0]).id), id);
    }
}

void ExpectedValueTest::leavesTheAlgorithmOpenWhereTheTextDoes()
{
    const ExpectedValue value = findExpectedValues(sha256.toStdString()).value().front();
    const std::vector expected{ Algorithm::Sha256, Algorithm::Sha512_256, Algorithm::Sha3_256,
        Algorithm::Blake2s256, Algorithm::Sm3, Algorithm::Keccak256 };
    QVERIFY(value.algorithms == expected);
}

void ExpectedValueTest::findsEachOfSeveral()
{
    const auto text = "sha256-" + sha256Base64 + " sha256-" + sha256Base64 + "\nMD5 (b) = " + md5 + "\n";
    const auto values = findExpectedValues(text.toStdString()).value();
    QCOMPARE(values.size(), std::size_t(3));
    QCOMPARE(values[2].fileName, std::string("b"));
}

void ExpectedValueTest::findsNothingInOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* test, const QByteArray& text) { QTest::newRow(test) << text; };
    row("empty", "");
    row("prose", "The digest is on the web page.");
    row("hex of no known length", sha256.left(62));
    row("hex of odd length", sha256.left(63));
    row("label of another length", "sha512:" + sha256);
    row("a word as long as Base64", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl");
    row("a UUID", "123e4567-e89b-12d3-a456-426614174000");
    row("an IPv6 address", "2001:0db8:85a3:0000:0000:8a2e:0370:7334");
    row("SRI cut short", "sha256-ungWv48B");
}

void ExpectedValueTest::findsNothingInOtherText()
{
    QFETCH(QByteArray, text);
    QVERIFY(!findExpectedValues(text.toStdString()));
}

void ExpectedValueTest::tellsTheFirstDifference()
{
    const Bytes a = fromHex("aabbcc").value();
    QVERIFY(!firstDifference(a, a));
    QCOMPARE(firstDifference(a, fromHex("aabbcd").value()), std::optional<std::size_t>(2));
    QCOMPARE(firstDifference(a, fromHex("aabb").value()), std::optional<std::size_t>(2));
    QCOMPARE(firstDifference({}, a), std::optional<std::size_t>(0));
}

void ExpectedValueTest::survivesTruncationsAndBitFlips()
{
    const std::string text = ("SHA256 hash of a:\r\n" + sha256 + "\r\nsha256-" + sha256Base64
        + "\nMD5 (b) = " + md5 + "\nAlgorithm : MD5\nHash : " + md5 + "\n")
                                 .toStdString();
    for (std::size_t length = 0; length < text.size(); ++length)
        (void)findExpectedValues(std::string_view(text).substr(0, length));
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto values = findExpectedValues(flipped);
        QVERIFY(values && values->size() >= 2 && values->size() <= 5);
        for (const ExpectedValue& value : *values)
            QVERIFY(!value.algorithms.empty() && !value.digest.empty());
    }
}

QTEST_APPLESS_MAIN(ExpectedValueTest)
#include "expected_value_test.moc"
