// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/patience.h"
#include "core/http/url.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <functional>
#include <string>
#include <vector>

namespace core::fetch {

/// What the system knows of the network; tests have others.
struct Surroundings {
    /// Never empty; fails with HostNotFound, TimedOut or Cancelled. IPv6 literals come in their brackets.
    std::function<Result<std::vector<QHostAddress>>(const std::string& host, const Patience& patience)>
        addressesOf;
    std::function<bool(const QHostAddress& address)> isPrivate;
    /// NoProxy where the server is asked directly.
    std::function<QNetworkProxy(const http::Url& url)> proxyFor;
};
Surroundings systemSurroundings();

/// Nobody outside reaches it: loopback, RFC 1918, RFC 4193, link-local, shared (RFC 6598), benchmarking and
/// unspecified addresses, also where IPv6 carries them (mapped, NAT64, 6to4).
bool isPrivateAddress(const QHostAddress& address);

/// The address that a host is written as; nothing for names. "localhost" and what is below it is a loopback
/// address by RFC 6761, whatever a name server says.
std::vector<QHostAddress> literalAddresses(const std::string& host);

} // namespace core::fetch
