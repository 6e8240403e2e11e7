// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// Of the six lists of the program, by rank; some are in several.
std::vector<std::string_view> listedWords();

/// Passwords as people make them, and as nobody would: the same seed gives the same ones.
class PasswordGenerator {
public:
    explicit PasswordGenerator(std::uint64_t seed);

    /// In ASCII, at most 100 characters.
    std::string next();
    /// With characters beyond ASCII.
    std::string nextForeign();
    std::string word();

private:
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    bool happens(std::size_t percent) { return below(100) < percent; }
    std::string piece();
    std::string inAnyCase(std::string text);
    std::string withSigns(std::string text);
    std::string reversed(std::string text);
    std::string walk();
    std::string sequence();
    std::string repeated();
    std::string date();
    std::string noise(std::size_t length);

    std::mt19937_64 m_random;
    std::vector<std::vector<std::string_view>> m_lists;
};

} // namespace tests
