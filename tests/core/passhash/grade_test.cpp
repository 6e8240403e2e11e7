// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/grade.h"
#include "tests/core/passhash/hash_lines.h"
#include "tests/support/child.h"

using namespace core::passhash;

namespace {

std::string told(const Grade& grade)
{
    std::string words = idOf(grade.standing);
    for (const core::Finding& finding : grade.findings)
        words += " " + std::string(finding.kind->id).substr(9);
    return words;
}

const std::string salt16 = "QqPZVADGbU7AkA+ejoX5tQ";
const std::string digest32 = "nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

std::string argon2(const std::string& kind, const std::string& parameters)
{
    return "$" + kind + "$v=19$" + parameters + "$" + salt16 + "$" + digest32;
}

} // namespace

class GradeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesByOwasp_data();
    void judgesByOwasp();
    void saysSomethingOfEveryVector();
};

void GradeTest::judgesByOwasp_data()
{
    QTest::addColumn<std::string>("hash");
    QTest::addColumn<std::string>("grade");
    const auto row = [](const std::string& hash, const char* grade) {
        QTest::newRow(hash.c_str()) << hash << std::string(grade);
    };
    for (const char* equal : { "m=47104,t=1,p=1", "m=19456,t=2,p=1", "m=12288,t=3,p=1", "m=9216,t=4,p=1",
             "m=7168,t=5,p=1", "m=65536,t=3,p=4" })
        row(argon2("argon2id", equal), "good as-owasp-asks");
    for (const char* less : { "m=47103,t=1,p=1", "m=19455,t=2,p=1", "m=4096,t=100,p=1", "m=12288,t=2,p=1" })
        row(argon2("argon2id", less), "weak argon2-parameters");
    row(argon2("argon2i", "m=65536,t=3,p=4"), "good argon2i");
    // OWASP's first two rows are not for Argon2i.
    row(argon2("argon2i", "m=47104,t=1,p=1"), "weak argon2i-parameters argon2i");
    row(argon2("argon2i", "m=19456,t=2,p=1"), "weak argon2i-parameters argon2i");
    row(argon2("argon2i", "m=12288,t=3,p=1"), "good argon2i");
    row(argon2("argon2d", "m=65536,t=3,p=4"), "good argon2d");
    row("$argon2id$m=65536,t=3,p=4$" + salt16 + "$" + digest32, "weak argon2-version");
    row("$argon2id$v=19$m=65536,t=3,p=4$YWJj$" + digest32, "bad salt-very-short");
    row("$argon2id$v=19$m=65536,t=3,p=4$YWJjZGU$" + digest32, "good salt-short");
    row("$argon2id$v=19$m=65536,t=3,p=4$AAAAAAAAAAAAAAAAAAAAAA$" + digest32, "bad salt-patterned");
    row("$argon2id$v=19$m=65536,t=3,p=4$" + salt16 + "$c29tZXNhbHQ", "good digest-short");
    for (const char* equal : { "ln=17,r=8,p=1", "ln=16,r=8,p=2", "ln=15,r=8,p=3", "ln=14,r=8,p=5",
             "ln=13,r=8,p=10", "ln=14,r=64,p=1" })
        row("$scrypt$" + std::string(equal) + "$" + salt16 + "$" + digest32, "good as-owasp-asks");
    for (const char* less : { "ln=16,r=8,p=1", "ln=14,r=8,p=1", "ln=17,r=4,p=1" })
        row("$scrypt$" + std::string(less) + "$" + salt16 + "$" + digest32, "weak scrypt-parameters");
    row("$2b$12$QqPZVADGbU7AkA/ejoX5t.CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC", "good as-owasp-asks bcrypt");
    row("$2b$09$QqPZVADGbU7AkA/ejoX5t.CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC", "weak bcrypt-cost bcrypt");
    row("$2x$12$QqPZVADGbU7AkA/ejoX5t.CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC", "bad bcrypt-sign-bug bcrypt");
    row("bcrypt_sha256$$2b$12$QqPZVADGbU7AkA/ejoX5t.CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC", "good shuckable");
    row("$pbkdf2-sha256$i=600000,l=32$" + salt16 + "$" + digest32, "good as-owasp-asks");
    row("$pbkdf2-sha256$i=599999,l=32$" + salt16 + "$" + digest32, "weak pbkdf2-iterations");
    row("$pbkdf2-sha1$i=1400000$" + salt16 + "$AAAAAAAAAAAAAAAAAAAAAAAAAAA", "good pbkdf2-sha1");
    row("$pbkdf2-sha1$i=1400000$" + salt16 + "$" + digest32, "good pbkdf2-sha1 pbkdf2-long-key");
    row("$y$j9T$Y.OQSk20hODAug6OITMmz1$XzglufdoTQT0Fq5fz2i4u8A33sa0Yb98H2zxb.Uo3e5", "good yescrypt");
    row("$7$CU..../....saltsaltsalt$" + std::string(43, 'a'), "weak scrypt-parameters");
    row("$7$FU..../....saltsaltsalt$" + std::string(43, 'a'), "good as-owasp-asks");
    row("$7$//..../....saltsaltsalt$" + std::string(43, 'a'), "weak scrypt-parameters");
    row("$pbkdf2-md5$i=600000$" + salt16 + "$" + salt16, "weak pbkdf2-iterations pbkdf2-sha1");
    row("$A$005$" + std::string(20, 's') + std::string(43, 'a'), "weak sha-crypt");
    row("$A$FFF$" + std::string(20, 's') + std::string(43, 'a'), "good sha-crypt-rounds");
    row("root:*:19000:0:99999:7:::", "good account-locked");
    row("root::19000:0:99999:7:::", "bad account-open");
    row("$y$j7T$saltsaltsalt$" + std::string(43, 'a'), "weak small-memory");
    row("$6$rounds=599999$saltstring$" + std::string(86, 'a'), "weak sha-crypt");
    row("$6$rounds=600000$saltstring$" + std::string(86, 'a'), "good sha-crypt-rounds");
    row("$6$saltstring$" + std::string(86, 'a'), "weak sha-crypt");
    row("$1$saltstri$" + std::string(22, 'a'), "bad old-method");
    row("$apr1$71850310$gh9m4xcAn3MGxogwX/ztb.", "bad old-method");
    row(std::string(32, 'a'), "bad unsalted");
    row("{SSHA}AZKja92fbuuB9SpRlHqaoXxbTc43Mzc2MDM1Ng==", "bad salted-digest");
    row("{noop}secret", "bad plain-text");
    row("48c/R8JAv757A", "bad des");
}

void GradeTest::judgesByOwasp()
{
    QFETCH(std::string, hash);
    QFETCH(std::string, grade);
    QCOMPARE(told(gradeOf(tests::readOne(hash))), grade);
}

void GradeTest::saysSomethingOfEveryVector()
{
    for (const tests::HashLine& line : tests::hashLines()) {
        const Grade grade = gradeOf(tests::readAs(line.hash, line.format));
        QVERIFY(!grade.findings.empty());
        core::Severity before = core::Severity::Critical;
        for (const core::Finding& finding : grade.findings) {
            QVERIFY(finding.kind->severity <= before);
            before = finding.kind->severity;
            QCOMPARE(std::string(finding.kind->words).contains("%1"), !finding.value.empty());
        }
    }
}

QTEST_GUILESS_MAIN(GradeTest)
#include "grade_test.moc"
