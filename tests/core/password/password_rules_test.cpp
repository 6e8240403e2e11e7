// SPDX-License-Identifier: Apache-2.0
#include "core/password/password_rules.h"
#include "core/password/policy.h"
#include "tests/core/password/draws.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace core::password;

namespace {

QByteArrayList siteRules()
{
    QFile file(QStringLiteral(TEST_DATA "/password/site_rules.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the rules of the sites are missing");
    QByteArrayList lines = file.readAll().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QByteArray remarksOf(const PasswordRules& rules)
{
    QByteArrayList remarks;
    for (const Finding& remark : rules.remarks)
        remarks.append(QByteArray(remark.kind->id).replace("password-rules-", "") + ' '
            + QByteArray::fromStdString(remark.value));
    return remarks.join(", ");
}

} // namespace

class PasswordRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsWhatSitesPublish();
    void drawsWhatSitesAccept();
    void checksPasswords_data();
    void checksPasswords();
    void choosesALength();
    void survivesTruncationsAndBitFlips();
};

void PasswordRulesTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<QByteArray>("remarks");
    const auto row = [](const char* text, const char* again, const char* remarks = "") {
        QTest::newRow(*text ? text : "(empty)")
            << QByteArray(text) << QByteArray(again) << QByteArray(remarks);
    };
    row("", "");
    row(" \t\r\n", "");
    row("minlength: 8", "minlength: 8;");
    row("MinLength:8;MAXLENGTH:\t16 ;", "minlength: 8; maxlength: 16;");
    row("minlength: 8; minlength: 12; maxlength: 30; maxlength: 20", "minlength: 12; maxlength: 20;");
    row("max-consecutive: 3; max-consecutive: 2", "max-consecutive: 2;");
    row("required: LOWER , Upper; required: digit", "required: upper, lower; required: digit;");
    row("allowed: lower; allowed: upper, [a1-]", "allowed: upper, lower, [1];", "stray-character -");
    row("allowed: [-a]", "allowed: [-a];");
    row("allowed: []]", "allowed: []];");
    row("allowed: [a]]", "allowed: [a]];");
    row("allowed: [-]]", "allowed: [-]];");
    row("allowed: [;]; minlength: 3", "minlength: 3; allowed: [;];");
    row("allowed: [bab]", "allowed: [ab];");
    row("required: [0123456789]", "required: digit;");
    row("allowed: upper, lower, digit, special", "allowed: ascii-printable;");
    row("allowed: unicode, [a]", "allowed: unicode;");
    row("allowed: [aä€]", "allowed: [a];", "stray-character U+00E4, stray-character U+20AC");
    row("allowed: []", "", "no-value allowed");
    row("required: ; minlength: 3", "minlength: 3;", "no-value required");
    row("minlength: 0", "", "no-value minlength");
    row("dummy: upper; minlength: 3", "minlength: 3;", "unknown-property dummy");
    row("dummy: [;]]; minlength: 3", "minlength: 3;", "unknown-property dummy");
    row("minlength: 9; maxlength: 8", "minlength: 9; maxlength: 8;", "contradict 9 > 8");
}

void PasswordRulesTest::reads()
{
    QFETCH(QByteArray, text);
    const auto rules = parsePasswordRules(text.toStdString());
    QVERIFY(rules);
    QTEST(QByteArray::fromStdString(textOf(*rules)), "again");
    QTEST(remarksOf(*rules), "remarks");
    const auto again = parsePasswordRules(textOf(*rules));
    QVERIFY(again);
    QCOMPARE(textOf(*again), textOf(*rules));
}

void PasswordRulesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* text, int byte, Cause cause) {
        QTest::newRow(text) << QByteArray(text) << byte << int(cause);
    };
    row(" ;", 1, Cause::IllegalCharacter);
    row("minlength: 8;;", 13, Cause::IllegalCharacter);
    row("minlength 8", 9, Cause::MissingColon);
    row("minlength : 8", 9, Cause::MissingColon);
    row("minlength", 0, Cause::MissingColon);
    row("at least 8", 0, Cause::MissingColon);
    row("8 characters", 0, Cause::IllegalCharacter);
    row("minlength: eight", 11, Cause::IllegalCharacter);
    row("minlength: 8 9", 13, Cause::IllegalCharacter);
    row("minlength: -8", 11, Cause::IllegalCharacter);
    row("max-consecutive: 1+1", 18, Cause::IllegalCharacter);
    row("max-consecutive: [ABC]", 17, Cause::IllegalCharacter);
    row("minlength: 99999999999999999999", 11, Cause::OutOfRange);
    row("required: letters", 10, Cause::UnknownProperty);
    row("required: A", 10, Cause::UnknownProperty);
    row("required: 1", 10, Cause::IllegalCharacter);
    row("allowed: upper [a]", 15, Cause::IllegalCharacter);
    row("allowed: upper,,lower", 15, Cause::IllegalCharacter);
    row("allowed: upper,", 15, Cause::Truncated);
    row("allowed: upper,;", 15, Cause::IllegalCharacter);
    row("allowed: [abc", 9, Cause::Truncated);
    row("allowed: []a]", 11, Cause::IllegalCharacter);
    row("required: required: upper", 10, Cause::UnknownProperty);
    row("allowed: \xE4\xBE\x9B", 9, Cause::IllegalCharacter);
}

