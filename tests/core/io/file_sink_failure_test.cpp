// SPDX-License-Identifier: Apache-2.0
// Whatever happens, the old file stays as it was or the new one is complete, and nothing else is left.
#include "core/io/file_stream.h"
#include "tests/support/child.h"
#include "tests/support/files.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <csignal>

using namespace core;
using namespace core::io;
using namespace tests;
namespace fs = std::filesystem;
using namespace std::string_literals;

namespace {

constexpr std::size_t block = 4096;

std::size_t freeBlocks(const fs::path& folder)
{
    struct statvfs status{};
    return ::statvfs(folder.c_str(), &status) == 0 ? status.f_bavail : 0;
}

// What went wrong with saving this at every number of free blocks; empty when nothing did.
std::string saveWhileItFills(const fs::path& folder, std::size_t size)
{
    const fs::path file = folder / "file";
    const fs::path filler = folder / "filler";
    const std::string old(block * 3 / 2, 'o');
    const std::string text(size, 'n');
    for (std::size_t blocks = 0; blocks <= size / block + 2; ++blocks) {
        const std::string where = "with " + std::to_string(blocks) + " blocks free: ";
        fs::remove(file);
        fs::remove(filler);
        put(file, old);
        put(filler, std::string((freeBlocks(folder) - blocks) * block, 'f'));
        if (freeBlocks(folder) != blocks)
            return where + "cannot arrange that";
        const Result<> saved = save(file, text);
        const bool fits = blocks * block >= size;
        if (told(saved) != (fits ? "ok" : "disk-full"))
            return where + told(saved);
        if (!saved && saved.error().subject != file.native())
            return where + "wrong subject";
        if (contentsOf(file) != (saved ? text : old))
            return where + "damaged";
        if (namesIn(folder) != "file filler")
            return where + namesIn(folder);
        if (!saved && freeBlocks(folder) != blocks)
            return where + "space lost";
    }
    return {};
}

} // namespace

class FileSinkFailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void survivesAFullDisk_data();
    void survivesAFullDisk();
    void survivesAReadOnlyFileSystem();
    void survivesTheLargestFileSize();
    void survivesTooManyOpenFiles();
    void survivesCallsThatFail_data();
    void survivesCallsThatFail();
    void needsNoHardLinks();
    void followsAFolderThatMoves();
    void seesThatTheFolderVanished();
    void seesThatTheTargetBecameAFolder();
    void seesThatSomebodyElseWroteToIt();
    void survivesBeingKilledAtAnyMoment();
    void leavesNothingWhenKilledWhileWriting();

private:
    fs::path at(const std::string& name) const { return m_folder / name; }
    std::unique_ptr<TemporaryFolder> m_temporary;
    fs::path m_folder;
};

void FileSinkFailureTest::init()
{
    m_temporary = std::make_unique<TemporaryFolder>();
    m_folder = m_temporary->path();
}

