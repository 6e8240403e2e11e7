// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::http {

/// Which rules of the public suffix list count: "github.io" is a suffix by a private rule only.
enum class SuffixRules { All, IcannOnly };

/// "example.co.uk" of "www.example.co.uk"; nothing for a suffix itself, an address or a single label.
std::optional<std::string> registrableDomain(std::string_view host, SuffixRules rules = SuffixRules::All);
bool isPublicSuffix(std::string_view host);
/// Same registrable domain, or the very same host.
bool isSameSite(std::string_view left, std::string_view right);

} // namespace core::http
