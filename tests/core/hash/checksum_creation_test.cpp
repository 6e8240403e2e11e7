// SPDX-License-Identifier: Apache-2.0
#include "core/hash/checksum_creation.h"
#include "core/hash/checksum_writer.h"
#include "core/hash/folder_audit.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <sys/stat.h>

#include <algorithm>
#include <fstream>

using namespace core;
using namespace core::hash;

namespace fs = std::filesystem;

namespace {

const std::string rightToLeftMark = "\xE2\x80\x8F";

/// Those that every format can hold.
const std::vector<std::string> plainNames{ "plain", "two words", "-dash", "-", "a,b", "a) = b", "(",
    "'\"`$(x)", "x%0Ay", "sub/deep", "sub/deeper/still", rightToLeftMark + "right", "caf\xE9", "\xFF", "--",
    std::string(255, 'n') };
/// Those that only some can.
const std::vector<std::string> hardNames{ " leading", "trailing ", "*star", "#comment", ";semicolon",
    "back\\slash", "\\n", "new\nline", "\n", "carriage\rreturn", "ends\r", "\xFF\xFE" };

std::string outcome(const Result<std::vector<fs::path>>& written)
{
    if (!written)
        return std::string(idOf(written.error().code));
    std::string names;
    for (const fs::path& list : *written)
        names += (names.empty() ? "" : " ") + list.filename().native();
    return names;
}

Creation creationOf(const CreationPlan& plan)
{
    Result<Creation> creation = hashForLists(plan, {});
    if (!creation)
        qFatal("%s", idOf(creation.error().code));
    return *std::move(creation);
}

} // namespace

class ChecksumCreationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void programsAcceptTheList_data();
    void programsAcceptTheList();
    void programsAcceptTheListsBesideTheFiles_data();
    void programsAcceptTheListsBesideTheFiles();
    void verifiesWhatItWrote_data();
    void verifiesWhatItWrote();
    void refusesNamesThatTheFormatCannotHold();
    void callsTheListsBesideByTheirAlgorithm_data();
    void callsTheListsBesideByTheirAlgorithm();
    void leavesListsAndLinksInFoldersOut();
    void eachFileIsListedOnce();
    void writesNothingWhenAFileFailed();
    void saysThatTheNameOfAListWouldBeTooLong();
    void refusesToReplaceBeforeItReads();
    void refusesPlansThatMakeNoSense();
    void noticesAFileThatChangesMeanwhile();
    void stopsWhenAsked();

private:
    fs::path path(const std::string& name) const { return m_folder->path() / name; }
    void put(const std::vector<std::string>& names) const
    {
        m_folder->makeFolder("sub", 0755);
        m_folder->makeFolder("sub/deeper", 0755);
        for (const std::string& name : names)
            tests::put(path(name), "in " + name);
    }
    CreationPlan plan(ChecksumFormat format, const std::vector<Algorithm>& algorithms) const
    {
        return {
            .inputs = { m_folder->path() }, .algorithms = algorithms, .format = format, .list = path("LIST")
        };
    }

    std::unique_ptr<tests::TemporaryFolder> m_folder;
};

void ChecksumCreationTest::init()
{
    m_folder = std::make_unique<tests::TemporaryFolder>();
}

Q_DECLARE_METATYPE(core::hash::ChecksumFormat)
Q_DECLARE_METATYPE(std::vector<std::string>)
Q_DECLARE_METATYPE(std::vector<core::hash::Algorithm>)

