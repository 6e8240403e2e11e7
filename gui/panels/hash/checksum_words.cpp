// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_words.h"

#include "gui/panels/hash/digest_words.h"
#include "gui/panels/hash/file_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <utility>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::hash::Checksums)
};

QString exactSize(std::uint64_t bytes)
{
    return Words::tr("%1 bytes").arg(countText(bytes));
}

QString nameAt(const std::vector<CheckedFile>& files, int position)
{
    return isolated(nameOf(files[static_cast<std::size_t>(position)]));
}

QString reasonOfChange(const core::hash::AuditedFile& audited)
{
    if (audited.size && audited.expectedSize && *audited.size != *audited.expectedSize)
        return Words::tr("%1 instead of %2").arg(exactSize(*audited.size), exactSize(*audited.expectedSize));
    const QString algorithm = audited.algorithm ? algorithmName(*audited.algorithm) : QString();
    return Words::tr("%1 differs from the list").arg(algorithm);
}

} // namespace

QString wordOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return Words::tr("OK");
    case CheckState::Changed:
        return Words::tr("Changed");
    case CheckState::Missing:
        return Words::tr("Missing");
    case CheckState::New:
        return Words::tr("New");
    case CheckState::Refused:
        return Words::tr("Refused");
    case CheckState::Unreadable:
        return Words::tr("Unreadable");
    case CheckState::Waiting:
        return Words::tr("Waiting");
    case CheckState::NotChecked:
        return Words::tr("Not checked");
    }
    std::unreachable();
}

Tone toneOf(CheckState state)
{
    switch (state) {
    case CheckState::Changed:
        return Tone::Danger;
    case CheckState::Missing:
    case CheckState::Refused:
    case CheckState::Unreadable:
        return Tone::Caution;
    case CheckState::New:
        return Tone::Info;
    case CheckState::Ok:
    case CheckState::Waiting:
    case CheckState::NotChecked:
        return Tone::Muted;
    }
    std::unreachable();
}

QLatin1StringView iconOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return "check"_L1;
    case CheckState::Changed:
        return "stop"_L1;
    case CheckState::Missing:
    case CheckState::Refused:
    case CheckState::Unreadable:
        return "warning"_L1;
    case CheckState::New:
        return "note"_L1;
    case CheckState::Waiting:
    case CheckState::NotChecked:
        return "clock"_L1;
    }
    std::unreachable();
}

QString nameOf(const CheckedFile& file)
{
    return printable(fromUtf8(file.audited.name));
}

QString reasonOf(const CheckedFile& file, const std::vector<CheckedFile>& files)
{
    const core::hash::AuditedFile& audited = file.audited;
    switch (file.state) {
    case CheckState::Ok:
        return audited.algorithm ? algorithmName(*audited.algorithm) : QString();
    case CheckState::Changed:
        return reasonOfChange(audited);
    case CheckState::Missing:
        return file.counterpart < 0 ? QString()
                                    : Words::tr("%1 has its content").arg(nameAt(files, file.counterpart));
    case CheckState::New:
        return file.counterpart < 0 ? Words::tr("not in the list")
                                    : Words::tr("has the content of %1").arg(nameAt(files, file.counterpart));
    case CheckState::Refused:
        return audited.refusal ? translatedWords(core::hash::messageOf(*audited.refusal)) : QString();
    case CheckState::Unreadable:
        return audited.error ? gui::sentenceOf(*audited.error) : QString();
    case CheckState::Waiting:
    case CheckState::NotChecked:
        return {};
    }
    std::unreachable();
}

QString lineOf(const CheckedFile& file, const std::vector<CheckedFile>& files)
{
    const QString reason = reasonOf(file, files);
    const QString verdict = wordOf(file.state);
    return nameOf(file) + u": "_s + (reason.isEmpty() ? verdict : verdict + u" ("_s + reason + u')');
}

