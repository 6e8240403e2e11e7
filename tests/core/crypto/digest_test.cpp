// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "tests/support/peers.h"
#include "tests/support/vectors.h"

#include <QProcess>
#include <QTest>

#include <set>
#include <thread>

using namespace core;
using namespace core::crypto;

namespace {

Bytes patternOf(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::byte>(i * 31 + i / 251);
    return bytes;
}

Bytes digestOfLength(DigestAlgorithm algorithm, std::optional<std::size_t> length, ByteView message)
{
    Digest digest = Digest::start(algorithm, length).value();
    digest.update(message);
    return digest.finish().value();
}

void addEveryAlgorithm()
{
    QTest::addColumn<int>("algorithm");
    for (int i = 0; i < int(digestAlgorithmCount); ++i)
        QTest::newRow(nameOf(DigestAlgorithm(i))) << i;
}

} // namespace

class DigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsThePublishedVectors_data();
    void followsThePublishedVectors();
    void followsTheShortExamples_data();
    void followsTheShortExamples();
    void shakeGivesAnyLength_data();
    void shakeGivesAnyLength();
    void splittingTheInputChangesNothing_data() { addEveryAlgorithm(); }
    void splittingTheInputChangesNothing();
    void knowsItsSizes_data() { addEveryAlgorithm(); }
    void knowsItsSizes();
    void refusesAWrongLength();
    void everyAlgorithmHasItsOwnName();
    void finishesOnlyOnce();
    void threadsDoNotDisturbOneAnother();
    void agreesWithOpenssl_data();
    void agreesWithOpenssl();
};

void DigestTest::followsThePublishedVectors_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QString>("file");
    const auto row = [](DigestAlgorithm algorithm, const char* file) {
        QTest::newRow(file) << int(algorithm) << QStringLiteral("crypto/digests/") + QLatin1String(file);
    };
    row(DigestAlgorithm::Md5, "rfc-1321.txt");
    row(DigestAlgorithm::Sha1, "SHA1ShortMsg.rsp");
    row(DigestAlgorithm::Sha224, "SHA224ShortMsg.rsp");
    row(DigestAlgorithm::Sha256, "SHA256ShortMsg.rsp");
    row(DigestAlgorithm::Sha384, "SHA384ShortMsg.rsp");
    row(DigestAlgorithm::Sha512, "SHA512ShortMsg.rsp");
    row(DigestAlgorithm::Sha512_256, "SHA512_256ShortMsg.rsp");
    row(DigestAlgorithm::Sha3_224, "SHA3_224ShortMsg.rsp");
    row(DigestAlgorithm::Sha3_256, "SHA3_256ShortMsg.rsp");
    row(DigestAlgorithm::Sha3_384, "SHA3_384ShortMsg.rsp");
    row(DigestAlgorithm::Sha3_512, "SHA3_512ShortMsg.rsp");
    row(DigestAlgorithm::Shake128, "SHAKE128ShortMsg.rsp");
    row(DigestAlgorithm::Shake256, "SHAKE256ShortMsg.rsp");
    row(DigestAlgorithm::Shake128, "SHAKE128VariableOut.rsp");
    row(DigestAlgorithm::Shake256, "SHAKE256VariableOut.rsp");
    row(DigestAlgorithm::Blake2b512, "blake2b.txt");
    row(DigestAlgorithm::Blake2s256, "blake2s.txt");
    row(DigestAlgorithm::Ripemd160, "ripevectors.txt");
    row(DigestAlgorithm::Sm3, "oscca.txt");
}

void DigestTest::followsThePublishedVectors()
{
    QFETCH(int, algorithm);
    QFETCH(QString, file);
    for (const tests::VectorCase& vector : tests::readVectors(file.toStdString())) {
        Bytes message = vector.bytes("Msg");
        // An empty message is written "00" with the length 0; lengths are in bits.
        if (vector.has("Len"))
            message.resize(vector.number("Len") / 8);
        const Bytes expected = vector.bytes(vector.has("MD") ? "MD" : "Output");
        std::optional<std::size_t> length;
        if (hasVariableLength(DigestAlgorithm(algorithm)))
            length = expected.size();
        const Bytes digest = digestOfLength(DigestAlgorithm(algorithm), length, message);
        QVERIFY2(digest == expected, vector.title().c_str());
    }
}

