// SPDX-License-Identifier: Apache-2.0
#include "core/password/policy.h"

#include <QTest>

using namespace core;
using namespace core::password;

namespace {

/// "+minimum-length -common-password ?breached"
QByteArray told(const PolicyVerdict& verdict)
{
    QByteArrayList rules;
    for (const RuleVerdict& rule : verdict.rules) {
        const char sign = rule.outcome == RuleOutcome::Passed ? '+'
            : rule.outcome == RuleOutcome::Failed             ? '-'
                                                              : '?';
        rules.append(sign + QByteArray(rule.id));
    }
    return rules.join(' ');
}

QByteArray remarksOf(const std::vector<Finding>& findings)
{
    QByteArrayList ids;
    for (const Finding& finding : findings)
        ids.append(QByteArray(finding.kind->id).replace("policy-", ""));
    return ids.join(' ');
}

std::string factOf(const PolicyVerdict& verdict, std::string_view id)
{
    for (const RuleVerdict& rule : verdict.rules) {
        if (rule.id == id)
            return englishOf(rule.fact);
    }
    return "no such rule";
}

OwnPolicy policyOf(const char* members)
{
    auto policy = parseOwnPolicy(std::string("{\"name\": \"own\"") + (*members ? ", " : "") + members + "}");
    if (!policy)
        qFatal("not read: %s", members);
    return *std::move(policy);
}

} // namespace

class PolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standardsJudge_data();
    void standardsJudge();
    void factsSayHowMuch();
    void factsBetrayNothing();
    void ownPoliciesJudge_data();
    void ownPoliciesJudge();
    void contradictionsAreSaid_data();
    void contradictionsAreSaid();
    void ownPoliciesAreReadBack();
    void ownPoliciesAreRefused_data();
    void ownPoliciesAreRefused();
    void sentencesKeepWhatTheyAreGiven();
    void survivesAnyBytes();
};

void PolicyTest::standardsJudge_data()
{
    QTest::addColumn<int>("standard");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("leaked");
    QTest::addColumn<QByteArray>("rules");
    const auto row = [](const char* name, Standard standard, const char* password, const char* word,
                         int leaked, const char* rules) {
        QTest::newRow(name) << int(standard) << QByteArray(password) << QByteArray(word) << leaked
                            << QByteArray(rules);
    };
    using enum Standard;
    row("14 alone", NistOnlyFactor, "zkqwjvxpfmghty", "", -1,
        "-minimum-length +common-password +listed-word ?user-words ?breached");
    row("15 alone", NistOnlyFactor, "zkqwjvxpfmghtyb", "", -1,
        "+minimum-length +common-password +listed-word ?user-words ?breached");
    row("8 beside another", NistWithOtherFactor, "zkqwjvxp", "", 0,
        "+minimum-length +common-password +listed-word ?user-words +breached");
    row("7 beside another", NistWithOtherFactor, "zkqwjvx", "", 0,
        "-minimum-length +common-password +listed-word ?user-words +breached");
    row("15 code points, 45 bytes", NistOnlyFactor, "漢字仮名交文例十五文字数分", "", -1,
        "-minimum-length +common-password +listed-word ?user-words ?breached");
    row("decomposed letters count once", NistWithOtherFactor, "a\xCC\x88o\xCC\x88u\xCC\x88xx", "", -1,
        "-minimum-length +common-password +listed-word ?user-words ?breached");
    row("common in capitals", NistWithOtherFactor, "PassWord", "", 5,
        "+minimum-length -common-password +listed-word ?user-words -breached");
    for (const char* word : { "congratulations", "Congratulätions" })
        row(word, NistOnlyFactor, word, "", -1,
            "+minimum-length +common-password -listed-word ?user-words ?breached");
    row("a word inside", NistOnlyFactor, "congratulations!", "", -1,
        "+minimum-length +common-password +listed-word ?user-words ?breached");
    row("a surname", NistWithOtherFactor, "Rodriguez", "", -1,
        "+minimum-length +common-password -listed-word ?user-words ?breached");
    row("common with accents", NistWithOtherFactor, "pässwörd", "", -1,
        "+minimum-length -common-password +listed-word ?user-words ?breached");
    row("common with accents, ASVS", Asvs, "pa\xCC\x88sswo\xCC\x88rd", "", -1,
        "+minimum-length -common-password ?user-words ?breached");
    for (const char* form : { "Ännsmith", "htimsnna", "@nnsm1th", "ht1msñnä" }) {
        row((std::string("whole ") + form).c_str(), NistWithOtherFactor, form, "annsmith", -1,
            "+minimum-length +common-password +listed-word -user-words ?breached");
        row((std::string("inside ") + form).c_str(), Asvs, (form + std::string("-2024")).c_str(), "annsmith",
            -1, "+minimum-length +common-password -user-words ?breached");
    }
    row("ASVS, a short word within another", Asvs, "banner-quilt-lemon", "ann", -1,
        "+minimum-length +common-password +user-words ?breached");
    row("ASVS, a short word that stands alone", Asvs, "banner-quilt-4Änn9", "ann", -1,
        "+minimum-length +common-password -user-words ?breached");
    row("ASVS, a short word in disguise", Asvs, "banner-quilt-@nn", "ann", -1,
        "+minimum-length +common-password +user-words ?breached");
    row("judged in full", NistOnlyFactor, "zkqwjvxpfmghtyb", "examplecom", 0,
        "+minimum-length +common-password +listed-word +user-words +breached");
    row("the user's word as a whole", NistWithOtherFactor, "Examplecom", "exampleCOM", -1,
        "+minimum-length +common-password +listed-word -user-words ?breached");
    row("NIST compares wholes", NistWithOtherFactor, "my examplecom!", "examplecom", -1,
        "+minimum-length +common-password +listed-word +user-words ?breached");
    row("ASVS looks inside", Asvs, "my ExampleCom!", "examplecom", -1,
        "+minimum-length +common-password -user-words ?breached");
    row("ASVS, a very short word", Asvs, "my ExampleCom!", "my", -1,
        "+minimum-length +common-password +user-words ?breached");
    row("ASVS, the most common one", Asvs, "password", "", -1,
        "+minimum-length -common-password ?user-words ?breached");
    row("nothing at all", Asvs, "", "", -1, "-minimum-length +common-password ?user-words ?breached");
}

