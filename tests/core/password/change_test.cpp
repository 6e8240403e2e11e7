// SPDX-License-Identifier: Apache-2.0
#include "core/password/change.h"
#include "tests/support/passwords.h"

#include <QTest>

using namespace core::password;

namespace {

Strength strengthOf(const QByteArray& password)
{
    return measure(password.toStdString(), { .words = {}, .year = 2026 });
}

/// "weaker completes-word 0-3 -> 0-1"
QByteArray told(const Change& change)
{
    constexpr const char* directions[] = { "weaker", "alike", "stronger" };
    QByteArray text = directions[static_cast<std::size_t>(change.direction)];
    text += ' ' + QByteArray(change.reason ? change.reason->id : "nothing");
    text += ' ' + QByteArray::number(change.beforeBegin) + '-' + QByteArray::number(change.beforeEnd);
    return text + " -> " + QByteArray::number(change.afterBegin) + '-' + QByteArray::number(change.afterEnd);
}

} // namespace

class ChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheNewCharactersDid_data();
    void saysWhatTheNewCharactersDid();
    void pointsAtThePieceThatWasCompleted();
    void staysWithinThePieces();
};

void ChangeTest::saysWhatTheNewCharactersDid_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("change");
    const auto row = [](const char* before, const char* after, const char* change) {
        QTest::addRow("%s, %s", before, after)
            << QByteArray(before) << QByteArray(after) << QByteArray(change);
    };
    row("passwor", "password", "weaker completes-word 0-1 -> 0-1");
    row("wqppasswor", "wqppassword", "weaker completes-word 1-2 -> 1-2");
    row("xk7~2", "xk7~2q", "stronger completes-nothing 0-1 -> 0-1");
    row("xk7~2q", "xk7~2", "weaker fewer-characters 0-1 -> 0-1");
    row("xk7~2q", "xk7~2q", "alike nothing 1-1 -> 1-1");
    row("", "", "alike nothing 0-0 -> 0-0");
    row("", "~", "stronger completes-nothing 0-0 -> 0-1");
    row("g7kvg7k", "g7kvg7kv", "weaker completes-repeat 0-1 -> 0-1");
    row("mnopqrs7", "mnopqrs", "weaker fewer-characters 1-2 -> 1-1");
    row("mnopq~", "mnopqr~", "stronger completes-sequence 0-1 -> 0-1");
    row("198", "1987", "weaker completes-year 0-1 -> 0-1");
}

void ChangeTest::saysWhatTheNewCharactersDid()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, change);
    QCOMPARE(told(explainChange(strengthOf(before), strengthOf(after))), change);
    const Strength longer = strengthOf(QByteArray(120, 'k') + before);
    const Strength longest = strengthOf(QByteArray(120, 'k') + before + "x");
    QCOMPARE(told(explainChange(longer, longest)), QByteArray("alike beyond-the-measured 1-1 -> 1-1"));
}

void ChangeTest::pointsAtThePieceThatWasCompleted()
{
    const Strength before = strengthOf("zz~elephan");
    const Strength after = strengthOf("zz~elephant");
    const Change change = explainChange(before, after);
    QVERIFY(change.direction == Change::Direction::Weaker);
    QVERIFY(change.log10Difference < 0);
    QVERIFY(change.completed.has_value());
    QCOMPARE(after.segments[*change.completed].end, std::size_t{ 11 });
    QVERIFY(after.segments[*change.completed].pattern() == Pattern::Dictionary);
}

void ChangeTest::staysWithinThePieces()
{
    tests::PasswordGenerator generator(qgetenv("ASSAY_SEED").toULongLong());
    QByteArray last;
    for (int i = 0; i < 500; ++i) {
        const QByteArray next
            = QByteArray::fromStdString(i % 3 == 0 ? generator.nextForeign() : generator.next());
        for (const QByteArray& other : { last, next.left(next.size() - 1), next + 'a' }) {
            const Strength before = strengthOf(other);
            const Strength after = strengthOf(next);
            const Change change = explainChange(before, after);
            QVERIFY(change.beforeBegin <= change.beforeEnd && change.beforeEnd <= before.segments.size());
            QVERIFY(change.afterBegin <= change.afterEnd && change.afterEnd <= after.segments.size());
            QVERIFY(!change.completed
                || (*change.completed >= change.afterBegin && *change.completed < change.afterEnd));
            QVERIFY(change.reason || change.direction == Change::Direction::Alike);
        }
        last = next;
    }
}

QTEST_GUILESS_MAIN(ChangeTest)
#include "change_test.moc"
