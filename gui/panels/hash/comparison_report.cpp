// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/comparison_report.h"

#include "core/base/csv.h"
#include "core/base/encoding.h"
#include "core/base/text.h"
#include "gui/panels/hash/entry_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::compare::ComparedEntry;
using core::compare::EntryVerdict;

const char* idOf(EntryVerdict verdict)
{
    constexpr const char* ids[]
        = { "same", "different", "only_left", "only_right", "kind_differs", "unreadable" };
    return ids[static_cast<std::size_t>(verdict)];
}

/// Markdown's own characters are shown and not obeyed; a name cannot end its line.
std::string markdown(const QString& text)
{
    QString shown;
    for (const QChar c : printable(text)) {
        if (u"\\`*_{}[]<>()#+-.!|~&"_s.contains(c))
            shown += u'\\';
        shown += c;
    }
    return toUtf8(shown);
}

/// Of a name that is not UTF-8, which cannot be shown whole.
std::string base64Of(std::string_view name)
{
    return core::firstInvalidUtf8(name) ? core::toBase64(core::asBytes(name)) : std::string();
}

std::string number(const std::optional<std::uint64_t>& value)
{
    return value ? std::to_string(*value) : std::string();
}

std::optional<std::uint64_t> sizeOf(const std::optional<core::io::TreeEntry>& side)
{
    return side && side->kind == core::io::EntryKind::File ? std::optional(side->size) : std::nullopt;
}

std::string findingsText(const ComparisonReport& report)
{
    std::string text;
    for (const core::Finding& finding : report.compared.files.findings)
        text += "- " + markdown(titleOf(finding)) + ". " + markdown(reasonOf(finding)) + "\n";
    return text;
}

core::Result<std::string> markdownOf(const ComparisonReport& report, const core::StopFlag& stop)
{
    std::string text = "# " + markdown(report.verdict.sentence) + "\n\n";
    text += "- " + markdown(fromPath(report.wish.left)) + "\n- " + markdown(fromPath(report.wish.right))
        + "\n\n";
    text += markdown(report.verdict.facts) + ". " + markdown(report.verdict.basis) + ".\n";
    if (!report.compared.areFolders)
        return text + (report.compared.files.findings.empty() ? "" : "\n") + findingsText(report);
    text += "\n| | | |\n|---|---|---|\n";
    for (const ComparedEntry& entry : *report.entries) {
        if (stop.isRequested())
            return core::fail(core::ErrorCode::Cancelled);
        if (entry.verdict != EntryVerdict::Same || !entry.rightName.empty())
            text += "| " + markdown(wordOf(entry.verdict)) + " | " + markdown(nameOf(entry)) + " | "
                + markdown(captionOf(entry)) + " |\n";
    }
    return text;
}

core::Result<std::string> csvOf(const ComparisonReport& report, const core::StopFlag& stop)
{
    std::string text = "verdict,name,left_size,right_size,first_difference,remark,name_base64\r\n";
    const auto line = [&](const char* verdict, std::string_view name, std::optional<std::uint64_t> left,
                          std::optional<std::uint64_t> right, std::optional<std::uint64_t> first,
                          const std::string& remark) {
        text += std::string(verdict) + "," + core::csvCell(core::readableUtf8(name)) + "," + number(left)
            + "," + number(right) + "," + number(first) + "," + core::csvCell(remark) + ","
            + core::csvCell(base64Of(name)) + "\r\n";
    };
    if (!report.compared.areFolders) {
        const core::compare::FileComparison& files = report.compared.files;
        line(files.first ? "different" : "same", report.wish.left.native(), files.leftSize, files.rightSize,
            files.first ? files.first->place.byte : std::nullopt, toUtf8(report.verdict.sentence));
        return text;
    }
    for (const ComparedEntry& entry : *report.entries) {
        if (stop.isRequested())
            return core::fail(core::ErrorCode::Cancelled);
        line(idOf(entry.verdict), entry.name, sizeOf(entry.left), sizeOf(entry.right), entry.firstDifference,
            toUtf8(remarkOn(entry)));
    }
    return text;
}

void setName(QJsonObject& object, const QString& member, std::string_view name)
{
    object[member] = fromUtf8(core::readableUtf8(name));
    if (core::firstInvalidUtf8(name))
        object[member + u"_base64"_s] = fromUtf8(core::toBase64(core::asBytes(name)));
}

QJsonValue jsonNumber(const std::optional<std::uint64_t>& value)
{
    return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
}

QJsonObject jsonOf(const ComparedEntry& entry)
{
    QJsonObject object;
    setName(object, u"name"_s, entry.name);
    if (!entry.rightName.empty())
        setName(object, u"right_name"_s, entry.rightName);
    if (!entry.movedTo.empty())
        setName(object, u"moved_to"_s, entry.movedTo);
    object[u"verdict"_s] = QString::fromLatin1(idOf(entry.verdict));
    if (const auto size = sizeOf(entry.left))
        object[u"left_size"_s] = jsonNumber(size);
    if (const auto size = sizeOf(entry.right))
        object[u"right_size"_s] = jsonNumber(size);
    if (entry.firstDifference)
        object[u"first_difference"_s] = jsonNumber(entry.firstDifference);
    if (entry.error)
        object[u"error"_s] = QString::fromLatin1(core::idOf(entry.error->code));
    return object;
}

core::Result<std::string> jsonOf(const ComparisonReport& report, const core::StopFlag& stop)
{
    QJsonObject object;
    setName(object, u"left"_s, report.wish.left.string());
    setName(object, u"right"_s, report.wish.right.string());
    if (report.compared.areFolders) {
        QJsonArray entries;
        bool isEqual = report.compared.isWhole;
        for (const ComparedEntry& entry : *report.entries) {
            if (stop.isRequested())
                return core::fail(core::ErrorCode::Cancelled);
            isEqual = isEqual && entry.verdict == EntryVerdict::Same;
            entries.append(jsonOf(entry));
        }
        object[u"equal"_s] = isEqual;
        object[u"complete"_s] = report.compared.isWhole;
        object[u"entries"_s] = entries;
    } else {
        const core::compare::FileComparison& files = report.compared.files;
        object[u"equal"_s] = !files.first;
        object[u"left_size"_s] = jsonNumber(files.leftSize);
        object[u"right_size"_s] = jsonNumber(files.rightSize);
        if (files.first)
            object[u"first_difference"_s] = jsonNumber(files.first->place.byte);
        if (files.count)
            object[u"differing_bytes"_s] = jsonNumber(files.count->bytes);
        QJsonArray findings;
        for (const core::Finding& finding : files.findings)
            findings.append(QString::fromLatin1(finding.kind->id));
        object[u"findings"_s] = findings;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace

core::Result<std::string> reportOf(
    const ComparisonReport& report, ReportForm form, const core::StopFlag& stop)
{
    switch (form) {
    case ReportForm::Markdown:
        return markdownOf(report, stop);
    case ReportForm::Csv:
        return csvOf(report, stop);
    case ReportForm::Json:
        return jsonOf(report, stop);
    }
    std::unreachable();
}

} // namespace gui::hash