void PolicyTest::standardsJudge()
{
    QFETCH(int, standard);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, word);
    QFETCH(int, leaked);
    QFETCH(QByteArray, rules);
    const std::string text = password.toStdString();
    std::vector<std::string> words;
    if (!word.isEmpty())
        words.push_back(word.toStdString());
    Candidate candidate{ .password = text, .userWords = words };
    if (leaked >= 0)
        candidate.timesLeaked = static_cast<std::uint64_t>(leaked);
    const PolicyVerdict verdict = judge(static_cast<Standard>(standard), candidate);
    QCOMPARE(told(verdict), rules);
    QCOMPARE(verdict.isAccepted,
        !rules.contains('-' + QByteArray("minimum")) && !rules.contains("-common")
            && !rules.contains("-listed") && !rules.contains("-user") && !rules.contains("-breached"));
    QCOMPARE(int(verdict.acceptance()),
        int(!verdict.isAccepted       ? Acceptance::Refused
                : rules.contains('?') ? Acceptance::AsFarAsJudged
                                      : Acceptance::Accepted));
    for (const RuleVerdict& rule : verdict.rules)
        QVERIFY(*rule.reference != '\0' && *rule.asks.words != '\0' && *rule.fact.words != '\0');
}

void PolicyTest::factsSayHowMuch()
{
    const auto fact = [](Standard standard, std::string_view password, const char* id) {
        return factOf(judge(standard, { .password = password, .timesLeaked = 12 }), id);
    };
    QCOMPARE(fact(Standard::NistOnlyFactor, "zkqwjvxpfmghty", "minimum-length"),
        std::string("14 of 15 characters"));
    QCOMPARE(
        fact(Standard::NistOnlyFactor, "zkqwjvxpfmghtyz", "minimum-length"), std::string("15 characters"));
    QCOMPARE(
        fact(Standard::Asvs, "zkqwjvxp", "minimum-length"), std::string("8 characters; 15 are recommended"));
    QCOMPARE(
        fact(Standard::Asvs, "password", "common-password"), std::string("Number 2 of the common passwords"));
    QCOMPARE(fact(Standard::NistOnlyFactor, "congratulations", "listed-word"),
        std::string("It is a frequent word of films and television"));
    QCOMPARE(
        fact(Standard::NistOnlyFactor, "Rodriguez", "listed-word"), std::string("It is a frequent surname"));
    const std::vector<std::string> words{ "Initech", "Ann Rod", "Ann", "Rod" };
    QCOMPARE(
        factOf(judge(Standard::Asvs, { .password = "quilt-lemon-rod", .userWords = words }), "user-words"),
        std::string("It contains word number 2 of those that were given, or a part of it"));
    QCOMPARE(fact(Standard::Asvs, "x", "breached"), std::string("Seen in breaches; times: 12"));
    QCOMPARE(QByteArray(idOf(RuleOutcome::NotApplicable)), QByteArray("not_applicable"));
}

