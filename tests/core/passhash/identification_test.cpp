// SPDX-License-Identifier: Apache-2.0
#include "tests/core/passhash/hash_lines.h"
#include "tests/support/child.h"

#include <set>

using namespace core::passhash;
using tests::hashLines;
using tests::readOne;

namespace {

const std::string bcryptHash = "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW";
const std::string argon2Hash
    = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

std::string causeOf(const std::string& text)
{
    const auto hashes = identify(text);
    if (hashes)
        return "identified";
    const core::Error& error = hashes.error();
    std::string words = error.subject + ": " + (error.cause ? core::messageOf(*error.cause) : "none");
    if (error.place && error.place->byte)
        words += " at " + std::to_string(*error.place->byte);
    return words;
}

/// Every piece must lie within the text; what overlaps would be coloured twice.
void requireTidyFields(const PasswordHash& hash, std::size_t size)
{
    for (const Field& field : hash.fields)
        QVERIFY2(field.offset + field.size <= size, field.name);
    for (std::size_t i = 0; i < hash.fields.size(); ++i) {
        for (std::size_t k = i + 1; k < hash.fields.size(); ++k) {
            const Field& a = hash.fields[i];
            const Field& b = hash.fields[k];
            const bool isApart = a.size == 0 || b.size == 0 || a.offset + a.size <= b.offset
                || b.offset + b.size <= a.offset;
            QVERIFY2(isApart, (hash.text + " " + a.name + " " + b.name).c_str());
        }
    }
}

} // namespace

class IdentificationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheFormatOfEveryVector();
    void survivesTruncationAtEveryByte();
    void survivesAFlippedBitAnywhere();
    void ranksBareDigestsByLength_data();
    void ranksBareDigestsByLength();
    void numbersThemAsHashcatAndJohnDo_data();
    void numbersThemAsHashcatAndJohnDo();
    void takesTheLineOfTheUser_data();
    void takesTheLineOfTheUser();
    void saysWhoseLinesThereAre();
    void knowsAccountsWithoutAHash_data();
    void knowsAccountsWithoutAHash();
    void readsLinesOfFiles_data();
    void readsLinesOfFiles();
    void saysWhyATextIsNoHash_data();
    void saysWhyATextIsNoHash();
    void knowsWhatAShellLeaves_data();
    void knowsWhatAShellLeaves();
    void tellsThePartsOfBcrypt();
    void tellsThePartsOfArgon2();
    void remarksOnAnUnusualSpelling_data();
    void remarksOnAnUnusualSpelling();
    void takesACanonicalStringWithoutRemark();
};

void IdentificationTest::namesTheFormatOfEveryVector()
{
    std::set<std::string> formats;
    for (const tests::HashLine& line : hashLines()) {
        const PasswordHash hash = tests::readAs(line.hash, line.format);
        requireTidyFields(hash, line.hash.size());
        QCOMPARE(hash.text, line.hash);
        QVERIFY(std::string(hash.why) != "");
        QVERIFY(!nameOf(hash).empty());
        formats.insert(line.format);
    }
    QVERIFY(formats.size() > 50);
}

void IdentificationTest::survivesTruncationAtEveryByte()
{
    for (const tests::HashLine& line : hashLines()) {
        for (std::size_t size = 0; size < line.hash.size(); ++size) {
            const std::string text = line.hash.substr(0, size);
            if (const auto hashes = identify(text)) {
                for (const PasswordHash& hash : *hashes)
                    requireTidyFields(hash, text.size());
            } else if (hashes.error().place && hashes.error().place->byte) {
                QVERIFY(*hashes.error().place->byte <= size);
            }
        }
    }
}

void IdentificationTest::survivesAFlippedBitAnywhere()
{
    for (const tests::HashLine& line : hashLines()) {
        for (std::size_t bit = 0; bit < 8 * line.hash.size(); ++bit) {
            std::string text = line.hash;
            text[bit / 8] = static_cast<char>(static_cast<unsigned char>(text[bit / 8]) ^ (1U << (bit % 8)));
            if (const auto hashes = identify(text)) {
                for (const PasswordHash& hash : *hashes)
                    requireTidyFields(hash, text.size());
            }
        }
    }
}