void ChecksumCreationTest::programsAcceptTheList_data()
{
    QTest::addColumn<ChecksumFormat>("format");
    QTest::addColumn<std::vector<Algorithm>>("algorithms");
    QTest::addColumn<std::vector<std::string>>("check");
    QTest::addColumn<bool>("takesHardNames");
    const auto row = [](const char* test, ChecksumFormat format, const std::vector<Algorithm>& algorithms,
                         const std::vector<std::string>& check, bool takesHardNames) {
        QTest::newRow(test) << format << algorithms << check << takesHardNames;
    };
    row("sha256sum", ChecksumFormat::Gnu, { Algorithm::Sha256 },
        { "sha256sum", "--check", "--strict", "LIST" }, true);
    row("md5sum, tags", ChecksumFormat::BsdTag, { Algorithm::Md5 },
        { "md5sum", "--check", "--strict", "LIST" }, true);
    row("cksum, tags of several", ChecksumFormat::BsdTag, { Algorithm::Sha512, Algorithm::Blake2b512 },
        { "cksum", "--check", "--strict", "LIST" }, true);
    row("rhash, SFV", ChecksumFormat::Sfv, { Algorithm::Crc32 }, { "rhash", "--check", "LIST" }, false);
    row("rhash, tags", ChecksumFormat::BsdTag, { Algorithm::Sha1, Algorithm::Sha3_256 },
        { "rhash", "--check", "LIST" }, false);
    row("hashdeep", ChecksumFormat::Hashdeep, { Algorithm::Md5, Algorithm::Sha256 },
        { "sh", "-c",
            "mv LIST ../LIST$$; hashdeep -r -l -a -k ../LIST$$ .; s=$?; mv ../LIST$$ LIST; exit $s" },
        false);
    row("hashdeep, SHA-1 alone", ChecksumFormat::Hashdeep, { Algorithm::Sha1 },
        { "sh", "-c",
            "mv LIST ../LIST$$; hashdeep -c sha1 -r -l -a -k ../LIST$$ .; s=$?; mv ../LIST$$ LIST; exit $s" },
        false);
}

void ChecksumCreationTest::programsAcceptTheList()
{
    QFETCH(ChecksumFormat, format);
    QFETCH(std::vector<Algorithm>, algorithms);
    QFETCH(std::vector<std::string>, check);
    QFETCH(bool, takesHardNames);
    const QString peer = format == ChecksumFormat::Hashdeep ? QStringLiteral("hashdeep")
                                                            : QString::fromStdString(check.front());
    SKIP_WITHOUT_PEER(tests::hasPeer(peer), peer);
    put(plainNames);
    if (takesHardNames)
        put(hardNames);

    const CreationPlan wanted = plan(format, algorithms);
    const Creation creation = creationOf(wanted);
    QCOMPARE(creation.failures, std::uint64_t(0));
    QCOMPARE(outcome(writeLists(wanted, creation, Failures::Refuse)), std::string("LIST"));
    const tests::Ended checked = tests::run({ .words = check, .folder = m_folder->path() });
    QVERIFY2(checked.exitCode == 0, (checked.output + checked.messages).c_str());
    tests::put(path("plain"), "something else");
    QVERIFY(tests::run({ .words = check, .folder = m_folder->path() }).exitCode != 0);
}

void ChecksumCreationTest::programsAcceptTheListsBesideTheFiles_data()
{
    QTest::addColumn<ChecksumFormat>("format");
    QTest::addColumn<std::vector<Algorithm>>("algorithms");
    QTest::addColumn<std::vector<std::string>>("check");
    QTest::newRow("sha256sum") << ChecksumFormat::Gnu << std::vector{ Algorithm::Sha256, Algorithm::Md5 }
                               << std::vector<std::string>{ "sha256sum", "--check", "--strict",
                                      "deep.sha256" };
    QTest::newRow("b2sum") << ChecksumFormat::Gnu << std::vector{ Algorithm::Blake2b512 }
                           << std::vector<std::string>{ "b2sum", "--check", "--strict", "deep.b2" };
    QTest::newRow("rhash") << ChecksumFormat::Sfv << std::vector{ Algorithm::Crc32 }
                           << std::vector<std::string>{ "rhash", "--check", "deep.sfv" };
    QTest::newRow("hashdeep") << ChecksumFormat::Hashdeep << std::vector{ Algorithm::Md5, Algorithm::Sha1 }
                              << std::vector<std::string>{ "hashdeep", "-l", "-a", "-k", "deep.hashdeep",
                                     "./deep" };
}

void ChecksumCreationTest::programsAcceptTheListsBesideTheFiles()
{
    QFETCH(ChecksumFormat, format);
    QFETCH(std::vector<Algorithm>, algorithms);
    QFETCH(std::vector<std::string>, check);
    const QString peer = QString::fromStdString(check.front());
    SKIP_WITHOUT_PEER(tests::hasPeer(peer), peer);
    put({ "sub/deep", "plain" });
    CreationPlan wanted = plan(format, algorithms);
    wanted.arrangement = Arrangement::BesideEach;
    const auto written = writeLists(wanted, creationOf(wanted), Failures::Refuse);
    QCOMPARE(written.value().size(), 2 * (format == ChecksumFormat::Gnu ? algorithms.size() : 1));
    const tests::Ended checked = tests::run({ .words = check, .folder = path("sub") });
    QVERIFY2(checked.exitCode == 0, (checked.output + checked.messages).c_str());
}

