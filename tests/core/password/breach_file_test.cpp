// SPDX-License-Identifier: Apache-2.0
#include "core/password/breach_list.h"
#include "tests/support/breach_files.h"
#include "tests/support/files.h"

#include <QTest>

#include <sys/stat.h>

using namespace core;
using namespace core::password;
using namespace std::string_literals;
using tests::HugeFile;
using tests::MemoryFile;
using tests::sortedBreachList;

Q_DECLARE_METATYPE(core::Cause)

namespace {

BreachHash hashOf(std::string_view password, BreachHashKind kind = BreachHashKind::Sha1)
{
    Result<BreachHash> hash = breachHashOf(asBytes(password), kind);
    if (!hash)
        qFatal("no hash");
    return *std::move(hash);
}

BreachHash digits(std::string_view text)
{
    Result<BreachHash> hash = readBreachHash(text);
    if (!hash)
        qFatal("no hash");
    return *std::move(hash);
}

Result<BreachFile> open(std::string text, bool changes = false)
{
    return BreachFile::open(std::make_unique<MemoryFile>(std::move(text), changes), "list.txt");
}

std::vector<std::string> passwords(int count)
{
    std::vector<std::string> made;
    for (int i = 0; i < count; ++i)
        made.push_back("password" + std::to_string(i));
    return made;
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string lower(std::string text)
{
    return QByteArray::fromStdString(text).toLower().toStdString();
}

std::string withoutCounts(const std::string& text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1)
        result += text.substr(at, text.find(':', at) - at) + "\n";
    return result;
}

const char* message(const Error& error)
{
    return error.cause ? messageOf(*error.cause) : messageOf(error.code);
}

} // namespace

class BreachFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsEveryLineAndNothingElse_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isNtlm");
        for (const int count : { 1, 2, 3, 90, 91, 200, 3000 }) {
            QTest::addRow("SHA-1, %d", count) << count << false;
            QTest::addRow("NTLM, %d", count) << count << true;
        }
    }
    void findsEveryLineAndNothingElse()
    {
        QFETCH(int, count);
        QFETCH(bool, isNtlm);
        const BreachHashKind kind = isNtlm ? BreachHashKind::Ntlm : BreachHashKind::Sha1;
        const std::vector<std::string> listed = passwords(count);
        Result<BreachFile> list = open(sortedBreachList(listed, kind));
        QVERIFY(list.has_value());
        QVERIFY(list->kind() == kind);
        QVERIFY(!list->endsTooEarly());
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const auto sighting = list->find(hashOf(listed[i], kind));
            QVERIFY(sighting && sighting->isFound);
            QCOMPARE(*sighting->count, std::uint64_t(i + 1));
            const auto other = list->find(hashOf(listed[i] + "?", kind));
            QVERIFY(other && !other->isFound);
        }
        const std::size_t size = digitCount(kind);
        for (const char digit : { '0', 'F' }) {
            const auto sighting = list->find(digits(std::string(size, digit)));
            QVERIFY(sighting && !sighting->isFound);
        }
    }

    void readsEveryWayOfWriting_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("hasCounts");
        const std::string plain = sortedBreachList(passwords(300), BreachHashKind::Sha1);
        const auto row = [](const char* name, const std::string& text, bool hasCounts = true) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << hasCounts;
        };
        row("LF", plain);
        row("CRLF", replaced(plain, "\n", "\r\n"));
        row("lower case", lower(plain));
        row("no final line break", plain.substr(0, plain.size() - 1));
        row("byte order mark", "\xEF\xBB\xBF" + plain);
        row("byte order mark, CRLF, no end",
            "\xEF\xBB\xBF" + replaced(plain.substr(0, plain.size() - 1), "\n", "\r\n"));
        row("without counts", withoutCounts(plain), false);
        row("filled with spaces", replaced(plain, "\n", "          \r\n"));
        row("empty lines at the end", plain + "\n\r\n\n");
    }
    void readsEveryWayOfWriting()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, hasCounts);
        Result<BreachFile> list = open(text.toStdString());
        QVERIFY2(list.has_value(), list ? "" : message(list.error()));
        for (int i = 0; i < 300; ++i) {
            const auto sighting = list->find(hashOf("password" + std::to_string(i)));
            QVERIFY2(sighting.has_value(), sighting ? "" : message(sighting.error()));
            QVERIFY(sighting->isFound);
            QCOMPARE(sighting->count.value_or(0), std::uint64_t(hasCounts ? i + 1 : 0));
            QVERIFY(!list->find(hashOf("absent" + std::to_string(i)))->isFound);
        }
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("byte");
        const auto row = [](const char* name, const std::string& text, Cause cause, int byte = -1) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << cause << byte;
        };
        const std::string a(40, 'A');
        const std::string b(40, 'B');
        row("empty", "", Cause::Empty);
        row("only line breaks", "\r\n\n", Cause::Empty);
        row("7z", "7z\xBC\xAF\x27\x1C\0\x04"s, Cause::Compressed);
        row("zip", "PK\x03\x04\x14"s, Cause::Compressed);
        row("gzip", "\x1F\x8B\x08"s, Cause::Compressed);
        row("xz", "\xFD\x37zXZ\0"s, Cause::Compressed);
        row("UTF-16", "\xFF\xFE\x41\0"s, Cause::Utf16);
        row("a picture", "\x89PNG\0\0"s, Cause::Binary);
        row("a page", "<!doctype html>", Cause::WebPage, 0);
        row("words", "hello\nworld\n", Cause::IllegalCharacter, 0);
        row("SHA-256", std::string(64, 'A') + ":1\n", Cause::OtherHashLength);
        row("suffixes", std::string(35, 'A') + ":1\n", Cause::OtherHashLength);
        row("other length in line 2", a + ":1\nABCD:1\n", Cause::OtherHashLength, 47);
        row("descending", b + ":1\n" + a + ":1\n", Cause::NotSorted, 43);
        row("cut within the last hash", a + ":1\nBBBBB", Cause::Truncated, 48);
        row("cut behind the colon", a + ":1\n" + b + ":", Cause::Truncated, 84);
        row("an empty line", a + ":1\n\n" + b + ":1\n", Cause::Empty, 43);
        row("a bad digit", a + ":1\n" + std::string(39, 'B') + "x:1\n", Cause::IllegalCharacter, 82);
        row("a bad count", a + ":1\n" + b + ":1,000\n", Cause::IllegalCharacter, 85);
        row("a line without end", a + ":" + std::string(300, '1') + "\n", Cause::IllegalCharacter, 128);
    }
    void refusesWhatIsNoList()
    {
        QFETCH(QByteArray, text);
        QFETCH(Cause, cause);
        QFETCH(int, byte);
        const Result<BreachFile> list = open(text.toStdString());
        QVERIFY(!list && list.error().code == ErrorCode::NotABreachList);
        QCOMPARE(list.error().subject, "list.txt"s);
        QCOMPARE(message(list.error()), messageOf(cause));
        QCOMPARE(list.error().place ? int(list.error().place->byte.value_or(0)) : -1, byte);
    }

    void noticesAListOrderedByCount()
    {
        std::string text;
        for (int i = 0; i < 3000; ++i)
            text += std::string(hashOf("password" + std::to_string(i)).text()) + ":"
                + std::to_string(9000 - i) + "\n";
        const auto list = open(text);
        QVERIFY(!list && list.error().cause == Cause::NotSorted);
    }

    void noticesDisorderWhereItLooks()
    {
        // Sorted at both ends, and two halves exchanged between.
        const std::string sorted = sortedBreachList(passwords(6000), BreachHashKind::Sha1);
        const std::size_t third = sorted.find('\n', sorted.size() / 3) + 1;
        const std::size_t half = sorted.find('\n', sorted.size() / 2) + 1;
        const std::size_t rest = sorted.find('\n', sorted.size() * 2 / 3) + 1;
        const std::string text = sorted.substr(0, third) + sorted.substr(half, rest - half)
            + sorted.substr(third, half - third) + sorted.substr(rest);
        Result<BreachFile> list = open(text);
        QVERIFY(list.has_value());
        int noticed = 0;
        for (int i = 0; i < 6000; ++i) {
            const auto sighting = list->find(hashOf("password" + std::to_string(i)));
            if (!sighting) {
                QVERIFY(sighting.error().cause == Cause::NotSorted);
                const std::uint64_t byte = sighting.error().place->byte.value_or(0);
                QVERIFY(byte > 0 && text[byte - 1] == '\n');
                ++noticed;
            }
        }
        QVERIFY(noticed > 0);
    }

    void saysThatTheFileHasChanged()
    {
        Result<BreachFile> list = open(sortedBreachList(passwords(5), BreachHashKind::Sha1), true);
        QVERIFY(list.has_value());
        const auto sighting = list->find(hashOf("password1"));
        QVERIFY(!sighting && sighting.error().code == ErrorCode::ReadFailed);
        QVERIFY(sighting.error().cause == Cause::ChangedMeanwhile);
    }

    void asksForTheOtherHash()
    {
        Result<BreachFile> list = open(sortedBreachList(passwords(5), BreachHashKind::Sha1));
        const auto sighting = list->find(hashOf("password1", BreachHashKind::Ntlm));
        QVERIFY(!sighting && sighting.error().cause == Cause::OtherHashLength);
    }

    void knowsHalfAListByItsLastHash()
    {
        const std::string whole = sortedBreachList(passwords(4000), BreachHashKind::Sha1);
        Result<BreachFile> half = open(whole.substr(0, whole.find('\n', whole.size() / 2) + 1));
        QVERIFY(half && half->endsTooEarly());
        const auto behind = half->find(digits(std::string(40, 'E')));
        QVERIFY(behind && !behind->isFound && behind->isBehindEnd);
        const auto before = half->find(digits(std::string(40, '1')));
        QVERIFY(before && !before->isFound && !before->isBehindEnd);
    }

    void readsNextToNothingOfFortyGigabytes_data()
    {
        QTest::addColumn<bool>("isEven");
        QTest::addColumn<int>("mostReads");
        QTest::newRow("as hashes are") << true << 10;
        QTest::newRow("crowded at one end") << false << 60;
    }
    void readsNextToNothingOfFortyGigabytes()
    {
        QFETCH(bool, isEven);
        QFETCH(int, mostReads);
        const auto spread = isEven ? HugeFile::Spread::Even : HugeFile::Spread::Crowded;
        std::uint64_t bytesRead = 0;
        Result<BreachFile> list = BreachFile::open(std::make_unique<HugeFile>(spread, bytesRead), "huge");
        QVERIFY(list.has_value());
        QVERIFY(list->size() > 40'000'000'000U);
        QVERIFY(bytesRead < 16 * 1024);
        QVERIFY(list->find(digits(std::string(40, '0'))).has_value());
        constexpr std::uint64_t last = HugeFile::lineCount - 1;
        for (const std::uint64_t index : { std::uint64_t{ 0 }, std::uint64_t{ 1 }, std::uint64_t{ 2 },
                 last / 3, last / 2, last / 2 + 1, last - 1, last, std::uint64_t{ 123'456'789 } }) {
            const std::string line = HugeFile::line(spread, index);
            bytesRead = 0;
            const auto present = list->find(digits(line.substr(0, 40)));
            QVERIFY(present && present->isFound);
            QCOMPARE(*present->count, std::uint64_t{ 123 });
            QCOMPARE(present->bytesRead, bytesRead);
            QVERIFY2(int(present->reads) <= mostReads, qPrintable(QString::number(present->reads)));
            QVERIFY(bytesRead <= present->reads * 4096U);
            std::string absent = line.substr(0, 40);
            absent.back() = absent.back() == 'F' ? '0' : 'F';
            const auto other = list->find(digits(absent));
            QVERIFY(other && !other->isFound);
            QVERIFY(int(other->reads) <= mostReads);
        }
    }

    void survivesBitFlips()
    {
        const std::string whole = sortedBreachList(passwords(120), BreachHashKind::Sha1);
        for (std::size_t bit = 0; bit < 8 * whole.size(); bit += 7) {
            std::string text = whole;
            text[bit / 8] = char(text[bit / 8] ^ (1 << (bit % 8)));
            Result<BreachFile> list = open(text);
            if (!list) {
                QVERIFY(list.error().code == ErrorCode::NotABreachList);
                continue;
            }
            const auto sighting = list->find(hashOf("password7"));
            QVERIFY(sighting || sighting.error().code == ErrorCode::NotABreachList);
        }
    }

    void survivesTruncation()
    {
        const std::string whole = sortedBreachList(passwords(100), BreachHashKind::Sha1);
        for (std::size_t size = 0; size < whole.size(); ++size) {
            Result<BreachFile> list = open(whole.substr(0, size));
            // A count cut short cannot be noticed; a hash can.
            const std::size_t lineBegin = size == 0 ? 0 : whole.rfind('\n', size - 1) + 1;
            // One line of 32 digits is a list of NTLM.
            const bool isWithinHash = size > lineBegin && size < lineBegin + 40 && size != 32;
            if (isWithinHash)
                QVERIFY(!list && list.error().code == ErrorCode::NotABreachList);
        }
    }

    void opensARealFileAndAFolder()
    {
        const tests::TemporaryFolder folder;
        const auto file = folder.path() / "list.txt";
        tests::put(file, sortedBreachList(passwords(500), BreachHashKind::Ntlm));
        Result<BreachList> list = BreachList::open(file);
        QVERIFY(list && list->kind() == BreachHashKind::Ntlm && !list->isFolder());
        QCOMPARE(*list->find(hashOf("password41", BreachHashKind::Ntlm))->count, std::uint64_t{ 42 });
        // Somebody writes to it while it is open.
        tests::put(file, sortedBreachList(passwords(501), BreachHashKind::Ntlm));
        QVERIFY(
            list->find(hashOf("password41", BreachHashKind::Ntlm)).error().cause == Cause::ChangedMeanwhile);
        ::mkfifo((folder.path() / "pipe").c_str(), 0600);
        QVERIFY(BreachList::open(folder.path() / "pipe").error().cause == Cause::NotRegular);
        QVERIFY(BreachList::open(folder.path() / "none").error().code == ErrorCode::FileNotFound);
        QCOMPARE(BreachList::open(folder.path()).error().subject, (folder.path() / "00000.txt").string());
    }

    void searchesAFolderOfPrefixes_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<bool>("isLower");
        QTest::addColumn<bool>("isNtlm");
        QTest::newRow("as the downloader writes it") << ".txt" << false << false;
        QTest::newRow("without extension") << "" << false << false;
        QTest::newRow("lower case, NTLM") << ".txt" << true << true;
    }
    void searchesAFolderOfPrefixes()
    {
        QFETCH(QString, extension);
        QFETCH(bool, isLower);
        QFETCH(bool, isNtlm);
        const BreachHashKind kind = isNtlm ? BreachHashKind::Ntlm : BreachHashKind::Sha1;
        const tests::TemporaryFolder folder;
        const std::string padding = std::string(digitCount(kind) - 5, '0') + ":1\r\n";
        const auto write = [&](std::string prefix, const std::string& text) {
            prefix = isLower ? lower(prefix) : prefix;
            tests::put(folder.path() / (prefix + extension.toStdString()), isLower ? lower(text) : text);
        };
        const BreachHash hash = hashOf("P@ssw0rd", kind);
        write("00000", padding);
        write("0000A", padding);
        write(hash.prefix(), padding + std::string(hash.suffix()) + ":86453\r\n");
        Result<BreachList> list = BreachList::open(folder.path());
        QVERIFY(list && list->isFolder() && list->kind() == kind);
        const auto found = list->find(hash);
        QVERIFY(found && found->isFound);
        QCOMPARE(*found->count, std::uint64_t{ 86453 });
        QCOMPARE(int(found->candidates), 2);
        QVERIFY(!list->find(digits(hash.prefix() + std::string(digitCount(kind) - 5, '1')))->isFound);
        // An incomplete download tells its kind by any other of its files.
        for (const char* prefix : { "00000", "0000A" })
            std::filesystem::remove(
                folder.path() / ((isLower ? lower(prefix) : prefix) + extension.toStdString()));
        Result<BreachList> rest = BreachList::open(folder.path());
        QVERIFY(rest && rest->kind() == kind && rest->find(hash)->isFound);
        // A file that is not there must not pass for "not found".
        const auto missing = list->find(hashOf("something else", kind));
        QVERIFY(!missing && missing.error().code == ErrorCode::FileNotFound);
        QVERIFY(list->find(hashOf("x", isNtlm ? BreachHashKind::Sha1 : BreachHashKind::Ntlm)).error().cause
            == Cause::OtherHashLength);
    }
};

QTEST_APPLESS_MAIN(BreachFileTest)
#include "breach_file_test.moc"
