// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/crypto/unix_crypt.h"
#include "core/passhash/recipe.h"
#include "core/passhash/verification.h"
#include "tests/core/passhash/hash_lines.h"
#include "tests/support/child.h"

#include <functional>
#include <set>

using namespace core::passhash;
using core::asBytes;

namespace {

/// As little work as each takes.
Recipe cheap(Algorithm algorithm, Layout layout)
{
    Recipe recipe = recipeFor(algorithm, layout);
    recipe.cost = 4;
    recipe.memoryInKib = 64;
    recipe.costLog2 = 6;
    if (layout != Layout::Spring)
        recipe.iterations = 100;
    return recipe;
}

std::string told(const core::Result<std::string>& made)
{
    if (made)
        return "made";
    return std::string(core::idOf(made.error().code)) + " " + made.error().subject
        + (made.error().cause ? std::string(" ") + core::messageOf(*made.error().cause) : "");
}

bool isMatch(const std::string& hash, const std::string& password)
{
    const auto verification = verify(tests::readOne(hash), asBytes(password));
    return verification && verification->verdict == Verdict::Match;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(core::passhash::Recipe&)>)

class CreationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesWhatItVerifies_data();
    void makesWhatItVerifies();
    void drawsAnotherSaltEachTime();
    void refusesWhatBcryptWouldLeaveOut();
    void takesLongPasswordsWhereTheyAreHashedBefore_data();
    void takesLongPasswordsWhereTheyAreHashedBefore();
    void refusesNumbersOutOfRange_data();
    void refusesNumbersOutOfRange();
    void refusesLayoutsThatCannotHoldIt();
    void writesTheStringsThatOthersPublish_data();
    void writesTheStringsThatOthersPublish();
    void writesWhatSpringMapsToItsNumbers_data();
    void writesWhatSpringMapsToItsNumbers();
    void readsSpringsNumbersByTheId();
    void keepsToTheDigestsOfALayout_data();
    void keepsToTheDigestsOfALayout();
    void recommendsWhatTheReadersOfALayoutTake();
    void writesScryptAsUnixHasIt();
    void refusesWhatUnixWouldLeaveOut();
    void writesLinesForFiles();
    void demonstratesTheTruncation();
};

void CreationTest::makesWhatItVerifies_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("layout");
    for (std::size_t a = 0; a < algorithmCount; ++a) {
        for (std::size_t l = 0; l < layoutCount; ++l) {
            const auto algorithm = static_cast<Algorithm>(a);
            const auto layout = static_cast<Layout>(l);
            if (isPossible(algorithm, layout))
                QTest::addRow("%s, %s", idOf(algorithm), idOf(layout))
                    << static_cast<int>(a) << static_cast<int>(l);
        }
    }
}

void CreationTest::makesWhatItVerifies()
{
    QFETCH(int, algorithm);
    QFETCH(int, layout);
    const Recipe recipe = cheap(static_cast<Algorithm>(algorithm), static_cast<Layout>(layout));
    if (!isAvailable(recipe.algorithm))
        QSKIP("libxcrypt is absent");
    const auto hash = create(recipe, asBytes("Grü U*U")); // the eight bytes of DES
    QCOMPARE(told(hash), std::string("made"));
    QVERIFY(isMatch(*hash, "Grü U*U"));
    QVERIFY(!isMatch(*hash, "Grü U*V"));
    QVERIFY(tests::readOne(*hash).remarks.empty());
}

void CreationTest::drawsAnotherSaltEachTime()
{
    std::set<std::string> hashes;
    for (int i = 0; i < 20; ++i)
        hashes.insert(*create(cheap(Algorithm::Argon2id, Layout::Standard), asBytes("password")));
    QCOMPARE(hashes.size(), std::size_t{ 20 });
}

void CreationTest::refusesWhatBcryptWouldLeaveOut()
{
    const Recipe recipe = cheap(Algorithm::Bcrypt, Layout::Standard);
    QCOMPARE(told(create(recipe, asBytes(std::string(72, 'x')))), std::string("made"));
    QVERIFY(told(create(recipe, asBytes(std::string(73, 'x')))).starts_with("password-too-long bcrypt"));
    QCOMPARE(create(recipe, asBytes(std::string(73, 'x'))).error().cause, core::Cause::Over72Bytes);
    QCOMPARE(create(recipe, asBytes(std::string("a\0b", 3))).error().cause, core::Cause::NulInside);
}

void CreationTest::takesLongPasswordsWhereTheyAreHashedBefore_data()
{
    QTest::addColumn<int>("layout");
    for (const Layout layout : { Layout::Passlib, Layout::Django, Layout::WordPress })
        QTest::newRow(idOf(layout)) << static_cast<int>(layout);
}

