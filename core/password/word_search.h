// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/characters.h"
#include "core/password/substitutions.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace core::password {

/// Finds words of the user in one password, without regard to case and accents. Only its first 256
/// characters are searched.
class WordSearch {
public:
    explicit WordSearch(std::string_view password);

    /// The first word that is the whole password: as it is, backwards, or with signs for letters.
    std::optional<std::size_t> wholeIn(std::span<const std::string> words) const;
    /// The first word that is the whole password or inside it. One of 3 characters must stand alone there, or
    /// "ann" would be found in "banner"; shorter ones are not looked for. Disguised ones count from 6 on.
    std::optional<std::size_t> insideOf(std::span<const std::string> words) const;

private:
    enum class Disguise : std::uint8_t { None, Any };
    bool isAt(std::size_t begin, std::u32string_view word, Disguise disguise) const;
    bool standsAlone(std::size_t begin, std::size_t end) const;
    bool isWhole(std::u32string_view word) const;
    bool isInside(std::u32string_view word) const;

    Characters m_text; ///< folded
    Substitutions m_signs;
    bool m_isCut;
};

} // namespace core::password
