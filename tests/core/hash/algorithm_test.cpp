// SPDX-License-Identifier: Apache-2.0
#include "core/hash/algorithm.h"
#include "core/hash/digest_format.h"
#include "core/hash/hmac_findings.h"

#include <QTest>

#include <set>

using namespace core;
using namespace core::hash;

class AlgorithmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAlgorithmHasOneRow();
    void takesTheUsualSpellings_data();
    void takesTheUsualSpellings();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void brokenOnesSaySinceWhen();
    void formatsADigest_data();
    void formatsADigest();
    void refusesAFormatThatHasNoNameForTheAlgorithm();
    void remarksOnTheLengthOfAnHmacKey_data();
    void remarksOnTheLengthOfAnHmacKey();
    void recognisesWhatWasNotMeantToBeAKey_data();
    void recognisesWhatWasNotMeantToBeAKey();
};

void AlgorithmTest::everyAlgorithmHasOneRow()
{
    std::set<Algorithm> algorithms;
    std::set<std::string> ids;
    std::set<std::string> tags;
    std::set<std::uint32_t> multicodecs;
    for (const AlgorithmTraits& traits : allAlgorithms()) {
        algorithms.insert(traits.algorithm);
        ids.insert(traits.id);
        tags.insert(traits.tag);
        multicodecs.insert(traits.multicodec);
        QCOMPARE(traitsOf(traits.algorithm).id, traits.id);
        QCOMPARE(algorithmNamed(traits.id), std::optional(traits.algorithm));
        QCOMPARE(algorithmNamed(traits.tag), std::optional(traits.algorithm));
        QCOMPARE(algorithmNamed(crypto::nameOf(traits.algorithm)), std::optional(traits.algorithm));
        QVERIFY(*traits.reason != '\0');
    }
    QCOMPARE(algorithms.size(), crypto::digestAlgorithmCount);
    QCOMPARE(ids.size(), crypto::digestAlgorithmCount);
    QCOMPARE(tags.size(), crypto::digestAlgorithmCount);
    QCOMPARE(multicodecs.size(), crypto::digestAlgorithmCount);
}

void AlgorithmTest::takesTheUsualSpellings_data()
{
    QTest::addColumn<QString>("id");
    const auto row
        = [](const char* spelling, const char* id) { QTest::newRow(spelling) << QString::fromLatin1(id); };
    row("SHA-256", "sha256");
    row("sha2-256", "sha256");
    row("SHA2_256", "sha256");
    row("SHA512/256", "sha512-256");
    row("SHA2-512/256", "sha512-256");
    row("sha512_256", "sha512-256");
    row("sha3_512", "sha3-512");
    row("BLAKE2b", "blake2b-512");
    row("b2", "blake2b-512");
    row("BLAKE2S-256", "blake2s-256");
    row("rmd160", "ripemd160");
    row("RIPEMD-160", "ripemd160");
    row("keccak256", "keccak-256");
    row("CRC-32", "crc32");
    row("SHA", "sha1");
}

void AlgorithmTest::takesTheUsualSpellings()
{
    QFETCH(QString, id);
    const auto algorithm = algorithmNamed(QTest::currentDataTag());
    QVERIFY(algorithm);
    QCOMPARE(QString::fromLatin1(traitsOf(*algorithm).id), id);
}

void AlgorithmTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("spelling");
    for (const char* spelling :
        { "", "-", "sha", "SHA-2", "SHA-257", "md5sum", "BLAKE2b-256", "blake3", "sha256 ", "SHA(256" }) {
        if (std::string_view(spelling) != "sha") // SHA alone is SHA-1, as OpenSSL has it
            QTest::newRow(*spelling ? spelling : "empty") << QString::fromLatin1(spelling);
    }
}

void AlgorithmTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, spelling);
    QVERIFY(!algorithmNamed(spelling.toStdString()));
}

void AlgorithmTest::brokenOnesSaySinceWhen()
{
    QCOMPARE(traitsOf(Algorithm::Md5).brokenSince, 2004);
    QCOMPARE(traitsOf(Algorithm::Sha1).brokenSince, 2017);
    QCOMPARE(int(traitsOf(Algorithm::Crc32).fitness), int(Fitness::AccidentsOnly));
    for (const AlgorithmTraits& traits : allAlgorithms())
        QCOMPARE(traits.brokenSince != 0, traits.fitness == Fitness::Broken);
}

