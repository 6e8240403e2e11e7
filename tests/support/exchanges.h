// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/message.h"
#include "tests/support/policies.h"

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

struct PreloadedHost {
    std::string host;
    bool includesSubdomains = false;
    bool isEnforced = true;
};

/// An exchange and the preload list under which it is judged.
struct ExchangeCase {
    core::http::Exchange exchange;
    std::vector<PreloadedHost> preloaded{};
};

/// As tests/peers/observatory.mjs reads and tests/data/http keeps them; one line.
std::string jsonOf(const ExchangeCase& it);
ExchangeCase exchangeCaseFrom(std::string_view json);
/// What core::http::PreloadList reads.
std::string preloadJsonOf(const ExchangeCase& it);

/// Responses as servers and their owners get them wrong: the same seed gives the same ones.
class ExchangeGenerator {
public:
    explicit ExchangeGenerator(std::uint64_t seed)
        : m_random(seed)
        , m_policies(seed)
    {
    }

    ExchangeCase next();

private:
    using Words = std::span<const std::string_view>;

    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    bool happens(std::size_t percent) { return below(100) < percent; }
    std::string oneOf(Words words) { return std::string(words[below(words.size())]); }
    std::string inAnyCase(std::string text);
    std::string spaced(std::string text);

    core::http::Response response(std::string url);
    void add(core::http::Response& response, std::string_view name, std::string value);
    void addPolicies(core::http::Response& response);
    void addCookies(core::http::Response& response);
    void addSharing(core::http::Response& response);
    void addOthers(core::http::Response& response);
    std::string policy();
    std::string sources(std::string_view directive);
    std::string cookie();
    std::string attribute();
    std::string transport();
    std::string referrerPolicies();
    std::string body();
    std::string element(int depth);
    std::string meta();
    std::string script();
    std::string quoted(std::string_view value);
    std::vector<core::http::Response> chain(bool endsSecure);

    std::mt19937_64 m_random;
    PolicyGenerator m_policies;
    std::string m_host{};
};

} // namespace tests
