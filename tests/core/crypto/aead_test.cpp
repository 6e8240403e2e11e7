// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/crypto/aead.h"
#include "tests/support/vectors.h"

#include <QTest>

#include <openssl/crypto.h>

#include <algorithm>
#include <thread>

using namespace core;
using namespace core::crypto;

namespace {

struct Example {
    Bytes key;
    Bytes nonce;
    Bytes associatedData;
    Bytes plaintext;
    Bytes message;
    bool isValid = true;
};

std::vector<Example> examplesOf(const QString& file)
{
    const bool isBoringSsl = file.contains(QLatin1String("boringssl"));
    const bool isOpenSsl = file.contains(QLatin1String("openssl"));
    std::vector<Example> examples;
    for (const tests::VectorCase& vector : tests::readVectors(file.toStdString())) {
        Example example;
        example.key = vector.bytes(isBoringSsl ? "KEY" : "Key");
        example.nonce = vector.bytes(isBoringSsl ? "NONCE" : "IV");
        example.associatedData = vector.bytes(isBoringSsl ? "AD" : "AAD");
        example.message = vector.bytes(isOpenSsl ? "Ciphertext" : "CT");
        const Bytes tag = vector.bytes(isBoringSsl ? "TAG" : "Tag");
        example.message.insert(example.message.end(), tag.begin(), tag.end());
        example.isValid = !vector.has("FAIL") && !vector.has("Result");
        if (example.isValid)
            example.plaintext = vector.bytes(isBoringSsl ? "IN" : isOpenSsl ? "Plaintext" : "PT");
        examples.push_back(std::move(example));
    }
    return examples;
}

Aead started(AeadAlgorithm algorithm)
{
    return Aead::start(algorithm, Bytes(keySize(algorithm), std::byte{ 0x42 })).value();
}

void addEveryAlgorithm()
{
    QTest::addColumn<int>("algorithm");
    for (int i = 0; i < int(aeadAlgorithmCount); ++i)
        QTest::newRow(nameOf(AeadAlgorithm(i))) << i;
}

} // namespace

class AeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsThePublishedVectors_data();
    void followsThePublishedVectors();
    void sealsEveryLengthAndOpensItAgain_data() { addEveryAlgorithm(); }
    void sealsEveryLengthAndOpensItAgain();
    void worksInPlace_data() { addEveryAlgorithm(); }
    void worksInPlace();
    void noBitOfAMessageMayChange_data() { addEveryAlgorithm(); }
    void noBitOfAMessageMayChange();
    void noTruncatedMessageOpens_data() { addEveryAlgorithm(); }
    void noTruncatedMessageOpens();
    void releasesNoPlaintextAfterAFailure_data() { addEveryAlgorithm(); }
    void releasesNoPlaintextAfterAFailure();
    void refusesWrongSizes_data() { addEveryAlgorithm(); }
    void refusesWrongSizes();
    void opensASecretIntoTheSecureHeap();
    void objectsOfOneKeyAgreeInEveryThread();
};

void AeadTest::followsThePublishedVectors_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    const auto row = [](AeadAlgorithm algorithm, const char* file, int count) {
        QTest::newRow(file) << int(algorithm) << QStringLiteral("crypto/aead/") + QLatin1String(file)
                            << count;
    };
    row(AeadAlgorithm::ChaCha20Poly1305, "chacha20poly1305-boringssl.txt", 66);
    row(AeadAlgorithm::ChaCha20Poly1305, "chacha20poly1305-openssl.txt", 5);
    row(AeadAlgorithm::Aes128Gcm, "gcmDecrypt128.rsp", 375);
    row(AeadAlgorithm::Aes256Gcm, "gcmDecrypt256.rsp", 375);
    row(AeadAlgorithm::Aes128Gcm, "gcmEncryptExtIV128.rsp", 375);
    row(AeadAlgorithm::Aes256Gcm, "gcmEncryptExtIV256.rsp", 375);
}

