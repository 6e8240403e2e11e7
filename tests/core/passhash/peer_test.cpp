// SPDX-License-Identifier: Apache-2.0
// Other programs verify what is made here, and the other way round.
#include "core/passhash/recipe.h"
#include "core/passhash/verification.h"
#include "tests/core/passhash/hash_lines.h"
#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

using namespace core::passhash;
using core::asBytes;

namespace {

const std::string password = "Grüße U*U";

Recipe cheap(Algorithm algorithm, Layout layout = Layout::Standard)
{
    Recipe recipe{ .algorithm = algorithm, .layout = layout };
    recipe.cost = 4;
    recipe.memoryInKib = 64;
    recipe.costLog2 = 6;
    recipe.iterations = 100;
    return recipe;
}

bool isMatch(const std::string& hash)
{
    const auto verification = verify(tests::readOne(hash), asBytes(password));
    return verification && verification->verdict == Verdict::Match;
}

std::string trimmed(std::string text)
{
    text.erase(text.find_last_not_of("\r\n ") + 1);
    return text;
}

std::string outputOf(const std::vector<std::string>& words, const std::string& input = {})
{
    const tests::TemporaryFolder folder;
    const tests::Ended ended = tests::run({ .words = words, .folder = folder.path(), .input = input });
    return ended.exitCode == 0 ? trimmed(ended.output) : "failed: " + ended.messages;
}

bool hasPasslib()
{
    return outputOf({ "/usr/bin/python3", "-c", "import passlib; print('here')" }) == "here";
}

} // namespace

class PeerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsMkpasswd_data();
    void readsMkpasswd();
    void readsHtpasswd_data();
    void readsHtpasswd();
    void isReadByHtpasswd_data();
    void isReadByHtpasswd();
    void agreesWithArgon2();
    void isReadByPasslib_data();
    void isReadByPasslib();
    void agreesWithBcryptjs();
    void agreesWithArgon2OfNode();
};

void PeerTest::readsMkpasswd_data()
{
    QTest::addColumn<std::string>("method");
    for (const char* method : { "yescrypt", "gost-yescrypt", "scrypt", "bcrypt", "bcrypt-a", "sha512crypt",
             "sha256crypt", "sunmd5", "md5crypt", "bsdicrypt", "descrypt", "nt" })
        QTest::newRow(method) << std::string(method);
}

void PeerTest::readsMkpasswd()
{
    QFETCH(std::string, method);
    NEEDS_PEER("mkpasswd");
    const std::string hash = outputOf({ "mkpasswd", "-m", method, "-s" }, password);
    QVERIFY2(!hash.starts_with("failed"), hash.c_str());
    QVERIFY2(isMatch(hash), hash.c_str());
}

void PeerTest::readsHtpasswd_data()
{
    QTest::addColumn<std::string>("option");
    for (const char* option : { "-m", "-B", "-2", "-5", "-s", "-d" })
        QTest::newRow(option) << std::string(option);
}

void PeerTest::readsHtpasswd()
{
    QFETCH(std::string, option);
    NEEDS_PEER("htpasswd");
    const std::string line = outputOf({ "htpasswd", "-ni", option, "ann" }, password);
    QVERIFY2(line.starts_with("ann:"), line.c_str());
    QCOMPARE(tests::readOne(line).user.value_or(""), std::string("ann"));
    QVERIFY2(isMatch(line), line.c_str());
}

void PeerTest::isReadByHtpasswd_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("bcrypt") << static_cast<int>(Algorithm::Bcrypt);
    QTest::newRow("apr1") << static_cast<int>(Algorithm::Apr1);
}

void PeerTest::isReadByHtpasswd()
{
    QFETCH(int, algorithm);
    NEEDS_PEER("htpasswd");
    Recipe recipe = cheap(static_cast<Algorithm>(algorithm));
    recipe.bcryptVersion = 'y';
    const tests::TemporaryFolder folder;
    tests::put(folder.path() / "users", *passwordFileLine("ann", *create(recipe, asBytes(password))) + "\n");
    const auto exitCode = [&](const std::string& word) {
        return tests::run(
            { .words = { "htpasswd", "-vi", "users", "ann" }, .folder = folder.path(), .input = word })
            .exitCode;
    };
    QCOMPARE(exitCode(password), 0);
    QVERIFY(exitCode("other") != 0);
}

