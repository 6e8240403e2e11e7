// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/csp/source_list.h"
#include "core/http/judges/judge.h"
#include "core/http/judges/policy_kinds.h"

#include <map>
#include <memory>

namespace core::http::judges {

/// A piece of a policy's text.
struct PolicyPart {
    std::size_t offset = 0;
    std::size_t size = 0; ///< 0: the whole policy
};

PolicyPart partOf(const csp::Directive& directive); ///< its name
PolicyPart partOf(const csp::Directive& directive, std::size_t value);
PolicyPart wholePartOf(const csp::Directive& directive); ///< name and values

/// One policy as it is judged: what it says of scripts, and the way to findings and fixes on it.
class PolicyCase {
public:
    PolicyCase(const Case& it, const csp::Policy& policy, HeaderFindings& findings);

    const Case& it() const { return *m_case; }
    const csp::Policy& policy() const { return *m_policy; }
    bool isMeta() const { return m_policy->source == csp::PolicySource::Meta; }
    bool isReport() const { return m_policy->disposition == csp::Disposition::Report; }

    /// What governs script elements, handlers and eval(); null where nothing does.
    const csp::Directive* elements() const { return m_elements; }
    const csp::Directive* handlers() const { return m_handlers; }
    const csp::Directive* evaluated() const { return m_evaluated; }
    const csp::SourceList& sourcesOf(const csp::Directive& directive) const;

    /// Of each kind only the first few: a policy of a thousand damaged sources has one cause.
    void report(const FindingKind& kind, PolicyPart part = {}, std::string value = {},
        std::vector<Change> fix = {}) const;

    // The policy with one thing changed and all else as it is written. A policy in a page has no fix: no
    // header would change it.
    std::vector<Change> replacing(PolicyPart part, std::string_view by) const;
    std::vector<Change> adding(std::string_view directive) const;
    std::vector<Change> withoutValue(const csp::Directive& directive, std::size_t value) const;
    std::vector<Change> withoutDirective(const csp::Directive& directive) const;

private:
    const Case* m_case;
    const csp::Policy* m_policy;
    HeaderFindings* m_findings;
    const csp::Directive* m_elements;
    const csp::Directive* m_handlers;
    const csp::Directive* m_evaluated;
    mutable std::map<const csp::Directive*, std::shared_ptr<const csp::SourceList>> m_lists;
    mutable std::map<const FindingKind*, int> m_counts;
    mutable std::size_t m_fixes = 0;
};

/// Policies that a resource must pass together.
using PolicyGroup = std::vector<PolicyCase>;

/// How much is said of a policy: of answers that are no pages only how it is written.
enum class PolicyAdvice : std::uint8_t { Syntax, Weaknesses, All };

void judgePolicySyntax(const PolicyCase& policy); // policy_syntax.cpp
void judgePolicySources(const PolicyCase& policy); // policy_sources.cpp: nonces, hashes, hosts
void judgePolicyScripts(const PolicyGroup& group, PolicyAdvice advice); // policy_scripts.cpp
void judgePolicyCoverage(const PolicyGroup& group, PolicyAdvice advice); // policy_coverage.cpp

} // namespace core::http::judges
