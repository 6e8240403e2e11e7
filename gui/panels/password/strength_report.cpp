// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/strength_report.h"

#include "gui/panels/password/strength_words.h"

#include <QCoreApplication>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::password::Report)
};

/// A name of somebody's own must not end its cell of the table.
QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

} // namespace

QString reportOf(const core::password::Strength& strength, const QList<TimesTable::Row>& times,
    const std::vector<core::password::PolicyVerdict>& verdicts)
{
    QString text = u"# %1\n\n**%2**\n\n%3\n\n"_s.arg(
        Words::tr("Strength of a password"), verdictOf(strength), guessesSentence(strength));
    for (const QString& sentence : feedbackSentences(strength))
        text += u"- %1\n"_s.arg(sentence);
    text += u"\n## %1\n\n"_s.arg(Words::tr("Parts"));
    for (const core::password::Segment& segment : strength.segments) {
        const RibbonPart part = partOf(segment);
        text += u"- %1: %2\n"_s.arg(Words::tr("%n character(s)", nullptr, part.characters), part.kind);
    }
    text += u"\n## %1\n\n| %2 | %3 | %4 |\n|---|---|---|\n"_s.arg(
        Words::tr("Time to crack"), Words::tr("Attacker"), Words::tr("Guesses"), Words::tr("Time"));
    for (const TimesTable::Row& row : times)
        text += u"| %1 | %2 | %3 |\n"_s.arg(cell(row.attacker), row.rate, row.time);
    text += u"\n## %1\n\n"_s.arg(Words::tr("Rules"));
    for (const core::password::PolicyVerdict& verdict : verdicts)
        text += u"- %1: %2\n"_s.arg(
            cell(textOf(verdict.title)), verdict.isAccepted ? Words::tr("Accepted") : Words::tr("Refused"));
    return text;
}

} // namespace gui::password
