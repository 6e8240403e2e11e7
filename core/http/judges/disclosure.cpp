// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/judging.h"

#include <algorithm>
#include <optional>

namespace core::http::judges {
namespace {

constexpr const char* versions[] = { "ASVS 13.4.6", "CWE-200", "OWASP A05:2021" };
constexpr const char* addresses[] = { "CWE-497", "OWASP A05:2021" };
constexpr const char* sources[] = { "CWE-540", "OWASP A05:2021" };

constexpr FindingKind serverVersion{
    .id = "server-version",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The server tells its version: %1"),
    .why = TRANSLATABLE("core::http", "Attackers look up the known flaws of exactly this version."),
    .fix = TRANSLATABLE("core::http", "Let the server send its name at most, without a version."),
    .references = versions,
};
constexpr FindingKind serverName{
    .id = "server-named",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "The server tells what it is"),
    .why = TRANSLATABLE("core::http", "It spares attackers a guess, and helps nobody else."),
    .fix = TRANSLATABLE("core::http", "Remove the header, where the server can."),
    .references = versions,
};
constexpr FindingKind technologyVersion{
    .id = "technology-version",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A header tells a version: %1"),
    .why = TRANSLATABLE("core::http", "Attackers look up the known flaws of exactly this version."),
    .fix = TRANSLATABLE("core::http", "Remove the header."),
    .references = versions,
};
constexpr FindingKind technologyName{
    .id = "technology-named",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "A header tells what runs behind this"),
    .why = TRANSLATABLE("core::http",
        "It names software, traces or machines: a map for attackers, and of no use to visitors."),
    .fix = TRANSLATABLE("core::http", "Remove the header."),
    .references = versions,
};
constexpr FindingKind sourceMap{
    .id = "source-map",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A source map is offered to everybody"),
    .why = TRANSLATABLE(
        "core::http", "It leads to the program's source as it was written, names and comments included."),
    .fix = TRANSLATABLE("core::http", "Remove the header in production."),
    .references = sources,
};
constexpr FindingKind internalAddress{
    .id = "internal-address",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "An internal address stands in a header: %1"),
    .why = TRANSLATABLE("core::http", "Attackers learn how the network behind the site is laid out."),
    .fix = TRANSLATABLE("core::http", "Remove it at the server that faces the internet."),
    .references = addresses,
};

/// The names that the OWASP Secure Headers Project says to remove (its ci/headers_remove.json), but for
/// Server, which has findings of its own; then four more of that kind.
constexpr std::string_view tellingHeaders[] = {
    "$wsep",
    "Host-Header",
    "K-Proxy-Request",
    "Liferay-Portal",
    "OracleCommerceCloud-Version",
    "Pega-Host",
    "Powered-By",
    "Product",
    "SourceMap",
    "TeamCity-Node-Id",
    "X-AspNet-Version",
    "X-AspNetMvc-Version",
    "X-Atmosphere-error",
    "X-Atmosphere-first-request",
    "X-Atmosphere-tracking-id",
    "X-B3-ParentSpanId",
    "X-B3-Sampled",
    "X-B3-SpanId",
    "X-B3-TraceId",
    "X-BEServer",
    "X-Backside-Transport",
    "X-CF-Powered-By",
    "X-CMS",
    "X-CalculatedBETarget",
    "X-Cocoon-Version",
    "X-Content-Encoded-By",
    "X-Datadog-Origin",
    "X-Datadog-Parent-Id",
    "X-Datadog-Sampling-Priority",
    "X-Datadog-Tags",
    "X-Datadog-Trace-Id",
    "X-DiagInfo",
    "X-Envoy-Attempt-Count",
    "X-Envoy-External-Address",
    "X-Envoy-Internal",
    "X-Envoy-Original-Dst-Host",
    "X-Envoy-Upstream-Service-Time",
    "X-FEServer",
    "X-Framework",
    "X-Generated-By",
    "X-Generator",
    "X-Gitlab-Meta",
    "X-Jitsi-Release",
    "X-Joomla-Version",
    "X-Kong-Admin-Latency",
    "X-Kong-Client-Latency",
    "X-Kong-Proxy-Latency",
    "X-Kong-Request-Id",
    "X-Kong-Response-Latency",
    "X-Kong-Third-Party-Latency",
    "X-Kong-Total-Latency",
    "X-Kong-Upstream-Latency",
    "X-Kong-Upstream-Status",
    "X-Kubernetes-PF-FlowSchema-UI",
    "X-Kubernetes-PF-PriorityLevel-UID",
    "X-LiteSpeed-Cache",
    "X-LiteSpeed-Purge",
    "X-LiteSpeed-Tag",
    "X-LiteSpeed-Vary",
    "X-Litespeed-Cache-Control",
    "X-Mod-Pagespeed",
    "X-Nextjs-Cache",
    "X-Nextjs-Matched-Path",
    "X-Nextjs-Page",
    "X-Nextjs-Redirect",
    "X-OWA-Version",
    "X-Old-Content-Length",
    "X-OneAgent-JS-Injection",
    "X-Page-Speed",
    "X-Php-Version",
    "X-Powered-By",
    "X-Powered-By-Plesk",
    "X-Powered-CMS",
    "X-Redirect-By",
    "X-Server-Powered-By",
    "X-SourceFiles",
    "X-SourceMap",
    "X-Turbo-Charged-By",
    "X-Tyk-Trace-Id",
    "X-Umbraco-Version",
    "X-Varnish-Backend",
    "X-Varnish-Server",
    "X-Woodpecker-Version",
    "X-dtAgentId",
    "X-dtHealthCheck",
    "X-dtInjectedServlet",
    "X-ruxit-JS-Agent",
    "X-Backend-Server",
    "X-Debug-Token",
    "X-Debug-Token-Link",
    "X-Runtime",
};

