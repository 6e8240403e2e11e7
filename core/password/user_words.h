// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/pattern.h"

#include <memory>
#include <string>
#include <vector>

namespace core::password {

class RankedWords;

/// What an attacker of this one user tries first: names, the site, the words of the company.
struct UserWord {
    std::string text; ///< UTF-8; case does not count
    WordKind kind = WordKind::Other;
};

/// The same words, and behind them the parts of names, mail addresses and sites: "ann" of "Ann-Lee", but not
/// what many hosts have: "com", "www".
std::vector<UserWord> withParts(std::vector<UserWord> words);

/// Words of the user, ready to be looked up: made once for many passwords, cheap to copy.
class UserWords {
public:
    UserWords();
    /// The first word counts as the most probable. Empty words are left out, but keep their rank.
    explicit UserWords(const std::vector<UserWord>& words);

    bool isEmpty() const;
    const RankedWords& asTyped() const;
    /// Without accents.
    const RankedWords& folded() const;
    WordKind kindOf(std::uint32_t rank) const;

private:
    struct Tables;
    std::shared_ptr<const Tables> m_tables;
};

} // namespace core::password
