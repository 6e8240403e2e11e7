// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace core::password {

/// Words of a table, marked for translation there under "core::Password", and what stands for %1, %2 … in
/// them; never a secret.
struct Sentence {
    const char* words = "";
    std::vector<std::string> values{};
};

/// As the command line prints it.
std::string englishOf(const Sentence& sentence);

} // namespace core::password
