// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/evaluator.h"
#include "core/http/csp/policy_text.h"
#include "core/http/csp/preview.h"
#include "core/http/judges/judge.h"
#include "tests/fuzz/fuzz.h"

using namespace core::http;
using fuzz::require;

namespace {

std::string textOf(const csp::Policy& policy)
{
    std::string text;
    for (const csp::Directive& directive : policy.directives) {
        text += directive.name;
        for (const std::string& value : directive.values)
            text += " " + value;
        text += ";";
    }
    return text;
}

/// Everything is where it says it is.
void requireInPlace(const csp::Policy& policy)
{
    for (const csp::Directive& directive : policy.directives) {
        require(directive.values.size() == directive.valueOffsets.size());
        require(lowered(policy.text.substr(directive.offset, directive.name.size())) == directive.name);
        for (std::size_t i = 0; i < directive.values.size(); ++i)
            require(policy.text.substr(directive.valueOffsets[i], directive.values[i].size())
                == directive.values[i]);
        require(!directive.isIgnored || policy.find(directive.name) != &directive);
    }
}

void requireSensible(const csp::Source& source)
{
    using Kind = csp::Source::Kind;
    require(source.host.empty() == (source.kind != Kind::Host));
    require(source.kind == Kind::Host || (source.port.empty() && source.path.empty()));
    require(source.algorithm.empty() == (source.kind != Kind::Hash));
    require(source.kind != Kind::Scheme || !source.scheme.empty());
}

void judge(std::string_view text)
{
    Exchange exchange{ .hops = { Response{} } };
    exchange.hops.back().fields.push_back({ .name = "Content-Security-Policy", .value = std::string(text) });
    const Response& response = exchange.judged();
    const std::vector<csp::Policy> policies = csp::policiesOf(response);
    const std::vector<Irregularity> irregularities;
    judges::HeaderFindings findings;
    judges::judgePolicies({ .exchange = exchange,
                              .response = response,
                              .hop = 0,
                              .profile = Profile::WebPage,
                              .url = {},
                              .page = nullptr,
                              .policies = policies,
                              .irregularities = irregularities },
        findings);
    for (const HeaderFinding& finding : findings) {
        if (finding.spot)
            require(finding.spot->field == 0 && finding.spot->offset + finding.spot->size <= text.size());
        for (const Change& change : finding.fix)
            require(!change.value || *change.value != text);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const csp::Policy policy = csp::parse(text);
    requireInPlace(policy);
    const std::string written = textOf(policy);
    require(textOf(csp::parse(written)) == written);
    const Url self{ .scheme = "https", .host = "example.com", .path = "/" };
    const Url other{ .scheme = "https", .host = "cdn.example", .path = "/a/b" };
    for (const csp::Directive& directive : policy.directives) {
        for (const std::string& value : directive.values)
            requireSensible(csp::parseSource(value));
        // What a path forbids, a redirect may allow; never the other way round.
        require(
            !csp::allows(directive.values, other, self) || csp::allows(directive.values, other, self, true));
    }
    for (const csp::evaluator::Finding& finding : csp::evaluator::evaluate(text))
        require(finding.kind && !finding.directive.empty() && finding.severity >= 10);
    if (const auto policies = csp::readPolicies(text))
        require(!policies->empty());
    judge(text);
    return 0;
}
