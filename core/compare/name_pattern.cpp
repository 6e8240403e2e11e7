// SPDX-License-Identifier: Apache-2.0
#include "core/compare/name_pattern.h"

#include <cstddef>
#include <optional>

namespace core::compare {
namespace {

/// What one step of the pattern does with one byte.
struct Step {
    bool fits = false;
    std::size_t size = 1; ///< of the step in the pattern
};

/// "[…]" at the beginning of the pattern; nothing when it has no end and is an ordinary byte.
std::optional<Step> stepOfClass(std::string_view pattern, unsigned char byte)
{
    std::size_t at = 1;
    const bool isInverted = pattern.size() > 1 && (pattern[1] == '!' || pattern[1] == '^');
    at += isInverted ? 1 : 0;
    bool isIn = false;
    for (const std::size_t first = at; at < pattern.size(); ++at) {
        if (pattern[at] == ']' && at > first)
            return Step{ .fits = isIn != isInverted && byte != '/', .size = at + 1 };
        const auto low = static_cast<unsigned char>(pattern[at]);
        auto high = low;
        if (at + 2 < pattern.size() && pattern[at + 1] == '-' && pattern[at + 2] != ']') {
            high = static_cast<unsigned char>(pattern[at + 2]);
            at += 2;
        }
        isIn = isIn || (low <= byte && byte <= high);
    }
    return {};
}

Step stepOf(std::string_view pattern, char c)
{
    if (pattern.front() == '?')
        return { .fits = c != '/' };
    if (pattern.front() == '[') {
        if (const std::optional<Step> step = stepOfClass(pattern, static_cast<unsigned char>(c)))
            return *step;
    }
    if (pattern.front() == '\\' && pattern.size() > 1)
        return { .fits = pattern[1] == c, .size = 2 };
    return { .fits = pattern.front() == c };
}

/// Only the last star is tried again, which is enough and takes no more than the product of the lengths.
bool fits(std::string_view path, std::string_view pattern)
{
    std::optional<std::string_view> afterStar;
    std::string_view atStar;
    while (!path.empty() || !pattern.empty()) {
        if (!pattern.empty() && pattern.front() == '*') {
            pattern.remove_prefix(1);
            afterStar = pattern;
            atStar = path;
            continue;
        }
        const Step step = path.empty() || pattern.empty() ? Step{} : stepOf(pattern, path.front());
        if (step.fits) {
            path.remove_prefix(1);
            pattern.remove_prefix(step.size);
            continue;
        }
        if (!afterStar || atStar.empty() || atStar.front() == '/')
            return false;
        atStar.remove_prefix(1);
        path = atStar;
        pattern = *afterStar;
    }
    return true;
}

} // namespace

bool fitsPattern(std::string_view path, std::string_view pattern)
{
    while (pattern.ends_with('/'))
        pattern.remove_suffix(1);
    if (pattern.contains('/')) {
        if (pattern.starts_with('/'))
            pattern.remove_prefix(1);
        return fits(path, pattern);
    }
    return fits(path.substr(path.rfind('/') + 1), pattern);
}

} // namespace core::compare
