// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/file_list.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/panels/hash/files_desk.h"

#include <QAccessible>
#include <QClipboard>
#include <QProcess>
#include <QSignalSpy>

namespace {

core::Bytes digestOf(int byte)
{
    return core::Bytes(32, static_cast<std::byte>(byte));
}

/// Hashed files, without a file system.
void fill(FileModel& model, const std::vector<std::pair<const char*, core::Bytes>>& files)
{
    FileId id = model.items().empty() ? 0 : model.items().back().id;
    std::vector<FileItem> items;
    for (const auto& [path, digest] : files) {
        FileItem item;
        item.id = ++id;
        item.path = path;
        item.state = FileState::Done;
        item.digests = { { Algorithm::Sha256, digest }, { Algorithm::Md5, core::Bytes(16) } };
        items.push_back(item);
    }
    model.append(std::move(items));
}

void expect(FileModel& model, const QString& text)
{
    model.setView({ .chosen = { Algorithm::Md5 }, .expectation = Expectation(text) });
}

/// With the algorithm, for many have digests of this length.
QString published(int byte, const QString& name = {})
{
    const QString digest = fromUtf8(core::toHex(digestOf(byte)));
    return name.isEmpty() ? u"sha256:%1\n"_s.arg(digest) : u"SHA256 (%1) = %2\n"_s.arg(name, digest);
}

} // namespace

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

    void startsNothingOnceAllIsCancelled()
    {
        Desk desk;
        HashQueue queue;
        std::vector<core::hash::Wanted> many;
        for (const Algorithm algorithm : { Algorithm::Sha256, Algorithm::Md5, Algorithm::Sha1,
                 Algorithm::Sha512, Algorithm::Crc32, Algorithm::Sha3_256, Algorithm::Sha3_512 })
            many.push_back({ .algorithm = algorithm });
        queue.setWanted(many);
        const auto task = [&](FileId id) {
            return HashTask{ .id = id, .path = desk.file("large", "abc"), .size = std::uint64_t{ 1 } << 30 };
        };
        for (FileId id = 1; id <= 3; ++id)
            queue.addAgain(task(id));
        core::Progress cancelled;
        cancelled.stop.request();
        queue.beginRun();
        QVERIFY(!queue.work(cancelled));
        QVERIFY(!queue.needsWorker());
        const std::vector<HashEvent> events = queue.takeEvents(100);
        QCOMPARE(events.size(), 3U);
        for (const HashEvent& event : events)
            QVERIFY(std::get<FileFinished>(event).result.error().code == core::ErrorCode::Cancelled);
        queue.addAgain(task(1));
        QVERIFY(queue.needsWorker());
        queue.beginRun();
        QVERIFY(queue.work({}).has_value());
        const std::vector<HashEvent> later = queue.takeEvents(100);
        QVERIFY(std::get<FileFinished>(later.back()).result.has_value());
        QVERIFY(!queue.needsWorker());
    }

    void judgesTheFileThatTheValueNames()
    {
        FileModel model;
        fill(model, { { "/x/a.txt", digestOf(0x22) }, { "/x/b.txt", digestOf(0x11) } });
        expect(model, published(0x11));
        QCOMPARE(model.shownVerdict(model.item(0)), Verdict::OtherFile);
        expect(model, published(0x11, u"a.txt"_s));
        QCOMPARE(model.shownVerdict(model.item(0)), Verdict::Mismatch);
        QCOMPARE(model.shownVerdict(model.item(1)), Verdict::NoValue);
        QCOMPARE(summarise(model).tone, Tone::Danger);
        QVERIFY(summarise(model).sentence.contains(u"a.txt"_s));
        // Without that file the value is for whatever has it.
        model.remove(0);
        QCOMPARE(summarise(model).word, u"Match"_s);
        fill(model, { { "/x/c.txt", digestOf(0x33) } });
        QCOMPARE(model.shownVerdict(model.item(1)), Verdict::OtherFile);
        FileItem named;
        named.id = 9;
        named.path = "/y/a.txt";
        model.append({ named });
        QCOMPARE(summarise(model).word, u"Waiting"_s);
    }

    void judgesFilesOfOneNameByTheirFolders()
    {
        FileModel model;
        fill(model, { { "/x/a/README", digestOf(0x11) }, { "/x/b/README", digestOf(0x22) } });
        const QString one = published(0x11, u"a/README"_s);
        expect(model, one + published(0x22, u"b/README"_s));
        QCOMPARE(model.count(Verdict::Match), 2U);
        expect(model, one + published(0x33, u"b/README"_s));
        QCOMPARE(model.count(Verdict::Mismatch), 1U);
    }

    void judgesManyValuesAsItJudgesFew()
    {
        FileModel model;
        fill(model, { { "/x/a", digestOf(0x11) }, { "/x/b", digestOf(0x22) } });
        QString many;
        for (int byte = 0x30; byte < 0x50; ++byte)
            many += published(byte);
        expect(model, many + published(0x11));
        // All must match, and the digests that do are shown as equal.
        QCOMPARE(model.count(Verdict::Mismatch), 2U);
        QVERIFY(model.digestsOf(model.item(0)).front().isMatch);
        QVERIFY(model.digestsOf(model.item(1)).front().isMismatch);
        expect(model, published(0x11).repeated(40));
        QCOMPARE(model.count(Verdict::Match), 1U);
        // What could match is not computed.
        expect(model, many + u"sha1:"_s + u"33"_s.repeated(20));
        QCOMPARE(model.count(Verdict::Waiting), 2U);
    }

    void showsOtherRowsWhenAnotherFileMatches()
    {
        Desk desk;
        FileModel& model = desk.tab->files();
        fill(model, { { "/x/a", digestOf(0x22) } });
        FileItem waiting;
        waiting.id = 2;
        waiting.path = "/x/b";
        model.append({ waiting });
        expect(model, published(0x11));
        model.setExpanded(0, true);
        // The digest that differs, and the one that is chosen.
        QCOMPARE(model.rowCount(model.fileIndex(0)), 2);
        const QModelIndex second = model.index(1, 0, model.fileIndex(0));
        const QSignalSpy heights(&model, &FileModel::heightsChanged);
        FileItem* item = model.change(2);
        item->state = FileState::Done;
        item->digests = { { Algorithm::Sha256, digestOf(0x11) } };
        model.endChanges();
        QCOMPARE(model.rowCount(model.fileIndex(0)), 1);
        QCOMPARE(heights.size(), 1);
        // Who still asks for the row that is gone gets nothing.
        QVERIFY(model.digestAt(second).digest.empty());
        QVERIFY(model.digestAt({}).digest.empty());
        desk.tab->grab();
    }

    void namesTheDigitOfAFileWhoseNameHasPlaceholders()
    {
        FileModel model;
        fill(model, { { "/x/%1%2%3", digestOf(0x11) } });
        expect(model, u"SHA256:10"_s + u"11"_s.repeated(31));
        QCOMPARE(summarise(model).sentence, u"SHA-256 of %1%2%3 differs from digit 2 on"_s);
    }

    void writesCommandsThatNoNameCanMislead_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << QByteArray("it's a \"$(name)\"\\");
        QTest::newRow("line break") << QByteArray("a\nrm -rf x");
        QTest::newRow("line break at the end") << QByteArray("name\n\n");
        QTest::newRow("escape") << QByteArray("a\x1B[2Jb%s'");
        QTest::newRow("direction") << QByteArray("a\xE2\x80\xAEgpj.exe");
        QTest::newRow("not UTF-8") << QByteArray("\xFF\n");
    }
    void writesCommandsThatNoNameCanMislead()
    {
        QFETCH(QByteArray, name);
        QString command = hashCommand(Shell::Posix, { .algorithms = {} }, { name.toStdString(), "b" });
        QCOMPARE(printable(command), command);
        command.replace(u"assay hash --"_s, u"printf '%s|'"_s);
        QProcess shell;
        shell.start(u"sh"_s, { u"-c"_s, command });
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput(), name + "|b|");
    }

    void writesWordsForPowerShell()
    {
        QCOMPARE(quoted(Shell::PowerShell, u"a\u2019b"_s), u"'a\u2019\u2019b'"_s);
        QCOMPARE(quoted(Shell::PowerShell, u"a\u202Eb"_s), u"('a' + [char]0x202e + 'b')"_s);
    }

    void saysHowManyFilesCouldNotBeRead()
    {
        Desk desk;
        desk.expect(sha256OfAbc + u"  a\n"_s + sha256OfAbc + u"  gone\n"_s);
        desk.tab->receive(Files{ desk.file("a", "abc"), desk.folder.path().toStdString() + "/gone" }, {});
        QVERIFY(desk.waitUntilDone(2));
        QTRY_COMPARE(desk.verdict().sentence, u"1 file(s) equal their values, 1 not compared"_s);
        QCOMPARE(desk.verdict().tone, Tone::Caution);
        // What is found and not hashed yet waits to be compared.
        FileItem item;
        item.id = 1000;
        item.path = "/x/a";
        desk.tab->files().append({ item });
        QCOMPARE(desk.verdict().word, u"Waiting"_s);
    }

    void refusesAListThatIsTooLongToCompare()
    {
        Desk desk;
        const QString line = sha256OfAbc + u"  abc.txt\n"_s;
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(1));
        desk.tab->receive(line.repeated(3000), u"compare"_s);
        QTRY_COMPARE(desk.verdict().word, u"Match"_s);
        desk.tab->receive(line.repeated(5000), u"compare"_s);
        QVERIFY(desk.tab->files().view().expectation.error().contains(u"not compared"_s));
        QVERIFY(desk.edit().hasError());
        QVERIFY(desk.verdict().word.isEmpty());
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
