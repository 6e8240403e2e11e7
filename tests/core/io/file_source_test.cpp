// SPDX-License-Identifier: Apache-2.0
#include "core/io/file_stream.h"
#include "tests/support/child.h"
#include "tests/support/files.h"

#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <csignal>
#include <cstring>
#include <filesystem>
#include <thread>

using namespace core;
using namespace core::io;
using tests::inChild;
using tests::put;
using tests::told;
namespace fs = std::filesystem;

namespace {

Result<std::string> readAll(Source& source, std::size_t step = 4096)
{
    std::string text;
    Bytes buffer(step);
    for (;;) {
        const std::size_t count = TRY(source.read(buffer));
        text += asText(ByteView(buffer).first(count));
        if (count < buffer.size())
            return text;
    }
}

Result<std::string> readAll(const fs::path& path)
{
    FileSource source = TRY(FileSource::open(path));
    return readAll(source);
}

std::string patterned(std::size_t size)
{
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        text[i] = char(i * 7 + i / 251);
    return text;
}

} // namespace

class FileSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsFilesOfEverySize_data();
    void readsFilesOfEverySize();
    void readsFilesWhateverTheirName_data();
    void readsFilesWhateverTheirName();
    void noticesThatTheFileIsNoLongerTheSame();
    void readsWhatProcHoldsThoughItsSizeIsZero();
    void readsAPipeThoughItComesInPieces();
    void stopsWaitingForAPipe();
    void readsOnAfterASignal();
    void readsStandardInputFromWhereItStands();
    void waitsForANonBlockingInput();
    void readsADescriptorAndClosesIt();
    void saysWhyItCannotOpen_data();
    void saysWhyItCannotOpen();
    void refusesADescriptorThatIsNotOpen();
    void refusesTooManyOpenFiles();

private:
    fs::path at(const std::string& name) const { return m_folder / name; }
    std::unique_ptr<tests::TemporaryFolder> m_temporary;
    fs::path m_folder;
};

void FileSourceTest::init()
{
    m_temporary = std::make_unique<tests::TemporaryFolder>();
    m_folder = m_temporary->path();
}

void FileSourceTest::readsFilesOfEverySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 0, 1, 4095, 4096, 4097, 65535, 65536, 65537, 1 << 20 })
        QTest::addRow("%d", size) << size;
}

void FileSourceTest::readsFilesOfEverySize()
{
    QFETCH(int, size);
    const std::string text = patterned(std::size_t(size));
    put(at("file"), text);
    Result<FileSource> source = FileSource::open(at("file"));
    QVERIFY(source);
    QCOMPARE(source->sizeHint().value_or(0), std::uint64_t(size));
    QVERIFY(readAll(*source, 65536).value() == text);
    QCOMPARE(source->sizeHint().value_or(0), 0U);
    Bytes more(1);
    QCOMPARE(source->read(more).value(), 0U);
}

void FileSourceTest::readsFilesWhateverTheirName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("newline") << QByteArray("two\nlines");
    QTest::newRow("not UTF-8") << QByteArray("caf\xE9\xFF");
    QTest::newRow("option") << QByteArray("-o");
    QTest::newRow("longest") << QByteArray(255, 'n');
}

void FileSourceTest::readsFilesWhateverTheirName()
{
    QFETCH(QByteArray, name);
    put(at(name.toStdString()), "text");
    QCOMPARE(readAll(at(name.toStdString())).value(), std::string("text"));
    fs::remove(at(name.toStdString()));
    const auto missing = readAll(at(name.toStdString()));
    QCOMPARE(told(missing), std::string("file-not-found"));
    QCOMPARE(missing.error().subject, at(name.toStdString()).native());
}

