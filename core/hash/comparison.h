// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/expected_value.h"
#include "core/hash/multi_digest.h"

#include <span>
#include <string_view>
#include <vector>

namespace core::hash {

struct ComputedDigest {
    Algorithm algorithm;
    Bytes digest; ///< for SHAKE its size is the length that was wanted
};

/// One published value against the digests of one file or text.
struct Comparison {
    bool isMatch;
    Algorithm algorithm; ///< the one that matches, else the likeliest
    Bytes expected;
    Bytes actual;
    std::optional<std::size_t> firstDifference{}; ///< the first hex digit that differs, from 0
};

/// What must be computed to judge the values: what is chosen anyhow, then what that leaves open, each once.
std::vector<Wanted> wantedFor(std::span<const ExpectedValue> values, std::span<const Wanted> chosen = {});

/// The values that are for the file of this name. Where files of several folders have it, those of the folder
/// that the path names. A list for other files says nothing about it; a single value does, whatever the file
/// was called when it was published.
std::vector<ExpectedValue> valuesFor(std::string_view fileName, std::span<const ExpectedValue> values);

/// The same of values that all have a name, without copies and without the rule of the single value.
std::vector<const ExpectedValue*> namedFor(
    std::string_view fileName, std::span<const ExpectedValue* const> values);

/// `digests` are in the order in which they were wanted.
std::vector<ComputedDigest> pairUp(std::span<const Wanted> wanted, std::span<const Bytes> digests);

/// Nothing while what could still match was not computed.
std::optional<Comparison> compare(const ExpectedValue& value, std::span<const ComputedDigest> computed);

/// Every value that is for the file must match; no value is no match.
bool isMatch(std::span<const Comparison> comparisons);

/// Whether an algorithm among them withstands attackers; what matches proves no more than the strongest does.
bool withstandsAttackers(std::span<const Comparison> comparisons);

} // namespace core::hash
