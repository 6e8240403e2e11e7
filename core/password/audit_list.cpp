// SPDX-License-Identifier: Apache-2.0
#include "core/password/audit_list.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace core::password {
namespace {

struct Traits {
    AuditListFormat format;
    const char* id;
    const char* name;
};
constexpr Traits traits[] = {
    { AuditListFormat::Lines, "lines", "" },
    { AuditListFormat::Chrome, "chrome", "Chrome" },
    { AuditListFormat::Firefox, "firefox", "Firefox" },
    { AuditListFormat::Bitwarden, "bitwarden", "Bitwarden" },
    { AuditListFormat::KeePassXc, "keepassxc", "KeePassXC" },
    { AuditListFormat::OnePassword, "1password", "1Password" },
    { AuditListFormat::LastPass, "lastpass", "LastPass" },
    { AuditListFormat::Safari, "safari", "Safari" },
    { AuditListFormat::Table, "table", "" },
};

constexpr std::string_view separators = ",;\t";
constexpr std::size_t longestHeading = 4096;

/// They point into the list: the first line may be a password.
using Names = std::vector<std::string_view>;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// The wanted name is in lower case.
bool isCalled(std::string_view name, std::string_view wanted)
{
    return std::ranges::equal(name, wanted, {}, lower);
}

Names::const_iterator find(const Names& names, std::string_view wanted)
{
    return std::ranges::find_if(names, [&](std::string_view name) { return isCalled(name, wanted); });
}

bool hasAll(const Names& names, std::initializer_list<std::string_view> wanted)
{
    return std::ranges::all_of(
        wanted, [&](std::string_view name) { return find(names, name) != names.end(); });
}

std::optional<std::size_t> firstOf(const Names& names, std::initializer_list<std::string_view> wanted)
{
    for (const std::string_view name : wanted) {
        if (const auto found = find(names, name); found != names.end())
            return static_cast<std::size_t>(found - names.begin());
    }
    return {};
}

struct Columns {
    std::size_t password = 0;
    std::optional<std::size_t> title{};
    std::optional<std::size_t> url{};
    std::optional<std::size_t> userName{};
    std::size_t count = 0;
};

std::optional<Columns> columnsOf(const Names& names)
{
    const auto password = firstOf(names, { "password", "login_password", "passwd", "pass" });
    Columns columns{ .password = password.value_or(0),
        .title = firstOf(names, { "title", "name", "account", "entry" }),
        .url = firstOf(names, { "url", "login_uri", "website", "web site", "site", "origin" }),
        .userName = firstOf(names, { "username", "login_username", "user", "login", "login name", "email" }),
        .count = names.size() };
    if (!password || (!columns.title && !columns.url && !columns.userName))
        return {};
    return columns;
}

AuditListFormat formatOf(const Names& names)
{
    if (isCalled(names.front(), "name") && hasAll(names, { "url", "username", "password" })
        && names.size() <= 5)
        return AuditListFormat::Chrome;
    if (hasAll(names, { "url", "username", "password", "httprealm", "formactionorigin" }))
        return AuditListFormat::Firefox;
    if (hasAll(names, { "type", "name", "login_username", "login_password" }))
        return AuditListFormat::Bitwarden;
    if (hasAll(names, { "group", "title", "username", "password", "url" }))
        return AuditListFormat::KeePassXc;
    if (hasAll(names, { "url", "username", "password", "extra", "name", "grouping", "fav" }))
        return AuditListFormat::LastPass;
    if (hasAll(names, { "title", "username", "password", "favorite", "archived" }))
        return AuditListFormat::OnePassword;
    if (hasAll(names, { "title", "url", "username", "password", "notes", "otpauth" }))
        return AuditListFormat::Safari;
    return AuditListFormat::Table;
}

} // namespace

const char* idOf(AuditListFormat format)
{
    return traits[std::to_underlying(format)].id;
}

const char* nameOf(AuditListFormat format)
{
    return traits[std::to_underlying(format)].name;
}

/// Quotes are undone within the buffer itself, so that there is no second copy of a password.
class AuditListReader {
public:
    AuditListReader(Scratch text, const std::string& name)
        : m_name(name)
    {
        m_list.m_text = std::move(text);
    }

    Result<AuditList> read() &&
    {
        const std::string_view text = asText(std::as_const(m_list.m_text).bytes());
        if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
            return fail(ErrorCode::InvalidEncoding, m_name, Cause::Utf16);
        if (text.contains('\0'))
            return fail(ErrorCode::InvalidEncoding, m_name, Cause::Binary);
        m_at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        if (const std::optional<Columns> columns = findColumns())
            TRY(readTable(*columns));
        else
            TRY(readLines());
        if (m_list.m_rows.empty())
            return fail(ErrorCode::InvalidEncoding, m_name, Cause::Empty);
        return std::move(m_list);
    }

private:
    using Piece = AuditList::Piece;

    char byteAt(std::size_t at) const { return static_cast<char>(std::as_const(m_list.m_text).bytes()[at]); }
    std::size_t end() const { return m_list.m_text.size(); }
    static Piece piece(std::size_t begin, std::size_t end)
    {
        return { .begin = static_cast<std::uint32_t>(begin),
            .size = static_cast<std::uint32_t>(end - begin) };
    }

