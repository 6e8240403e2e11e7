// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/hash/checksum_file.h"
#include "core/io/memory_stream.h"

#include <QTest>

using namespace core;
using namespace core::hash;

namespace {

const std::string emptySha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const std::string emptyMd5 = "d41d8cd98f00b204e9800998ecf8427e";
const std::string emptySha512 = "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85"
                                "f2b0ff8318d2877eec2f63b931bd47417a8"
                                "1a538327af927da3e";

} // namespace

class ChecksumFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsALine_data();
    void readsALine();
    void refusesALine_data();
    void refusesALine();
    void takesTheAlgorithmFromTheFileName_data();
    void takesTheAlgorithmFromTheFileName();
    void anAlgorithmThatIsGivenCounts();
    void stepsOverCommentsAndAnOpenPgpFrame();
    void noChecksumVanishesInABrokenOpenPgpFrame();
    void windowsLineEndsAreNoPartOfTheName();
    void numbersTheLinesThatItCannotRead();
    void saysWhyAFileHoldsNoChecksum();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void survivesEveryTruncationAndBitFlip();
    void givesUpEarlyOnABinaryFile();
};

void ChecksumFileTest::readsALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("format");
    const auto row = [](const char* test, const std::string& line, const QByteArray& name, const char* id,
                         ChecksumFormat format) {
        QTest::newRow(test) << QByteArray::fromStdString(line) << name << QString::fromLatin1(id)
                            << int(format);
    };
    const auto gnu = ChecksumFormat::Gnu;
    const auto tag = ChecksumFormat::BsdTag;
    const auto sfv = ChecksumFormat::Sfv;
    row("GNU text", emptySha256 + "  a.txt", "a.txt", "sha256", gnu);
    row("GNU binary", emptySha256 + " *a.txt", "a.txt", "sha256", gnu);
    row("GNU upper case", toHex(fromHex(emptyMd5).value(), LetterCase::Upper) + "  a.txt", "a.txt", "md5",
        gnu);
    row("GNU spaces", emptyMd5 + "   leading and inside ", " leading and inside ", "md5", gnu);
    row("GNU star in the name", emptyMd5 + "  *a", "*a", "md5", gnu);
    row("GNU leading dash", emptyMd5 + "  -rf", "-rf", "md5", gnu);
    row("GNU escapes", "\\" + emptyMd5 + "  a\\nb\\\\c\\rd", "a\nb\\c\rd", "md5", gnu);
    row("GNU backslash without escape mark", emptyMd5 + "  a\\nb", "a\\nb", "md5", gnu);
    row("GNU not UTF-8", emptyMd5 + "  caf\xE9", "caf\xE9", "md5", gnu);
    row("GNU one space", emptyMd5 + " a.txt", "a.txt", "md5", gnu);
    row("GNU tab", emptyMd5 + "\ta.txt", "a.txt", "md5", gnu);
    row("GNU SHA-512", emptySha512 + "  a", "a", "sha512", gnu);
    row("GNU CRC", "cbf43926  a.txt", "a.txt", "crc32", gnu);
    row("GNU Base64", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=  a", "a", "sha256", gnu);
    row("BSD", "SHA256 (a.txt) = " + emptySha256, "a.txt", "sha256", tag);
    row("BSD parentheses", "MD5 (a) = b (c) = " + emptyMd5, "a) = b (c", "md5", tag);
    row("BSD escaped", "\\MD5 (a\\nb) = " + emptyMd5, "a\nb", "md5", tag);
    row("BSD Base64", "SHA256 (a) = 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "a", "sha256", tag);
    row("BSD SHAKE", "SHAKE128 (a) = 7f9c", "a", "shake128", tag);
    row("BSD BLAKE2b", "BLAKE2b (a) = " + emptySha512, "a", "blake2b-512", tag);
    row("OpenSSL", "SHA2-256(a.txt)= " + emptySha256, "a.txt", "sha256", tag);
    row("OpenSSL, name like the end", "SHA2-256(a) = b)= " + emptySha256, "a) = b", "sha256", tag);
    row("OpenSSL 1.1", "SHA256(a.txt)= " + emptySha256, "a.txt", "sha256", tag);
    row("OpenSSL SHA-512/256", "SHA2-512/256(a)= " + emptySha256, "a", "sha512-256", tag);
    row("SFV", "a.txt CBF43926", "a.txt", "crc32", sfv);
    row("SFV spaces", "my file.bin   cbf43926  ", "my file.bin", "crc32", sfv);
    row("SFV name like a CRC", "deadbeef cbf43926", "deadbeef", "crc32", sfv);
}

void ChecksumFileTest::readsALine()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, name);
    QFETCH(QString, id);
    QFETCH(int, format);
    for (const char* end : { "", "\n" }) {
        const auto file = parseChecksums(line.toStdString() + end, {});
        QVERIFY(file);
        QCOMPARE(file->entries.size(), std::size_t(1));
        QVERIFY(file->unreadableLines.empty());
        const ChecksumEntry& entry = file->entries[0];
        QCOMPARE(QByteArray::fromStdString(entry.name), name);
        QCOMPARE(QString::fromLatin1(traitsOf(entry.algorithm).id), id);
        QCOMPARE(int(entry.format), format);
        QCOMPARE(entry.line, std::uint64_t(1));
    }
}

