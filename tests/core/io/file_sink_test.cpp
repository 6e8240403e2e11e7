// SPDX-License-Identifier: Apache-2.0
#include "core/io/file_stream.h"
#include "tests/support/child.h"
#include "tests/support/files.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <csignal>
#include <thread>

using namespace core;
using namespace core::io;
using namespace tests;
namespace fs = std::filesystem;
using namespace std::string_literals;

namespace {

constexpr uid_t stranger = 12345;

} // namespace

class FileSinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsNothingBeforeCommit_data() { bothWays(); }
    void showsNothingBeforeCommit();
    void leavesNothingWithoutCommit_data() { bothWays(); }
    void leavesNothingWithoutCommit();
    void writesFilesOfEverySize_data();
    void writesFilesOfEverySize();
    void refusesAnExistingFileAndOneThatAppears_data() { bothWays(); }
    void refusesAnExistingFileAndOneThatAppears();
    void refusesToGoOnAfterCommit();
    void keepsAnErrorForGood();
    void followsLinksToTheirTarget();
    void refusesAStrangersLinkWhereEverybodyMayWrite();
    void refusesAStrangersPipeWhereEverybodyMayWrite();
    void writesThroughDevicesAndPipes();
    void writesThroughToOpenFiles();
    void saysWhyItCannotCreate_data();
    void saysWhyItCannotCreate();

private:
    void bothWays();
    // Does the work in a child, with or without O_TMPFILE as the row says.
    std::string eitherWay(const std::function<std::string()>& work);
    fs::path at(const std::string& name) const { return m_folder / name; }
    std::unique_ptr<TemporaryFolder> m_temporary;
    fs::path m_folder;
};

void FileSinkTest::bothWays()
{
    QTest::addColumn<bool>("nameless");
    QTest::newRow("nameless temporary") << true;
    QTest::newRow("named temporary") << false;
}

std::string FileSinkTest::eitherWay(const std::function<std::string()>& work)
{
    QFETCH(bool, nameless);
    return inChild([&] { return nameless || refuseNamelessFiles() ? work() : "no filter"; });
}

void FileSinkTest::init()
{
    m_temporary = std::make_unique<TemporaryFolder>();
    m_folder = m_temporary->path();
}

void FileSinkTest::showsNothingBeforeCommit()
{
    const fs::path file = at("file");
    const std::string outcome = eitherWay([&]() -> std::string {
        put(file, "old");
        Result<FileSink> sink = FileSink::create(file, Secrecy::Plain, Existing::Replace);
        if (!sink || !sink->write(asBytes("new")) || contentsOf(file) != "old" || !sink->commit())
            return "failed";
        return contentsOf(file) + ", " + namesIn(m_folder);
    });
    QCOMPARE(outcome, "new, file"s);
}

void FileSinkTest::leavesNothingWithoutCommit()
{
    const std::string outcome = eitherWay([&] {
        put(at("file"), "old");
        {
            Result<FileSink> sink = FileSink::create(at("file"), Secrecy::Plain, Existing::Replace);
            Result<FileSink> other = FileSink::create(at("other"), Secrecy::Plain, Existing::Refuse);
            if (!sink->write(asBytes("new")) || !other->write(asBytes("new")))
                return "failed"s;
            *sink = std::move(*other);
        }
        return contentsOf(at("file")) + ", " + namesIn(m_folder);
    });
    QCOMPARE(outcome, "old, file"s);
}

void FileSinkTest::writesFilesOfEverySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 0, 1, 9'999, 10'000, 10'001, 65'535, 65'536, 65'537, 3'000'000 })
        QTest::addRow("%d", size) << size;
}

void FileSinkTest::writesFilesOfEverySize()
{
    QFETCH(int, size);
    const std::string text(std::size_t(size), 'x');
    // A name of the greatest length leaves no room for a longer one beside it.
    const fs::path file = at(std::string(249, 'n') + "\xE9\n.txt");
    QCOMPARE(told(save(file, text, Existing::Refuse)), "ok"s);
    QVERIFY(contentsOf(file) == text);
    QCOMPARE(told(save(file, text + "more")), "ok"s);
    QVERIFY(contentsOf(file) == text + "more");
}

