// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch.h"

namespace cli {

/// Who starts the command has said that it may connect.
class Consent final : public core::fetch::Watcher {
public:
    bool opens(const core::fetch::Connection& /*connection*/) override { return true; }
    void closed(const core::fetch::Connection& /*connection*/, std::uint64_t /*sent*/,
        std::uint64_t /*received*/) override
    {
    }
};

} // namespace cli
