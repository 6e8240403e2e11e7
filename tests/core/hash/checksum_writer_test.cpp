// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/hash/checksum_writer.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <algorithm>

using namespace core;
using namespace core::hash;

namespace {

const std::vector<std::string> trickyNames{ "plain", "two words", " leading", "trailing ", "*star",
    "#comment", "-dash", "a) = b", "back\\slash", "\\n", "new\nline", "ends\r", "caf\xE9", "sub/deep" };

std::vector<ChecksumLine> linesFor(
    const std::vector<std::string>& names, std::initializer_list<Algorithm> algorithms)
{
    std::vector<ChecksumLine> lines;
    for (const std::string& name : names) {
        for (const Algorithm algorithm : algorithms) {
            lines.push_back({ .name = name,
                .algorithm = algorithm,
                .digest = crypto::digestOf(algorithm, asBytes("in " + name)).value() });
        }
    }
    return lines;
}

/// Puts the files there that the lines are for.
void putFiles(const tests::TemporaryFolder& folder)
{
    folder.makeFolder("sub", 0755);
    for (const std::string& name : trickyNames)
        tests::put(folder.path() / name, "in " + name);
}

} // namespace

Q_DECLARE_METATYPE(core::hash::ChecksumFormat)

class ChecksumWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEachFormat();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void refusesWhatTheFormatCannotHold();
    void coreutilsAcceptWhatItWrote_data();
    void coreutilsAcceptWhatItWrote();
    void namesFilesRelativeToTheList_data();
    void namesFilesRelativeToTheList();
    void followsLinksToFoldersOnly();
    void takesPathsRelativeToTheCurrentFolder();
};

void ChecksumWriterTest::writesEachFormat()
{
    const Bytes digest = fromHex("cbf43926").value();
    const std::vector<ChecksumLine> lines{ { "a", Algorithm::Crc32, digest },
        { "b\\c", Algorithm::Crc32, digest } };
    QCOMPARE(
        writeChecksums(ChecksumFormat::Gnu, lines).value(), std::string("cbf43926  a\n\\cbf43926  b\\\\c\n"));
    QCOMPARE(writeChecksums(ChecksumFormat::BsdTag, lines).value(),
        std::string("CRC32 (a) = cbf43926\n\\CRC32 (b\\\\c) = cbf43926\n"));
    QCOMPARE(writeChecksums(ChecksumFormat::Sfv, lines).value(), std::string("a CBF43926\nb\\c CBF43926\n"));
    QCOMPARE(writeChecksums(ChecksumFormat::Gnu, {}).value(), std::string());
}

void ChecksumWriterTest::readsBackWhatItWrote_data()
{
    QTest::addColumn<ChecksumFormat>("format");
    QTest::addColumn<bool>("hasSeveral");
    QTest::newRow("GNU") << ChecksumFormat::Gnu << false;
    QTest::newRow("BSD, several algorithms") << ChecksumFormat::BsdTag << true;
}

void ChecksumWriterTest::readsBackWhatItWrote()
{
    QFETCH(ChecksumFormat, format);
    QFETCH(bool, hasSeveral);
    const std::vector<ChecksumLine> lines = hasSeveral
        ? linesFor(trickyNames, { Algorithm::Sha256, Algorithm::Sha3_512, Algorithm::Shake128 })
        : linesFor(trickyNames, { Algorithm::Sha256 });
    const ChecksumFile list = parseChecksums(writeChecksums(format, lines).value(), {}).value();
    QCOMPARE(list.unreadableCount, std::uint64_t(0));
    const auto isSame = [](const ChecksumEntry& entry, const ChecksumLine& line) {
        return entry.name == line.name && entry.algorithm == line.algorithm && entry.digest == line.digest;
    };
    QVERIFY(std::ranges::equal(list.entries, lines, isSame));
}

