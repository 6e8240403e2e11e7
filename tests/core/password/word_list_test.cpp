// SPDX-License-Identifier: Apache-2.0
#include "core/password/word_list.h"

#include <QTest>

#include <set>

using namespace core;
using namespace core::password;

class WordListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void theFoundationsListsAreWhole();
};

void WordListTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("duplicates");
    QTest::addColumn<int>("empty");
    QTest::addColumn<bool>("isDice");
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("plain") << QByteArray("one\ntwo\n") << QByteArray("one two") << 0 << 0 << false << false;
    QTest::newRow("no last line end")
        << QByteArray("one\r\ntwo") << QByteArray("one two") << 0 << 0 << false << false;
    QTest::newRow("spaces around") << QByteArray("  one\t\n two \n") << QByteArray("one two") << 0 << 0
                                   << false << false;
    QTest::newRow("duplicates and gaps")
        << QByteArray("one\n\ntwo\none\n  \none\n") << QByteArray("one two") << 2 << 2 << false << false;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFone\ntwo\n") << QByteArray("one two") << 0
                                     << 0 << false << false;
    QTest::newRow("dice numbers") << QByteArray("11111 abacus\n11112\tabdomen\n")
                                  << QByteArray("abacus abdomen") << 0 << 0 << true << false;
    QTest::newRow("numbers that are words")
        << QByteArray("123\n456\n") << QByteArray("123 456") << 0 << 0 << false << false;
    QTest::newRow("one form of Unicode")
        << QByteArray("e\xCC\x81\n\xC3\xA9\nz\n") << QByteArray("\xC3\xA9 z") << 1 << 0 << false << false;
    QTest::newRow("case counts") << QByteArray("Polish\npolish\n") << QByteArray("Polish polish") << 0 << 0
                                 << false << false;
    QTest::newRow("signed") << QByteArray(
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n11 one\n12 two\n"
        "-----BEGIN PGP SIGNATURE-----\nabc def ghi\n-----END PGP SIGNATURE-----\n")
                            << QByteArray("one two") << 0 << 0 << true << true;
    QTest::newRow("signed, dash-escaped")
        << QByteArray("-----BEGIN PGP SIGNED MESSAGE-----\n\none\n- -two\n-----BEGIN PGP SIGNATURE-----\n")
        << QByteArray("one -two") << 0 << 0 << false << true;
}

void WordListTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    const auto list = parseWordList(text.toStdString());
    QVERIFY(list);
    QByteArrayList read;
    for (const std::string& word : list->words)
        read.append(QByteArray::fromStdString(word));
    QCOMPARE(read.join(' '), words);
    QTEST(int(list->duplicates), "duplicates");
    QTEST(int(list->emptyLines), "empty");
    QTEST(list->hasDiceNumbers, "isDice");
    QTEST(list->isSigned, "isSigned");
}

void WordListTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const QByteArray& text, std::optional<Cause> cause, int line) {
        QTest::newRow(name) << text << (cause ? int(*cause) : -1) << line;
    };
    row("empty", "", Cause::TooFewWords, -1);
    row("one word", "one\none\n", Cause::TooFewWords, -1);
    row("two words on a line", "one\ntwo three\n", Cause::WhiteSpace, 2);
    row("a no-break space", "one\ntwo\xC2\xA0three\n", Cause::WhiteSpace, 2);
    row("a control character", "one\nt\x07wo\n", Cause::Binary, 2);
    row("an accent that would join", "one\n\xCC\x81x\n", Cause::IllegalCharacter, 2);
    row("a jamo that would join", "one\n\xE1\x85\xA1\n", Cause::IllegalCharacter, 2);
    row("NUL", QByteArray("one\ntw\0o\n", 9), Cause::Binary, 2);
    row("not UTF-8", "one\ntwo\nthr\xE9\n", Cause::NotUtf8, 3);
    row("UTF-16", QByteArray("\xFF\xFEo\0n\0", 6), Cause::Utf16, -1);
    row("dice numbers on some", "11111 one\ntwo\n", {}, 2);
    row("dice numbers on others", "one\n11111 two\n", {}, 2);
    row("an endless word", "one\n" + QByteArray(65, 'a') + "\n", {}, 2);
    row("an unfinished signature", "-----BEGIN PGP SIGNED MESSAGE-----\n\none\ntwo\n", Cause::Truncated, 4);
}

void WordListTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, cause);
    QFETCH(int, line);
    const auto list = parseWordList(text.toStdString());
    QVERIFY(!list);
    QCOMPARE(int(list.error().code), int(ErrorCode::NotAWordList));
    QCOMPARE(list.error().cause ? int(*list.error().cause) : -1, cause);
    QCOMPARE(list.error().place ? int(list.error().place->line.value_or(0)) : -1, line);
    const auto large = parseWordList(std::string(WordList::largestFile + 1, 'a'));
    QVERIFY(!large && large.error().code == ErrorCode::TooLarge);
}

void WordListTest::theFoundationsListsAreWhole()
{
    QCOMPARE(wordsOf(BuiltInList::EffLong).words.size(), std::size_t(7776));
    QCOMPARE(wordsOf(BuiltInList::EffLong).words.front(), std::string("abacus"));
    QCOMPARE(wordsOf(BuiltInList::EffLong).words.back(), std::string("zoom"));
    std::set<std::string> beginnings;
    for (const std::string& word : wordsOf(BuiltInList::EffShort2).words)
        beginnings.insert(word.substr(0, 3));
    QCOMPARE(beginnings.size(), std::size_t(1296)); // the property that this list was made for
    for (const std::string& word : wordsOf(BuiltInList::EffShort1).words)
        QVERIFY2(word.size() <= 5, word.c_str());
    for (const BuiltInList list : allBuiltInLists)
        QCOMPARE(wordsOf(list).duplicates, std::uint64_t(0));
}

QTEST_GUILESS_MAIN(WordListTest)
#include "word_list_test.moc"