    std::unexpected<Error> refuse(Cause cause, std::uint64_t line) const
    {
        Place place;
        place.line = line;
        return fail(ErrorCode::InvalidEncoding, m_name, cause, std::move(place));
    }

    /// Reads the heading, if the first line is one, and steps behind it.
    std::optional<Columns> findColumns()
    {
        const std::string_view rest = asText(std::as_const(m_list.m_text).bytes()).substr(m_at);
        const std::string_view heading = rest.substr(0, rest.find_first_of("\r\n"));
        if (heading.size() > longestHeading)
            return {};
        for (const char separator : separators) {
            Names names;
            for (std::size_t begin = 0; begin <= heading.size();) {
                const std::size_t stop = std::min(heading.find(separator, begin), heading.size());
                std::string_view name = heading.substr(begin, stop - begin);
                if (name.size() >= 2 && name.starts_with('"') && name.ends_with('"'))
                    name = name.substr(1, name.size() - 2);
                names.push_back(name);
                begin = stop + 1;
            }
            if (const std::optional<Columns> columns = columnsOf(names)) {
                m_separator = separator;
                m_list.m_format = formatOf(names);
                m_at += heading.size();
                skipLineBreak();
                return columns;
            }
        }
        return {};
    }

    void skipLineBreak()
    {
        if (m_at < end() && byteAt(m_at) == '\r')
            ++m_at;
        if (m_at < end() && byteAt(m_at) == '\n')
            ++m_at;
        ++m_line;
    }

    Result<> add(AuditList::Row row)
    {
        if (m_list.m_rows.size() == AuditList::mostPasswords)
            return fail(ErrorCode::TooLarge, m_name);
        m_list.m_rows.push_back(row);
        return {};
    }

    Result<> readLines()
    {
        while (m_at < end()) {
            const std::string_view rest = asText(std::as_const(m_list.m_text).bytes()).substr(m_at);
            const std::size_t size = std::min(rest.find('\n'), rest.size());
            const bool hasReturn = size > 0 && rest[size - 1] == '\r';
            if (const std::size_t length = size - (hasReturn ? 1 : 0); length > 0)
                TRY(add({ .line = m_line, .password = piece(m_at, m_at + length) }));
            m_at = std::min(m_at + size + 1, end());
            ++m_line;
        }
        return {};
    }

    Result<> readTable(const Columns& columns)
    {
        while (m_at < end()) {
            const std::uint64_t line = m_line;
            AuditList::Row row{ .line = line };
            std::size_t column = 0;
            bool isEmpty = true;
            for (bool goesOn = true; goesOn; ++column) {
                const Piece cell = TRY(readCell());
                isEmpty = isEmpty && cell.size == 0;
                if (column >= columns.count)
                    return refuse(Cause::TextAfterEnd, line);
                if (column == columns.password)
                    row.password = cell;
                if (column == columns.title)
                    row.title = cell;
                if (column == columns.url)
                    row.url = cell;
                if (column == columns.userName)
                    row.userName = cell;
                goesOn = m_at < end() && byteAt(m_at) == m_separator;
                m_at += goesOn ? 1 : 0;
            }
            skipLineBreak();
            if (row.password.size > 0)
                TRY(add(row));
            else if (!isEmpty)
                ++m_list.m_withoutPassword;
        }
        return {};
    }

    /// Ends before a separator, a line break or the end.
    Result<Piece> readCell()
    {
        const std::size_t begin = m_at;
        if (m_at == end() || byteAt(m_at) != '"') {
            while (
                m_at < end() && byteAt(m_at) != m_separator && byteAt(m_at) != '\r' && byteAt(m_at) != '\n')
                ++m_at;
            return piece(begin, m_at);
        }
        const std::uint64_t line = m_line;
        std::size_t written = begin;
        for (++m_at; m_at < end(); ++m_at) {
            const char c = byteAt(m_at);
            if (c == '"' && (m_at + 1 == end() || byteAt(m_at + 1) != '"'))
                break;
            m_at += c == '"' ? 1 : 0;
            m_line += c == '\n' ? 1 : 0;
            m_list.m_text.bytes()[written++] = static_cast<std::byte>(c);
        }
        if (m_at == end())
            return refuse(Cause::Truncated, line);
        ++m_at;
        if (m_at < end() && byteAt(m_at) != m_separator && byteAt(m_at) != '\r' && byteAt(m_at) != '\n')
            return refuse(Cause::TextAfterEnd, m_line);
        return piece(begin, written);
    }

    const std::string& m_name;
    AuditList m_list;
    std::size_t m_at = 0;
    std::uint64_t m_line = 1;
    char m_separator = ',';
};

Result<AuditList> AuditList::of(Scratch text, const std::string& name)
{
    if (text.size() > largestInput)
        return fail(ErrorCode::TooLarge, name);
    return AuditListReader(std::move(text), name).read();
}

Result<AuditList> AuditList::read(io::Source& source, const std::string& name, const StopFlag& stop)
{
    Scratch text;
    Scratch block(std::size_t{ 256 } * 1024);
    for (;;) {
        if (stop.isRequested())
            return fail(ErrorCode::Cancelled);
        const std::size_t count = TRY(source.read(block.bytes()));
        text.append(std::as_const(block).bytes().first(count));
        if (text.size() > largestInput)
            return fail(ErrorCode::TooLarge, name);
        if (count < block.size())
            return of(std::move(text), name);
    }
}

} // namespace core::password