void FileSinkTest::refusesAnExistingFileAndOneThatAppears()
{
    const std::string outcome = eitherWay([&] {
        Result<FileSink> sink = FileSink::create(at("file"), Secrecy::Plain, Existing::Refuse);
        put(at("file"), "theirs");
        return joined({ told(FileSink::create(at("file"), Secrecy::Plain, Existing::Refuse)),
            told(sink->commit()), contentsOf(at("file")), namesIn(m_folder) });
    });
    QCOMPARE(outcome, "file-exists file-exists theirs file"s);
}

void FileSinkTest::refusesToGoOnAfterCommit()
{
    Result<FileSink> sink = FileSink::create(at("file"), Secrecy::Plain, Existing::Replace);
    QVERIFY(sink->commit());
    QCOMPARE(told(sink->commit()), "internal"s);
    QCOMPARE(told(sink->write(asBytes("late"))), "internal"s);
    QCOMPARE(contentsOf(at("file")), ""s);
}

void FileSinkTest::keepsAnErrorForGood()
{
    Result<FileSink> sink = FileSink::create("/dev/full", Secrecy::Plain, Existing::Refuse);
    QVERIFY(sink);
    for (int round = 0; round < 2; ++round) {
        const Result<> written = sink->write(asBytes("text"));
        QCOMPARE(told(written), "disk-full"s);
        QCOMPARE(written.error().subject, "/dev/full"s);
        QCOMPARE(told(sink->commit()), "disk-full"s);
    }
}

void FileSinkTest::followsLinksToTheirTarget()
{
    const fs::path other = m_temporary->makeFolder("other", 0755);
    put(other / "old", "old");
    fs::create_symlink("other/second", at("link"));
    fs::create_symlink("../other/old", other / "second");
    QCOMPARE(told(save(at("link"), "x", Existing::Refuse)), "file-exists"s);
    QCOMPARE(told(save(at("link"), "new")), "ok"s);
    QCOMPARE(contentsOf(other / "old"), "new"s);
    fs::create_symlink(other / "none", at("dangling"));
    QCOMPARE(told(save(at("dangling"), "made", Existing::Refuse)), "ok"s);
    QCOMPARE(contentsOf(other / "none"), "made"s);
    QVERIFY(fs::is_symlink(at("link")) && fs::is_symlink(other / "second") && fs::is_symlink(at("dangling")));
    QCOMPARE(namesIn(other), "none old second"s);
}

void FileSinkTest::refusesAStrangersLinkWhereEverybodyMayWrite()
{
    NEEDS_ROOT;
    const fs::path sticky = m_temporary->makeFolder("sticky", 01777);
    const fs::path plain = m_temporary->makeFolder("plain", 0777);
    const fs::path target = m_temporary->makeFolder("target", 0777);
    const auto link = [&](const fs::path& path, uid_t owner) {
        fs::create_symlink(target / "file", path);
        return lchown(path.c_str(), owner, owner) == 0;
    };
    QVERIFY(link(sticky / "theirs", stranger) && link(sticky / "own", 65534) && link(sticky / "root", 0)
        && link(plain / "theirs", stranger));
    const std::string outcome = asNobody([&] {
        return joined({ told(save(sticky / "theirs", "x")), told(save(sticky / "own", "x")),
            told(save(sticky / "root", "x")), told(save(plain / "theirs", "x")) });
    });
    QCOMPARE(outcome, "unsafe-link ok ok ok"s);
    fs::remove(target / "file");
    QCOMPARE(told(save(sticky / "theirs", "x")), "unsafe-link"s);
    QCOMPARE(namesIn(target), ""s);
}

void FileSinkTest::refusesAStrangersPipeWhereEverybodyMayWrite()
{
    NEEDS_ROOT;
    const fs::path pipe = m_temporary->makeFolder("sticky", 01777) / "pipe";
    QCOMPARE(mkfifo(pipe.c_str(), 0666), 0);
    QCOMPARE(chown(pipe.c_str(), stranger, stranger), 0);
    QCOMPARE(told(FileSink::create(pipe, Secrecy::Secret, Existing::Replace)),
        "permission-denied: it is a device, a pipe or a socket"s);
}

