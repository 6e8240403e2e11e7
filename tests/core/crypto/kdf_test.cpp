// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/crypto/kdf.h"
#include "tests/support/peers.h"
#include "tests/support/vectors.h"

#include <QProcess>
#include <QTest>

#include <openssl/crypto.h>
#include <sys/resource.h>

#include <functional>

using namespace core;
using namespace core::crypto;

namespace {

std::string hexOf(const Result<SecureBytes>& key)
{
    return key ? toHex(key->bytes()) : std::string("failed: ") + messageOf(key.error().code);
}

Argon2Variant variantOf(const QString& letters)
{
    return letters == QLatin1String("d") ? Argon2Variant::D
        : letters == QLatin1String("i")  ? Argon2Variant::I
                                         : Argon2Variant::Id;
}

const ByteView salt16 = asBytes("0123456789abcdef");

} // namespace

class KdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hkdfFollowsThePublishedVectors_data();
    void hkdfFollowsThePublishedVectors();
    void pbkdf2FollowsRfc6070();
    void pbkdf2FollowsThePublishedExamples();
    void scryptFollowsRfc7914();
    void argon2FollowsThePublishedExamples_data();
    void argon2FollowsThePublishedExamples();
    void bcryptPbkdfFollowsThePublishedExamples_data();
    void bcryptPbkdfFollowsThePublishedExamples();
    void takesEmptyInput();
    void keysLiveInTheSecureHeap();
    void namesTheFieldThatIsOutOfRange_data();
    void namesTheFieldThatIsOutOfRange();
    void saysHowMuchMemoryItNeeds();
    void survivesTheWantOfMemory();
    void agreesWithTheArgon2Program();
    void agreesWithOpenssl();
};

void KdfTest::hkdfFollowsThePublishedVectors_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : { "rfc-5869-HKDF-SHA1.txt", "rfc-5869-HKDF-SHA256.txt", "hkdf-generated.txt" })
        QTest::newRow(file) << QStringLiteral("crypto/kdf/") + QLatin1String(file);
}

void KdfTest::hkdfFollowsThePublishedVectors()
{
    QFETCH(QString, file);
    for (const tests::VectorCase& vector : tests::readVectors(file.toStdString())) {
        const Bytes salt = vector.bytes("salt");
        const Bytes info = vector.bytes("info");
        const Result<SecureBytes> key = hkdf(vector.bytes("IKM"),
            { .digest = vector.text("Hash") == "SHA-1" ? DigestAlgorithm::Sha1 : DigestAlgorithm::Sha256,
                .salt = salt,
                .info = info,
                .size = vector.number("L") });
        QCOMPARE(hexOf(key), vector.text("OKM"));
    }
}

void KdfTest::pbkdf2FollowsRfc6070()
{
    for (const tests::VectorCase& vector : tests::readVectors("crypto/kdf/rfc-6070-PBKDF2-SHA1.txt")) {
        if (vector.number("ITERATIONS") > 1000000)
            continue; // ten seconds
        const auto unescaped = [&vector](const char* name) {
            return QByteArray::fromStdString(vector.text(name))
                .replace("\\0", QByteArray(1, '\0'))
                .toStdString();
        };
        const std::string salt = unescaped("SALT");
        const Result<SecureBytes> key = pbkdf2(asBytes(unescaped("PASSWORD")),
            { .digest = DigestAlgorithm::Sha1,
                .salt = asBytes(salt),
                .iterations = std::uint32_t(vector.number("ITERATIONS")),
                .size = vector.number("LENGTH") });
        QCOMPARE(hexOf(key), vector.text("DERIVED_KEY"));
    }
}

