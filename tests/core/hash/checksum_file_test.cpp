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
    void takesNothingFromAroundASignedText();
    void windowsLineEndsAreNoPartOfTheName();
    void numbersTheLinesThatItCannotRead();
    void readsHashdeepLists();
    void namesTheRowsOfAHashdeepListThatItCannotRead();
    void readsWhatToolsPrint_data();
    void readsWhatToolsPrint();
    void takesSharedFoldersOffTheNamesOfTools();
    void keepsNoNameThatWasCutOff();
    void readsCorzLists();
    void aDigestAloneIsForTheFileThatTheListIsNamedFor_data();
    void aDigestAloneIsForTheFileThatTheListIsNamedFor();
    void readsUtf16WithItsMark();
    void stepsOverTheHeadOfSignify();
    void saysWhatATextIsInstead_data();
    void saysWhatATextIsInstead();
    void saysWhyAFileHoldsNoChecksum();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void survivesEveryTruncationAndBitFlip_data();
    void survivesEveryTruncationAndBitFlip();
    void tellsWeakAlgorithmsThatStandAlone();
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
    row("GNU, name like the head of a CSV", emptyMd5 + "  a,Hash,Path", "a,Hash,Path", "md5", gnu);
    row("GNU Base64", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=  a", "a", "sha256", gnu);
    row("BSD", "SHA256 (a.txt) = " + emptySha256, "a.txt", "sha256", tag);
    row("BSD parentheses", "MD5 (a) = b (c) = " + emptyMd5, "a) = b (c", "md5", tag);
    row("BSD escaped", "\\MD5 (a\\nb) = " + emptyMd5, "a\nb", "md5", tag);
    row("BSD Base64", "SHA256 (a) = 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "a", "sha256", tag);
    row("BSD SHAKE128", "SHAKE128 (a) = 7f9c2ba4e88f827d616045507605853e", "a", "shake128", tag);
    row("BSD SHAKE256", "SHAKE256 (a) = " + emptySha512, "a", "shake256", tag);
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
    row("BSD SHAKE too short", "SHAKE128 (a) = 7f9c2ba4e88f827d616045507605");
    row("BSD SHAKE256 too short", "SHAKE256 (a) = " + emptyMd5);
    row("BSD SHAKE, damaged hex that is Base64", "SHAKE128 (a) = g" + emptySha256.substr(1));
    row("Get-FileHash, SHAKE too short", "SHAKE128  7f9c  a");
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
    // What is no text has no lines.
    if (line.contains('\0'))
        QVERIFY(alone.error().cause == Cause::Binary);
    else
        QCOMPARE(alone.error().place.value().line, std::optional<std::uint64_t>(1));
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
    QVERIFY(parseChecksums(emptyMd5 + "  name", { .fileName = {}, .algorithm = Algorithm::Shake128 }));
    QVERIFY(!parseChecksums("abcd  name", { .fileName = {}, .algorithm = Algorithm::Shake128 }));
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
    QVERIFY(file->frame == SignatureForm::ClearSigned);
}

void ChecksumFileTest::noChecksumVanishesInABrokenOpenPgpFrame()
{
    const std::string line = emptyMd5 + "  a\n";
    const std::string begin = "-----BEGIN PGP SIGNED MESSAGE-----\n";
    const std::string signature = "-----BEGIN PGP SIGNATURE-----\n";
    for (const std::vector<std::string>& parts :
        { std::vector<std::string>{ begin, line }, { begin, "Hash: SHA256\n", line }, { begin, "\n", line },
            { begin, "\n", line, signature, line }, { signature, line } }) {
        std::string text;
        for (const std::string& part : parts)
            text += part;
        const auto file = parseChecksums(text, {});
        QVERIFY(file);
        QVERIFY(!file->entries.empty());
        QCOMPARE(file->unreadableLines.front(), std::uint64_t(1));
    }
    const auto inside = parseChecksums(begin + "\n" + line + "-----BEGIN PGP SIGNATURE-----\nabcd\n" + line
            + "-----END PGP SIGNATURE-----\n",
        {});
    QCOMPARE(inside.value().entries.size(), std::size_t(1));
    QCOMPARE(inside.value().unreadableLines, (std::vector<std::uint64_t>{ 6 }));
}

void ChecksumFileTest::takesNothingFromAroundASignedText()
{
    const std::string line = emptyMd5 + "  a\n";
    const std::string frame = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + line
        + "-----BEGIN PGP SIGNATURE-----\n\nabcd\n-----END PGP SIGNATURE-----\n";
    const auto after = parseChecksums(frame + emptySha256 + "  b\n", {});
    QCOMPARE(after.value().entries.size(), std::size_t(1));
    QCOMPARE(after.value().unreadableLines, (std::vector<std::uint64_t>{ 9 }));
    QVERIFY(after.value().frame == SignatureForm::ClearSigned);
    const auto around = parseChecksums(line + frame + frame + emptySha256 + "  b\n", {});
    QCOMPARE(around.value().entries.size(), std::size_t(2));
    QCOMPARE(around.value().unreadableLines, (std::vector<std::uint64_t>{ 1, 18 }));
    // A record that goes on behind the frame ends in it.
    const auto record = parseChecksums("-----BEGIN PGP SIGNED MESSAGE-----\n\n" + line + "Hash      : "
            + emptyMd5 + "\n-----BEGIN PGP SIGNATURE-----\n-----END PGP SIGNATURE-----\nPath      : b\n",
        {});
    QCOMPARE(record.value().entries.size(), std::size_t(1));
    QVERIFY(record.value().unreadableCount > 0);
    // Half a frame signs nothing, and is told.
    const auto half = parseChecksums("-----BEGIN PGP SIGNED MESSAGE-----\n\n" + line, {});
    QVERIFY(!half.value().frame && half.value().entries.size() == 1 && half.value().unreadableCount == 1);
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

void ChecksumFileTest::readsHashdeepLists()
{
    const std::string head
        = "%%%% HASHDEEP-1.0\n%%%% size,md5,tiger,sha256,filename\n## Invoked from: /home/a\n"
          "## $ hashdeep -r .\n##\n";
    const std::string digests = emptyMd5 + ",00," + emptySha256 + ",";
    const auto file = parseChecksums(
        head + "0" + "," + digests + "./a,b\n12," + digests + "/home/a/sub/c \n3," + digests + "/etc/d\n",
        {});
    QVERIFY(file);
    QCOMPARE(file->unreadableCount, std::uint64_t(0));
    QCOMPARE(file->entries.size(), std::size_t(6));
    const ChecksumEntry& first = file->entries[0];
    QCOMPARE(first.name, std::string("a,b"));
    QCOMPARE(int(first.algorithm), int(Algorithm::Md5));
    QCOMPARE(int(first.format), int(ChecksumFormat::Hashdeep));
    QCOMPARE(first.size, std::optional<std::uint64_t>(0));
    QCOMPARE(first.line, std::uint64_t(6));
    QCOMPARE(int(file->entries[1].algorithm), int(Algorithm::Sha256));
    QCOMPARE(file->entries[2].name, std::string("sub/c "));
    QCOMPARE(file->entries[2].size, std::optional<std::uint64_t>(12));
    QCOMPARE(file->entries[4].name, std::string("/etc/d"));

    const auto windows = parseChecksums("%%%% HASHDEEP-1.0\r\n%%%% size,md5,filename\r\n## Invoked from: "
                                        "C:\\data\r\n1,"
            + emptyMd5 + ",C:\\data\\sub\\a\r\n",
        {});
    QCOMPARE(windows.value().entries[0].name, std::string("sub/a"));
}

void ChecksumFileTest::namesTheRowsOfAHashdeepListThatItCannotRead()
{
    const std::string head = "%%%% HASHDEEP-1.0\n%%%% size,md5,filename\n";
    const auto file = parseChecksums(head + "1," + emptyMd5 + ",a\n" // 3
            + "x," + emptyMd5 + ",a\n" // the size
            + "1," + emptyMd5.substr(1) + ",a\n" // the digest
            + "1," + emptyMd5 + ",\n" // no name
            + "99999999999999999999," + emptyMd5 + ",a\n" // beyond 64 bits
            + "1," + emptyMd5 + "\n" // a column too few
            + emptyMd5 + "  a deadbeef\n", // of another format
        {});
    QVERIFY(file);
    QCOMPARE(file->entries.size(), std::size_t(1));
    QCOMPARE(file->unreadableLines, (std::vector<std::uint64_t>{ 4, 5, 6, 7, 8, 9 }));
    QVERIFY(!parseChecksums("%%%% HASHDEEP-1.0\n1," + emptyMd5 + ",a\n", {}));
    QVERIFY(!parseChecksums("%%%% HASHDEEP-1.0\n%%%% filename,size,md5\na,1," + emptyMd5 + "\n", {}));
}

void ChecksumFileTest::readsWhatToolsPrint_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("line");
    const auto row = [](const char* test, const std::string& text, const char* name, const char* id,
                         ChecksumFormat format, int line) {
        QTest::newRow(test) << QByteArray::fromStdString(text) << QByteArray(name) << QString::fromLatin1(id)
                            << int(format) << line;
    };
    const auto powerShell = ChecksumFormat::PowerShell;
    const auto certutil = ChecksumFormat::Certutil;
    const std::string hex = toHex(fromHex(emptySha256).value(), LetterCase::Upper);
    row("Get-FileHash",
        "\r\nAlgorithm       Hash                                       Path\r\n---------       ----       "
        "                                ----\r\nSHA256          "
            + hex + "       C:\\Users\\a b\\image 1.iso\r\n\r\n\r\n",
        "image 1.iso", "sha256", powerShell, 4);
    row("Get-FileHash | Format-List",
        "\n\nAlgorithm : SHA256\nHash      : " + hex + "\nPath      : C:\\a\\image.iso\n\n\n", "image.iso",
        "sha256", powerShell, 4);
    row("Get-FileHash | Format-List, values that go on",
        "Algorithm : SHA256\nHash      : " + hex.substr(0, 40) + "\n            " + hex.substr(40)
            + "\nPath      : C:\\a\\long na\n            me.iso\n",
        "long name.iso", "sha256", powerShell, 2);
    row("Get-FileHash | Select-Object Hash, Path | Format-List",
        "Hash : " + hex + "\nPath : /home/a/image.iso\n", "image.iso", "sha256", powerShell, 1);
    row("Export-Csv",
        "#TYPE Microsoft.Powershell.Utility.FileHash\n\"Algorithm\",\"Hash\",\"Path\"\n\"SHA256\",\"" + hex
            + "\",\"C:\\a\\quote\"\"d, 1.iso\"\n",
        "quote\"d, 1.iso", "sha256", powerShell, 3);
    row("Export-Csv with semicolons, other columns",
        "Path;Hash;Algorithm;Extra\r\nimage.iso;" + hex + ";SHA256;x\r\n", "image.iso", "sha256", powerShell,
        2);
    row("certutil",
        "SHA256 hash of image 1.iso:\r\n" + emptySha256
            + "\r\nCertUtil: -hashfile command completed successfully.\r\n",
        "image 1.iso", "sha256", certutil, 2);
    row("certutil of Windows 7",
        "MD5 hash of file .\\image.iso:\r\nd4 1d 8c d9 8f 00 b2 04 e9 80 09 98 ec f8 42 7e\r\nCertUtil: "
        "-hashfile "
        "command completed successfully.\r\n",
        "image.iso", "md5", certutil, 2);
    row("certutil, German",
        "SHA256-Hash von C:\\a\\image.iso:\r\n" + emptySha256
            + "\r\nCertUtil: -hashfile-Befehl wurde erfolgreich ausgef\x81hrt.\r\n",
        "image.iso", "sha256", certutil, 2);
    row("certutil, French", "Hachage SHA256 de image.iso :\r\n" + emptySha256 + "\r\n", "image.iso", "sha256",
        certutil, 2);
}

void ChecksumFileTest::readsWhatToolsPrint()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    QFETCH(QString, id);
    QFETCH(int, format);
    QFETCH(int, line);
    const auto file = parseChecksums(text.toStdString(), {});
    QVERIFY(file);
    QCOMPARE(file->unreadableCount, std::uint64_t(0));
    QCOMPARE(file->entries.size(), std::size_t(1));
    const ChecksumEntry& entry = file->entries[0];
    QCOMPARE(QByteArray::fromStdString(entry.name), name);
    QCOMPARE(QString::fromLatin1(traitsOf(entry.algorithm).id), id);
    QCOMPARE(entry.digest.size(), crypto::digestSize(entry.algorithm));
    QCOMPARE(int(entry.format), format);
    QCOMPARE(int(entry.line), line);
}

