// SPDX-License-Identifier: Apache-2.0
#include "core/token/api_key.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace core;
using namespace core::token;

namespace {

// A token that GitHub's documentation and many scanners use as their example; it never was anybody's.
const std::string published = "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";

int faultOf(const std::string& text)
{
    return int(checkApiKey(text).fault);
}

} // namespace

class ApiKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesThePublishedFormat();
    void makesWhatItTakes_data();
    void makesWhatItTakes();
    void refusesPrefixes_data();
    void refusesPrefixes();
    void namesTheFault_data();
    void namesTheFault();
    void findsEachChangedCharacter();
    void findsSwappedNeighbours();
    void countsTheEntropy();
};

void ApiKeyTest::takesThePublishedFormat()
{
    const ApiKeyCheck check = checkApiKey(published);
    QCOMPARE(int(check.fault), int(ApiKeyFault::None));
    QCOMPARE(check.prefix, std::string("ghp"));
}

void ApiKeyTest::makesWhatItTakes_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("short") << QStringLiteral("a");
    QTest::newRow("GitHub's") << QStringLiteral("ghp");
    QTest::newRow("with _ inside") << QStringLiteral("sk_live_2");
    QTest::newRow("longest") << QString(32, QLatin1Char('x'));
}

void ApiKeyTest::makesWhatItTakes()
{
    QFETCH(QString, prefix);
    std::set<std::string> seen;
    for (int i = 0; i < 200; ++i) {
        const SecureBytes key = makeApiKey(prefix.toStdString()).value();
        const std::string text(asText(key.bytes()));
        QCOMPARE(text.size(), std::size_t(prefix.size()) + 37);
        QVERIFY(seen.insert(text).second);
        const ApiKeyCheck check = checkApiKey(text);
        QCOMPARE(int(check.fault), int(ApiKeyFault::None));
        QCOMPARE(check.prefix, prefix.toStdString());
    }
}

void ApiKeyTest::refusesPrefixes_data()
{
    QTest::addColumn<QString>("prefix");
    for (const char* prefix : { "", "_a", "a_", "a__b", "a-b", "ä", "a b", "a\nb" })
        QTest::addRow("\"%s\"", prefix) << QString::fromUtf8(prefix);
    QTest::newRow("too long") << QString(33, QLatin1Char('x'));
}

void ApiKeyTest::refusesPrefixes()
{
    QFETCH(QString, prefix);
    QCOMPARE(int(makeApiKey(prefix.toStdString()).error().code), int(ErrorCode::InvalidParameter));
}

void ApiKeyTest::namesTheFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("at");
    const QString good = QString::fromStdString(published);
    const auto row = [](const char* name, const QString& text, ApiKeyFault fault, int at) {
        QTest::newRow(name) << text << int(fault) << at;
    };
    row("empty", QString(), ApiKeyFault::NoPrefix, 0);
    row("no prefix", good.mid(4), ApiKeyFault::NoPrefix, 0);
    row("empty prefix", good.mid(3), ApiKeyFault::NoPrefix, 0);
    row("a hyphen in the prefix", QStringLiteral("g-p") + good.mid(3), ApiKeyFault::BadPrefix, 1);
    row("cut", good.left(39), ApiKeyFault::TooShort, 39);
    row("one more", good + QLatin1Char('x'), ApiKeyFault::TooLong, 40);
    row("a space", good.left(10) + QLatin1Char(' ') + good.mid(11), ApiKeyFault::ForeignCharacter, 10);
    row("a line break", good + QLatin1Char('\n'), ApiKeyFault::ForeignCharacter, 40);
    row("another digit", good.left(39) + QLatin1Char('8'), ApiKeyFault::WrongChecksum, 34);
}

void ApiKeyTest::namesTheFault()
{
    QFETCH(QString, text);
    QFETCH(int, fault);
    QFETCH(int, at);
    const ApiKeyCheck check = checkApiKey(text.toStdString());
    QCOMPARE(int(check.fault), fault);
    QCOMPARE(int(check.at), at);
}

void ApiKeyTest::findsEachChangedCharacter()
{
    for (std::size_t i = 4; i < published.size(); ++i) {
        for (const char c : { '0', 'A', 'z' }) {
            std::string changed = published;
            changed[i] = c;
            QCOMPARE(
                faultOf(changed), int(changed == published ? ApiKeyFault::None : ApiKeyFault::WrongChecksum));
        }
    }
}

void ApiKeyTest::findsSwappedNeighbours()
{
    for (std::size_t i = 4; i + 1 < published.size(); ++i) {
        std::string swapped = published;
        std::swap(swapped[i], swapped[i + 1]);
        QCOMPARE(
            faultOf(swapped), int(swapped == published ? ApiKeyFault::None : ApiKeyFault::WrongChecksum));
    }
}

void ApiKeyTest::countsTheEntropy()
{
    QCOMPARE(apiKeyEntropyBits(), 30 * std::log2(62.0));
}

QTEST_APPLESS_MAIN(ApiKeyTest)
#include "api_key_test.moc"
