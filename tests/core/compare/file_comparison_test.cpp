// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/compare/difference_search.h"
#include "core/compare/file_comparison.h"
#include "core/io/memory_stream.h"
#include "tests/support/child.h"
#include "tests/support/failing_stream.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <QTest>

#include <sys/stat.h>

#include <random>
#include <thread>

using namespace core;
using namespace core::compare;
using namespace tests;
namespace fs = std::filesystem;
using namespace std::string_literals;

namespace {

FileComparison compared(
    const std::string& left, const std::string& right, Extent extent = Extent::UpToFirstDifference)
{
    io::MemorySource one(asBytes(left));
    io::MemorySource other(asBytes(right));
    Result<FileComparison> result = compareFiles(one, other, { .extent = extent });
    if (!result)
        qFatal("a comparison in memory failed");
    return *std::move(result);
}

std::string findingsOf(const FileComparison& comparison)
{
    std::string ids;
    for (const Finding& finding : comparison.findings)
        ids += (ids.empty() ? "" : " ") + std::string(finding.kind->id)
            + (finding.value.empty() ? "" : "=" + finding.value);
    return ids;
}

std::uint64_t byteOf(const FileComparison& comparison)
{
    return comparison.first ? comparison.first->place.byte.value_or(0) : 0;
}

/// What no hypothesis about text explains.
std::string noise(std::size_t size, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::string bytes(size, '\0');
    for (char& c : bytes)
        c = static_cast<char>(random() % 255 + 1);
    return bytes;
}

std::string utf16(const std::string& ascii)
{
    std::string wide = "\xFF\xFE";
    for (const char c : ascii)
        wide += { c, '\0' };
    return wide;
}

} // namespace

Q_DECLARE_METATYPE(std::string)

class FileComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstDifferenceWhereverItIs_data();
    void findsTheFirstDifferenceWhereverItIs();
    void tellsWhichIsTheBeginningOfTheOther();
    void countsWhatDiffers();
    void givesLineAndColumnOfTextOnly();
    void showsTheBytesAroundTheDifference_data();
    void showsTheBytesAroundTheDifference();
    void saysHowTheDifferenceCameAbout_data();
    void saysHowTheDifferenceCameAbout();
    void explainsAlsoTextsOfManyBlocks();
    void readsLargeFilesOnTwoThreads();
    void saysThatTwoNamesAreOneFile();
    void noticesThatAFileGrowsMeanwhile();
    void saysWhatCannotBeRead();
    void stopsWhenAsked();
    void findsAllRangesForwardsAndBackwards();
    void agreesWithCmp();
};

void FileComparisonTest::findsTheFirstDifferenceWhereverItIs_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("at");
    const int block = 256 * 1024;
    for (const int size : { 1, 2, 15, 16, 17, 255, 256, 257, 4095, 4096, 4097, block - 1, block, block + 1,
             2 * block, 3 * block + 5 }) {
        for (const int at : { 0, size / 2, size - 2, size - 1, block - 1, block })
            if (at >= 0 && at < size)
                QTest::addRow("%d of %d", at, size) << size << at;
    }
}

void FileComparisonTest::findsTheFirstDifferenceWhereverItIs()
{
    QFETCH(int, size);
    QFETCH(int, at);
    const std::string left = noise(std::size_t(size));
    std::string right = left;
    QVERIFY(!compared(left, right).first);
    right[std::size_t(at)] ^= 0x55;
    for (const Extent extent : { Extent::UpToFirstDifference, Extent::WholeFiles }) {
        const FileComparison comparison = compared(left, right, extent);
        QVERIFY(comparison.first);
        QCOMPARE(byteOf(comparison), std::uint64_t(at));
        QCOMPARE(comparison.leftSize.value_or(0), std::uint64_t(size));
        QVERIFY(!comparison.prefix);
    }
    // The same place when the rest is missing.
    const FileComparison cut = compared(left, left.substr(0, std::size_t(at)));
    QCOMPARE(byteOf(cut), std::uint64_t(at));
    QVERIFY(cut.prefix == Side::Right);
}