void ChecksumFileTest::takesSharedFoldersOffTheNamesOfTools()
{
    const auto namesOf = [](const std::vector<std::string>& paths) {
        std::string text;
        for (const std::string& path : paths)
            text.append("MD5  ").append(emptyMd5).append("  ").append(path).append("\n");
        std::string names;
        const ChecksumFile file = parseChecksums(text, {}).value();
        for (const ChecksumEntry& entry : file.entries)
            names += entry.name + "|";
        return names;
    };
    QCOMPARE(namesOf({ "C:\\a\\x", "C:\\a\\b\\y", "C:\\a\\b\\z" }), std::string("x|b/y|b/z|"));
    QCOMPARE(namesOf({ "C:\\ab\\x", "C:\\ac\\y" }), std::string("ab/x|ac/y|"));
    QCOMPARE(namesOf({ "C:\\x", "D:\\y" }), std::string("C:/x|D:/y|"));
    QCOMPARE(namesOf({ "\\\\server\\share\\x" }), std::string("x|"));
    QCOMPARE(namesOf({ "/home/a/x\\1", "/home/b/y" }), std::string("a/x\\1|b/y|"));
    QCOMPARE(namesOf({ "..\\x", ".\\y" }), std::string("../x|y|"));
}

void ChecksumFileTest::keepsNoNameThatWasCutOff()
{
    const std::string row = "MD5             " + emptyMd5 + "       C:\\Users\\somebody\\Dow...\n";
    QCOMPARE(parseChecksums(row, {}).error().place.value().line, std::optional<std::uint64_t>(1));
    const auto told = parseChecksums(row, { .fileName = "image.iso.md5" });
    QCOMPARE(told.value().entries[0].name, std::string("image.iso"));
}

