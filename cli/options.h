// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// A word that an option takes, what it stands for, and what the help says of it.
template <typename Value> struct Choice {
    const char* word;
    Value value;
};

/// How a command declares what it takes. The variables are set by the time the command runs and must live
/// till then. `names` is as on the command line: "-a,--algorithm".
class Options {
public:
    virtual ~Options() = default;

    virtual void flag(const char* names, bool& isSet, const char* help) = 0;
    virtual void text(
        const char* names, std::optional<std::string>& value, const char* what, const char* help)
        = 0;
    virtual void number(
        const char* names, std::optional<std::uint64_t>& value, const char* what, const char* help)
        = 0;
    /// May be given several times, or once with commas.
    virtual void list(const char* names, std::vector<std::string>& values, const char* what, const char* help)
        = 0;
    /// May be given several times; commas belong to the value.
    virtual void repeated(
        const char* names, std::vector<std::string>& values, const char* what, const char* help)
        = 0;
    /// What stands on the command line without an option before it; "-" is standard input.
    virtual void inputs(std::vector<std::string>& values, const char* what, const char* help) = 0;

    /// One of some words; any other is wrong usage.
    template <typename Value>
    void choice(const char* names, Value& value, std::span<const Choice<Value>> choices, const char* help)
    {
        std::vector<std::string> words;
        for (const Choice<Value>& choice : choices)
            words.emplace_back(choice.word);
        oneOf(names, std::move(words), help,
            [&value, choices](std::size_t index) { value = choices[index].value; });
    }

protected:
    virtual void oneOf(const char* names, std::vector<std::string> words, const char* help,
        std::function<void(std::size_t)> chosen)
        = 0;
};

} // namespace cli
