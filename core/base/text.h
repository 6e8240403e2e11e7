// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The offset of the first byte that is not UTF-8 (overlong forms and surrogates are not); nothing when all
/// of it is.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// U+FFFD stands for each byte that is not UTF-8.
std::string readableUtf8(std::string_view text);

/// Of UTF-16 behind its byte order mark, in either order; nothing where it has none, is cut off within a
/// character or holds half of a surrogate pair.
std::optional<std::string> utf8FromUtf16(std::string_view bytes);

/// Without the spaces, tabs and carriage returns at both ends.
std::string_view trimmed(std::string_view text);

/// As JavaScript's toLowerCase(), in every language alike. Bytes that are not UTF-8 stay as they are.
std::string lowerCase(std::string_view text);

/// The compatibility form without case (NFKC_Casefold of Unicode), by which domain names compare. Text that
/// is not UTF-8 stays as it is.
std::string compatibilityFolded(std::string_view text);

/// Unicode's composed form (NFC), in which file names of macOS and of other systems are alike. Text that is
/// not UTF-8 stays as it is.
std::string composed(std::string_view text);

/// The composed form without case, by which file systems compare that do not tell "a" from "A". Text that is
/// not UTF-8 loses the case of its ASCII letters only.
std::string caseFolded(std::string_view text);

} // namespace core
