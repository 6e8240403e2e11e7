// SPDX-License-Identifier: Apache-2.0
#include "core/hash/comparison.h"

#include <algorithm>
#include <cassert>
#include <filesystem>
#include <iterator>
#include <ranges>

namespace core::hash {
namespace {

std::size_t sizeOf(const Wanted& wanted)
{
    return wanted.length.value_or(crypto::digestSize(wanted.algorithm));
}

/// Without a length, SHAKE's is the usual one.
bool isSame(const Wanted& a, const Wanted& b)
{
    return a.algorithm == b.algorithm && sizeOf(a) == sizeOf(b);
}

/// The folders of a path, the innermost last, then its name; "." and double separators do not count.
std::vector<std::string_view> partsOf(std::string_view path)
{
    constexpr char separators[] = { '/', static_cast<char>(std::filesystem::path::preferred_separator) };
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end
            = std::min(path.size(), path.find_first_of({ separators, std::size(separators) }, at));
        if (const std::string_view part = path.substr(at, end - at); !part.empty() && part != ".")
            parts.push_back(part);
        at = end + 1;
    }
    return parts;
}

/// How well a published name fits a path: how many of its parts, counted from the end, are those of the path.
struct Fit {
    bool isWhole; ///< all of them are
    std::size_t parts;
    auto operator<=>(const Fit&) const = default;
};

Fit fitOf(std::string_view published, std::span<const std::string_view> path)
{
    const std::vector<std::string_view> parts = partsOf(published);
    const auto fromEnd = std::views::reverse(parts);
    const auto end = std::ranges::mismatch(fromEnd, std::views::reverse(path)).in1;
    return { .isWhole = end == fromEnd.end(), .parts = static_cast<std::size_t>(end - fromEnd.begin()) };
}

/// The first hex digit that differs.
std::optional<std::size_t> differingDigit(ByteView a, ByteView b)
{
    const std::optional<std::size_t> byte = firstDifference(a, b);
    if (!byte)
        return {};
    const bool isEnd = *byte == std::min(a.size(), b.size());
    const bool isUpperDigit = isEnd || (a[*byte] & std::byte{ 0xF0 }) != (b[*byte] & std::byte{ 0xF0 });
    return 2 * *byte + (isUpperDigit ? 0 : 1);
}

} // namespace

std::vector<Wanted> wantedFor(std::span<const ExpectedValue> values, std::span<const Wanted> chosen)
{
    std::vector<Wanted> all;
    const auto want = [&](const Wanted& wanted) {
        if (std::ranges::none_of(all, [&](const Wanted& other) { return isSame(other, wanted); }))
            all.push_back(wanted);
    };
    std::ranges::for_each(chosen, want);
    for (const ExpectedValue& value : values) {
        for (const Algorithm algorithm : value.algorithms) {
            const bool isVariable = crypto::hasVariableLength(algorithm);
            want({ .algorithm = algorithm,
                .length = isVariable ? std::optional(value.digest.size()) : std::nullopt });
        }
    }
    return all;
}

std::vector<const ExpectedValue*> namedFor(
    std::string_view fileName, std::span<const ExpectedValue* const> values)
{
    const std::vector<std::string_view> path = partsOf(fileName);
    std::vector<const ExpectedValue*> own;
    Fit best{ .isWhole = false, .parts = 1 }; // at least the name without folders
    for (const ExpectedValue* value : values) {
        const Fit fit = fitOf(value->fileName, path);
        if (fit.parts == 0 || fit < best)
            continue;
        if (fit > best)
            own.clear();
        best = fit;
        own.push_back(value);
    }
    return own;
}

std::vector<ExpectedValue> valuesFor(std::string_view fileName, std::span<const ExpectedValue> values)
{
    std::vector<const ExpectedValue*> named;
    for (const ExpectedValue& value : values) {
        if (!value.fileName.empty())
            named.push_back(&value);
    }
    named = namedFor(fileName, named);
    // In the order of the text, which is the one they are reported in.
    std::vector<ExpectedValue> own;
    auto next = named.begin();
    for (const ExpectedValue& value : values) {
        const bool isNamed = next != named.end() && *next == &value;
        if (isNamed)
            ++next;
        if (isNamed || value.fileName.empty())
            own.push_back(value);
    }
    if (own.empty() && values.size() == 1)
        own.push_back(values.front());
    return own;
}

std::vector<ComputedDigest> pairUp(std::span<const Wanted> wanted, std::span<const Bytes> digests)
{
    assert(wanted.size() == digests.size());
    std::vector<ComputedDigest> computed;
    computed.reserve(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        computed.push_back({ .algorithm = wanted[i].algorithm, .digest = digests[i] });
    return computed;
}

std::optional<Comparison> compare(const ExpectedValue& value, std::span<const ComputedDigest> computed)
{
    const ComputedDigest* likeliest = nullptr;
    bool isComplete = true;
    for (const Algorithm algorithm : value.algorithms) {
        const auto found = std::ranges::find_if(computed, [&](const ComputedDigest& each) {
            return each.algorithm == algorithm && each.digest.size() == value.digest.size();
        });
        if (found == computed.end()) {
            isComplete = false;
        } else if (found->digest == value.digest) {
            return Comparison{ true, algorithm, value.digest, found->digest };
        } else if (!likeliest) {
            likeliest = &*found;
        }
    }
    if (!isComplete || !likeliest)
        return {};
    return Comparison{ false, likeliest->algorithm, value.digest, likeliest->digest,
        differingDigit(value.digest, likeliest->digest) };
}

bool isMatch(std::span<const Comparison> comparisons)
{
    return !comparisons.empty() && std::ranges::all_of(comparisons, &Comparison::isMatch);
}

bool withstandsAttackers(std::span<const Comparison> comparisons)
{
    return std::ranges::any_of(comparisons, [](const Comparison& comparison) {
        return traitsOf(comparison.algorithm).fitness == Fitness::Security;
    });
}

} // namespace core::hash
