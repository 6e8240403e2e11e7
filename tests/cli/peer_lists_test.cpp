// SPDX-License-Identifier: Apache-2.0
// Lists of digests, written by one program and checked by the other, with names that are hard to write down.
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <algorithm>

using tests::Ended;
using Words = std::vector<std::string>;

Q_DECLARE_METATYPE(Words)

namespace {

const Words easyNames{ "plain", "two words", "-dash", "(round)", "a) = b", "SHA256 (x) = y", "ca\xC3\xB1o",
    "caf\xE9", "\xFF", "tab\there", "--help", "sub/deep", "0123456789abcdef", "x 8CDC1683", "%s" };
// Those that rhash takes for something else.
const Words trickyNames{ " leading", "*star", " *both", "#comment", "d41d8cd98f00b204e9800998ecf8427e  x",
    "a\x1b[31m" };
const Words trailingBlank{ "trailing " };
const Words backslashes{ "back\\slash", "\\", "\\n", "\\\\x" };
const Words lineBreaks{ "new\nline", "\n", "carriage\rreturn", "ends\r", "both\\\n" };

Words together(std::initializer_list<Words> lists)
{
    Words all;
    for (const Words& list : lists)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

const Words allNames = together({ easyNames, trickyNames, trailingBlank, backslashes, lineBreaks });

std::size_t countOf(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

class PeerListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesWhatCoreutilsAccept_data();
    void writesWhatCoreutilsAccept();
    void writesWhatRhashAccepts_data();
    void writesWhatRhashAccepts();
    void acceptsWhatPeersWrite_data();
    void acceptsWhatPeersWrite();
    void seesWhatChangedSincePeersWroteIt();
    void refusesToWriteNamesThatSfvCannotHold();

private:
    /// The command with the names behind it; what it prints becomes the list.
    Ended writeList(Words words, const Words& names, const std::string& list = "LIST") const;
    Ended run(const Words& words) const { return tests::run({ .words = words, .folder = m_folder.path() }); }

    tests::TemporaryFolder m_folder;
};

void PeerListsTest::initTestCase()
{
    m_folder.makeFolder("sub", 0755);
    for (const std::string& name : allNames)
        tests::put(m_folder.path() / name, "in " + name);
}

Ended PeerListsTest::writeList(Words words, const Words& names, const std::string& list) const
{
    words.emplace_back("--");
    words.insert(words.end(), names.begin(), names.end());
    const Ended written = run(words);
    tests::put(m_folder.path() / list, written.output);
    return written;
}

void PeerListsTest::writesWhatCoreutilsAccept_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<Words>("words");
    for (const auto& [algorithm, peer] :
        { std::pair("md5", "md5sum"), std::pair("sha1", "sha1sum"), std::pair("sha256", "sha256sum"),
            std::pair("sha512", "sha512sum"), std::pair("blake2b-512", "b2sum") }) {
        QTest::addRow("%s", peer) << peer << Words{ "assay", "hash", "-a", algorithm };
        QTest::addRow("%s, upper case", peer)
            << peer << Words{ "assay", "hash", "-f", "HEX", "-a", algorithm };
        QTest::addRow("%s, --tag", peer) << peer << Words{ "assay", "hash", "--tag", "-a", algorithm };
    }
}

void PeerListsTest::writesWhatCoreutilsAccept()
{
    QFETCH(QString, peer);
    QFETCH(Words, words);
    SKIP_WITHOUT_PEER(tests::hasPeer(peer), peer);

    const Ended written = writeList(words, allNames);
    QCOMPARE(written.messages, std::string());
    const Ended checked = run({ peer.toStdString(), "--check", "--strict", "LIST" });
    QCOMPARE(checked.messages, std::string());
    QCOMPARE(countOf(checked.output, ": OK\n"), allNames.size());
    QCOMPARE(checked.exitCode, 0);
}

void PeerListsTest::writesWhatRhashAccepts_data()
{
    QTest::addColumn<Words>("words");
    QTest::newRow("sfv") << Words{ "assay", "hash", "-a", "crc32", "-f", "sfv" };
    QTest::newRow("GNU") << Words{ "assay", "hash", "-a", "sha256" };
    QTest::newRow("BSD") << Words{ "assay", "hash", "-a", "md5,sha1,sha512" };
}

void PeerListsTest::writesWhatRhashAccepts()
{
    QFETCH(Words, words);
    NEEDS_PEER("rhash");

    const Ended written = writeList(words, easyNames);
    QCOMPARE(written.messages, std::string());
    const Ended checked = run({ "rhash", "--check", "LIST" });
    QVERIFY2(checked.exitCode == 0, checked.output.c_str());
}

void PeerListsTest::acceptsWhatPeersWrite_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<Words>("names");
    const auto add = [](const char* title, const Words& words, const Words& names) {
        QTest::newRow(title) << words << names;
    };
    add("sha256sum", { "sha256sum" }, allNames);
    add("sha256sum -b", { "sha256sum", "-b" }, allNames);
    add("sha256sum --tag", { "sha256sum", "--tag" }, allNames);
    add("md5sum", { "md5sum" }, allNames);
    add("sha512sum -b", { "sha512sum", "-b" }, allNames);
    add("sha384sum --tag", { "sha384sum", "--tag" }, allNames);
    add("b2sum --tag", { "b2sum", "--tag" }, allNames);
    add("cksum -a sha256", { "cksum", "-a", "sha256" }, allNames);
    add("cksum -a sm3", { "cksum", "-a", "sm3" }, allNames);
    add("cksum -a sha384 --untagged", { "cksum", "-a", "sha384", "--untagged" }, allNames);
    add("cksum -a sha256 --base64", { "cksum", "-a", "sha256", "--base64" }, allNames);
    add("cksum -a sha1 --base64 --untagged", { "cksum", "-a", "sha1", "--base64", "--untagged" }, allNames);
    // These write names as they are, even with a line break.
    const Words oneLine = together({ easyNames, trickyNames, trailingBlank, backslashes });
    add("openssl dgst -sha256", { "openssl", "dgst", "-sha256" }, oneLine);
    add("openssl dgst -sha3-512", { "openssl", "dgst", "-sha3-512" }, oneLine);
    add("openssl dgst -sha512-256", { "openssl", "dgst", "-sha512-256" }, oneLine);
    add("openssl dgst -blake2s256", { "openssl", "dgst", "-blake2s256" }, oneLine);
    add("openssl dgst -shake256", { "openssl", "dgst", "-shake256", "-xoflen", "50" }, oneLine);
    add("openssl dgst -ripemd160", { "openssl", "dgst", "-ripemd160" }, oneLine);
    // This escapes a line break, but not a backslash beside it.
    add("openssl dgst -r", { "openssl", "dgst", "-r", "-sha256" },
        together({ oneLine, { "new\nline", "\n" } }));
    add("rhash --sfv", { "rhash", "--sfv" }, easyNames);
    add("rhash --bsd", { "rhash", "--bsd", "--sha256", "--md5", "--crc32", "--sha3-256", "--ripemd160" },
        easyNames);
    add("rhash --sha256", { "rhash", "--sha256" }, easyNames);
    // It knows no escapes at all, so only a line break is beyond it; names are those of the command line.
    add("hashdeep -l", { "hashdeep", "-l" }, oneLine);
    add("hashdeep -c sha1,tiger", { "hashdeep", "-c", "sha1,tiger", "-l" }, oneLine);
    // Absolute names, below the folder that the head tells.
    add("hashdeep", { "hashdeep" }, oneLine);
    add("md5deep -l", { "md5deep", "-l" }, easyNames);
}

