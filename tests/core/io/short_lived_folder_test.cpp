// SPDX-License-Identifier: Apache-2.0
#include "core/io/short_lived_folder.h"
#include "tests/support/child.h"
#include "tests/support/files.h"

#include <QTest>

using namespace core;
using namespace core::io;
using namespace std::string_literals;
namespace fs = std::filesystem;

class ShortLivedFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesWithAllThatIsInIt();
    void belongsToItsOwnerAlone();
    void saysWhyItCannotBe();
};

void ShortLivedFolderTest::goesWithAllThatIsInIt()
{
    fs::path path;
    {
        Result<ShortLivedFolder> made = ShortLivedFolder::create();
        QVERIFY(made);
        const ShortLivedFolder folder = std::move(*made);
        path = folder.path();
        QVERIFY(folder.put("sub/deep/file", asBytes("text")));
        QCOMPARE(tests::contentsOf(path / "sub/deep/file"), "text"s);
    }
    QVERIFY(!fs::exists(path));
}

void ShortLivedFolderTest::belongsToItsOwnerAlone()
{
    const Result<ShortLivedFolder> folder = ShortLivedFolder::create();
    QVERIFY(folder);
    QCOMPARE(tests::modeOf(folder->path()), "0700"s);
}

void ShortLivedFolderTest::saysWhyItCannotBe()
{
    QCOMPARE(tests::inChild([] {
        setenv("TMPDIR", "/nowhere", 1);
        return tests::told(ShortLivedFolder::create());
    }),
        "folder-not-found"s);
}

QTEST_APPLESS_MAIN(ShortLivedFolderTest)
#include "short_lived_folder_test.moc"
