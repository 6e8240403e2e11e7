// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/hash/folder_audit.h"
#include "core/hash/folder_glance.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <utility>

using namespace core;
using namespace core::hash;

namespace fs = std::filesystem;

namespace {

const std::string md5OfX = "9dd4e461268c8034f5c8564e155c67a6";
const std::string crcOfX = "8cdc1683";
// Of 2 MiB of "x", by coreutils' md5sum, and of these and one more.
const std::string md5OfLarge = "67b2f816a30e8956149b2d7beb479e51";
const std::string md5OfLarger = "e8027b65afd6205bff05b648b83c87b4";

std::string hex(const Bytes& bytes)
{
    return toHex(bytes);
}

void append(const fs::path& file)
{
    std::ofstream(file, std::ios::app) << 'x';
}

} // namespace

class FolderAuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsSameChangedAndMissing();
    void opensNothingOutsideTheFolder();
    void refusesDevicesAndPipes();
    void looksOutsideNeitherForTheProgress();
    void reportsNewFilesOnlyWhenAsked();
    void severalDigestsOfAFileAreOneVerdict();
    void namesOfAnyBytesAreCompared();
    void keepsTheOrderOfTheList();
    void saysWhatCannotBeRead();
    void saysInWhatAFileDiffers();
    void comparesSizesBeforeItReads();
    void findsMovedFiles_data();
    void findsMovedFiles();
    void takesNoEmptyFileForAMovedOne();
    void readsAFileAgainThatChangedMeanwhile();
    void saysThatAFileKeepsChanging();
    void aFileThatVanishesMeanwhileIsMissing();
    void tellsOfLargeFilesHowFarTheyAre();
    void countsWhatItFound();
    void stopsWhenAsked();
    void stopsWithinALargeFile();

private:
    void write(const fs::path& name, const char* content = "x") const;
    /// 2 MiB, whose progress is watched.
    void writeLarge(const fs::path& name) const;
    std::map<std::string, AuditedFile> audit(
        const std::string& list, NewFiles newFiles = NewFiles::Ignore) const;
    /// The one listed file, while `watch` does what it likes to it.
    AuditedFile auditLarge(const FileWatch& watch) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
};

void FolderAuditTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_folder = fs::path(m_directory->path().toStdString()) / "folder";
    fs::create_directory(m_folder);
}

void FolderAuditTest::write(const fs::path& name, const char* content) const
{
    fs::create_directories((m_folder / name).parent_path());
    std::ofstream(m_folder / name) << content;
}

std::map<std::string, AuditedFile> FolderAuditTest::audit(const std::string& list, NewFiles newFiles) const
{
    std::map<std::string, AuditedFile> files;
    const ChecksumFile parsed = parseChecksums(list, {}).value();
    const auto done
        = auditFolder(parsed, { .folder = m_folder, .newFiles = newFiles, .checksumFile = m_folder / "SUMS" },
            {}, [&](AuditedFile&& file) { files.emplace(file.name, file); });
    return done ? files : std::map<std::string, AuditedFile>();
}

void FolderAuditTest::writeLarge(const fs::path& name) const
{
    write(name, std::string(std::size_t(2) << 20, 'x').c_str());
}

AuditedFile FolderAuditTest::auditLarge(const FileWatch& watch) const
{
    std::optional<AuditedFile> audited;
    const ChecksumFile list = parseChecksums(md5OfLarge + "  large", {}).value();
    const auto done = auditFolder(
        list, { .folder = m_folder }, {}, [&](AuditedFile&& file) { audited = std::move(file); }, watch);
    return done && audited ? *audited : AuditedFile{ .name = "none", .verdict = Verdict::New };
}