void AeadTest::followsThePublishedVectors()
{
    QFETCH(int, algorithm);
    QFETCH(QString, file);
    QFETCH(int, count);
    const std::vector<Example> examples = examplesOf(file);
    QCOMPARE(int(examples.size()), count);
    for (const Example& example : examples) {
        Aead aead = Aead::start(AeadAlgorithm(algorithm), example.key).value();
        const Result<Scratch> opened = aead.open(example.nonce, example.associatedData, example.message);
        QCOMPARE(opened.has_value(), example.isValid);
        if (!example.isValid) {
            QCOMPARE(int(opened.error().code), int(ErrorCode::AuthenticationFailed));
            continue;
        }
        QVERIFY(std::ranges::equal(opened->bytes(), example.plaintext));
        QCOMPARE(
            aead.seal(example.nonce, example.associatedData, example.plaintext).value(), example.message);
    }
}

// One object, both directions in turn: the key must survive every change of direction.
void AeadTest::sealsEveryLengthAndOpensItAgain()
{
    QFETCH(int, algorithm);
    Aead aead = started(AeadAlgorithm(algorithm));
    Bytes nonce(Aead::nonceSize);
    for (std::size_t size = 0; size < 300; ++size) {
        nonce[0] = static_cast<std::byte>(size);
        nonce[1] = static_cast<std::byte>(size >> 8);
        const Bytes plaintext(size, std::byte{ 0x37 });
        const Bytes associatedData(size % 40, std::byte{ 1 });
        const Bytes message = aead.seal(nonce, associatedData, plaintext).value();
        QCOMPARE(message.size(), size + Aead::tagSize);
        QVERIFY(std::ranges::equal(aead.open(nonce, associatedData, message).value().bytes(), plaintext));
        QCOMPARE(started(AeadAlgorithm(algorithm)).seal(nonce, associatedData, plaintext).value(), message);
    }
}

void AeadTest::worksInPlace()
{
    QFETCH(int, algorithm);
    Aead aead = started(AeadAlgorithm(algorithm));
    const Bytes nonce(Aead::nonceSize);
    for (const std::size_t size : { 0U, 1U, 15U, 16U, 17U, 64U, 1000U, 65536U }) {
        const Bytes plaintext(size, std::byte{ 9 });
        const Bytes expected = aead.seal(nonce, {}, plaintext).value();
        Bytes buffer = plaintext;
        buffer.resize(size + Aead::tagSize);
        QVERIFY(aead.seal(nonce, {}, ByteView(buffer).first(size), buffer));
        QCOMPARE(buffer, expected);
        QVERIFY(aead.open(nonce, {}, buffer, std::span(buffer).first(size)));
        QVERIFY(std::ranges::equal(ByteView(buffer).first(size), plaintext));
    }
}

void AeadTest::noBitOfAMessageMayChange()
{
    QFETCH(int, algorithm);
    Aead aead = started(AeadAlgorithm(algorithm));
    const Bytes nonce(Aead::nonceSize);
    const Bytes message
        = aead.seal(nonce, asBytes("about"), asBytes("a message of 30 bytes, or so..")).value();
    const auto opens = [&aead](const Bytes& n, ByteView associatedData, const Bytes& m) {
        const Result<Scratch> opened = aead.open(n, associatedData, m);
        return opened.has_value() || opened.error().code != ErrorCode::AuthenticationFailed;
    };
    for (std::size_t bit = 0; bit < 8 * message.size(); ++bit) {
        Bytes changed = message;
        changed[bit / 8] ^= std::byte{ 1 } << (bit % 8);
        QVERIFY(!opens(nonce, asBytes("about"), changed));
    }
    for (std::size_t bit = 0; bit < 8 * nonce.size(); ++bit) {
        Bytes changed = nonce;
        changed[bit / 8] ^= std::byte{ 1 } << (bit % 8);
        QVERIFY(!opens(changed, asBytes("about"), message));
    }
    QVERIFY(!opens(nonce, asBytes("abouT"), message));
    QVERIFY(!opens(nonce, asBytes("abou"), message));
    QVERIFY(!opens(nonce, {}, message));
    QVERIFY(aead.open(nonce, asBytes("about"), message));
}