void PasswordRulesTest::refuses()
{
    QFETCH(QByteArray, text);
    const auto rules = parsePasswordRules(text.toStdString());
    QVERIFY(!rules);
    QCOMPARE(int(rules.error().code), int(ErrorCode::NotPasswordRules));
    QVERIFY(rules.error().place && rules.error().cause);
    QTEST(int(rules.error().place->byte.value_or(999)), "byte");
    QTEST(int(*rules.error().cause), "cause");
    QCOMPARE(rules.error().place->column.value_or(0), rules.error().place->byte.value_or(0) + 1);
}

void PasswordRulesTest::readsWhatSitesPublish()
{
    const QByteArrayList lines = siteRules();
    QCOMPARE(lines.size(), 25);
    for (const QByteArray& line : lines) {
        const auto rules = parsePasswordRules(line.toStdString());
        QVERIFY2(rules, line.constData());
        for (const Finding& remark : rules->remarks)
            QCOMPARE(QByteArray(remark.kind->id), QByteArray("password-rules-stray-character"));
        const auto again = parsePasswordRules(textOf(*rules));
        QVERIFY(again);
        QVERIFY(again->required == rules->required && again->allowed == rules->allowed
            && again->minimumLength == rules->minimumLength && again->maximumLength == rules->maximumLength
            && again->maximumConsecutive == rules->maximumConsecutive);
    }
}

void PasswordRulesTest::drawsWhatSitesAccept()
{
    for (const QByteArray& line : siteRules()) {
        const auto rules = parsePasswordRules(line.toStdString());
        const auto settings = settingsFor(*rules);
        QVERIFY2(settings, line.constData());
        const auto generator = tests::generatorOf(*settings);
        for (const auto& [password, count] : tests::drawn(generator, 50)) {
            const PolicyVerdict verdict = judge(*rules, { .password = password });
            QVERIFY2(
                verdict.isAccepted, (line + " refuses " + QByteArray::fromStdString(password)).constData());
            QVERIFY(!password.contains(' '));
        }
    }
}

void PasswordRulesTest::checksPasswords_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("failed");
    const auto row = [](const char* name, const char* rules, const char* password, const char* failed) {
        QTest::newRow(name) << QByteArray(rules) << QByteArray(password) << QByteArray(failed);
    };
    row("accepted", "minlength: 4; required: lower; required: digit;", "abc1", "");
    row("too short", "minlength: 4;", "abc", "minimum-length");
    row("too long", "maxlength: 4;", "abcde", "maximum-length");
    row("lengths count characters", "minlength: 4; maxlength: 4; allowed: unicode;", "äöü漢", "");
    row("composed first", "maxlength: 1; allowed: unicode;", "a\xCC\x88", "");
    row("one of a joined class", "required: lower, upper;", "A", "");
    row("a class is missing", "required: lower; required: digit;", "abc", "required-characters");
    row("what is required is allowed, and no more", "required: lower; required: digit;", "abC1",
        "allowed-characters");
    row("beyond ASCII", "minlength: 1", "ä", "allowed-characters");
    row("a run", "max-consecutive: 2; minlength: 1", "aabbb", "longest-repeat");
    row("a run that is allowed", "max-consecutive: 3", "aabbb", "");
}

void PasswordRulesTest::checksPasswords()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, password);
    const auto parsed = parsePasswordRules(rules.toStdString());
    QVERIFY(parsed);
    const std::string text = password.toStdString();
    const PolicyVerdict verdict = judge(*parsed, { .password = text });
    QByteArrayList failed;
    for (const RuleVerdict& rule : verdict.rules) {
        if (rule.outcome == RuleOutcome::Failed)
            failed.append(rule.id);
    }
    QTEST(failed.join(' '), "failed");
    QCOMPARE(verdict.isAccepted, failed.isEmpty());
}

void PasswordRulesTest::choosesALength()
{
    const auto lengthOf = [](const char* rules, std::optional<std::uint32_t> wanted = {}) {
        const auto settings = settingsFor(*parsePasswordRules(rules), wanted);
        return settings ? int(settings->length) : -1;
    };
    QCOMPARE(lengthOf(""), 20);
    QCOMPARE(lengthOf("minlength: 30"), 30);
    QCOMPARE(lengthOf("maxlength: 8"), 8);
    QCOMPARE(lengthOf("minlength: 8; maxlength: 40", 9), 9);
    QCOMPARE(lengthOf("minlength: 8", 7), -1);
    QCOMPARE(lengthOf("maxlength: 8", 9), -1);
    QCOMPARE(lengthOf("minlength: 9; maxlength: 8"), -1);
    QCOMPARE(lengthOf("minlength: 5000"), -1);
    // A rule that is written twice is taken for two characters.
    const auto twice = settingsFor(*parsePasswordRules("required: digit; required: digit; allowed: lower"));
    QCOMPARE(int(twice->groups.back().minimum), 2);
    // The space is drawn where nothing else is left.
    const auto space = settingsFor(*parsePasswordRules("allowed: [ ]; maxlength: 3"));
    QCOMPARE(tests::drawn(tests::generatorOf(*space), 3).begin()->first, std::string("   "));
}

void PasswordRulesTest::survivesTruncationsAndBitFlips()
{
    for (const QByteArray& line : siteRules()) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const auto cut = parsePasswordRules(line.left(i).toStdString());
            QVERIFY(cut || cut.error().code == ErrorCode::NotPasswordRules);
            QByteArray flipped = line;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
            const auto rules = parsePasswordRules(flipped.toStdString());
            QVERIFY(
                rules || rules.error().place->byte.value_or(999) <= static_cast<std::uint64_t>(line.size()));
        }
    }
}

QTEST_GUILESS_MAIN(PasswordRulesTest)
#include "password_rules_test.moc"
