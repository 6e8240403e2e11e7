// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/pasted_line.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/base/translatable.h"

#include <algorithm>

namespace core::passhash {
namespace {

constexpr FindingKind locked{
    .id = "passhash-locked",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "The account is locked"),
    .why = TRANSLATABLE(
        "core::passhash", "A ! before the hash keeps any password from matching; it is left out here."),
    .fix = "",
};

constexpr std::string_view space = " \t\r\n\f\v";

/// The text without white space and one pair of quotes around it.
std::string_view stripped(std::string_view text)
{
    const auto trimmedAll = [](std::string_view in) {
        const std::size_t begin = std::min(in.find_first_not_of(space), in.size());
        return in.substr(begin, in.find_last_not_of(space) + 1 - begin);
    };
    text = trimmedAll(text);
    if (text.size() >= 2 && text.front() == text.back()
        && (text.front() == '\'' || text.front() == '"' || text.front() == '`'))
        text = trimmedAll(text.substr(1, text.size() - 2));
    return text;
}

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(':', begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

bool isNumberOrEmpty(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isHex32(std::string_view text)
{
    return text.size() == 32 && std::ranges::all_of(text, isHexDigit);
}

class LineReader {
public:
    explicit LineReader(std::string_view all)
        : m_all(all)
    {
    }

    PastedLine lineOf(std::string_view hash, std::string_view user, Container container) const
    {
        PastedLine line{ .user = std::string(user), .userOffset = offsetOf(user), .container = container };
        const std::size_t marks = std::min(hash.find_first_not_of('!'), hash.size());
        if (marks > 0 && marks < hash.size())
            line.remarks.push_back({ .kind = &locked });
        line.hash = hash.substr(marks);
        line.offset = offsetOf(line.hash);
        return line;
    }

    void read(std::string_view text, std::vector<PastedLine>& lines) const
    {
        const std::vector<std::string_view> parts = split(text);
        if (parts.size() < 2)
            return;
        const bool isShadow
            = parts.size() >= 7 && std::all_of(parts.begin() + 2, parts.end(), isNumberOrEmpty);
        const bool isWindows = parts.size() >= 4 && isHex32(parts[2]) && isHex32(parts[3]);
        if (isWindows) {
            lines.push_back(lineOf(parts[3], parts[0], Container::None));
            lines.back().isOfWindows = true;
        } else if (isShadow)
            lines.push_back(lineOf(parts[1], parts[0], Container::ShadowLine));
        else
            lines.push_back(lineOf(text.substr(parts[0].size() + 1), parts[0], Container::PasswordFileLine));
    }

    std::size_t offsetOf(std::string_view piece) const
    {
        return static_cast<std::size_t>(piece.data() - m_all.data());
    }

private:
    std::string_view m_all;
};

} // namespace

PastedText readPastedText(std::string_view text)
{
    const LineReader reader(text);
    PastedText pasted;
    const std::string_view whole = stripped(text);
    pasted.whole.hash = whole;
    pasted.whole.offset = whole.empty() ? 0 : reader.offsetOf(whole);
    // Of several lines the first counts; a hash has none within.
    std::string_view first = stripped(whole.substr(0, whole.find_first_of("\r\n")));
    if (first.size() < whole.size())
        pasted.lines.push_back({ .hash = first, .offset = reader.offsetOf(first) });
    reader.read(first, pasted.lines);
    return pasted;
}

} // namespace core::passhash
