// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/pasted_line.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/passhash/remarks.h"

#include <algorithm>

namespace core::passhash {
namespace {

constexpr std::string_view space = " \t\r\n\f\v";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view emptyLm = "aad3b435b51404eeaad3b435b51404ee";

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

bool isNumber(std::string_view text)
{
    return !text.empty() && isNumberOrEmpty(text);
}

bool isHex32(std::string_view text)
{
    return text.size() == 32 && std::ranges::all_of(text, isHexDigit);
}

/// user:hash:last change:… of /etc/shadow, nine fields or a few fewer.
bool isOfShadow(const std::vector<std::string_view>& parts)
{
    return parts.size() >= 7 && std::all_of(parts.begin() + 2, parts.end(), isNumberOrEmpty);
}

/// user:hash:uid:gid:…:home:shell, seven fields in /etc/passwd and ten in master.passwd.
bool isOfPasswd(const std::vector<std::string_view>& parts)
{
    return (parts.size() == 7 || parts.size() == 10) && isNumber(parts[2]) && isNumber(parts[3])
        && parts[parts.size() - 2].starts_with('/');
}

/// What marks a locked account before its hash.
std::size_t sizeOfLock(std::string_view field)
{
    constexpr std::string_view bsd = "*LOCKED*";
    return field.starts_with(bsd) ? bsd.size() : std::min(field.find_first_not_of('!'), field.size());
}

/// "!", "!!", "*", "!*", and Solaris's words.
std::optional<AccountState> accountOf(std::string_view field)
{
    if (field.empty())
        return AccountState::Open;
    if (field == "x")
        return AccountState::Elsewhere;
    if (field == "*LK*" || field == "*NP*" || field == "NP" || field == "*LOCKED*"
        || field.find_first_not_of("!*") == std::string_view::npos)
        return AccountState::Locked;
    return {};
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
        const std::size_t marks = sizeOfLock(hash);
        if (marks > 0 && marks < hash.size())
            line.remarks.push_back({ .kind = &accountMarked });
        line.hash = hash.substr(marks);
        line.offset = offsetOf(line.hash);
        return line;
    }

    PastedLine fieldOf(std::string_view field, std::string_view user, Container container) const
    {
        PastedLine line = lineOf(field, user, container);
        line.account = accountOf(field);
        return line;
    }

    LineReadings read(std::string_view text) const
    {
        LineReadings line{ .bare = { .hash = text, .offset = offsetOf(text) } };
        const std::vector<std::string_view> parts = split(text);
        if (parts.size() < 2)
            return line;
        if (parts.size() >= 4 && isHex32(parts[2]) && isHex32(parts[3])) {
            line.ofUser = lineOf(parts[3], parts[0], Container::None);
            line.ofUser->isOfWindows = true;
        } else if (parts.size() == 2 && isHex32(parts[1]) && lowerCase(parts[0]) == emptyLm) {
            line.ofUser = PastedLine{ .hash = parts[1], .offset = offsetOf(parts[1]), .isOfWindows = true };
        } else if (isOfShadow(parts))
            line.ofUser = fieldOf(parts[1], parts[0], Container::ShadowLine);
        else if (isOfPasswd(parts))
            line.ofUser = fieldOf(parts[1], parts[0], Container::None);
        else
            line.ofUser = lineOf(text.substr(parts[0].size() + 1), parts[0], Container::PasswordFileLine);
        return line;
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
    const std::size_t mark = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::string_view whole = stripped(text.substr(mark));
    pasted.whole.hash = whole;
    pasted.whole.offset = whole.empty() ? 0 : reader.offsetOf(whole);
    for (std::size_t begin = 0; begin < whole.size();) {
        const std::size_t end = std::min(whole.find_first_of("\r\n", begin), whole.size());
        const std::string_view line = stripped(whole.substr(begin, end - begin));
        if (!line.empty() && !line.starts_with('#'))
            pasted.lines.push_back(reader.read(line));
        begin = end + 1;
    }
    return pasted;
}

} // namespace core::passhash
