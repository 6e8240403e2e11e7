// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch.h"

#include <optional>
#include <string_view>

namespace core::fetch {

struct TypedAddress {
    http::Url url;
    Scheme scheme = Scheme::Typed;
};

/// What a person types: "example.com/login", "localhost:8080", "https://[::1]/". User names and passwords are
/// dropped. Nothing where it is no address, or one of another scheme than http and https.
std::optional<TypedAddress> readAddress(std::string_view text);

/// The host as servers and name servers know it: "bücher.example" is "xn--bcher-kva.example". Nothing where
/// it is none.
std::optional<http::Url> withAsciiHost(http::Url url);

} // namespace core::fetch
