// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/password_hash.h"

#include <string_view>
#include <vector>

namespace core::passhash {

/// A hash and what stood around it.
struct PastedLine {
    std::string_view hash{};
    std::size_t offset = 0; ///< of the hash in what was pasted
    std::optional<std::string> user{};
    std::size_t userOffset = 0;
    Container container = Container::None;
    bool isOfWindows = false; ///< of pwdump: the digest is an NT hash
    std::optional<AccountState> account{}; ///< where a mark, or nothing, stands in place of the hash
    std::vector<Finding> remarks{};
};

/// One line, read in both ways: a hash may have colons of its own.
struct LineReadings {
    PastedLine bare;
    std::optional<PastedLine> ofUser{}; ///< "user:hash", and lines of files that begin so
};

struct PastedText {
    PastedLine whole; ///< without white space and quotes around it
    std::vector<LineReadings> lines; ///< without blank ones and comments
};

PastedText readPastedText(std::string_view text);

} // namespace core::passhash
