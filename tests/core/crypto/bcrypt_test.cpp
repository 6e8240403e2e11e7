// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/crypto/bcrypt.h"
#include "core/crypto/kdf.h"
#include "core/crypto/unix_crypt.h"
#include "tests/support/child.h"

using namespace core::crypto;
using core::asBytes;
using core::Bytes;

class BcryptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithUnixCrypt();
    void readsNoMoreThan72Bytes();
    void countsANul();
    void refusesWhatIsOutOfRange();
    void takesSecretAndAssociatedDataInArgon2_data();
    void takesSecretAndAssociatedDataInArgon2();
    void stopsAtTheNulInUnixCrypt();
    void refusesSettingsThatNobodyKnows();
};

void BcryptTest::agreesWithUnixCrypt()
{
    if (!hasUnixCrypt())
        QSKIP("libxcrypt is absent");
    const Bytes salt(bcryptSaltSize, std::byte{ 0 });
    for (const char* password : { "", "a", "U*U", "Grüße", "0123456789012345678901234567890123456789" }) {
        const std::string theirs = *unixCrypt(asBytes(password), "$2b$04$......................");
        QCOMPARE(theirs.size(), std::size_t{ 60 });
        const Bytes ours = *bcrypt(asBytes(password), { .cost = 4, .salt = salt });
        QCOMPARE(ours.size(), bcryptDigestSize);
        std::string standard = theirs.substr(29);
        constexpr std::string_view from = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        constexpr std::string_view to = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (char& c : standard)
            c = to[from.find(c)];
        QCOMPARE(core::toBase64(ours, core::Padding::Absent), standard);
    }
}

void BcryptTest::readsNoMoreThan72Bytes()
{
    const Bytes salt(bcryptSaltSize, std::byte{ 1 });
    const auto of = [&](std::size_t size) {
        return *bcrypt(asBytes(std::string(size, 'x')), { .cost = 4, .salt = salt });
    };
    QVERIFY(of(71) != of(72));
    QCOMPARE(of(72), of(73));
    QCOMPARE(of(72), of(1000));
}

void BcryptTest::countsANul()
{
    const Bytes salt(bcryptSaltSize, std::byte{ 1 });
    const Bytes withNul = *bcrypt(asBytes(std::string("a\0b", 3)), { .cost = 4, .salt = salt });
    QVERIFY(withNul != *bcrypt(asBytes("a"), { .cost = 4, .salt = salt }));
}

void BcryptTest::refusesWhatIsOutOfRange()
{
    const Bytes salt(bcryptSaltSize);
    QCOMPARE(bcrypt({}, { .cost = 3, .salt = salt }).error().subject, std::string("cost"));
    QCOMPARE(bcrypt({}, { .cost = 19, .salt = salt }).error().subject, std::string("cost"));
    QCOMPARE(bcrypt({}, { .cost = 4, .salt = asBytes("short") }).error().subject, std::string("salt"));
}

void BcryptTest::takesSecretAndAssociatedDataInArgon2_data()
{
    // RFC 9106 section 5
    QTest::addColumn<int>("variant");
    QTest::addColumn<std::string>("tag");
    QTest::newRow("d") << static_cast<int>(Argon2Variant::D)
                       << std::string("512b391b6f1162975371d30919734294f868e3be3984f3c1a13a4db9fabe4acb");
    QTest::newRow("i") << static_cast<int>(Argon2Variant::I)
                       << std::string("c814d9d1dc7f37aa13f0d77f2494bda1c8de6b016dd388d29952a4c4672b6ce8");
    QTest::newRow("id") << static_cast<int>(Argon2Variant::Id)
                        << std::string("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
}

void BcryptTest::takesSecretAndAssociatedDataInArgon2()
{
    QFETCH(int, variant);
    QFETCH(std::string, tag);
    const Bytes password(32, std::byte{ 1 });
    const Bytes salt(16, std::byte{ 2 });
    const Bytes secret(8, std::byte{ 3 });
    const Bytes data(12, std::byte{ 4 });
    const auto made = argon2(password,
        { .variant = static_cast<Argon2Variant>(variant),
            .salt = salt,
            .secret = secret,
            .associatedData = data,
            .memoryInKib = 32,
            .passes = 3,
            .lanes = 4,
            .size = 32 });
    QVERIFY(made.has_value());
    QCOMPARE(core::toHex(made->bytes()), tag);
}

void BcryptTest::stopsAtTheNulInUnixCrypt()
{
    if (!hasUnixCrypt())
        QSKIP("libxcrypt is absent");
    QCOMPARE(
        *unixCrypt(asBytes(std::string("a\0b", 3)), "$1$saltsalt"), *unixCrypt(asBytes("a"), "$1$saltsalt"));
    const auto tooLong = unixCrypt(asBytes(std::string(unixCryptPassphraseLimit, 'x')), "$1$saltsalt");
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, core::ErrorCode::TooLarge);
}

void BcryptTest::refusesSettingsThatNobodyKnows()
{
    if (!hasUnixCrypt())
        QSKIP("libxcrypt is absent");
    for (const std::string& setting :
        { std::string("$99$salt"), std::string("*0"), std::string("$2b$99$"), std::string("$6$a\0b", 6) })
        QVERIFY(!unixCrypt(asBytes("password"), setting));
}

QTEST_GUILESS_MAIN(BcryptTest)
#include "bcrypt_test.moc"