void FolderAuditTest::tellsSameChangedAndMissing()
{
    write("same");
    write("sub/same");
    write("changed", "y");
    const auto files = audit(md5OfX + "  same\n" + md5OfX + "  sub/same\n" + md5OfX + "  changed\n" + md5OfX
        + "  missing\n" + md5OfX + "  no/folder\n" + md5OfX + "  same/below\n");
    QCOMPARE(int(files.at("same").verdict), int(Verdict::Ok));
    QCOMPARE(int(files.at("sub/same").verdict), int(Verdict::Ok));
    QCOMPARE(int(files.at("changed").verdict), int(Verdict::Changed));
    QCOMPARE(int(files.at("missing").verdict), int(Verdict::Missing));
    QCOMPARE(int(files.at("no/folder").verdict), int(Verdict::Missing));
    QCOMPARE(int(files.at("same/below").verdict), int(Verdict::Missing));
    QCOMPARE(files.at("missing").line, std::uint64_t(4));
}

void FolderAuditTest::opensNothingOutsideTheFolder()
{
    write("../outside/secret");
    write("inside/file");
    fs::create_directory_symlink(m_folder / "../outside", m_folder / "link");
    fs::create_symlink(m_folder / "../outside/secret", m_folder / "direct");
    fs::create_directory_symlink("inside", m_folder / "within");
    const std::string absolute = (m_folder / "inside/file").native();
    const auto files = audit(md5OfX + "  ../outside/secret\n" + md5OfX + "  inside/../inside/file\n" + md5OfX
        + "  " + absolute + "\n" + md5OfX + "  link/secret\n" + md5OfX + "  direct\n" + md5OfX
        + "  within/file\n" + md5OfX + "  ..\n");
    const auto refusal = [&](const std::string& name) { return int(files.at(name).refusal.value()); };
    QCOMPARE(refusal("../outside/secret"), int(Refusal::ParentFolder));
    QCOMPARE(refusal("inside/../inside/file"), int(Refusal::ParentFolder));
    QCOMPARE(refusal(".."), int(Refusal::ParentFolder));
    QCOMPARE(refusal(absolute), int(Refusal::AbsoluteName));
    QCOMPARE(refusal("link/secret"), int(Refusal::LinkOutside));
    QCOMPARE(refusal("direct"), int(Refusal::LinkOutside));
    QCOMPARE(int(files.at("link/secret").verdict), int(Verdict::Refused));
    QCOMPARE(int(files.at("within/file").verdict), int(Verdict::Ok));
}

void FolderAuditTest::refusesDevicesAndPipes()
{
    QCOMPARE(mkfifo((m_folder / "pipe").c_str(), 0600), 0);
    const auto files = audit(md5OfX + "  pipe\n");
    QCOMPARE(int(files.at("pipe").refusal.value()), int(Refusal::NotRegular));
}

void FolderAuditTest::looksOutsideNeitherForTheProgress()
{
    write("in", "xx");
    write("sub/in", "xxx");
    write("../outside", "xxxx");
    fs::create_symlink("../outside", m_folder / "link");
    fs::create_directory_symlink(m_folder.parent_path(), m_folder / "way");
    FolderGlance glance(m_folder);
    const auto seen
        = [&](const fs::path& name) { return std::pair(glance.holds(name), glance.sizeOf(name)); };
    QVERIFY(seen("in") == std::pair(true, std::uint64_t(2)));
    QVERIFY(seen("./sub/in") == std::pair(true, std::uint64_t(3)));
    QVERIFY(seen("link") == std::pair(true, std::uint64_t(0)));
    QVERIFY(seen("sub") == std::pair(true, std::uint64_t(0)));
    const std::string outside = (m_folder.parent_path() / "outside").native();
    for (const std::string& name : { std::string("way/outside"), std::string("../outside"),
             std::string("sub/../in"), std::string("none"), std::string(), outside, std::string(5000, 'a') })
        QVERIFY(seen(name) == std::pair(false, std::uint64_t(0)));
    // A total that was not foreseen grows: no more is done than there is to do.
    fs::create_symlink("sub/in", m_folder / "inner");
    const ChecksumFile list = parseChecksums(md5OfX + "  inner\n" + md5OfX + "  in\n", {}).value();
    Amount last;
    const Progress progress{ .stop = {}, .report = [&](Amount amount) { last = amount; } };
    QVERIFY(auditFolder(list, { .folder = m_folder }, progress, [](AuditedFile&&) { }));
    QCOMPARE(last.done, std::uint64_t(5));
    QCOMPARE(last.total.value_or(0), std::uint64_t(5));
}

