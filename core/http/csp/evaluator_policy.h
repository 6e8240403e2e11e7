// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core::http::csp::evaluator {

/// A policy as the Evaluator sees it: its parser takes any white space of Unicode, drops repeated values and
/// knows nothing of commas, so it is not ours.
class EvaluatorPolicy {
public:
    using Values = std::vector<std::string>;
    struct Entry {
        std::string directive;
        Values values;
    };

    static EvaluatorPolicy parse(std::string_view text);

    /// In the order in which JavaScript walks through an object's members.
    const std::vector<Entry>& entries() const { return m_entries; }
    std::vector<Entry>& entries() { return m_entries; }

    bool has(std::string_view directive) const { return find(directive) != nullptr; }
    /// Empty where there is no such directive.
    const Values& values(std::string_view directive) const;

    /// Where the Evaluator looks for a directive that is missing; possibly missing, too.
    std::string effectiveDirective(std::string_view directive) const;
    /// Each once.
    std::vector<std::string> effectiveDirectives(const std::vector<std::string_view>& wanted) const;

    bool hasNonces(std::string_view directive = "script-src") const;
    bool hasHashes(std::string_view directive = "script-src") const;
    bool hasStrictDynamic(std::string_view directive = "script-src") const;

private:
    const Entry* find(std::string_view directive) const;

    std::vector<Entry> m_entries;
};

bool contains(const EvaluatorPolicy::Values& values, std::string_view value);

bool isKnownDirective(std::string_view name);
bool isKeyword(std::string_view value); ///< with its quotes, in lower case
bool isKeywordWithoutQuotes(std::string_view value);
bool isUrlScheme(std::string_view value);
bool isStrictNonce(std::string_view value);
bool isStrictHash(std::string_view value);

} // namespace core::http::csp::evaluator
