// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/entry_words.h"

#include "gui/panels/hash/file_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/badge.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::compare::Basis;
using core::compare::ComparedEntry;
using core::compare::EntryVerdict;
using core::compare::NameMatch;
using core::io::EntryKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::hash::CompareTab)
};

QString shown(const std::string& name)
{
    return isolated(printable(fromUtf8(name)));
}

bool isFile(const std::optional<core::io::TreeEntry>& side)
{
    return side && side->kind == EntryKind::File;
}

} // namespace

QString wordOf(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::Same:
        return Words::tr("Same");
    case EntryVerdict::Different:
        return Words::tr("Different");
    case EntryVerdict::OnlyLeft:
        return Words::tr("Only left");
    case EntryVerdict::OnlyRight:
        return Words::tr("Only right");
    case EntryVerdict::KindDiffers:
        return Words::tr("Other kind");
    case EntryVerdict::Unreadable:
        return Words::tr("Unreadable");
    }
    std::unreachable();
}

Tone toneOf(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::Same:
        return Tone::Muted;
    case EntryVerdict::Different:
    case EntryVerdict::KindDiffers:
        return Tone::Danger;
    case EntryVerdict::OnlyLeft:
    case EntryVerdict::OnlyRight:
        return Tone::Info;
    case EntryVerdict::Unreadable:
        return Tone::Caution;
    }
    std::unreachable();
}

QLatin1StringView iconOf(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::Same:
        return "check"_L1;
    case EntryVerdict::Different:
    case EntryVerdict::KindDiffers:
        return gui::iconOf(Tone::Danger);
    case EntryVerdict::OnlyLeft:
        return "chevron-left"_L1;
    case EntryVerdict::OnlyRight:
        return "chevron-right"_L1;
    case EntryVerdict::Unreadable:
        return gui::iconOf(Tone::Caution);
    }
    std::unreachable();
}

QString wordOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::File:
        return Words::tr("file");
    case EntryKind::Folder:
        return Words::tr("folder");
    case EntryKind::Link:
        return Words::tr("link");
    case EntryKind::Pipe:
        return Words::tr("pipe");
    case EntryKind::Socket:
        return Words::tr("socket");
    case EntryKind::Device:
        return Words::tr("device");
    }
    std::unreachable();
}

QString bytesText(std::uint64_t count)
{
    // The plural of numbers that no int holds is that of many.
    const int plural = static_cast<int>(std::min<std::uint64_t>(count, 1'000'000));
    return Words::tr("%1 byte(s)", nullptr, plural).arg(countText(count));
}

QString remarkOn(const ComparedEntry& entry)
{
    if (entry.error)
        return gui::sentenceOf(*entry.error);
    if (entry.nameMatch == NameMatch::LetterCase)
        return Words::tr("The right folder has it as %1: only upper and lower case differ")
            .arg(shown(entry.rightName));
    if (entry.nameMatch == NameMatch::NormalForm)
        return Words::tr("The name looks the same, but its accents are written in another Unicode form");
    if (!entry.movedTo.empty())
        return entry.verdict == EntryVerdict::OnlyLeft
            ? Words::tr("The right folder has the same content as %1").arg(shown(entry.movedTo))
            : Words::tr("The left folder has the same content as %1").arg(shown(entry.movedTo));
    return {};
}

QString captionOf(const ComparedEntry& entry)
{
    QStringList parts;
    if (entry.verdict == EntryVerdict::KindDiffers)
        parts << Words::tr("%1 left, %2 right").arg(wordOf(entry.left->kind), wordOf(entry.right->kind));
    else if (isFile(entry.left) && isFile(entry.right) && entry.left->size != entry.right->size)
        parts << Words::tr("%1 left, %2 right").arg(sizeText(entry.left->size), sizeText(entry.right->size));
    else if (isFile(entry.left) || isFile(entry.right))
        parts << sizeText(entry.left ? entry.left->size : entry.right->size);
    else if (entry.left || entry.right)
        parts << wordOf(entry.left ? entry.left->kind : entry.right->kind);
    if (entry.firstDifference)
        parts << Words::tr("from byte %1 on").arg(countText(*entry.firstDifference));
    if (const QString remark = remarkOn(entry); !remark.isEmpty())
        parts << remark;
    return parts.join(u" · "_s);
}

QString sideText(const std::optional<core::io::TreeEntry>& side)
{
    if (!side)
        return Words::tr("not there");
    QStringList parts{ wordOf(side->kind) };
    if (side->kind == EntryKind::File)
        parts << bytesText(side->size);
    if (side->kind == EntryKind::Link)
        parts << Words::tr("to %1").arg(shown(side->linkTarget));
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(side->modified / 1'000'000);
    parts << Words::tr("changed %1").arg(QLocale().toString(time, QLocale::ShortFormat));
    return parts.join(u" · "_s);
}

QString basisText(const ComparedEntry& entry)
{
    if (entry.verdict == EntryVerdict::Unreadable || entry.verdict == EntryVerdict::OnlyLeft
        || entry.verdict == EntryVerdict::OnlyRight)
        return {};
    switch (entry.basis) {
    case Basis::Content:
        return entry.firstDifference
            ? Words::tr("The contents differ from byte %1 on").arg(countText(*entry.firstDifference))
            : Words::tr("Every byte was compared");
    case Basis::Size:
        return Words::tr("The sizes differ, so nothing was read");
    case Basis::SizeAndTime:
        return Words::tr("Size and time are the same; nothing was read");
    case Basis::OneFile:
        return Words::tr("Both names lead to the same file");
    case Basis::LinkTarget:
        return entry.verdict == EntryVerdict::Same ? Words::tr("Both links name the same target")
                                                   : Words::tr("The links name other targets");
    case Basis::Device:
        return Words::tr("They lead to different devices");
    case Basis::Kind:
        return entry.verdict == EntryVerdict::Same
            ? Words::tr("Both are of one kind; there is nothing to read")
            : Words::tr("They are of different kinds");
    case Basis::Presence:
        return {};
    }
    std::unreachable();
}

QString nameOf(const ComparedEntry& entry)
{
    return printable(fromUtf8(entry.name));
}

} // namespace gui::hash
