// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/csp.h"

#include "cli/inputs.h"
#include "cli/json.h"
#include "core/http/csp/evaluator.h"
#include "core/http/csp/policy_text.h"
#include "core/http/report.h"

#include <map>
#include <set>

namespace cli {
namespace {

namespace csp = core::http::csp;
using csp::evaluator::Finding;
using csp::evaluator::Origin;
using Findings = std::vector<Finding>;

constexpr std::size_t largestInput = std::size_t{ 64 } * 1024 * 1024;
constexpr std::size_t margin = 14; // of "medium-maybe" and two spaces

std::string sourceText(const csp::Policy& policy)
{
    std::string text = policy.source == csp::PolicySource::Meta ? "in a meta element" : "in a header";
    return text + (policy.disposition == csp::Disposition::Report ? ", report-only" : ", enforced");
}

std::string withPlaceholders(std::string words, const Finding& finding)
{
    const auto replace = [&](std::string_view mark, const std::string& by) {
        if (const std::size_t at = words.find(mark); at != std::string::npos)
            words.replace(at, mark.size(), printable(by));
    };
    replace("%2", finding.directive);
    replace("%1", finding.value);
    return words;
}

std::string findingText(const Finding& finding)
{
    std::string severity = csp::evaluator::severityName(finding.severity);
    severity.resize(margin, ' ');
    std::string text = severity + printable(finding.directive);
    if (!finding.value.empty())
        text += " " + printable(finding.value);
    text += "\n" + std::string(margin, ' ') + withPlaceholders(finding.kind->words, finding) + ". "
        + finding.kind->why;
    if (!finding.detail.empty())
        text += " (" + finding.detail + ")";
    return text + "\n";
}

std::string findingsText(const Findings& findings, Origin origin)
{
    std::multimap<int, std::string> texts;
    for (const Finding& finding : findings) {
        if (finding.origin == origin)
            texts.emplace(finding.severity, findingText(finding));
    }
    std::string text;
    // What falls away is found once per script directive, though it is one thing.
    std::set<std::string_view> seen;
    for (const auto& [severity, one] : texts) {
        if (seen.insert(one).second)
            text += one;
    }
    return text;
}

std::string policyText(const Findings& findings)
{
    const std::string found = findingsText(findings, Origin::Default);
    const std::string extra = findingsText(findings, Origin::Extra);
    std::string text = found.empty() ? "Nothing was found.\n" : found;
    if (!extra.empty())
        text += "\nWhat more it could do:\n" + extra;
    return text;
}

Json policyMember(const csp::Policy& policy)
{
    Json json;
    setFileName(json, "policy", policy.text);
    json["place"] = policy.source == csp::PolicySource::Meta ? "meta" : "header";
    json["disposition"] = policy.disposition == csp::Disposition::Report ? "report" : "enforce";
    return json;
}

/// Findings of several policies say which by its number, and the policies follow.
std::string jsonOf(const std::vector<csp::Policy>& policies)
{
    if (policies.size() == 1)
        return core::http::policyJson(csp::evaluator::evaluate(policies.front().text));
    Json whole;
    whole["findings"] = Json::array();
    whole["policies"] = Json::array();
    for (std::size_t i = 0; i < policies.size(); ++i) {
        Json part = Json::parse(core::http::policyJson(csp::evaluator::evaluate(policies[i].text)));
        for (Json& finding : part["findings"]) {
            finding["policy"] = i;
            whole["findings"].push_back(std::move(finding));
        }
        whole["policies"].push_back(policyMember(policies[i]));
    }
    return dump(whole);
}

std::string textOf(const std::vector<csp::Policy>& policies)
{
    std::string text;
    for (std::size_t i = 0; i < policies.size(); ++i) {
        const bool needsHeading = policies.size() > 1 || policies[i].disposition == csp::Disposition::Report;
        if (needsHeading)
            text += (i > 0 ? "\n" : "") + ("Policy " + std::to_string(i + 1)) + " of "
                + std::to_string(policies.size()) + ", " + sourceText(policies[i]) + ":\n";
        text += policyText(csp::evaluator::evaluate(policies[i].text));
    }
    return text;
}

std::string ended(std::string text)
{
    if (!text.ends_with('\n'))
        text += '\n';
    return text;
}

} // namespace

void CspCommand::declare(Options& options)
{
    options.inputs(m_files, "FILE",
        "A policy, alone or in quotes, with its header's name, or in HTML; none, or -, is standard input");
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> CspCommand::primitives() const
{
    return std::vector<core::crypto::Primitive>{};
}

Outcome<ExitCode> CspCommand::run(Session& session)
{
    if (m_files.size() > 1)
        return std::unexpected(wrongUsage("one file at a time", m_files[1]));
    const std::string name = m_files.empty() ? "-" : m_files.front();
    const Input input = inputOf(name);
    const core::Bytes bytes = TRY(reading(readWhole(input, largestInput, session.stop())));
    const std::vector<csp::Policy> policies
        = TRY(reading(named(csp::readPolicies(core::asText(bytes)), input)));
    TRY(m_output.open(session, core::io::Secrecy::Plain));
    m_output.write(ended(session.wantsJson() ? jsonOf(policies) : textOf(policies)));
    TRY(m_output.finish());
    return ExitCode::Yes;
}

} // namespace cli
