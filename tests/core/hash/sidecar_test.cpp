// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/hash/sidecar.h"
#include "tests/support/files.h"

#include <QTest>

#include <sys/stat.h>

using namespace core;
using namespace core::hash;

namespace {

const std::string md5 = "9dd4e461268c8034f5c8564e155c67a6";
const std::string sha256 = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

std::string listsFor(const std::filesystem::path& file)
{
    std::string names;
    for (const Sidecar& sidecar : findSidecars(file))
        names += (names.empty() ? "" : " ") + sidecar.list.filename().native();
    return names;
}

/// The algorithms of the lines that are for the file: "sha256 md5".
std::string idsIn(const Sidecar& sidecar, const std::filesystem::path& file)
{
    std::string ids;
    const ChecksumFile list = readSidecar(sidecar, file).value();
    for (const ChecksumEntry& entry : list.entries)
        ids += (ids.empty() ? "" : " ") + std::string(traitsOf(entry.algorithm).id);
    return ids;
}

} // namespace

class SidecarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheNamesOfLists_data();
    void knowsTheNamesOfLists();
    void findsTheLikeliestListFirst();
    void passesOverListsOfOtherFiles();
    void looksIntoTheCurrentFolderToo();
    void readsTheLinesThatAreForTheFile();
    void takesOwnListsFromOtherFolders();
    void remembersAFolderAndItsLongLists();
    void recognisesSignatures_data();
    void recognisesSignatures();
    void findsTheSignaturesOfAList();
};

void SidecarTest::knowsTheNamesOfLists_data()
{
    QTest::addColumn<QString>("subject"); // "-": no list
    const auto row
        = [](const char* name, const char* subject) { QTest::newRow(name) << QString::fromLatin1(subject); };
    row("x.iso.sha256", "x.iso");
    row("x.iso.SHA256", "x.iso");
    row("x.iso.sha256sum", "x.iso");
    row("x.iso.sha256sums", "x.iso");
    row("x.iso.sha256.txt", "x.iso");
    row("x.iso.sha3-512", "x.iso");
    row("x.iso.md5", "x.iso");
    row("x.iso.b2", "x.iso");
    row("x.iso.b2sum", "x.iso");
    row("x.iso.sfv", "x.iso");
    row("x.iso.hash", "x.iso");
    row("x.iso.hashdeep", "x.iso");
    row("x.iso.sums", "x.iso");
    row("x.iso.DIGESTS", "x.iso");
    row("caf\xE9.md5", "caf\xE9");
    row("checksums.sha512", "checksums");
    row("SHA256SUMS", "");
    row("sha256sums.txt", "");
    row("sha256sum.txt", "");
    row("SHA3-256SUMS", "");
    row("MD5SUMS", "");
    row("B2SUMS", "");
    row("SHA256", "");
    row("checksums.txt", "");
    row("CHECKSUM", "");
    row("Fedora-40-x86_64-CHECKSUM", "");
    row("terraform_1.5.0_SHA256SUMS", "");
    row("tool_1.0_checksums.txt", "");
    row("checksums-sha256.txt", "");
    row("checksums_sha3-256", "");
    row("x.iso", "-");
    row("x.txt", "-");
    row("notes.txt", "-");
    row("hash", "-");
    row(".md5", "-");
    row("sums of money.txt", "-");
    row("my-hash.txt", "-");
    row("sha256", "");
    row("x.sha256.asc", "-");
    row("", "-");
}

void SidecarTest::knowsTheNamesOfLists()
{
    QFETCH(QString, subject);
    const std::string name = QTest::currentDataTag();
    QCOMPARE(isListName(name), subject != QStringLiteral("-"));
    if (isListName(name))
        QCOMPARE(QString::fromLatin1(QByteArray::fromStdString(std::string(subjectOf(name)))), subject);
    QVERIFY(!isListName(std::string(300, 'a') + ".md5"));
}

void SidecarTest::findsTheLikeliestListFirst()
{
    const tests::TemporaryFolder root;
    for (const char* name : { "x.iso", "x.iso.md5", "x.iso.sha256", "X.ISO.SHA512", "x.sha256", "SHA256SUMS",
             "MD5SUMS", "release.sfv", "notes.txt", "x.iso.sha256.asc", "x.iso.sha1" })
        tests::put(root.path() / name, "x");
    QCOMPARE(listsFor(root.path() / "x.iso"),
        std::string(
            "X.ISO.SHA512 x.iso.sha256 x.iso.sha1 x.iso.md5 x.sha256 SHA256SUMS MD5SUMS release.sfv"));
    const std::vector<Sidecar> found = findSidecars(root.path() / "x.iso");
    QVERIFY(found.front().kind == SidecarKind::Own && found.back().kind == SidecarKind::Folder);
    QVERIFY(findSidecars(root.path() / "nowhere/x").empty());
}

