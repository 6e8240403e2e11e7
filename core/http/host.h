// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core::http {

using Ipv6Address = std::array<std::uint16_t, 8>; ///< its pieces

/// "a host that ends in a number" must be an address: 127.1 and 0x7f000001 are 127.0.0.1, 1.2.3.999 is
/// nothing.
bool endsInNumber(std::string_view host);
std::optional<std::uint32_t> parseIpv4(std::string_view host);
std::string ipv4Text(std::uint32_t address);

/// Without the brackets.
std::optional<Ipv6Address> parseIpv6(std::string_view text);
/// RFC 5952, in brackets.
std::string ipv6Text(const Ipv6Address& address);

/// The host of an http URL as browsers write it; nothing where they refuse it.
std::optional<std::string> canonicalHost(std::string_view text);

} // namespace core::http
