// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/message.h"
#include "core/http/observatory/ecma_text.h"

#include <vector>

namespace core::http::observatory {

/// A cookie as the Observatory's jar keeps it. It never expires there.
struct KeptCookie {
    Text name;
    Text domain;
    Text path;
    bool isSecure = false;
    bool isHttpOnly = false;
    Text sameSite{}; ///< "strict", "lax", "none" or empty
};

/// All that the responses set, one of each name, domain and path.
std::vector<KeptCookie> keptCookies(const std::vector<Response>& hops);

} // namespace core::http::observatory
