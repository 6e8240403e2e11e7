// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/phc_string.h"
#include "tests/support/child.h"

using namespace core::passhash;

namespace {

std::string told(const core::Result<PhcString>& phc)
{
    if (phc)
        return toText(*phc);
    return std::string(core::messageOf(*phc.error().cause)) + " at "
        + std::to_string(*phc.error().place->byte);
}

} // namespace

class PhcStringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesBackWhatItReads_data();
    void writesBackWhatItReads();
    void refusesWhatTheGrammarForbids_data();
    void refusesWhatTheGrammarForbids();
    void isTolerantOnRequestOnly_data();
    void isTolerantOnRequestOnly();
};

void PhcStringTest::writesBackWhatItReads_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text : { "$argon2id", "$argon2id$v=19", "$argon2id$m=120,t=5000,p=2",
             "$argon2id$v=19$m=120,t=5000,p=2", "$argon2id$m=120,t=5000,p=2$Ce/9fzCcnDQ",
             "$argon2i$v=19$m=120,t=5000,p=2,keyid=Hj5+dsK0,data=sRlHhRmKUGzdOmXn01XmXygd5Kc$"
             "4fXXG0spB92WPB1NitT8/OH0VKI$"
             "BwUgJHHQaynE+a4nZrYRzOllGSjjxuxNXxyNRUtI6Dlw/zlbt6PzOL8Onfqs6TcG",
             "$scrypt$ln=1,r=16,p=1$abc.-+/", "$x" })
        QTest::newRow(text) << std::string(text);
}

void PhcStringTest::writesBackWhatItReads()
{
    QFETCH(std::string, text);
    QCOMPARE(told(parsePhc(text)), text);
    QCOMPARE(told(parsePhc(text, PhcReading::Tolerant)), text);
}

void PhcStringTest::refusesWhatTheGrammarForbids_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("refusal");
    const auto row = [](const char* text, const char* refusal) {
        QTest::newRow(text) << std::string(text) << std::string(refusal);
    };
    row("argon2id", "a character does not belong to the alphabet at 0");
    row("$", "it is empty at 1");
    row("$Argon2", "a character does not belong to the alphabet at 1");
    row("$abcdefghijklmnopqrstuvwxyz0123456789", "the name is too long at 33");
    row("$a$v=", "a character does not belong to the alphabet at 5");
    row("$a$v=019", "a number begins with a needless 0 at 5");
    row("$a$v=99999999999", "a number is out of range at 5");
    row("$a$m=1,m=2", "a name in it is not known at 7");
    row("$a$m=1,", "it is empty at 7");
    row("$a$m=", "it is empty at 5");
    row("$a$m=01", "a number begins with a needless 0 at 5");
    row("$a$m=1$", "the end is missing at 7");
    row("$a$m=1$salt$", "the end is missing at 12");
    row("$a$m=1$salt$ab=", "a character does not belong to the alphabet at 14");
    row("$a$m=1$salt$AAB", "bits");
    row("$a$m=1$salt$AAAA$more", "text follows after its end at 16");
}

void PhcStringTest::refusesWhatTheGrammarForbids()
{
    QFETCH(std::string, text);
    QFETCH(std::string, refusal);
    if (refusal == "bits")
        QVERIFY(!parsePhc(text) && parsePhc(text).error().cause == core::Cause::TrailingBits);
    else
        QCOMPARE(told(parsePhc(text)), refusal);
}

void PhcStringTest::isTolerantOnRequestOnly_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text :
        { "$a$m=01$salt$AAAA", "$a$m=1$c2FsdA==$AAAA", "$a$m=1$salt$AA-_", "$a$v=019$salt$AAAA" })
        QTest::newRow(text) << std::string(text);
}

void PhcStringTest::isTolerantOnRequestOnly()
{
    QFETCH(std::string, text);
    QVERIFY(!parsePhc(text));
    const auto phc = parsePhc(text, PhcReading::Tolerant);
    QVERIFY(phc.has_value());
    QCOMPARE(phc->hash.value_or("").size(), std::size_t{ 4 });
}

QTEST_GUILESS_MAIN(PhcStringTest)
#include "phc_string_test.moc"