void AeadTest::noTruncatedMessageOpens()
{
    QFETCH(int, algorithm);
    Aead aead = started(AeadAlgorithm(algorithm));
    const Bytes nonce(Aead::nonceSize);
    Bytes message = aead.seal(nonce, {}, asBytes("a message of 30 bytes, or so..")).value();
    for (std::size_t size = 0; size < message.size(); ++size) {
        const Result<Scratch> opened = aead.open(nonce, {}, ByteView(message).first(size));
        QCOMPARE(int(opened.error().code), int(ErrorCode::AuthenticationFailed));
        QCOMPARE(opened.error().cause.has_value(), size < Aead::tagSize);
    }
    message.push_back(std::byte{ 0 });
    QVERIFY(!aead.open(nonce, {}, message));
}

void AeadTest::releasesNoPlaintextAfterAFailure()
{
    QFETCH(int, algorithm);
    Aead aead = started(AeadAlgorithm(algorithm));
    const Bytes nonce(Aead::nonceSize);
    Bytes message = aead.seal(nonce, {}, Bytes(1000, std::byte{ 5 })).value();
    message.back() ^= std::byte{ 0x80 };
    Bytes plaintext(1000, std::byte{ 0xee });
    QCOMPARE(
        int(aead.open(nonce, {}, message, plaintext).error().code), int(ErrorCode::AuthenticationFailed));
    QCOMPARE(plaintext, Bytes(1000));
}

void AeadTest::refusesWrongSizes()
{
    QFETCH(int, algorithm);
    const auto which = AeadAlgorithm(algorithm);
    for (const std::size_t size : { std::size_t(0), keySize(which) - 1, keySize(which) + 1 })
        QCOMPARE(int(Aead::start(which, Bytes(size)).error().code), int(ErrorCode::InvalidParameter));
    Aead aead = started(which);
    for (const std::size_t size : { 0U, 11U, 13U, 24U }) {
        const Result<Bytes> sealed = aead.seal(Bytes(size), {}, {});
        QCOMPARE(int(sealed.error().code), int(ErrorCode::InvalidParameter));
        QCOMPARE(sealed.error().subject, std::string("nonce"));
        QCOMPARE(int(aead.open(Bytes(size), {}, Bytes(20)).error().code), int(ErrorCode::InvalidParameter));
    }
    const Bytes nonce(Aead::nonceSize);
    Bytes into(20);
    QCOMPARE(int(aead.seal(nonce, {}, Bytes(5), into).error().code), int(ErrorCode::InvalidParameter));
    QCOMPARE(int(aead.open(nonce, {}, Bytes(35), into).error().code), int(ErrorCode::InvalidParameter));
}

void AeadTest::opensASecretIntoTheSecureHeap()
{
    Aead aead = started(AeadAlgorithm::ChaCha20Poly1305);
    const Bytes nonce(Aead::nonceSize);
    const Bytes message = aead.seal(nonce, {}, asBytes("sixteen bytes...")).value();
    const SecureBytes secret = aead.openSecret(nonce, {}, message).value();
    QCOMPARE(asText(secret.bytes()), std::string_view("sixteen bytes..."));
    QVERIFY(CRYPTO_secure_allocated(secret.bytes().data()));
    QVERIFY(!aead.openSecret(nonce, asBytes("x"), message));
    QCOMPARE(int(aead.openSecret(nonce, {}, Bytes(SecureBytes::largestSize + 17)).error().code),
        int(ErrorCode::SecretTooLarge));
}

void AeadTest::objectsOfOneKeyAgreeInEveryThread()
{
    std::vector<Bytes> results(4);
    std::vector<std::thread> threads;
    for (Bytes& result : results) {
        threads.emplace_back([&result] {
            for (int i = 0; i < int(aeadAlgorithmCount); ++i) {
                Aead aead = started(AeadAlgorithm(i));
                const Bytes sealed = aead.seal(Bytes(Aead::nonceSize), {}, Bytes(65536)).value();
                result.insert(result.end(), sealed.begin(), sealed.end());
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const Bytes& result : results)
        QCOMPARE(result, results.front());
}

QTEST_APPLESS_MAIN(AeadTest)
#include "aead_test.moc"
