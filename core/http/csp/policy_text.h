// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/csp/policy.h"

namespace core::http::csp {

/// The policies of what people paste: a policy alone, as it is or in quotes; header fields or a whole
/// response; HTML with meta elements. A policy alone is one, whatever commas are in it. Fails with NoPolicy
/// and TooLarge.
Result<std::vector<Policy>> readPolicies(std::string_view text);

} // namespace core::http::csp
