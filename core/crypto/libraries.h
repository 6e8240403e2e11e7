// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace core::crypto {

struct Library {
    std::string name;
    std::string version; ///< the one that runs, not the one that was compiled against
};

std::vector<Library> libraries();

} // namespace core::crypto