// RFC 7914 section 11.
void KdfTest::pbkdf2FollowsThePublishedExamples()
{
    QCOMPARE(hexOf(pbkdf2(asBytes("passwd"), { .salt = asBytes("salt"), .iterations = 1, .size = 64 })),
        std::string("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                    "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783"));
    QCOMPARE(hexOf(pbkdf2(asBytes("Password"), { .salt = asBytes("NaCl"), .iterations = 80000, .size = 64 })),
        std::string("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
                    "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d"));
}

void KdfTest::scryptFollowsRfc7914()
{
    for (const tests::VectorCase& vector : tests::readVectors("crypto/kdf/scrypt.txt")) {
        if (vector.number("N") > 100000)
            continue; // 1 GiB and four seconds
        const std::string salt = vector.text("SALT");
        const Result<SecureBytes> key = scrypt(asBytes(vector.text("PASSWORD")),
            { .salt = asBytes(salt),
                .cost = vector.number("N"),
                .blockSize = std::uint32_t(vector.number("r")),
                .parallelism = std::uint32_t(vector.number("p")),
                .size = vector.number("LENGTH") });
        QCOMPARE(hexOf(key), vector.text("DERIVED_KEY"));
    }
}

void KdfTest::argon2FollowsThePublishedExamples_data()
{
    QTest::addColumn<QString>("variant");
    QTest::addColumn<quint32>("memory");
    QTest::addColumn<quint32>("lanes");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("hex");
    const auto row
        = [](const char* variant, quint32 memory, quint32 lanes, const char* password, const char* hex) {
              QTest::addRow("%s %u KiB %u lanes %s", variant, memory, lanes, password) << QString::fromLatin1(
                  variant) << memory << lanes << QByteArray(password) << QByteArray(hex);
          };
    // phc-winner-argon2, src/test.c, version 0x13, salt "somesalt", t=2
    row("i", 65536, 1, "password", "c1628832147d9720c5bd1cfd61367078729f6dfb6f8fea9ff98158e0d7816ed0");
    row("i", 256, 1, "password", "89e9029f4637b295beb027056a7336c414fadd43f6b208645281cb214a56452f");
    row("i", 256, 2, "password", "4ff5ce2769a1d7f4c8a491df09d41a9fbe90e5eb02155a13e4c01e20cd4eab61");
    row("id", 65536, 1, "password", "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    row("id", 256, 1, "password", "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
    row("id", 256, 2, "password", "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037");
    row("id", 65536, 1, "differentpassword",
        "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde");
}

void KdfTest::argon2FollowsThePublishedExamples()
{
    QFETCH(QString, variant);
    QFETCH(quint32, memory);
    QFETCH(quint32, lanes);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, hex);
    const Result<SecureBytes> key = argon2(asBytes(password.toStdString()),
        { .variant = variantOf(variant),
            .salt = asBytes("somesalt"),
            .memoryInKib = memory,
            .passes = 2,
            .lanes = lanes });
    QCOMPARE(hexOf(key), hex.toStdString());
}

void KdfTest::bcryptPbkdfFollowsThePublishedExamples_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<quint32>("rounds");
    QTest::addColumn<QByteArray>("hex");
    // OpenBSD's regress/lib/libutil/bcrypt_pbkdf; the others were computed with npm's bcrypt-pbkdf 1.0.2.
    QTest::newRow("OpenBSD") << QByteArray("password") << QByteArray("salt") << quint32(4)
                             << QByteArray(
                                    "5bbf0cc293587f1c3635555c27796598d47e579071bf427e9d8fbe842aba34d9");
    QTest::newRow("two blocks, interleaved")
        << QByteArray("password") << QByteArray("salt") << quint32(8)
        << QByteArray("e1367ec5151a33faac4cc1c144cd23fa15d5548493ecc99b9b5d9c0d3b27bec7"
                      "6227ea66088b849b20ab7aa478010246e74bba51723fefa9f9474d6508845e8d");
    QTest::newRow("NUL inside") << QByteArray("pass\0word", 9) << QByteArray("sa\0lt", 5) << quint32(1)
                                << QByteArray("91a7ee9820eb21ea18c291b60b43631ba5e3e8970b3967d2"
                                              "c5540193423d2f97c88500dd0bc7dfaa0d094fdf2770eae9");
}

void KdfTest::bcryptPbkdfFollowsThePublishedExamples()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, salt);
    QFETCH(quint32, rounds);
    QFETCH(QByteArray, hex);
    const std::string saltText = salt.toStdString();
    const Result<SecureBytes> key = bcryptPbkdf(asBytes(passphrase.toStdString()),
        { .salt = asBytes(saltText), .rounds = rounds, .size = std::size_t(hex.size() / 2) });
    QCOMPARE(hexOf(key), hex.toStdString());
}

// Expected values from Python's hashlib (its own OpenSSL calls) and hmac; see also RFC 7914 12, the first.
void KdfTest::takesEmptyInput()
{
    QCOMPARE(
        hexOf(hkdf({}, {})), std::string("eb70f01dede9afafa449eee1b1286504e1f62388b3f7dd4f956697b0e828fe18"));
    QCOMPARE(hexOf(pbkdf2({}, { .iterations = 1 })),
        std::string("f7ce0b653d2d72a4108cf5abe912ffdd777616dbbb27a70e8204f3ae2d0f6fad"));
    QVERIFY(argon2({}, { .salt = salt16, .memoryInKib = 64, .passes = 1 }));
}

