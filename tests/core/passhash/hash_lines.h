// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/passhash/identification.h"

#include <string>
#include <vector>

namespace tests {

/// A line of tests/data/passhash/*.txt.
struct HashLine {
    std::string format;
    std::string user;
    std::string password;
    std::string hash;
};

/// Of both files; aborts where there are none.
std::vector<HashLine> hashLines();

/// The candidate of that format; aborts where the text is not taken for it.
core::passhash::PasswordHash readAs(const std::string& text, const std::string& format);
/// The likeliest.
core::passhash::PasswordHash readOne(const std::string& text);

} // namespace tests
