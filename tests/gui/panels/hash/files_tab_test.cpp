// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/files_tab.h"
#include "gui/panels/hash/hash_panel.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/strips.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/panels/hash/files_desk.h"

#include <QClipboard>
#include <QProcess>
#include <QSignalSpy>

class FilesTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hashesADroppedFile()
    {
        Desk desk;
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(1));
        QCOMPARE(desk.digest(0, Algorithm::Sha256), sha256OfAbc);
        QCOMPARE(desk.digest(0, Algorithm::Md5), u"900150983cd24fb0d6963f7d28e17f72"_s);
        QCOMPARE(desk.tab->files().rowCount(desk.tab->files().fileIndex(0)), 2);
        QCOMPARE(desk.tab->status(), u"1 file(s)"_s);
    }

    void hashesAnEmptyFile()
    {
        Desk desk;
        desk.tab->receive(Files{ desk.file("empty", "") }, {});
        QVERIFY(desk.waitUntilDone(1));
        QCOMPARE(desk.digest(0, Algorithm::Md5), u"d41d8cd98f00b204e9800998ecf8427e"_s);
    }

    void saysMatchToEveryWayOfWritingTheValue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("hex") << sha256OfAbc;
        QTest::newRow("upper case") << sha256OfAbc.toUpper();
        QTest::newRow("OCI") << u"sha256:"_s + sha256OfAbc;
        QTest::newRow("SRI") << u"sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="_s;
        QTest::newRow("openssl") << u"SHA2-256(abc.txt)= "_s + sha256OfAbc;
        QTest::newRow("SUMS line") << sha256OfAbc + u"  abc.txt"_s;
        QTest::newRow("BSD line") << u"SHA256 (abc.txt) = "_s + sha256OfAbc;
        QTest::newRow("Get-FileHash")
            << u"Algorithm : SHA256\nHash      : "_s + sha256OfAbc.toUpper() + u"\nPath      : C:\\abc.txt"_s;
        QTest::newRow("not chosen") << u"a9993e364706816aba3e25717850c26c9cd0d89d  abc.txt"_s;
    }
    void saysMatchToEveryWayOfWritingTheValue()
    {
        QFETCH(QString, text);
        Desk desk;
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        desk.expect(text);
        QVERIFY(desk.waitUntilDone(1));
        QTRY_COMPARE(desk.verdict().word, u"Match"_s);
        QVERIFY2(desk.verdict().sentence.contains(u"of abc.txt equals this value"_s),
            qPrintable(desk.verdict().sentence));
    }

    void saysMatchWhenTheValueComesAfterTheFile()
    {
        Desk desk;
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(1));
        desk.expect(sha256OfAbc);
        QCOMPARE(desk.verdict().tone, Tone::Ok);
        QCOMPARE(desk.verdict().sentence, u"SHA-256 of abc.txt equals this value"_s);
    }

    void saysWhereAValueDiffers()
    {
        Desk desk;
        QString wrong = sha256OfAbc;
        wrong[16] = wrong[16] == u'0' ? u'1' : u'0';
        desk.expect(u"SHA256:"_s + wrong);
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(1));
        QTRY_COMPARE(desk.verdict().word, u"Mismatch"_s);
        QCOMPARE(desk.verdict().sentence, u"SHA-256 of abc.txt differs from digit 17 on"_s);
        const auto shown = desk.tab->files().digestsOf(desk.tab->files().item(0));
        QVERIFY(shown.front().isMismatch);
        QCOMPARE(shown.front().firstDifference, 16U);
    }

    void warnsOfAMatchByABrokenAlgorithm()
    {
        Desk desk;
        desk.expect(u"900150983cd24fb0d6963f7d28e17f72"_s);
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(1));
        QTRY_COMPARE(desk.verdict().tone, Tone::Caution);
        QCOMPARE(desk.verdict().word, u"Match"_s);
        QVERIFY(desk.verdict().sentence.contains(u"MD5 is broken since 2004"_s));
    }

    void saysWhatIsMissingOfAPartialValue()
    {
        Desk desk;
        desk.expect(u"9f86d081884c7d65"_s);
        const Expectation& expectation = desk.tab->files().view().expectation;
        QVERIFY2(expectation.error().startsWith(u"8 of 32 bytes: 48"_s), qPrintable(expectation.error()));
        QVERIFY(desk.edit().hasError());
        desk.expect({});
        QVERIFY(!desk.edit().hasError());
    }

    void comparesEachFileWithTheValueOfItsName()
    {
        Desk desk;
        const QByteArray list = sha256OfAbc.toUtf8() + "  a.txt\n" + QByteArray(64, '0') + "  b.txt\n";
        desk.edit().setFocus();
        QGuiApplication::clipboard()->setText(QString::fromUtf8(list));
        desk.edit().paste();
        desk.tab->receive(
            Files{ desk.file("a.txt", "abc"), desk.file("b.txt", "abc"), desk.file("c.txt", "") }, {});
        QVERIFY(desk.waitUntilDone(3));
        QTRY_COMPARE(desk.tab->files().count(Verdict::Match), 1U);
        QCOMPARE(desk.tab->files().count(Verdict::Mismatch), 1U);
        QCOMPARE(desk.tab->files().count(Verdict::NoValue), 1U);
        QVERIFY(desk.verdict().sentence.contains(u"b.txt differs from digit 1 on"_s));
    }

    void computesOnlyWhatIsMissingWhenTheChoiceChanges()
    {
        Desk desk;
        const auto file = desk.file("abc.txt", "abc");
        desk.tab->receive(Files{ file }, {});
        QVERIFY(desk.waitUntilDone(1));
        const core::Bytes* before = &desk.tab->files().item(0).digests.front().digest;
        const std::byte* memory = before->data();
        desk.tab->findChild<MultiChooser*>()->setChosen({ u"sha256"_s, u"md5"_s, u"crc32"_s });
        Q_EMIT desk.tab->findChild<MultiChooser*>()->chosenChanged();
        QTRY_COMPARE(desk.digest(0, Algorithm::Crc32), u"352441c2"_s);
        QCOMPARE(desk.tab->files().item(0).digests.size(), 3U);
        QCOMPARE(static_cast<const void*>(desk.tab->files().item(0).digests.front().digest.data()), memory);
    }

    void computesAllAgainWhenTheFileChangedMeanwhile()
    {
        Desk desk;
        const auto file = desk.file("abc.txt", "other content");
        desk.tab->receive(Files{ file }, {});
        QVERIFY(desk.waitUntilDone(1));
        desk.file("abc.txt", "abc");
        desk.tab->findChild<MultiChooser*>()->setChosen({ u"sha256"_s, u"md5"_s, u"crc32"_s });
        Q_EMIT desk.tab->findChild<MultiChooser*>()->chosenChanged();
        QTRY_COMPARE(desk.digest(0, Algorithm::Crc32), u"352441c2"_s);
        QCOMPARE(desk.digest(0, Algorithm::Sha256), sha256OfAbc);
    }

    void entersFolders()
    {
        Desk desk;
        desk.file("tree/a", "abc");
        desk.file("tree/deep/b", "abc");
        std::filesystem::create_symlink("a", desk.folder.path().toStdString() + "/tree/link");
        desk.tab->receive(Files{ std::filesystem::path(desk.folder.path().toStdString()) / "tree" }, {});
        QVERIFY(desk.waitUntilDone(2));
        QCOMPARE(desk.digest(1, Algorithm::Sha256), sha256OfAbc);
    }

    void reportsAVanishedFileAndTriesAgain()
    {
        Desk desk;
        const std::filesystem::path gone = std::filesystem::path(desk.folder.path().toStdString()) / "gone";
        desk.tab->receive(Files{ gone }, {});
        QVERIFY(desk.waitUntilDone(1));
        QCOMPARE(desk.tab->files().item(0).state, FileState::Failed);
        QVERIFY(desk.tab->files().captionOf(desk.tab->files().item(0)).contains(u"does not exist"_s));
        desk.file("gone", "abc");
        const QModelIndex head = desk.tab->files().fileIndex(0);
        const QRect button
            = desk.list().card().buttonRect(desk.tab->files().item(0), desk.list().visualRect(head));
        QVERIFY(button.isValid());
        QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, {}, button.center());
        QTRY_COMPARE(desk.digest(0, Algorithm::Sha256), sha256OfAbc);
        QCOMPARE(desk.tab->files().item(0).state, FileState::Done);
    }

    void cancelsOneFileAndGoesOnWithTheOthers()
    {
        Desk desk;
        const std::filesystem::path pipe = std::filesystem::path(desk.folder.path().toStdString()) / "pipe";
        QCOMPARE(QProcess::execute(u"mkfifo"_s, { fromPath(pipe) }), 0);
        desk.tab->receive(Files{ pipe, desk.file("abc.txt", "abc") }, {});
        QTRY_COMPARE(desk.tab->files().items().size(), 2U);
        QTRY_COMPARE(desk.tab->files().item(1).state, FileState::Done);
        QCOMPARE(desk.tab->files().item(0).state, FileState::Running);
        QVERIFY(desk.tab->hashing().isRunning());
        desk.tab->hashing().cancel(0);
        QTRY_COMPARE(desk.tab->files().item(0).state, FileState::Cancelled);
        QTRY_VERIFY(!desk.tab->hashing().isRunning());
    }

    void cancelsAllAtOnce()
    {
        Desk desk;
        const std::filesystem::path pipe = std::filesystem::path(desk.folder.path().toStdString()) / "pipe";
        QCOMPARE(QProcess::execute(u"mkfifo"_s, { fromPath(pipe) }), 0);
        desk.tab->receive(Files{ pipe }, {});
        QTRY_COMPARE(desk.tab->files().items().size(), 1U);
        QTRY_COMPARE(desk.workbench.jobs().running().size(), 1);
        desk.workbench.jobs().cancelAll();
        QTRY_COMPARE(desk.tab->files().item(0).state, FileState::Cancelled);
        QTRY_VERIFY(desk.workbench.jobs().running().isEmpty());
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(2));
        QCOMPARE(desk.digest(1, Algorithm::Sha256), sha256OfAbc);
    }

    void hashesWhatIsDroppedRightAfterCancelAll()
    {
        Desk desk;
        const auto pipe = desk.pipe("pipe");
        desk.tab->receive(Files{ pipe }, {});
        QTRY_COMPARE(desk.tab->files().items().size(), 1U);
        QTRY_COMPARE(desk.tab->files().item(0).state, FileState::Running);
        desk.workbench.jobs().cancelAll();
        // The run winds down and is told of nothing more.
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(2));
        QCOMPARE(desk.tab->files().item(0).state, FileState::Cancelled);
        QCOMPARE(desk.digest(1, Algorithm::Sha256), sha256OfAbc);
        std::filesystem::remove(pipe);
        desk.file("pipe", "abc");
        desk.workbench.jobs().cancelAll();
        desk.tab->hashing().tryAgain(0);
        QTRY_COMPARE(desk.digest(0, Algorithm::Sha256), sha256OfAbc);
        QTRY_VERIFY(!desk.tab->hashing().isRunning());
    }

    void hashesLargeFilesAfterLargeFilesWereCancelled()
    {
        Desk desk({ u"sha256"_s, u"sha512"_s, u"sha1"_s, u"md5"_s });
        Files files;
        for (const char* name : { "a", "b", "c", "d" }) {
            files.push_back(desk.file(name, "abc"));
            std::filesystem::resize_file(files.back(), std::uintmax_t{ 1 } << 30);
        }
        desk.tab->receive(files, {});
        QTRY_COMPARE(desk.tab->files().items().size(), 4U);
        QTRY_COMPARE(desk.tab->files().item(0).state, FileState::Running);
        desk.workbench.jobs().cancelAll();
        QVERIFY(desk.waitUntilDone(4));
        QCOMPARE(desk.tab->files().item(3).state, FileState::Cancelled);
        QTRY_VERIFY(!desk.tab->hashing().isRunning());
        std::filesystem::resize_file(files.front(), std::uintmax_t{ 9 } << 20);
        desk.tab->hashing().tryAgain(0);
        QVERIFY(desk.waitUntilDone(4));
        QCOMPARE(desk.tab->files().item(0).state, FileState::Done);
        QTRY_VERIFY(!desk.tab->hashing().isRunning());
    }

    void doesNotSayMatchOfAFileThatCannotBeReadAnyMore()
    {
        Desk desk;
        const auto file = desk.file("abc.txt", "abc");
        desk.expect(sha256OfAbc);
        desk.tab->receive(Files{ file }, {});
        QVERIFY(desk.waitUntilDone(1));
        QTRY_COMPARE(desk.verdict().word, u"Match"_s);
        std::filesystem::remove(file);
        desk.tab->hashing().tryAgain(0);
        QTRY_COMPARE(desk.tab->files().item(0).state, FileState::Failed);
        QCOMPARE(desk.tab->files().shownVerdict(desk.tab->files().item(0)), Verdict::None);
        QVERIFY(desk.verdict().word != u"Match"_s);
        QVERIFY(desk.tab->files().item(0).digests.empty());
    }

    void forgetsTheDigestsOfAFileThatChangedThoughHashingIsCancelled()
    {
        Desk desk;
        const auto file = desk.file("abc.txt", "abc");
        desk.expect(sha256OfAbc);
        desk.tab->receive(Files{ file }, {});
        QVERIFY(desk.waitUntilDone(1));
        std::filesystem::remove(file);
        desk.pipe("abc.txt");
        desk.tab->hashing().tryAgain(0);
        QTRY_COMPARE(desk.tab->files().item(0).state, FileState::Running);
        desk.tab->hashing().cancel(0);
        QTRY_COMPARE(desk.tab->files().item(0).state, FileState::Cancelled);
        QVERIFY(desk.tab->files().item(0).digests.empty());
        QCOMPARE(desk.tab->files().item(0).verdict, Verdict::None);
    }

    void takesABase64ValueForAPathOnlyIfThereIsSuchAFile()
    {
        Desk desk;
        const QString value = u"/7gWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="_s;
        desk.tab->receive(value, {});
        QCOMPARE(desk.edit().text(), value);
        const auto file = desk.file(sha256OfAbc.toUtf8(), "abc");
        desk.tab->receive(fromPath(file), u"compare"_s);
        QCOMPARE(desk.edit().text(), fromPath(file));
        desk.tab->receive(fromPath(file), {});
        QVERIFY(desk.waitUntilDone(1));
    }

    void saysWhichFilesASavedListLacks()
    {
        Desk desk;
        desk.tab->showSample();
        desk.tab->receive(
            Files{ desk.file("in/abc.txt", "abc"), desk.folder.path().toStdString() + "/gone" }, {});
        QVERIFY(desk.waitUntilDone(3));
        const QString target = desk.folder.filePath(u"SHA256SUMS"_s);
        QVERIFY(QMetaObject::invokeMethod(desk.tab.get(), "saveTo", Q_ARG(QString, target)));
        auto* message = desk.tab->findChild<MessageStrip*>(u"message"_s);
        QTRY_VERIFY(message->sentence().startsWith(u"2 file(s) are not in SHA256SUMS"_s));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), sha256OfAbc + u"  in/abc.txt\n"_s);
    }

    void savesAListThatTheCoreReads()
    {
        Desk desk;
        desk.tab->receive(Files{ desk.file("abc.txt", "abc"), desk.file("line\nbreak", "abc") }, {});
        QVERIFY(desk.waitUntilDone(2));
        for (const char* name : { "SHA256SUMS", "CHECKSUMS" }) {
            const QString target = desk.folder.filePath(QString::fromLatin1(name));
            QVERIFY(QMetaObject::invokeMethod(desk.tab.get(), "saveTo", Q_ARG(QString, target)));
            QTRY_VERIFY(QFile::exists(target));
            QFile file(target);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto list = core::hash::parseChecksums(file.readAll().toStdString(), {});
            QVERIFY(list.has_value());
            QCOMPARE(list->entries.size(), name == std::string_view("SHA256SUMS") ? 2U : 4U);
            QCOMPARE(list->entries.front().name, std::string("abc.txt"));
            QCOMPARE(list->entries.back().name, std::string("line\nbreak"));
        }
    }

    void refusesSfvWithoutCrc32()
    {
        Desk desk;
        desk.tab->receive(Files{ desk.file("abc.txt", "abc") }, {});
        QVERIFY(desk.waitUntilDone(1));
        const QString target = desk.folder.filePath(u"x.sfv"_s);
        QVERIFY(QMetaObject::invokeMethod(desk.tab.get(), "saveTo", Q_ARG(QString, target)));
        QTRY_VERIFY(!desk.tab->findChild<QWidget*>(u"message"_s)->isHidden());
        QVERIFY(!QFile::exists(target));
    }

    void writesTheCommand()
    {
        const CommandWish wish{ .algorithms = { Algorithm::Sha256, Algorithm::Md5 } };
        QCOMPARE(hashCommand(Shell::Posix, wish, { "it's" }), u"assay hash -a sha256 -a md5 -- 'it'\\''s'"_s);
        QCOMPARE(
            hashCommand(Shell::PowerShell, wish, { "it's" }), u"assay hash -a sha256 -a md5 -- 'it''s'"_s);
        CommandWish expecting = wish;
        expecting.expected = sha256OfAbc;
        QCOMPARE(hashCommand(Shell::Posix, expecting, { "a" }),
            u"assay hash --expect '"_s + sha256OfAbc + u"' -- 'a'"_s);
    }

    void showsASampleThatMatches()
    {
        Desk desk(
            { u"sha256"_s, u"sha512"_s, u"sha3-256"_s, u"blake2b-512"_s, u"sha1"_s, u"md5"_s, u"crc32"_s });
        desk.tab->showSample();
        QVERIFY(desk.waitUntilDone(1));
        QTRY_COMPARE(desk.verdict().word, u"Match"_s);
        QCOMPARE(desk.tab->files().nameOf(desk.tab->files().item(0)), u"sample: hello.txt"_s);
        QCOMPARE(desk.tab->files().rowCount(desk.tab->files().fileIndex(0)), 7);
    }

    void recognisesDigestsAndOffersWhatFits()
    {
        const Panel hashes = panel();
        const Recognition recognition = hashes.recognise(Content(sha256OfAbc));
        QVERIFY(recognition.certainty > 0);
        QCOMPARE(recognition.sentence, u"This looks like a SHA-256 digest"_s);
        QCOMPARE(recognition.reason, u"64 hexadecimal digits"_s);
        QCOMPARE(recognition.offers.front().tab, u"files"_s);
        QCOMPARE(hashes.recognise(Content(u"Good morning"_s)).certainty, 0);
        QCOMPARE(hashes.offers(Content(Files{ "a", "b", "c" })).front().title, u"Hash 3 file(s)"_s);
        QCOMPARE(hashes.offers(Content(u"x"_s)).front().tab, u"text"_s);
    }
};

GUI_TEST_MAIN(FilesTabTest)
#include "files_tab_test.moc"