QString sentenceOf(const CheckedFile& file, const std::vector<CheckedFile>& files)
{
    QStringList parts{ nameOf(file), wordOf(file.state) };
    if (const QString reason = reasonOf(file, files); !reason.isEmpty())
        parts << reason;
    return parts.join(u", "_s);
}

QString formatName(core::hash::ChecksumFormat format)
{
    switch (format) {
    case core::hash::ChecksumFormat::Gnu:
        return Words::tr("GNU lines");
    case core::hash::ChecksumFormat::BsdTag:
        return Words::tr("BSD lines");
    case core::hash::ChecksumFormat::Sfv:
        return u"SFV"_s;
    case core::hash::ChecksumFormat::Hashdeep:
        return u"hashdeep"_s;
    case core::hash::ChecksumFormat::Corz:
        return u"corz"_s;
    case core::hash::ChecksumFormat::PowerShell:
        return u"Get-FileHash"_s;
    case core::hash::ChecksumFormat::Certutil:
        return u"certutil"_s;
    case core::hash::ChecksumFormat::Bare:
        return Words::tr("a bare digest");
    }
    std::unreachable();
}

QString listName(const LoadedList& list)
{
    if (list.lists.size() == 1)
        return isolated(shownName(list.lists.front()));
    return list.lists.empty() ? Words::tr("pasted lines")
                              : Words::tr("%n list(s)", nullptr, static_cast<int>(list.lists.size()));
}

