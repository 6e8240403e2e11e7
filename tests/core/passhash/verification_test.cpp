// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/base/sasl_prep.h"
#include "core/crypto/bcrypt.h"
#include "core/crypto/unix_crypt.h"
#include "core/passhash/alphabet.h"
#include "core/passhash/recipe.h"
#include "core/passhash/scram.h"
#include "core/passhash/verification.h"
#include "tests/core/passhash/hash_lines.h"
#include "tests/support/child.h"

using namespace core::passhash;
using core::asBytes;
using tests::readOne;

namespace {

std::string verdictOf(
    const PasswordHash& hash, const std::string& password, const VerificationOptions& options = {})
{
    const auto verification = verify(hash, asBytes(password), options);
    if (!verification)
        return core::idOf(verification.error().code);
    std::string words = verification->verdict == Verdict::Match ? "match"
        : verification->verdict == Verdict::Mismatch            ? "mismatch"
        : verification->verdict == Verdict::NoHash              ? "no hash"
                                                                : "user missing";
    for (const core::Finding& finding : verification->findings)
        words += std::string(" ") + finding.kind->id + "=" + finding.value;
    return words;
}

bool needsUnixCrypt(const PasswordHash& hash)
{
    return std::holds_alternative<UnixCryptScheme>(hash.scheme) || hash.format == Format::BcryptSignBug;
}

} // namespace

class VerificationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithEveryVector_data();
    void agreesWithEveryVector();
    void refusesCostBombsAtOnce_data();
    void refusesCostBombsAtOnce();
    void computesWhatTheCallerAllows();
    void saysWhatBcryptLeavesOut();
    void readsUpToTheNul();
    void takesANulThatCounts();
    void saysThatDesReadsEightBytes();
    void asksForTheUser();
    void asksCryptWhereItReadsOtherwise();
    void preparesThePasswordForScram_data();
    void preparesThePasswordForScram();
    void saysThatTheAccountIsLocked();
    void namesThePlaceOfANumberThatIsRefused();
    void saysWhatNoLibraryComputes_data();
    void saysWhatNoLibraryComputes();
    void takesASecretThatIsKeptElsewhere();
};

void VerificationTest::agreesWithEveryVector_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<std::string>("user");
    QTest::addColumn<std::string>("password");
    QTest::addColumn<std::string>("hash");
    for (const tests::HashLine& line : tests::hashLines())
        QTest::newRow(line.hash.c_str()) << line.format << line.user << line.password << line.hash;
}

void VerificationTest::agreesWithEveryVector()
{
    QFETCH(std::string, format);
    QFETCH(std::string, user);
    QFETCH(std::string, password);
    QFETCH(std::string, hash);
    const PasswordHash read = tests::readAs(hash, format);
    if (needsUnixCrypt(read) && !core::crypto::hasUnixCrypt())
        QSKIP("libxcrypt is absent");
    VerificationOptions options;
    if (!user.empty())
        options.user = user;
    QVERIFY(verdictOf(read, password, options).starts_with("match"));
    std::string other = password;
    other.insert(0, 1, '!');
    QVERIFY(verdictOf(read, other, options).starts_with("mismatch"));
}

void VerificationTest::refusesCostBombsAtOnce_data()
{
    QTest::addColumn<std::string>("hash");
    const std::string digest = "$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    const auto row = [](const char* name, const std::string& hash) { QTest::newRow(name) << hash; };
    row("Argon2, 4 GiB", "$argon2id$v=19$m=4194304,t=1,p=1" + digest);
    row("Argon2, 4 TiB", "$argon2id$v=19$m=4294967295,t=1,p=1" + digest);
    row("Argon2, passes", "$argon2id$v=19$m=65536,t=4294967295,p=1" + digest);
    row("scrypt, 2^40", "$scrypt$ln=40,r=8,p=1" + digest);
    row("scrypt, 2^63", "$scrypt$ln=63,r=4294967295,p=4294967295" + digest);
    row("scrypt, p", "$scrypt$ln=10,r=8,p=4294967295" + digest);
    row("Werkzeug, 2^40", "scrypt:1099511627776:8:1$salt$" + std::string(128, '0'));
    row("bcrypt, 31", "$2b$31$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW");
    row("PBKDF2, 2^32", "pbkdf2_sha256$4294967296$salt$" + std::string(43, 'A') + "=");
    row("PBKDF2, 2^64 - 1", "pbkdf2_sha256$18446744073709551615$salt$" + std::string(43, 'A') + "=");
    row("sha512crypt", "$6$rounds=999999999$salt$" + std::string(86, 'a'));
    row("sha1crypt", "$sha1$4294967295$salt$" + std::string(28, 'a'));
    row("SunMD5", "$md5,rounds=4294967295$salt$$" + std::string(22, 'a'));
    row("$7$", "$7$xzzzzzzzzzzsalt$" + std::string(43, 'a'));
    row("yescrypt", "$y$jzzT$salt$" + std::string(43, 'a'));
    row("yescrypt, p", "$y$/7..wvrC$abcdefgh1234567/$" + std::string(43, '.'));
    row("$7$, p", "$7$//..../zzzzsaltsalt$" + std::string(43, 'a'));
    row("phpass", "$P$SabcdefghAAAAAAAAAAAAAAAAAAAAAA");
    row("SCRAM", "SCRAM-SHA-256$4294967296:AAAA$" + std::string(43, 'A') + "=:" + std::string(43, 'A') + "=");
}

