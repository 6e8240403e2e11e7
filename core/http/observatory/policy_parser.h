// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/observatory/ecma_text.h"

#include <optional>
#include <vector>

namespace core::http::observatory {

/// A directive and its sources after all policies were laid over one another.
struct CombinedDirective {
    Text name;
    std::vector<Text> sources; ///< each once

    bool has(TextView source) const;
};

struct CombinedPolicy {
    std::vector<CombinedDirective> directives; ///< in the order in which they came up first

    CombinedDirective* find(TextView name);
    const CombinedDirective* find(TextView name) const;
    void remove(TextView name);
};

/// The directive of this name holds those that were repeated without harm.
constexpr TextView repeatedDirectives = u"_observatory_duplicate_key_warnings";

/// Nothing where the Observatory calls them invalid; its approximation of what holds under several policies.
std::optional<CombinedPolicy> combine(const std::vector<Text>& policies);

} // namespace core::http::observatory