void FolderAuditTest::reportsNewFilesOnlyWhenAsked()
{
    write("listed");
    write("dotted");
    write("sub/new");
    write("SUMS");
    fs::create_symlink("listed", m_folder / "sub/link");
    const std::string list = md5OfX + "  listed\n" + md5OfX + "  ./dotted\n";
    QCOMPARE(audit(list).size(), std::size_t(2));
    const auto files = audit(list, NewFiles::Report);
    QCOMPARE(files.size(), std::size_t(4));
    QCOMPARE(int(files.at("sub/new").verdict), int(Verdict::New));
    QCOMPARE(int(files.at("sub/link").verdict), int(Verdict::New));
}

void FolderAuditTest::severalDigestsOfAFileAreOneVerdict()
{
    write("a");
    write("b");
    const auto files = audit("MD5 (a) = " + md5OfX + "\nCRC32 (a) = " + crcOfX + "\nMD5 (b) = " + md5OfX
        + "\nCRC32 (b) = 00000000\n");
    QCOMPARE(files.size(), std::size_t(2));
    QCOMPARE(int(files.at("a").verdict), int(Verdict::Ok));
    QCOMPARE(int(files.at("b").verdict), int(Verdict::Changed));
}

void FolderAuditTest::namesOfAnyBytesAreCompared()
{
    for (const char* name : { "new\nline", "back\\slash", "-dash", " space ", "caf\xE9", "*star", "\r" }) {
        write(name);
        const auto files = audit(gnuLine(md5OfX, name), NewFiles::Report);
        QCOMPARE(files.size(), std::size_t(1));
        QCOMPARE(int(files.at(name).verdict), int(Verdict::Ok));
        fs::remove(m_folder / name);
    }
}

void FolderAuditTest::keepsTheOrderOfTheList()
{
    std::string list;
    std::vector<std::string> expected;
    for (int i = 3000; i > 0; --i) {
        expected.push_back("file" + std::to_string(i));
        write(expected.back());
        list += gnuLine(md5OfX, expected.back());
    }
    std::vector<std::string> names;
    QVERIFY(
        auditFolder(parseChecksums(list, {}).value(), { .folder = m_folder }, {}, [&](AuditedFile&& file) {
            names.push_back(file.name);
            QCOMPARE(int(file.verdict), int(Verdict::Ok));
        }));
    QVERIFY(names == expected);
}

void FolderAuditTest::saysWhatCannotBeRead()
{
    fs::create_directory(m_folder / "sub");
    fs::create_symlink("loop", m_folder / "loop");
    const auto files = audit(md5OfX + "  sub\n" + md5OfX + "  loop\n");
    QCOMPARE(int(files.at("sub").verdict), int(Verdict::Unreadable));
    QCOMPARE(int(files.at("sub").error->code), int(ErrorCode::IsAFolder));
    QCOMPARE(int(files.at("loop").verdict), int(Verdict::Unreadable));
    QCOMPARE(int(files.at("loop").error->cause.value()), int(Cause::LinkLoop));
    const auto done = auditFolder(parseChecksums(md5OfX + "  a", {}).value(), { .folder = m_folder / "none" },
        {}, [](AuditedFile&&) { });
    QCOMPARE(int(done.error().code), int(ErrorCode::FileNotFound));
}