void VerificationTest::refusesCostBombsAtOnce()
{
    QFETCH(std::string, hash);
    const auto hashes = identify(hash);
    if (!hashes) {
        QCOMPARE(std::string(core::idOf(hashes.error().code)), std::string("not-a-password-hash"));
        QVERIFY(hash.starts_with("$y$") || hash.starts_with("$scrypt$"));
        return;
    }
    QCOMPARE(verdictOf(hashes->front(), "x"), std::string("too-expensive"));
}

void VerificationTest::computesWhatTheCallerAllows()
{
    const PasswordHash hash
        = readOne("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    QCOMPARE(verdictOf(hash, "password", { .limits = { .memoryInBytes = 255.0 * 1024 } }),
        std::string("too-expensive"));
    QCOMPARE(
        verdictOf(hash, "password", { .limits = { .memoryInBytes = 256.0 * 1024 } }), std::string("match"));
    QCOMPARE(verdictOf(hash, "password", { .limits = { .seconds = 0 } }), std::string("too-expensive"));
}

void VerificationTest::saysWhatBcryptLeavesOut()
{
    const PasswordHash hash
        = readOne(*create({ .algorithm = Algorithm::Bcrypt, .cost = 4 }, asBytes(std::string(72, 'x'))));
    QCOMPARE(verdictOf(hash, std::string(72, 'x')), std::string("match"));
    QCOMPARE(verdictOf(hash, std::string(75, 'x')), std::string("match passhash-rest-ignored=3"));
    QCOMPARE(verdictOf(hash, std::string(71, 'x')), std::string("mismatch"));
}

void VerificationTest::readsUpToTheNul()
{
    const PasswordHash hash = readOne(*create({ .algorithm = Algorithm::Bcrypt, .cost = 4 }, asBytes("abc")));
    QCOMPARE(verdictOf(hash, std::string("abc\0def", 7)), std::string("match passhash-nul-ends=4"));
}

void VerificationTest::takesANulThatCounts()
{
    const std::string password("abc\0def", 7);
    const core::Bytes salt(16, std::byte{ 7 });
    const core::Bytes digest = *core::crypto::bcrypt(asBytes(password), { .cost = 4, .salt = salt });
    const PasswordHash hash
        = readOne("$2b$04$" + encode(salt, Alphabet::Bcrypt) + encode(digest, Alphabet::Bcrypt));
    QCOMPARE(verdictOf(hash, password), std::string("match passhash-nul-counts="));
    QCOMPARE(verdictOf(hash, "abc"), std::string("mismatch"));
}

void VerificationTest::saysThatDesReadsEightBytes()
{
    if (!core::crypto::hasUnixCrypt())
        QSKIP("libxcrypt is absent");
    const std::string made = *core::crypto::unixCrypt(asBytes("12345678"), "ab");
    QCOMPARE(readOne(made).format, Format::DesCrypt);
    QCOMPARE(verdictOf(readOne(made), "12345678901"), std::string("match passhash-rest-ignored=3"));
}

void VerificationTest::asksForTheUser()
{
    const PasswordHash hash = readOne("md50df12d8acb5300d84d0bdffe1c289546");
    QCOMPARE(verdictOf(hash, "x"), std::string("user missing"));
    QCOMPARE(verdictOf(hash, "x", { .user = "ann" }), std::string("mismatch"));
}

void VerificationTest::asksCryptWhereItReadsOtherwise()
{
    if (!core::crypto::hasUnixCrypt())
        QSKIP("libxcrypt is absent");
    const std::string high = "\xff\xff\xa3";
    const std::string salted = "$2a$05$/OK.fbVrR/bpIqNJ5ianF.";
    const std::string safe = *core::crypto::unixCrypt(asBytes(high), salted);
    QCOMPARE(verdictOf(readOne(safe), high), std::string("match passhash-2a-safe="));
    QCOMPARE(verdictOf(readOne(safe), "\xff\xa3"), std::string("mismatch"));
    const std::string widened = *core::crypto::unixCrypt(asBytes("p\xc3\xa4ss"), "$3$");
    QCOMPARE(verdictOf(readOne(widened), "p\xc3\xa4ss"), std::string("match passhash-bytes-widened="));
    QCOMPARE(verdictOf(readOne(widened), "pass"), std::string("mismatch"));
}