void DigestTest::followsTheShortExamples_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](DigestAlgorithm algorithm, const QByteArray& message, const char* hex) {
        QTest::newRow((QByteArray(nameOf(algorithm)) + " of '" + message + '\'').constData())
            << int(algorithm) << message << QByteArray(hex);
    };
    // The Keccak team's ShortMsgKAT_256 (Len = 0, 8) and an example known from Ethereum's signatures.
    row(DigestAlgorithm::Keccak256, "", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    row(DigestAlgorithm::Keccak256, "\xCC",
        "eead6dbfc7340a56caedc044696a168870549a6a7f6f56961e84a54bd9970b8a");
    row(DigestAlgorithm::Keccak256, "transfer(address,uint256)",
        "a9059cbb2ab09eb219583f4a59a5d0623ade346d962bcd4e46b11da047c9049b");
    // The check value of CRC-32/ISO-HDLC in the Catalogue of parametrised CRC algorithms, and what cksfv
    // prints.
    row(DigestAlgorithm::Crc32, "123456789", "cbf43926");
    row(DigestAlgorithm::Crc32, "", "00000000");
    row(DigestAlgorithm::Crc32, "The quick brown fox jumps over the lazy dog", "414fa339");
    // RFC 7693 A and B
    row(DigestAlgorithm::Blake2b512, "abc",
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
        "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    row(DigestAlgorithm::Blake2s256, "abc",
        "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982");
    // RFC 3174 7.3
    row(DigestAlgorithm::Sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d");
    row(DigestAlgorithm::Sha1, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
}

void DigestTest::followsTheShortExamples()
{
    QFETCH(int, algorithm);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, hex);
    const Result<Bytes> digest
        = digestOf(DigestAlgorithm(algorithm), asBytes({ message.constData(), std::size_t(message.size()) }));
    QCOMPARE(toHex(digest.value()), hex.toStdString());
}

void DigestTest::shakeGivesAnyLength_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("SHAKE128") << int(DigestAlgorithm::Shake128);
    QTest::newRow("SHAKE256") << int(DigestAlgorithm::Shake256);
}

void DigestTest::shakeGivesAnyLength()
{
    QFETCH(int, algorithm);
    const Bytes longest = digestOfLength(DigestAlgorithm(algorithm), largestVariableLength, asBytes("abc"));
    QCOMPARE(longest.size(), largestVariableLength);
    for (const std::size_t length : { 1U, 16U, 135U, 136U, 137U, 168U, 169U, 1000U }) {
        const Bytes shorter = digestOfLength(DigestAlgorithm(algorithm), length, asBytes("abc"));
        QVERIFY(std::ranges::equal(shorter, ByteView(longest).first(length)));
    }
}

void DigestTest::splittingTheInputChangesNothing()
{
    QFETCH(int, algorithm);
    const Bytes message = patternOf(300);
    const ByteView view = message;
    const Bytes whole = digestOf(DigestAlgorithm(algorithm), message).value();
    for (std::size_t cut = 0; cut <= message.size(); ++cut) {
        Digest digest = Digest::start(DigestAlgorithm(algorithm)).value();
        digest.update(view.first(cut));
        digest.update({});
        digest.update(view.subspan(cut));
        QCOMPARE(digest.finish().value(), whole);
    }
    for (std::size_t step = 1; step < message.size(); ++step) {
        Digest digest = Digest::start(DigestAlgorithm(algorithm)).value();
        for (std::size_t at = 0; at < message.size(); at += step)
            digest.update(view.subspan(at, std::min(step, message.size() - at)));
        QCOMPARE(digest.finish().value(), whole);
    }
}

