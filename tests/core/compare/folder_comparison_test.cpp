// SPDX-License-Identifier: Apache-2.0
#include "core/compare/folder_comparison.h"
#include "core/compare/name_pattern.h"
#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <QTest>

#include <sys/stat.h>
#if __has_include(<sys/sysmacros.h>)
#include <sys/sysmacros.h>
#endif

#include <map>
#include <random>
#include <set>

using namespace core;
using namespace core::compare;
using namespace tests;
namespace fs = std::filesystem;
using namespace std::string_literals;

class FolderComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsSameDifferentAndAlone();
    void comparesLinksByTheirTargetsAndFollowsNone();
    void opensNoPipe();
    void tellsThatKindsDiffer();
    void matchesNamesOfOtherCaseAndForm();
    void tellsWhereAFileWentTo();
    void leavesOutWhatIsIgnored();
    void trustsSizeAndTimeWhenAsked();
    void readsNoFileThatHasTwoNames();
    void saysWhatCannotBeRead();
    void saysWhatCannotEvenBeLookedAt();
    void comparesDevicesByTheirNumbers();
    void saysThatAFileChangedMeanwhile();
    void stopsWhenAsked();
    void tellsTheTotalsFirst();
    void comparesTenThousandFiles();
    void fitsPatterns_data();
    void fitsPatterns();
    void agreesWithDiff();

private:
    fs::path left(const std::string& name = {}) const { return name.empty() ? m_left : m_left / name; }
    fs::path right(const std::string& name = {}) const { return name.empty() ? m_right : m_right / name; }
    void both(const std::string& name, const std::string& text) const
    {
        write(left(name), text);
        write(right(name), text);
    }
    static void write(const fs::path& path, const std::string& text)
    {
        fs::create_directories(path.parent_path());
        put(path, text);
    }
    FolderPair folders() const { return { .left = m_left, .right = m_right }; }
    std::map<std::string, ComparedEntry> compared(const FolderPair& pair) const
    {
        std::map<std::string, ComparedEntry> entries;
        std::string last;
        const Result<> done = compareFolders(pair, {}, [&](ComparedEntry&& entry) {
            if (!(last < entry.name))
                qFatal("entries are not in order, or come twice");
            last = entry.name;
            entries.emplace(entry.name, entry);
        });
        if (!done)
            qFatal("the comparison failed");
        return entries;
    }
    std::map<std::string, ComparedEntry> compared() const { return compared(folders()); }

    std::unique_ptr<TemporaryFolder> m_temporary;
    fs::path m_left;
    fs::path m_right;
};

void FolderComparisonTest::init()
{
    m_temporary = std::make_unique<TemporaryFolder>();
    m_left = m_temporary->makeFolder("left", 0755);
    m_right = m_temporary->makeFolder("right", 0755);
}

#define VERDICT(entries, name, wanted)                                                                       \
    do {                                                                                                     \
        QVERIFY2(entries.contains(name), name);                                                              \
        QCOMPARE(int(entries.at(name).verdict), int(EntryVerdict::wanted));                                  \
    } while (false)

void FolderComparisonTest::tellsWhatIsSameDifferentAndAlone()
{
    both("same", "x");
    both("sub/deep/same", "y");
    both("caf\xE9\n\\", "bytes");
    write(left("changed"), "one two three");
    write(right("changed"), "one too three");
    write(left("longer"), "12345");
    write(right("longer"), "123456");
    write(left("gone/file"), "g");
    write(right("new"), "n");
    fs::create_directory(left("empty"));
    const auto entries = compared();
    VERDICT(entries, "same", Same);
    VERDICT(entries, "sub/deep/same", Same);
    VERDICT(entries, "caf\xE9\n\\", Same);
    VERDICT(entries, "changed", Different);
    QCOMPARE(entries.at("changed").firstDifference.value_or(0), std::uint64_t(5));
    VERDICT(entries, "longer", Different);
    QCOMPARE(int(entries.at("longer").basis), int(Basis::Size));
    VERDICT(entries, "gone", OnlyLeft);
    VERDICT(entries, "gone/file", OnlyLeft);
    VERDICT(entries, "new", OnlyRight);
    VERDICT(entries, "empty", OnlyLeft);
    VERDICT(entries, "sub", Same);
    QCOMPARE(entries.at("same").left->size, std::uint64_t(1));
    QVERIFY(entries.at("same").left->modified > 1'600'000'000'000'000'000);
    QCOMPARE(entries.size(), std::size_t(11));
}

