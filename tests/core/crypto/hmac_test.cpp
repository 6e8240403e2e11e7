// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/base/secure_bytes.h"
#include "core/crypto/compare.h"
#include "core/crypto/hmac.h"
#include "tests/support/peers.h"
#include "tests/support/vectors.h"

#include <QProcess>
#include <QTest>

#include <openssl/crypto.h>

#include <bit>
#include <utility>
#include <vector>

using namespace core;
using namespace core::crypto;

namespace {

// RFC 2104 section 2: H(K XOR opad, H(K XOR ipad, text)), where a key longer than B bytes is hashed first.
Bytes tagByDefinition(DigestAlgorithm algorithm, const Bytes& key, std::string_view text)
{
    const std::size_t block = blockSize(algorithm);
    Bytes padded = key.size() > block ? digestOf(algorithm, key).value() : key;
    padded.resize(block);
    Bytes inner(block);
    Bytes outer(block);
    for (std::size_t at = 0; at < block; ++at) {
        inner[at] = padded[at] ^ std::byte{ 0x36 };
        outer[at] = padded[at] ^ std::byte{ 0x5c };
    }
    std::ranges::copy(asBytes(text), std::back_inserter(inner));
    std::ranges::copy(digestOf(algorithm, inner).value(), std::back_inserter(outer));
    return digestOf(algorithm, outer).value();
}

} // namespace

class HmacTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsThePublishedVectors_data();
    void followsThePublishedVectors();
    void takesAnEmptyKey_data();
    void takesAnEmptyKey();
    void keysOnEitherSideOfTheBlockAgreeWithTheDefinition();
    void splittingTheInputChangesNothing();
    void refusesWhatIsNotDefined_data();
    void refusesWhatIsNotDefined();
    void refusesAKeyOfMoreThan64KiB();
    void holdsOneBlockOfTheKey_data();
    void holdsOneBlockOfTheKey();
    void hundredsShareTheSecureHeap();
    void finishesOnlyOnce();
    void comparesTags();
    void agreesWithOpenssl_data();
    void agreesWithOpenssl();
};

void HmacTest::followsThePublishedVectors_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QString>("file");
    const auto row = [](DigestAlgorithm algorithm, const char* file) {
        QTest::newRow(file) << int(algorithm) << QStringLiteral("crypto/hmac/") + QLatin1String(file);
    };
    row(DigestAlgorithm::Md5, "rfc-2202-md5.txt");
    row(DigestAlgorithm::Sha1, "rfc-2202-sha1.txt");
    row(DigestAlgorithm::Ripemd160, "rfc-2286-ripemd160.txt");
    row(DigestAlgorithm::Sha224, "rfc-4231-sha224.txt");
    row(DigestAlgorithm::Sha256, "rfc-4231-sha256.txt");
    row(DigestAlgorithm::Sha384, "rfc-4231-sha384.txt");
    row(DigestAlgorithm::Sha512, "rfc-4231-sha512.txt");
}

void HmacTest::followsThePublishedVectors()
{
    QFETCH(int, algorithm);
    QFETCH(QString, file);
    for (const tests::VectorCase& vector : tests::readVectors(file.toStdString())) {
        Bytes tag = hmacOf(DigestAlgorithm(algorithm), vector.bytes("Key"), vector.bytes("Msg")).value();
        const Bytes expected = vector.bytes("MD");
        QVERIFY(tag.size() >= expected.size());
        tag.resize(expected.size()); // RFC 4231 4.6 is truncated
        QVERIFY2(tag == expected, vector.title().c_str());
    }
}

void HmacTest::takesAnEmptyKey_data()
{
    QTest::addColumn<int>("algorithm");
    for (int i = 0; i < int(digestAlgorithmCount); ++i) {
        if (isHmacCapable(DigestAlgorithm(i)))
            QTest::newRow(nameOf(DigestAlgorithm(i))) << i;
    }
}