void IdentificationTest::ranksBareDigestsByLength_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<std::string>("formats");
    QTest::newRow("16") << 16 << std::string("mysql-old");
    QTest::newRow("32") << 32 << std::string("md5 nt lm md4");
    QTest::newRow("40") << 40 << std::string("sha1 mysql-sha1 ripemd160");
    QTest::newRow("56") << 56 << std::string("sha224 sha3-224");
    QTest::newRow("64") << 64 << std::string("sha256 sha3-256 keccak-256 blake2s-256 sm3");
    QTest::newRow("96") << 96 << std::string("sha384 sha3-384");
    QTest::newRow("128") << 128 << std::string("sha512 sha3-512 blake2b-512 whirlpool");
}

void IdentificationTest::ranksBareDigestsByLength()
{
    QFETCH(int, digits);
    QFETCH(std::string, formats);
    const auto hashes = identify(std::string(static_cast<std::size_t>(digits), 'e'));
    QVERIFY(hashes.has_value());
    std::string found;
    int before = 100;
    for (const PasswordHash& hash : *hashes) {
        found += (found.empty() ? "" : " ") + std::string(traitsOf(hash.format).id);
        QVERIFY(hash.certainty <= before && hash.certainty > 0);
        before = hash.certainty;
    }
    QCOMPARE(found, formats);
}

void IdentificationTest::numbersThemAsHashcatAndJohnDo_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("mode");
    QTest::addColumn<std::string>("john");
    QTest::newRow("bcrypt") << bcryptHash << 3200 << std::string("bcrypt");
    QTest::newRow("Argon2") << argon2Hash << 34000 << std::string("argon2");
    QTest::newRow("passlib, version 1")
        << "$bcrypt-sha256$2a,12$n79VH.0Q2TMWmt3Oqt9uku$" + bcryptHash.substr(29) << -1 << std::string();
    QTest::newRow("passlib, version 2")
        << "$bcrypt-sha256$v=2,t=2b,r=12$n79VH.0Q2TMWmt3Oqt9uku$" + bcryptHash.substr(29) << 30601
        << std::string();
    QTest::newRow("MD5") << std::string(32, 'a') << 0 << std::string("Raw-MD5");
    QTest::newRow("salted SHA-1 of LDAP")
        << std::string("{SSHA}AZKja92fbuuB9SpRlHqaoXxbTc43Mzc2MDM1Ng==") << 111 << std::string("Salted-SHA1");
    QTest::newRow("bare SHA-1 of LDAP")
        << std::string("{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=") << 101 << std::string("Raw-SHA1");
    QTest::newRow("Django") << std::string(
        "pbkdf2_sha256$20000$H0dPx8NeajVu$GiC4k5kqbbR9qWBlsRgDywNqC2vd9kqfk7zdorEnNas=")
                            << 10000 << std::string("django");
}

void IdentificationTest::numbersThemAsHashcatAndJohnDo()
{
    QFETCH(std::string, text);
    QFETCH(int, mode);
    QFETCH(std::string, john);
    const PasswordHash hash = readOne(text);
    QCOMPARE(hashcatModeOf(hash).value_or(-1), mode);
    QCOMPARE(johnNameOf(hash), john);
}

void IdentificationTest::takesTheLineOfTheUser_data()
{
    QTest::addColumn<std::string>("user");
    QTest::addColumn<std::string>("found");
    QTest::newRow("first") << std::string("ann") << std::string("ann bcrypt");
    QTest::newRow("second") << std::string("bob") << std::string("bob argon2");
    QTest::newRow("after a comment") << std::string("eve") << std::string("eve account-locked");
    QTest::newRow("of nobody") << std::string("joe") << std::string("none");
    QTest::newRow("no known kind") << std::string("zoe") << std::string("none");
}

void IdentificationTest::takesTheLineOfTheUser()
{
    QFETCH(std::string, user);
    QFETCH(std::string, found);
    const std::string text = "ann:" + bcryptHash + "\nbob:" + argon2Hash
        + "\r\n\n# a comment\neve:!:19000:0:99999:7:::\nzoe:what is this\n";
    const auto hashes = identify(text, user);
    QCOMPARE(hashes ? *hashes->front().user + " " + traitsOf(hashes->front().format).id : "none", found);
}

void IdentificationTest::saysWhoseLinesThereAre()
{
    const auto usersOf = [](const std::string& text) {
        std::string users;
        for (const TextLine& line : linesOf(text))
            users += line.user.value_or("-") + " ";
        return users;
    };
    QCOMPARE(usersOf(bcryptHash), std::string("- "));
    QCOMPARE(usersOf("scrypt:64:8:1$salt$" + std::string(128, '0')), std::string("- "));
    QCOMPARE(usersOf("ann:" + bcryptHash + "\n"), std::string("ann "));
    QCOMPARE(usersOf(bcryptHash + "\n" + argon2Hash), std::string("- - "));
    QCOMPARE(usersOf("root:*:1:0:9:7:::\nann:" + bcryptHash + ":1:0:9:7:::\nbob:what"),
        std::string("root ann bob "));
}

