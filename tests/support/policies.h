// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace tests {

/// Policies as people and generators get them wrong: the same seed gives the same ones.
class PolicyGenerator {
public:
    explicit PolicyGenerator(std::uint64_t seed)
        : m_random(seed)
    {
    }

    std::string next();

private:
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    bool happens(std::size_t percent) { return below(100) < percent; }
    template <typename Words> std::string oneOf(const Words& words)
    {
        return std::string(words[below(std::size(words))]);
    }

    std::string separator();
    std::string damaged(std::string text);
    std::string inAnyCase(std::string text);
    std::string name();
    std::string value();
    std::string host();
    std::string nonce();
    std::string hash();
    std::string noise();

    std::mt19937_64 m_random;
};

} // namespace tests