void ChecksumFileTest::readsCorzLists()
{
    const auto file = parseChecksums("# made with checksum\r\n#blake2#image.iso#2012.04.11@15.31:54\r\n"
            + emptySha256 + " *image.iso\r\n#md5#sub\\a#2012.04.11@15.31:54\r\n" + emptyMd5 + "*sub\\a\r\n"
            + emptyMd5 + " *back\\slash\r\n",
        {});
    QVERIFY(file);
    QCOMPARE(file->entries.size(), std::size_t(3));
    QCOMPARE(int(file->entries[0].algorithm), int(Algorithm::Blake2s256));
    QCOMPARE(int(file->entries[0].format), int(ChecksumFormat::Corz));
    QCOMPARE(file->entries[1].name, std::string("sub/a"));
    QCOMPARE(file->entries[2].name, std::string("back\\slash"));
    QCOMPARE(int(file->entries[2].format), int(ChecksumFormat::Gnu));
}

void ChecksumFileTest::aDigestAloneIsForTheFileThatTheListIsNamedFor_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("name"); // empty: no checksum file
    QTest::addColumn<QString>("id");
    const QByteArray sha256 = QByteArray::fromStdString(emptySha256);
    const auto row = [](const char* test, const QByteArray& text, const char* list, const char* name,
                         const char* id = "") {
        QTest::newRow(test) << text << QString::fromLatin1(list) << QString::fromLatin1(name)
                            << QString::fromLatin1(id);
    };
    row("alone", sha256, "image.iso.sha256", "image.iso", "sha256");
    row("with line ends", sha256 + "\r\n\r\n", "image.iso.SHA256", "image.iso", "sha256");
    row("the suffix tells", sha256 + "\n", "image.iso.sha3-256", "image.iso", "sha3-256");
    row("text", sha256 + "\n", "image.iso.sha256.txt", "image.iso", "sha256");
    row("BLAKE2b", QByteArray::fromStdString(emptySha512), "image.iso.b2", "image.iso", "blake2b-512");
    row("of another length", sha256, "image.iso.hash", "image.iso", "sha256");
    row("of no file", sha256, "SHA256SUMS", "");
    row("of any file", sha256, "image.txt", "");
    row("two", sha256 + "\n" + sha256 + "\n", "image.iso.sha256", "");
    row("too short", sha256.left(62), "image.iso.sha256", "");
}