void PolicyTest::factsBetrayNothing()
{
    OwnPolicy policy = policyOf("\"forbidden_words\": [\"acme\", \"Rosebud\"], \"refuse_user_words\": true");
    const std::vector<std::string> words{ "Kane" };
    const PolicyVerdict verdict = judge(policy, { .password = "xxrosebudkane", .userWords = words });
    QCOMPARE(told(verdict), QByteArray("-forbidden-words -user-words"));
    for (const RuleVerdict& rule : verdict.rules) {
        QVERIFY(!englishOf(rule.fact).contains("osebud") && !englishOf(rule.fact).contains("ane "));
        QVERIFY(!englishOf(rule.asks).contains("osebud"));
    }
    QCOMPARE(factOf(verdict, "forbidden-words"), std::string("It contains word number 2 of the list"));
}

void PolicyTest::ownPoliciesJudge_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("rules");
    const auto row = [](const char* policy, const char* password, const char* rules) {
        QTest::newRow(qPrintable(QString::fromUtf8(policy) + u' ' + QString::fromUtf8(password)))
            << QByteArray(policy) << QByteArray(password) << QByteArray(rules);
    };
    row("", "", "");
    row(R"("minimum_length": 3)", "ab", "-minimum-length");
    row(R"("maximum_length": 3)", "abc", "+maximum-length");
    row(R"("maximum_length": 3)", "abcd", "-maximum-length");
    row(R"("minimum": { "lower": 2, "upper": 1, "digits": 1, "symbols": 1 })", "aA1-",
        "-minimum-lower +minimum-upper +minimum-digits +minimum-symbols");
    row(R"("minimum": { "lower": 1, "upper": 1 })", "éÉ", "+minimum-lower +minimum-upper");
    row(R"("minimum": { "symbols": 1 })", "a b", "+minimum-symbols");
    row(R"("minimum": { "symbols": 1 })", "漢é٣", "-minimum-symbols");
    row(R"("allowed_characters": "abc")", "abca", "+allowed-characters");
    row(R"("allowed_characters": "abc")", "abd", "-allowed-characters");
    row(R"("forbidden_characters": "ä ")", "a b", "-forbidden-characters");
    row(R"("forbidden_characters": "ä ")", "ab", "+forbidden-characters");
    row(R"("longest_repeat": 2)", "aabb", "+longest-repeat");
    row(R"("longest_repeat": 2)", "abbb", "-longest-repeat");
    row(R"("longest_sequence": 3)", "xabcx", "+longest-sequence");
    row(R"("longest_sequence": 3)", "xaBcdx", "-longest-sequence");
    row(R"("longest_sequence": 3)", "4321", "-longest-sequence");
    row(R"("longest_sequence": 3)", "12321", "+longest-sequence");
    row(R"("forbidden_words": ["acme"])", "myACMEpass", "-forbidden-words");
    row(R"("forbidden_words": ["müller"])", "Muller2024xxxxxxx", "-forbidden-words");
    row(R"("forbidden_words": ["muller"])", "xMÜLLERx", "-forbidden-words");
    row(R"("forbidden_words": ["straße"])", "STRASSE", "-forbidden-words");
    row(R"("refuse_most_common": 1)", "password", "+common-password");
    row(R"("refuse_most_common": 2)", "password", "-common-password");
    row(R"("refuse_leaked": true, "change_after_days": 90)", "x", "?breached ?change-after");
}

