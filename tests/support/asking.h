// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/chain.h"
#include "tests/support/child.h"

namespace tests {

/// Allows all, and remembers.
class Ledger final : public core::fetch::Watcher {
public:
    bool opens(const core::fetch::Connection& connection) override
    {
        if (!isOnline)
            return false;
        opened.push_back(connection);
        return true;
    }
    void closed(const core::fetch::Connection& /*connection*/, std::uint64_t out, std::uint64_t in) override
    {
        ++closings;
        sent += out;
        received += in;
    }

    bool isOnline = true;
    std::vector<core::fetch::Connection> opened;
    std::size_t closings = 0;
    std::uint64_t sent = 0;
    std::uint64_t received = 0;
};

inline core::http::Url urlOf(const std::string& text)
{
    const auto url = core::http::parseUrl(text);
    if (!url)
        qFatal("no URL: %s", text.c_str());
    return *url;
}

/// With limits that no test waits for in vain.
inline core::fetch::Request requestFor(const std::string& url)
{
    using namespace std::chrono_literals;
    core::fetch::Request request{ .url = urlOf(url) };
    request.limits.whole = 60s;
    request.limits.connecting = 60s;
    request.limits.silence = 60s;
    return request;
}

inline core::fetch::OwnField ownField(std::string name, std::string_view value)
{
    auto secret = core::SecureBytes::copyOf(core::asBytes(value));
    if (!secret)
        qFatal("no secure memory");
    return { .name = std::move(name), .value = *std::move(secret) };
}

/// Names that lead to 127.0.0.1: "public.example" counts as a public address, all others as what they are.
inline core::fetch::Surroundings namedSurroundings()
{
    core::fetch::Surroundings surroundings = core::fetch::systemSurroundings();
    surroundings.addressesOf
        = [](const std::string& host,
              const core::fetch::Patience& /*patience*/) -> core::Result<std::vector<QHostAddress>> {
        if (host == "nowhere.example")
            return core::fail(core::ErrorCode::HostNotFound);
        return std::vector<QHostAddress>{ QHostAddress(QHostAddress::LocalHost) };
    };
    surroundings.isPrivate = [](const QHostAddress& /*address*/) { return false; };
    return surroundings;
}

/// A failure in words: "not-http example.com:80: the port speaks SSH".
inline std::string wordsOf(const core::Error& error)
{
    std::string words = core::idOf(error.code);
    words.append(" ").append(error.subject);
    if (error.cause)
        words.append(": ").append(core::messageOf(*error.cause));
    return words;
}

} // namespace tests