void ChecksumFileTest::aDigestAloneIsForTheFileThatTheListIsNamedFor()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, list);
    QFETCH(QString, name);
    QFETCH(QString, id);
    const auto file = parseChecksums(text.toStdString(), { .fileName = list.toStdString() });
    QCOMPARE(file.has_value(), !name.isEmpty());
    if (!file)
        return;
    QCOMPARE(file->entries.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(file->entries[0].name), name);
    QCOMPARE(QString::fromLatin1(traitsOf(file->entries[0].algorithm).id), id);
    QCOMPARE(int(file->entries[0].format), int(ChecksumFormat::Bare));
}

void ChecksumFileTest::readsUtf16WithItsMark()
{
    for (const bool isBigEndian : { false, true }) {
        std::string wide = isBigEndian ? "\xFE\xFF" : "\xFF\xFE";
        const auto unit = [&](int value) {
            const char high = static_cast<char>(value >> 8);
            const char low = static_cast<char>(value & 0xFF);
            wide += isBigEndian ? std::string{ high, low } : std::string{ low, high };
        };
        for (const char c : emptyMd5 + "  ")
            unit(c);
        for (const int value : { 0xE9, 0xD83D, 0xDD11, 0x0D, 0x0A })
            unit(value);
        const auto file = parseChecksums(wide, {});
        QVERIFY(file);
        QCOMPARE(file->entries[0].name, std::string("\xC3\xA9\xF0\x9F\x94\x91"));
        io::MemorySource source(asBytes(wide));
        QVERIFY(readChecksums(source, {}, {}));
        QVERIFY(!parseChecksums(std::string_view(wide).substr(0, wide.size() - 1), {}));
    }
}