void PolicyTest::ownPoliciesJudge()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, rules);
    const std::string text = password.toStdString();
    const PolicyVerdict verdict = judge(policyOf(policy.constData()), { .password = text });
    QCOMPARE(told(verdict), rules);
    QCOMPARE(verdict.isAccepted, !rules.startsWith('-') && !rules.contains(" -"));
    QCOMPARE(verdict.unjudged().size(), static_cast<std::size_t>(rules.count('?')));
    QCOMPARE(englishOf(verdict.title), std::string("own"));
}

void PolicyTest::contradictionsAreSaid_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("remarks");
    const auto row = [](const char* policy, const char* remarks) {
        QTest::newRow(policy) << QByteArray(policy) << QByteArray(remarks);
    };
    row(R"("minimum_length": 15, "refuse_leaked": true)", "");
    row(R"("minimum_length": 15, "maximum_length": 64, "refuse_most_common": 3000)", "");
    row(R"("minimum_length": 15)", "no-block-list");
    row(R"("minimum_length": 12, "refuse_leaked": true)", "minimum-under-15");
    row(R"("minimum_length": 6, "refuse_leaked": true)", "minimum-under-8");
    row(R"("refuse_leaked": true)", "no-minimum");
    row(R"("minimum_length": 1, "refuse_leaked": true)", "no-minimum");
    row(R"("minimum": {"upper": 5}, "maximum_length": 4, "refuse_leaked": true)",
        "unsatisfiable composition no-minimum maximum-under-64");
    row(R"("minimum_length": 15, "minimum": {"upper": 2, "digits": 2}, "maximum_length": 64,
        "allowed_characters": "ABC123", "refuse_leaked": true)",
        "composition character-set");
    row(R"("minimum_length": 15, "minimum": {"upper": 1}, "allowed_characters": "abÄ",
        "forbidden_characters": "Ä", "refuse_leaked": true)",
        "unsatisfiable composition character-set");
    row(R"("minimum_length": 15, "allowed_characters": "ab", "forbidden_characters": "ba",
        "refuse_leaked": true)",
        "unsatisfiable character-set");
    row(R"("minimum_length": 15, "minimum": {"digits": 1}, "forbidden_characters": "9876543210",
        "refuse_leaked": true)",
        "unsatisfiable composition character-set");
    row(R"("minimum_length": 15, "maximum_length": 63, "refuse_leaked": true)", "maximum-under-64");
    row(R"("minimum_length": 15, "minimum": { "digits": 1 }, "refuse_leaked": true)", "composition");
    row(R"("minimum_length": 15, "longest_repeat": 2, "refuse_leaked": true)", "composition");
    row(R"("minimum_length": 15, "change_after_days": 90, "refuse_leaked": true)", "periodic-change");
    row(R"("minimum_length": 15, "forbidden_characters": " ", "refuse_leaked": true)", "character-set");
    row(R"("minimum_length": 15, "forbidden_words": ["acme"], "refuse_leaked": true)", "words-inside");
}

void PolicyTest::contradictionsAreSaid()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, remarks);
    QCOMPARE(remarksOf(contradictionsIn(policyOf(policy.constData()))), remarks);
    const auto site = parsePasswordRules("minlength: 8; maxlength: 16; required: digit; allowed: lower;");
    QCOMPARE(remarksOf(contradictionsIn(*site)),
        QByteArray("composition minimum-under-15 maximum-under-64 character-set"));
}

void PolicyTest::ownPoliciesAreReadBack()
{
    OwnPolicy policy{ .name = "Intranet \"A\" \\ ä" };
    QVERIFY(*parseOwnPolicy(textOf(policy)) == policy);
    policy.minimumLength = 12;
    policy.maximumLength = 64;
    policy.minimumLower = 1;
    policy.minimumUpper = 2;
    policy.minimumDigits = 3;
    policy.minimumSymbols = 4;
    policy.allowedCharacters = "abc\"\\";
    policy.forbiddenCharacters = "ä ";
    policy.longestRepeat = 2;
    policy.longestSequence = 3;
    policy.forbiddenWords = { "acme", "über" };
    policy.refusesUserWords = true;
    policy.refusesMostCommon = 3000;
    policy.refusesLeaked = true;
    policy.changeAfterDays = 90;
    const auto again = parseOwnPolicy(textOf(policy));
    QVERIFY(again);
    QVERIFY(*again == policy);
}

