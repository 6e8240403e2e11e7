// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scratch.h"
#include "core/fetch/fetch.h"

namespace core::fetch {

/// A request as it goes to the server.
struct RequestText {
    Scratch bytes; ///< holds the own fields' values
    http::Request told; ///< the same without them
};

enum class Target : std::uint8_t { Path, Absolute }; ///< a proxy for http is told the whole URL

struct RequestParts {
    const http::Url& url;
    const std::string& method;
    const std::string& userAgent;
    std::span<const OwnField> own{}; ///< those that may be sent
    std::span<const http::Field> extra{}; ///< no secrets
    std::string cookies{};
    std::string proxyAuthorization{};
    Target target = Target::Path;
};
/// HTTP/1.1, one request per connection. An own field takes the place of one that is sent otherwise, an
/// extra one that of both.
RequestText requestText(const RequestParts& parts);

} // namespace core::fetch
