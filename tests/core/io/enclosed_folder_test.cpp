// SPDX-License-Identifier: Apache-2.0
#include "core/io/enclosed_folder.h"
#include "tests/support/child.h"
#include "tests/support/files.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/syscall.h>

using namespace core;
using namespace core::io;

namespace fs = std::filesystem;

class EnclosedFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWhatLiesInside();
    void leadsNowhereElse_data();
    void leadsNowhereElse();
    void isNotFooledByALinkTooLongToResolve();
    void waitsForNoPipe();
    void followsNoLinkWhereTheSystemCannotDoSoSafely();

private:
    fs::path at(const char* name) const { return m_folder / name; }

    std::unique_ptr<tests::TemporaryFolder> m_directory;
    fs::path m_folder;
};

void EnclosedFolderTest::init()
{
    m_directory = std::make_unique<tests::TemporaryFolder>();
    const fs::path& root = m_directory->path();
    m_folder = root / "folder";
    fs::create_directories(m_folder / "sub");
    tests::put(root / "secret", "outside");
    tests::put(m_folder / "file", "inside");
    tests::put(m_folder / "sub/deep", "inside");
    fs::create_symlink("../file", m_folder / "sub/link");
    fs::create_directory_symlink("sub", m_folder / "other");
}

void EnclosedFolderTest::opensWhatLiesInside()
{
    const EnclosedFolder folder = EnclosedFolder::open(m_folder).value();
    for (const char* name : { "file", "sub/deep", "./sub/./deep", "sub/link", "other/deep" }) {
        Result<FileSource> source = folder.openFile(name);
        QVERIFY2(source, name);
        Bytes bytes(10);
        QCOMPARE(source->read(bytes).value(), std::size_t(6));
    }
    QCOMPARE(folder.openFile("sub").error().code, ErrorCode::IsAFolder);
    QCOMPARE(folder.openFile("none").error().code, ErrorCode::FileNotFound);
    QCOMPARE(folder.openFile("file/below").error().code, ErrorCode::FileNotFound);
    QCOMPARE(EnclosedFolder::open(m_folder / "none").error().code, ErrorCode::FileNotFound);
}

void EnclosedFolderTest::leadsNowhereElse_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "../secret", "sub/../../secret", "toSecret", "toParent/secret", "absolute",
             "toRoot/etc/passwd", "chain", "/etc/passwd" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void EnclosedFolderTest::leadsNowhereElse()
{
    QFETCH(QString, name);
    fs::create_symlink("../secret", at("toSecret"));
    fs::create_directory_symlink("..", at("toParent"));
    fs::create_symlink(m_folder.parent_path() / "secret", at("absolute"));
    fs::create_directory_symlink("/", at("toRoot"));
    fs::create_symlink("sub/../toSecret", at("chain"));
    const EnclosedFolder folder = EnclosedFolder::open(m_folder).value();
    QCOMPARE(folder.openFile(name.toStdString()).error().code, ErrorCode::OutsideFolder);
}

// The name of where a link leads can be too long for realpath(), and not for the kernel.
void EnclosedFolderTest::isNotFooledByALinkTooLongToResolve()
{
    fs::path deep;
    std::string up = "..";
    for (int i = 0; i < 19; ++i) {
        deep /= std::string(200, 'd');
        up += "/..";
    }
    fs::create_directories(m_folder / deep);
    fs::create_directory_symlink(deep, at("link"));
    fs::create_directory_symlink(up, at("link") / "up");
    QCOMPARE(tests::contentsOf(at("link") / "up/secret"), std::string("outside"));
    const EnclosedFolder folder = EnclosedFolder::open(m_folder).value();
    QCOMPARE(tests::told(folder.openFile("link/up/secret")), std::string("outside-folder"));
}

void EnclosedFolderTest::waitsForNoPipe()
{
    QCOMPARE(mkfifo(at("pipe").c_str(), 0600), 0);
    const EnclosedFolder folder = EnclosedFolder::open(m_folder).value();
    const Error error = folder.openFile("pipe").error();
    QCOMPARE(error.code, ErrorCode::ReadFailed);
    QCOMPARE(error.cause, std::optional(Cause::NotRegular));
}

void EnclosedFolderTest::followsNoLinkWhereTheSystemCannotDoSoSafely()
{
#ifdef SYS_openat2
    const auto outcome = tests::inChild([&] {
        if (!tests::refuseCall(SYS_openat2, ENOSYS))
            return std::string("no seccomp");
        const EnclosedFolder folder = EnclosedFolder::open(m_folder).value();
        return tests::joined({ tests::told(folder.openFile("file")),
            tests::told(folder.openFile("./sub/deep")), tests::told(folder.openFile("sub/link")),
            tests::told(folder.openFile("other/deep")), tests::told(folder.openFile("../secret")),
            tests::told(folder.openFile("none")), tests::told(folder.openFile("file/below")) });
    });
    QCOMPARE(outcome,
        std::string("ok ok outside-folder outside-folder outside-folder file-not-found file-not-found"));
#else
    QSKIP("this system has no other way");
#endif
}

QTEST_APPLESS_MAIN(EnclosedFolderTest)
#include "enclosed_folder_test.moc"