void PolicyTest::ownPoliciesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* text, const char* member, std::optional<Cause> cause = {}) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(member) << (cause ? int(*cause) : -1);
    };
    row("[]", "/");
    row("{}", "/name", Cause::Empty);
    row(R"({"name": ""})", "/name", Cause::Empty);
    row(R"({"name": 3})", "/name");
    row(R"({"name": "a\u0007"})", "/name", Cause::IllegalCharacter);
    row(R"({"name": "a", "minimum_lenght": 3})", "/minimum_lenght", Cause::UnknownProperty);
    row(R"({"name": "a", "minimum_length": "3"})", "/minimum_length");
    row(R"({"name": "a", "minimum_length": 3.5})", "/minimum_length");
    row(R"({"name": "a", "minimum_length": 0})", "/minimum_length", Cause::OutOfRange);
    row(R"({"name": "a", "minimum_length": -1})", "/minimum_length", Cause::OutOfRange);
    row(R"({"name": "a", "maximum_length": 10001})", "/maximum_length", Cause::OutOfRange);
    row(R"({"name": "a", "minimum_length": 9, "maximum_length": 8})", "/maximum_length", Cause::OutOfRange);
    row(R"({"name": "a", "minimum": 3})", "/minimum");
    row(R"({"name": "a", "minimum": {"letters": 3}})", "/minimum/letters", Cause::UnknownProperty);
    row(R"({"name": "a", "minimum": {"lower": true}})", "/minimum/lower");
    row(R"({"name": "a", "forbidden_words": "b"})", "/forbidden_words");
    row(R"({"name": "a", "forbidden_words": ["b", ""]})", "/forbidden_words/1", Cause::Empty);
    row(R"({"name": "a", "forbidden_words": ["b", 1]})", "/forbidden_words/1");
    row(R"({"name": "a", "refuse_leaked": 1})", "/refuse_leaked");
    row(R"({"name": "a", "name": "b"})", "/name");
    row(R"({"name": "a", "minimum": {"lower": 1, "lower": 2}})", "/minimum/lower");
    row(R"({"name": "a",})", "", Cause::TrailingComma);
}

void PolicyTest::ownPoliciesAreRefused()
{
    QFETCH(QByteArray, text);
    const auto policy = parseOwnPolicy(text.toStdString());
    QVERIFY(!policy);
    QCOMPARE(int(policy.error().code), int(ErrorCode::InvalidEncoding));
    QVERIFY(policy.error().place);
    QTEST(QByteArray::fromStdString(policy.error().place->member), "member");
    QTEST(policy.error().cause ? int(*policy.error().cause) : -1, "cause");
    QVERIFY(policy.error().place->line.has_value());
    const auto large = parseOwnPolicy(std::string(70'000, ' '));
    QVERIFY(!large && large.error().code == ErrorCode::TooLarge);
}

void PolicyTest::sentencesKeepWhatTheyAreGiven()
{
    QCOMPARE(englishOf({ "%1 of %2", { "%2", "b" } }), std::string("%2 of b"));
    QCOMPARE(englishOf({ "50 % of %1, %3", { "a" } }), std::string("50 % of a, %3"));
    QCOMPARE(englishOf({ "%", {} }), std::string("%"));
}

void PolicyTest::survivesAnyBytes()
{
    const auto rules = parsePasswordRules("minlength: 3; required: digit");
    const OwnPolicy own
        = policyOf(R"("longest_repeat": 2, "forbidden_words": ["a"], "refuse_most_common": 9)");
    for (int seed = 0; seed < 256; ++seed) {
        std::string text;
        for (int i = 0; i < seed % 40; ++i)
            text.push_back(static_cast<char>(seed * 37 + i * 101));
        const std::vector<std::string> words{ text, "" };
        for (const Standard standard : allStandards)
            QCOMPARE(judge(standard, { .password = text, .userWords = words }).rules.size(),
                std::size_t(standard == Standard::Asvs ? 4 : 5));
        QVERIFY(!judge(own, { .password = text }).rules.empty());
        QVERIFY(!judge(*rules, { .password = text }).rules.empty());
    }
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
