// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace gui::headers {

/// A field that most responses should have, with the value that the OWASP Secure Headers Project gives.
struct RecommendedHeader {
    const char* name;
    const char* value;
};
std::span<const RecommendedHeader> recommendedHeaders();

} // namespace gui::headers