/// Where an address is meant, is somebody else's finding, or is a secret.
constexpr std::string_view addressedHeaders[] = { "Access-Control-Allow-Origin", "Content-Security-Policy",
    "Content-Security-Policy-Report-Only", "Set-Cookie" };

template <typename Names> bool contains(const Names& names, std::string_view name)
{
    return std::ranges::any_of(
        names, [&](std::string_view known) { return equalsIgnoringCase(known, name); });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t endOf(std::string_view text, std::size_t begin, bool (*continues)(char))
{
    while (begin < text.size() && continues(text[begin]))
        ++begin;
    return begin;
}

/// "1.18.0" of "nginx/1.18.0", "7" of "Drupal 7"; empty where there is none.
std::string_view versionIn(std::string_view text)
{
    for (std::size_t begin = 0; begin < text.size();) {
        if (!isDigit(text[begin])) {
            ++begin;
            continue;
        }
        const std::size_t digits = endOf(text, begin, isDigit);
        const std::size_t end
            = endOf(text, digits, [](char c) { return isWordByte(c) || c == '.' || c == '-'; });
        const bool isDotted = digits + 1 < text.size() && text[digits] == '.' && isDigit(text[digits + 1]);
        const char before = begin > 0 ? text[begin - 1] : ' ';
        const bool isAlone = digits == end && (before == '/' || before == ' ') && begin > 0;
        if (isDotted ? !isWordByte(before) || before == 'v' : isAlone)
            return text.substr(begin, end - begin);
        begin = end;
    }
    return {};
}

/// Four numbers up to 255 between points, and nothing else.
std::optional<std::uint32_t> ipv4Of(std::string_view text)
{
    std::uint32_t address = 0;
    for (int part = 0; part < 4; ++part) {
        const std::size_t digits = endOf(text, 0, isDigit);
        if (digits == 0 || digits > 3)
            return {};
        std::uint32_t number = 0;
        for (const char digit : text.substr(0, digits))
            number = number * 10 + static_cast<std::uint32_t>(digit - '0');
        if (number > 255)
            return {};
        address = address << 8 | number;
        text.remove_prefix(digits);
        if (part < 3 && !text.starts_with('.'))
            return {};
        text.remove_prefix(part < 3 ? 1 : 0);
    }
    return text.empty() ? std::optional(address) : std::nullopt;
}

bool isInternal(std::uint32_t address)
{
    const auto isIn
        = [&](std::uint32_t network, unsigned bits) { return address >> bits == network >> bits; };
    return isIn(0x0A000000, 24) || isIn(0xAC100000, 20) || isIn(0xC0A80000, 16) || isIn(0x7F000000, 24)
        || isIn(0xA9FE0000, 16) || isIn(0x64400000, 22);
}

bool isInternalName(std::string_view name)
{
    constexpr std::string_view suffixes[]
        = { ".local", ".localdomain", ".internal", ".intranet", ".lan", ".corp", ".localhost" };
    constexpr std::size_t longest = 253;
    if (name.size() > longest)
        return false;
    const std::string lowerCase = lowered(name);
    return lowerCase == "localhost" || std::ranges::any_of(suffixes, [&](std::string_view suffix) {
        return lowerCase.size() > suffix.size() && lowerCase.ends_with(suffix);
    });
}

/// The first host or address of a network that is not the internet's.
std::string_view internalAddressIn(std::string_view text)
{
    const auto isHostByte = [](char c) { return isWordByte(c) || c == '.' || c == '-'; };
    for (std::size_t begin = 0; begin < text.size();) {
        if (!isHostByte(text[begin])) {
            ++begin;
            continue;
        }
        const std::size_t end = endOf(text, begin, isHostByte);
        const std::string_view host = text.substr(begin, end - begin);
        // "Product/10.0.0.1" is a version.
        const bool isVersion = begin > 1 && text[begin - 1] == '/' && text[begin - 2] != '/';
        const auto address = ipv4Of(host);
        if (address ? isInternal(*address) && !isVersion : isInternalName(host))
            return host;
        begin = end;
    }
    return {};
}

/// An internal site may name itself.
bool isInternalSite(const Case& it)
{
    if (!it.url)
        return false;
    const auto address = ipv4Of(it.url->host);
    return isLoopback(it.url->host) || (address && isInternal(*address)) || isInternalName(it.url->host);
}

void judgeServer(const Case& it, const Field& field, HeaderFindings& findings)
{
    const std::string_view version = versionIn(field.value);
    if (version.empty()) {
        findings.push_back(findingAt(it, serverName, field, {}, { removing(field.name) }));
        return;
    }
    std::string product = field.value.substr(0, field.value.find_first_of("/ ("));
    const bool isAlone = product.empty() || isDigit(product.front());
    findings.push_back(findingAt(it, serverVersion, field, version,
        { isAlone ? removing(field.name) : setting(field.name, std::move(product)) }));
}

void judgeTelling(const Case& it, const Field& field, HeaderFindings& findings)
{
    const std::vector<Change> fix{ removing(field.name) };
    if (equalsIgnoringCase(field.name, "SourceMap") || equalsIgnoringCase(field.name, "X-SourceMap")) {
        findings.push_back(findingAt(it, sourceMap, field, {}, fix));
        return;
    }
    const std::string_view version = versionIn(field.value);
    // In "Powered-By: PHP 8" a number is a version, in a latency or an identifier it is none.
    const std::string name = lowered(field.name);
    const bool hasVersion = !version.empty()
        && (name.contains("version") || name.contains("power") || name.contains("generat")
            || name.contains("cms") || name.contains("framework") || name.contains("product")
            || name.contains("release") || name.contains("portal") || name.contains("speed"));
    findings.push_back(findingAt(it, hasVersion ? technologyVersion : technologyName, field,
        hasVersion ? version : std::string_view(), fix));
}

} // namespace

void judgeDisclosure(const Case& it, HeaderFindings& findings)
{
    const std::size_t before = findings.size();
    const bool mayNameItself = isInternalSite(it);
    for (const Field& field : it.response.fields) {
        const bool isTelling = contains(tellingHeaders, field.name);
        const std::string_view address = mayNameItself || contains(addressedHeaders, field.name)
            ? std::string_view()
            : internalAddressIn(field.value);
        if (!address.empty()) {
            findings.push_back(findingAt(it, internalAddress, field, address,
                isTelling ? std::vector<Change>{ removing(field.name) } : std::vector<Change>{}));
        } else if (equalsIgnoringCase(field.name, "Server")) {
            judgeServer(it, field, findings);
        } else if (isTelling) {
            judgeTelling(it, field, findings);
        }
    }
    limitRepetitions(findings, before);
}

} // namespace core::http::judges
