// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/language.h"

#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLibraryInfo>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString english()
{
    return u"en"_s;
}

} // namespace

QString translationsFolder()
{
    return u":/translations"_s;
}

Language::Language(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_code(english())
{
}

Language::~Language() = default; // a dying translator leaves the application by itself

void Language::choose(const QString& code)
{
    if (m_chosen == code)
        return;
    m_chosen = code;
    const QLocale system = QLocale::system();
    m_code = bestOf(code.isEmpty() ? system.uiLanguages() : QStringList{ code });
    QLocale::setDefault(localeFor(m_code, system));

    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_wordsOfQt);
    const QString qtFile = "qtbase_"_L1 + m_code;
    if (m_wordsOfQt.load(qtFile, m_folder)
        || m_wordsOfQt.load(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_wordsOfQt);
    if (m_words.load("assay_"_L1 + m_code, m_folder))
        QCoreApplication::installTranslator(&m_words);

    // Ours, not the one that Qt finds in its own translation, which may be missing.
    QGuiApplication::setLayoutDirection(QLocale(m_code).textDirection());
    // Also where no translator came or went: numbers and dates are written anew.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &event);
    Q_EMIT changed();
}

QStringList Language::available() const
{
    QStringList codes{ english() };
    const QStringList files = QDir(m_folder).entryList({ u"assay_*.qm"_s }, QDir::Files);
    for (const QString& file : files) {
        const QString code = file.sliced(6).chopped(3);
        if (!codes.contains(code))
            codes << code;
    }
    codes.sort();
    return codes;
}

QString Language::nameOf(const QString& code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name.replace(0, 1, locale.toUpper(name.first(1)));
    return name;
}

QString Language::bestOf(const QStringList& wanted) const
{
    const QStringList codes = available();
    for (QString code : wanted) {
        code.replace(u'-', u'_');
        while (!code.isEmpty()) {
            if (codes.contains(code))
                return code;
            const qsizetype cut = code.lastIndexOf(u'_');
            code.truncate(cut < 0 ? 0 : cut); // pt for pt_BR
        }
    }
    return english();
}

QLocale localeFor(const QString& code, const QLocale& system)
{
    const QLocale own(code);
    const bool isSame = system.language() == own.language() && system.script() == own.script();
    return isSame ? system : own;
}

} // namespace gui