// "Keys shorter than B bytes are appended with zeros": an empty key and one of zeroes give the same tag.
void HmacTest::takesAnEmptyKey()
{
    QFETCH(int, algorithm);
    const auto which = DigestAlgorithm(algorithm);
    const Bytes zeroes(blockSize(which));
    QCOMPARE(hmacOf(which, {}, asBytes("abc")).value(), hmacOf(which, zeroes, asBytes("abc")).value());
    QCOMPARE(hmacOf(which, {}, {}).value(), hmacOf(which, Bytes(1), {}).value());
    if (which == DigestAlgorithm::Sha256) // the example for "no key, no message" in Wikipedia's article HMAC
        QCOMPARE(toHex(hmacOf(which, {}, {}).value()),
            std::string("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
}

void HmacTest::keysOnEitherSideOfTheBlockAgreeWithTheDefinition()
{
    for (std::size_t i = 0; i < digestAlgorithmCount; ++i) {
        const auto which = DigestAlgorithm(i);
        if (!isHmacCapable(which))
            continue;
        const std::size_t block = blockSize(which);
        for (const std::size_t size : { block - 1, block, block + 1, std::size_t(65536) }) {
            const Bytes key(size, std::byte{ 0x5a });
            QCOMPARE(hmacOf(which, key, asBytes("text")).value(), tagByDefinition(which, key, "text"));
        }
    }
}

void HmacTest::splittingTheInputChangesNothing()
{
    const Bytes message(200, std::byte{ 7 });
    const Bytes whole = hmacOf(DigestAlgorithm::Sha512, asBytes("key"), message).value();
    for (std::size_t cut = 0; cut <= message.size(); ++cut) {
        Hmac hmac = Hmac::start(DigestAlgorithm::Sha512, asBytes("key")).value();
        hmac.update(ByteView(message).first(cut));
        hmac.update(ByteView(message).subspan(cut));
        QCOMPARE(hmac.finish().value(), whole);
    }
}

void HmacTest::refusesWhatIsNotDefined_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("SHAKE128") << int(DigestAlgorithm::Shake128);
    QTest::newRow("SHAKE256") << int(DigestAlgorithm::Shake256);
    QTest::newRow("Keccak-256") << int(DigestAlgorithm::Keccak256);
    QTest::newRow("CRC32") << int(DigestAlgorithm::Crc32);
}

void HmacTest::refusesWhatIsNotDefined()
{
    QFETCH(int, algorithm);
    const Result<Hmac> hmac = Hmac::start(DigestAlgorithm(algorithm), asBytes("key"));
    QCOMPARE(int(hmac.error().code), int(ErrorCode::InvalidParameter));
    QCOMPARE(hmac.error().subject, std::string(nameOf(DigestAlgorithm(algorithm))));
}

void HmacTest::refusesAKeyOfMoreThan64KiB()
{
    QVERIFY(Hmac::start(DigestAlgorithm::Sha256, Bytes(SecureBytes::largestSize)));
    QCOMPARE(int(Hmac::start(DigestAlgorithm::Sha256, Bytes(SecureBytes::largestSize + 1)).error().code),
        int(ErrorCode::SecretTooLarge));
}

void HmacTest::holdsOneBlockOfTheKey_data()
{
    takesAnEmptyKey_data();
}

void HmacTest::holdsOneBlockOfTheKey()
{
    QFETCH(int, algorithm);
    const auto which = DigestAlgorithm(algorithm);
    const SecureBytes key = SecureBytes::ofSize(SecureBytes::largestSize).value();
    const std::size_t before = CRYPTO_secure_used();
    {
        const Hmac hmac = Hmac::start(which, key.bytes()).value();
        QVERIFY(CRYPTO_secure_used() - before <= std::bit_ceil(blockSize(which)));
    }
    QCOMPARE(CRYPTO_secure_used(), before);
}

// Eight processors, each with a file and all algorithms.
void HmacTest::hundredsShareTheSecureHeap()
{
    const Bytes key(SecureBytes::largestSize, std::byte{ 'k' });
    const SecureBytes secret = SecureBytes::copyOf(key).value();
    std::vector<std::pair<DigestAlgorithm, Hmac>> living;
    for (std::size_t i = 0; living.size() < 200; ++i) {
        const auto which = DigestAlgorithm(i % digestAlgorithmCount);
        if (isHmacCapable(which))
            living.emplace_back(which, Hmac::start(which, secret.bytes()).value());
    }
    for (auto& [which, hmac] : living) {
        hmac.update(asBytes("text"));
        QCOMPARE(hmac.finish().value(), tagByDefinition(which, key, "text"));
    }
}

void HmacTest::finishesOnlyOnce()
{
    Hmac hmac = Hmac::start(DigestAlgorithm::Sha256, asBytes("key")).value();
    QVERIFY(hmac.finish());
    hmac.update(asBytes("ignored"));
    QCOMPARE(int(hmac.finish().error().code), int(ErrorCode::Internal));
}

void HmacTest::comparesTags()
{
    const Bytes tag = hmacOf(DigestAlgorithm::Sha256, asBytes("key"), asBytes("text")).value();
    QVERIFY(isEqualInConstantTime(tag, Bytes(tag)));
    for (std::size_t bit = 0; bit < 8 * tag.size(); ++bit) {
        Bytes other = tag;
        other[bit / 8] ^= std::byte{ 1 } << (bit % 8);
        QVERIFY(!isEqualInConstantTime(tag, other));
    }
    QVERIFY(!isEqualInConstantTime(tag, ByteView(tag).first(31)));
    QVERIFY(!isEqualInConstantTime(tag, {}));
    QVERIFY(isEqualInConstantTime({}, {}));
}

void HmacTest::agreesWithOpenssl_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QString>("digest"); // as openssl calls it
    const auto row = [](DigestAlgorithm algorithm, const char* digest) {
        QTest::newRow(digest) << int(algorithm) << QString::fromLatin1(digest);
    };
    row(DigestAlgorithm::Sha1, "sha1");
    row(DigestAlgorithm::Sha256, "sha256");
    row(DigestAlgorithm::Sha3_256, "sha3-256");
    row(DigestAlgorithm::Blake2b512, "blake2b512");
    row(DigestAlgorithm::Sm3, "sm3");
}

void HmacTest::agreesWithOpenssl()
{
    NEEDS_PEER("openssl");
    QFETCH(int, algorithm);
    QFETCH(QString, digest);
    for (const std::size_t size : { std::size_t(4), SecureBytes::largestSize }) {
        const std::string key(size, 'k');
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
            { QStringLiteral("mac"), QStringLiteral("-digest"), digest, QStringLiteral("-macopt"),
                QStringLiteral("key:") + QString::fromStdString(key), QStringLiteral("-binary"),
                QStringLiteral("HMAC") });
        openssl.write("some text");
        openssl.closeWriteChannel();
        QVERIFY(openssl.waitForFinished());
        const QByteArray expected = openssl.readAllStandardOutput().toHex();
        QVERIFY(!expected.isEmpty());
        QCOMPARE(toHex(hmacOf(DigestAlgorithm(algorithm), asBytes(key), asBytes("some text")).value()),
            expected.toStdString());
    }
}

QTEST_APPLESS_MAIN(HmacTest)
#include "hmac_test.moc"