void FileSinkFailureTest::survivesAFullDisk_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("nameless");
    for (const bool nameless : { true, false }) {
        for (const int size : { 1, 3'000, 10'000, 16'384, 60'000, 131'072 })
            QTest::addRow("%d bytes, %s temporary", size, nameless ? "nameless" : "named")
                << size << nameless;
    }
}

void FileSinkFailureTest::survivesAFullDisk()
{
    NEEDS_ROOT;
    QFETCH(int, size);
    QFETCH(bool, nameless);
    QCOMPARE(inChild([&] {
        if (!mountSmall(m_folder, 256 * 1024))
            return "no mount"s;
        if (!nameless && !refuseNamelessFiles())
            return "no filter"s;
        return saveWhileItFills(m_folder, std::size_t(size));
    }),
        ""s);
}

void FileSinkFailureTest::survivesAReadOnlyFileSystem()
{
    NEEDS_ROOT;
    QCOMPARE(inChild([&] {
        if (!mountSmall(m_folder, 256 * 1024))
            return "no mount"s;
        put(at("file"), "old");
        if (!remountReadOnly(m_folder))
            return "no mount"s;
        return joined({ told(save(at("file"), "new")), contentsOf(at("file")) });
    }),
        "permission-denied: the file system is read-only old"s);
}

void FileSinkFailureTest::survivesTheLargestFileSize()
{
    put(at("file"), "old");
    QCOMPARE(inChild([&] {
        const struct rlimit most{ 15'000, 15'000 };
        setrlimit(RLIMIT_FSIZE, &most);
        return told(save(at("file"), std::string(40'000, 'n')));
    }),
        "write-failed: the quota or the largest file size is reached"s);
    QCOMPARE(contentsOf(at("file")), "old"s);
    QCOMPARE(namesIn(m_folder), "file"s);
}

void FileSinkFailureTest::survivesTooManyOpenFiles()
{
    QCOMPARE(inChild([&] {
        const struct rlimit few{ 3, 3 };
        setrlimit(RLIMIT_NOFILE, &few);
        return told(save(at("file"), "x"));
    }),
        "write-failed: too many files are open"s);
}

void FileSinkFailureTest::survivesCallsThatFail_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("expected");
    const QString device = QStringLiteral("write-failed: the device reported an error");
    QTest::newRow("write EIO") << int(SYS_write) << EIO << device;
    QTest::newRow("write EDQUOT") << int(SYS_write) << EDQUOT
                                  << "disk-full: the quota or the largest file size is reached";
    QTest::newRow("fstat EIO") << int(SYS_newfstatat) << EIO << device;
    QTest::newRow("fchmod EPERM") << int(SYS_fchmod) << EPERM << "permission-denied";
    QTest::newRow("fsync EIO") << int(SYS_fsync) << EIO << device;
    QTest::newRow("fsync ENOSPC") << int(SYS_fsync) << ENOSPC << "disk-full";
    QTest::newRow("fsync EINVAL") << int(SYS_fsync) << EINVAL << "ok";
    QTest::newRow("close EDQUOT") << int(SYS_close) << EDQUOT
                                  << "disk-full: the quota or the largest file size is reached";
    QTest::newRow("close EINTR") << int(SYS_close) << EINTR << "ok";
    QTest::newRow("rename EIO") << int(SYS_renameat) << EIO << device;
    QTest::newRow("rename EROFS") << int(SYS_renameat) << EROFS
                                  << "permission-denied: the file system is read-only";
}

void FileSinkFailureTest::survivesCallsThatFail()
{
    QFETCH(int, call);
    QFETCH(int, error);
    QFETCH(QString, expected);
    for (const bool nameless : { true, false }) {
        put(at("file"), "old");
        const std::string outcome = inChild([&] {
            if (!nameless && !refuseNamelessFiles())
                return "no filter"s;
            Result<FileSink> sink = FileSink::create(at("file"), Secrecy::Plain, Existing::Replace);
            if (!sink || !refuseCall(call, error))
                return "no filter"s;
            const Result<> written = sink->write(asBytes("new"));
            const Result<> committed = sink->commit();
            return !written && told(written) != told(committed) ? "forgot "s + told(written)
                                                                : told(committed);
        });
        QCOMPARE(outcome, expected.toStdString());
        QCOMPARE(contentsOf(at("file")), outcome == "ok" ? "new"s : "old"s);
        QCOMPARE(namesIn(m_folder), "file"s);
    }
}

void FileSinkFailureTest::needsNoHardLinks()
{
    const auto create = [&](bool mayRename) {
        return inChild([&] {
            if (!refuseNamelessFiles() || !refuseCall(SYS_linkat, EPERM)
                || (!mayRename && !refuseCall(SYS_renameat, EIO)))
                return "no filter"s;
            return told(save(at("file"), "new", Existing::Refuse));
        });
    };
    QCOMPARE(create(false), "write-failed: the device reported an error"s);
    QCOMPARE(namesIn(m_folder), ""s);
    QCOMPARE(create(true), "ok"s);
    QCOMPARE(contentsOf(at("file")), "new"s);
    QCOMPARE(inChild([&] {
        if (!refuseNamelessFiles() || !refuseCall(SYS_linkat, EPERM))
            return "no filter"s;
        Result<FileSink> sink = FileSink::create(at("other"), Secrecy::Plain, Existing::Refuse);
        put(at("other"), "theirs");
        return told(sink->commit());
    }),
        "file-exists"s);
    QCOMPARE(contentsOf(at("other")), "theirs"s);
    QCOMPARE(namesIn(m_folder), "file other"s);
}

void FileSinkFailureTest::followsAFolderThatMoves()
{
    fs::create_directory(at("here"));
    Result<FileSink> sink = FileSink::create(at("here/file"), Secrecy::Plain, Existing::Refuse);
    fs::rename(at("here"), at("there"));
    fs::create_directory(at("here"));
    QCOMPARE(told(sink->commit()), "ok"s);
    QCOMPARE(namesIn(at("here")), ""s);
    QCOMPARE(namesIn(at("there")), "file"s);
}

void FileSinkFailureTest::seesThatTheFolderVanished()
{
    for (const bool nameless : { true, false }) {
        QCOMPARE(inChild([&] {
            if (!nameless && !refuseNamelessFiles())
                return "no filter"s;
            fs::create_directory(at("here"));
            Result<FileSink> sink = FileSink::create(at("here/file"), Secrecy::Plain, Existing::Replace);
            fs::remove_all(at("here"));
            return told(sink->commit());
        }),
            "folder-not-found"s);
        QCOMPARE(namesIn(m_folder), ""s);
    }
}

void FileSinkFailureTest::seesThatTheTargetBecameAFolder()
{
    for (const Existing existing : { Existing::Replace, Existing::Refuse }) {
        Result<FileSink> sink = FileSink::create(at("file"), Secrecy::Plain, existing);
        fs::create_directory(at("file"));
        QCOMPARE(told(sink->commit()), existing == Existing::Replace ? "is-a-folder"s : "file-exists"s);
        QCOMPARE(namesIn(m_folder), "file"s);
        QCOMPARE(namesIn(at("file")), ""s);
        fs::remove(at("file"));
    }
}

void FileSinkFailureTest::seesThatSomebodyElseWroteToIt()
{
    QCOMPARE(inChild([&] {
        if (!refuseNamelessFiles())
            return "no filter"s;
        Result<FileSink> sink = FileSink::create(at("file"), Secrecy::Plain, Existing::Replace);
        if (!sink->write(asBytes("mine")))
            return "failed"s;
        put(at(namesIn(m_folder)), "theirs");
        return told(sink->commit());
    }),
        "write-failed: the size is not what was written"s);
    QCOMPARE(namesIn(m_folder), ""s);
}

void FileSinkFailureTest::survivesBeingKilledAtAnyMoment()
{
    const std::string old(100'000, 'o');
    const std::string text(3'000'000, 'n');
    QElapsedTimer timer;
    timer.start();
    QVERIFY(save(at("file"), text));
    const quint32 longest = quint32(timer.nsecsElapsed() / 1000) * 3 / 2;
    for (int round = 0; round < 20; ++round) {
        put(at("file"), old);
        const pid_t child = start([&] {
            for (;;) {
                if (!save(at("file"), text))
                    _exit(1);
            }
        });
        usleep(QRandomGenerator::global()->bounded(longest));
        kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const std::string found = contentsOf(at("file"));
        QVERIFY(found == old || found == text);
    }
}

void FileSinkFailureTest::leavesNothingWhenKilledWhileWriting()
{
    put(at("file"), "old");
    const std::string outcome = inChild([&] {
        Result<FileSink> sink = FileSink::create(at("file"), Secrecy::Plain, Existing::Replace);
        if (sink && sink->write(asBytes("new"))) {
            if (namesIn(m_folder) != "file")
                return "a named temporary"s;
            raise(SIGKILL);
        }
        return "failed"s;
    });
    if (outcome == "a named temporary")
        QSKIP("this file system knows no nameless files");
    QCOMPARE(outcome, "signal 9"s);
    QCOMPARE(contentsOf(at("file")), "old"s);
    QCOMPARE(namesIn(m_folder), "file"s);
}

QTEST_APPLESS_MAIN(FileSinkFailureTest)
#include "file_sink_failure_test.moc"
