// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/comparison_words.h"

#include "gui/panels/hash/entry_model.h"
#include "gui/panels/hash/entry_words.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"

#include <QCoreApplication>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::compare::EntryVerdict;
using core::compare::FileComparison;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::hash::CompareTab)
};

QString sizesText(const FileComparison& files)
{
    const std::uint64_t left = files.leftSize.value_or(0);
    const std::uint64_t right = files.rightSize.value_or(0);
    return left == right ? Words::tr("Both have %1").arg(bytesText(left))
                         : Words::tr("%1 left, %2 right").arg(bytesText(left), bytesText(right));
}

QString countOf(const FileComparison& files)
{
    if (!files.count || files.count->bytes == 0)
        return Words::tr("What both have in common is equal");
    const auto plural
        = [](std::uint64_t count) { return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000)); };
    return Words::tr("%1 differ in %2")
        .arg(bytesText(files.count->bytes),
            Words::tr("%1 place(s)", nullptr, plural(files.count->ranges))
                .arg(countText(files.count->ranges)));
}

} // namespace

ComparisonVerdict verdictOf(const FileComparison& files)
{
    if (files.isOneFile)
        return { .tone = Tone::Ok,
            .sentence = Words::tr("Both names lead to the same file"),
            .facts = bytesText(files.leftSize.value_or(0)),
            .basis = Words::tr("Nothing was read: the file system says so") };
    if (!files.first)
        return { .tone = Tone::Ok,
            .sentence = Words::tr("The files are equal"),
            .facts = sizesText(files),
            .basis = Words::tr("Every byte of both was compared") };
    const core::Place& place = files.first->place;
    QString facts = sizesText(files);
    if (place.line && place.column)
        facts = Words::tr("Line %1, column %2").arg(countText(*place.line), countText(*place.column))
            + u" · "_s + facts;
    return { .tone = Tone::Danger,
        .sentence = Words::tr("The files differ from byte %1 on").arg(countText(place.byte.value_or(0))),
        .facts = facts,
        .basis = countOf(files) };
}

ComparisonVerdict verdictOf(const Compared& folders, const CompareWish& wish, const EntryModel& entries)
{
    const int all = entries.count(EntryFilter::All);
    const int same = entries.count(EntryVerdict::Same);
    ComparisonVerdict verdict;
    QStringList parts;
    const auto add = [&](EntryVerdict each, const QString& words) {
        if (const int count = entries.count(each); count > 0)
            parts << words.arg(countText(static_cast<std::uint64_t>(count)));
    };
    add(EntryVerdict::Same, Words::tr("%1 same"));
    add(EntryVerdict::Different, Words::tr("%1 different"));
    add(EntryVerdict::KindDiffers, Words::tr("%1 of another kind"));
    add(EntryVerdict::OnlyLeft, Words::tr("%1 only left"));
    add(EntryVerdict::OnlyRight, Words::tr("%1 only right"));
    add(EntryVerdict::Unreadable, Words::tr("%1 unreadable"));
    verdict.facts = parts.join(u", "_s);
    verdict.basis = wish.thoroughness == core::compare::Thoroughness::SizeAndTime
        ? Words::tr("Files of one size and time were taken for equal without being read")
        : Words::tr("By content; times, owners and permissions were not compared");
    if (!folders.isWhole) {
        verdict.tone = Tone::Caution;
        verdict.sentence
            = Words::tr("Cancelled: %1 of %2 entries were compared")
                  .arg(countText(static_cast<std::uint64_t>(all)), countText(folders.folders.entries));
    } else if (folders.folders.isOneFolder) {
        verdict.sentence = Words::tr("Both names lead to the same folder");
    } else if (all == 0) {
        verdict.sentence = Words::tr("Both folders are empty");
        verdict.facts = wish.ignored.empty() ? QString() : Words::tr("But for the names that are left out");
    } else if (same == all) {
        verdict.sentence = Words::tr("The folders are equal");
    } else {
        const int unreadable = entries.count(EntryVerdict::Unreadable);
        const bool isOnlyUnreadable = same + unreadable == all;
        verdict.tone = isOnlyUnreadable ? Tone::Caution : Tone::Danger;
        verdict.sentence = isOnlyUnreadable
            ? Words::tr("%1 of %2 entries could not be compared")
                  .arg(countText(static_cast<std::uint64_t>(unreadable)),
                      countText(static_cast<std::uint64_t>(all)))
            : Words::tr("%1 of %2 entries differ")
                  .arg(countText(static_cast<std::uint64_t>(all - same - unreadable)),
                      countText(static_cast<std::uint64_t>(all)));
    }
    return verdict;
}

QString compareCommand(Shell shell, const CompareWish& wish)
{
    QString command = u"assay compare"_s;
    if (wish.thoroughness == core::compare::Thoroughness::SizeAndTime)
        command += u" --quick"_s;
    for (const std::string& pattern : wish.ignored)
        command += u" --ignore "_s + quoted(shell, fromUtf8(pattern));
    return command + u" -- "_s + quoted(shell, wish.left) + u' ' + quoted(shell, wish.right);
}

} // namespace gui::hash