void ChecksumFileTest::stepsOverTheHeadOfSignify()
{
    const std::string signature = "RW" + std::string(97, 'A') + "=\n";
    const std::string line = "SHA256 (a) = " + emptySha256 + "\n";
    const auto file = parseChecksums("untrusted comment: verify with a.pub\n" + signature + line, {});
    QVERIFY(file);
    QVERIFY(file->frame == SignatureForm::Signify);
    QCOMPARE(file->unreadableCount, std::uint64_t(0));
    QCOMPARE(file->entries[0].line, std::uint64_t(3));
    QVERIFY(!parseChecksums(line + signature, {}).value().frame);
    const auto sfv
        = parseChecksums("untrusted comment: cbf43926\nCertUtil: cbf43926\nx,hash,path cbf43926\n", {});
    QCOMPARE(sfv.value().entries.size(), std::size_t(3));
}

void ChecksumFileTest::saysWhatATextIsInstead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* test, const QByteArray& text, Cause cause) {
        QTest::newRow(test) << text << int(cause);
    };
    row("web page", "\n <!DOCTYPE html>\n<title>404</title>\n", Cause::WebPage);
    row("web page without a type", "<html><body>No</body></html>", Cause::WebPage);
    row("PuTTY key", "PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\n", Cause::KeyFile);
    row("OpenSSH key", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n", Cause::KeyFile);
    row("OpenPGP key", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ\n", Cause::KeyFile);
    row("OpenPGP signature",
        "-----BEGIN PGP SIGNATURE-----\n\niQIzBAEB\n=abcd\n-----END PGP SIGNATURE-----\n",
        Cause::SignatureOnly);
    row("OpenPGP signature, binary", QByteArray("\x89\x02\x33\x04\x00\x01\x0A\x00", 8), Cause::SignatureOnly);
    row("minisign",
        "untrusted comment: signature\nRU" + QByteArray(97, 'A') + "=\ntrusted comment: a\n"
            + QByteArray(86, 'A') + "==\n",
        Cause::SignatureOnly);
    row("SSH signature", "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n", Cause::SignatureOnly);
    row("zip", QByteArray("PK\x03\x04\x0A\x00\x00", 7), Cause::Binary);
    row("binary without NUL", QByteArray("\x89PNG\r\n\x1A\nabc\xFF\x01\n", 14), Cause::Binary);
    row("nothing but NUL", QByteArray(64, '\0'), Cause::Binary);
}

void ChecksumFileTest::saysWhatATextIsInstead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, cause);
    const std::string bytes = text.toStdString();
    io::MemorySource source(asBytes(bytes));
    for (const auto& read :
        { parseChecksums(bytes, { .fileName = "a.md5" }), readChecksums(source, {}, {}) }) {
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), int(ErrorCode::NotAChecksumFile));
        QCOMPARE(int(read.error().cause.value()), cause);
    }
}