void PeerListsTest::acceptsWhatPeersWrite()
{
    QFETCH(Words, words);
    QFETCH(Words, names);
    const QString peer = QString::fromStdString(words.front());
    SKIP_WITHOUT_PEER(tests::hasPeer(peer), peer);

    const Ended written = writeList(words, names);
    if (written.messages.contains("unrecognized option"))
        QSKIP("this release of the peer does not know the option");
    QCOMPARE(written.messages, std::string());
    const Ended checked = run({ "assay", "hash", "--check", "LIST" });
    QVERIFY2(checked.exitCode == 0, (checked.output + checked.messages).c_str());
    QCOMPARE(countOf(checked.output, ": OK\n"), names.size());
    QVERIFY(checked.messages.ends_with("assay: " + std::to_string(names.size()) + " ok\n"));
}

void PeerListsTest::seesWhatChangedSincePeersWroteIt()
{
    NEEDS_PEER("sha256sum");

    writeList({ "sha256sum" }, allNames);
    for (const std::string& name : allNames) {
        tests::put(m_folder.path() / name, "other");
        const Ended theirs = run({ "sha256sum", "--check", "--quiet", "LIST" });
        const Ended ours = run({ "assay", "hash", "--check", "LIST", "--quiet" });
        QCOMPARE(countOf(theirs.output, ": FAILED\n"), std::size_t(1));
        QCOMPARE(countOf(ours.output, ": CHANGED\n"), std::size_t(1));
        QCOMPARE(countOf(ours.output, "\n"), std::size_t(1));
        QCOMPARE(ours.exitCode, 1);
        tests::put(m_folder.path() / name, "in " + name);
    }
}

void PeerListsTest::refusesToWriteNamesThatSfvCannotHold()
{
    tests::put(m_folder.path() / ";note", "x");
    for (const std::string& name : together(
             { lineBreaks, trailingBlank, { ";note", "#comment", "d41d8cd98f00b204e9800998ecf8427e  x" } })) {
        const Ended written = writeList({ "assay", "hash", "-a", "crc32", "-f", "sfv" }, { name }, "SFV");
        QCOMPARE(written.output, std::string());
        QCOMPARE(written.exitCode, 3);
    }
}

QTEST_GUILESS_MAIN(PeerListsTest)
#include "peer_lists_test.moc"