namespace {

QString countsOf(const ChecksumModel& model)
{
    QStringList parts;
    const auto add = [&](CheckState state, const QString& words) {
        if (model.count(state) > 0)
            parts << words.arg(countText(model.count(state)));
    };
    add(CheckState::Ok, Words::tr("%1 OK"));
    add(CheckState::Changed, Words::tr("%1 changed"));
    add(CheckState::Missing, Words::tr("%1 missing"));
    add(CheckState::New, Words::tr("%1 new"));
    add(CheckState::Refused, Words::tr("%1 refused"));
    add(CheckState::Unreadable, Words::tr("%1 unreadable"));
    add(CheckState::NotChecked, Words::tr("%1 not checked"));
    return parts.join(Words::tr(", ", "between counts"));
}

QString howOf(const LoadedList& list)
{
    QStringList algorithms;
    for (const core::hash::Algorithm algorithm : list.algorithms)
        algorithms << algorithmName(algorithm);
    QStringList formats;
    for (const core::hash::ChecksumFormat format : list.formats)
        formats << formatName(format);
    return QStringList{ algorithms.join(u", "_s), formats.join(u", "_s), listName(list) }.join(u" · "_s);
}

/// The headline of one bad verdict, by the number of files that have it.
QString headlineOf(CheckState state, int count, const QString& listed)
{
    switch (state) {
    case CheckState::Changed:
        return Words::tr("%n of %1 files changed", nullptr, count).arg(listed);
    case CheckState::Missing:
        return Words::tr("%n of %1 files are missing", nullptr, count).arg(listed);
    case CheckState::Refused:
        return Words::tr("%n of %1 names were refused", nullptr, count).arg(listed);
    case CheckState::Unreadable:
        return Words::tr("%n of %1 files could not be read", nullptr, count).arg(listed);
    case CheckState::New:
        return Words::tr("All listed files are as listed, and %n more are here", nullptr, count);
    case CheckState::Ok:
    case CheckState::Waiting:
    case CheckState::NotChecked:
        break;
    }
    return {};
}

bool isUnfinished(const ChecksumModel& model, CheckStage stage)
{
    return stage != CheckStage::Done || model.count(CheckState::NotChecked) > 0;
}

void addUnfinished(CheckSummary& summary, const ChecksumModel& model, CheckStage stage)
{
    const QString compared = countText(model.countListed() - model.count(CheckState::NotChecked));
    const QString listed = countText(model.countListed());
    const bool isCancelled = stage == CheckStage::Cancelled;
    summary.tone = isCancelled ? Tone::Info : Tone::Danger;
    summary.icon = isCancelled ? "note"_L1 : "warning"_L1;
    summary.headline = isCancelled
        ? Words::tr("Cancelled after %1 of %2 files").arg(compared, listed)
        : Words::tr("Not finished: %1 of %2 files were compared").arg(compared, listed);
}

void addBad(CheckSummary& summary, const ChecksumModel& model, CheckState state)
{
    // New files alone are no fault of those that are listed.
    const bool isNews = state == CheckState::New;
    summary.tone = isNews ? Tone::Info : state == CheckState::Changed ? Tone::Danger : Tone::Caution;
    summary.icon = isNews ? "note"_L1 : state == CheckState::Changed ? "clear"_L1 : "warning"_L1;
    summary.headline
        = headlineOf(state, static_cast<int>(model.count(state)), countText(model.countListed()));
}

void addHeadline(CheckSummary& summary, const ChecksumModel& model, CheckStage stage)
{
    for (const CheckState state :
        { CheckState::Changed, CheckState::Missing, CheckState::Refused, CheckState::Unreadable }) {
        if (model.count(state) > 0)
            return addBad(summary, model, state);
    }
    // What comes now says that all listed files are as listed.
    if (isUnfinished(model, stage))
        return addUnfinished(summary, model, stage);
    if (model.count(CheckState::New) > 0)
        return addBad(summary, model, CheckState::New);
    summary.tone = Tone::Ok;
    summary.icon = "check"_L1;
    summary.headline = model.countListed() == 1
        ? Words::tr("%1 is as listed").arg(isolated(nameOf(model.files().front())))
        : Words::tr("All %n files are as listed", nullptr, static_cast<int>(model.countListed()));
}

void addWeakness(CheckSummary& summary, const LoadedList& list)
{
    for (const core::hash::Algorithm algorithm : list.weakAlgorithms)
        summary.cautions << weaknessOf(algorithm);
}

void addUnreadableLists(CheckSummary& summary, const LoadedList& list)
{
    constexpr std::size_t most = 5;
    for (const core::Error& error : list.unreadableLists | std::views::take(most))
        summary.cautions << gui::sentenceOf(error);
    if (list.unreadableLists.size() > most)
        summary.cautions << u"…"_s;
}

void addUnreadableLines(CheckSummary& summary, const LoadedList& list)
{
    if (list.unreadableCount == 0)
        return;
    constexpr std::size_t most = 5;
    QStringList numbers;
    for (const std::uint64_t line : list.unreadableLines) {
        if (static_cast<std::size_t>(numbers.size()) == most)
            break;
        numbers << countText(line);
    }
    const QString shown = numbers.join(u", "_s)
        + (list.unreadableCount > static_cast<std::size_t>(numbers.size()) ? u", …"_s : QString());
    summary.cautions << Words::tr(
        "%n line(s) of the list are no checksum: %1", nullptr, static_cast<int>(list.unreadableCount))
                            .arg(shown);
}

QString signatureSentence(const core::hash::ListSignature& signature)
{
    QString sentence = translatedWords(core::hash::messageOf(signature.form));
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

CheckSummary summarise(const ChecksumModel& model, const LoadedList& list, CheckStage stage)
{
    CheckSummary summary;
    addHeadline(summary, model, stage);
    // Where all are well the headline has said it.
    if (model.countFailed() > 0 || isUnfinished(model, stage))
        summary.counts = countsOf(model);
    summary.how = howOf(list);
    addWeakness(summary, list);
    addUnreadableLists(summary, list);
    addUnreadableLines(summary, list);
    if (!summary.cautions.isEmpty() && summary.tone == Tone::Ok)
        summary.tone = Tone::Caution;
    for (const core::hash::ListSignature& signature : list.signatures) {
        if (const QString sentence = signatureSentence(signature); !summary.remarks.contains(sentence))
            summary.remarks << sentence;
    }
    if (list.signatures.empty())
        summary.remarks << Words::tr(
            "A list from the same place as its files shows that they are whole, not who made them");
    return summary;
}

} // namespace gui::hash
