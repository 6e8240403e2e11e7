// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/scratch.h"
#include "core/io/stream.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::password {

/// Who wrote a list of passwords, by its first line.
enum class AuditListFormat : std::uint8_t {
    Lines, ///< one password a line
    Chrome, ///< and Edge, Brave, Opera
    Firefox,
    Bitwarden,
    KeePassXc,
    OnePassword,
    LastPass,
    Safari,
    Table, ///< CSV of another program, with a column for the password and one for what it is for
};
/// Stable, for scripts: "keepassxc".
const char* idOf(AuditListFormat format);
/// A program's name, which is not translated; empty for Lines and Table.
const char* nameOf(AuditListFormat format);

/// Passwords and what they are for, as a person or another program has saved them. All of it lies in one
/// buffer that is wiped; what is handed out points into it.
class AuditList {
public:
    static constexpr std::size_t largestInput = std::size_t{ 64 } * 1024 * 1024;
    static constexpr std::size_t mostPasswords = 1'000'000;

    /// UTF-8, with or without a byte order mark; CSV by RFC 4180 with commas, semicolons or tabs. Empty lines
    /// and rows without a password are left out. Refused with the line: a quote that nobody closes, a row
    /// with more cells than the heading has.
    static Result<AuditList> read(io::Source& source, const std::string& name, const StopFlag& stop);
    static Result<AuditList> of(Scratch text, const std::string& name);

    AuditListFormat format() const { return m_format; }
    std::size_t size() const { return m_rows.size(); }
    std::size_t sizeInBytes() const { return m_text.size(); }
    /// Rows of a table that hold none, as notes and cards do.
    std::size_t withoutPassword() const { return m_withoutPassword; }

    std::uint64_t line(std::size_t index) const { return m_rows[index].line; }
    std::string_view password(std::size_t index) const { return view(m_rows[index].password); }
    std::string_view title(std::size_t index) const { return view(m_rows[index].title); }
    std::string_view url(std::size_t index) const { return view(m_rows[index].url); }
    std::string_view userName(std::size_t index) const { return view(m_rows[index].userName); }

private:
    friend class AuditListReader;

    struct Piece {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };
    struct Row {
        std::uint64_t line = 0;
        Piece password{};
        Piece title{};
        Piece url{};
        Piece userName{};
    };

    std::string_view view(Piece piece) const
    {
        return asText(m_text.bytes()).substr(piece.begin, piece.size);
    }

    AuditListFormat m_format = AuditListFormat::Lines;
    Scratch m_text;
    std::vector<Row> m_rows;
    std::size_t m_withoutPassword = 0;
};

} // namespace core::password
