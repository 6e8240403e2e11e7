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
    std::vector<Finding> remarks{};
};

struct PastedText {
    PastedLine whole; ///< without white space and quotes around it
    std::vector<PastedLine> lines; ///< as lines of files, for what is no hash as a whole
};

PastedText readPastedText(std::string_view text);

} // namespace core::passhash