void CreationTest::takesLongPasswordsWhereTheyAreHashedBefore()
{
    QFETCH(int, layout);
    const std::string password(100, 'x');
    const auto hash = create(cheap(Algorithm::Bcrypt, static_cast<Layout>(layout)), asBytes(password));
    QCOMPARE(told(hash), std::string("made"));
    QVERIFY(isMatch(*hash, password));
    QVERIFY(!isMatch(*hash, password + "x"));
}

void CreationTest::refusesNumbersOutOfRange_data()
{
    QTest::addColumn<std::function<void(Recipe&)>>("change");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<std::string>("refusal");
    const auto row = [](const char* name, Algorithm algorithm, std::function<void(Recipe&)> change,
                         const char* refusal) {
        QTest::newRow(name) << std::move(change) << static_cast<int>(algorithm) << std::string(refusal);
    };
    row("cost 3", Algorithm::Bcrypt, [](Recipe& r) { r.cost = 3; }, "invalid-parameter cost");
    row("cost 17", Algorithm::Bcrypt, [](Recipe& r) { r.cost = 17; }, "invalid-parameter cost");
    row(
        "version x", Algorithm::Bcrypt, [](Recipe& r) { r.bcryptVersion = 'x'; },
        "invalid-parameter version");
    row("no passes", Algorithm::Argon2id, [](Recipe& r) { r.passes = 0; }, "invalid-parameter passes");
    row("no lanes", Algorithm::Argon2id, [](Recipe& r) { r.lanes = 0; }, "invalid-parameter lanes");
    row("7 KiB", Algorithm::Argon2id, [](Recipe& r) { r.memoryInKib = 7; }, "invalid-parameter memoryInKib");
    row(
        "3 TiB", Algorithm::Argon2id, [](Recipe& r) { r.memoryInKib = 0xC000'0000; },
        "invalid-parameter memoryInKib");
    row("N = 1", Algorithm::Scrypt, [](Recipe& r) { r.costLog2 = 0; }, "invalid-parameter cost");
    row("N = 2^40", Algorithm::Scrypt, [](Recipe& r) { r.costLog2 = 40; }, "invalid-parameter cost");
    row("N = 2^200", Algorithm::Scrypt, [](Recipe& r) { r.costLog2 = 200; }, "invalid-parameter cost");
    row(
        "no iterations", Algorithm::Pbkdf2, [](Recipe& r) { r.iterations = 0; },
        "invalid-parameter iterations");
    row(
        "MD5", Algorithm::Pbkdf2, [](Recipe& r) { r.digest = core::crypto::DigestAlgorithm::Md5; },
        "invalid-parameter digest");
    row(
        "SHA-384", Algorithm::Pbkdf2, [](Recipe& r) { r.digest = core::crypto::DigestAlgorithm::Sha384; },
        "invalid-parameter digest");
    row(
        "salt of 15 of .NET", Algorithm::Pbkdf2,
        [](Recipe& r) {
            r.layout = Layout::AspNet;
            r.saltSize = 15;
        },
        "invalid-parameter salt size");
    row(
        "salt of 15 of Spring", Algorithm::Pbkdf2,
        [](Recipe& r) {
            r.layout = Layout::Spring;
            r.iterations = springIterations;
            r.saltSize = 15;
        },
        "invalid-parameter salt size");
    row(
        "iterations of Spring", Algorithm::Pbkdf2, [](Recipe& r) { r.layout = Layout::Spring; },
        "invalid-parameter iterations");
    row("salt of 7", Algorithm::Argon2id, [](Recipe& r) { r.saltSize = 7; }, "invalid-parameter salt size");
    row(
        "salt of 2 KiB", Algorithm::Pbkdf2, [](Recipe& r) { r.saltSize = 2048; },
        "invalid-parameter salt size");
}

void CreationTest::refusesNumbersOutOfRange()
{
    QFETCH(std::function<void(Recipe&)>, change);
    QFETCH(int, algorithm);
    QFETCH(std::string, refusal);
    Recipe recipe = cheap(static_cast<Algorithm>(algorithm), Layout::Standard);
    change(recipe);
    QCOMPARE(told(create(recipe, asBytes("password"))), refusal);
}

void CreationTest::refusesLayoutsThatCannotHoldIt()
{
    QCOMPARE(told(create(cheap(Algorithm::Bcrypt, Layout::Grub), asBytes("x"))),
        std::string("invalid-parameter layout"));
    QVERIFY(!isPossible(Algorithm::SaltedDigest, Layout::Standard));
}

void CreationTest::writesTheStringsThatOthersPublish_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<std::string>("password");
    QTest::addColumn<std::string>("salt");
    QTest::addColumn<std::string>("hash");
    const auto row = [](Algorithm algorithm, const char* password, const char* salt, const char* hash) {
        QTest::newRow(hash) << static_cast<int>(algorithm) << std::string(password) << std::string(salt)
                            << std::string(hash);
    };
    row(Algorithm::Argon2id, "password", "somesalt",
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    row(Algorithm::Scrypt, "password", "NaCl",
        "$scrypt$ln=10,r=8,p=16$TmFDbA$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWIurzDZLiKjiG/"
        "xCSedmDDaxyevuUqD7m2D"
        "YMvfoswGQA");
    row(Algorithm::Apr1, "hashcat", "71850310", "$apr1$71850310$gh9m4xcAn3MGxogwX/ztb.");
}

void CreationTest::writesTheStringsThatOthersPublish()
{
    QFETCH(int, algorithm);
    QFETCH(std::string, password);
    QFETCH(std::string, salt);
    QFETCH(std::string, hash);
    const core::ByteView bytes = asBytes(salt);
    Recipe recipe{ .algorithm = static_cast<Algorithm>(algorithm),
        .memoryInKib = 256,
        .passes = 2,
        .costLog2 = 10,
        .parallelism = 16,
        .salt = core::Bytes(bytes.begin(), bytes.end()) };
    recipe.digestSize = recipe.algorithm == Algorithm::Scrypt ? 64 : 32;
    QCOMPARE(create(recipe, asBytes(password)).value_or(""), hash);
}

void CreationTest::writesWhatSpringMapsToItsNumbers_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<std::string>("id");
    // The keys of Spring's own table since 5.8.
    const auto row = [](Algorithm algorithm, const char* id) {
        QTest::newRow(id) << static_cast<int>(algorithm) << std::string(id);
    };
    row(Algorithm::Bcrypt, "{bcrypt}$2b$04$");
    row(Algorithm::Argon2id, "{argon2@SpringSecurity_v5_8}$argon2id$v=19$m=64,t=2,p=1$");
    row(Algorithm::Scrypt, "{scrypt@SpringSecurity_v5_8}$60802$");
    row(Algorithm::Pbkdf2, "{pbkdf2@SpringSecurity_v5_8}");
}

