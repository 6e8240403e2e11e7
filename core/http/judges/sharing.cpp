// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/judging.h"
#include "core/http/registrable_domain.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core::http::judges {
namespace {

constexpr std::string_view originHeader = "Access-Control-Allow-Origin";
constexpr std::string_view credentialsHeader = "Access-Control-Allow-Credentials";
constexpr std::string_view methodsHeader = "Access-Control-Allow-Methods";
constexpr std::string_view maxAgeHeader = "Access-Control-Max-Age";
constexpr std::string_view flashHeader = "X-Permitted-Cross-Domain-Policies";

constexpr const char* access[] = { "ASVS 3.4.2", "CWE-942", "OWASP A05:2021" };
constexpr const char* protocol[] = { "Fetch Standard", "ASVS 3.4.2" };
constexpr const char* caches[] = { "Fetch Standard", "RFC 9110 section 12.5.5" };
constexpr const char* flash[] = { "CWE-942" };

constexpr FindingKind anyOrigin{
    .id = "cors-any-origin",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Scripts of every site may read this"),
    .why = TRANSLATABLE("core::http",
        "Browsers send no cookies then, so that suits public data, and nothing behind a firewall."),
    .fix = TRANSLATABLE("core::http", "Name the one origin that needs it, unless the data are public."),
    .references = access,
};
constexpr FindingKind anyWithCredentials{
    .id = "cors-any-origin-with-credentials",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Any origin together with credentials"),
    .why = TRANSLATABLE("core::http",
        "Browsers refuse this pair, so requests with cookies fail; who asks for it may soon reflect every "
        "origin."),
    .fix = TRANSLATABLE("core::http", "Name the one origin, or send no Access-Control-Allow-Credentials."),
    .references = access,
};
constexpr FindingKind nullOrigin{
    .id = "cors-null-origin",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "The origin null may read this"),
    .why = TRANSLATABLE(
        "core::http", "Every site can take on that origin with a sandboxed frame and read the response."),
    .fix = TRANSLATABLE("core::http", "Name the one origin that needs it, never null."),
    .references = access,
};
constexpr FindingKind reflected{
    .id = "cors-reflected-origin",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "A foreign origin may read with cookies: %1"),
    .why = TRANSLATABLE("core::http",
        "The site that asked is allowed, its visitors' cookies included; if the server allows whoever asks, "
        "any "
        "site reads what its visitors see here."),
    .fix = TRANSLATABLE("core::http", "Compare Origin with a list, and allow none but those on it."),
    .references = access,
};
constexpr FindingKind insecureOrigin{
    .id = "cors-insecure-origin",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "An origin without https may read this"),
    .why = TRANSLATABLE("core::http",
        "Whoever controls the visitor's network can answer for that origin and read this response through "
        "it."),
    .fix = TRANSLATABLE("core::http", "Allow the origin over https only."),
    .references = access,
};
constexpr FindingKind localOrigin{
    .id = "cors-local-origin",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The visitor's own machine may read this"),
    .why = TRANSLATABLE("core::http",
        "An origin of development was left: any program that listens there on a visitor's machine may read "
        "this."),
    .fix = TRANSLATABLE("core::http", "Remove the local origin from what is in production."),
    .references = access,
};
constexpr FindingKind severalOrigins{
    .id = "cors-several-origins",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Several origins are allowed at once"),
    .why
    = TRANSLATABLE("core::http", "Browsers compare the whole value with one origin, so nobody is allowed."),
    .fix
    = TRANSLATABLE("core::http", "Answer with the one origin that asked, after comparing it with a list."),
    .references = protocol,
};
constexpr FindingKind invalidOrigin{
    .id = "cors-origin-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The allowed origin is none: %1"),
    .why = TRANSLATABLE("core::http",
        "Browsers compare it byte by byte with scheme, host and port, without a path, a slash at the end or "
        "a "
        "pattern; this never matches."),
    .fix = TRANSLATABLE("core::http", "Write it as https://example.com."),
    .references = protocol,
};
constexpr FindingKind varyMissing{
    .id = "cors-vary-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Caches may mix up allowed origins"),
    .why = TRANSLATABLE("core::http",
        "Without Vary: Origin a cache hands the answer for one origin to another, which is then refused, or "
        "allowed."),
    .fix = TRANSLATABLE("core::http", "Add Origin to Vary."),
    .references = caches,
};
constexpr FindingKind credentialsInvalid{
    .id = "cors-credentials-invalid",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Credentials are not allowed by this value"),
    .why = TRANSLATABLE("core::http", "Browsers know the bare lower-case word true only; all else means no."),
    .fix = TRANSLATABLE("core::http", "Remove the header, or set it to true if that is meant."),
    .references = protocol,
};
constexpr FindingKind literalStar{
    .id = "cors-wildcard-is-literal",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The star does not count with credentials"),
    .why = TRANSLATABLE("core::http",
        "Where credentials are allowed, browsers take it for a name that is a star, and refuse what was "
        "meant."),
    .fix = TRANSLATABLE("core::http", "List the names that are needed."),
    .references = protocol,
};
constexpr FindingKind methodCase{
    .id = "cors-method-case",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "A method is not in capitals: %1"),
    .why = TRANSLATABLE("core::http", "Methods compare with case, so this one allows nothing."),
    .fix = TRANSLATABLE("core::http", "Write methods in capitals."),
    .references = protocol,
};
constexpr FindingKind maxAgeCapped{
    .id = "cors-max-age-capped",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Browsers forget the permission sooner"),
    .why = TRANSLATABLE("core::http",
        "Chromium keeps the answer to a preflight for 7200 seconds at most, Firefox for 86400, Safari for "
        "600."),
    .fix = TRANSLATABLE("core::http", "Set it to 7200 or less."),
    .references = protocol,
};
constexpr FindingKind maxAgeInvalid{
    .id = "cors-max-age-invalid",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Access-Control-Max-Age is no number"),
    .why = TRANSLATABLE("core::http", "Browsers keep the answer to a preflight for five seconds then."),
    .fix = TRANSLATABLE("core::http", "Set it to whole seconds."),
    .references = protocol,
};
constexpr FindingKind flashAll{
    .id = "cross-domain-policies-open",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Plug-ins of every site may read this"),
    .why = TRANSLATABLE("core::http",
        "Old Flash and PDF plug-ins obey any policy file on this host, also one that a visitor uploaded."),
    .fix = TRANSLATABLE("core::http", "Set X-Permitted-Cross-Domain-Policies to none."),
    .references = flash,
};