void ChecksumWriterTest::refusesWhatTheFormatCannotHold()
{
    const auto refused = [](ChecksumFormat format, const std::vector<ChecksumLine>& lines) {
        const Result<std::string> text = writeChecksums(format, lines);
        return text ? std::string("written") : idOf(text.error().code) + (' ' + text.error().subject);
    };
    const auto both = linesFor({ "a" }, { Algorithm::Sha256, Algorithm::Md5 });
    QCOMPARE(refused(ChecksumFormat::Gnu, both), std::string("not-in-this-format MD5"));
    QCOMPARE(refused(ChecksumFormat::Sfv, both), std::string("not-in-this-format SHA-256"));
    QCOMPARE(refused(ChecksumFormat::Sfv, linesFor({ "a", "; b" }, { Algorithm::Crc32 })),
        std::string("not-in-this-format ; b"));
    QCOMPARE(refused(ChecksumFormat::BsdTag, linesFor({ "" }, { Algorithm::Md5 })),
        std::string("invalid-parameter name"));
}

void ChecksumWriterTest::coreutilsAcceptWhatItWrote_data()
{
    QTest::addColumn<ChecksumFormat>("format");
    QTest::newRow("GNU") << ChecksumFormat::Gnu;
    QTest::newRow("BSD") << ChecksumFormat::BsdTag;
}

void ChecksumWriterTest::coreutilsAcceptWhatItWrote()
{
    NEEDS_PEER("sha256sum");
    QFETCH(ChecksumFormat, format);
    const tests::TemporaryFolder folder;
    putFiles(folder);
    tests::put(
        folder.path() / "LIST", writeChecksums(format, linesFor(trickyNames, { Algorithm::Sha256 })).value());
    const tests::Ended checked
        = tests::run({ .words = { "sha256sum", "--check", "--strict", "LIST" }, .folder = folder.path() });
    QCOMPARE(checked.messages, std::string());
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(std::size_t(std::ranges::count(checked.output, '\n')), trickyNames.size());
}

void ChecksumWriterTest::namesFilesRelativeToTheList_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* test, const char* folder, const char* file, const char* name) {
        QTest::newRow(test) << QString::fromLatin1(folder) << QString::fromLatin1(file)
                            << QString::fromLatin1(name);
    };
    row("beside", "", "a", "a");
    row("below", "", "sub/deep/a", "sub/deep/a");
    row("by a detour", "sub/..", "sub/../sub/a", "sub/a");
    row("a slash at the end", "sub/", "sub/a", "a");
    row("two dots that are a name", "", "..a", "..a");
    row("above", "sub", "a", "");
    row("beside the folder", "sub", "sub2/a", "");
    row("the folder itself", "sub", "sub", "");
    row("no file", "", "sub/", "");
    row("dots", "", "sub/..", "");
}

void ChecksumWriterTest::namesFilesRelativeToTheList()
{
    QFETCH(QString, folder);
    QFETCH(QString, file);
    QFETCH(QString, name);
    const tests::TemporaryFolder root;
    root.makeFolder("sub", 0755);
    const auto found = nameRelativeTo(root.path() / folder.toStdString(), root.path() / file.toStdString());
    QCOMPARE(found ? QString::fromStdString(*found) : QString(), name);
    if (!found)
        QCOMPARE(int(found.error().code), int(ErrorCode::OutsideFolder));
}

void ChecksumWriterTest::followsLinksToFoldersOnly()
{
    const tests::TemporaryFolder root;
    root.makeFolder("real", 0755);
    std::filesystem::create_directory_symlink("real", root.path() / "link");
    std::filesystem::create_symlink("/dev/null", root.path() / "real/null");
    QCOMPARE(nameRelativeTo(root.path() / "link", root.path() / "real/null").value(), std::string("null"));
    QCOMPARE(nameRelativeTo(root.path() / "real", root.path() / "link/null").value(), std::string("null"));
    std::filesystem::create_symlink("loop", root.path() / "loop");
    QVERIFY(!nameRelativeTo(root.path() / "loop", root.path() / "loop/a"));
}

void ChecksumWriterTest::takesPathsRelativeToTheCurrentFolder()
{
    QCOMPARE(nameRelativeTo(".", "a").value(), std::string("a"));
    QCOMPARE(nameRelativeTo(std::filesystem::current_path(), "./b/a").value(), std::string("b/a"));
}

QTEST_APPLESS_MAIN(ChecksumWriterTest)
#include "checksum_writer_test.moc"
