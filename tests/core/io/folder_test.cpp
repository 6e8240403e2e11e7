// SPDX-License-Identifier: Apache-2.0
#include "core/io/folder.h"
#include "tests/support/child.h"
#include "tests/support/files.h"

#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace core;
using namespace core::io;
using namespace tests;
namespace fs = std::filesystem;
using namespace std::string_literals;

namespace {

std::string shown(const std::vector<fs::path>& paths)
{
    std::string all;
    for (const fs::path& path : paths)
        all += path.native() + '|';
    return all;
}

} // namespace

class FolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsFilesInTheOrderOfTheirBytes();
    void listsNoLinksAndNoDevicesButNamesThem();
    void followsALinkToTheFolderItself();
    void reportsFoldersItCannotReadAndGoesOn();
    void reportsWhatIsTooDeep();
    void saysWhyItCannotList_data();
    void saysWhyItCannotList();
    void stopsWhenAsked();
    void listsManyFiles();

private:
    fs::path at(const std::string& name) const { return m_folder / name; }
    std::unique_ptr<TemporaryFolder> m_temporary;
    fs::path m_folder;
};

void FolderTest::init()
{
    m_temporary = std::make_unique<TemporaryFolder>();
    m_folder = m_temporary->path();
}

void FolderTest::listsFilesInTheOrderOfTheirBytes()
{
    fs::create_directories(at("a/deep"));
    fs::create_directory(at("empty"));
    for (const char* name : { "b", "a/b", "a-b", "a/deep/x", "B", ".hidden", "caf\xE9", "two\nlines" })
        put(at(name), "x");
    const Result<FolderListing> listing = listFiles(m_folder);
    QVERIFY(listing);
    QCOMPARE(shown(listing->files), ".hidden|B|a-b|a/b|a/deep/x|b|caf\xE9|two\nlines|"s);
    QVERIFY(listing->others.empty() && listing->unreadable.empty());
    QVERIFY(listFiles(at("empty"))->files.empty());
}

void FolderTest::listsNoLinksAndNoDevicesButNamesThem()
{
    fs::create_directory(at("folder"));
    put(at("folder/file"), "x");
    fs::create_symlink("..", at("folder/up"));
    fs::create_symlink("folder", at("link"));
    fs::create_symlink("folder/file", at("filelink"));
    QCOMPARE(mkfifo(at("pipe").c_str(), 0600), 0);
    const Result<FolderListing> listing = listFiles(m_folder);
    QVERIFY(listing);
    QCOMPARE(shown(listing->files), "folder/file|"s);
    QCOMPARE(shown(listing->others), "filelink|folder/up|link|pipe|"s);
}

void FolderTest::followsALinkToTheFolderItself()
{
    fs::create_directory(at("folder"));
    put(at("folder/file"), "x");
    fs::create_symlink("folder", at("link"));
    QCOMPARE(shown(listFiles(at("link"))->files), "file|"s);
}

void FolderTest::reportsFoldersItCannotReadAndGoesOn()
{
    for (const char* name : { "a", "closed", "z" }) {
        m_temporary->makeFolder(name, 0755);
        put(at(name) / "file", "x");
    }
    fs::permissions(at("closed"), fs::perms::none);
    QCOMPARE(asNobody([&] {
        const Result<FolderListing> listing = listFiles(m_folder);
        if (!listing || listing->unreadable.size() != 1)
            return "failed"s;
        const Error& error = listing->unreadable.front();
        return joined({ shown(listing->files), told(error), error.subject });
    }),
        "a/file|z/file| permission-denied " + at("closed").native());
    fs::permissions(at("closed"), fs::perms::owner_all);
}

void FolderTest::reportsWhatIsTooDeep()
{
    fs::create_directories(at("1/2/3/4/5/6/7/8/9"));
    put(at("1/file"), "x");
    QCOMPARE(inChild([&] {
        const int lowest = dup(STDERR_FILENO);
        close(lowest);
        const struct rlimit few{ rlim_t(lowest) + 5, rlim_t(lowest) + 5 };
        setrlimit(RLIMIT_NOFILE, &few);
        const Result<FolderListing> listing = listFiles(m_folder);
        if (!listing || listing->unreadable.size() != 1)
            return "failed"s;
        return joined({ shown(listing->files), told(listing->unreadable.front()) });
    }),
        "1/file| read-failed: too many files are open"s);
}

void FolderTest::saysWhyItCannotList_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing") << "none" << "file-not-found";
    QTest::newRow("a file") << "file" << "read-failed";
    QTest::newRow("closed") << "closed" << "permission-denied";
    QTest::newRow("loop") << "loop" << "read-failed: its links lead in a circle";
}

void FolderTest::saysWhyItCannotList()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    put(at("file"), "x");
    m_temporary->makeFolder("closed", 0);
    fs::create_symlink("loop", at("loop"));
    QCOMPARE(asNobody([&] { return told(listFiles(at(name.toStdString()))); }), expected.toStdString());
    fs::permissions(at("closed"), fs::perms::owner_all);
}

void FolderTest::stopsWhenAsked()
{
    put(at("file"), "x");
    const StopFlag stop;
    QVERIFY(listFiles(m_folder, stop));
    stop.request();
    QCOMPARE(told(listFiles(m_folder, stop)), "cancelled"s);
}

void FolderTest::listsManyFiles()
{
    // 100,000 are listed in 0.1 s, but take many seconds to create.
    constexpr int folders = 10;
    constexpr int files = 100;
    for (int folder = 0; folder < folders; ++folder) {
        const fs::path path = m_temporary->makeFolder(std::to_string(folder), 0755);
        const int descriptor = open(path.c_str(), O_RDONLY | O_DIRECTORY);
        for (int file = 0; file < files; ++file)
            close(openat(descriptor, std::to_string(file).c_str(), O_CREAT | O_WRONLY, 0600));
        close(descriptor);
    }
    const Result<FolderListing> listing = listFiles(m_folder);
    QVERIFY(listing);
    QCOMPARE(listing->files.size(), std::size_t(folders * files));
    QCOMPARE(listing->files.front().native(), "0/0"s);
    QCOMPARE(listing->files.back().native(), "9/99"s);
}

QTEST_APPLESS_MAIN(FolderTest)
#include "folder_test.moc"
