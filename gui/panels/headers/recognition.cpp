// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/recognition.h"

#include "core/http/csp/policy.h"
#include "core/http/header_text.h"
#include "core/http/registrable_domain.h"
#include "gui/panels/headers/inspection.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::literals::string_view_literals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::Recognition)
};

/// Names that mark a response. Not Date, Content-Type and others that e-mails and requests have as well.
constexpr std::array responseNames = {
    "accept-ranges"sv,
    "access-control-allow-origin"sv,
    "age"sv,
    "alt-svc"sv,
    "cache-control"sv,
    "clear-site-data"sv,
    "content-security-policy"sv,
    "content-security-policy-report-only"sv,
    "cross-origin-embedder-policy"sv,
    "cross-origin-opener-policy"sv,
    "cross-origin-resource-policy"sv,
    "etag"sv,
    "expires"sv,
    "feature-policy"sv,
    "last-modified"sv,
    "location"sv,
    "nel"sv,
    "permissions-policy"sv,
    "referrer-policy"sv,
    "report-to"sv,
    "reporting-endpoints"sv,
    "server"sv,
    "set-cookie"sv,
    "strict-transport-security"sv,
    "vary"sv,
    "x-content-type-options"sv,
    "x-frame-options"sv,
    "x-powered-by"sv,
    "x-xss-protection"sv,
};

constexpr std::array directiveNames = {
    "base-uri"sv,
    "child-src"sv,
    "connect-src"sv,
    "default-src"sv,
    "font-src"sv,
    "form-action"sv,
    "frame-ancestors"sv,
    "frame-src"sv,
    "img-src"sv,
    "manifest-src"sv,
    "media-src"sv,
    "object-src"sv,
    "require-trusted-types-for"sv,
    "script-src"sv,
    "script-src-attr"sv,
    "script-src-elem"sv,
    "style-src"sv,
    "style-src-attr"sv,
    "style-src-elem"sv,
    "trusted-types"sv,
    "upgrade-insecure-requests"sv,
    "worker-src"sv,
};

int countResponseNames(const core::http::Response& response)
{
    std::set<std::string_view> found;
    for (const core::http::Field& field : response.fields) {
        const auto known = std::ranges::lower_bound(responseNames, core::http::lowered(field.name));
        if (known != responseNames.end() && core::http::equalsIgnoringCase(*known, field.name))
            found.insert(*known);
    }
    return static_cast<int>(found.size());
}

int countDirectives(const core::http::Response& response)
{
    if (response.fields.empty())
        return 0;
    const core::http::csp::Policy policy = core::http::csp::parse(response.fields.front().value);
    return static_cast<int>(
        std::ranges::count_if(policy.directives, [](const core::http::csp::Directive& directive) {
            return std::ranges::binary_search(directiveNames, directive.name);
        }));
}

/// An offer that connects is only chosen by a click.
QList<Offer> inspectingOffers()
{
    return { { .id = u"inspect"_s,
                 .tab = u"address"_s,
                 .title = Words::tr("Inspect this address"),
                 .connects = true },
        { .id = u"fill"_s, .tab = u"address"_s, .title = Words::tr("Put into the address field") } };
}

QList<Offer> judgingOffers()
{
    return { { .id = u"judge"_s, .tab = u"pasted"_s, .title = Words::tr("Judge these headers") },
        { .id = u"edit"_s, .tab = u"whatif"_s, .title = Words::tr("Edit in What-if") },
        { .id = u"compare"_s, .tab = u"compare"_s, .title = Words::tr("Compare with other headers") } };
}

bool isHeaderFile(const std::filesystem::path& file)
{
    std::string extension = file.extension().string();
    return core::http::equalsIgnoringCase(extension, ".har");
}

Recognition recogniseFiles(const Files& files)
{
    if (files.size() != 1 || !isHeaderFile(files.front()))
        return {};
    return { .certainty = 90,
        .sentence = Words::tr("This looks like an HTTP archive"),
        .reason = Words::tr("its name ends in .har"),
        .offers = { judgingOffers().first() } };
}

Recognition recogniseFields(const core::http::Response& response)
{
    const int known = countResponseNames(response);
    if (known < 2)
        return {};
    return { .certainty = known > 3 ? 90 : 80,
        .sentence = Words::tr("These look like response headers"),
        .reason = Words::tr("%n known header name(s)", nullptr, known),
        .offers = judgingOffers() };
}

