// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/csp/data/bypasses.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace core::http::csp::evaluator {

/// Without "https://" or "//" before it.
std::string_view withoutScheme(std::string_view source);

/// The first entry that the source allows; null where there is none, or the source makes no URL.
const data::Bypass* matchingBypass(std::string_view source, std::span<const data::Bypass> bypasses);

/// The host of the source as a browser reads it, an asterisk included; nothing where it makes no URL.
std::optional<std::string> hostOf(std::string_view source);

/// Dotted decimal, or anything in brackets.
bool looksLikeAddress(std::string_view host);

} // namespace core::http::csp::evaluator