void ChecksumFileTest::refusesALine_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* test, const std::string& line) {
        QTest::newRow(test) << QByteArray::fromStdString(line);
    };
    row("no name", emptySha256);
    row("only spaces for a name", emptySha256 + "  ");
    row("digest too short", emptySha256.substr(2) + "  a");
    row("digest of odd length", emptySha256.substr(1) + "  a");
    row("letter that is not hex", "g" + emptySha256.substr(1) + "  a");
    row("unknown escape", "\\" + emptyMd5 + "  a\\tb");
    row("escape cut off", "\\" + emptyMd5 + "  a\\");
    row("BSD unknown tag", "WHIRLPOOL (a) = " + emptySha512);
    row("BSD wrong length", "SHA256 (a) = " + emptyMd5);
    row("BSD no name", "MD5 () = " + emptyMd5);
    row("BSD no digest", "MD5 (a) = ");
    row("NUL in the name", emptyMd5 + "  a" + std::string(1, '\0') + "b");
    row("prose", "The quick brown fox");
}

void ChecksumFileTest::refusesALine()
{
    QFETCH(QByteArray, line);
    const auto alone = parseChecksums(line.toStdString(), {});
    QVERIFY(!alone);
    QCOMPARE(int(alone.error().code), int(ErrorCode::NotAChecksumFile));
    QCOMPARE(alone.error().place->line.value(), std::uint64_t(1));
}

void ChecksumFileTest::takesTheAlgorithmFromTheFileName_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("size");
    QTest::newRow("SHA256SUMS") << QStringLiteral("sha256") << 32;
    QTest::newRow("image.iso.sha256") << QStringLiteral("sha256") << 32;
    QTest::newRow("SHA3-256SUMS.txt") << QStringLiteral("sha3-256") << 32;
    QTest::newRow("x.sm3") << QStringLiteral("sm3") << 32;
    QTest::newRow("x.blake2s") << QStringLiteral("blake2s-256") << 32;
    QTest::newRow("sums.sha512-256") << QStringLiteral("sha512-256") << 32;
    QTest::newRow("x.rmd160") << QStringLiteral("ripemd160") << 20;
    QTest::newRow("sums") << QStringLiteral("sha1") << 20;
    QTest::newRow("B2SUMS") << QStringLiteral("blake2b-512") << 64;
    QTest::newRow("sha3-512.txt") << QStringLiteral("sha3-512") << 64;
    QTest::newRow("sha256-of-a-sha512-list") << QStringLiteral("sha512") << 64;
}