Recognition recognisePolicy(const core::http::Response& response)
{
    const int known = countDirectives(response);
    if (known == 0)
        return {};
    return { .certainty = known > 1 ? 90 : 75,
        .sentence = Words::tr("This looks like a Content Security Policy"),
        .reason = Words::tr("%n known directive(s)", nullptr, known),
        .offers = judgingOffers() };
}

/// Of one line without a blank: whether it is an address, and how sure that is.
Recognition recogniseAddress(const QString& text)
{
    const QString trimmed = text.trimmed();
    constexpr qsizetype longest = 8 * 1024;
    if (trimmed.size() < 4 || trimmed.size() > longest)
        return {};
    const auto address = readAddress(trimmed);
    if (!address)
        return {};
    const core::http::Url& url = address->url;
    if (address->hasScheme)
        return { .certainty = 92,
            .sentence = Words::tr("This looks like a web address"),
            .reason = Words::tr("it begins with %1").arg(fromUtf8(url.scheme) + u"://"_s),
            .offers = inspectingOffers() };
    const bool isLocal = core::http::isLoopback(url.host);
    const bool isHere = isLocal && (url.port || trimmed.contains(u'/'));
    // "report.zip" may be a host as well as a file, "7.4.3" an address as well as a version.
    const bool isHost = url.host.starts_with("www.") && core::http::registrableDomain(url.host).has_value();
    if (!isHere && !isHost)
        return {};
    return { .certainty = 70,
        .sentence = Words::tr("This looks like a web address"),
        .reason = isHere ? Words::tr("a server on this computer") : Words::tr("a host name"),
        .offers = inspectingOffers() };
}

/// What costs almost nothing to see: most of what people paste is neither.
bool mayBeHeaders(const QString& text)
{
    return text.contains(u':') || text.contains(u"-src"_s, Qt::CaseInsensitive) || text.contains(u';')
        || text.contains(u'-');
}

} // namespace

Recognition recognise(const Content& content)
{
    if (const Files* files = std::get_if<Files>(&content))
        return recogniseFiles(*files);
    const QString* text = std::get_if<QString>(&content);
    if (!text)
        return {};
    if (Recognition address = recogniseAddress(*text); address.certainty > 0)
        return address;
    if (!mayBeHeaders(*text))
        return {};
    const std::string utf8 = toUtf8(*text);
    const auto read = core::http::readHeaderText(core::asBytes(utf8), {});
    if (!read)
        return {};
    const core::http::Response& response = read->exchanges[read->chosen].judged();
    switch (read->form) {
    case core::http::TextForm::Har:
        return { .certainty = 95,
            .sentence = Words::tr("This looks like an HTTP archive"),
            .reason = Words::tr("%n exchange(s)", nullptr, static_cast<int>(read->exchanges.size())),
            .offers = judgingOffers() };
    case core::http::TextForm::CurlVerbose:
    case core::http::TextForm::Message:
        if (response.status == 0)
            return recogniseFields(response);
        return { .certainty = 95,
            .sentence = Words::tr("This looks like an HTTP response"),
            .reason = Words::tr("a status line, %1").arg(response.status),
            .offers = judgingOffers() };
    case core::http::TextForm::Fields:
        return recogniseFields(response);
    case core::http::TextForm::Policy:
        return recognisePolicy(response);
    }
    std::unreachable();
}

QList<Offer> offers(const Content& content)
{
    if (const Files* files = std::get_if<Files>(&content)) {
        if (files->size() != 1)
            return {};
        return { judgingOffers().first() };
    }
    const QString* text = std::get_if<QString>(&content);
    if (!text)
        return {};
    constexpr qsizetype longest = 8 * 1024;
    const auto address = text->size() < longest ? readAddress(*text) : std::nullopt;
    // Any word may be a host, and hardly one is meant so.
    const bool isMeant = address
        && (address->hasScheme || address->url.host.contains('.') || address->url.port
            || core::http::isLoopback(address->url.host));
    return isMeant ? inspectingOffers() + judgingOffers() : judgingOffers();
}

} // namespace gui::headers