void SidecarTest::passesOverListsOfOtherFiles()
{
    const tests::TemporaryFolder root;
    for (const char* name : { "x.iso", "y.iso", "y.iso.sha256", "z.sha256", "x", "x.md5" })
        tests::put(root.path() / name, "x");
    root.makeFolder("x.iso.sha512", 0755);
    QCOMPARE(mkfifo((root.path() / "x.iso.sha1").c_str(), 0600), 0);
    // "x.md5" is that of "x"; what "z.sha256" is for is not there, so it may be for many.
    QCOMPARE(listsFor(root.path() / "x.iso"), std::string("z.sha256"));
    QCOMPARE(listsFor(root.path() / "x"), std::string("x.md5 z.sha256"));
    QCOMPARE(listsFor(root.path() / "z.sha256"), std::string());
}

void SidecarTest::looksIntoTheCurrentFolderToo()
{
    const tests::TemporaryFolder root;
    tests::put(root.path() / "x.md5", "x");
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(root.path());
    const std::vector<Sidecar> found = findSidecars("x");
    std::filesystem::current_path(before);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].list.native(), std::string("x.md5"));
}

void SidecarTest::readsTheLinesThatAreForTheFile()
{
    const tests::TemporaryFolder root;
    const Sidecar sums{ .list = root.path() / "SUMS", .kind = SidecarKind::Folder };
    tests::put(sums.list, md5 + "  x\n" + sha256 + " *./x\n" + md5 + "  sub/x\n" + md5 + "  y\n");
    QCOMPARE(idsIn(sums, root.path() / "x"), std::string("md5 sha256"));
    QCOMPARE(readSidecar(sums, root.path() / "x").value().entries[1].name, std::string("x"));
    QCOMPARE(idsIn(sums, root.path() / "z"), std::string());
    const auto missing = readSidecar({ .list = root.path() / "none", .kind = SidecarKind::Own }, "x");
    QCOMPARE(int(missing.error().code), int(ErrorCode::FileNotFound));
    tests::put(sums.list, "prose\n");
    QCOMPARE(readSidecar(sums, "x").error().subject, sums.list.native());
}

void SidecarTest::takesOwnListsFromOtherFolders()
{
    const tests::TemporaryFolder root;
    const Sidecar own{ .list = root.path() / "x.md5", .kind = SidecarKind::Own };
    tests::put(own.list, md5 + "  build/out/x\n" + md5 + "  build/out/y\n");
    QCOMPARE(readSidecar(own, root.path() / "x").value().entries.size(), std::size_t(1));
    tests::put(own.list, md5 + "  build/x\n" + md5 + "  x\n");
    QCOMPARE(readSidecar(own, root.path() / "x").value().entries.size(), std::size_t(1));
    tests::put(own.list, md5 + "\n");
    QCOMPARE(idsIn(own, root.path() / "x.tar.gz"), std::string("md5"));
    // In a list of many a name in another folder is another file.
    const Sidecar many{ .list = own.list, .kind = SidecarKind::Folder };
    tests::put(own.list, md5 + "  build/x\n");
    QCOMPARE(idsIn(many, root.path() / "x"), std::string());
}

void SidecarTest::remembersAFolderAndItsLongLists()
{
    const tests::TemporaryFolder root;
    const std::filesystem::path list = root.path() / "MD5SUMS";
    std::string lines;
    for (int number = 0; number < 1000; ++number)
        lines += md5 + (number % 2 == 0 ? "  " : "  ./") + std::to_string(number) + "\n";
    tests::put(list, lines + md5 + "  sub/7\n" + sha256 + "  7\n" + md5 + "  a\\b\nbroken\n");
    tests::put(root.path() / "7.md5", md5 + "\n");
    tests::put(root.path() / "7", "x");
    SidecarFinder finder;
    const std::vector<Sidecar> seven = finder.find(root.path() / "7");
    QCOMPARE(seven.size(), std::size_t(2));
    QCOMPARE(seven[0].list.filename().native(), std::string("7.md5"));
    QCOMPARE(finder.read(seven[0], root.path() / "7").value().entries.size(), std::size_t(1));
    const ChecksumFile found = finder.read(seven[1], root.path() / "7").value();
    QCOMPARE(found.entries.size(), std::size_t(2));
    QCOMPARE(found.entries[0].line, std::uint64_t(8));
    QCOMPARE(found.entries[0].name, std::string("7"));
    QCOMPARE(found.entries[1].digest.size(), std::size_t(32));
    QCOMPARE(found.unreadableCount, std::uint64_t(1));
    // The list is known by now, whatever becomes of it; another finder reads it anew.
    std::filesystem::remove(list);
    for (const char* name : { "0", "999", "a\\b" }) {
        const std::vector<Sidecar> lists = finder.find(root.path() / name);
        QCOMPARE(lists.size(), std::size_t(1));
        QCOMPARE(finder.read(lists[0], root.path() / name).value().entries.size(), std::size_t(1));
    }
    QVERIFY(finder.read(seven[1], root.path() / "b").value().entries.empty());
    QVERIFY(finder.find(root.path() / "none/7").empty());
    QCOMPARE(finder.find(root.path() / "0").size(), std::size_t(0));
}