void DigestTest::knowsItsSizes()
{
    QFETCH(int, algorithm);
    const auto which = DigestAlgorithm(algorithm);
    QVERIFY(isAvailable(which));
    QCOMPARE(digestOf(which, {}).value().size(), digestSize(which));
    QCOMPARE(blockSize(which) == 0, which == DigestAlgorithm::Crc32);
    QVERIFY(!isHmacCapable(which) || blockSize(which) >= digestSize(which));
}

void DigestTest::refusesAWrongLength()
{
    const auto codeOf = [](DigestAlgorithm algorithm, std::size_t length) {
        const Result<Digest> digest = Digest::start(algorithm, length);
        return digest ? -1 : int(digest.error().code);
    };
    QCOMPARE(codeOf(DigestAlgorithm::Sha256, 32), int(ErrorCode::InvalidParameter));
    QCOMPARE(codeOf(DigestAlgorithm::Crc32, 4), int(ErrorCode::InvalidParameter));
    QCOMPARE(codeOf(DigestAlgorithm::Shake128, 0), int(ErrorCode::InvalidParameter));
    QCOMPARE(codeOf(DigestAlgorithm::Shake128, largestVariableLength + 1), int(ErrorCode::InvalidParameter));
    QCOMPARE(codeOf(DigestAlgorithm::Shake256, SIZE_MAX), int(ErrorCode::InvalidParameter));
    QCOMPARE(codeOf(DigestAlgorithm::Shake256, 1), -1);
}

void DigestTest::everyAlgorithmHasItsOwnName()
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < digestAlgorithmCount; ++i)
        names.insert(nameOf(DigestAlgorithm(i)));
    QCOMPARE(names.size(), digestAlgorithmCount);
}

void DigestTest::finishesOnlyOnce()
{
    Digest digest = Digest::start(DigestAlgorithm::Sha256).value();
    QVERIFY(digest.finish());
    digest.update(asBytes("ignored"));
    QCOMPARE(int(digest.finish().error().code), int(ErrorCode::Internal));
}

void DigestTest::threadsDoNotDisturbOneAnother()
{
    const Bytes message = patternOf(1000);
    std::vector<Bytes> results(8);
    std::vector<std::thread> threads;
    for (Bytes& result : results) {
        threads.emplace_back([&result, &message] {
            for (std::size_t i = 0; i < digestAlgorithmCount; ++i) {
                const Bytes digest = digestOf(DigestAlgorithm(i), message).value();
                result.insert(result.end(), digest.begin(), digest.end());
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const Bytes& result : results)
        QCOMPARE(result, results.front());
}

void DigestTest::agreesWithOpenssl_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QString>("option");
    const auto row = [](DigestAlgorithm algorithm, const char* option) {
        QTest::newRow(nameOf(algorithm)) << int(algorithm) << QString::fromLatin1(option);
    };
    row(DigestAlgorithm::Md5, "-md5");
    row(DigestAlgorithm::Sha256, "-sha256");
    row(DigestAlgorithm::Sha512_256, "-sha512-256");
    row(DigestAlgorithm::Sha3_384, "-sha3-384");
    row(DigestAlgorithm::Blake2b512, "-blake2b512");
    row(DigestAlgorithm::Blake2s256, "-blake2s256");
    row(DigestAlgorithm::Sm3, "-sm3");
}

void DigestTest::agreesWithOpenssl()
{
    NEEDS_PEER("openssl");
    QFETCH(int, algorithm);
    QFETCH(QString, option);
    for (const std::size_t size : { 0U, 1U, 63U, 64U, 65U, 127U, 128U, 129U, 100000U }) {
        const Bytes message = patternOf(size);
        QProcess openssl;
        openssl.start(
            QStringLiteral("openssl"), { QStringLiteral("dgst"), option, QStringLiteral("-binary") });
        openssl.write(reinterpret_cast<const char*>(message.data()), qint64(size));
        openssl.closeWriteChannel();
        QVERIFY(openssl.waitForFinished());
        const QByteArray expected = openssl.readAllStandardOutput().toHex();
        QCOMPARE(toHex(digestOf(DigestAlgorithm(algorithm), message).value()), expected.toStdString());
    }
}

QTEST_APPLESS_MAIN(DigestTest)
#include "digest_test.moc"