void PeerTest::agreesWithArgon2()
{
    NEEDS_PEER("argon2");
    for (const auto& [option, algorithm] : { std::pair{ "-id", Algorithm::Argon2id },
             std::pair{ "-i", Algorithm::Argon2i }, std::pair{ "-d", Algorithm::Argon2d } }) {
        const std::string theirs = outputOf(
            { "argon2", "somesalt", option, "-t", "3", "-k", "256", "-p", "2", "-l", "24", "-e" }, password);
        QVERIFY2(isMatch(theirs), theirs.c_str());
        const core::ByteView salt = asBytes("somesalt");
        Recipe recipe = cheap(algorithm);
        recipe.passes = 3;
        recipe.memoryInKib = 256;
        recipe.lanes = 2;
        recipe.digestSize = 24;
        recipe.salt = core::Bytes(salt.begin(), salt.end());
        QCOMPARE(*create(recipe, asBytes(password)), theirs);
    }
}

void PeerTest::isReadByPasslib_data()
{
    QTest::addColumn<std::string>("handler");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("layout");
    const auto row = [](const char* handler, Algorithm algorithm, Layout layout) {
        QTest::newRow(handler) << std::string(handler) << static_cast<int>(algorithm)
                               << static_cast<int>(layout);
    };
    row("bcrypt", Algorithm::Bcrypt, Layout::Standard);
    row("bcrypt_sha256", Algorithm::Bcrypt, Layout::Passlib);
    row("django_bcrypt_sha256", Algorithm::Bcrypt, Layout::Django);
    row("scrypt", Algorithm::Scrypt, Layout::Standard);
    row("pbkdf2_sha256", Algorithm::Pbkdf2, Layout::Passlib);
    row("django_pbkdf2_sha256", Algorithm::Pbkdf2, Layout::Django);
    row("ldap_pbkdf2_sha256", Algorithm::Pbkdf2, Layout::Ldap);
    row("ldap_salted_sha256", Algorithm::SaltedDigest, Layout::Ldap);
    row("apr_md5_crypt", Algorithm::Apr1, Layout::Standard);
    row("sha512_crypt", Algorithm::Sha512Crypt, Layout::Standard);
    row("sha256_crypt", Algorithm::Sha256Crypt, Layout::Standard);
}

void PeerTest::isReadByPasslib()
{
    QFETCH(std::string, handler);
    QFETCH(int, algorithm);
    QFETCH(int, layout);
    SKIP_WITHOUT_PEER(hasPasslib(), QStringLiteral("python3-passlib"));
    const Recipe recipe = cheap(static_cast<Algorithm>(algorithm), static_cast<Layout>(layout));
    if (!isAvailable(recipe.algorithm))
        QSKIP("libxcrypt is absent");
    const std::string hash = *create(recipe, asBytes(password));
    const std::string program
        = "import sys,warnings; warnings.simplefilter('ignore'); import passlib.hash as h; "
          "p=sys.stdin.buffer.read(); c=getattr(h, sys.argv[1]); "
          "print(c.verify(p, sys.argv[2]), c.verify(p + b'x', sys.argv[2]))";
    QCOMPARE(
        outputOf({ "/usr/bin/python3", "-c", program, handler, hash }, password), std::string("True False"));
}

void PeerTest::agreesWithBcryptjs()
{
    NEEDS_NODE_PEER("bcryptjs");
    const std::string ours = *create(cheap(Algorithm::Bcrypt), asBytes(password));
    const std::string program
        = "import { createRequire } from 'node:module'; import { readFileSync } from 'node:fs';"
          "const b = createRequire(process.argv[1] + '/x.js')('bcryptjs');"
          "const p = readFileSync(0, 'utf8');"
          "const c = b.default ?? b;"
          "console.log(c.compareSync(p, process.argv[2]), c.compareSync(p + 'x', process.argv[2]), "
          "c.hashSync(p, 4));";
    const std::string output = outputOf(
        { "node", "--input-type=module", "-e", program, tests::nodePeerFolder().toStdString(), ours },
        password);
    QVERIFY2(output.starts_with("true false $2"), output.c_str());
    QVERIFY(isMatch(output.substr(11)));
}

void PeerTest::agreesWithArgon2OfNode()
{
    NEEDS_NODE_PEER("argon2");
    const std::string ours = *create(cheap(Algorithm::Argon2id), asBytes(password));
    const std::string program
        = "import { createRequire } from 'node:module'; import { readFileSync } from 'node:fs';"
          "const a = createRequire(process.argv[1] + '/x.js')('argon2');"
          "const p = readFileSync(0, 'utf8');"
          "console.log(await a.verify(process.argv[2], p), await a.verify(process.argv[2], p + 'x'), "
          "await a.hash(p, { memoryCost: 1024, timeCost: 2, parallelism: 1 }));";
    const std::string output = outputOf(
        { "node", "--input-type=module", "-e", program, tests::nodePeerFolder().toStdString(), ours },
        password);
    QVERIFY2(output.starts_with("true false $argon2"), output.c_str());
    QVERIFY(isMatch(output.substr(11)));
}

QTEST_GUILESS_MAIN(PeerTest)
#include "peer_test.moc"
