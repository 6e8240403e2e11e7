// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/file_list.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/panels/hash/files_desk.h"

#include <QAccessible>
#include <QClipboard>
#include <QProcess>
#include <QSignalSpy>

class FileListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void insertsThousandsOfFilesInFewPieces()
    {
        Desk desk;
        FileModel& model = desk.tab->files();
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const core::hash::ComputedDigest digest{ Algorithm::Sha256, core::Bytes(32) };
        for (FileId first = 0; first < 20'000; first += 1000) {
            std::vector<FileItem> items(1000);
            for (FileId i = 0; i < 1000; ++i) {
                items[i].id = first + i + 1;
                items[i].path = "/some/folder/file-" + std::to_string(first + i);
            }
            model.append(std::move(items));
            for (FileId i = 0; i < 1000; ++i) {
                FileItem* item = model.change(first + i + 1);
                item->digests = { digest };
                item->state = FileState::Done;
            }
            model.endChanges();
        }
        QCOMPARE(inserted.size(), 20);
        QCOMPARE(changed.size(), 20);
        QCOMPARE(model.rowCount(), 20'000);
        QCOMPARE(desk.list().wholeHeight(), 20'000 * (61 + 12) - 12);
        Q_EMIT desk.tab->hashing().changed();
        QTRY_COMPARE(desk.list().height(), desk.list().wholeHeight());
        const QModelIndex last = model.fileIndex(19'999);
        desk.list().setCurrentIndex(last);
        QCOMPARE(desk.list().indexAt(desk.list().visualRect(last).center()), last);
        model.setExpanded(5, true);
        QCOMPARE(desk.list().flatIndex(desk.list().flatPosition(last)), last);
        QCOMPARE(desk.list().flatIndex(6), model.index(0, 0, model.fileIndex(5)));
    }

    void copiesByKeyClickAndMenuKey()
    {
        Desk desk;
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(1));
        FileList& list = desk.list();
        list.setFocus();
        list.setCurrentIndex(desk.tab->files().fileIndex(0));
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_C);
        QCOMPARE(QGuiApplication::clipboard()->text(), sha256OfAbc);
        const QModelIndex second = desk.tab->files().index(1, 0, desk.tab->files().fileIndex(0));
        QTest::mouseClick(
            list.viewport(), Qt::LeftButton, {}, copyButtonRect(list, list.visualRect(second)).center());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"900150983cd24fb0d6963f7d28e17f72"_s);
        QTest::keyClick(&list, Qt::Key_Home);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(desk.tab->files().rowCount(desk.tab->files().fileIndex(0)), 0);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(desk.tab->files().rowCount(), 0);
    }

    void saysARowInOneSentence()
    {
        Desk desk;
        desk.expect(sha256OfAbc);
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(1));
        FileModel& model = desk.tab->files();
        const QModelIndex first = model.index(0, 0, model.fileIndex(0));
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
            u"SHA-256, fit for security, "_s + sha256OfAbc + u", matches the expected value"_s);
    }

    void showsNamesThatAreHardToShow()
    {
        Desk desk;
        desk.tab->receive(Files{ desk.file("new\nline", "abc"), desk.file("bad\xFFname", "abc"),
                              desk.file("a\xE2\x80\xAE"
                                        "gpj.exe",
                                  "abc") },
            {});
        QVERIFY(desk.waitUntilDone(3));
        FileModel& model = desk.tab->files();
        QVERIFY(!model.nameOf(model.item(0)).contains(u'\n'));
        QCOMPARE(desk.digest(1, Algorithm::Sha256), sha256OfAbc);
        QVERIFY(!model.nameOf(model.item(2)).contains(QChar(u'\u202E')));
        QVERIFY(hashCommand(Shell::Posix, { .algorithms = {} }, { model.item(1).path }).contains(u"\\377"_s));
    }

    void tellsScreenReadersOfEveryRow()
    {
        Desk desk;
        desk.expect(sha256OfAbc);
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(1));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&desk.list());
        QCOMPARE(list->childCount(), 3);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(list->child(0)->text(QAccessible::Name).startsWith(u"abc.txt, 3"_s));
        QVERIFY(list->child(0)->state().expanded);
        QVERIFY(list->child(1)->text(QAccessible::Name).endsWith(u"matches the expected value"_s));
        QCOMPARE(list->indexOfChild(list->child(2)), 2);
    }

    void drawsItself()
    {
        const QString folder = qEnvironmentVariable("ASSAY_GRABS");
        if (folder.isEmpty())
            QSKIP("set ASSAY_GRABS to look at the pictures");
        auto* style = static_cast<AssayStyle*>(QApplication::style());
        const QStringList usual{ u"sha256"_s, u"sha512"_s, u"sha3-256"_s, u"blake2b-512"_s, u"sha1"_s,
            u"md5"_s, u"crc32"_s };
        struct Shot {
            const char* name;
            QSize size;
            int zoom;
            Scheme scheme;
        };
        for (const Shot& shot : { Shot{ "light", { 1072, 716 }, 100, Scheme::Light },
                 Shot{ "dark", { 1072, 716 }, 100, Scheme::Dark },
                 Shot{ "1024x600", { 968, 516 }, 100, Scheme::Light },
                 Shot{ "zoom200", { 1168, 632 }, 200, Scheme::Light } }) {
            style->setTokens(tokensFor(shot.scheme, Contrast::Normal));
            QFont font = QApplication::font();
            font.setPixelSize(13 * shot.zoom / 100);
            QApplication::setFont(font);
            Desk desk(usual);
            desk.tab->resize(shot.size);
            desk.tab->setAutoFillBackground(true);
            QCoreApplication::processEvents();
            desk.tab->grab().save(folder + u"/files-empty-%1.png"_s.arg(QLatin1String(shot.name)));
            desk.expect(u"83720a6375345577d10402b02fc50cb810a8f3e670d1e99cc6261764a80d463a"_s);
            const auto file = desk.file("assay-1.0.0-linux-amd64.tar.gz", "Hello from Assay.\n");
            const std::filesystem::path pipe
                = std::filesystem::path(desk.folder.path().toStdString()) / "debian-12.8.0-amd64-DVD-1.iso";
            QProcess::execute(u"mkfifo"_s, { fromPath(pipe) });
            desk.tab->receive(Files{ file, pipe, desk.folder.path().toStdString() + "/vanished.img" }, {});
            QTRY_COMPARE(desk.tab->files().items().size(), 3U);
            QTRY_COMPARE(desk.tab->files().item(2).state, FileState::Failed);
            QTRY_COMPARE(desk.tab->files().item(0).state, FileState::Done);
            QTest::qWait(300);
            desk.tab->grab().save(folder + u"/files-%1.png"_s.arg(QLatin1String(shot.name)));
            desk.expect(u"SHA256: 83720a6375345577d10402b02fc50cb810a8f3e670d1e99cc6261764a80d463b"_s);
            QTest::qWait(100);
            desk.tab->grab().save(folder + u"/files-mismatch-%1.png"_s.arg(QLatin1String(shot.name)));
        }
    }
};

GUI_TEST_MAIN(FileListTest)
#include "file_list_test.moc"