void FileSourceTest::noticesThatTheFileIsNoLongerTheSame()
{
    const auto opened = [&](const char* name) {
        put(at(name), "text");
        return FileSource::open(at(name));
    };
    Result<FileSource> untouched = opened("untouched");
    QVERIFY(readAll(*untouched, 3));
    QVERIFY(!untouched->hasChanged());
    const Result<FileSource> longer = opened("longer");
    put(at("longer"), "longer text");
    QVERIFY(longer->hasChanged());
    const Result<FileSource> touched = opened("touched");
    fs::last_write_time(at("touched"), fs::file_time_type::clock::now() + std::chrono::hours(1));
    QVERIFY(touched->hasChanged());
    const Result<FileSource> removed = opened("removed");
    fs::remove(at("removed"));
    QVERIFY(removed->hasChanged());
    const Result<FileSource> replaced = opened("replaced");
    put(at("other"), "text");
    fs::rename(at("other"), at("replaced"));
    QVERIFY(replaced->hasChanged());
}

void FileSourceTest::readsWhatProcHoldsThoughItsSizeIsZero()
{
    Result<FileSource> source = FileSource::open("/proc/self/status");
    QVERIFY(source);
    QVERIFY(!source->sizeHint());
    QVERIFY(readAll(*source, 7).value().find("Umask:") != std::string::npos);
}

void FileSourceTest::readsAPipeThoughItComesInPieces()
{
    const std::string pipe = at("pipe").native();
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    std::jthread writer([&] {
        const int out = ::open(pipe.c_str(), O_WRONLY);
        for (const char* piece : { "abc", "defg", "h" }) {
            if (::write(out, piece, std::strlen(piece)) < 0)
                break;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        ::close(out);
    });
    Result<FileSource> source = FileSource::open(pipe);
    QVERIFY(source);
    QVERIFY(!source->sizeHint());
    Bytes buffer(6);
    QCOMPARE(source->read(buffer).value(), 6U);
    QCOMPARE(asText(buffer), std::string_view("abcdef"));
    QCOMPARE(source->read(buffer).value(), 2U);
}

void FileSourceTest::stopsWaitingForAPipe()
{
    const std::string pipe = at("pipe").native();
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    for (const bool hasWriter : { false, true }) {
        const int writer = hasWriter ? ::open(pipe.c_str(), O_RDWR | O_CLOEXEC) : -1;
        const StopFlag stop;
        Result<FileSource> source = FileSource::open(pipe, stop);
        QVERIFY(source);
        std::jthread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            stop.request();
        });
        Bytes buffer(6);
        QCOMPARE(told(source->read(buffer)), std::string("cancelled"));
        ::close(writer);
    }
}

void FileSourceTest::readsOnAfterASignal()
{
    const std::string outcome = inChild([] {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0)
            return std::string("no pipe");
        struct sigaction action{};
        action.sa_handler = [](int) { };
        sigaction(SIGUSR1, &action, nullptr); // without SA_RESTART
        const pid_t reader = getpid();
        tests::start([&] {
            for (int i = 0; i < 20; ++i) {
                usleep(1000);
                kill(reader, SIGUSR1);
                if (i % 10 == 9 && ::write(pipe[1], "xy", 2) != 2)
                    return;
            }
        });
        ::close(pipe[1]);
        Result<FileSource> source = FileSource::ofDescriptor(pipe[0], "pipe");
        return source ? readAll(*source).value_or("failed") : told(source);
    });
    QCOMPARE(outcome, std::string("xyxy"));
}

void FileSourceTest::readsStandardInputFromWhereItStands()
{
    put(at("file"), "0123456789");
    const std::string outcome = inChild([&] {
        const int file = ::open(at("file").c_str(), O_RDONLY);
        dup2(file, STDIN_FILENO);
        lseek(STDIN_FILENO, 4, SEEK_SET);
        std::string text;
        {
            FileSource source = FileSource::standardInput("standard input");
            text = std::to_string(source.sizeHint().value_or(0));
            text += ' ' + readAll(source).value_or("failed");
        }
        text += fcntl(STDIN_FILENO, F_GETFD) == 0 ? " open" : " closed";
        ::close(STDIN_FILENO);
        FileSource none = FileSource::standardInput("standard input");
        return text + ' ' + told(readAll(none));
    });
    QCOMPARE(outcome, std::string("6 456789 open read-failed"));
}