void ChecksumFileTest::takesTheAlgorithmFromTheFileName()
{
    QFETCH(QString, id);
    QFETCH(int, size);
    const auto file = parseChecksums(
        std::string(std::size_t(size) * 2, 'a') + "  name", { .fileName = QTest::currentDataTag() });
    QVERIFY(file);
    QCOMPARE(QString::fromLatin1(traitsOf(file->entries[0].algorithm).id), id);
}

void ChecksumFileTest::anAlgorithmThatIsGivenCounts()
{
    const std::string line = std::string(64, 'a') + "  name";
    const auto file = parseChecksums(line, { .fileName = "SHA256SUMS", .algorithm = Algorithm::Keccak256 });
    QVERIFY(file);
    QCOMPARE(int(file->entries[0].algorithm), int(Algorithm::Keccak256));
    QVERIFY(!parseChecksums(line, { .fileName = {}, .algorithm = Algorithm::Sha512 }));
    QVERIFY(parseChecksums("abcd  name", { .fileName = {}, .algorithm = Algorithm::Shake128 }));
}

void ChecksumFileTest::stepsOverCommentsAndAnOpenPgpFrame()
{
    const auto file
        = parseChecksums("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n# comment\n; comment\n\n"
                + emptyMd5 + "  a\n- " + emptyMd5 + "  b\n-----BEGIN PGP SIGNATURE-----\n\niQIzBAEB\n=abcd\n"
                + "-----END PGP SIGNATURE-----\n",
            {});
    QVERIFY(file);
    QCOMPARE(file->entries.size(), std::size_t(2));
    QCOMPARE(file->entries[1].name, std::string("b"));
    QCOMPARE(file->entries[1].line, std::uint64_t(8));
    QVERIFY(file->unreadableLines.empty());
    QVERIFY(file->isClearSigned);
}

void ChecksumFileTest::noChecksumVanishesInABrokenOpenPgpFrame()
{
    const std::string line = emptyMd5 + "  a\n";
    const std::string begin = "-----BEGIN PGP SIGNED MESSAGE-----\n";
    for (const std::string& text : { begin + line, begin + "Hash: SHA256\n" + line, begin + "\n" + line,
             begin + "\n" + line + "-----BEGIN PGP SIGNATURE-----\n" + line,
             "-----BEGIN PGP SIGNATURE-----\n" + line }) {
        const auto file = parseChecksums(text, {});
        QVERIFY(file);
        QVERIFY(!file->entries.empty());
        QCOMPARE(file->unreadableLines.front(), std::uint64_t(1));
    }
    const auto inside = parseChecksums(begin + "\n" + line + "-----BEGIN PGP SIGNATURE-----\nabcd\n" + line
            + "-----END PGP SIGNATURE-----\n",
        {});
    QCOMPARE(inside.value().entries.size(), std::size_t(2));
}

void ChecksumFileTest::windowsLineEndsAreNoPartOfTheName()
{
    const auto windows = parseChecksums("\xEF\xBB\xBF" + emptyMd5 + "  a\r\n\r\n" + emptyMd5 + "  b\r\n", {});
    QVERIFY(windows);
    QCOMPARE(windows->entries[0].name, std::string("a"));
    QCOMPARE(windows->entries[1].name, std::string("b"));
    const auto mixed = parseChecksums(emptyMd5 + "  a\r\n" + emptyMd5 + "  b\n", {});
    QVERIFY(mixed);
    QCOMPARE(mixed->entries[0].name, std::string("a\r"));
}

void ChecksumFileTest::numbersTheLinesThatItCannotRead()
{
    const auto file = parseChecksums("hello\n" + emptyMd5 + "  a\n\nworld\n", {});
    QVERIFY(file);
    QCOMPARE(file->unreadableLines, (std::vector<std::uint64_t>{ 1, 4 }));
    std::string many = emptyMd5 + "  a\n";
    for (int i = 0; i < 1000; ++i)
        many += "?\n";
    QCOMPARE(parseChecksums(many, {}).value().unreadableCount, std::uint64_t(1000));
    QCOMPARE(parseChecksums(many, {}).value().unreadableLines.size(), std::size_t(100));
}

