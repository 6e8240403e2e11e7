// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/inspection.h"

#include "core/base/stable_order.h"
#include "core/fetch/address.h"
#include "gui/panels/headers/judging.h"
#include "gui/text/convert.h"

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

core::Result<core::fetch::Request> requestOf(const InspectionWish& wish, const core::Progress& progress)
{
    core::fetch::Request request{ .url = wish.address.url, .method = wish.method };
    request.scheme = wish.address.hasScheme ? core::fetch::Scheme::Typed : core::fetch::Scheme::SecureFirst;
    for (const core::fetch::OwnField& field : wish.fields)
        request.fields.push_back(
            { .name = field.name, .value = TRY(core::SecureBytes::copyOf(field.value.bytes())) });
    request.userAgent = wish.userAgent;
    request.unverified = wish.unverified;
    request.privateRedirects = wish.privateRedirects;
    request.limits = wish.limits;
    for (const std::filesystem::path& file : wish.authorityFiles)
        for (core::Bytes& authority : TRY(readAuthorities(file, progress)))
            request.authorities.push_back(std::move(authority));
    if (!wish.practiceAuthority.empty())
        for (core::keys::Certificate& each : TRY(core::keys::readCertificates(wish.practiceAuthority)))
            request.authorities.push_back(std::move(each.der));
    return request;
}

} // namespace

std::optional<TypedAddress> readAddress(const QString& text)
{
    const QString trimmed = text.trimmed();
    // Browsers drop line breaks from an address, and would make one of many lines.
    if (std::ranges::any_of(trimmed, [](QChar letter) { return letter.isSpace(); }))
        return {};
    const auto address = core::fetch::readAddress(toUtf8(trimmed));
    if (!address)
        return {};
    const qsizetype scheme = trimmed.indexOf(u"://"_s);
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    qsizetype end = begin;
    while (end < trimmed.size() && !u"/?#\\"_s.contains(trimmed[end]))
        ++end;
    return TypedAddress{ .url = address->url,
        .hasScheme = address->scheme == core::fetch::Scheme::Typed,
        .hasUser = trimmed.sliced(begin, end - begin).contains(u'@') };
}

core::Result<std::vector<core::Bytes>> readAuthorities(
    const std::filesystem::path& file, const core::Progress& progress)
{
    const auto content = TRY(readFile(file, progress));
    auto certificates = core::keys::readCertificates(*content);
    std::vector<core::Bytes> authorities;
    if (certificates) {
        for (core::keys::Certificate& certificate : *certificates)
            authorities.push_back(std::move(certificate.der));
        return authorities;
    }
    auto single = core::keys::readCertificate(core::asBytes(*content));
    if (!single) {
        // It is the file that another has to be chosen for.
        core::Error error = std::move(single).error();
        error.subject = toUtf8(printable(fromPath(file.filename())));
        return std::unexpected(std::move(error));
    }
    authorities.push_back(std::move(single->der));
    return authorities;
}

core::http::Audit withTransport(core::http::Audit audit, const std::optional<core::fetch::TlsReport>& tls)
{
    if (!tls)
        return audit;
    for (const core::Finding& finding : tls->findings)
        audit.findings.push_back({ .finding = finding });
    core::sortStably(audit.findings, std::ranges::greater(),
        [](const core::http::HeaderFinding& each) { return each.finding.kind->severity; });
    return audit;
}

core::Result<SharedInspection> inspect(const InspectionWish& wish, std::int64_t now,
    core::fetch::Watcher& watcher, const core::Progress& progress)
{
    const core::fetch::Request request = TRY(requestOf(wish, progress));
    auto inspection = std::make_shared<Inspection>();
    inspection->scan = TRY(core::fetch::scan(request, wish.options, wish.rules, now, watcher, progress));
    inspection->asked = inspection->scan.chain.hops.front().url;
    inspection->isPlainInstead = inspection->asked.scheme != wish.address.url.scheme;
    inspection->audit = std::make_shared<const core::http::Audit>(
        withTransport(inspection->scan.audit, inspection->scan.tls));
    inspection->method = wish.method;
    inspection->rules = wish.rules;
    inspection->when = now;
    inspection->hadFields = !wish.fields.empty();
    return SharedInspection(std::move(inspection));
}

SharedInspection judgedAgain(const Inspection& inspection, const core::http::AuditOptions& rules)
{
    const auto& irregularities = inspection.scan.chain.hops.back().irregularities;
    const core::http::Exchange& exchange = inspection.scan.audit.exchange;
    const core::http::Audit before = core::http::audit(exchange, inspection.rules, irregularities);
    auto again = std::make_shared<Inspection>(inspection);
    again->rules = rules;
    again->scan.audit = core::http::audit(exchange, rules, irregularities);
    // What only the connection showed is not in the responses.
    for (const core::http::HeaderFinding& finding : inspection.scan.audit.findings)
        if (std::ranges::none_of(before.findings, [&](const core::http::HeaderFinding& each) {
                return each.finding.kind == finding.finding.kind;
            }))
            again->scan.audit.findings.push_back(finding);
    again->audit
        = std::make_shared<const core::http::Audit>(withTransport(again->scan.audit, again->scan.tls));
    return again;
}

std::string chainText(const core::http::Exchange& exchange, const std::string& method)
{
    std::string text;
    for (const core::http::Response& hop : exchange.hops) {
        if (const auto url = core::http::parseUrl(hop.url)) {
            if (!text.empty())
                text += "* Issue another request to this URL: '" + hop.url + "'\n";
            text += "* Connected to " + url->host + " port " + std::to_string(url->effectivePort()) + '\n';
            if (url->isSecure())
                text += "* SSL connection using TLS\n";
            text += "> " + method + ' ' + url->path + url->query + " HTTP/1.1\n";
            text += "> Host: " + url->host;
            if (url->port)
                text += ':' + std::to_string(*url->port);
            text += "\n>\n";
        }
        const std::string lines = core::http::headerTextOf(hop);
        std::size_t begin = 0;
        while (begin < lines.size()) {
            const std::size_t end = std::min(lines.find('\n', begin), lines.size());
            text += "< " + lines.substr(begin, end - begin) + '\n';
            begin = end + 1;
        }
        text += "<\n";
    }
    return text;
}

core::Result<std::string> fetchedText(
    const InspectionWish& wish, core::fetch::Watcher& watcher, const core::Progress& progress)
{
    const core::fetch::Request request = TRY(requestOf(wish, progress));
    const core::fetch::Chain chain = TRY(core::fetch::fetch(request, watcher, progress));
    return chainText(core::fetch::exchangeOf(chain, {}), wish.method);
}

} // namespace gui::headers
