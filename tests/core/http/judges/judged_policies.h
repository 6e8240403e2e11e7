// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/judges/judge.h"

#include <QStringList>

#include <algorithm>

/// What judgePolicies() makes of a response.
namespace tests {

using namespace core::http;

/// Nothing is found in it.
inline constexpr const char* good
    = "default-src 'none'; script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg' 'strict-dynamic'; style-src 'self'; "
      "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; worker-src 'self'; "
      "require-trusted-types-for 'script'; report-uri /r; report-to r";

struct Judged {
    Response response;
    judges::HeaderFindings findings;
};

struct Setting {
    Profile profile = Profile::WebPage;
    const char* url = "https://example.com/";
    const Page* page = nullptr;
};

inline Judged judged(std::vector<Field> fields, const Setting& setting = {})
{
    Exchange exchange{ .hops = { Response{ .fields = std::move(fields) } } };
    std::vector<csp::Policy> policies = csp::policiesOf(exchange.judged());
    for (std::size_t i = 0; setting.page && i < setting.page->metas.size(); ++i) {
        if (setting.page->metas[i].httpEquiv != "content-security-policy" || !setting.page->metas[i].isInHead)
            continue;
        policies.push_back(csp::parse(setting.page->metas[i].content));
        policies.back().source = csp::PolicySource::Meta;
        policies.back().field = i;
    }
    Judged result;
    judges::judgePolicies({ .exchange = exchange,
                              .response = exchange.judged(),
                              .hop = 0,
                              .profile = setting.profile,
                              .url = parseUrl(setting.url),
                              .page = setting.page,
                              .policies = policies,
                              .irregularities = {} },
        result.findings);
    result.response = exchange.judged();
    return result;
}

inline Judged judged(const std::string& policy, const Setting& setting = {})
{
    return judged(std::vector<Field>{ { .name = "Content-Security-Policy", .value = policy } }, setting);
}

inline QStringList idsOf(const Judged& result)
{
    QStringList ids;
    for (const HeaderFinding& finding : result.findings)
        ids.append(QString::fromLatin1(finding.finding.kind->id).mid(4));
    ids.sort();
    return ids;
}

inline const HeaderFinding* findingOf(const Judged& result, const std::string& id)
{
    const auto found = std::ranges::find_if(result.findings,
        [&](const HeaderFinding& finding) { return finding.finding.kind->id == "csp-" + id; });
    return found == result.findings.end() ? nullptr : &*found;
}

/// What the finding points at.
inline std::string spotText(const Judged& result, const HeaderFinding& finding)
{
    if (!finding.spot)
        return {};
    return result.response.fields[finding.spot->field].value.substr(finding.spot->offset, finding.spot->size);
}

inline std::string fixOf(const HeaderFinding& finding)
{
    return finding.fix.empty() ? "" : finding.fix.front().value.value_or("(none)");
}

} // namespace tests
