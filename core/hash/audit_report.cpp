// SPDX-License-Identifier: Apache-2.0
#include "core/hash/audit_report.h"

#include "core/base/csv.h"
#include "core/base/encoding.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace core::hash {
namespace {

using Json = nlohmann::ordered_json; // members stay in the order in which they are set

constexpr std::array columns{ "verdict", "file", "line", "algorithm", "expected", "actual", "expected_size",
    "size", "reason", "former_file", "file_base64" };

/// A name as text; where it is not UTF-8, readable beside `member_base64`.
void setName(Json& object, const std::string& member, std::string_view name)
{
    object[member] = readableUtf8(name);
    if (firstInvalidUtf8(name))
        object[member + "_base64"] = toBase64(asBytes(name));
}

std::string numberOf(std::optional<std::uint64_t> number)
{
    return number ? std::to_string(*number) : std::string();
}

Json jsonOf(const AuditedFile& file)
{
    Json json;
    setName(json, "file", file.name);
    json["verdict"] = idOf(file.verdict);
    if (file.line > 0)
        json["line"] = file.line;
    if (file.algorithm) {
        json["algorithm"] = traitsOf(*file.algorithm).id;
        json["expected"] = toHex(file.expected);
    }
    if (!file.actual.empty())
        json["actual"] = toHex(file.actual);
    if (file.expectedSize)
        json["expected_size"] = *file.expectedSize;
    if (file.size)
        json["size"] = *file.size;
    if (const std::string reason = reasonOf(file); !reason.empty())
        json["reason"] = reason;
    if (!file.formerName.empty())
        setName(json, "former_file", file.formerName);
    return json;
}

} // namespace

const char* idOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return "ok";
    case Verdict::Changed:
        return "changed";
    case Verdict::Missing:
        return "missing";
    case Verdict::New:
        return "new";
    case Verdict::Refused:
        return "refused";
    case Verdict::Unreadable:
        return "unreadable";
    }
    std::unreachable();
}

const char* idOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::AbsoluteName:
        return "absolute-name";
    case Refusal::ParentFolder:
        return "parent-folder";
    case Refusal::LinkOutside:
        return "link-outside";
    case Refusal::NotRegular:
        return "not-regular";
    }
    std::unreachable();
}

std::string reasonOf(const AuditedFile& file)
{
    if (file.refusal)
        return idOf(*file.refusal);
    if (file.error)
        return file.error->cause == Cause::ChangedMeanwhile ? "changed-meanwhile" : idOf(file.error->code);
    return {};
}

std::string csvOf(const AuditReport& report)
{
    std::string text;
    for (const char* column : columns)
        text += (text.empty() ? "" : ",") + std::string(column);
    text += "\r\n";
    for (const AuditedFile& file : report.files) {
        const bool isText = !firstInvalidUtf8(file.name);
        const std::array<std::string, columns.size()> cells{ idOf(file.verdict), readableUtf8(file.name),
            file.line > 0 ? std::to_string(file.line) : "",
            file.algorithm ? traitsOf(*file.algorithm).id : "", toHex(file.expected), toHex(file.actual),
            numberOf(file.expectedSize), numberOf(file.size), reasonOf(file), readableUtf8(file.formerName),
            isText ? std::string() : toBase64(asBytes(std::string_view(file.name))) };
        for (std::size_t column = 0; column < cells.size(); ++column)
            text += (column == 0 ? "" : ",") + csvCell(cells[column]);
        text += "\r\n";
    }
    return text;
}

std::string jsonOf(const AuditReport& report)
{
    std::array<std::uint64_t, verdictCount> counts{};
    for (const AuditedFile& file : report.files)
        ++counts[static_cast<std::size_t>(file.verdict)];
    Json head;
    if (!report.list.empty())
        setName(head, "list", report.list.native());
    setName(head, "folder", report.folder.native());
    head["complete"] = report.isComplete;
    Json summary;
    for (std::size_t verdict = 0; verdict < verdictCount; ++verdict)
        summary[idOf(static_cast<Verdict>(verdict))] = counts[verdict];
    head["summary"] = std::move(summary);
    // One file after the other: a hundred thousand values at once would take a lot of memory.
    std::string text = head.dump(2);
    text.erase(text.rfind('\n'));
    text += ",\n  \"files\": [";
    for (const AuditedFile& file : report.files)
        text += (&file == report.files.data() ? "\n    " : ",\n    ") + jsonOf(file).dump();
    return text + (report.files.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

} // namespace core::hash
