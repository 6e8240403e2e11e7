// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/header_text.h"
#include "core/http/judges/judge.h"

#include <QByteArray>
#include <QString>
#include <QTest>

#include <string>

namespace tests {

using Judge = void (*)(const core::http::judges::Case&, core::http::judges::HeaderFindings&);

/// What a judge is given besides the text.
struct Circumstances {
    core::http::Profile profile = core::http::Profile::WebPage;
    std::string url = "https://example.com/";
    std::vector<core::http::Field> request{};
    std::optional<std::string> body{};
    const core::http::Page* page = nullptr;
};

inline core::http::judges::HeaderFindings findingsOf(Judge judge, const core::http::Exchange& exchange,
    const Circumstances& circumstances = {}, const std::vector<core::http::Irregularity>& irregularities = {})
{
    const auto policies = core::http::csp::policiesOf(exchange.judged());
    core::http::judges::HeaderFindings findings;
    judge({ .exchange = exchange,
              .response = exchange.judged(),
              .hop = exchange.hops.size() - 1,
              .profile = circumstances.profile,
              .url = core::http::parseUrl(circumstances.url),
              .page = circumstances.page,
              .policies = policies,
              .irregularities = irregularities },
        findings);
    return findings;
}

/// The part of the response that a finding points at: "name" for a whole field, "-" for none.
inline QString partOf(const core::http::HeaderFinding& finding, const core::http::Exchange& exchange)
{
    if (!finding.spot)
        return QStringLiteral("-");
    const core::http::Field& field = exchange.hops[finding.spot->hop].fields[finding.spot->field];
    if (finding.spot->size == 0)
        return QString::fromStdString(field.name);
    return QStringLiteral("'%1'").arg(QString::fromLatin1(
        QByteArray::fromStdString(field.value.substr(finding.spot->offset, finding.spot->size))));
}

inline QString lineOf(const core::http::HeaderFinding& finding, const core::http::Exchange& exchange)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(finding.finding.kind->id),
            QString::fromLatin1(core::idOf(finding.finding.kind->severity)), partOf(finding, exchange));
}

/// A finding whose own remedy does not remove it; empty where all remedies work.
inline QString uselessFix(Judge judge, const core::http::Exchange& exchange,
    const core::http::judges::HeaderFindings& findings, const Circumstances& circumstances)
{
    for (const core::http::HeaderFinding& finding : findings) {
        if (finding.fix.empty())
            continue;
        const auto better = core::http::changed(exchange, finding.fix);
        const auto left = findingsOf(judge, better, circumstances);
        const auto sameAs = [&](const core::http::HeaderFinding& other) {
            return other.finding.kind == finding.finding.kind
                && other.finding.subject == finding.finding.subject
                && other.finding.value == finding.finding.value;
        };
        if (std::ranges::any_of(left, sameAs))
            return QString::fromLatin1(finding.finding.kind->id);
    }
    return {};
}

/// "id severity 'part'" of each finding, one a line.
inline QString judged(Judge judge, const QByteArray& text, const Circumstances& circumstances = {})
{
    auto read = core::http::readHeaderText(
        core::asBytes({ text.constData(), static_cast<std::size_t>(text.size()) }),
        { .url = circumstances.url });
    if (!read)
        return QStringLiteral("unreadable");
    core::http::Exchange& exchange = read->exchanges[read->chosen];
    core::http::Response& response = exchange.hops.back();
    if (!circumstances.request.empty())
        response.request = { .method = "GET", .fields = circumstances.request };
    if (circumstances.body)
        response.body = circumstances.body;
    const auto findings = findingsOf(judge, exchange, circumstances, read->irregularities);
    QStringList lines;
    for (const core::http::HeaderFinding& finding : findings)
        lines << lineOf(finding, exchange);
    if (const QString useless = uselessFix(judge, exchange, findings, circumstances); !useless.isEmpty())
        lines << "useless fix: " + useless;
    return lines.join('\n');
}

} // namespace tests