constexpr std::size_t chromiumsMaxAge = 7200;

/// The response whose permission is judged, and how to point at it: an answer to a preflight is no hop.
class Sharing {
public:
    Sharing(const Case& it, const Response& response, HeaderFindings& findings)
        : m_case(it)
        , m_response(response)
        , m_findings(findings)
        , m_allowsCredentials(isTrue(response))
    {
    }

    void judge()
    {
        judgeOrigin();
        judgeCredentials();
        judgeStars();
        judgeMethods();
        judgeMaxAge();
    }

private:
    static bool isTrue(const Response& response)
    {
        const std::vector<const Field*> fields = fieldsOf(response, credentialsHeader);
        return fields.size() == 1 && fields.front()->value == "true";
    }

    void tell(
        const FindingKind& kind, const Field& field, std::string_view part = {}, std::vector<Change> fix = {})
    {
        if (&m_response == &m_case.response) {
            m_findings.push_back(findingAt(m_case, kind, field, part, std::move(fix)));
            return;
        }
        HeaderFinding finding = findingOn(kind, field.name);
        finding.finding.value = std::string(part.empty() ? std::string_view(field.value) : part);
        m_findings.push_back(std::move(finding));
    }

    void judgeOrigin()
    {
        const std::vector<Member> origins = membersOf(m_response, originHeader);
        if (origins.empty())
            return;
        const Field& field = *origins.front().field;
        const std::string_view origin = origins.front().text;
        if (origins.size() > 1)
            tell(severalOrigins, *origins[1].field, origins[1].text);
        else if (origin == "*")
            judgeStar(field);
        else if (origin == "null")
            tell(nullOrigin, field, origin, { removing(originHeader), removing(credentialsHeader) });
        else
            judgeNamed(field, origin);
    }

    void judgeStar(const Field& field)
    {
        if (m_allowsCredentials)
            tell(anyWithCredentials, field, field.value, { removing(credentialsHeader) });
        else if (m_case.profile != Profile::StaticAssets)
            tell(anyOrigin, field, field.value);
    }

    void judgeNamed(const Field& field, std::string_view origin)
    {
        const auto url = parseUrl(origin);
        if (!isOrigin(origin, url)) {
            tell(invalidOrigin, field, origin, corrected(url));
            return;
        }
        if (url && isLoopback(url->host) && !(m_case.url && isLoopback(m_case.url->host)))
            tell(localOrigin, field, origin);
        else if (origin.starts_with("http://") && m_case.isSecure())
            tell(insecureOrigin, field, origin,
                { setting(originHeader, "https" + std::string(origin.substr(4))) });
        if (isReflected(origin, url))
            tell(reflected, field, origin);
        // One and the same origin for all is not mixed up with another.
        const Field* asked = m_response.request ? askedBy(*m_response.request) : nullptr;
        if (m_allowsCredentials || (asked && asked->value == origin))
            judgeVary(field, origin);
    }

