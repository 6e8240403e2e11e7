// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/verdict_summary.h"

#include "gui/panels/hash/file_words.h"
#include "gui/text/units.h"

#include <QCoreApplication>

namespace gui::hash {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::hash::VerdictSummary)
};

QString sentenceOfFirst(const FileModel& model, Verdict verdict)
{
    const std::optional<int> first = model.firstWith(verdict);
    if (!first)
        return {};
    const FileItem& item = model.item(*first);
    return sentenceOf(model.judge(item), isolated(model.nameOf(item)));
}

/// What a sentence about files leaves unsaid.
QString unread(const FileModel& model)
{
    const std::size_t files = model.countUnread();
    return files == 0 ? QString() : Words::tr(", %n not compared", "files", static_cast<int>(files));
}

/// One file, or one value: the file that decides is named.
VerdictSummary summariseOne(const FileModel& model)
{
    const std::size_t others = model.count(Verdict::Mismatch);
    for (const Verdict verdict : { Verdict::Match, Verdict::WeakMatch }) {
        // Where the value says which file it is of, no file makes up for that one.
        if (model.count(verdict) > 0 && !(model.holdsNamedFile() && others > 0))
            return {
                .tone = toneOf(verdict), .word = wordOf(verdict), .sentence = sentenceOfFirst(model, verdict)
            };
    }
    if (model.count(Verdict::Waiting) > 0)
        return { .word = wordOf(Verdict::Waiting), .sentence = sentenceOfFirst(model, Verdict::Waiting) };
    if (others == 1)
        return { .tone = Tone::Danger,
            .word = wordOf(Verdict::Mismatch),
            .sentence = sentenceOfFirst(model, Verdict::Mismatch) };
    if (others > 1)
        return { .tone = Tone::Danger,
            .word = wordOf(Verdict::Mismatch),
            .sentence = Words::tr("None of %1 files has this value").arg(countText(others)) + unread(model) };
    return { .word = wordOf(Verdict::NoValue), .sentence = Words::tr("No file could be compared") };
}

VerdictSummary summariseMany(const FileModel& model)
{
    const std::size_t equal = model.count(Verdict::Match) + model.count(Verdict::WeakMatch);
    const std::size_t different = model.count(Verdict::Mismatch);
    const std::size_t compared = equal + different + model.count(Verdict::Waiting);
    if (different > 0) {
        const QString first = sentenceOfFirst(model, Verdict::Mismatch);
        return { .tone = Tone::Danger,
            .word = wordOf(Verdict::Mismatch),
            .sentence = different == 1 ? first
                                       : Words::tr("%1 of %2 files differ; the first: %3")
                                             .arg(countText(different), countText(compared), first) };
    }
    if (model.count(Verdict::Waiting) > 0)
        return { .word = wordOf(Verdict::Waiting),
            .sentence = Words::tr("%1 of %2 files compared").arg(countText(equal), countText(compared)) };
    if (equal == 0 && model.countUnread() > 0)
        return { .tone = Tone::Caution,
            .word = wordOf(Verdict::NoValue),
            .sentence = Words::tr("No file could be compared") + unread(model) };
    if (equal == 0)
        return { .word = wordOf(Verdict::NoValue),
            .sentence = Words::tr("None of the values is for a file of this list") };
    QString sentence = Words::tr("%n file(s) equal their values", nullptr, static_cast<int>(equal));
    if (const std::size_t without = model.count(Verdict::NoValue); without > 0)
        sentence += Words::tr(", %n have none", "files", static_cast<int>(without));
    sentence += unread(model);
    const bool isWeak = model.count(Verdict::WeakMatch) > 0;
    const bool isCaution = isWeak || model.countUnread() > 0;
    return { .tone = isCaution ? Tone::Caution : toneOf(Verdict::Match),
        .word = wordOf(Verdict::Match),
        .sentence = isWeak
            ? Words::tr("%1, some by an algorithm that does not protect against forged files").arg(sentence)
            : sentence };
}

} // namespace

VerdictSummary summarise(const FileModel& model)
{
    const Expectation& expectation = model.view().expectation;
    if (expectation.values().empty())
        return {};
    if (model.items().empty())
        return { .word = wordOf(Verdict::Waiting),
            .sentence = Words::tr("%1; drop the file to compare").arg(expectation.description()) };
    return expectation.values().size() == 1 || model.items().size() == 1 ? summariseOne(model)
                                                                         : summariseMany(model);
}

} // namespace gui::hash
