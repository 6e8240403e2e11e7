// SPDX-License-Identifier: Apache-2.0
#include "gui/text/error_text.h"

#include "gui/text/convert.h"
#include "gui/text/units.h"

#include <QCoreApplication>
#include <QStringList>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(gui::ErrorText)
};

/// Not QString::arg(), which would go on to replace a "%1" of the subject's own where it is called twice.
QString withSubject(QString words, const QString& subject)
{
    if (const qsizetype at = words.indexOf("%1"_L1); at >= 0)
        words.replace(at, 2, subject);
    return words;
}

/// The features have their words in contexts of their own; a text that is in none stays English.
QString translated(const char* words)
{
    if (*words == '\0')
        return {};
    for (const char* context : { "core::hash", "core::compare", "core::http", "core::fetch", "core::practice",
             "core::password", "core::passhash", "core::token" }) {
        const QString found = QCoreApplication::translate(context, words);
        if (found != QString::fromUtf8(words))
            return found;
    }
    return QString::fromUtf8(words);
}

QString withPlace(QString sentence, const std::optional<core::Place>& place)
{
    if (!place)
        return sentence;
    const QString words = wordsOf(*place);
    return words.isEmpty() ? sentence
                           : ErrorText::tr("%1 (%2)", "a sentence and the place").arg(sentence, words);
}

} // namespace

QString sentenceOf(const core::Error& error)
{
    QString sentence = QCoreApplication::translate("core::Error", core::messageOf(error.code));
    if (error.subject.empty()) {
        sentence = withSubject(sentence, ErrorText::tr("the input"));
        if (!sentence.isEmpty())
            sentence[0] = sentence[0].toUpper();
    } else {
        sentence = withSubject(sentence, printable(fromUtf8(error.subject)));
    }
    if (error.cause)
        sentence
            = ErrorText::tr("%1: %2", "what happened: why")
                  .arg(sentence, QCoreApplication::translate("core::Cause", core::messageOf(*error.cause)));
    return withPlace(sentence, error.place);
}

QString sentenceOf(const core::Finding& finding)
{
    return withPlace(titleOf(finding), finding.place);
}

QString titleOf(const core::Finding& finding)
{
    return withSubject(translated(finding.kind->words), printable(fromUtf8(finding.value)));
}

QString reasonOf(const core::Finding& finding)
{
    return withSubject(translated(finding.kind->why), printable(fromUtf8(finding.value)));
}

QString remedyOf(const core::Finding& finding)
{
    return withSubject(translated(finding.kind->fix), printable(fromUtf8(finding.value)));
}

QString translatedWords(const char* words, const std::string& value)
{
    return withSubject(translated(words), printable(fromUtf8(value)));
}

QString wordsOf(const core::Place& place)
{
    QStringList words;
    if (place.line)
        words << ErrorText::tr("line %1").arg(countText(*place.line));
    if (place.column)
        words << ErrorText::tr("column %1").arg(countText(*place.column));
    if (place.byte)
        words << ErrorText::tr("byte %1").arg(countText(*place.byte));
    if (!place.member.empty())
        words << ErrorText::tr("member %1").arg(printable(fromUtf8(place.member)));
    return words.join(ErrorText::tr(", ", "between the parts of a place"));
}

} // namespace gui
