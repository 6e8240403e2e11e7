// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/self_test.h"

#include <QTest>

#include <string>

using namespace core;
using namespace core::crypto;

class SelfTestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPrimitivePasses_data() { addEveryPrimitive(); }
    void everyPrimitivePasses();
    void aWrongAnswerIsFound_data() { addEveryPrimitive(); }
    void aWrongAnswerIsFound();
    void anAbsentAnswerIsAFailure();
    void everyPrimitiveHasOneAnswer();
    void testsOnlyWhatIsAskedFor();

private:
    static void addEveryPrimitive();
};

void SelfTestTest::addEveryPrimitive()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<Primitive> all = allPrimitives();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(nameOf(all[i])) << i;
}

void SelfTestTest::everyPrimitivePasses()
{
    QFETCH(std::size_t, index);
    const SelfTestReport report = selfTestAll().at(index);
    QVERIFY(report.primitive == allPrimitives().at(index));
    QCOMPARE(int(report.outcome), int(SelfTestOutcome::Passed));
    QVERIFY(selfTest(std::array{ report.primitive }));
}

void SelfTestTest::aWrongAnswerIsFound()
{
    QFETCH(std::size_t, index);
    const Primitive primitive = allPrimitives().at(index);
    std::vector<KnownAnswer> answers(knownAnswers().begin(), knownAnswers().end());
    const auto changed = std::ranges::find(answers, primitive, &KnownAnswer::primitive);
    QVERIFY(changed != answers.end());
    const std::string right(changed->hex);
    const std::string shorter = right.substr(2);
    std::string wrong = right;
    wrong.front() = wrong.front() == '0' ? '1' : '0';
    for (const std::string_view hex :
        { std::string_view(wrong), std::string_view(shorter), std::string_view() }) {
        changed->hex = hex;
        const Result<> result = selfTest(std::array{ primitive }, answers);
        QCOMPARE(int(result.error().code), int(ErrorCode::SelfTestFailed));
        QCOMPARE(result.error().subject, std::string(nameOf(primitive)));
        for (const SelfTestReport& report : selfTestAll(answers))
            QCOMPARE(report.outcome == SelfTestOutcome::Failed, report.primitive == primitive);
    }
}

void SelfTestTest::anAbsentAnswerIsAFailure()
{
    const std::array<Primitive, 1> wanted{ DigestAlgorithm::Sha256 };
    QCOMPARE(int(selfTest(wanted, {}).error().code), int(ErrorCode::SelfTestFailed));
}

void SelfTestTest::everyPrimitiveHasOneAnswer()
{
    for (const Primitive& primitive : allPrimitives())
        QCOMPARE(std::ranges::count(knownAnswers(), primitive, &KnownAnswer::primitive), 1);
    QCOMPARE(knownAnswers().size(), allPrimitives().size());
}

void SelfTestTest::testsOnlyWhatIsAskedFor()
{
    std::vector<KnownAnswer> answers(knownAnswers().begin(), knownAnswers().end());
    answers.front().hex = "00";
    const std::array<Primitive, 2> wanted{ DigestAlgorithm::Sha256, AeadAlgorithm::Aes256Gcm };
    QVERIFY(selfTest(wanted, answers));
    QVERIFY(selfTest({}, answers));
}

QTEST_APPLESS_MAIN(SelfTestTest)
#include "self_test_test.moc"
