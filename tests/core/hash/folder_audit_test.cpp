// SPDX-License-Identifier: Apache-2.0
#include "core/hash/folder_audit.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <fstream>
#include <map>

using namespace core;
using namespace core::hash;

namespace fs = std::filesystem;

namespace {

const std::string md5OfX = "9dd4e461268c8034f5c8564e155c67a6";
const std::string crcOfX = "8cdc1683";

} // namespace

class FolderAuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsSameChangedAndMissing();
    void opensNothingOutsideTheFolder();
    void refusesDevicesAndPipes();
    void reportsNewFilesOnlyWhenAsked();
    void severalDigestsOfAFileAreOneVerdict();
    void namesOfAnyBytesAreCompared();
    void keepsTheOrderOfTheList();
    void saysWhatCannotBeRead();
    void stopsWhenAsked();

private:
    void write(const fs::path& name, const char* content = "x") const;
    std::map<std::string, AuditedFile> audit(
        const std::string& list, NewFiles newFiles = NewFiles::Ignore) const;

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
    const Result<> done
        = auditFolder(parsed, { .folder = m_folder, .newFiles = newFiles, .checksumFile = m_folder / "SUMS" },
            {}, [&](AuditedFile&& file) { files.emplace(file.name, file); });
    return done ? files : std::map<std::string, AuditedFile>();
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
