// SPDX-License-Identifier: Apache-2.0
// The same digests as the peers', at the sizes where blocks and batches begin and end.
#include "core/base/encoding.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <algorithm>
#include <random>
#include <sstream>

using tests::Command;
using tests::Ended;
using Words = std::vector<std::string>;

Q_DECLARE_METATYPE(Words)

namespace {

constexpr std::size_t kib = 1024;
constexpr std::size_t sizes[]
    = { 0, 1, 64 * kib - 1, 64 * kib, 64 * kib + 1, 256 * kib - 1, 256 * kib, 256 * kib + 1, 3'000'000 };

std::string noise(std::size_t size)
{
    std::mt19937_64 generator(size);
    std::string text(size, '\0');
    std::ranges::generate(text, [&] { return static_cast<char>(generator()); });
    return text;
}

/// What each line begins with: the digest, in most of the peers' formats.
Words firstWords(const std::string& lines)
{
    Words words;
    std::istringstream stream(lines);
    for (std::string line; std::getline(stream, line);)
        words.push_back(line.substr(0, line.find(' ')));
    return words;
}

std::string joined(const Words& words)
{
    std::string text;
    for (const std::string& word : words)
        text += word + "\n";
    return text;
}

} // namespace

class PeerDigestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWith_data();
    void agreesWith();
    void agreesWithHashWasm_data();
    void agreesWithHashWasm();
    void agreesWithOpensslOnHmac_data();
    void agreesWithOpensslOnHmac();
    void agreesWithHashdeepInOnePass();
    void writesTheVeryLinesOfCoreutils_data();
    void writesTheVeryLinesOfCoreutils();

private:
    Ended run(Words words) const;
    Ended runOnFiles(Words words) const;

    tests::TemporaryFolder m_folder;
    Words m_files;
};

void PeerDigestsTest::initTestCase()
{
    for (const std::size_t size : sizes) {
        m_files.push_back("size-" + std::to_string(size));
        tests::put(m_folder.path() / m_files.back(), noise(size));
    }
}

Ended PeerDigestsTest::run(Words words) const
{
    return tests::run({ .words = std::move(words), .folder = m_folder.path() });
}

Ended PeerDigestsTest::runOnFiles(Words words) const
{
    words.insert(words.end(), m_files.begin(), m_files.end());
    return run(std::move(words));
}

void PeerDigestsTest::agreesWith_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<Words>("peerWords");
    QTest::addColumn<Words>("words");
    const auto add = [](const char* peer, const Words& peerWords, const Words& words) {
        QTest::addRow("%s, %s", peer, words.back().c_str())
            << QString::fromLatin1(peer) << peerWords << words;
    };
    const auto openssl = [&](const char* option, const char* algorithm) {
        add("openssl", { "openssl", "dgst", "-r", option }, { "-a", algorithm });
    };
    openssl("-md5", "md5");
    openssl("-sha1", "sha1");
    openssl("-ripemd160", "ripemd160");
    openssl("-sha224", "sha224");
    openssl("-sha256", "sha256");
    openssl("-sha384", "sha384");
    openssl("-sha512", "sha512");
    openssl("-sha512-256", "sha512-256");
    openssl("-sha3-224", "sha3-224");
    openssl("-sha3-256", "sha3-256");
    openssl("-sha3-384", "sha3-384");
    openssl("-sha3-512", "sha3-512");
    openssl("-sm3", "sm3");
    openssl("-blake2b512", "blake2b-512");
    openssl("-blake2s256", "blake2s-256");
    for (const char* length : { "1", "32", "167", "168", "169", "1000" }) {
        for (const std::string name : { "shake128", "shake256" })
            add("openssl", { "openssl", "dgst", "-r", "-" + name, "-xoflen", length },
                { "-a", name, "--length", length });
    }
    // OpenSSL computes ours, too; Python brings an implementation of its own.
    add("python3",
        { "python3", "-c",
            "import _sha3, sys\nfor f in sys.argv[1:]: print(_sha3.shake_256(open(f, "
            "'rb').read()).hexdigest(500))" },
        { "-a", "shake256", "--length", "500" });
    const auto rhash = [&](const char* field, const char* algorithm) {
        add("rhash", { "rhash", std::string("--printf=%{") + field + "}\\n" }, { "-a", algorithm });
    };
    rhash("crc32", "crc32");
    rhash("sha-256", "sha256");
    rhash("sha3-256", "sha3-256");
    rhash("ripemd160", "ripemd160");
    rhash("blake2b", "blake2b-512");
    rhash("blake2s", "blake2s-256");
}

void PeerDigestsTest::agreesWith()
{
    QFETCH(QString, peer);
    QFETCH(Words, peerWords);
    QFETCH(Words, words);
    SKIP_WITHOUT_PEER(tests::hasPeer(peer), peer);

    Words ours{ "assay", "hash", "--bare" };
    ours.insert(ours.end(), words.begin(), words.end());
    const Ended theirs = runOnFiles(peerWords);
    QCOMPARE(theirs.messages, std::string());
    QCOMPARE(firstWords(theirs.output).size(), std::size(sizes));
    QCOMPARE(runOnFiles(ours).output, joined(firstWords(theirs.output)));
}