void ChecksumCreationTest::verifiesWhatItWrote_data()
{
    QTest::addColumn<ChecksumFormat>("format");
    QTest::addColumn<std::vector<Algorithm>>("algorithms");
    QTest::newRow("GNU") << ChecksumFormat::Gnu << std::vector{ Algorithm::Sha512 };
    QTest::newRow("BSD") << ChecksumFormat::BsdTag << std::vector{ Algorithm::Sha3_512, Algorithm::Crc32 };
    QTest::newRow("SFV") << ChecksumFormat::Sfv << std::vector{ Algorithm::Crc32 };
    QTest::newRow("hashdeep") << ChecksumFormat::Hashdeep << std::vector{ Algorithm::Sha256, Algorithm::Md5 };
}

void ChecksumCreationTest::verifiesWhatItWrote()
{
    QFETCH(ChecksumFormat, format);
    QFETCH(std::vector<Algorithm>, algorithms);
    put(plainNames);
    put(hardNames);
    const CreationPlan wanted = plan(format, algorithms);
    const Creation creation = creationOf(wanted);
    QVERIFY(writeLists(wanted, creation, Failures::LeaveOut));
    io::FileSource source = io::FileSource::open(wanted.list).value();
    const ChecksumFile list = readChecksums(source, { .fileName = "LIST" }, {}).value();
    QCOMPARE(list.unreadableCount, std::uint64_t(0));
    QVERIFY(std::ranges::all_of(
        list.entries, [&](const ChecksumEntry& entry) { return entry.format == format; }));
    const Result<AuditTotals> totals
        = auditFolder(list, { .folder = m_folder->path() }, {}, [](AuditedFile&&) { });
    QCOMPARE(totals.value().count(Verdict::Ok), creation.files.size() - creation.failures);
    QVERIFY(totals.value().count(Verdict::Ok) >= plainNames.size());
}

void ChecksumCreationTest::refusesNamesThatTheFormatCannotHold()
{
    put(hardNames);
    const auto namesOfFailures = [&](ChecksumFormat format, Algorithm algorithm) {
        std::string names;
        const Creation creation = creationOf(plan(format, { algorithm }));
        for (const CreatedFile& file : creation.files) {
            if (file.error && file.error->code == ErrorCode::NotInThisFormat)
                names += file.name + "|";
        }
        return names;
    };
    QCOMPARE(namesOfFailures(ChecksumFormat::Gnu, Algorithm::Md5), std::string());
    QCOMPARE(namesOfFailures(ChecksumFormat::BsdTag, Algorithm::Md5), std::string());
    QCOMPARE(namesOfFailures(ChecksumFormat::Sfv, Algorithm::Crc32),
        std::string("\n|#comment|;semicolon|carriage\rreturn|ends\r|new\nline|trailing |\xFF\xFE|"));
    QCOMPARE(namesOfFailures(ChecksumFormat::Hashdeep, Algorithm::Md5), std::string("\n|ends\r|new\nline|"));
}

void ChecksumCreationTest::callsTheListsBesideByTheirAlgorithm_data()
{
    QTest::addColumn<ChecksumFormat>("format");
    QTest::addColumn<std::vector<Algorithm>>("algorithms");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* test, ChecksumFormat format, const std::vector<Algorithm>& algorithms,
                         const char* names) {
        QTest::newRow(test) << format << algorithms << QString::fromLatin1(names);
    };
    row("GNU", ChecksumFormat::Gnu, { Algorithm::Sha256, Algorithm::Blake2b512, Algorithm::Sha512_256 },
        "x.sha256 x.b2 x.sha512-256");
    row("BSD", ChecksumFormat::BsdTag, { Algorithm::Sha1 }, "x.sha1");
    row("BSD, several", ChecksumFormat::BsdTag, { Algorithm::Sha1, Algorithm::Md5 }, "x.sums");
    row("SFV", ChecksumFormat::Sfv, { Algorithm::Crc32 }, "x.sfv");
    row("hashdeep", ChecksumFormat::Hashdeep, { Algorithm::Md5 }, "x.hashdeep");
}