void AlgorithmTest::formatsADigest_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char* name, DigestFormat format, const char* id, const char* message, const char* text) {
              QTest::newRow(name) << int(format) << QString::fromLatin1(id) << QString::fromLatin1(message)
                                  << QString::fromLatin1(text);
          };
    // W3C Subresource Integrity, section 3.1
    row("SRI", DigestFormat::Sri, "sha384", "alert('Hello, world.');",
        "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO");
    // multiformats.io/multihash, Examples
    row("multihash sha1", DigestFormat::Multihash, "sha1", "multihash",
        "111488c2f11fb2ce392acb5b2986e640211c4690073e");
    row("multihash sha2-256", DigestFormat::Multihash, "sha256", "multihash",
        "12209cbc07c3f991725836a3aa2a581ca2029198aa420b9d99bc0e131d9f3e2cbe47");
    // Two bytes of varint: 0xb240 is c0 e4 02
    row("multihash blake2b", DigestFormat::Multihash, "blake2b-512", "",
        "c0e40240786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934e"
        "b04b903a"
        "685b1448b755d56f701afe9be2ce");
    row("OCI", DigestFormat::Oci, "sha256", "",
        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    row("hex", DigestFormat::Hex, "crc32", "123456789", "cbf43926");
    row("HEX", DigestFormat::UpperHex, "crc32", "123456789", "CBF43926");
    row("Base64", DigestFormat::Base64, "crc32", "123456789", "y/Q5Jg==");
    row("Base64url", DigestFormat::Base64Url, "crc32", "123456789", "y_Q5Jg");
}

void AlgorithmTest::formatsADigest()
{
    QFETCH(int, format);
    QFETCH(QString, id);
    QFETCH(QString, message);
    QFETCH(QString, text);
    const Algorithm algorithm = algorithmNamed(id.toStdString()).value();
    const std::string bytes = message.toStdString();
    const Bytes digest = crypto::digestOf(algorithm, asBytes(bytes)).value();
    QCOMPARE(QString::fromStdString(formatDigest(DigestFormat(format), algorithm, digest).value()), text);
}

void AlgorithmTest::refusesAFormatThatHasNoNameForTheAlgorithm()
{
    for (const AlgorithmTraits& traits : allAlgorithms()) {
        const auto sri = formatDigest(DigestFormat::Sri, traits.algorithm, {});
        QCOMPARE(bool(sri), traits.sri != nullptr);
        if (!sri)
            QCOMPARE(int(sri.error().code), int(ErrorCode::NotInThisFormat));
        QCOMPARE(bool(formatDigest(DigestFormat::Oci, traits.algorithm, {})), traits.oci != nullptr);
    }
}

void AlgorithmTest::remarksOnTheLengthOfAnHmacKey_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << 0 << QStringLiteral("hmac-key-empty");
    QTest::newRow("one byte short") << 31 << QStringLiteral("hmac-key-short");
    QTest::newRow("as long as the digest") << 32 << QString();
    QTest::newRow("as long as the block") << 64 << QString();
    QTest::newRow("longer than the block") << 65 << QStringLiteral("hmac-key-hashed");
}

void AlgorithmTest::remarksOnTheLengthOfAnHmacKey()
{
    QFETCH(int, size);
    QFETCH(QString, id);
    const auto findings = judgeHmacKey(Algorithm::Sha256, Bytes(std::size_t(size), std::byte{ 'k' }));
    QCOMPARE(findings.size(), std::size_t(id.isEmpty() ? 0 : 1));
    if (!findings.empty()) {
        QCOMPARE(QString::fromLatin1(findings[0].kind->id), id);
        QCOMPARE(findings[0].value, std::to_string(size));
    }
}

void AlgorithmTest::recognisesWhatWasNotMeantToBeAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const QByteArray& key, const char* id) {
        QTest::newRow(name) << key.leftJustified(40, key.endsWith('\0') ? '\0' : '.', true)
                            << QString::fromLatin1(id);
    };
    row("PEM", "-----BEGIN PRIVATE KEY-----\n", "hmac-key-is-a-key-file");
    row("PuTTY", "PuTTY-User-Key-File-3: ssh-ed25519", "hmac-key-is-a-key-file");
    row("UTF-8 mark", "\xEF\xBB\xBFsecret", "hmac-key-byte-order-mark");
    row("UTF-16 mark", "\xFF\xFEs", "hmac-key-byte-order-mark");
    QTest::newRow("UTF-16LE") << QByteArray("s\0e\0c\0r\0", 8).repeated(5)
                              << QStringLiteral("hmac-key-utf-16");
    QTest::newRow("UTF-16BE") << QByteArray("\0s\0e\0c\0r", 8).repeated(5)
                              << QStringLiteral("hmac-key-utf-16");
    QTest::newRow("zeroes") << QByteArray(40, '\0') << QString();
    QTest::newRow("text") << QByteArray(40, 's') << QString();
}

void AlgorithmTest::recognisesWhatWasNotMeantToBeAKey()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, id);
    const std::string_view text(key.constData(), std::size_t(key.size()));
    const auto findings = judgeHmacKey(Algorithm::Sha256, asBytes(text));
    QCOMPARE(findings.size(), std::size_t(id.isEmpty() ? 0 : 1));
    if (!findings.empty())
        QCOMPARE(QString::fromLatin1(findings[0].kind->id), id);
}

QTEST_APPLESS_MAIN(AlgorithmTest)
#include "algorithm_test.moc"
