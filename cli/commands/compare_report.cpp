// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/compare_report.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>

namespace cli {
namespace {

namespace compare = core::compare;
using compare::EntryVerdict;

constexpr std::size_t rowSize = 16;
constexpr std::size_t rowsShown = 4;
constexpr std::size_t offsetWidth = 8;

/// The bytes of one row of one file, and which of them differ.
struct Row {
    core::ByteView bytes;
    std::array<bool, rowSize> differs{};
};

core::ByteView rowOf(const compare::Excerpt& excerpt, std::size_t row)
{
    const std::size_t begin = std::min(row * rowSize, excerpt.bytes.size());
    const std::size_t size = std::min(rowSize, excerpt.bytes.size() - begin);
    return core::ByteView(excerpt.bytes).subspan(begin, size);
}

std::string offsetText(std::uint64_t offset)
{
    std::array<std::byte, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(offset >> (8 * (bytes.size() - 1 - i)) & 0xFF);
    const std::string digits = core::toHex(bytes);
    const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - offsetWidth);
    return digits.substr(first);
}

std::string rowText(const char* side, std::uint64_t offset, core::ByteView bytes)
{
    std::string text = std::string(side) + " " + offsetText(offset) + " ";
    std::string characters;
    for (std::size_t i = 0; i < rowSize; ++i) {
        text += i == rowSize / 2 ? "  " : " ";
        if (i >= bytes.size()) {
            text += "  ";
            continue;
        }
        text += core::toHex(bytes.subspan(i, 1));
        const char c = core::asText(bytes)[i];
        characters += c >= ' ' && c <= '~' ? c : '.';
    }
    return text + "  |" + characters + "|\n";
}

std::string caretText(std::uint64_t offset, const std::array<bool, rowSize>& differs)
{
    std::string text = std::string(3 + offsetText(offset).size(), ' ');
    for (std::size_t i = 0; i < rowSize; ++i) {
        text += i == rowSize / 2 ? "  " : " ";
        text += differs[i] ? "^^" : "  ";
    }
    return text.substr(0, text.find_last_not_of(' ') + 1) + "\n";
}

const char* word(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::Same:
        return "SAME";
    case EntryVerdict::Different:
        return "DIFFERENT";
    case EntryVerdict::OnlyLeft:
        return "ONLY LEFT";
    case EntryVerdict::OnlyRight:
        return "ONLY RIGHT";
    case EntryVerdict::KindDiffers:
        return "KIND DIFFERS";
    case EntryVerdict::Unreadable:
        return "UNREADABLE";
    }
    std::unreachable();
}

const char* word(core::io::EntryKind kind)
{
    switch (kind) {
    case core::io::EntryKind::File:
        return "file";
    case core::io::EntryKind::Folder:
        return "folder";
    case core::io::EntryKind::Link:
        return "link";
    case core::io::EntryKind::Pipe:
        return "pipe";
    case core::io::EntryKind::Socket:
        return "socket";
    case core::io::EntryKind::Device:
        return "device";
    }
    std::unreachable();
}

/// What is said behind the verdict; may be empty.
std::string remarkOn(const compare::ComparedEntry& entry)
{
    if (entry.error)
        return describe(*entry.error);
    if (entry.firstDifference)
        return "from byte " + std::to_string(*entry.firstDifference) + " on";
    if (entry.left && entry.right) {
        if (entry.verdict == EntryVerdict::KindDiffers)
            return std::string(word(entry.left->kind)) + ", " + word(entry.right->kind);
        if (entry.verdict == EntryVerdict::Different && entry.basis == compare::Basis::Size)
            return std::to_string(entry.left->size) + " bytes, " + std::to_string(entry.right->size)
                + " bytes";
        if (entry.verdict == EntryVerdict::Different && entry.basis == compare::Basis::LinkTarget)
            return "links to " + printable(entry.left->linkTarget) + ", to "
                + printable(entry.right->linkTarget);
    }
    if (!entry.movedTo.empty())
        return "the same as " + printable(entry.movedTo)
            + (entry.verdict == EntryVerdict::OnlyLeft ? " on the right" : " on the left");
    return {};
}