void FileComparisonTest::tellsWhichIsTheBeginningOfTheOther()
{
    const std::string whole = noise(100);
    QVERIFY(compared(whole.substr(0, 60), whole).prefix == Side::Left);
    QVERIFY(compared(whole, whole.substr(0, 60)).prefix == Side::Right);
    QVERIFY(compared(whole, "").prefix == Side::Right);
    QVERIFY(!compared("", "").first);
    QVERIFY(!compared("a", "b").prefix);
}

void FileComparisonTest::countsWhatDiffers()
{
    const std::string left = noise(600'000);
    std::string right = left;
    for (const std::size_t at : { 3U, 4U, 5U, 262'143U, 262'144U, 500'000U })
        right[at] ^= 0x3C;
    const FileComparison comparison = compared(left, right + "more", Extent::WholeFiles);
    QVERIFY(comparison.count);
    QCOMPARE(comparison.count->bytes, std::uint64_t(6));
    QCOMPARE(comparison.count->ranges, std::uint64_t(3)); // the second goes over the end of a block
    QVERIFY(!compared(left, right).count);
    QCOMPARE(compared(left, left, Extent::WholeFiles).count->bytes, std::uint64_t(0));
}

void FileComparisonTest::givesLineAndColumnOfTextOnly()
{
    const FileComparison text = compared("one\ntwo\nthree", "one\ntwo\nthrow");
    QCOMPARE(text.first->place.line.value_or(0), std::uint64_t(3));
    QCOMPARE(text.first->place.column.value_or(0), std::uint64_t(4));
    QVERIFY(!compared("one\0two"s, "one\0twi"s).first->place.line);
    QVERIFY(!compared("one\0"s, "onet").first->place.line);
    std::string lines;
    for (int i = 0; i < 100'000; ++i)
        lines += "line " + std::to_string(i) + "\n";
    const FileComparison far = compared(lines + "abc", lines + "abd");
    QCOMPARE(far.first->place.line.value_or(0), std::uint64_t(100'001));
    QCOMPARE(far.first->place.column.value_or(0), std::uint64_t(3));
}

void FileComparisonTest::showsTheBytesAroundTheDifference_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("at");
    const int block = 256 * 1024;
    for (const int at : { 0, 5, 95, 96, 112, 1000, block - 100, block - 1, block, block + 1, block + 50 })
        QTest::addRow("%d", at) << 2 * block << at;
    QTest::newRow("near the end") << 1000 << 990;
    QTest::newRow("alone") << 1 << 0;
}

void FileComparisonTest::showsTheBytesAroundTheDifference()
{
    QFETCH(int, size);
    QFETCH(int, at);
    const std::string left = noise(std::size_t(size));
    std::string right = left;
    right[std::size_t(at)] ^= 1;
    const FileComparison comparison = compared(left, right);
    for (const auto& [excerpt, whole] :
        { std::pair(comparison.first->left, left), std::pair(comparison.first->right, right) }) {
        QCOMPARE(excerpt.offset % 16, std::uint64_t(0));
        QVERIFY(excerpt.offset <= std::uint64_t(at) && std::uint64_t(at) - excerpt.offset < 256);
        QCOMPARE(std::string(asText(excerpt.bytes)), whole.substr(std::size_t(excerpt.offset), 256));
    }
}

void FileComparisonTest::saysHowTheDifferenceCameAbout_data()
{
    QTest::addColumn<std::string>("left");
    QTest::addColumn<std::string>("right");
    QTest::addColumn<QString>("findings");
    const std::string lf = "first line\nsecond line\n\nlast\n";
    std::string crLf;
    std::string cr;
    for (const char c : lf) {
        crLf += c == '\n' ? "\r\n" : std::string(1, c);
        cr += c == '\n' ? '\r' : c;
    }
    QTest::newRow("LF and CRLF") << lf << crLf << "line-ends-differ=LF, CRLF";
    QTest::newRow("CRLF and LF") << crLf << lf << "line-ends-differ=CRLF, LF";
    QTest::newRow("CRLF and CR") << crLf << cr << "line-ends-differ=CRLF, CR";
    QTest::newRow("mixed") << "a\r\nb\nc\n"s << "a\nb\r\nc\n"s << "line-ends-differ=CRLF+LF";
    QTest::newRow("and a word") << lf << crLf + "more" << "";
    QTest::newRow("a mark") << lf << "\xEF\xBB\xBF" + lf << "byte-order-mark-right";
    QTest::newRow("a mark and CRLF") << "\xEF\xBB\xBF" + crLf << lf
                                     << "byte-order-mark-left line-ends-differ=CRLF, LF";
    QTest::newRow("UTF-16") << lf << utf16(lf) << "encoding-differs=UTF-8, UTF-16LE";
    QTest::newRow("UTF-16 and CRLF") << utf16(crLf) << lf
                                     << "encoding-differs=UTF-16LE, UTF-8 line-ends-differ=CRLF, LF";
    QTest::newRow("UTF-16 without a mark") << utf16(lf).substr(2) << lf << "encoding-differs=UTF-16LE, UTF-8";
    QTest::newRow("no newline at the end") << lf << lf.substr(0, lf.size() - 1) << "newlines-at-end";
    QTest::newRow("empty lines at the end") << lf << lf + "\n\n" << "newlines-at-end";
    QTest::newRow("spaces at line ends") << "a\nb\n"s << "a  \nb\t\n"s << "spaces-at-line-ends";
    QTest::newRow("spaces at the end") << "a"s << "a "s << "spaces-at-line-ends";
    QTest::newRow("spaces in a line") << "a b\n"s << "a  b\n"s << "";
    QTest::newRow("empty and a newline") << ""s << "\n"s << "newlines-at-end";
    const std::string bytes = noise(5000);
    QTest::newRow("cut") << bytes.substr(0, 3000) << bytes << "left-is-beginning";
    QTest::newRow("cut right") << bytes << bytes.substr(0, 3000) << "right-is-beginning";
    QTest::newRow("zeros at the end")
        << bytes << bytes + std::string(1000, '\0') << "left-is-beginning zeros-at-end";
    std::string hole = bytes;
    hole.replace(1024, 512, 512, '\0');
    QTest::newRow("a block of zeros") << bytes << hole << "zeros-right";
    QTest::newRow("a block of data") << hole << bytes << "zeros-left";
    std::string small = bytes;
    small.replace(1024, 200, 200, '\0');
    QTest::newRow("a few zeros") << bytes << small << "";
    std::string flipped = bytes;
    flipped[77] ^= 0x10;
    QTest::newRow("a bit") << bytes << flipped << "one-bit";
    flipped[99] ^= 0x10;
    QTest::newRow("two bits") << bytes << flipped << "";
    QTest::newRow("nothing in common") << noise(100) << noise(100, 2) << "";
    QTest::newRow("empty and something") << ""s << bytes << "";
}

void FileComparisonTest::saysHowTheDifferenceCameAbout()
{
    QFETCH(std::string, left);
    QFETCH(std::string, right);
    QFETCH(QString, findings);
    QString wanted = findings;
    if (wanted == u"line-ends-differ=CRLF+LF")
        wanted = QStringLiteral("line-ends-differ=LF+CRLF, LF+CRLF");
    QCOMPARE(QString::fromStdString(findingsOf(compared(left, right, Extent::WholeFiles))), wanted);
    // Without counting nobody knows that it is the only bit.
    QCOMPARE(
        QString::fromStdString(findingsOf(compared(left, right))), wanted == u"one-bit" ? QString() : wanted);
}

void FileComparisonTest::explainsAlsoTextsOfManyBlocks()
{
    std::string lf;
    std::string crLf;
    for (int i = 0; i < 60'000; ++i) {
        lf += "line " + std::to_string(i) + "\n";
        crLf += "line " + std::to_string(i) + "\r\n";
    }
    QCOMPARE(findingsOf(compared(lf, crLf)), "line-ends-differ=LF, CRLF"s);
    QCOMPARE(findingsOf(compared(lf, crLf, Extent::WholeFiles)), "line-ends-differ=LF, CRLF"s);
    QCOMPARE(
        findingsOf(compared(lf, utf16(crLf))), "encoding-differs=UTF-8, UTF-16LE line-ends-differ=LF, CRLF"s);
    QCOMPARE(findingsOf(compared(lf + "x", utf16(crLf))), ""s);
    // The difference begins at a CR that was the last byte of a block.
    const std::string start(256 * 1024 - 1, 'a');
    QCOMPARE(findingsOf(compared(start + "\r\nb", start + "\rb")), "line-ends-differ=CRLF, CR"s);
    QCOMPARE(findingsOf(compared(start + "\nb", start + "\r\nb")), "line-ends-differ=LF, CRLF"s);
}

void FileComparisonTest::readsLargeFilesOnTwoThreads()
{
    const TemporaryFolder folder;
    const std::string bytes = noise(9'000'000);
    std::string other = bytes;
    other[8'500'000] ^= 1;
    put(folder.path() / "a", bytes);
    put(folder.path() / "b", bytes);
    put(folder.path() / "c", other);
    const std::size_t threads = countThreads();
    const Result<FileComparison> same = compareFiles(folder.path() / "a", folder.path() / "b");
    QVERIFY(same && !same->first);
    const Result<FileComparison> different = compareFiles(folder.path() / "a", folder.path() / "c");
    QVERIFY(different && different->first);
    QCOMPARE(byteOf(*different), std::uint64_t(8'500'000));
    QVERIFY(hasAtMostThreads(threads));
}

void FileComparisonTest::saysThatTwoNamesAreOneFile()
{
    const TemporaryFolder folder;
    put(folder.path() / "a", "text");
    fs::create_hard_link(folder.path() / "a", folder.path() / "hard");
    fs::create_symlink("a", folder.path() / "soft");
    for (const char* name : { "a", "hard", "soft" }) {
        const Result<FileComparison> comparison = compareFiles(folder.path() / "a", folder.path() / name);
        QVERIFY(comparison && comparison->isOneFile && !comparison->first);
    }
    put(folder.path() / "copy", "text");
    QVERIFY(!compareFiles(folder.path() / "a", folder.path() / "copy")->isOneFile);
}

void FileComparisonTest::noticesThatAFileGrowsMeanwhile()
{
    const TemporaryFolder folder;
    put(folder.path() / "a", noise(500'000));
    put(folder.path() / "b", noise(500'000));
    const FileOptions options{ .extent = Extent::WholeFiles,
        .found = [&](const FirstDifference&) { put(folder.path() / "b", "shorter"); } };
    std::string changed = noise(500'000);
    changed[1] ^= 1;
    put(folder.path() / "b", changed);
    const Result<FileComparison> comparison = compareFiles(folder.path() / "a", folder.path() / "b", options);
    QVERIFY(!comparison);
    QVERIFY(comparison.error().cause == Cause::ChangedMeanwhile);
    QCOMPARE(comparison.error().subject, (folder.path() / "b").native());
}

void FileComparisonTest::saysWhatCannotBeRead()
{
    const TemporaryFolder folder;
    put(folder.path() / "a", "x");
    QCOMPARE(told(compareFiles(folder.path() / "a", folder.path() / "none")), "file-not-found"s);
    QCOMPARE(told(compareFiles(folder.path(), folder.path() / "a")), "is-a-folder"s);
    io::MemorySource good(asBytes(std::string_view("\0\0\0\0", 4)));
    FailingSource bad(2);
    QCOMPARE(told(compareFiles(good, bad)), "read-failed: the device reported an error"s);
}

void FileComparisonTest::stopsWhenAsked()
{
    Progress progress;
    progress.stop.request();
    io::MemorySource one(asBytes("a"));
    io::MemorySource other(asBytes("a"));
    QCOMPARE(told(compareFiles(one, other, {}, progress)), "cancelled"s);
    const TemporaryFolder folder;
    put(folder.path() / "a", std::string(9'000'000, 'x'));
    put(folder.path() / "b", std::string(9'000'000, 'x'));
    Progress later;
    later.report = [&](Amount amount) {
        if (amount.done > 3'000'000)
            later.stop.request();
    };
    QCOMPARE(told(compareFiles(folder.path() / "a", folder.path() / "b", {}, later)), "cancelled"s);
}

void FileComparisonTest::findsAllRangesForwardsAndBackwards()
{
    const TemporaryFolder folder;
    const std::string left = noise(700'000);
    std::string right = left;
    const std::vector<DifferingRange> ranges{ { 0, 3 }, { 10, 11 }, { 262'140, 262'150 },
        { 400'000, 400'001 }, { 699'990, 699'999 } };
    for (const DifferingRange& range : ranges)
        for (std::uint64_t at = range.begin; at < range.end; ++at)
            right[at] ^= 1;
    put(folder.path() / "a", left);
    put(folder.path() / "b", right + "tail");
    std::vector<DifferingRange> all = ranges;
    all.push_back({ 700'000, 700'004 });
    std::uint64_t from = 0;
    for (const DifferingRange& range : all) {
        const auto found = findNextDifference(folder.path() / "a", folder.path() / "b", from);
        QVERIFY(found && *found);
        QVERIFY(**found == range);
        from = range.end;
    }
    QVERIFY(!*findNextDifference(folder.path() / "a", folder.path() / "b", from));
    std::uint64_t before = from;
    for (auto range = all.rbegin(); range != all.rend(); ++range) {
        const auto found = findPreviousDifference(folder.path() / "a", folder.path() / "b", before);
        QVERIFY(found && *found);
        QVERIFY(**found == *range);
        before = range->begin;
    }
    QVERIFY(!*findPreviousDifference(folder.path() / "a", folder.path() / "b", before));
    QCOMPARE(std::string(asText(readExcerpt(folder.path() / "b", 699'999, 10).value())),
        left.substr(699'999) + "tail");
    QVERIFY(readExcerpt(folder.path() / "b", 800'000, 10).value().empty());
}

void FileComparisonTest::agreesWithCmp()
{
    NEEDS_PEER("cmp");
    const TemporaryFolder folder;
    std::mt19937 random(42);
    for (int round = 0; round < 60; ++round) {
        const std::string left = noise(random() % 3000, static_cast<unsigned>(round));
        std::string right = left.substr(0, random() % 4 == 0 ? random() % (left.size() + 1) : left.size());
        for (unsigned changes = random() % 4; changes > 0 && !right.empty(); --changes)
            right[random() % right.size()] = static_cast<char>(random());
        put(folder.path() / "a", left);
        put(folder.path() / "b", right);
        const FileComparison ours
            = compareFiles(folder.path() / "a", folder.path() / "b", { .extent = Extent::WholeFiles })
                  .value();
        const Ended cmp = shell("cmp -l a b 2>/dev/null", folder.path());
        const auto lines = static_cast<std::uint64_t>(std::ranges::count(cmp.output, '\n'));
        QCOMPARE(ours.first ? 1 : 0, cmp.exitCode);
        QCOMPARE(ours.count->bytes, lines);
        if (lines > 0)
            QCOMPARE(byteOf(ours) + 1, std::stoull(cmp.output));
    }
}

QTEST_APPLESS_MAIN(FileComparisonTest)
#include "file_comparison_test.moc"