void FolderComparisonTest::comparesLinksByTheirTargetsAndFollowsNone()
{
    write(m_temporary->path() / "outside/secret", "s");
    fs::create_directory_symlink("../outside", left("same"));
    fs::create_directory_symlink("../outside", right("same"));
    fs::create_symlink("a", left("other"));
    fs::create_symlink("b", right("other"));
    const auto entries = compared();
    VERDICT(entries, "same", Same);
    VERDICT(entries, "other", Different);
    QCOMPARE(entries.at("other").right->linkTarget, "b"s);
    QCOMPARE(entries.size(), std::size_t(2));
}

void FolderComparisonTest::opensNoPipe()
{
    for (const fs::path& side : { left(), right() })
        QCOMPARE(mkfifo((side / "pipe").c_str(), 0600), 0);
    const auto entries = compared();
    VERDICT(entries, "pipe", Same);
    QCOMPARE(int(entries.at("pipe").basis), int(Basis::Kind));
}

void FolderComparisonTest::tellsThatKindsDiffer()
{
    write(left("a"), "file");
    write(right("a/inside"), "x");
    write(left("b"), "file");
    fs::create_symlink("a", right("b"));
    const auto entries = compared();
    VERDICT(entries, "a", KindDiffers);
    VERDICT(entries, "a/inside", OnlyRight);
    VERDICT(entries, "b", KindDiffers);
}

void FolderComparisonTest::matchesNamesOfOtherCaseAndForm()
{
    write(left("Photos/A.JPG"), "1");
    write(right("photos/a.jpg"), "1");
    write(left("caf\xC3\xA9"), "2"); // composed, as Linux has it
    write(right("cafe\xCC\x81"), "2"); // decomposed, as macOS had it
    write(left("x"), "3");
    write(right("x"), "3");
    write(right("X"), "4");
    const auto entries = compared();
    VERDICT(entries, "Photos/A.JPG", Same);
    QCOMPARE(entries.at("Photos/A.JPG").rightName, "photos/a.jpg"s);
    QCOMPARE(int(entries.at("Photos/A.JPG").nameMatch), int(NameMatch::LetterCase));
    QCOMPARE(int(entries.at("caf\xC3\xA9").nameMatch), int(NameMatch::NormalForm));
    QCOMPARE(int(entries.at("x").nameMatch), int(NameMatch::Exact));
    VERDICT(entries, "X", OnlyRight);
}

void FolderComparisonTest::tellsWhereAFileWentTo()
{
    write(left("a/report.txt"), "the report");
    write(right("b/report.txt"), "the report");
    write(left("old"), "renamed");
    write(right("new"), "renamed");
    write(left("empty"), "");
    write(right("void"), "");
    write(left("alike"), "1234567");
    const auto entries = compared();
    QCOMPARE(entries.at("a/report.txt").movedTo, "b/report.txt"s);
    QCOMPARE(entries.at("b/report.txt").movedTo, "a/report.txt"s);
    QCOMPARE(entries.at("old").movedTo, "new"s);
    QCOMPARE(entries.at("empty").movedTo, ""s);
    QCOMPARE(entries.at("alike").movedTo, ""s);
}

void FolderComparisonTest::leavesOutWhatIsIgnored()
{
    write(left(".git/config"), "x");
    write(left("src/main.o"), "x");
    write(left("src/main.cpp"), "x");
    write(left("build/keep"), "x");
    FolderPair pair = folders();
    pair.ignored = { ".git", "*.o", "build/k*" };
    const auto entries = compared(pair);
    QCOMPARE(entries.size(), std::size_t(3));
    VERDICT(entries, "build", OnlyLeft);
    VERDICT(entries, "src/main.cpp", OnlyLeft);
}

void FolderComparisonTest::trustsSizeAndTimeWhenAsked()
{
    write(left("a"), "12345");
    write(right("a"), "54321");
    const fs::file_time_type time = fs::last_write_time(left("a"));
    fs::last_write_time(right("a"), time + std::chrono::milliseconds(1900));
    FolderPair pair = folders();
    pair.thoroughness = Thoroughness::SizeAndTime;
    VERDICT(compared(pair), "a", Same);
    QCOMPARE(int(compared(pair).at("a").basis), int(Basis::SizeAndTime));
    VERDICT(compared(), "a", Different);
    fs::last_write_time(right("a"), time + std::chrono::seconds(3));
    VERDICT(compared(pair), "a", Different);
    QCOMPARE(int(compared(pair).at("a").basis), int(Basis::Content));
}

void FolderComparisonTest::readsNoFileThatHasTwoNames()
{
    write(left("a"), "text");
    fs::create_hard_link(left("a"), right("a"));
    QCOMPARE(int(compared().at("a").basis), int(Basis::OneFile));
    bool isOne = false;
    QVERIFY(compareFolders(
        { .left = m_left, .right = m_left / "." }, {}, [](ComparedEntry&&) {},
        [&](const FolderTotals& totals) { isOne = totals.isOneFolder; }));
    QVERIFY(isOne);
}

