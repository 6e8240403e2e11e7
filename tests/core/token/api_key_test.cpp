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

std::optional<ApiKeyCheck> checked(const std::string& text)
{
    return checkApiKey(text).value();
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
    void leavesOtherForms_data();
    void leavesOtherForms();
    void findsEachChangedCharacter();
    void findsSwappedNeighbours();
    void countsTheEntropy();
};

void ApiKeyTest::takesThePublishedFormat()
{
    const ApiKeyCheck check = checked(published).value();
    QVERIFY(check.isChecksumRight);
    QCOMPARE(check.checksumAt, std::size_t(34));
    QCOMPARE(check.prefix, std::string("ghp"));
}

void ApiKeyTest::makesWhatItTakes_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("short") << QStringLiteral("a");
    QTest::newRow("GitHub's") << QStringLiteral("ghp");
    QTest::newRow("with _ inside") << QStringLiteral("sk_live_2");
    QTest::newRow("of both cases") << QStringLiteral("AcmeLive");
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
        const ApiKeyCheck check = checked(text).value();
        QVERIFY(check.isChecksumRight);
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

void ApiKeyTest::leavesOtherForms_data()
{
    QTest::addColumn<QString>("text");
    const QString good = QString::fromStdString(published);
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("empty", QString());
    row("no prefix", good.mid(4));
    row("empty prefix", good.mid(3));
    row("a hyphen in the prefix", QStringLiteral("g-p") + good.mid(3));
    row("cut", good.left(39));
    row("one more", good + QLatin1Char('x'));
    row("a space", good.left(10) + QLatin1Char(' ') + good.mid(11));
    row("a line break", good + QLatin1Char('\n'));
    row("wrong behind a prefix of chance", QStringLiteral("aB3xZ9_") + good.mid(4, 35) + QLatin1Char('8'));
}

void ApiKeyTest::leavesOtherForms()
{
    QFETCH(QString, text);
    QVERIFY(!checked(text.toStdString()));
}

void ApiKeyTest::findsEachChangedCharacter()
{
    for (std::size_t i = 4; i < published.size(); ++i) {
        for (const char c : { '0', 'A', 'z' }) {
            std::string changed = published;
            changed[i] = c;
            QCOMPARE(checked(changed)->isChecksumRight, changed == published);
        }
    }
}

void ApiKeyTest::findsSwappedNeighbours()
{
    for (std::size_t i = 4; i + 1 < published.size(); ++i) {
        std::string swapped = published;
        std::swap(swapped[i], swapped[i + 1]);
        QCOMPARE(checked(swapped)->isChecksumRight, swapped == published);
    }
}

void ApiKeyTest::countsTheEntropy()
{
    QCOMPARE(apiKeyEntropyBits(), 30 * std::log2(62.0));
}

QTEST_APPLESS_MAIN(ApiKeyTest)
#include "api_key_test.moc"