void VerificationTest::preparesThePasswordForScram_data()
{
    // Examples of RFC 4013 section 3, and what PostgreSQL leaves as it is.
    QTest::addColumn<std::string>("made");
    QTest::addColumn<std::string>("tried");
    QTest::addColumn<std::string>("verdict");
    const auto row = [](const char* name, const char* made, const char* tried, const char* verdict) {
        QTest::newRow(name) << std::string(made) << std::string(tried) << std::string(verdict);
    };
    row("soft hyphen", "IX", "I\xc2\xadX", "match");
    row("case stays", "user", "USER", "mismatch");
    row("feminine ordinal", "a", "\xc2\xaa", "match");
    row("Roman numeral", "IX", "\xe2\x85\xa8", "match");
    row("no-break space", "a b",
        "a\xc2\xa0"
        "b",
        "match");
    row("composed and not", "caf\xc3\xa9", "cafe\xcc\x81", "match");
    row("control character", "\xc2\xaa\x07", "a\x07", "mismatch");
    row("mixed directions",
        "\xd8\xa7"
        "1",
        "\xd8\xa7"
        "1",
        "match");
    row("not UTF-8", "\xff\xc2\xaa", "\xff\xc2\xaa", "match");
    row("younger than Unicode 3.2", "\xc2\xaa\xf0\x9f\x98\x80", "a\xf0\x9f\x98\x80", "mismatch");
}

void VerificationTest::preparesThePasswordForScram()
{
    QFETCH(std::string, made);
    QFETCH(std::string, tried);
    QFETCH(std::string, verdict);
    const auto hashOf = [](const std::string& password, Preparation preparation) {
        const ScramKeys keys = *scramKeys(asBytes(password), asBytes("saltsalt"), 4, preparation);
        return readOne("SCRAM-SHA-256$4:" + core::toBase64(asBytes("saltsalt")) + "$"
            + core::toBase64(keys.storedKey) + ":" + core::toBase64(keys.serverKey));
    };
    QCOMPARE(verdictOf(hashOf(made, Preparation::SaslPrep), tried), verdict);
    // Who did not prepare it is found, too.
    const core::SecureBytes prepared = *core::saslPrepared(asBytes(tried));
    const bool isChanged = core::asText(prepared.bytes()) != tried;
    QCOMPARE(verdictOf(hashOf(tried, Preparation::None), tried),
        std::string(isChanged ? "match passhash-not-prepared=" : "match"));
}

void VerificationTest::saysThatTheAccountIsLocked()
{
    const std::string hash = *create({ .algorithm = Algorithm::Bcrypt, .cost = 4 }, asBytes("x"));
    QCOMPARE(verdictOf(readOne("ann:!" + hash), "x"), std::string("match passhash-locked="));
    QCOMPARE(verdictOf(readOne("ann:*:1:0:9:7:::"), "x"), std::string("mismatch passhash-account-locked="));
    QCOMPARE(verdictOf(readOne("ann::1:0:9:7:::"), "x"), std::string("no hash passhash-account-open="));
    QCOMPARE(verdictOf(readOne("ann:x:1:1::/home/ann:/bin/sh"), "x"),
        std::string("no hash passhash-account-elsewhere="));
}

void VerificationTest::namesThePlaceOfANumberThatIsRefused()
{
    const auto refused
        = verify(readOne("$argon2id$v=19$m=256,t=2,p=1$YWJj$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"),
            asBytes("x"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, std::string("Argon2id"));
    QCOMPARE(refused.error().place->byte.value_or(0), std::uint64_t{ 29 });
}

void VerificationTest::saysWhatNoLibraryComputes_data()
{
    QTest::addColumn<std::string>("hash");
    QTest::addColumn<std::string>("format");
    QTest::newRow("LM") << std::string(32, 'a') << std::string("lm");
    QTest::newRow("Whirlpool") << std::string(128, 'a') << std::string("whirlpool");
    QTest::newRow("MySQL before 4.1") << std::string(16, 'a') << std::string("mysql-old");
    QTest::newRow("Argon2 1.0") << std::string(
        "$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ")
                                << std::string("argon2");
}

void VerificationTest::saysWhatNoLibraryComputes()
{
    QFETCH(std::string, hash);
    QFETCH(std::string, format);
    QCOMPARE(verdictOf(tests::readAs(hash, format), "password"), std::string("algorithm-unavailable"));
}

void VerificationTest::takesASecretThatIsKeptElsewhere()
{
    const std::string text
        = "$argon2id$v=19$m=256,t=2,p=1,keyid=AAAA$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    QCOMPARE(verdictOf(readOne(text), "password"), std::string("not-a-password-hash"));
    QCOMPARE(verdictOf(readOne(text), "password", { .secret = asBytes("key") }), std::string("mismatch"));
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "verification_test.moc"
