// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/audit_words.h"

#include "gui/panels/password/redacted_words.h"
#include "gui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace core::password;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::password::Audit)
};

int toInt(std::size_t number)
{
    return static_cast<int>(number);
}

QString wordOf(Pattern pattern)
{
    switch (pattern) {
    case Pattern::BruteForce:
        return Words::tr("no pattern");
    case Pattern::Dictionary:
        return Words::tr("listed word");
    case Pattern::Spatial:
        return Words::tr("keyboard row");
    case Pattern::Repeat:
        return Words::tr("repetition");
    case Pattern::Sequence:
        return Words::tr("sequence");
    case Pattern::RecentYear:
        return Words::tr("year");
    case Pattern::Date:
        return Words::tr("date");
    }
    std::unreachable();
}

QString patternsOf(const AuditedPassword& one)
{
    QStringList words;
    for (std::size_t i = 0; i < patternCount; ++i) {
        const auto pattern = static_cast<Pattern>(i);
        if (one.patterns.test(i) && (pattern != Pattern::BruteForce || one.patterns.count() == 1))
            words << wordOf(pattern);
    }
    return words.join(u", "_s);
}

/// A, B, ... Z, AA: beside chips that count, a group's number would look like a count.
QString letterOf(std::uint32_t group)
{
    constexpr std::uint32_t letters = 26;
    QString text;
    for (; group > 0; group = (group - 1) / letters)
        text.prepend(QChar(u'A' + static_cast<char16_t>((group - 1) % letters)));
    return text;
}

/// "3, 8, 12", or what they are for: where the others of a group are.
QString othersOf(const AuditModel& model, const AuditedPassword& one, std::uint32_t AuditedPassword::* group)
{
    constexpr qsizetype most = 8;
    QStringList names;
    std::size_t others = 0;
    for (const AuditedPassword& other : model.audit()->passwords) {
        if (&other == &one || other.*group != one.*group)
            continue;
        ++others;
        if (names.size() < most)
            names << (model.isLabelled() ? model.nameOf(other) : countText(other.line));
    }
    const QString text = names.join(u", "_s);
    return others > static_cast<std::size_t>(most)
        ? Words::tr("%1 and %2 more").arg(text, countText(others - static_cast<std::size_t>(most)))
        : text;
}

QString nameOf(Standard standard)
{
    switch (standard) {
    case Standard::NistOnlyFactor:
        return Words::tr("NIST SP 800-63B-4 as the only factor");
    case Standard::NistWithOtherFactor:
        return Words::tr("NIST SP 800-63B-4 beside another factor");
    case Standard::Asvs:
        return u"OWASP ASVS 5.0"_s;
    }
    std::unreachable();
}

} // namespace

bool passes(const PasswordAudit& audit, const AuditedPassword& one, AuditFilter filter)
{
    switch (filter) {
    case AuditFilter::All:
        return true;
    case AuditFilter::Leaked:
        return one.isLeaked();
    case AuditFilter::Weak:
        return audit.isWeak(one);
    case AuditFilter::Refused:
        return one.isRefusedByOwnPolicy;
    case AuditFilter::Reused:
        return one.reuseGroup > 0;
    case AuditFilter::Similar:
        return one.similarGroup > 0;
    case AuditFilter::Quiet:
        return !one.isLeaked() && !audit.isWeak(one) && one.reuseGroup == 0 && one.similarGroup == 0
            && !audit.isUnanswered(one) && !one.isRefusedByOwnPolicy;
    }
    std::unreachable();
}

QList<AuditBadge> badgesOf(const PasswordAudit& audit, const AuditedPassword& one)
{
    QList<AuditBadge> badges;
    if (one.isLeaked())
        badges << AuditBadge{ Tone::Danger, Words::tr("Leaked") };
    if (audit.isWeak(one))
        badges << AuditBadge{ one.score < 2 ? Tone::Danger : Tone::Caution, Words::tr("Weak") };
    if (one.isRefusedByOwnPolicy)
        badges << AuditBadge{ Tone::Caution, Words::tr("Refused") };
    if (one.reuseGroup > 0)
        badges << AuditBadge{ Tone::Caution,
            Words::tr("Reused %1", "a group's letter").arg(letterOf(one.reuseGroup)) };
    if (one.similarGroup > 0)
        badges << AuditBadge{ Tone::Info,
            Words::tr("Similar %1", "a group's letter").arg(letterOf(one.similarGroup)) };
    return badges;
}

Tone toneOf(const PasswordAudit& audit, const AuditedPassword& one)
{
    if (one.isLeaked() || (audit.isWeak(one) && one.score < 2))
        return Tone::Danger;
    if (audit.isWeak(one) || one.isRefusedByOwnPolicy || one.reuseGroup > 0)
        return Tone::Caution;
    return one.similarGroup > 0 ? Tone::Info : Tone::Muted;
}

QString factsOf(const AuditedPassword& one)
{
    return QStringList{ Words::tr("Score %1").arg(one.score), lengthText(one.length), patternsOf(one) }.join(
        u" · "_s);
}

QString wordOf(AuditFilter filter)
{
    switch (filter) {
    case AuditFilter::All:
        return Words::tr("All");
    case AuditFilter::Leaked:
        return Words::tr("Leaked");
    case AuditFilter::Weak:
        return Words::tr("Weak");
    case AuditFilter::Refused:
        return Words::tr("Refused");
    case AuditFilter::Reused:
        return Words::tr("Reused");
    case AuditFilter::Similar:
        return Words::tr("Similar");
    case AuditFilter::Quiet:
        return Words::tr("Nothing found");
    }
    std::unreachable();
}

