// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_detail.h"
#include "gui/panels/hash/checksum_report.h"
#include "gui/panels/hash/command_line.h"
#include "gui/panels/hash/hash_panel.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/panels/hash/checksum_desk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QListView>

class ChecksumTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verifiesADroppedList()
    {
        ChecksumDesk desk;
        desk.file("a");
        desk.file("sub/b", "another");
        const auto list = desk.list("SHA256SUMS", { "a", "sub/b", "gone", "../out" });
        QVERIFY(desk.drop(list));
        QCOMPARE(desk.stateOf("a"), CheckState::Ok);
        QCOMPARE(desk.stateOf("sub/b"), CheckState::Changed);
        QCOMPARE(desk.stateOf("gone"), CheckState::Missing);
        QCOMPARE(desk.stateOf("../out"), CheckState::Refused);
        const CheckSummary summary = desk.verify().summary();
        QCOMPARE(summary.tone, Tone::Danger);
        QCOMPARE(summary.headline, u"1 of 4 files changed"_s);
        QCOMPARE(summary.counts, u"1 OK, 1 changed, 1 missing, 1 refused"_s);
        QCOMPARE(summary.how, u"SHA-256 · GNU lines · SHA256SUMS"_s);
        QCOMPARE(desk.shownNames().front(), u"sub/b"_s);
    }

    void saysThatAllAreAsListed()
    {
        ChecksumDesk desk;
        desk.file("a");
        desk.file("b");
        QVERIFY(desk.drop(desk.list("SHA256SUMS", { "a", "b" })));
        const CheckSummary summary = desk.verify().summary();
        QCOMPARE(summary.tone, Tone::Ok);
        QCOMPARE(summary.headline, u"All 2 files are as listed"_s);
        QVERIFY(summary.cautions.isEmpty());
        QVERIFY(summary.remarks.join(u' ').contains(u"not who made them"_s));
    }

    void warnsOfWeakDigestsAndUnreadableLines()
    {
        ChecksumDesk desk;
        desk.file("a");
        const auto list = desk.file("MD5SUMS", "900150983cd24fb0d6963f7d28e17f72  a\nwhat is this\n");
        QVERIFY(desk.drop(list));
        const CheckSummary summary = desk.verify().summary();
        QCOMPARE(summary.tone, Tone::Caution);
        QVERIFY(summary.cautions.join(u' ').contains(u"MD5 is broken since 2004"_s));
        QVERIFY(summary.cautions.join(u' ').contains(u": 2"_s));
    }

    void warnsOfAWeakDigestOnlyWhereItStandsAlone()
    {
        ChecksumDesk desk;
        desk.file("a");
        const std::string weak = "900150983cd24fb0d6963f7d28e17f72  a\n";
        QVERIFY(desk.drop(desk.file("CHECKSUMS", weak + core::hash::gnuLine(sha256OfAbc, "a"))));
        QCOMPARE(desk.verify().summary().tone, Tone::Ok);
        QVERIFY(desk.verify().summary().cautions.isEmpty());
    }

    void announcesASignatureBesideTheList()
    {
        ChecksumDesk desk;
        desk.file("a");
        const auto list = desk.list("SHA256SUMS", { "a" });
        desk.file("SHA256SUMS.minisig",
            "untrusted comment: signature from minisign secret key\n"
            "RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/"
            "z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=\n"
            "trusted comment: timestamp:1\n"
            "y/rUw2y8/hOUYjZU71eHp/Wo1KZ40fGy2VJEDl34XMJM+TX48Ss/17u3IvIfbVR1FkZZSNCisQbuQY+bHwhEBg==\n");
        QVERIFY(desk.drop(list));
        const QStringList remarks = desk.verify().summary().remarks;
        QVERIFY2(remarks.join(u' ').contains(u"minisign"_s), qPrintable(remarks.join(u' ')));
    }

    void findsTheListBesideADroppedFile()
    {
        ChecksumDesk desk;
        const auto file = desk.file("image.iso");
        desk.list("image.iso.sha256", { "image.iso" });
        QVERIFY(desk.drop(file));
        QCOMPARE(desk.verify().summary().headline, u"image.iso is as listed"_s);
        QVERIFY(desk.verify().summary().how.endsWith(u"image.iso.sha256"_s));
    }

    void offersToHashAFileWithoutAList()
    {
        ChecksumDesk desk;
        const auto file = desk.file("image.iso", std::string("\0\1binary\xFF", 9));
        desk.tab->receive(Files{ file }, {});
        QTRY_COMPARE(desk.message(), u"No checksum file beside image.iso speaks of it"_s);
        desk.click(desk.button(u"Hash in Files"_s));
        QCOMPARE(desk.destination.tab, u"files"_s);
        QCOMPARE(std::get<Files>(desk.opened), Files{ file });
    }

    void saysThatAnOwnListIsDamaged()
    {
        ChecksumDesk desk;
        const auto file = desk.file("image.iso");
        const auto own = desk.file("image.iso.sha256", "Good morning\n");
        desk.tab->receive(Files{ file }, {});
        QTRY_VERIFY2(desk.message().contains(u"holds no checksum"_s), qPrintable(desk.message()));
        QVERIFY(desk.message().contains(u"image.iso.sha256"_s));
        desk.list("SHA256SUMS", { "image.iso" });
        QVERIFY(desk.drop(file));
        QCOMPARE(desk.stateOf("image.iso"), CheckState::Ok);
        QCOMPARE(desk.verify().summary().tone, Tone::Caution);
        QVERIFY(desk.verify().summary().cautions.join(u' ').contains(u"holds no checksum"_s));
        std::ofstream(own) << core::hash::gnuLine(sha256OfAbc, "image.iso") << "what is this\n";
        QVERIFY(desk.drop(file));
        QCOMPARE(desk.verify().summary().tone, Tone::Caution);
        QCOMPARE(
            desk.verify().summary().cautions, QStringList{ u"1 line(s) of the list are no checksum: 2"_s });
    }

    void leavesOffWhenCancelledWhileListsAreSought()
    {
        ChecksumDesk desk;
        const auto file = desk.file("image.iso");
        desk.list("image.iso.sha256", { "image.iso" });
        AuditFeed feed;
        const core::Progress progress;
        progress.stop.request();
        const auto result = runAudit({ .files = { file } }, feed, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::Cancelled);
        QVERIFY(!feed.takeList());
    }

    void creditsASignatureToItsOwnListOnly()
    {
        ChecksumDesk desk;
        const auto signedFile = desk.file("a");
        const auto plainFile = desk.file("b");
        desk.file("a.sha256",
            "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + core::hash::gnuLine(sha256OfAbc, "a")
                + "-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n");
        desk.list("b.sha256", { "b" });
        for (const Files& files : { Files{ signedFile, plainFile }, Files{ plainFile, signedFile } }) {
            desk.tab->receive(files, {});
            QVERIFY(desk.waitUntilDone());
            const std::vector<core::hash::ListSignature>& found = desk.verify().list().signatures;
            QCOMPARE(found.size(), 1U);
            QCOMPARE(found.front().file, desk.root / "a.sha256");
        }
    }

    void takesPastedLinesAndThenTheirFolder()
    {
        ChecksumDesk desk;
        desk.file("elsewhere/a");
        desk.tab->receive(fromUtf8(core::hash::gnuLine(sha256OfAbc, "a")), u"verify"_s);
        QVERIFY(desk.waitUntilDone());
        QVERIFY(desk.drop(desk.root / "elsewhere"));
        QCOMPARE(desk.stateOf("a"), CheckState::Ok);
        QCOMPARE(desk.verify().list().folder, desk.root / "elsewhere");
    }

    void findsTheListInADroppedFolder()
    {
        ChecksumDesk desk;
        desk.file("tree/a");
        desk.list("tree/SHA256SUMS", { "a" });
        QVERIFY(desk.drop(desk.root / "tree"));
        QCOMPARE(desk.stateOf("a"), CheckState::Ok);
    }

    void readsAPathThatIsTyped()
    {
        ChecksumDesk desk;
        desk.file("a");
        const auto list = desk.list("SHA256SUMS", { "a" });
        LineEdit& edit = desk.part<LineEdit>();
        edit.setFocus();
        QTest::keyClicks(&edit, fromPath(list));
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(desk.waitUntilDone());
        QCOMPARE(desk.stateOf("a"), CheckState::Ok);
    }

    void takesLinesThatArePastedIntoTheField()
    {
        ChecksumDesk desk;
        LineEdit& edit = desk.part<LineEdit>();
        edit.setFocus();
        QGuiApplication::clipboard()->setText(fromUtf8(
            core::hash::gnuLine(sha256OfAbc, "/absolute") + core::hash::gnuLine(sha256OfAbc, "../up")));
        QTest::keySequence(&edit, QKeySequence::Paste);
        QVERIFY(desk.waitUntilDone());
        QCOMPARE(desk.files().count(CheckState::Refused), 2U);
        QVERIFY(edit.text().isEmpty());
    }

    void saysWhatIsNoList()
    {
        ChecksumDesk desk;
        desk.tab->receive(Files{ desk.file("SHA256SUMS", "Good morning\n") }, {});
        QTRY_VERIFY2(desk.message().contains(u"holds no checksum"_s), qPrintable(desk.message()));
        QVERIFY(!desk.verify().hasResult());
    }

    void looksForNewFilesAndFindsMovedOnes()
    {
        ChecksumDesk desk;
        desk.file("moved here");
        desk.file("stranger", "other");
        const auto list = desk.list("SHA256SUMS", { "gone" });
        QVERIFY(desk.drop(list));
        QCOMPARE(desk.files().count(CheckState::New), 0U);
        desk.click(desk.part<QCheckBox>());
        QVERIFY(desk.verify().isRunning());
        QVERIFY(desk.waitUntilDone());
        QCOMPARE(desk.files().count(CheckState::New), 2U);
        for (const CheckedFile& file : desk.files().files()) {
            if (file.audited.name == "gone")
                QCOMPARE(reasonOf(file, desk.files().files()), u"moved here has its content"_s);
            if (file.audited.name == "moved here")
                QCOMPARE(reasonOf(file, desk.files().files()), u"has the content of gone"_s);
        }
    }

    void filtersSearchesAndSorts()
    {
        ChecksumDesk desk;
        desk.file("Beta");
        desk.file("alpha", "other");
        desk.file("gamma", "more than the other");
        QVERIFY(desk.drop(desk.list("SHA256SUMS", { "gone", "gamma", "Beta", "alpha" })));
        QCOMPARE(desk.shownNames(), QStringList({ u"gamma"_s, u"alpha"_s, u"gone"_s, u"Beta"_s }));
        Chooser& order = desk.part<Chooser>();
        order.setCurrentIndex(1);
        QCOMPARE(desk.shownNames(), QStringList({ u"gone"_s, u"gamma"_s, u"Beta"_s, u"alpha"_s }));
        order.setCurrentIndex(2);
        QCOMPARE(desk.shownNames(), QStringList({ u"Beta"_s, u"alpha"_s, u"gamma"_s, u"gone"_s }));
        order.setCurrentIndex(3);
        QCOMPARE(desk.shownNames().front(), u"gamma"_s);
        desk.chooseChip(u"Changed"_s);
        QCOMPARE(desk.shownNames(), QStringList({ u"gamma"_s, u"alpha"_s }));
        for (LineEdit* edit : desk.tab->findChildren<LineEdit*>()) {
            if (edit->placeholderText() == u"Search names"_s)
                QTest::keyClicks(edit, u"ALPH"_s);
        }
        QCOMPARE(desk.shownNames(), QStringList{ u"alpha"_s });
        desk.chooseChip(u"Missing"_s);
        QVERIFY(desk.shownNames().isEmpty());
    }

    void showsBothDigestsOfTheChosenFile()
    {
        ChecksumDesk desk;
        desk.file("changed", "abd");
        QVERIFY(desk.drop(desk.list("SHA256SUMS", { "changed" })));
        QList<DigestText*> digests = desk.tab->findChildren<DigestText*>();
        QCOMPARE(digests.size(), 2);
        QCOMPARE(digests.front()->digest(), fromUtf8(sha256OfAbc));
        QVERIFY(digests.back()->isVisible());
        QVERIFY(digests.back()->digest() != digests.front()->digest());
        desk.click(desk.button(u"Hash it in Files"_s));
        QCOMPARE(std::get<Files>(desk.opened), Files{ desk.root / "changed" });
    }

    void keepsWhatIsKnownWhenCancelled()
    {
        ChecksumDesk desk;
        std::vector<std::string> names{ "small" };
        desk.file("small");
        for (const char* name : { "large1", "large2", "large3", "large4" }) {
            fs::resize_file(desk.file(name), std::uintmax_t{ 8 } << 30);
            names.emplace_back(name);
        }
        desk.tab->receive(Files{ desk.list("SHA256SUMS", names) }, {});
        QTRY_VERIFY(desk.files().count(CheckState::Ok) == 1);
        QTRY_VERIFY(desk.files().permilleOf(desk.files().files()[1]).has_value());
        desk.click(desk.button(u"Cancel"_s));
        QVERIFY(desk.waitUntilDone());
        QCOMPARE(desk.files().count(CheckState::Ok), 1U);
        QCOMPARE(desk.files().count(CheckState::NotChecked), 4U);
        QCOMPARE(desk.verify().summary().headline, u"Cancelled after 1 of 5 files"_s);
        desk.file("large1");
        for (const char* name : { "large2", "large3", "large4" })
            desk.file(name);
        desk.click(desk.button(u"Verify again"_s));
        QVERIFY(desk.waitUntilDone());
        QCOMPARE(desk.files().count(CheckState::Ok), 5U);
    }

    void saysThatItIsNotFinishedWhereTheFolderIsGone()
    {
        ChecksumDesk desk;
        desk.file("tree/a");
        desk.file("tree/b");
        QVERIFY(desk.drop(desk.list("SHA256SUMS", { "a", "b" })));
        QVERIFY(desk.drop(desk.root / "tree"));
        QCOMPARE(desk.verify().summary().tone, Tone::Ok);
        QVERIFY(desk.verify().report().isComplete);
        fs::remove_all(desk.root / "tree");
        desk.verify().verifyAgain();
        QVERIFY(desk.waitUntilDone());
        const CheckSummary summary = desk.verify().summary();
        QCOMPARE(summary.tone, Tone::Danger);
        QCOMPARE(summary.headline, u"Not finished: 0 of 2 files were compared"_s);
        QCOMPARE(summary.counts, u"2 not checked"_s);
        QVERIFY(!desk.verify().report().isComplete);
    }

    void savesEachReport_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("Markdown") << int(CheckReportFormat::Markdown)
                                  << QByteArray("| Changed | =1\\|1.txt | SHA-256 differs from the list |");
        QTest::newRow("CSV") << int(CheckReportFormat::Csv) << QByteArray("changed,\"'=1|1.txt\",2,sha256,");
        QTest::newRow("JSON") << int(CheckReportFormat::Json) << QByteArray("\"verdict\":\"changed\"");
    }
    void savesEachReport()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, expected);
        ChecksumDesk desk;
        desk.file("a");
        desk.file("=1|1.txt", "other");
        QVERIFY(desk.drop(desk.list("SHA256SUMS", { "a", "=1|1.txt" })));
        desk.tab->reports().save(static_cast<CheckReportFormat>(format), desk.root / "report");
        QTRY_VERIFY(fs::exists(desk.root / "report"));
        const QByteArray text = ChecksumDesk::read(desk.root / "report");
        QVERIFY2(text.contains(expected), text.constData());
    }

    void copiesFailuresAndCommand()
    {
        ChecksumDesk desk;
        desk.file("a");
        const auto list = desk.list("SHA256SUMS", { "a", "gone" });
        QVERIFY(desk.drop(list));
        desk.verify().copyFailures();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"gone: Missing"_s);
        desk.verify().copyCommand();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"assay hash --check '%1'"_s.arg(fromPath(list)));
        QCOMPARE(checkCommand(Shell::Posix, {}, "/data", core::hash::NewFiles::Report),
            u"assay hash --check - --base '/data' --audit"_s);
    }

    void writesEachFormatAndVerifiesIt_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("GNU") << u"GNU"_s << u"SHA256SUMS"_s;
        QTest::newRow("BSD") << u"BSD"_s << u"CHECKSUMS"_s;
        QTest::newRow("SFV") << u"SFV"_s << u"checksums.sfv"_s;
        QTest::newRow("hashdeep") << u"hashdeep"_s << u"checksums.hashdeep"_s;
    }
    void writesEachFormatAndVerifiesIt()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        ChecksumDesk desk;
        desk.file("tree/a");
        desk.file("tree/sub/b, c", "other");
        desk.chooseSegment(u"Write"_s);
        desk.chooseSegment(format);
        desk.tab->receive(Files{ desk.root / "tree" }, {});
        QTRY_VERIFY(desk.tab->write().hasInputs());
        const fs::path list = desk.root / "tree" / toPath(name);
        desk.tab->write().saveTo(fromPath(list));
        QTRY_VERIFY(fs::exists(list));
        if (format == u"GNU"_s) {
            QProcess check;
            check.setWorkingDirectory(fromPath(list.parent_path()));
            check.start(u"sha256sum"_s, { u"-c"_s, u"--strict"_s, name });
            QVERIFY(check.waitForFinished());
            QCOMPARE(check.exitCode(), 0);
        }
        QTRY_VERIFY(!desk.tab->write().isRunning());
        desk.click(desk.button(u"Verify it now"_s));
        QVERIFY(desk.waitUntilDone());
        QCOMPARE(desk.files().count(CheckState::Ok), 2U);
        QCOMPARE(desk.files().countFailed(), 0U);
    }

    void writesOneBesideEachAndReplacesOnlyWhenTold()
    {
        ChecksumDesk desk;
        const auto file = desk.file("a.bin");
        desk.file("a.bin.sha256", "mine\n");
        desk.chooseSegment(u"Write"_s);
        desk.chooseSegment(u"One beside each"_s);
        desk.tab->receive(Files{ file }, {});
        QTRY_VERIFY(desk.tab->write().hasInputs());
        desk.click(desk.button(u"Write checksum files"_s));
        QTRY_VERIFY(desk.part<MessageStrip>(u"writeMessage"_s).isVisible());
        QCOMPARE(ChecksumDesk::read(desk.root / "a.bin.sha256"), QByteArray("mine\n"));
        desk.click(desk.button(u"Replace"_s));
        QTRY_VERIFY(ChecksumDesk::read(desk.root / "a.bin.sha256").startsWith(sha256OfAbc.c_str()));
    }

    void closesTheMessageOfALaterRunWithoutReplacing()
    {
        ChecksumDesk desk;
        const auto file = desk.file("a.bin");
        desk.file("a.bin.sha256", "mine\n");
        desk.chooseSegment(u"Write"_s);
        desk.chooseSegment(u"One beside each"_s);
        desk.tab->receive(Files{ file }, {});
        QTRY_VERIFY(desk.tab->write().hasInputs());
        desk.click(desk.button(u"Write checksum files"_s));
        QTRY_VERIFY(desk.message(u"writeMessage"_s).contains(u"a.bin.sha256"_s));
        desk.chooseSegment(u"One for all"_s);
        fs::create_directory(desk.root / "folder");
        desk.tab->write().saveTo(fromPath(desk.root / "folder"));
        QTRY_VERIFY(desk.message(u"writeMessage"_s).startsWith(u"Nothing was written"_s));
        desk.click(desk.button(u"Close"_s));
        QVERIFY(!desk.tab->write().isRunning());
        QCOMPARE(ChecksumDesk::read(desk.root / "a.bin.sha256"), QByteArray("mine\n"));
    }

    void takesEachInputOnceAndManyAtATime()
    {
        ChecksumDesk desk;
        desk.chooseSegment(u"Write"_s);
        Files files;
        for (int i = 0; i < 50'000; ++i)
            files.push_back(desk.root / ("file" + std::to_string(i)));
        desk.tab->receive(files, {});
        QTRY_COMPARE(desk.part<InputModel>().rowCount(), 50'000);
        files.push_back(desk.root);
        desk.tab->receive(files, {});
        QTRY_COMPARE(desk.part<InputModel>().rowCount(), 50'001);
        auto& rows = desk.part<QListView>(u"inputs"_s);
        QItemSelection chosen;
        for (int row = 0; row < 50'000; row += 2)
            chosen.append(QItemSelectionRange(rows.model()->index(row, 0)));
        rows.selectionModel()->select(chosen, QItemSelectionModel::Select);
        desk.click(desk.button(u"Remove"_s));
        QCOMPARE(desk.part<InputModel>().rowCount(), 25'001);
        QCOMPARE(desk.tab->write().plan().inputs.front(), files[1]);
        QCOMPARE(desk.tab->write().plan().inputs.back(), desk.root);
        QCOMPARE(rows.currentIndex().row(), 0);
        desk.tab->receive(Files{ files[0] }, {});
        QTRY_COMPARE(desk.tab->write().plan().inputs.back(), files[0]);
    }

    void forgetsWhatIsLookedAtStillWhenCleared()
    {
        ChecksumDesk desk;
        desk.chooseSegment(u"Write"_s);
        desk.tab->receive(Files{ desk.file("a") }, {});
        QTRY_VERIFY(desk.tab->write().hasInputs());
        desk.tab->receive(Files{ desk.file("b") }, {});
        desk.click(desk.button(u"Clear"_s));
        desk.tab->receive(Files{ desk.file("c") }, {});
        QTRY_VERIFY(desk.tab->write().hasInputs());
        QCOMPARE(desk.tab->write().plan().inputs, std::vector<fs::path>{ desk.root / "c" });
    }

    void asksBeforeItLeavesFilesOut()
    {
        ChecksumDesk desk;
        const auto file = desk.file("a");
        desk.chooseSegment(u"Write"_s);
        desk.tab->receive(Files{ file, desk.root / "gone" }, {});
        QTRY_VERIFY(desk.tab->write().hasInputs());
        const fs::path list = desk.root / "SHA256SUMS";
        desk.tab->write().saveTo(fromPath(list));
        QTRY_VERIFY(!desk.tab->write().isRunning());
        QVERIFY(!fs::exists(list));
        desk.click(desk.button(u"Write it without them"_s));
        QTRY_VERIFY(fs::exists(list));
        QCOMPARE(ChecksumDesk::read(list), QByteArray::fromStdString(core::hash::gnuLine(sha256OfAbc, "a")));
    }

    void showsASampleOfEveryVerdict()
    {
        ChecksumDesk desk;
        desk.tab->showSample();
        QVERIFY(desk.waitUntilDone());
        for (const CheckState state : { CheckState::Ok, CheckState::Changed, CheckState::Missing,
                 CheckState::New, CheckState::Refused })
            QVERIFY2(desk.files().count(state) > 0, qPrintable(wordOf(state)));
        const fs::path folder = desk.verify().list().folder;
        QVERIFY(fs::exists(folder));
        desk.tab.reset();
        QVERIFY(!fs::exists(folder));
    }

    void recognisesListsByTheirNames()
    {
        const Panel hashes = panel();
        const Recognition recognition = hashes.recognise(Content(Files{ "/x/SHA256SUMS" }));
        QVERIFY(recognition.certainty > 0);
        QCOMPARE(recognition.offers.front().tab, u"checksum"_s);
        QCOMPARE(hashes.recognise(Content(Files{ "/x/photo.jpg" })).certainty, 0);
        ChecksumDesk desk;
        QCOMPARE(desk.tab->dropSentence(Content(Files{ "/x/a.iso.sha256" })),
            u"Drop to verify with a.iso.sha256"_s);
    }

    void holdsManyFiles()
    {
        ChecksumDesk desk;
        std::vector<std::string> names;
        for (int i = 0; i < 20'000; ++i)
            names.push_back("folder/file" + std::to_string(i));
        QVERIFY(desk.drop(desk.list("SHA256SUMS", names)));
        QCOMPARE(desk.files().count(CheckState::Missing), 20'000U);
        desk.chooseChip(u"Missing"_s);
        QCOMPARE(desk.files().rowCount(), 20'000);
    }
};

GUI_TEST_MAIN(ChecksumTabTest)
#include "checksum_tab_test.moc"