Json sideJson(const core::io::TreeEntry& entry)
{
    Json json;
    json["kind"] = word(entry.kind);
    if (entry.kind == core::io::EntryKind::File)
        json["size"] = entry.size;
    if (entry.kind == core::io::EntryKind::Link)
        setFileName(json, "target", entry.linkTarget);
    return json;
}

} // namespace

std::string placeText(const core::Place& place)
{
    std::string text = "byte " + std::to_string(place.byte.value_or(0));
    if (place.line && place.column)
        text += " (line " + std::to_string(*place.line) + ", column " + std::to_string(*place.column) + ")";
    return text;
}

std::string hexText(const compare::FirstDifference& difference)
{
    const std::uint64_t begin = difference.left.offset;
    const std::uint64_t at = difference.place.byte.value_or(0) - begin;
    std::size_t row = static_cast<std::size_t>(at) / rowSize;
    row -= std::min<std::size_t>(row, 1);
    std::string text;
    for (std::size_t shown = 0; shown < rowsShown; ++shown, ++row) {
        const core::ByteView left = rowOf(difference.left, row);
        const core::ByteView right = rowOf(difference.right, row);
        const std::uint64_t offset = begin + row * rowSize;
        std::array<bool, rowSize> differs{};
        for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i)
            differs[i] = i >= left.size() || i >= right.size() || left[i] != right[i];
        if (left.empty() && right.empty())
            break;
        if (std::ranges::none_of(differs, std::identity())) {
            text += rowText(" ", offset, left);
            continue;
        }
        if (!left.empty())
            text += rowText("<", offset, left);
        if (!right.empty())
            text += rowText(">", offset, right);
        text += caretText(offset, differs);
    }
    return text;
}

Json jsonOf(const compare::FileComparison& comparison)
{
    Json json;
    const auto sizeOf = [](const std::optional<std::uint64_t>& size) { return size ? Json(*size) : Json(); };
    json["equal"] = !comparison.first;
    json["left_size"] = sizeOf(comparison.leftSize);
    json["right_size"] = sizeOf(comparison.rightSize);
    json["one_file"] = comparison.isOneFile;
    if (comparison.first) {
        const core::Place& place = comparison.first->place;
        json["first_difference"] = { { "byte", place.byte.value_or(0) } };
        if (place.line)
            json["first_difference"]["line"] = *place.line;
        if (place.column)
            json["first_difference"]["column"] = *place.column;
        json["prefix"] = !comparison.prefix             ? Json()
            : *comparison.prefix == compare::Side::Left ? Json("left")
                                                        : Json("right");
    }
    if (comparison.count) {
        json["differing_bytes"] = comparison.count->bytes;
        json["differing_ranges"] = comparison.count->ranges;
    }
    json["findings"] = Json::array();
    for (const core::Finding& finding : comparison.findings)
        json["findings"].push_back({ { "id", finding.kind->id },
            { "severity", core::idOf(finding.kind->severity) }, { "value", finding.value } });
    return json;
}

const char* idOf(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::Same:
        return "same";
    case EntryVerdict::Different:
        return "different";
    case EntryVerdict::OnlyLeft:
        return "only_left";
    case EntryVerdict::OnlyRight:
        return "only_right";
    case EntryVerdict::KindDiffers:
        return "kind_differs";
    case EntryVerdict::Unreadable:
        return "unreadable";
    }
    std::unreachable();
}

std::string entryText(const compare::ComparedEntry& entry)
{
    std::string text = printable(entry.name) + ": " + word(entry.verdict);
    if (!entry.rightName.empty())
        text += ", called " + printable(entry.rightName) + " on the right";
    if (const std::string remark = remarkOn(entry); !remark.empty())
        text += " (" + remark + ")";
    return text + "\n";
}

Json jsonOf(const compare::ComparedEntry& entry)
{
    Json json;
    setFileName(json, "name", entry.name);
    if (!entry.rightName.empty())
        setFileName(json, "right_name", entry.rightName);
    json["verdict"] = idOf(entry.verdict);
    if (entry.firstDifference)
        json["first_difference"] = *entry.firstDifference;
    if (!entry.movedTo.empty())
        setFileName(json, "moved_to", entry.movedTo);
    if (entry.left)
        json["left"] = sideJson(*entry.left);
    if (entry.right)
        json["right"] = sideJson(*entry.right);
    if (entry.error)
        json["error"] = jsonOf(readFailure(*entry.error));
    return json;
}

} // namespace cli
