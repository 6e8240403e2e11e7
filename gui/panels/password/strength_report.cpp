// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/strength_report.h"

#include "gui/panels/password/policy_row.h"
#include "gui/panels/password/redacted_words.h"
#include "gui/panels/password/strength_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

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

/// Of a weak password, what standards say of its length and of the list it is in would tell it.
std::span<const core::password::PolicyVerdict> told(
    const std::vector<core::password::PolicyVerdict>& verdicts, int score)
{
    const std::span all(verdicts);
    return core::password::tellsStandards(score)
        ? all
        : all.subspan(std::min(all.size(), core::password::allStandards.size()));
}

} // namespace

QString reportOf(const core::password::Strength& exact, double leakRate, const QList<TimesTable::Row>& times,
    const std::vector<core::password::PolicyVerdict>& verdicts)
{
    const core::password::Strength strength = core::password::redacted(exact);
    QString text = u"# %1\n\n**%2**\n\n%3\n\n"_s.arg(Words::tr("Strength of a password"),
        verdictOf(strength, leakRate),
        Words::tr("Score %1 of 4. %2", "number, sentence")
            .arg(strength.score)
            .arg(guessesSentence(static_cast<int>(strength.guessesLog10))));
    for (const QString& sentence : feedbackSentences(strength))
        text += u"- %1\n"_s.arg(sentence);
    text += u"\n## %1\n\n"_s.arg(Words::tr("Parts"));
    for (const core::password::Segment& segment : strength.segments)
        text += u"- %1\n"_s.arg(textOf(core::password::redactedReasonFor(segment)));
    text += u"\n## %1\n\n"_s.arg(Words::tr("Time to crack"));
    text += Words::tr("Rounded down, so that the times do not tell the password.") + u"\n\n"_s;
    text += u"| %1 | %2 | %3 |\n|---|---|---|\n"_s.arg(
        Words::tr("Attacker"), Words::tr("Guesses"), Words::tr("Time"));
    for (const TimesTable::Row& row : times)
        text += u"| %1 | %2 | %3 |\n"_s.arg(cell(row.attacker), row.rate, row.time);
    const auto rules = told(verdicts, strength.score);
    if (!rules.empty())
        text += u"\n## %1\n\n"_s.arg(Words::tr("Rules"));
    for (const core::password::PolicyVerdict& verdict : rules) {
        const core::password::Acceptance acceptance = verdict.acceptance();
        text += u"- %1: %2"_s.arg(cell(textOf(verdict.title)), wordOf(acceptance));
        if (acceptance == core::password::Acceptance::AsFarAsJudged)
            text += u" ("_s + factOf(verdict, true) + u')';
        text += u'\n';
    }
    return text;
}

} // namespace gui::password
