// SPDX-License-Identifier: Apache-2.0
#include "core/io/file_stream.h"
#include "tests/support/child.h"
#include "tests/support/files.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>

#include <array>

using namespace core;
using namespace core::io;
using namespace tests;
namespace fs = std::filesystem;
using namespace std::string_literals;

namespace {

constexpr uid_t stranger = 12345;

// The modes of this process's open files in the folder, named or not.
std::string modesOfOpenFilesIn(const fs::path& folder)
{
    std::string modes;
    for (const fs::directory_entry& entry : fs::directory_iterator("/proc/self/fd")) {
        std::error_code error;
        const std::string file = fs::read_symlink(entry.path(), error).native();
        if (file.starts_with(folder.native() + '/'))
            modes += modeOf(entry.path());
    }
    return modes;
}

} // namespace

class FileModeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesNewFilesWhatTheUmaskAllows();
    void keepsTheModeOfTheFileItReplaces();
    void keepsASecretToItsWriter_data();
    void keepsASecretToItsWriter();
    void neverWidensWhatTheOldFileAllowed();
    void keepsTheAccessList();
    void doesNotTrustAPlantedFile();

private:
    fs::path at(const std::string& name) const { return m_folder / name; }
    std::unique_ptr<TemporaryFolder> m_temporary;
    fs::path m_folder;
};

void FileModeTest::init()
{
    m_temporary = std::make_unique<TemporaryFolder>();
    m_folder = m_temporary->path();
}

void FileModeTest::givesNewFilesWhatTheUmaskAllows()
{
    const std::string outcome = inChild([&] {
        std::string modes;
        for (const mode_t mask : { 0U, 022U, 027U, 077U }) {
            umask(mask);
            const fs::path file = at(std::to_string(mask));
            modes += joined({ told(save(file, "x")), modeOf(file), "" });
        }
        return modes;
    });
    QCOMPARE(outcome, "ok 0666 ok 0644 ok 0640 ok 0600 "s);
}

void FileModeTest::keepsTheModeOfTheFileItReplaces()
{
    for (const auto& [before, after] : { std::pair(0640, "0640"s), { 0444, "0444"s }, { 06755, "0755"s } }) {
        put(at("file"), "old");
        fs::permissions(at("file"), fs::perms(before));
        QCOMPARE(told(save(at("file"), "new")), "ok"s);
        QCOMPARE(modeOf(at("file")), after);
        fs::remove(at("file"));
    }
    // What was tightened while writing stays so.
    put(at("file"), "old");
    Result<FileSink> sink = FileSink::create(at("file"), Secrecy::Plain, Existing::Replace);
    fs::permissions(at("file"), fs::perms(0600));
    QVERIFY(sink->commit());
    QCOMPARE(modeOf(at("file")), "0600"s);
}

void FileModeTest::keepsASecretToItsWriter_data()
{
    QTest::addColumn<bool>("nameless");
    QTest::newRow("nameless temporary") << true;
    QTest::newRow("named temporary") << false;
}

void FileModeTest::keepsASecretToItsWriter()
{
    NEEDS_ROOT;
    QFETCH(bool, nameless);
    put(at("file"), "old");
    fs::permissions(at("file"), fs::perms(0666));
    QCOMPARE(chown(at("file").c_str(), stranger, stranger), 0);
    const std::string outcome = inChild([&]() -> std::string {
        umask(0);
        if (!nameless && !refuseNamelessFiles())
            return "no filter";
        Result<FileSink> sink = FileSink::create(at("file"), Secrecy::Secret, Existing::Replace);
        Result<FileSink> plain = FileSink::create(at("plain"), Secrecy::Plain, Existing::Replace);
        if (!sink->write(asBytes("secret")) || !plain->write(asBytes("text")))
            return "failed";
        return joined({ modesOfOpenFilesIn(m_folder), told(sink->commit()), modeOf(at("file")) });
    });
    QCOMPARE(outcome, "06000600 ok 0600"s);
    struct stat status{};
    QCOMPARE(stat(at("file").c_str(), &status), 0);
    QCOMPARE(status.st_uid, 0U);
}

void FileModeTest::neverWidensWhatTheOldFileAllowed()
{
    NEEDS_ROOT;
    const fs::path open = m_temporary->makeFolder("open", 0777);
    for (const auto& [before, after] : { std::pair(0664, "0644"s), { 0660, "0600"s }, { 0604, "0604"s } }) {
        put(open / "file", "root's");
        fs::permissions(open / "file", fs::perms(before));
        QCOMPARE(asNobody([&] { return told(save(open / "file", "nobody's")); }), "ok"s);
        QCOMPARE(modeOf(open / "file"), after);
        fs::remove(open / "file");
    }
    // Root gives it back to whom it belonged.
    put(at("file"), "old");
    QCOMPARE(chown(at("file").c_str(), stranger, stranger + 1), 0);
    QCOMPARE(told(save(at("file"), "new")), "ok"s);
    struct stat status{};
    QCOMPARE(stat(at("file").c_str(), &status), 0);
    QCOMPARE(status.st_uid, stranger);
    QCOMPARE(status.st_gid, stranger + 1);
}

void FileModeTest::keepsTheAccessList()
{
    struct Entry {
        std::uint16_t tag;
        std::uint16_t permissions;
        std::uint32_t id;
    };
    struct List {
        std::uint32_t version = 2;
        std::array<Entry, 5> entries{ Entry{ 1, 6, ~0U }, { 2, 6, stranger }, { 4, 0, ~0U }, { 16, 6, ~0U },
            { 32, 0, ~0U } };
    } list;
    const char* const name = "system.posix_acl_access";
    put(at("file"), "old");
    if (setxattr(at("file").c_str(), name, &list, sizeof list, 0) != 0)
        QSKIP("this file system has no access lists");
    QCOMPARE(modeOf(at("file")), "0660"s);
    QCOMPARE(told(save(at("file"), "new")), "ok"s);
    QCOMPARE(modeOf(at("file")), "0660"s);
    List kept;
    QCOMPARE(getxattr(at("file").c_str(), name, &kept, sizeof kept), ssize_t(sizeof list));
    QCOMPARE(kept.entries[1].id, stranger);
    QCOMPARE(kept.entries[2].permissions, 0);

    // Where the list is lost, its mask must not become the group's permission.
    QCOMPARE(inChild([&] {
        return refuseCall(SYS_fsetxattr, ENOTSUP) ? told(save(at("file"), "newer")) : "no filter";
    }),
        "ok"s);
    QCOMPARE(modeOf(at("file")), "0600"s);
}

void FileModeTest::doesNotTrustAPlantedFile()
{
    NEEDS_ROOT;
    const fs::path file = m_temporary->makeFolder("sticky", 01777) / "file";
    put(file, "planted");
    fs::permissions(file, fs::perms(0666));
    QCOMPARE(chown(file.c_str(), stranger, stranger), 0);
    QCOMPARE(asNobody([&] { return told(save(file, "new")); }), "permission-denied"s);
    QCOMPARE(contentsOf(file), "planted"s);
    QCOMPARE(told(save(file, "new")), "ok"s);
    struct stat status{};
    QCOMPARE(stat(file.c_str(), &status), 0);
    QCOMPARE(status.st_uid, 0U);
    QVERIFY(modeOf(file) != "0666");
}

QTEST_APPLESS_MAIN(FileModeTest)
#include "file_mode_test.moc"