void IdentificationTest::knowsAccountsWithoutAHash_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("format");
    for (const char* mark : { "*", "!", "!!", "!*", "*LK*" })
        QTest::newRow(mark) << "root:" + std::string(mark) + ":19000:0:99999:7:::"
                            << std::string("account-locked");
    QTest::newRow("nothing") << std::string("root::19000:0:99999:7:::") << std::string("account-open");
    QTest::newRow("x") << std::string("root:x:0:0:root:/root:/bin/bash") << std::string("account-elsewhere");
    QTest::newRow("before a hash") << "root:*:19000::::::\nann:" + bcryptHash + ":19000::::::"
                                   << std::string("bcrypt");
    QTest::newRow("in htpasswd") << std::string("root:*") << std::string("none");
}

void IdentificationTest::knowsAccountsWithoutAHash()
{
    QFETCH(std::string, line);
    QFETCH(std::string, format);
    const auto hashes = identify(line);
    QCOMPARE(hashes ? std::string(traitsOf(hashes->front().format).id) : "none", format);
}

void IdentificationTest::readsLinesOfFiles_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("format");
    QTest::addColumn<std::string>("container");
    QTest::addColumn<std::string>("user");
    const std::string sha512 = "$6$rounds=1000$saltstring$" + std::string(86, 'a');
    QTest::newRow("shadow") << "ann:" + sha512 + ":19000:0:99999:7:::" << std::string("sha512crypt")
                            << std::string("/etc/shadow") << std::string("ann");
    QTest::newRow("shadow, locked") << "ann:!" + sha512 + ":19000:0:99999:7:::\n"
                                    << std::string("sha512crypt") << std::string("/etc/shadow")
                                    << std::string("ann");
    QTest::newRow("htpasswd") << std::string("bob:$apr1$71850310$gh9m4xcAn3MGxogwX/ztb.")
                              << std::string("apr1") << std::string("htpasswd") << std::string("bob");
    QTest::newRow("pwdump") << std::string(
        "Administrator:500:aad3b435b51404eeaad3b435b51404ee:8846f7eaee8fb117ad06bdd830b7586c:::")
                            << std::string("nt") << std::string("") << std::string("Administrator");
    QTest::newRow("master.passwd") << "ann:*LOCKED*" + bcryptHash + ":1001:1001::0:0:Ann:/home/ann:/bin/sh"
                                   << std::string("bcrypt") << std::string("") << std::string("ann");
    QTest::newRow("LM and NT") << std::string(
        "aad3b435b51404eeaad3b435b51404ee:8846f7eaee8fb117ad06bdd830b7586c")
                               << std::string("nt") << std::string("") << std::string("-");
    QTest::newRow("a user of hexadecimal") << std::string(32, 'a') + ":" + bcryptHash << std::string("bcrypt")
                                           << std::string("htpasswd") << std::string(32, 'a');
    QTest::newRow("digest and salt") << std::string("5f4dcc3b5aa765d61d8327deb882cf99:abcdefghijklm")
                                     << std::string("digest-password-salt") << std::string("")
                                     << std::string("-");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + bcryptHash << std::string("bcrypt")
                                     << std::string("") << std::string("-");
    QTest::newRow("Dovecot, MD5") << std::string("{MD5}$1$saltstri$") + std::string(22, 'a')
                                  << std::string("md5crypt") << std::string("Dovecot") << std::string("-");
    QTest::newRow("colons of its own")
        << std::string("scrypt:64:8:1$salt$" + std::string(128, '0')) << std::string("scrypt-werkzeug")
        << std::string("") << std::string("-");
    QTest::newRow("quotes and white space") << "  '" + bcryptHash + "'\r\n"
                                            << std::string("bcrypt") << std::string("") << std::string("-");
    QTest::newRow("Spring") << "{bcrypt}" + bcryptHash << std::string("bcrypt")
                            << std::string("Spring Security") << std::string("-");
    QTest::newRow("Django") << "argon2" + argon2Hash << std::string("argon2") << std::string("Django")
                            << std::string("-");
    QTest::newRow("LDAP") << "{CRYPT}" + bcryptHash << std::string("bcrypt") << std::string("LDAP")
                          << std::string("-");
    QTest::newRow("Dovecot") << "{BLF-CRYPT}" + bcryptHash << std::string("bcrypt") << std::string("Dovecot")
                             << std::string("-");
    QTest::newRow("Dovecot, DES") << std::string("{DES-CRYPT}48c/R8JAv757A") << std::string("descrypt")
                                  << std::string("Dovecot") << std::string("-");
    QTest::newRow("several lines") << bcryptHash + "\n" + argon2Hash << std::string("bcrypt")
                                   << std::string("") << std::string("-");
}