void CreationTest::writesWhatSpringMapsToItsNumbers()
{
    QFETCH(int, algorithm);
    QFETCH(std::string, id);
    const auto hash = create(cheap(static_cast<Algorithm>(algorithm), Layout::Spring), asBytes("password"));
    QCOMPARE(hash.value_or("").substr(0, id.size()), id);
    if (static_cast<Algorithm>(algorithm) == Algorithm::Pbkdf2)
        QCOMPARE(hash->size(), id.size() + std::size_t{ 2 * (16 + 32) });
}

void CreationTest::readsSpringsNumbersByTheId()
{
    const auto iterations = [](const std::string& text) {
        const auto hashes = identify(text);
        return hashes ? std::get<Pbkdf2Scheme>(hashes->front().scheme).iterations : 0;
    };
    const std::string shorter(80, 'a');
    const std::string longer(96, 'a');
    QCOMPARE(iterations("{pbkdf2}" + shorter), std::uint64_t{ 185'000 });
    QCOMPARE(iterations("{pbkdf2}" + longer), std::uint64_t{ 310'000 });
    QCOMPARE(iterations("{pbkdf2@SpringSecurity_v5_8}" + longer), std::uint64_t{ 310'000 });
    QCOMPARE(iterations("{pbkdf2@SpringSecurity_v5_8}" + shorter), std::uint64_t{ 0 });
}

void CreationTest::keepsToTheDigestsOfALayout_data()
{
    QTest::addColumn<int>("layout");
    for (std::size_t i = 0; i < layoutCount; ++i) {
        if (isPossible(Algorithm::Pbkdf2, static_cast<Layout>(i)))
            QTest::newRow(idOf(static_cast<Layout>(i))) << static_cast<int>(i);
    }
}

void CreationTest::keepsToTheDigestsOfALayout()
{
    QFETCH(int, layout);
    using enum core::crypto::DigestAlgorithm;
    const auto allowed = digestsOf(Algorithm::Pbkdf2, static_cast<Layout>(layout));
    for (const auto digest : { Sha1, Sha256, Sha512 }) {
        Recipe recipe = cheap(Algorithm::Pbkdf2, static_cast<Layout>(layout));
        recipe.digest = digest;
        const auto hash = create(recipe, asBytes("password"));
        const bool isAllowed = std::ranges::find(allowed, digest) != allowed.end();
        QCOMPARE(told(hash), std::string(isAllowed ? "made" : "invalid-parameter digest"));
        QVERIFY(!isAllowed || isMatch(*hash, "password"));
    }
}

void CreationTest::recommendsWhatTheReadersOfALayoutTake()
{
    const Recipe django = recipeFor(Algorithm::Scrypt, Layout::Django);
    QCOMPARE(django.costLog2, 14U);
    QCOMPARE(django.parallelism, 5U);
    QVERIFY(remarksOn(django).empty());
    // A KiB over 32 MiB, by OpenSSL's way of counting.
    QCOMPARE(remarksOn({ .algorithm = Algorithm::Scrypt, .layout = Layout::Django, .costLog2 = 15 }).size(),
        std::size_t{ 1 });
    QVERIFY(remarksOn(recipeFor(Algorithm::Scrypt, Layout::Standard)).empty());
    QCOMPARE(recipeFor(Algorithm::Pbkdf2, Layout::Spring).iterations, 310'000U);
    QCOMPARE(recipeFor(Algorithm::Pbkdf2, Layout::Grub).digest, core::crypto::DigestAlgorithm::Sha512);
    QCOMPARE(recipeFor(Algorithm::Pbkdf2, Layout::Grub).iterations, 220'000U);
    QCOMPARE(recipeFor(Algorithm::Argon2i, Layout::Standard).memoryInKib, 12288U);
    QCOMPARE(recipeFor(Algorithm::Argon2i, Layout::Standard).passes, 3U);
    QCOMPARE(recipeFor(Algorithm::Argon2id, Layout::Standard).passes, 2U);
}

void CreationTest::writesScryptAsUnixHasIt()
{
    // The example of yescrypt's own tests, of RFC 7914's third vector in crypt(3)'s shape.
    const core::ByteView salt = asBytes("SodiumChloride");
    const Recipe recipe{ .algorithm = Algorithm::Scrypt,
        .layout = Layout::Crypt,
        .costLog2 = 14,
        .salt = core::Bytes(salt.begin(), salt.end()) };
    QCOMPARE(create(recipe, asBytes("pleaseletmein")).value_or(""),
        std::string("$7$C6..../....SodiumChloride$kBGj9fHznVYFQMEn/qDCfrDevf9YDtcDdKvEqHJLV8D"));
}

void CreationTest::refusesWhatUnixWouldLeaveOut()
{
    const auto error = [](Algorithm algorithm, Layout layout, std::size_t size) {
        return told(create(cheap(algorithm, layout), asBytes(std::string(size, 'x'))));
    };
    QCOMPARE(error(Algorithm::Scrypt, Layout::Crypt, 511), std::string("made"));
    QCOMPARE(error(Algorithm::Scrypt, Layout::Crypt, 512), std::string("too-large the password"));
    QCOMPARE(error(Algorithm::Scrypt, Layout::Standard, 512), std::string("made"));
    if (!isAvailable(Algorithm::DesCrypt))
        QSKIP("libxcrypt is absent");
    QCOMPARE(error(Algorithm::Sha512Crypt, Layout::Standard, 512), std::string("too-large the password"));
    QCOMPARE(error(Algorithm::DesCrypt, Layout::Standard, 8), std::string("made"));
    QCOMPARE(error(Algorithm::DesCrypt, Layout::Standard, 9), std::string("too-large the password"));
}

void CreationTest::writesLinesForFiles()
{
    QCOMPARE(passwordFileLine("ann", "$2y$").value_or(""), std::string("ann:$2y$"));
    QCOMPARE(told(passwordFileLine("", "x")), std::string("invalid-parameter user"));
    for (const std::string& name : { std::string("a:b"), std::string("a\nb"), std::string("a\0b", 3) })
        QCOMPARE(told(passwordFileLine(name, "x")),
            std::string("invalid-parameter user a character does not belong to the alphabet"));
}

void CreationTest::demonstratesTheTruncation()
{
    const auto shown = demonstrateTruncation();
    QVERIFY(shown.has_value());
    QVERIFY(shown->first != shown->second);
    QCOMPARE(shown->first.substr(0, 72), shown->second.substr(0, 72));
    QVERIFY(shown->isSecondAccepted);
    QVERIFY(isMatch(shown->hash, shown->second));
}

QTEST_GUILESS_MAIN(CreationTest)
#include "creation_test.moc"