    /// As browsers serialize it; other schemes are extensions and apps.
    static bool isOrigin(std::string_view text, const std::optional<Url>& url)
    {
        if (url)
            return url->origin() == text;
        const std::size_t host = text.find("://");
        return host != std::string_view::npos && host > 0 && !text.starts_with("http")
            && host + 3 < text.size() && !text.substr(host + 3).contains('/') && !text.contains('*');
    }

    static std::vector<Change> corrected(const std::optional<Url>& url)
    {
        if (!url || url->host.contains('*'))
            return {};
        return { setting(originHeader, url->origin()) };
    }

    /// Of the site itself it is no news.
    bool isReflected(std::string_view origin, const std::optional<Url>& url) const
    {
        const Field* asked = m_response.request ? askedBy(*m_response.request) : nullptr;
        if (!m_allowsCredentials || !asked || asked->value != origin)
            return false;
        return !url || !m_case.url || !isSameSite(url->host, m_case.url->host);
    }

    static const Field* askedBy(const Request& request)
    {
        const auto field = std::ranges::find_if(request.fields,
            [](const Field& candidate) { return equalsIgnoringCase(candidate.name, "Origin"); });
        return field == request.fields.end() ? nullptr : &*field;
    }

    void judgeVary(const Field& field, std::string_view origin)
    {
        const std::vector<Member> names = membersOf(m_response, "Vary");
        const bool isNamed = std::ranges::any_of(names,
            [](const Member& name) { return name.text == "*" || equalsIgnoringCase(name.text, "Origin"); });
        const bool isStored = std::ranges::none_of(membersOf(m_response, "Cache-Control"),
            [](const Member& directive) { return equalsIgnoringCase(directive.text, "no-store"); });
        if (isNamed || !isStored)
            return;
        std::string value;
        for (const Member& name : names)
            value += std::string(name.text) + ", ";
        tell(varyMissing, field, origin, { setting("Vary", value + "Origin") });
    }

    void judgeCredentials()
    {
        const std::vector<const Field*> fields = fieldsOf(m_response, credentialsHeader);
        if (!fields.empty() && !m_allowsCredentials)
            tell(credentialsInvalid, *fields.back(), {}, { removing(credentialsHeader) });
    }

    void judgeStars()
    {
        if (!m_allowsCredentials)
            return;
        for (const std::string_view header :
            { methodsHeader, std::string_view("Access-Control-Allow-Headers"),
                std::string_view("Access-Control-Expose-Headers") }) {
            for (const Member& name : membersOf(m_response, header)) {
                if (name.text == "*")
                    tell(literalStar, *name.field, name.text);
            }
        }
    }

    void judgeMethods()
    {
        constexpr std::string_view methods[] = { "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH" };
        for (const Member& method : membersOf(m_response, methodsHeader)) {
            const auto* meant = std::ranges::find_if(
                methods, [&](std::string_view known) { return equalsIgnoringCase(known, method.text); });
            if (meant != std::end(methods) && *meant != method.text)
                tell(methodCase, *method.field, method.text);
        }
    }

    void judgeMaxAge()
    {
        const Field* field = firstOf(m_response, maxAgeHeader);
        if (!field)
            return;
        std::string_view digits = field->value;
        if (digits.starts_with('-'))
            digits.remove_prefix(1);
        if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos) {
            tell(maxAgeInvalid, *field);
            return;
        }
        std::size_t seconds = 0;
        for (const char digit : digits.substr(0, 10))
            seconds = seconds * 10 + static_cast<std::size_t>(digit - '0');
        if (!field->value.starts_with('-') && seconds > chromiumsMaxAge)
            tell(maxAgeCapped, *field, {}, { setting(maxAgeHeader, std::to_string(chromiumsMaxAge)) });
    }

    const Case& m_case;
    const Response& m_response;
    HeaderFindings& m_findings;
    bool m_allowsCredentials;
};

void judgeFlash(const Case& it, HeaderFindings& findings)
{
    const Field* field = firstOf(it.response, flashHeader);
    if (field && equalsIgnoringCase(field->value, "all"))
        findings.push_back(findingAt(it, flashAll, *field, {}, { setting(flashHeader, "none") }));
}

} // namespace

void judgeSharing(const Case& it, HeaderFindings& findings)
{
    const std::size_t before = findings.size();
    Sharing(it, it.response, findings).judge();
    // What the page itself says has a place, so it goes first.
    if (it.exchange.preflight && !firstOf(it.response, originHeader))
        Sharing(it, *it.exchange.preflight, findings).judge();
    judgeFlash(it, findings);
    limitRepetitions(findings, before);
}

} // namespace core::http::judges