void KdfTest::keysLiveInTheSecureHeap()
{
    const Result<SecureBytes> fromOpenSsl = hkdf(asBytes("secret"), {});
    const Result<SecureBytes> fromBotan
        = argon2(asBytes("secret"), { .salt = salt16, .memoryInKib = 64, .passes = 1 });
    QVERIFY(CRYPTO_secure_allocated(fromOpenSsl.value().bytes().data()));
    QVERIFY(CRYPTO_secure_allocated(fromBotan.value().bytes().data()));
}

using Derivation = std::function<Result<SecureBytes>()>;
Q_DECLARE_METATYPE(Derivation)

void KdfTest::namesTheFieldThatIsOutOfRange_data()
{
    QTest::addColumn<Derivation>("derivation");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* field, const char* how, const Derivation& derivation) {
        QTest::addRow("%s: %s", how, field) << derivation << QString::fromLatin1(field);
    };
    const auto withHkdf = [&row](const char* field, const HkdfParameters& p) {
        row(field, "hkdf", [p] { return hkdf(asBytes("secret"), p); });
    };
    static const Bytes longInfo(std::size_t{ 32 } * 1024 + 1);
    withHkdf("digest", { .digest = DigestAlgorithm::Shake128 });
    withHkdf("size", { .size = 0 });
    withHkdf("size", { .size = 255 * 32 + 1 });
    withHkdf("info", { .info = longInfo });

    const auto withPbkdf2 = [&row](const char* field, const Pbkdf2Parameters& p) {
        row(field, "pbkdf2", [p] { return pbkdf2(asBytes("secret"), p); });
    };
    withPbkdf2("iterations", { .salt = salt16, .iterations = 0 });
    withPbkdf2("digest", { .digest = DigestAlgorithm::Crc32, .salt = salt16, .iterations = 1 });
    withPbkdf2("size", { .salt = salt16, .iterations = 1, .size = 0 });

    const auto withScrypt = [&row](const char* field, const ScryptParameters& p) {
        row(field, "scrypt", [p] { return scrypt(asBytes("secret"), p); });
    };
    for (const std::uint64_t cost : { 0ULL, 1ULL, 3ULL, 1000ULL, 1ULL << 40, 1ULL << 63, ~0ULL })
        withScrypt("cost", { .salt = salt16, .cost = cost });
    withScrypt("cost", { .salt = salt16, .cost = 65536, .blockSize = 1 });
    withScrypt("cost", { .salt = salt16, .cost = 2, .blockSize = (1U << 30) - 1 });
    withScrypt("blockSize", { .salt = salt16, .cost = 16, .blockSize = 0 });
    withScrypt("parallelism", { .salt = salt16, .cost = 16, .parallelism = 0 });
    withScrypt("parallelism", { .salt = salt16, .cost = 16, .parallelism = 1U << 27 });
    withScrypt("parallelism", { .salt = salt16, .cost = 16, .blockSize = ~0U });
    withScrypt("size", { .salt = salt16, .cost = 16, .size = 0 });

    const auto withArgon2 = [&row](const char* field, const Argon2Parameters& p) {
        row(field, "argon2", [p] { return argon2(asBytes("secret"), p); });
    };
    withArgon2("salt", { .salt = salt16.first(7), .memoryInKib = 64, .passes = 1 });
    withArgon2("memoryInKib", { .salt = salt16, .memoryInKib = 7, .passes = 1 });
    withArgon2("memoryInKib", { .salt = salt16, .memoryInKib = 31, .passes = 1, .lanes = 4 });
    withArgon2("memoryInKib", { .salt = salt16, .memoryInKib = ~0U, .passes = 1 });
    withArgon2("passes", { .salt = salt16, .memoryInKib = 64, .passes = 0 });
    withArgon2("lanes", { .salt = salt16, .memoryInKib = 64, .passes = 1, .lanes = 0 });
    withArgon2("lanes", { .salt = salt16, .memoryInKib = 4096, .passes = 1, .lanes = 129 });
    withArgon2("size", { .salt = salt16, .memoryInKib = 64, .passes = 1, .size = 3 });

    const auto withBcrypt = [&row](const char* field, const BcryptPbkdfParameters& p) {
        row(field, "bcryptPbkdf", [p] { return bcryptPbkdf(asBytes("secret"), p); });
    };
    withBcrypt("salt", { .rounds = 1 });
    withBcrypt("rounds", { .salt = salt16, .rounds = 0 });
    withBcrypt("size", { .salt = salt16, .rounds = 1, .size = 0 });
    withBcrypt("size", { .salt = salt16, .rounds = 1, .size = 1025 });
    row("passphrase", "bcryptPbkdf", [] { return bcryptPbkdf({}, { .salt = salt16, .rounds = 1 }); });
}

