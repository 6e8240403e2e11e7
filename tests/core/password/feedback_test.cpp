// SPDX-License-Identifier: Apache-2.0
#include "core/password/feedback.h"
#include "tests/support/passwords.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace core::password;

namespace {

Strength strengthOf(const QByteArray& password)
{
    const UserWords words(std::vector<UserWord>{ { .text = "Annika", .kind = WordKind::Name },
        { .text = "initech", .kind = WordKind::Company },
        { .text = "example.org", .kind = WordKind::Site } });
    return measure(password.toStdString(), { .words = words, .year = 2026 });
}

QByteArray idsOf(const std::vector<Feedback>& feedback)
{
    QByteArrayList ids;
    for (const Feedback& one : feedback)
        ids += QByteArray(one.kind->id)
            + (one.segment ? '@' + QByteArray::number(*one.segment) : QByteArray());
    return ids.join(' ');
}

} // namespace

class FeedbackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhy_data();
    void saysWhy();
    void givesAReasonForEachPiece_data();
    void givesAReasonForEachPiece();
    void speaksAtEveryScore();
    void everySentenceIsItsOwn();
    void neverRepeatsThePassword();
};

void FeedbackTest::saysWhy_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("ids");
    const auto row = [](const char* password, const char* ids) {
        QTest::newRow(*password ? password : "empty") << QByteArray(password) << QByteArray(ids);
    };
    row("", "nothing-entered several-words signs-not-needed");
    row("password", "top-ten@0 add-words");
    row("Monkey", "top-hundred@0 add-words capital-first@0");
    row("rosebud", "common-password@0 add-words");
    row("DRAGON1", "common-password@0 add-words all-capitals@0");
    row("drowssap", "similar-to-common@0 add-words reversed-word@0");
    row("p@ssw0rd", "similar-to-common@0 add-words predictable-signs@0");
    row("constantinople", "word-alone@0 add-words");
    row("hernandez", "name-alone@0 add-words");
    row("qwER43@!", "short-walk@0 add-words longer-walk@0");
    row("zzzzzzzzzz", "repeated-character@0 add-words avoid-repeats@0");
    row("g7k2g7k2", "repeated-piece@0 add-words avoid-repeats@0");
    row("mnopqrstu", "sequence@0 add-words avoid-sequences@0");
    row("1987", "recent-year@0 add-words avoid-recent-years@0 avoid-your-dates@0");
    row("13.2.1921", "date@0 add-words avoid-your-dates@0");
    row("annika", "your-name@0 add-words");
    row("1n1tech99", "company-word@0 add-words predictable-signs@0");
    row("pässwörd", "top-ten@0 accents add-words");
    row("a\xFF", "not-utf-8 add-words");
    // Good ones.
    row("correcthorsebatterystaple", "weakest-word@0");
    row("rWibMFACxAUGZmxhVncy", "nothing-cheap");
    row("annikacorrecthorsebatterystaple", "your-name@0 weakest-word@0");
    row("neverforget13/3/1997", "weakest-word@0 one-more-word");
}

void FeedbackTest::saysWhy()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, ids);
    QCOMPARE(idsOf(feedbackOn(strengthOf(password))), ids);
}

void FeedbackTest::givesAReasonForEachPiece_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("reasons");
    const auto row = [](const char* password, const char* reasons) {
        QTest::newRow(password) << QByteArray(password) << QByteArray(reasons);
    };
    row("password", "a-common-password 2");
    row("SMITH", "a-surname 1, only-capitals");
    row("P4ssword", "a-common-password 2, signs-for-letters, first-capital");
    row("annika", "your-name");
    row("example.org", "the-site");
    row("qwertzuiop", "");
    row("zzzzz", "character-repeated 5");
    row("g7k2g7k2", "piece-repeated 2");
    row("mnopqrstu", "ascending");
    row("utsrqponm", "descending");
    row("1987", "a-recent-year");
    row("13.2.1921", "a-date");
    row("~", "lone-character");
    row("~7Kv", "unknown-piece");
}

void FeedbackTest::givesAReasonForEachPiece()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, reasons);
    const Strength strength = strengthOf(password);
    const Segment& segment = strength.segments.front();
    QByteArray told;
    std::vector<Feedback> all{ reasonFor(segment) };
    std::ranges::copy(variationsOf(segment), std::back_inserter(all));
    for (const Feedback& one : all)
        told += (told.isEmpty() ? "" : ", ") + QByteArray(one.kind->id)
            + (one.value.empty() || one.value.size() > 1 ? QByteArray()
                                                         : ' ' + QByteArray::fromStdString(one.value));
    if (!reasons.isEmpty())
        QCOMPARE(told, reasons);
}

void FeedbackTest::speaksAtEveryScore()
{
    tests::PasswordGenerator generator(qgetenv("ASSAY_SEED").toULongLong());
    std::set<int> scores;
    for (int i = 0; i < 500; ++i) {
        const Strength strength = strengthOf(QByteArray::fromStdString(generator.next()));
        scores.insert(strength.score);
        const std::vector<Feedback> feedback = feedbackOn(strength);
        QVERIFY(!feedback.empty());
        QVERIFY(std::ranges::is_sorted(feedback, {}, [](const Feedback& one) { return one.kind->role; }));
        for (const Feedback& one : feedback)
            QVERIFY(!one.segment || *one.segment < strength.segments.size());
    }
    QCOMPARE(scores.size(), std::size_t{ 5 });
}

void FeedbackTest::everySentenceIsItsOwn()
{
    std::set<std::string> ids;
    for (const FeedbackKind* kind : allFeedbackKinds()) {
        QVERIFY2(ids.insert(kind->id).second, kind->id);
        const QByteArray words = kind->words;
        QVERIFY2(!words.isEmpty() && !words.endsWith('.') && !words.contains('!'), kind->id);
        QVERIFY2(words.at(0) >= 'A' && words.at(0) <= 'Z', kind->id);
        QVERIFY(*idOf(kind->role));
    }
}

void FeedbackTest::neverRepeatsThePassword()
{
    const QByteArray password = "annikainitech1987";
    for (const Feedback& one : feedbackOn(strengthOf(password))) {
        QVERIFY(one.value.empty());
        QVERIFY(!QByteArray(one.kind->words).contains("initech"));
    }
}

QTEST_GUILESS_MAIN(FeedbackTest)
#include "feedback_test.moc"