void IdentificationTest::readsLinesOfFiles()
{
    QFETCH(std::string, text);
    QFETCH(std::string, format);
    QFETCH(std::string, container);
    QFETCH(std::string, user);
    const PasswordHash hash = tests::readAs(text, format);
    QCOMPARE(readOne(text).format, hash.format);
    QCOMPARE(std::string(nameOf(hash.container)), container);
    QCOMPARE(hash.user.value_or("-"), user);
    QCOMPARE(text.substr(hash.offset, hash.text.size()), hash.text);
    requireTidyFields(hash, text.size());
    for (const Field& field : hash.fields) {
        if (field.part == Part::User) {
            QCOMPARE(text.substr(field.offset, field.size), user);
        }
    }
}

void IdentificationTest::saysWhyATextIsNoHash_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("cause");
    QTest::newRow("nothing") << std::string(" \n") << std::string(": it is empty");
    QTest::newRow("prose") << std::string("just a password") << std::string(": none");
    QTest::newRow("cut off") << bcryptHash.substr(0, 40) << std::string("bcrypt: the end is missing at 40");
    QTest::newRow("too long") << bcryptHash + "AA" << std::string("bcrypt: text follows after its end at 60");
    QTest::newRow("foreign character")
        << "$2b$05$CCCCCCCC*CCCCCCCCCCCC." + bcryptHash.substr(29)
        << std::string("bcrypt: a character does not belong to the alphabet at 15");
    QTest::newRow("cost of 32") << "$2b$32" + bcryptHash.substr(6)
                                << std::string("bcrypt: a number is out of range at 4");
    QTest::newRow("no hash in Argon2") << std::string("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ")
                                       << std::string("Argon2: the end is missing at 40");
    QTest::newRow("unknown parameter") << std::string("$argon2id$v=19$m=256,t=2,x=1$c29tZXNhbHQ$c29tZXNhbHQ")
                                       << std::string("Argon2: a name in it is not known at 25");
    QTest::newRow("in a line of shadow") << std::string("ann:$6$salt$abc:19000:0:99999:7:::")
                                         << std::string("sha512crypt: the end is missing at 15");
    QTest::newRow("line wrapped") << bcryptHash.substr(0, 30) + "\n" + bcryptHash.substr(30)
                                  << std::string(": the text was broken into lines");
    QTest::newRow("number too large") << std::string("pbkdf2_sha256$99999999999999999999$salt$AAAA")
                                      << std::string("PBKDF2 of Django: a number is out of range at 14");
    QTest::newRow("less than 8 KiB per lane")
        << std::string("$argon2id$v=19$m=8,t=1,p=4$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
        << std::string("Argon2: a number is out of range at 17");
    QTest::newRow("N too large for r")
        << std::string("$scrypt$ln=16,r=1,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
        << std::string("scrypt: a number is out of range at 11");
    QTest::newRow("389 Directory Server, cut off") << std::string(
        "{PBKDF2_SHA256}AAAgADkx") << std::string("PBKDF2 of 389 Directory Server: the end is missing at 23");
    QTest::newRow("N that is no power of two") << "scrypt:1000:8:1$salt$"
            + std::string(128, '0') << std::string("scrypt of Werkzeug: a number is out of range at 7");
}

void IdentificationTest::saysWhyATextIsNoHash()
{
    QFETCH(std::string, text);
    QFETCH(std::string, cause);
    QCOMPARE(causeOf(text), cause);
}

void IdentificationTest::knowsWhatAShellLeaves_data()
{
    // As printed by: bash -c 'printf "%s" "HASH"'
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isExpanded");
    QTest::newRow("bcrypt, nothing more") << std::string("b2") << true;
    QTest::newRow("bcrypt with the end of the salt")
        << std::string("b2.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW") << true;
    QTest::newRow("bcrypt, cost 05") << std::string("a5/.IjZAgcfl7p92ldGxad68LJZdL17lhWy") << true;
    QTest::newRow("bcrypt in sh") << std::string("ash5.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW") << true;
    QTest::newRow("bcrypt in bash") << std::string("bbash8/x") << true;
    QTest::newRow("Argon2") << std::string("=19=65536,t=3,p=4") << true;
    QTest::newRow("scrypt") << std::string("=16,r=8,p=1/OOZc") << true;
    QTest::newRow("passlib") << std::string("-sha2569000/XyZ") << true;
    QTest::newRow("Django") << std::string("pbkdf2_sha25600000.zz=") << true;
    QTest::newRow("a whole hash") << bcryptHash << false;
    QTest::newRow("yescrypt") << std::string("..1.9agCG9G317fhZg9SqC.5i5rd.RhAtQ7") << true;
    QTest::newRow("a path") << std::string("/etc/shadow.bak") << false;
    QTest::newRow("a word") << std::string("password") << false;
    QTest::newRow("a digest") << std::string(32, 'a') << false;
    QTest::newRow("nothing") << std::string() << false;
}

void IdentificationTest::knowsWhatAShellLeaves()
{
    QFETCH(std::string, text);
    QFETCH(bool, isExpanded);
    QCOMPARE(looksExpandedByShell(text), isExpanded);
}

void IdentificationTest::tellsThePartsOfBcrypt()
{
    const PasswordHash hash = readOne(bcryptHash);
    QCOMPARE(hash.fields.size(), std::size_t{ 4 });
    QCOMPARE(bcryptHash.substr(hash.fields[0].offset, hash.fields[0].size), std::string("2a"));
    QCOMPARE(hash.fields[1].value, std::string("5"));
    QCOMPARE(hash.fields[2].offset, std::size_t{ 7 });
    QCOMPARE(hash.fields[2].size, std::size_t{ 22 });
    QCOMPARE(hash.fields[2].value.size(), std::size_t{ 32 });
    QCOMPARE(hash.fields[3].size, std::size_t{ 31 });
    QCOMPARE(hash.fields[3].value.size(), std::size_t{ 46 });
}

void IdentificationTest::tellsThePartsOfArgon2()
{
    const PasswordHash hash = readOne(argon2Hash);
    const auto& scheme = std::get<Argon2Scheme>(hash.scheme);
    QCOMPARE(scheme.memoryInKib, 256U);
    QCOMPARE(scheme.passes, 2U);
    QCOMPARE(scheme.lanes, 1U);
    QCOMPARE(std::string(core::asText(scheme.salt)), std::string("somesalt"));
    QCOMPARE(scheme.digest.size(), std::size_t{ 32 });
    QCOMPARE(nameOf(hash), std::string("Argon2id"));
}

void IdentificationTest::remarksOnAnUnusualSpelling_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("remark");
    QTest::newRow("padding") << argon2Hash + "=" << std::string("passhash-not-canonical");
    QTest::newRow("URL-safe") << std::string(
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR_uIPnA4rEsF5h7TKyQwu9U1bMCHGi_4")
                              << std::string("passhash-not-canonical");
    QTest::newRow("needless zero") << std::string(
        "$argon2id$v=19$m=0256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
                                   << std::string("passhash-not-canonical");
    QTest::newRow("order") << std::string(
        "$argon2id$v=19$t=2,m=256,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
                           << std::string("passhash-parameter-order");
    QTest::newRow("no version") << std::string(
        "$argon2i$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
                                << std::string("passhash-argon2-version-missing");
    QTest::newRow("bits that do not count")
        << std::string("$2a$05$CCCCCCCCCCCCCCCCCCCCCAE5YPO9kmyuRGyh0XouQYb4YMJKvyOeW")
        << std::string("passhash-unused-salt-bits");
}

void IdentificationTest::remarksOnAnUnusualSpelling()
{
    QFETCH(std::string, text);
    QFETCH(std::string, remark);
    const PasswordHash hash = readOne(text);
    QCOMPARE(hash.remarks.size(), std::size_t{ 1 });
    QCOMPARE(std::string(hash.remarks.front().kind->id), remark);
}

void IdentificationTest::takesACanonicalStringWithoutRemark()
{
    QVERIFY(readOne(argon2Hash).remarks.empty());
    QVERIFY(readOne(bcryptHash).remarks.empty());
}

QTEST_GUILESS_MAIN(IdentificationTest)
#include "identification_test.moc"