void KdfTest::namesTheFieldThatIsOutOfRange()
{
    QFETCH(Derivation, derivation);
    QFETCH(QString, field);
    const Result<SecureBytes> key = derivation();
    QVERIFY(!key);
    QCOMPARE(int(key.error().code), int(ErrorCode::InvalidParameter));
    QCOMPARE(key.error().subject, field.toStdString());
}

void KdfTest::saysHowMuchMemoryItNeeds()
{
    QCOMPARE(memoryInBytes(ScryptParameters{ .cost = 1 << 18 }), (std::uint64_t{ 1 << 18 } + 3) * 1024);
    QCOMPARE(memoryInBytes(ScryptParameters{ .cost = ~0ULL }), ~0ULL);
    QCOMPARE(memoryInBytes(ScryptParameters{ .cost = 1ULL << 60 }), ~0ULL);
    QCOMPARE(memoryInBytes(Argon2Parameters{ .memoryInKib = 65536 }), std::uint64_t{ 64 } << 20);
}

void KdfTest::survivesTheWantOfMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("the sanitizers reserve more address space than a limit would leave");
#endif
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = rlim_t{ 1 } << 30;
    QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
    const Result<SecureBytes> fromScrypt = scrypt(asBytes("p"), { .salt = salt16, .cost = 1 << 21 });
    const Result<SecureBytes> fromArgon2
        = argon2(asBytes("p"), { .salt = salt16, .memoryInKib = 2 << 20, .passes = 1 });
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QCOMPARE(int(fromScrypt.error().code), int(ErrorCode::OutOfMemory));
    QCOMPARE(int(fromArgon2.error().code), int(ErrorCode::OutOfMemory));
}

void KdfTest::agreesWithTheArgon2Program()
{
    NEEDS_PEER("argon2");
    for (const char* variant : { "d", "i", "id" }) {
        for (const std::uint32_t lanes : { 1U, 3U, 4U }) {
            for (const std::uint32_t passes : { 1U, 3U }) {
                QProcess peer;
                peer.start(QStringLiteral("argon2"),
                    { QStringLiteral("0123456789abcdef"), QLatin1Char('-') + QString::fromLatin1(variant),
                        QStringLiteral("-t"), QString::number(passes), QStringLiteral("-k"),
                        QStringLiteral("515"), QStringLiteral("-p"), QString::number(lanes),
                        QStringLiteral("-l"), QStringLiteral("65"), QStringLiteral("-r") });
                peer.write("correct horse");
                peer.closeWriteChannel();
                QVERIFY(peer.waitForFinished());
                const QByteArray expected = peer.readAllStandardOutput().trimmed();
                QCOMPARE(hexOf(argon2(asBytes("correct horse"),
                             { .variant = variantOf(QString::fromLatin1(variant)),
                                 .salt = salt16,
                                 .memoryInKib = 515,
                                 .passes = passes,
                                 .lanes = lanes,
                                 .size = 65 })),
                    expected.toStdString());
            }
        }
    }
}

void KdfTest::agreesWithOpenssl()
{
    NEEDS_PEER("openssl");
    const auto peer = [](const QStringList& options) {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
            QStringList{ QStringLiteral("kdf"), QStringLiteral("-keylen"), QStringLiteral("40"),
                QStringLiteral("-binary") }
                + options);
        openssl.waitForFinished();
        return openssl.readAllStandardOutput().toHex().toStdString();
    };
    const auto option = [](const char* text) {
        return QStringList{ QStringLiteral("-kdfopt"), QString::fromLatin1(text) };
    };
    QCOMPARE(hexOf(pbkdf2(asBytes("correct horse"),
                 { .digest = DigestAlgorithm::Sha3_512, .salt = salt16, .iterations = 1001, .size = 40 })),
        peer(option("digest:SHA3-512") + option("pass:correct horse") + option("salt:0123456789abcdef")
            + option("iter:1001") + QStringList(QStringLiteral("PBKDF2"))));
    QCOMPARE(
        hexOf(scrypt(asBytes("correct horse"), { .salt = salt16, .cost = 2048, .blockSize = 5, .size = 40 })),
        peer(option("pass:correct horse") + option("salt:0123456789abcdef") + option("n:2048") + option("r:5")
            + option("p:1") + QStringList(QStringLiteral("SCRYPT"))));
}

QTEST_APPLESS_MAIN(KdfTest)
#include "kdf_test.moc"