void PeerDigestsTest::agreesWithHashWasm_data()
{
    QTest::addColumn<Words>("function");
    const auto add
        = [](const char* algorithm, const Words& function) { QTest::newRow(algorithm) << function; };
    add("keccak-256", { "keccak", "256" });
    add("sm3", { "sm3" });
    add("ripemd160", { "ripemd160" });
    add("blake2b-512", { "blake2b" });
    add("blake2s-256", { "blake2s" });
    add("crc32", { "crc32" });
    add("sha3-224", { "sha3", "224" });
    add("sha3-512", { "sha3", "512" });
    add("sha512", { "sha512" });
}

void PeerDigestsTest::agreesWithHashWasm()
{
    QFETCH(Words, function);
    NEEDS_NODE_PEER("hash-wasm");

    Words script{ "node", tests::nodePeerFolder().toStdString() + "/digests.mjs" };
    script.insert(script.end(), function.begin(), function.end());
    const Ended theirs = runOnFiles(script);
    QCOMPARE(theirs.messages, std::string());
    QCOMPARE(runOnFiles({ "assay", "hash", "--bare", "-a", QTest::currentDataTag() }).output, theirs.output);
}

void PeerDigestsTest::agreesWithOpensslOnHmac_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("md5") << "-md5";
    QTest::newRow("sha1") << "-sha1";
    QTest::newRow("sha224") << "-sha224";
    QTest::newRow("sha256") << "-sha256";
    QTest::newRow("sha384") << "-sha384";
    QTest::newRow("sha512") << "-sha512";
    QTest::newRow("sha512-256") << "-sha512-256";
    QTest::newRow("sha3-256") << "-sha3-256";
    QTest::newRow("sha3-512") << "-sha3-512";
    QTest::newRow("ripemd160") << "-ripemd160";
    QTest::newRow("sm3") << "-sm3";
    QTest::newRow("blake2b-512") << "-blake2b512";
    QTest::newRow("blake2s-256") << "-blake2s256";
}

void PeerDigestsTest::agreesWithOpensslOnHmac()
{
    QFETCH(QString, option);
    NEEDS_PEER("openssl");

    // Below, at and above the block sizes 64, 72, 128 and 136, where a longer key is hashed first.
    for (const std::size_t keySize : { 1U, 32U, 64U, 65U, 72U, 73U, 128U, 129U, 136U, 137U, 1000U }) {
        const std::string key = noise(keySize);
        tests::put(m_folder.path() / "key", key);
        const Ended theirs = runOnFiles({ "openssl", "dgst", "-r", option.toStdString(), "-mac", "hmac",
            "-macopt", "hexkey:" + core::toHex(core::asBytes(key)) });
        QCOMPARE(theirs.messages, std::string());
        const Ended ours = runOnFiles(
            { "assay", "hmac", "--key-file", "key", "--binary", "--bare", "-a", QTest::currentDataTag() });
        QCOMPARE(ours.output, joined(firstWords(theirs.output)));
    }
}

void PeerDigestsTest::agreesWithHashdeepInOnePass()
{
    NEEDS_PEER("hashdeep");

    // "size,md5,sha1,sha256,name"
    const Ended theirs = runOnFiles({ "hashdeep", "-j0", "-l", "-c", "md5,sha1,sha256" });
    Words lines;
    std::istringstream stream(theirs.output);
    for (std::string line; std::getline(stream, line);) {
        if (!line.starts_with('%') && !line.starts_with('#'))
            lines.push_back(line);
    }
    std::ranges::sort(lines);
    const Ended ours = runOnFiles({ "assay", "hash", "--bare", "-a", "md5,sha1,sha256" });
    const Words digests = firstWords(ours.output);
    QCOMPARE(digests.size(), 3 * m_files.size());
    Words expected;
    for (std::size_t i = 0; i < m_files.size(); ++i)
        expected.push_back(std::to_string(sizes[i]) + "," + digests[3 * i] + "," + digests[3 * i + 1] + ","
            + digests[3 * i + 2] + "," + m_files[i]);
    std::ranges::sort(expected);
    QCOMPARE(joined(lines), joined(expected));
}

void PeerDigestsTest::writesTheVeryLinesOfCoreutils_data()
{
    QTest::addColumn<QString>("peer");
    QTest::newRow("md5") << "md5sum";
    QTest::newRow("sha1") << "sha1sum";
    QTest::newRow("sha224") << "sha224sum";
    QTest::newRow("sha256") << "sha256sum";
    QTest::newRow("sha384") << "sha384sum";
    QTest::newRow("sha512") << "sha512sum";
    QTest::newRow("blake2b-512") << "b2sum";
}

void PeerDigestsTest::writesTheVeryLinesOfCoreutils()
{
    QFETCH(QString, peer);
    SKIP_WITHOUT_PEER(tests::hasPeer(peer), peer);

    const std::string program = peer.toStdString();
    const std::string algorithm = QTest::currentDataTag();
    QCOMPARE(runOnFiles({ "assay", "hash", "-a", algorithm }).output, runOnFiles({ program }).output);
    QCOMPARE(runOnFiles({ "assay", "hash", "--tag", "-a", algorithm }).output,
        runOnFiles({ program, "--tag" }).output);
}

QTEST_GUILESS_MAIN(PeerDigestsTest)
#include "peer_digests_test.moc"
