// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/language.h"
#include "tests/gui/gui_main.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message());
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.last().translations = text.split(QRegularExpression(u"\\s*\\n\\s*"_s));
        }
    }
    return messages;
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]+"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

} // namespace

/// The translations that are compiled in.
class TranslationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWhole_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TRANSLATIONS));
        for (const QString& name : folder.entryList({ u"assay_*.ts"_s }))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void isWhole()
    {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            QVERIFY2(message.isFinished, qPrintable(message.source));
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                // "1 file" may do without its number, but nothing else may be lost.
                if (message.translations.size() == 1)
                    QCOMPARE(placeholdersOf(translation), placeholdersOf(message.source));
            }
        }
    }

    void speaksGermanAtOnce()
    {
        gui::Language language(gui::translationsFolder());
        QVERIFY(language.available().contains(u"de"_s));
        language.choose(u"de"_s);
        QCOMPARE(QCoreApplication::translate("gui::SettingsDialog", "Language"), u"Sprache"_s);
        QCOMPARE(QCoreApplication::translate("gui::hash::FilesTab", "%n file(s)", nullptr, 1), u"1 Datei"_s);
        QCOMPARE(
            QCoreApplication::translate("gui::hash::FilesTab", "%n file(s)", nullptr, 3), u"3 Dateien"_s);
    }

    void countsInEnglish()
    {
        gui::Language language(gui::translationsFolder());
        language.choose(u"en"_s);
        QCOMPARE(QCoreApplication::translate("gui::hash::FilesTab", "%n file(s)", nullptr, 1), u"1 file"_s);
        QCOMPARE(QCoreApplication::translate("gui::hash::FilesTab", "%n file(s)", nullptr, 3), u"3 files"_s);
        QCOMPARE(QCoreApplication::translate("gui::SettingsDialog", "Language"), u"Language"_s);
    }
};

GUI_TEST_MAIN(TranslationTest)

#include "translation_test.moc"
