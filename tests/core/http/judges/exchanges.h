// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/judges/judge.h"

#include <QStringList>

#include <algorithm>

/// What tests of judges are made of.
namespace tests {

using core::http::Exchange;
using core::http::Field;
using core::http::HeaderFinding;
using core::http::Response;
using core::http::judges::HeaderFindings;

inline Response answer(std::string url, std::vector<Field> fields, int status = 200)
{
    return { .url = std::move(url), .status = status, .fields = std::move(fields) };
}

inline Response redirect(std::string url, std::string location)
{
    return answer(std::move(url), { { .name = "Location", .value = std::move(location) } }, 301);
}

using Judge = void (*)(const core::http::judges::Case&, HeaderFindings&);

inline HeaderFindings judged(Judge judge, const Exchange& exchange, std::string_view html = {})
{
    const std::optional<core::http::Page> page
        = html.empty() ? std::nullopt : std::optional(core::http::readPage(html));
    const std::vector<core::http::csp::Policy> policies = core::http::csp::policiesOf(exchange.judged());
    HeaderFindings findings;
    judge({ .exchange = exchange,
              .response = exchange.judged(),
              .hop = exchange.hops.size() - 1,
              .profile = core::http::Profile::WebPage,
              .url = core::http::parseUrl(exchange.judged().url),
              .page = page ? &*page : nullptr,
              .policies = policies,
              .irregularities = {} },
        findings);
    return findings;
}

/// What the spot points at; empty where there is none or all of the field is meant.
inline QString pointedAt(const Exchange& exchange, const HeaderFinding& finding)
{
    if (!finding.spot)
        return {};
    const Field& field = exchange.hops.at(finding.spot->hop).fields.at(finding.spot->field);
    return QString::fromStdString(field.value.substr(finding.spot->offset, finding.spot->size));
}

inline QStringList idsOf(const HeaderFindings& findings)
{
    QStringList ids;
    for (const HeaderFinding& finding : findings)
        ids << QString::fromLatin1(finding.finding.kind->id);
    return ids;
}

inline const HeaderFinding* findingOf(const HeaderFindings& findings, const QString& id)
{
    const auto found = std::ranges::find_if(findings,
        [&](const HeaderFinding& finding) { return id == QLatin1String(finding.finding.kind->id); });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace tests
