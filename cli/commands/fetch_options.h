// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"
#include "cli/options.h"

namespace cli {

/// What says how an address is asked.
struct FetchOptions {
    std::vector<std::string> authorities{}; ///< files
    std::vector<std::string> headers{}; ///< "Name: value"; no secrets
    std::vector<std::string> headerFiles{};
    std::string method = "GET";
    std::optional<std::uint64_t> seconds{};
    std::optional<std::string> userAgent{};
    bool isInsecure = false;
    bool leavesProbesOut = false;
    bool followsPrivate = false;
    bool reflectsOrigin = false;

    void declare(Options& options);
    /// The name of one that was given; null where none was.
    const char* given() const;
};

} // namespace cli