void FolderComparisonTest::saysWhatCannotBeRead()
{
    both("open", "x");
    both("closed", "x");
    both("folder/a", "x");
    both("folder/b/c", "x");
    fs::permissions(right("closed"), fs::perms::none);
    fs::permissions(left("folder"), fs::perms::none);
    fs::permissions(m_temporary->path(), fs::perms::all);
    QCOMPARE(asNobody([&] {
        std::string text;
        const Result<> done = compareFolders(folders(), {}, [&](ComparedEntry&& entry) {
            text += entry.name + (entry.verdict == EntryVerdict::Same ? " same" : "");
            if (entry.error)
                text += " " + told(*entry.error) + (entry.unreadableSide == Side::Left ? " left" : " right");
            text += "|";
        });
        return done ? text : told(done);
    }),
        "closed permission-denied right|folder permission-denied left|open same|"s);
    fs::permissions(left("folder"), fs::perms::owner_all);
    const auto nothing = [](ComparedEntry&&) { };
    QCOMPARE(
        told(compareFolders({ .left = m_left, .right = m_right / "none" }, {}, nothing)), "file-not-found"s);
    QCOMPARE(
        told(compareFolders({ .left = m_left / "open", .right = m_right }, {}, nothing)), "file-not-found"s);
}

void FolderComparisonTest::saysWhatCannotEvenBeLookedAt()
{
    both("folder/a", "x");
    both("folder/sub/b", "x");
    both("open", "x");
    // Whoever may list a folder and not search it learns the names and nothing else.
    constexpr auto listOnly = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
    fs::permissions(left("folder"), listOnly);
    fs::permissions(right("folder"), listOnly);
    fs::permissions(m_temporary->path(), fs::perms::all);
    const auto compareThem = [&] {
        std::string text;
        const Result<> done = compareFolders(folders(), {}, [&](ComparedEntry&& entry) {
            text += entry.name + (entry.verdict == EntryVerdict::Same ? " same|" : " ");
            if (entry.error)
                text += told(*entry.error) + "|";
        });
        return done ? text : told(done);
    };
    const std::string unknown = "folder/a permission-denied|folder/sub permission-denied|open same|";
    QCOMPARE(asNobody(compareThem), "folder same|" + unknown);
    fs::permissions(left("folder"), fs::perms::all);
    QCOMPARE(asNobody(compareThem), "folder same|" + unknown);
    fs::permissions(right("folder"), fs::perms::all);
}

void FolderComparisonTest::comparesDevicesByTheirNumbers()
{
    NEEDS_ROOT;
    fs::create_directories(left());
    fs::create_directories(right());
    for (const auto& [path, number] :
        { std::pair(left("same"), makedev(1, 3)), std::pair(right("same"), makedev(1, 3)),
            std::pair(left("other"), makedev(1, 3)), std::pair(right("other"), makedev(1, 5)) }) {
        if (mknod(path.c_str(), S_IFCHR | 0600, number) != 0)
            QSKIP("no device can be made here");
    }
    const auto entries = compared();
    QCOMPARE(int(entries.at("same").verdict), int(EntryVerdict::Same));
    QCOMPARE(int(entries.at("other").verdict), int(EntryVerdict::Different));
}

void FolderComparisonTest::saysThatAFileChangedMeanwhile()
{
    const std::string large(3'000'000, 'x');
    both("a", large);
    Progress progress;
    bool isDone = false;
    progress.report = [&](Amount) {
        if (!std::exchange(isDone, true))
            fs::remove(left("a"));
    };
    std::vector<ComparedEntry> entries;
    QVERIFY(compareFolders(folders(), progress, [&](ComparedEntry&& entry) { entries.push_back(entry); }));
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(int(entries.front().verdict), int(EntryVerdict::Unreadable));
    QVERIFY(entries.front().error->cause == Cause::ChangedMeanwhile);
    QCOMPARE(entries.front().error->subject, left("a").native());
    // Gone between the listing and its turn.
    both("b", "x");
    write(left("a"), large);
    entries.clear();
    QVERIFY(compareFolders(
        folders(), {}, [&](ComparedEntry&& entry) { entries.push_back(entry); },
        [&](const FolderTotals&) { fs::remove(left("b")); }));
    QCOMPARE(int(entries.back().verdict), int(EntryVerdict::Unreadable));
    QCOMPARE(told(*entries.back().error), "file-not-found"s);
}

void FolderComparisonTest::stopsWhenAsked()
{
    for (int i = 0; i < 200; ++i)
        both("file" + std::to_string(i), "x");
    Progress progress;
    int taken = 0;
    const Result<> done = compareFolders(folders(), progress, [&](ComparedEntry&&) {
        if (++taken == 5)
            progress.stop.request();
    });
    QCOMPARE(told(done), "cancelled"s);
    QCOMPARE(taken, 5);
}

