// SPDX-License-Identifier: Apache-2.0
#include "core/base/finding.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/file_url.h"
#include "gui/text/units.h"

#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Puts every text of one context into brackets.
class Brackets : public QTranslator {
public:
    explicit Brackets(const char* context)
        : m_context(context)
    {
    }
    QString translate(const char* context, const char* text, const char* /*hint*/, int /*n*/) const override
    {
        return m_context == context ? u"[%1]"_s.arg(QString::fromUtf8(text)) : QString();
    }
    bool isEmpty() const override { return false; }

private:
    QByteArray m_context;
};

class Translated {
public:
    explicit Translated(const char* context)
        : m_translator(context)
    {
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Translated() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Translated)

private:
    Brackets m_translator;
};

QString withSpaces(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

std::string utf8Of(const core::SecureBytes& secret)
{
    return std::string(core::asText(secret.bytes()));
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void readsTheNameOfAFileUrl()
    {
        QCOMPARE(gui::pathOf(QUrl::fromEncoded("file:///tmp/a%20b%FF%23c")).native(),
            std::string("/tmp/a b\xFF#c"));
        QCOMPARE(gui::pathOf(QUrl::fromLocalFile(u"/tmp/\u00E4 %41?"_s)).native(),
            std::string("/tmp/\u00E4 %41?"));
    }

    void knowsTheWordsOfEachFeature()
    {
        static const QRegularExpression mark(u"TRANSLATABLE\\(\\s*\"([a-z:]+)\""_s);
        QSet<QString> contexts;
        QDirIterator files(
            QStringLiteral(CORE_FOLDER), { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = mark.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                contexts.insert(matches.next().captured(1));
        }
        QVERIFY(contexts.size() >= 8);
        for (const QString& context : std::as_const(contexts)) {
            const QByteArray name = context.toLatin1();
            const Translated words(name.constData());
            QVERIFY2(gui::translatedWords("words") == u"[words]"_s, name.constData());
        }
    }

    void printsThreeDigitsOfASize_data()
    {
        QTest::addColumn<qulonglong>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](qulonglong bytes, const char* text) {
            QTest::addRow("%llu", bytes) << bytes << QString::fromUtf8(text);
        };
        row(0, "0 B");
        row(999, "999 B");
        row(1000, "1.00 kB");
        row(9'994, "9.99 kB");
        row(9'996, "10.0 kB");
        row(36'000, "36.0 kB");
        row(99'960, "100 kB");
        row(999'499, "999 kB");
        row(999'500, "1.00 MB");
        row(5'090'000'000, "5.09 GB");
        row(999'999'999'999, "1.00 TB");
        row(18'446'744'073'709'551'615ULL, "18.4 EB");
    }
    void printsThreeDigitsOfASize()
    {
        QFETCH(const qulonglong, bytes);
        QFETCH(const QString, text);
        QCOMPARE(withSpaces(gui::sizeText(bytes)), text);
        QVERIFY(!gui::sizeText(bytes).contains(u' '));
    }

    void printsAmountsSpeedsAndShares()
    {
        QCOMPARE(withSpaces(gui::amountText(3'170'000'000, 5'090'000'000)), u"3.17 GB of 5.09 GB"_s);
        QCOMPARE(withSpaces(gui::speedText(412e6)), u"412 MB/s"_s);
        QCOMPARE(withSpaces(gui::speedText(-1)), u"0 B/s"_s);
        QCOMPARE(withSpaces(gui::speedText(std::numeric_limits<double>::infinity())), u"0 B/s"_s);
        QCOMPARE(gui::percentText(62), u"62\u00A0%"_s);
        QCOMPARE(gui::countText(1010), u"1,010"_s);
    }

    void printsDurationsInStepsThatGrow_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        const auto row = [](std::chrono::milliseconds time, const char* text) {
            QTest::addRow("%lld", static_cast<long long>(time.count()))
                << qint64(time.count()) << QString::fromUtf8(text);
        };
        row(-1s, "0 s");
        row(1ms, "1 s");
        row(5s, "5 s");
        row(11s, "15 s");
        row(55s, "55 s");
        row(56s, "1 min");
        row(121s, "3 min");
        row(59min, "59 min");
        row(59min + 1s, "1 h");
        row(127min, "2 h 10 min");
        row(24h, "1 d");
        row(50h + 1s, "2 d 3 h");
    }
    void printsDurationsInStepsThatGrow()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const QString, text);
        QCOMPARE(withSpaces(gui::durationText(std::chrono::milliseconds(milliseconds))), text);
    }

    void writesNumbersInTheChosenLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(withSpaces(gui::sizeText(36'000)), u"36,0 kB"_s);
        QCOMPARE(gui::countText(1010), u"1.010"_s);
    }

    void saysWhatWhyAndWhere()
    {
        const core::Error error{ .code = core::ErrorCode::InvalidEncoding,
            .subject = "key.txt",
            .place = core::Place{ .byte = {}, .line = 3, .column = 1007, .member = {} },
            .cause = core::Cause::OddLength };
        QCOMPARE(gui::sentenceOf(error),
            u"key.txt is not well-formed: the number of characters is odd (line 3, column 1,007)"_s);
        QCOMPARE(gui::wordsOf({ .byte = 12, .line = {}, .column = {}, .member = "alg" }),
            u"byte 12, member alg"_s);
        QCOMPARE(gui::wordsOf({}), QString());
    }

    void namesTheInputWhereNothingElseHasAName()
    {
        QCOMPARE(gui::sentenceOf(core::Error{ .code = core::ErrorCode::InvalidEncoding }),
            u"The input is not well-formed"_s);
        QCOMPARE(gui::sentenceOf(core::Error{ .code = core::ErrorCode::Cancelled }), u"Cancelled"_s);
    }

    void leavesPercentSignsInSubjectsAlone()
    {
        const core::Error error{ .code = core::ErrorCode::FileNotFound,
            .subject = "%1 %2 %L1",
            .place = core::Place{ .byte = 1, .line = {}, .column = {}, .member = "%1" },
            .cause = core::Cause::Truncated };
        QCOMPARE(
            gui::sentenceOf(error), u"%1 %2 %L1 does not exist: the end is missing (byte 1, member %1)"_s);
    }

    void showsWhatWouldMislead()
    {
        const core::Error error{ .code = core::ErrorCode::FileNotFound,
            .subject = "a\nb\xE2\x80\xAEgpj.exe" };
        QCOMPARE(gui::sentenceOf(error), u"a\\u000ab\\u202egpj.exe does not exist"_s);
        QCOMPARE(gui::printable(u"ä€😀"_s), u"ä€😀"_s);
    }

    void translatesErrorsAndCausesInTheContextsOfTheCore()
    {
        const core::Error error{
            .code = core::ErrorCode::ReadFailed, .subject = "x", .cause = core::Cause::DeviceError
        };
        {
            const Translated errors("core::Error");
            QCOMPARE(gui::sentenceOf(error), u"[x could not be read]: the device reported an error"_s);
        }
        const Translated causes("core::Cause");
        QCOMPARE(gui::sentenceOf(error), u"x could not be read: [the device reported an error]"_s);
    }

    void putsTheValueOfAFindingIntoItsWords()
    {
        static constexpr core::FindingKind kind{ .id = "short",
            .severity = core::Severity::Medium,
            .words = "The key has %1 bytes",
            .why = "Guessing is cheap.",
            .fix = "" };
        const core::Finding finding{ .kind = &kind, .value = "3 %1" };
        QCOMPARE(gui::sentenceOf(finding), u"The key has 3 %1 bytes"_s);
        const Translated words("core::hash");
        QCOMPARE(gui::sentenceOf(finding), u"[The key has 3 %1 bytes]"_s);
        QCOMPARE(gui::reasonOf(finding), u"[Guessing is cheap.]"_s);
    }

    void keepsPathsWhateverTheLocale()
    {
        const std::filesystem::path path(std::u8string(u8"/tmp/größe €"));
        QCOMPARE(gui::fromPath(path), u"/tmp/größe €"_s);
        QCOMPARE(gui::toPath(u"/tmp/größe €"_s), path);
        QCOMPARE(gui::fromPath("/tmp/\xFF"), u"/tmp/\uFFFD"_s);
        QCOMPARE(gui::fromUtf8("a\xC3"), u"a\uFFFD"_s);
        QCOMPARE(gui::toUtf8(u"€"_s), std::string("\xE2\x82\xAC"));
    }

    void shortensTheHomeFolderOnly()
    {
        const QString home = QDir::homePath();
        QCOMPARE(gui::shownPath(gui::toPath(home + u"/a"_s)), u"~/a"_s);
        QCOMPARE(gui::shownPath(gui::toPath(home)), u"~"_s);
        QCOMPARE(gui::shownPath(gui::toPath(home + u"s/a"_s)), home + u"s/a"_s);
        QCOMPARE(gui::shownPath("/a\nb"), u"/a\\u000ab"_s);
    }

    void encodesSecretsAsUtf8()
    {
        for (const QString& text :
            { u""_s, u"a"_s, u"\u007F\u0080\u07FF\u0800\uFFFD"_s, u"ä€😀z"_s, QString(21'845, u'€') }) {
            const auto secret = gui::toSecret(text);
            QVERIFY(secret);
            QCOMPARE(utf8Of(*secret), text.toStdString());
        }
    }

    void refusesHalvesOfPairsAndWhatIsTooLarge()
    {
        for (const QString& text : { QString(QChar(0xD83D)), QChar(0xD83D) + u"a"_s, QString(QChar(0xDE00)) })
            QCOMPARE(gui::toSecret(text).error().code, core::ErrorCode::InvalidEncoding);
        QCOMPARE(gui::toSecret(QString(21'846, u'€')).error().code, core::ErrorCode::SecretTooLarge);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