void FileSinkTest::writesThroughDevicesAndPipes()
{
    QCOMPARE(told(save("/dev/null", "text", Existing::Refuse)), "ok"s);
    QVERIFY(fs::is_character_file("/dev/null"));

    const fs::path pipe = at("pipe");
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    std::string received;
    {
        std::jthread reader([&] { received = contentsOf(pipe); });
        QCOMPARE(told(save(pipe, std::string(200'000, 'x'), Existing::Refuse)), "ok"s);
    }
    QVERIFY(received == std::string(200'000, 'x'));
    QVERIFY(fs::is_fifo(pipe));

    signal(SIGPIPE, SIG_IGN);
    const int reader = open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    Result<FileSink> sink = FileSink::create(pipe, Secrecy::Plain, Existing::Refuse);
    close(reader);
    QCOMPARE(told(sink->write(asBytes("text"))), "write-failed"s);
    QCOMPARE(namesIn(m_folder), "pipe"s);
}

void FileSinkTest::writesThroughToOpenFiles()
{
    put(at("file"), "first, ");
    fs::create_symlink("/dev/stdout", at("link"));
    QCOMPARE(inChild([&] {
        dup2(open(at("file").c_str(), O_WRONLY | O_APPEND), STDOUT_FILENO);
        return joined({ told(save("/dev/stdout", "second, ", Existing::Refuse)),
            told(save(at("link"), "third", Existing::Refuse, Secrecy::Secret)) });
    }),
        "ok ok"s);
    QCOMPARE(contentsOf(at("file")), "first, second, third"s);
    QCOMPARE(inChild([&] {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0 || dup2(pipe[1], STDOUT_FILENO) < 0)
            return "no pipe"s;
        std::array<char, 4> text{};
        const std::string outcome = told(save("/dev/stdout", "text", Existing::Refuse));
        return outcome + ' ' + std::string(text.data(), std::size_t(read(pipe[0], text.data(), text.size())));
    }),
        "ok text"s);
}

void FileSinkTest::saysWhyItCannotCreate_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing folder") << QByteArray("none/file") << "folder-not-found";
    QTest::newRow("below a file") << QByteArray("file/file") << "folder-not-found";
    QTest::newRow("empty") << QByteArray() << "folder-not-found";
    QTest::newRow("dangling folder") << QByteArray("astray") << "folder-not-found";
    QTest::newRow("NUL") << QByteArray("file\0x", 6)
                         << "write-failed: a character does not belong to the alphabet";
    QTest::newRow("folder") << QByteArray("folder") << "is-a-folder";
    QTest::newRow("slash") << QByteArray("folder/") << "is-a-folder";
    QTest::newRow("dots") << QByteArray("folder/..") << "is-a-folder";
    QTest::newRow("slash after nothing") << QByteArray("new/") << "folder-not-found";
    QTest::newRow("link to a folder") << QByteArray("link") << "is-a-folder";
    QTest::newRow("loop") << QByteArray("loop") << "write-failed: its links lead in a circle";
    QTest::newRow("long") << QByteArray(256, 'n') << "write-failed: the name is too long";
    QTest::newRow("closed folder") << QByteArray("closed/file") << "permission-denied";
    QTest::newRow("read-only folder") << QByteArray("readonly/file") << "permission-denied";
    QTest::newRow("folder one may not list") << QByteArray("dropbox/file") << "ok";
}

void FileSinkTest::saysWhyItCannotCreate()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, expected);
    put(at("file"), "x");
    m_temporary->makeFolder("folder", 0777);
    m_temporary->makeFolder("closed", 0);
    put(m_temporary->makeFolder("readonly", 0755) / "file", "old");
    fs::permissions(at("readonly"), fs::perms(0555));
    m_temporary->makeFolder("dropbox", 0333);
    fs::create_symlink("folder", at("link"));
    fs::create_symlink("none/file", at("astray"));
    fs::create_symlink("loop", at("loop"));
    const fs::path whole = path.isEmpty() ? fs::path() : at(path.toStdString());
    QCOMPARE(asNobody([&] {
        const Result<> saved = save(whole, "new");
        return saved || saved.error().subject == whole.native() ? told(saved) : "wrong subject"s;
    }),
        expected.toStdString());
    QCOMPARE(contentsOf(at("readonly/file")), "old"s);
    for (const char* name : { "closed", "readonly", "dropbox" })
        fs::permissions(at(name), fs::perms::owner_all);
}

QTEST_APPLESS_MAIN(FileSinkTest)
#include "file_sink_test.moc"