void SidecarTest::recognisesSignatures_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("id"); // empty: none
    const auto row = [](const char* test, const QByteArray& content, const char* id) {
        QTest::newRow(test) << content << QString::fromLatin1(id);
    };
    const QByteArray signature = "RW" + QByteArray(97, 'A') + "=\n";
    row("clear-signed", "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n", "openpgp-clear-signed");
    row("detached", "\r\n-----BEGIN PGP SIGNATURE-----\n\niQ\n", "openpgp-detached");
    row("binary, version 4", QByteArray("\x89\x02\x33\x04\x00\x01\x08", 7), "openpgp-detached");
    row("binary, short", QByteArray("\x88\x75\x04\x00\x16\x08", 6), "openpgp-detached");
    row("binary, new head", QByteArray("\xC2\x75\x04\x00\x16\x08", 6), "openpgp-detached");
    row("binary, version 3", QByteArray("\x89\x01\x15\x03\x05\x00", 6), "openpgp-detached");
    row("binary, another packet", QByteArray("\x99\x01\x0D\x04\x00\x00", 6), "");
    row("minisign", "untrusted comment: a\n" + signature + "trusted comment: b\n", "minisign");
    row("signify", "untrusted comment: verify with a.pub\r\n" + signature, "signify");
    row("signify, a public key", "untrusted comment: a public key\nRWQ" + QByteArray(53, 'A') + "\n", "");
    row("SSH", "-----BEGIN SSH SIGNATURE-----\n", "openssh");
    row("CMS", "-----BEGIN PKCS7-----\n", "cms");
    row("CMS, binary", QByteArray("\x30\x82\x05\x01\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02\xA0", 16),
        "cms");
    row("DER of something else", QByteArray("\x30\x82\x05\x01\x30\x82", 6), "");
    row("a list", QByteArray::fromStdString(md5) + "  a\n", "");
    row("empty", "", "");
}

void SidecarTest::recognisesSignatures()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, id);
    const auto form = recogniseSignature(content.toStdString());
    QCOMPARE(form ? QString::fromLatin1(idOf(*form)) : QString(), id);
    for (qsizetype length = 0; length < content.size(); ++length)
        (void)recogniseSignature(content.left(length).toStdString());
    if (form)
        QVERIFY(std::string(messageOf(*form)).ends_with("; the signature was not checked"));
}

void SidecarTest::findsTheSignaturesOfAList()
{
    const tests::TemporaryFolder root;
    const std::filesystem::path list = root.path() / "SHA256SUMS";
    tests::put(list, md5 + "  a\n");
    QVERIFY(findSignatures(list).empty());
    tests::put(root.path() / "SHA256SUMS.asc", "no signature");
    tests::put(root.path() / "SHA256SUMS.gpg", "-----BEGIN PGP SIGNATURE-----\n");
    tests::put(root.path() / "SHA256SUMS.minisig",
        "untrusted comment: a\nRW" + std::string(97, 'A') + "=\ntrusted comment: b\n");
    QCOMPARE(mkfifo((root.path() / "SHA256SUMS.sig").c_str(), 0600), 0);
    const std::vector<ListSignature> found = findSignatures(list, SignatureForm::ClearSigned);
    QCOMPARE(found.size(), std::size_t(3));
    QVERIFY(found[0].form == SignatureForm::ClearSigned && found[0].file == list);
    QVERIFY(found[1].form == SignatureForm::OpenPgpDetached);
    QVERIFY(found[2].form == SignatureForm::Minisign);
    QCOMPARE(found[2].file.filename().native(), std::string("SHA256SUMS.minisig"));
}

QTEST_APPLESS_MAIN(SidecarTest)
#include "sidecar_test.moc"