void ChecksumCreationTest::callsTheListsBesideByTheirAlgorithm()
{
    QFETCH(ChecksumFormat, format);
    QFETCH(std::vector<Algorithm>, algorithms);
    QFETCH(QString, names);
    tests::put(path("x"), "x");
    CreationPlan wanted = plan(format, algorithms);
    wanted.arrangement = Arrangement::BesideEach;
    const auto written = writeLists(wanted, creationOf(wanted), Failures::Refuse);
    QCOMPARE(QString::fromStdString(outcome(written)), names);
    // Each is read back as what it is, by its name or its tags.
    std::vector<Algorithm> read;
    for (const fs::path& list : written.value()) {
        io::FileSource source = io::FileSource::open(list).value();
        const auto parsed = readChecksums(source, { .fileName = list.filename().native() }, {});
        for (const ChecksumEntry& entry : parsed.value().entries)
            read.push_back(entry.algorithm);
    }
    QVERIFY(read == algorithms);
}

void ChecksumCreationTest::leavesListsAndLinksInFoldersOut()
{
    put({ "a", "a.sha256", "sub/MD5SUMS", "LIST" });
    fs::create_symlink("a", path("link"));
    QCOMPARE(mkfifo(path("pipe").c_str(), 0600), 0);
    CreationPlan wanted = plan(ChecksumFormat::Gnu, { Algorithm::Sha256 });
    wanted.existing = io::Existing::Replace;
    const Creation creation = creationOf(wanted);
    QCOMPARE(creation.files.size(), std::size_t(1));
    std::string omitted;
    for (const Omitted& omission : creation.omitted)
        omitted += omission.path.filename().native()
            + (omission.why == Omission::ChecksumFile ? ":list " : ":other ");
    QCOMPARE(omitted, std::string("LIST:list a.sha256:list MD5SUMS:list link:other pipe:other "));
    // What is asked for by name is listed, a link under its own name; a pipe is not waited for.
    wanted.inputs = { path("a.sha256"), path("link"), path("pipe"), path("none") };
    const Creation named = creationOf(wanted);
    QCOMPARE(named.files.size(), std::size_t(4));
    QVERIFY(!named.files[0].error && !named.files[1].error);
    QCOMPARE(named.files[1].name, std::string("link"));
    QVERIFY(named.files[2].error->cause == Cause::NotRegular);
    QCOMPARE(int(named.files[3].error->code), int(ErrorCode::FileNotFound));
    QCOMPARE(named.failures, std::uint64_t(2));
}

void ChecksumCreationTest::eachFileIsListedOnce()
{
    put({ "a", "sub/deep" });
    CreationPlan wanted = plan(ChecksumFormat::Gnu, { Algorithm::Md5 });
    wanted.inputs = { path("sub"), path("a"), m_folder->path(), path("sub/../a"), path("sub/deep") };
    std::string taken;
    const Creation creation
        = hashForLists(wanted, {}, [&](const CreatedFile& file) { taken += file.name + " "; }).value();
    QCOMPARE(taken, std::string("sub/deep a "));
    QCOMPARE(creation.files.size(), std::size_t(2));
    // What lies outside of the list's folder has no name in it.
    wanted.list = path("sub/LIST");
    const Creation outside = creationOf(wanted);
    QCOMPARE(outside.failures, std::uint64_t(1));
    QCOMPARE(int(outside.files[1].error->code), int(ErrorCode::OutsideFolder));
}

void ChecksumCreationTest::writesNothingWhenAFileFailed()
{
    put({ "a", "new\nline" });
    CreationPlan wanted = plan(ChecksumFormat::Hashdeep, { Algorithm::Md5 });
    for (const Arrangement arrangement : { Arrangement::OneForAll, Arrangement::BesideEach }) {
        wanted.arrangement = arrangement;
        wanted.inputs = { path("a"), path("none") };
        const Creation creation = creationOf(wanted);
        QCOMPARE(outcome(writeLists(wanted, creation, Failures::Refuse)), std::string("file-not-found"));
        QCOMPARE(tests::namesIn(m_folder->path()), std::string("a new\nline sub"));
        const auto written = writeLists(wanted, creation, Failures::LeaveOut);
        QCOMPARE(written.value().size(), std::size_t(1));
        QVERIFY(tests::contentsOf(written.value().front()).ends_with(",./a\n"));
        fs::remove(written.value().front());
    }
}

