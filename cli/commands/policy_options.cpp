// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/policy_options.h"

#include "cli/inputs.h"

#include <algorithm>

namespace cli {
namespace {

namespace password = core::password;
using password::PolicyVerdict;
using password::RuleOutcome;
using password::RuleVerdict;

constexpr std::size_t largestPolicy = std::size_t{ 1024 } * 1024;

std::string wordsOf(const core::Finding& finding)
{
    std::string words = finding.kind->words;
    if (const std::size_t at = words.find("%1"); at != std::string::npos)
        words.replace(at, 2, finding.value);
    return words;
}

std::string ruleText(const RuleVerdict& rule, Facts facts)
{
    const std::string fact = facts == Facts::Say ? password::englishOf(rule.fact) : std::string();
    return printable(password::englishOf(rule.asks)) + (fact.empty() ? std::string() : ": " + printable(fact))
        + "\n";
}

Json remarkJson(const core::Finding& remark)
{
    return { { "id", remark.kind->id }, { "severity", core::idOf(remark.kind->severity) },
        { "text", wordsOf(remark) }, { "why", remark.kind->why }, { "fix", remark.kind->fix } };
}

Json verdictJson(const PolicyVerdict& verdict)
{
    Json json;
    json["title"] = password::englishOf(verdict.title);
    json["accepted"] = verdict.isAccepted;
    json["unjudged"] = Json::array();
    for (const char* id : verdict.unjudged())
        json["unjudged"].push_back(id);
    json["rules"] = Json::array();
    for (const RuleVerdict& rule : verdict.rules)
        json["rules"].push_back({ { "id", rule.id }, { "outcome", password::idOf(rule.outcome) },
            { "asks", password::englishOf(rule.asks) }, { "fact", password::englishOf(rule.fact) },
            { "reference", rule.reference } });
    json["remarks"] = Json::array();
    for (const core::Finding& remark : verdict.remarks)
        json["remarks"].push_back(remarkJson(remark));
    return json;
}

/// Where no cause is named, it is one of two.
Failure notAPolicy(const core::Error& error)
{
    Failure failure = readFailure(error);
    if (error.code == core::ErrorCode::InvalidEncoding && !error.cause)
        failure.message += ": a member is there twice, or has a value of another kind than it takes";
    return failure;
}

} // namespace

void PolicyOptions::declare(Options& options)
{
    options.repeated("--policy", m_policies, "FILE", "Judge it by this policy, JSON; exit code 1 if refused");
    options.repeated(
        "--rules", m_rules, "TEXT", "Judge it by a site's attribute passwordrules; exit code 1 if refused");
}

std::size_t PolicyOptions::readingStandardInput() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_policies, [](const std::string& name) { return inputOf(name).isStandardInput; }));
}

Outcome<> PolicyOptions::read(const core::StopFlag& stop)
{
    for (const std::string& name : m_policies) {
        const Input input = inputOf(name);
        const core::Bytes text = TRY(reading(readWhole(input, largestPolicy, stop)));
        auto policy = named(password::parseOwnPolicy(core::asText(text)), input);
        if (!policy)
            return std::unexpected(notAPolicy(policy.error()));
        m_ownPolicies.push_back(*std::move(policy));
    }
    for (const std::string& text : m_rules) {
        auto rules = password::parsePasswordRules(text);
        if (!rules) {
            rules.error().subject = m_rules.size() == 1
                ? "--rules"
                : "--rules, number " + std::to_string(m_siteRules.size() + 1) + ",";
            return std::unexpected(readFailure(rules.error()));
        }
        m_siteRules.push_back(*std::move(rules));
    }
    return {};
}

std::vector<PolicyVerdict> PolicyOptions::judge(const password::Candidate& candidate) const
{
    std::vector<PolicyVerdict> verdicts;
    for (const password::Standard standard : password::allStandards)
        verdicts.push_back(password::judge(standard, candidate));
    for (const password::OwnPolicy& policy : m_ownPolicies)
        verdicts.push_back(password::judge(policy, candidate));
    for (const password::PasswordRules& rules : m_siteRules)
        verdicts.push_back(password::judge(rules, candidate));
    return verdicts;
}

bool isAcceptedByGiven(const std::vector<PolicyVerdict>& verdicts)
{
    const std::size_t standards = std::size(password::allStandards);
    return std::ranges::all_of(verdicts.begin() + static_cast<std::ptrdiff_t>(standards), verdicts.end(),
        &PolicyVerdict::isAccepted);
}

std::string textOf(std::span<const PolicyVerdict> verdicts, Facts facts)
{
    if (verdicts.empty())
        return {};
    std::string text = "\nRules\n";
    for (const PolicyVerdict& verdict : verdicts) {
        text += std::string(verdict.isAccepted ? "  accepted  " : "  refused   ")
            + printable(password::englishOf(verdict.title))
            + (verdict.acceptance() == password::Acceptance::AsFarAsJudged ? ", as far as judged\n" : "\n");
        for (const RuleVerdict& rule : verdict.rules) {
            if (rule.outcome == RuleOutcome::Failed)
                text += "            " + ruleText(rule, facts);
            if (rule.outcome == RuleOutcome::NotApplicable)
                text += "            Not judged: " + ruleText(rule, facts);
        }
        for (const core::Finding& remark : verdict.remarks)
            text += "            " + printable(wordsOf(remark)) + ". " + remark.kind->why + "\n";
    }
    return text;
}

Json jsonOf(const std::vector<PolicyVerdict>& verdicts)
{
    Json json = Json::object();
    for (const PolicyVerdict& verdict : verdicts) {
        std::string id = verdict.id;
        // Two may be called alike, and a policy may be called like a standard.
        while (json.contains(id))
            id += "'";
        json[id] = verdictJson(verdict);
    }
    return json;
}

} // namespace cli