void FolderAuditTest::saysInWhatAFileDiffers()
{
    write("same");
    write("changed", "y");
    const auto files = audit(
        md5OfX + "  same\nCRC32 (changed) = 00000000\n" + md5OfX + "  changed\n" + md5OfX + "  missing\n");
    const AuditedFile& changed = files.at("changed");
    QCOMPARE(int(changed.algorithm.value()), int(Algorithm::Crc32));
    QCOMPARE(changed.line, std::uint64_t(2));
    QCOMPARE(hex(changed.expected), std::string("00000000"));
    QCOMPARE(hex(changed.actual), std::string("fbdb2615"));
    QCOMPARE(changed.size.value(), std::uint64_t(1));
    QCOMPARE(hex(files.at("same").actual), md5OfX);
    QCOMPARE(hex(files.at("missing").expected), md5OfX);
    QVERIFY(files.at("missing").actual.empty());
    QVERIFY(!files.at("missing").size);

    // The first entry is right and the second is not: the verdict is about the second.
    const AuditedFile second = audit(md5OfX + "  same\nCRC32 (same) = 00000000\n").at("same");
    QCOMPARE(int(second.algorithm.value()), int(Algorithm::Crc32));
    QCOMPARE(second.line, std::uint64_t(2));
    QCOMPARE(hex(second.actual), crcOfX);
}

void FolderAuditTest::comparesSizesBeforeItReads()
{
    writeLarge("large");
    write("empty", "");
    ChecksumFile list = parseChecksums(md5OfLarge + "  large\n" + md5OfX + "  empty\n", {}).value();
    list.entries[0].size = 3;
    list.entries[1].size = 1;
    std::map<std::string, AuditedFile> files;
    bool wasRead = false;
    QVERIFY(auditFolder(
        list, { .folder = m_folder }, {}, [&](AuditedFile&& file) { files.emplace(file.name, file); },
        [&](std::string_view, std::optional<Amount>) { wasRead = true; }));
    QCOMPARE(int(files.at("large").verdict), int(Verdict::Changed));
    QCOMPARE(files.at("large").expectedSize.value(), std::uint64_t(3));
    QCOMPARE(files.at("large").size.value(), std::uint64_t(2) << 20);
    QVERIFY(files.at("large").actual.empty());
    QVERIFY(!wasRead);
    QCOMPARE(int(files.at("empty").verdict), int(Verdict::Changed));
    QCOMPARE(files.at("empty").size.value(), std::uint64_t(0));
}

void FolderAuditTest::findsMovedFiles_data()
{
    QTest::addColumn<bool>("hasSizes");
    QTest::addColumn<quint64>("mostToSearch");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("by content") << false << quint64(1000) << true;
    QTest::newRow("by size and content") << true << quint64(1000) << true;
    QTest::newRow("not beyond the limit") << false << quint64(0) << false;
}

void FolderAuditTest::findsMovedFiles()
{
    QFETCH(bool, hasSizes);
    QFETCH(quint64, mostToSearch);
    QFETCH(bool, isFound);
    write("elsewhere/moved");
    write("another", "y");
    write("copy");
    ChecksumFile list = parseChecksums(md5OfX + "  gone\n", {}).value();
    if (hasSizes)
        list.entries[0].size = 1;
    std::map<std::string, AuditedFile> files;
    QVERIFY(
        auditFolder(list, { .folder = m_folder, .newFiles = NewFiles::Report, .mostToSearch = mostToSearch },
            {}, [&](AuditedFile&& file) { files.emplace(file.name, file); }));
    QCOMPARE(files.size(), std::size_t(4));
    QCOMPARE(int(files.at("gone").verdict), int(Verdict::Missing));
    QCOMPARE(files.at("another").formerName, std::string());
    // One file is gone, so one of the two copies is it.
    QCOMPARE(files.at("copy").formerName, std::string(isFound ? "gone" : ""));
    QCOMPARE(files.at("elsewhere/moved").formerName, std::string());
}