void ChecksumFileTest::saysWhyAFileHoldsNoChecksum()
{
    const auto empty = parseChecksums("", { .fileName = "SUMS" });
    QCOMPARE(int(empty.error().cause.value()), int(Cause::Empty));
    QCOMPARE(empty.error().subject, std::string("SUMS"));
    const auto utf16 = parseChecksums(std::string_view("a\0b\0", 4), {});
    QCOMPARE(int(utf16.error().cause.value()), int(Cause::Utf16));
    const auto halfPair = parseChecksums(std::string_view("\xFF\xFE\x00\xD8", 4), {});
    QCOMPARE(int(halfPair.error().cause.value()), int(Cause::Utf16));
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

void ChecksumFileTest::survivesEveryTruncationAndBitFlip_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("most"); // entries and unreadable lines
    const QByteArray md5 = QByteArray::fromStdString(emptyMd5);
    const QByteArray sha256 = QByteArray::fromStdString(emptySha256);
    QTest::newRow("lines") << QByteArray(sha256 + "  a\n\\" + md5
        + " *b\\nc\nSHA1 (d) = da39a3ee5e6b4b0d3255bfef95601890afd80709\ne.bin CBF43926\n")
                           << 5;
    QTest::newRow("hashdeep") << QByteArray(
        "%%%% HASHDEEP-1.0\n%%%% size,md5,filename\n## x\n1," + md5 + ",a\n2," + md5 + ",b,c\n")
                              << 6;
    QTest::newRow("table") << QByteArray(
        "Algorithm  Hash  Path\n---------  ----  ----\nMD5  " + md5 + "  C:\\a b\nMD5  " + md5 + "  D:\\a\n")
                           << 5;
    QTest::newRow("list") << QByteArray("Algorithm : MD5\nHash      : " + md5
        + "\nPath      : C:\\a\n            b\n\n" + "Algorithm : MD5\nHash      : " + md5
        + "\nPath      : C:\\b\n")
                          << 8;
    QTest::newRow("CSV") << QByteArray("\"Algorithm\",\"Hash\",\"Path\"\n\"MD5\",\"" + md5
        + "\",\"C:\\a\"\n\"MD5\",\"" + md5 + "\",\"C:\\b\"\n")
                         << 4;
    QTest::newRow("certutil") << QByteArray("MD5 hash of a:\n" + md5 + "\nCertUtil: done\nMD5 hash of b:\n"
        + md5 + "\n") << 6;
    QTest::newRow("corz") << QByteArray("#md5#a#2012\n" + md5 + " *a\n" + md5 + " *b\n") << 4;
}

void ChecksumFileTest::survivesEveryTruncationAndBitFlip()
{
    QFETCH(QByteArray, text);
    QFETCH(int, most);
    const std::string whole = text.toStdString();
    for (std::size_t length = 0; length <= whole.size(); ++length)
        (void)parseChecksums(std::string_view(whole).substr(0, length), {});
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        std::string flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto file = parseChecksums(flipped, {});
        if (!file)
            continue;
        // Nothing appears from nowhere, and what is gone is told.
        QVERIFY(file->entries.size() + file->unreadableLines.size() <= std::size_t(most));
        for (const ChecksumEntry& entry : file->entries)
            QVERIFY(!entry.name.empty() && !entry.digest.empty() && entry.line > 0);
    }
}

void ChecksumFileTest::tellsWeakAlgorithmsThatStandAlone()
{
    const std::string crc = "; a comment\nb 352441c2\nc 352441c2\n";
    const std::string md5 = emptyMd5 + "  a\n" + emptyMd5 + "  b\n";
    const std::string sha256(64, '0');
    const auto weakOf
        = [](const std::string& text) { return weakAlgorithms(parseChecksums(text, {}).value()); };
    QCOMPARE(weakOf(md5), std::vector{ Algorithm::Md5 });
    QCOMPARE(weakOf(md5 + crc), (std::vector{ Algorithm::Md5, Algorithm::Crc32 }));
    QCOMPARE(weakOf(md5 + sha256 + "  a\n" + sha256 + "  b\n"), std::vector<Algorithm>());
    QCOMPARE(weakOf(md5 + sha256 + "  a\n"), std::vector{ Algorithm::Md5 });
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