const char* idOf(AuditFilter filter)
{
    constexpr const char* ids[] = { "all", "leaked", "weak", "refused", "reused", "similar", "quiet" };
    return ids[static_cast<std::size_t>(filter)];
}

AuditVerdict verdictOf(const PasswordAudit& audit)
{
    const AuditSummary& sum = audit.summary;
    AuditVerdict verdict;
    if (sum.leaked > 0) {
        verdict.tone = Tone::Danger;
        verdict.sentence = Words::tr("%1 of %2 passwords have leaked")
                               .arg(countText(sum.leaked), countText(sum.passwords));
    } else if (sum.weak > 0) {
        verdict.tone = Tone::Caution;
        verdict.sentence
            = Words::tr("%1 of %2 passwords are weak").arg(countText(sum.weak), countText(sum.passwords));
    } else if (sum.refused > 0) {
        verdict.tone = Tone::Caution;
        verdict.sentence = Words::tr("%1 of %2 passwords are refused by your policy")
                               .arg(countText(sum.refused), countText(sum.passwords));
    } else if (sum.reused > 0) {
        verdict.tone = Tone::Caution;
        verdict.sentence = Words::tr("%1 of %2 passwords are used more than once")
                               .arg(countText(sum.reused), countText(sum.passwords));
    } else {
        verdict.tone = sum.unanswered > 0 ? Tone::Caution : verdict.tone;
        verdict.sentence = audit.askedBreaches && sum.unanswered == 0
            ? Words::tr("None of %n password(s) is weak, leaked or used twice", nullptr, toInt(sum.passwords))
            : Words::tr("None of %n password(s) is weak or used twice", nullptr, toInt(sum.passwords));
    }
    QStringList counts;
    if (sum.leaked > 0 && sum.weak > 0)
        counts << Words::tr("%1 weak").arg(countText(sum.weak));
    if (sum.refused > 0 && (sum.leaked > 0 || sum.weak > 0))
        counts << Words::tr("%1 refused by your policy").arg(countText(sum.refused));
    if (sum.reused > 0 && (sum.leaked > 0 || sum.weak > 0 || sum.refused > 0))
        counts << Words::tr("%1 used more than once").arg(countText(sum.reused));
    if (sum.unanswered > 0)
        counts << Words::tr("%1 that the breach list could not answer").arg(countText(sum.unanswered));
    if (sum.similar > 0)
        counts << Words::tr("%1 similar to others").arg(countText(sum.similar));
    counts << Words::tr("%1 distinct").arg(countText(sum.distinct));
    verdict.counts = counts.join(u", "_s) + u'.';
    const QString format = QString::fromLatin1(nameOf(audit.format));
    QStringList basis;
    basis << (format.isEmpty() ? audit.format == AuditListFormat::Lines ? Words::tr("One password a line.")
                                                                        : Words::tr("A table with a heading.")
                               : Words::tr("Exported by %1.", "a program").arg(format));
    basis << Words::tr("Weak is what scores below %1.").arg(audit.minimumScore);
    if (!audit.askedBreaches)
        basis << Words::tr("No breach list was asked.");
    else if (sum.unanswered == 0)
        basis << Words::tr("Each was looked up in the breach list.");
    if (audit.askedPolicy)
        basis << Words::tr("Each was judged by your policy.");
    if (sum.withoutPassword > 0)
        basis << Words::tr("%n row(s) have no password.", nullptr, toInt(sum.withoutPassword));
    verdict.basis = basis.join(u' ');
    return verdict;
}

QStringList sentencesOf(const AuditModel& model, const AuditedPassword& one)
{
    const PasswordAudit& audit = *model.audit();
    QStringList sentences;
    sentences << Words::tr("%1 Score %2 of 4.", "a sentence, a number")
                     .arg(guessesSentence(one.guessesPower))
                     .arg(one.score);
    sentences << Words::tr("%1: %2.", "a length, patterns").arg(lengthText(one.length), patternsOf(one));
    if (one.timesLeaked == 1U)
        sentences << Words::tr("Found in the breach list.");
    else if (one.isLeaked())
        sentences
            << Words::tr("Found in the breach list, %1 times or more.").arg(countText(*one.timesLeaked));
    else if (one.timesLeaked)
        sentences << Words::tr("Not in the breach list.");
    else if (audit.isUnanswered(one))
        sentences << Words::tr("The breach list could not say whether it has leaked.");
    if (one.reuseGroup > 0)
        sentences << (model.isLabelled()
                ? Words::tr("The same password as for %1.", "one or several names")
                : Words::tr("The same password as in line %1.", "one or several lines"))
                         .arg(othersOf(model, one, &AuditedPassword::reuseGroup));
    if (one.similarGroup > 0)
        sentences << (model.isLabelled()
                ? Words::tr("Similar to the one for %1: who knows one soon knows the others.",
                      "one or several names")
                : Words::tr(
                      "Similar to line %1: who knows one soon knows the others.", "one or several lines"))
                         .arg(othersOf(model, one, &AuditedPassword::similarGroup));
    if (one.isRefusedByOwnPolicy)
        sentences << Words::tr("Refused by your policy.");
    for (const Standard standard : allStandards) {
        if (one.refusedBy.test(static_cast<std::size_t>(standard)))
            sentences << Words::tr("Refused by %1.", "a standard").arg(nameOf(standard));
    }
    return sentences;
}

} // namespace gui::password
