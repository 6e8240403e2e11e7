// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/crypto/digest.h"

#include <QTest>

using namespace core;
using namespace core::crypto;

class DigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsThePublishedExamples_data();
    void followsThePublishedExamples();
};

void DigestTest::followsThePublishedExamples_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](DigestAlgorithm algorithm, const QByteArray& message, const char* hex) {
        QTest::newRow((QByteArray(nameOf(algorithm)) + " of '" + message.left(20) + '\'').constData())
            << int(algorithm) << message << QByteArray(hex);
    };
    // RFC 1321 A.5, FIPS 180-4 and 202 examples ("abc"), RFC 7693 A and B, the RIPEMD-160 page of its
    // authors, GB/T 32905 A.1, the Keccak team's KAT, and the check value of CRC-32/ISO-HDLC in the CRC
    // catalogue.
    row(DigestAlgorithm::Md5, "abc", "900150983cd24fb0d6963f7d28e17f72");
    row(DigestAlgorithm::Sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d");
    row(DigestAlgorithm::Sha224, "abc", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7");
    row(DigestAlgorithm::Sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    row(DigestAlgorithm::Sha384, "abc",
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7");
    row(DigestAlgorithm::Sha512, "abc",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    row(DigestAlgorithm::Sha512_256, "abc",
        "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23");
    row(DigestAlgorithm::Sha3_224, "abc", "e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf");
    row(DigestAlgorithm::Sha3_256, "abc", "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532");
    row(DigestAlgorithm::Sha3_384, "abc",
        "ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25");
    row(DigestAlgorithm::Sha3_512, "abc",
        "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e"
        "10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0");
    row(DigestAlgorithm::Shake128, "", "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26");
    row(DigestAlgorithm::Shake256, "",
        "46b9dd2b0ba88d13233b3feb743eeb243fcd52ea62b81b82b50c27646ed5762f"
        "d75dc4ddd8c0f200cb05019d67b592f6fc821c49479ab48640292eacb3b7c4be");
    row(DigestAlgorithm::Blake2b512, "abc",
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
        "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    row(DigestAlgorithm::Blake2s256, "abc",
        "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982");
    row(DigestAlgorithm::Ripemd160, "abc", "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc");
    row(DigestAlgorithm::Sm3, "abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    row(DigestAlgorithm::Keccak256, "abc",
        "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
    row(DigestAlgorithm::Keccak256, "", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    row(DigestAlgorithm::Crc32, "123456789", "cbf43926");
    row(DigestAlgorithm::Crc32, "", "00000000");
}

void DigestTest::followsThePublishedExamples()
{
    QFETCH(int, algorithm);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, hex);
    const Result<Bytes> digest
        = digestOf(DigestAlgorithm(algorithm), asBytes({ message.constData(), std::size_t(message.size()) }));
    QCOMPARE(toHex(digest.value()), hex.toStdString());
}

QTEST_APPLESS_MAIN(DigestTest)
#include "digest_test.moc"