void ChecksumFileTest::saysWhyAFileHoldsNoChecksum()
{
    const auto empty = parseChecksums("", { .fileName = "SUMS" });
    QCOMPARE(int(empty.error().cause.value()), int(Cause::Empty));
    QCOMPARE(empty.error().subject, std::string("SUMS"));
    const auto utf16 = parseChecksums(std::string_view("\xFF\xFE"
                                                       "a\0b\0",
                                          6),
        {});
    QCOMPARE(int(utf16.error().cause.value()), int(Cause::Utf16));
    const auto comments = parseChecksums("# nothing\n", {});
    QCOMPARE(int(comments.error().code), int(ErrorCode::NotAChecksumFile));
}

void ChecksumFileTest::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : { "a.txt", " a ", "-n", "*", "a\nb", "a\\b", "\\", "a\r", "a) = b", "(",
             "caf\xE9", "\xF0\x9F\x94\x91", "# a", "; a" })
        QTest::newRow(QByteArray(name).toPercentEncoding().constData()) << QByteArray(name);
}

void ChecksumFileTest::writesWhatItReads()
{
    QFETCH(QByteArray, name);
    const auto nameRead = [](const std::string& line) {
        const auto file = parseChecksums(line, {});
        return file && file->entries.size() == 1 ? QByteArray::fromStdString(file->entries[0].name)
                                                 : QByteArray("<none>");
    };
    QCOMPARE(nameRead(gnuLine(emptyMd5, name.toStdString())), name);
    QCOMPARE(nameRead(tagLine("MD5", emptyMd5, name.toStdString())), name);
    if (const auto line = sfvLine("CBF43926", name.toStdString()))
        QCOMPARE(nameRead(*line), name);
    QVERIFY(!sfvLine("CBF43926", "a\nb"));
    QVERIFY(!sfvLine("CBF43926", "; a"));
    QVERIFY(!sfvLine("CBF43926", "# a"));
    QVERIFY(!sfvLine("CBF43926", "a "));
    QVERIFY(!sfvLine("CBF43926", "\xFE\xFF"));
    QVERIFY(!sfvLine("CBF43926", "d41d8cd98f00b204e9800998ecf8427e  a"));
}

void ChecksumFileTest::survivesEveryTruncationAndBitFlip()
{
    const std::string text = emptySha256 + "  a\n\\" + emptyMd5
        + " *b\\nc\nSHA1 (d) = da39a3ee5e6b4b0d3255bfef95601890afd80709\ne.bin CBF43926\n";
    for (std::size_t length = 0; length <= text.size(); ++length)
        (void)parseChecksums(std::string_view(text).substr(0, length), {});
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto file = parseChecksums(flipped, {});
        QVERIFY(file);
        QVERIFY(file->entries.size() + file->unreadableLines.size() <= 5);
        QVERIFY(file->entries.size() >= 3 || file->unreadableLines.size() >= 1);
    }
}

void ChecksumFileTest::givesUpEarlyOnABinaryFile()
{
    // A source without end: only giving up early comes back.
    class Zeros final : public io::Source {
    public:
        Result<std::size_t> read(std::span<std::byte> into) override
        {
            std::ranges::fill(into, std::byte{ 0 });
            return into.size();
        }
        std::optional<std::uint64_t> sizeHint() const override { return {}; }
    } zeros;
    const auto file = readChecksums(zeros, { .fileName = "image.iso" }, {});
    QVERIFY(!file);
    QCOMPARE(int(file.error().code), int(ErrorCode::NotAChecksumFile));

    const std::string wide("a\0b\0c\0", 6);
    io::MemorySource utf16(asBytes(wide));
    QCOMPARE(readChecksums(utf16, {}, {}).error().cause, std::optional(Cause::Utf16));

    const std::string text = emptyMd5 + "  a\n";
    io::MemorySource source(asBytes(text));
    QCOMPARE(readChecksums(source, {}, {}).value().entries.size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(ChecksumFileTest)
#include "checksum_file_test.moc"