void FolderAuditTest::takesNoEmptyFileForAMovedOne()
{
    write("new", "");
    const auto files = audit("d41d8cd98f00b204e9800998ecf8427e  gone\n", NewFiles::Report);
    QCOMPARE(files.at("new").formerName, std::string());
}

void FolderAuditTest::readsAFileAgainThatChangedMeanwhile()
{
    writeLarge("large");
    bool isFirst = true;
    const AuditedFile audited = auditLarge([&](std::string_view, std::optional<Amount>) {
        if (std::exchange(isFirst, false))
            append(m_folder / "large");
    });
    QCOMPARE(int(audited.verdict), int(Verdict::Changed));
    QCOMPARE(hex(audited.actual), md5OfLarger);
}

void FolderAuditTest::saysThatAFileKeepsChanging()
{
    writeLarge("large");
    const AuditedFile audited
        = auditLarge([&](std::string_view, std::optional<Amount>) { append(m_folder / "large"); });
    QCOMPARE(int(audited.verdict), int(Verdict::Unreadable));
    QCOMPARE(int(audited.error->cause.value()), int(Cause::ChangedMeanwhile));
}

void FolderAuditTest::aFileThatVanishesMeanwhileIsMissing()
{
    writeLarge("large");
    const AuditedFile audited
        = auditLarge([&](std::string_view, std::optional<Amount>) { fs::remove(m_folder / "large"); });
    QCOMPARE(int(audited.verdict), int(Verdict::Missing));
}

void FolderAuditTest::tellsOfLargeFilesHowFarTheyAre()
{
    writeLarge("large");
    std::vector<std::uint64_t> told;
    bool hasEnded = false;
    const AuditedFile audited = auditLarge([&](std::string_view name, std::optional<Amount> amount) {
        QCOMPARE(name, std::string_view("large"));
        QVERIFY(!hasEnded);
        hasEnded = !amount;
        if (amount)
            told.push_back(amount->done);
    });
    QCOMPARE(int(audited.verdict), int(Verdict::Ok));
    QVERIFY(hasEnded);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.back(), std::uint64_t(2) << 20);

    write("small");
    QVERIFY(auditFolder(
        parseChecksums(md5OfX + "  small", {}).value(), { .folder = m_folder }, {}, [](AuditedFile&&) {},
        [](std::string_view, std::optional<Amount>) { QFAIL("a small file is not worth a word"); }));
}

void FolderAuditTest::countsWhatItFound()
{
    write("a");
    write("b", "yy");
    write("new");
    const auto totals
        = auditFolder(parseChecksums(md5OfX + "  a\n" + md5OfX + "  b\n" + md5OfX + "  ../c\n", {}).value(),
            { .folder = m_folder, .newFiles = NewFiles::Report }, {}, [](AuditedFile&&) { });
    QVERIFY(totals);
    QVERIFY(totals->files == (std::array<std::uint64_t, verdictCount>{ 1, 1, 0, 1, 1, 0 }));
    QCOMPARE(totals->bytes, std::uint64_t(3));
}

void FolderAuditTest::stopsWithinALargeFile()
{
    writeLarge("large");
    const Progress progress;
    bool isTaken = false;
    const auto done = auditFolder(
        parseChecksums(md5OfLarge + "  large", {}).value(), { .folder = m_folder }, progress,
        [&](AuditedFile&&) { isTaken = true; },
        [&](std::string_view, std::optional<Amount>) { progress.stop.request(); });
    QCOMPARE(int(done.error().code), int(ErrorCode::Cancelled));
    QVERIFY(!isTaken);
}

void FolderAuditTest::stopsWhenAsked()
{
    write("a");
    Progress progress;
    progress.stop.request();
    const auto done = auditFolder(
        parseChecksums(md5OfX + "  a", {}).value(), { .folder = m_folder }, progress, [](AuditedFile&&) { });
    QCOMPARE(int(done.error().code), int(ErrorCode::Cancelled));
}

QTEST_APPLESS_MAIN(FolderAuditTest)
#include "folder_audit_test.moc"