void FolderComparisonTest::tellsTheTotalsFirst()
{
    both("a", "12345");
    write(left("b"), "1234567890");
    std::uint64_t done = 0;
    Progress progress;
    progress.report = [&](Amount amount) { done = amount.done; };
    FolderTotals told;
    QVERIFY(compareFolders(
        folders(), progress, [&](ComparedEntry&&) { QCOMPARE(told.entries, std::uint64_t(2)); },
        [&](const FolderTotals& totals) { told = totals; }));
    QCOMPARE(told.bytes, std::uint64_t(5));
    QCOMPARE(done, std::uint64_t(5));
    QVERIFY(!told.isOneFolder);
}

void FolderComparisonTest::comparesTenThousandFiles()
{
    for (int i = 0; i < 10'000; ++i) {
        const std::string name = std::to_string(i % 100) + "/" + std::to_string(i);
        write(left(name), "content " + std::to_string(i));
        write(right(name), i == 7777 ? "Content 7777" : "content " + std::to_string(i));
    }
    const auto entries = compared();
    QCOMPARE(entries.size(), std::size_t(10'100));
    VERDICT(entries, "77/7777", Different);
    QCOMPARE(std::ranges::count_if(
                 entries, [](const auto& each) { return each.second.verdict == EntryVerdict::Same; }),
        std::ptrdiff_t(10'099));
}

void FolderComparisonTest::fitsPatterns_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* path, const char* pattern, bool fits) {
        QTest::addRow("%s %s", path, pattern) << QByteArray(path) << QByteArray(pattern) << fits;
    };
    row("a.o", "*.o", true);
    row("sub/a.o", "*.o", true);
    row("a.obj", "*.o", false);
    row("sub/a.o", "sub/*.o", true);
    row("x/sub/a.o", "sub/*.o", false);
    row("sub/x/a.o", "sub/*.o", false);
    row(".git", ".git/", true);
    row("top", "/top", true);
    row("sub/top", "/top", false);
    row("abc", "a?c", true);
    row("ac", "a?c", false);
    row("a1", "a[0-9]", true);
    row("ax", "a[!0-9]", true);
    row("a1", "a[!0-9]", false);
    row("a]", "a[]]", true);
    row("a[", "a[", true);
    row("*", "\\*", true);
    row("x", "\\*", false);
    row("", "*", true);
    row("abcabcabd", "*abd", true);
    row("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*a*a*a*c", false);
    row("Thumbs.db", "*", true);
}

void FolderComparisonTest::fitsPatterns()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, pattern);
    QFETCH(bool, fits);
    QCOMPARE(fitsPattern(path.toStdString(), pattern.toStdString()), fits);
}

void FolderComparisonTest::agreesWithDiff()
{
    NEEDS_PEER("diff");
    std::mt19937 random(7);
    for (int i = 0; i < 400; ++i) {
        const std::string name = std::string(1, static_cast<char>('a' + random() % 6)) + "/"
            + std::string(1, static_cast<char>('k' + random() % 5)) + "/" + std::to_string(random() % 60);
        const std::string text(random() % 5000, static_cast<char>('0' + random() % 3));
        const auto which = random() % 10;
        if (which != 0)
            write(left(name), text);
        if (which != 1)
            write(right(name),
                which == 2                        ? text + "x"
                    : which == 3 && !text.empty() ? "?" + text.substr(1)
                                                  : text);
    }
    // diff names a folder that is on one side only, and not what is in it.
    std::set<std::string> ours;
    const auto entries = compared();
    for (const auto& [name, entry] : entries) {
        const auto parent = entries.find(fs::path(name).parent_path().native());
        const bool isInLonely = parent != entries.end() && parent->second.verdict == entry.verdict
            && (entry.verdict == EntryVerdict::OnlyLeft || entry.verdict == EntryVerdict::OnlyRight);
        if (entry.verdict != EntryVerdict::Same && !isInLonely)
            ours.insert(name);
    }
    std::set<std::string> theirs;
    std::istringstream lines(shell("LC_ALL=C diff -rq left right", m_temporary->path()).output);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("Only in ")) {
            const std::size_t colon = line.find(": ");
            const std::string folder = line.substr(8, colon - 8);
            const std::size_t slash = folder.find('/');
            theirs.insert(
                (slash == std::string::npos ? "" : folder.substr(slash + 1) + "/") + line.substr(colon + 2));
        } else {
            theirs.insert(line.substr(11, line.find(" and ") - 11)); // "Files left/…"
        }
    }
    QVERIFY(theirs.size() > 20);
    QVERIFY(ours == theirs);
}

QTEST_APPLESS_MAIN(FolderComparisonTest)
#include "folder_comparison_test.moc"