void FileSourceTest::waitsForANonBlockingInput()
{
    std::array<int, 2> pipe{};
    QCOMPARE(pipe2(pipe.data(), O_NONBLOCK), 0);
    std::jthread writer([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (::write(pipe[1], "late", 4) == 4)
            ::close(pipe[1]);
    });
    Result<FileSource> source = FileSource::ofDescriptor(pipe[0], "pipe");
    QVERIFY(source);
    QCOMPARE(readAll(*source).value(), std::string("late"));
}

void FileSourceTest::readsADescriptorAndClosesIt()
{
    put(at("key"), "secret");
    const int file = ::open(at("key").c_str(), O_RDONLY);
    {
        Result<FileSource> source = FileSource::ofDescriptor(file, "--key-fd");
        QVERIFY(source);
        QCOMPARE(fcntl(file, F_GETFD), FD_CLOEXEC);
        QCOMPARE(readAll(*source).value(), std::string("secret"));
    }
    QCOMPARE(fcntl(file, F_GETFD), -1);
}

void FileSourceTest::saysWhyItCannotOpen_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing") << QByteArray("none") << "file-not-found";
    QTest::newRow("empty") << QByteArray() << "file-not-found";
    QTest::newRow("missing folder") << QByteArray("none/file") << "file-not-found";
    QTest::newRow("below a file") << QByteArray("file/file") << "file-not-found";
    QTest::newRow("NUL") << QByteArray("file\0x", 6)
                         << "file-not-found: a character does not belong to the alphabet";
    QTest::newRow("folder") << QByteArray("folder") << "is-a-folder";
    QTest::newRow("link to a folder") << QByteArray("link") << "is-a-folder";
    QTest::newRow("unreadable") << QByteArray("unreadable") << "permission-denied";
    QTest::newRow("unreadable folder") << QByteArray("closed/file") << "permission-denied";
    QTest::newRow("loop") << QByteArray("loop") << "read-failed: its links lead in a circle";
    QTest::newRow("long") << QByteArray(256, 'n') << "read-failed: the name is too long";
    QTest::newRow("socket") << QByteArray("socket") << "read-failed: it is a device, a pipe or a socket";
}

void FileSourceTest::saysWhyItCannotOpen()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, expected);
    put(at("file"), "x");
    put(at("unreadable"), "x");
    fs::permissions(at("unreadable"), fs::perms::none);
    fs::create_directory(at("folder"));
    fs::create_directory(at("closed"));
    fs::permissions(at("closed"), fs::perms::none);
    fs::create_symlink("folder", at("link"));
    fs::create_symlink("loop", at("loop"));
    const int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    struct sockaddr_un address{};
    address.sun_family = AF_UNIX;
    at("socket").native().copy(address.sun_path, sizeof address.sun_path - 1);
    QCOMPARE(bind(listener, reinterpret_cast<const struct sockaddr*>(&address), sizeof address), 0);
    ::close(listener);
    fs::permissions(at("socket"), fs::perms::all);

    const std::string name = path.toStdString();
    const std::string outcome = tests::asNobody([&] {
        const Result<FileSource> source = FileSource::open(name.empty() ? fs::path() : at(name));
        if (!source && !name.empty() && source.error().subject != at(name).native())
            return "wrong subject " + source.error().subject;
        return told(source);
    });
    fs::permissions(at("closed"), fs::perms::owner_all);
    QCOMPARE(outcome, expected.toStdString());
}

void FileSourceTest::refusesADescriptorThatIsNotOpen()
{
    QCOMPARE(told(FileSource::ofDescriptor(997, "997")), std::string("read-failed"));
    const int folder = ::open(m_folder.c_str(), O_RDONLY);
    QCOMPARE(told(FileSource::ofDescriptor(folder, "folder")), std::string("is-a-folder"));
    QCOMPARE(fcntl(folder, F_GETFD), -1);
}

void FileSourceTest::refusesTooManyOpenFiles()
{
    put(at("file"), "x");
    const std::string outcome = inChild([&] {
        const struct rlimit few{ 3, 3 };
        setrlimit(RLIMIT_NOFILE, &few);
        return told(FileSource::open(at("file")));
    });
    QCOMPARE(outcome, std::string("read-failed: too many files are open"));
}

QTEST_APPLESS_MAIN(FileSourceTest)
#include "file_source_test.moc"