void ChecksumCreationTest::saysThatTheNameOfAListWouldBeTooLong()
{
    put({ "a", std::string(250, 'n') });
    CreationPlan wanted = plan(ChecksumFormat::Gnu, { Algorithm::Md5, Algorithm::Sha256 });
    wanted.arrangement = Arrangement::BesideEach;
    const Creation creation = creationOf(wanted);
    QCOMPARE(creation.failures, std::uint64_t(1));
    QVERIFY(creation.files[1].error->cause == Cause::NameTooLong);
    QCOMPARE(outcome(writeLists(wanted, creation, Failures::LeaveOut)), std::string("a.md5 a.sha256"));
}

void ChecksumCreationTest::refusesToReplaceBeforeItReads()
{
    put({ "a", "LIST", "b", "b.md5" });
    CreationPlan wanted = plan(ChecksumFormat::Gnu, { Algorithm::Md5 });
    QCOMPARE(int(hashForLists(wanted, {}).error().code), int(ErrorCode::FileExists));
    wanted.existing = io::Existing::Replace;
    const Creation creation = creationOf(wanted);
    QVERIFY(writeLists(wanted, creation, Failures::Refuse));
    QVERIFY(tests::contentsOf(wanted.list).contains("  a\n"));
    // Many lists: one that is there keeps all from being written.
    wanted.arrangement = Arrangement::BesideEach;
    wanted.existing = io::Existing::Refuse;
    QCOMPARE(outcome(writeLists(wanted, creation, Failures::Refuse)), std::string("file-exists"));
    QVERIFY(!fs::exists(path("a.md5")));
    QCOMPARE(tests::contentsOf(path("b.md5")), std::string("in b.md5"));
}

void ChecksumCreationTest::refusesPlansThatMakeNoSense()
{
    const auto refused = [&](ChecksumFormat format, const std::vector<Algorithm>& algorithms,
                             bool hasList = true) {
        CreationPlan wanted = plan(format, algorithms);
        if (!hasList)
            wanted.list = "";
        const Result<> checked = checkPlan(wanted);
        return checked ? std::string("fine") : idOf(checked.error().code) + (" " + checked.error().subject);
    };
    const std::vector<Algorithm> both{ Algorithm::Md5, Algorithm::Sha512 };
    QCOMPARE(refused(ChecksumFormat::Gnu, both), std::string("not-in-this-format SHA-512"));
    QCOMPARE(refused(ChecksumFormat::Sfv, both), std::string("not-in-this-format MD5"));
    QCOMPARE(refused(ChecksumFormat::Hashdeep, both), std::string("not-in-this-format SHA-512"));
    QCOMPARE(refused(ChecksumFormat::BsdTag, both), std::string("fine"));
    QCOMPARE(refused(ChecksumFormat::BsdTag, {}), std::string("invalid-parameter algorithms"));
    QCOMPARE(refused(ChecksumFormat::Certutil, { Algorithm::Md5 }), std::string("invalid-parameter format"));
    QCOMPARE(refused(ChecksumFormat::BsdTag, both, false), std::string("invalid-parameter list"));
}

void ChecksumCreationTest::noticesAFileThatChangesMeanwhile()
{
    // Large enough that the first report comes before its end.
    tests::put(path("a"), std::string(std::size_t(8) << 20, 'a'));
    CreationPlan wanted = plan(ChecksumFormat::Gnu, { Algorithm::Sha256 });
    bool isChanged = false;
    const Progress progress{ .stop = {}, .report = [&](Amount) {
                                if (!std::exchange(isChanged, true))
                                    std::ofstream(path("a"), std::ios::app) << "more";
                            } };
    const Creation creation = hashForLists(wanted, progress).value();
    QVERIFY(isChanged);
    QVERIFY(creation.files[0].error->cause == Cause::ChangedMeanwhile);
    QVERIFY(creation.files[0].digests.empty());
}

void ChecksumCreationTest::stopsWhenAsked()
{
    put(plainNames);
    Progress progress;
    progress.stop.request();
    QCOMPARE(int(hashForLists(plan(ChecksumFormat::Gnu, { Algorithm::Md5 }), progress).error().code),
        int(ErrorCode::Cancelled));
}

QTEST_APPLESS_MAIN(ChecksumCreationTest)
#include "checksum_creation_test.moc"
