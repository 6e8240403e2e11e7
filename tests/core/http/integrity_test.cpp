// SPDX-License-Identifier: Apache-2.0
#include "core/http/integrity.h"

#include <QTest>

using namespace core;
using namespace core::http;

class IntegrityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computesWhatTheSpecificationShows();
    void readsWords_data();
    void readsWords();
    void tellsWhereWordsStand();
    void readsBackWhatItComputes();
};

void IntegrityTest::computesWhatTheSpecificationShows()
{
    // The example of the specification, section 3.2.
    QCOMPARE(*integrityOf(asBytes("alert('Hello, world.');")),
        std::string("sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"));
    QCOMPARE(*integrityOf(asBytes("alert('Hello, world.');"), IntegrityAlgorithm::Sha256),
        std::string("sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="));
    QCOMPARE(*integrityOf({}, IntegrityAlgorithm::Sha512),
        std::string("sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/"
                    "SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=="));
}

void IntegrityTest::readsWords_data()
{
    using Flaw = IntegrityWord::Flaw;
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("flaw");
    const auto row = [](const char* name, const QByteArray& word, Flaw flaw) {
        QTest::newRow(name) << word << static_cast<int>(flaw);
    };
    const QByteArray digest = "qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=";
    row("sha256", "sha256-" + digest, Flaw::None);
    row("upper case", "SHA256-" + digest, Flaw::None);
    row("without padding", "sha256-" + digest.chopped(1), Flaw::None);
    row("with options", "sha256-" + digest + "?ct=application/javascript", Flaw::None);
    row("URL alphabet", "sha256-" + QByteArray(digest).replace('+', '-').replace('/', '_'),
        Flaw::UrlAlphabet);
    row("digest of another algorithm", "sha384-" + digest, Flaw::WrongLength);
    row("too short", "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tg==", Flaw::WrongLength);
    row("empty", "sha256-", Flaw::WrongLength);
    row("hexadecimal", "sha256-" + QByteArray(64, 'a'), Flaw::WrongLength);
    row("not Base64", "sha256-" + QByteArray(digest).replace('z', '!'), Flaw::IllegalByte);
    row("MD5", "md5-1B2M2Y8AsgTpgAmY7PhCfg==", Flaw::UnknownAlgorithm);
    row("SHA-1", "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=", Flaw::UnknownAlgorithm);
    row("another spelling", "sha-256-" + digest, Flaw::UnknownAlgorithm);
    row("no hyphen", "sha256" + digest, Flaw::NoHyphen);
}

void IntegrityTest::readsWords()
{
    QFETCH(QByteArray, word);
    QFETCH(int, flaw);
    const std::vector<IntegrityWord> words = parseIntegrity(word.toStdString());
    QCOMPARE(words.size(), std::size_t{ 1 });
    QCOMPARE(static_cast<int>(words[0].flaw), flaw);
    QCOMPARE(words[0].text, word.toStdString());
}

void IntegrityTest::tellsWhereWordsStand()
{
    const std::vector<IntegrityWord> words = parseIntegrity("\n sha256-a\tmd5-b ");
    QCOMPARE(words.size(), std::size_t{ 2 });
    QCOMPARE(words[0].offset, std::size_t{ 2 });
    QCOMPARE(words[1].offset, std::size_t{ 11 });
    QCOMPARE(words[1].text, std::string("md5-b"));
    QVERIFY(parseIntegrity(" \t").empty());
    QVERIFY(parseIntegrity("").empty());
}

void IntegrityTest::readsBackWhatItComputes()
{
    for (const auto algorithm :
        { IntegrityAlgorithm::Sha256, IntegrityAlgorithm::Sha384, IntegrityAlgorithm::Sha512 }) {
        const IntegrityWord word = parseIntegrity(*integrityOf(asBytes("text"), algorithm)).front();
        QVERIFY(word.flaw == IntegrityWord::Flaw::None);
        QVERIFY(word.algorithm == algorithm);
    }
}

QTEST_GUILESS_MAIN(IntegrityTest)
#include "integrity_test.moc"
