// SPDX-License-Identifier: Apache-2.0
// Frameworks: their settings where they have one, else a few lines of code.
#include "core/http/hsts.h"
#include "core/http/snippet_syntax.h"

#include <algorithm>
#include <span>

namespace core::http {
namespace {

/// The field as the framework's own HSTS settings say it; nothing where they cannot.
std::optional<Hsts> settableHsts(const HeaderPart& header)
{
    return header.isNamed("Strict-Transport-Security") ? parseHsts(header.value) : std::nullopt;
}

// Express

std::string expressCookie(const Cookie& cookie)
{
    std::string options;
    const auto add = [&](const std::string& option) { options += (options.empty() ? " " : ", ") + option; };
    if (cookie.domain)
        add("domain: " + singleQuoted(*cookie.domain));
    if (cookie.path)
        add("path: " + singleQuoted(*cookie.path));
    if (cookie.isSecure)
        add("secure: true");
    if (cookie.isHttpOnly)
        add("httpOnly: true");
    if (const std::string_view name = sameSiteName(cookie); !name.empty())
        add("sameSite: " + singleQuoted(lowered(name)));
    if (cookie.isPartitioned)
        add("partitioned: true");
    return "res.cookie(" + singleQuoted(cookie.name) + ", value, {" + options + " });\n";
}

// Django

const char* pythonBool(bool value)
{
    return value ? "True" : "False";
}

std::string djangoHsts(const Hsts& hsts)
{
    std::string text = "SECURE_HSTS_SECONDS = " + std::to_string(hsts.maxAge.value_or(0)) + "\n"
        + "SECURE_HSTS_INCLUDE_SUBDOMAINS = " + pythonBool(hsts.includesSubdomains) + "\n";
    if (hsts.wantsPreload)
        text += "SECURE_HSTS_PRELOAD = True\n";
    return text;
}

/// A line of settings.py; empty where Django has no setting for it.
std::string djangoSetting(const HeaderPart& header)
{
    if (const std::optional<Hsts> hsts = settableHsts(header))
        return djangoHsts(*hsts);
    if (header.isNamed("X-Content-Type-Options") && header.isValued("nosniff"))
        return "SECURE_CONTENT_TYPE_NOSNIFF = True\n";
    constexpr std::pair<const char*, const char*> settings[] = {
        { "Referrer-Policy", "SECURE_REFERRER_POLICY" },
        { "X-Frame-Options", "X_FRAME_OPTIONS" },
        { "Cross-Origin-Opener-Policy", "SECURE_CROSS_ORIGIN_OPENER_POLICY" },
    };
    for (const auto& [name, setting] : settings) {
        if (header.isNamed(name))
            return std::string(setting) + " = " + singleQuoted(header.value) + "\n";
    }
    return {};
}

std::string_view withoutPrefix(std::string_view name)
{
    for (const std::string_view prefix : { "__Host-Http-", "__Host-", "__Secure-", "__Http-" }) {
        if (equalsIgnoringCase(name.substr(0, prefix.size()), prefix))
            return name.substr(prefix.size());
    }
    return name;
}

std::string djangoOwnCookie(const Cookie& cookie, const std::string& setting, bool isRenamed)
{
    std::string text;
    if (isRenamed)
        text += setting + "NAME = " + singleQuoted(cookie.name) + "\n";
    if (cookie.isSecure)
        text += setting + "SECURE = True\n";
    if (cookie.isHttpOnly)
        text += setting + "HTTPONLY = True\n";
    if (const std::string_view name = sameSiteName(cookie); !name.empty())
        text += setting + "SAMESITE = " + singleQuoted(name) + "\n";
    if (cookie.path && cookie.path != "/")
        text += setting + "PATH = " + singleQuoted(*cookie.path) + "\n";
    if (cookie.domain)
        text += setting + "DOMAIN = " + singleQuoted(*cookie.domain) + "\n";
    return text;
}

std::string djangoCookie(const Cookie& cookie)
{
    const std::string_view name = withoutPrefix(cookie.name);
    const bool isRenamed = name.size() != cookie.name.size();
    if (name == "sessionid")
        return djangoOwnCookie(cookie, "SESSION_COOKIE_", isRenamed);
    if (name == "csrftoken")
        return djangoOwnCookie(cookie, "CSRF_COOKIE_", isRenamed);
    std::string text = "response.set_cookie(" + singleQuoted(cookie.name) + ", value";
    if (cookie.domain)
        text += ", domain=" + singleQuoted(*cookie.domain);
    if (cookie.path)
        text += ", path=" + singleQuoted(*cookie.path);
    if (cookie.isSecure)
        text += ", secure=True";
    if (cookie.isHttpOnly)
        text += ", httponly=True";
    if (const std::string_view sameSite = sameSiteName(cookie); !sameSite.empty())
        text += ", samesite=" + singleQuoted(sameSite);
    return text + ")\n";
}

// Spring Security

struct Constant {
    const char* value;
    const char* name;
};
constexpr Constant referrerPolicies[] = {
    { "no-referrer", "NO_REFERRER" },
    { "no-referrer-when-downgrade", "NO_REFERRER_WHEN_DOWNGRADE" },
    { "same-origin", "SAME_ORIGIN" },
    { "origin", "ORIGIN" },
    { "strict-origin", "STRICT_ORIGIN" },
    { "origin-when-cross-origin", "ORIGIN_WHEN_CROSS_ORIGIN" },
    { "strict-origin-when-cross-origin", "STRICT_ORIGIN_WHEN_CROSS_ORIGIN" },
    { "unsafe-url", "UNSAFE_URL" },
};
constexpr Constant openerPolicies[] = {
    { "unsafe-none", "UNSAFE_NONE" },
    { "same-origin-allow-popups", "SAME_ORIGIN_ALLOW_POPUPS" },
    { "same-origin", "SAME_ORIGIN" },
};
constexpr Constant embedderPolicies[] = {
    { "unsafe-none", "UNSAFE_NONE" },
    { "require-corp", "REQUIRE_CORP" },
    { "credentialless", "CREDENTIALLESS" },
};
constexpr Constant resourcePolicies[] = {
    { "same-site", "SAME_SITE" },
    { "same-origin", "SAME_ORIGIN" },
    { "cross-origin", "CROSS_ORIGIN" },
};

/// A header whose value is a constant of an enumeration.
struct EnumeratedHeader {
    const char* header;
    const char* method;
    const char* type;
    std::span<const Constant> constants;
};
constexpr EnumeratedHeader enumeratedHeaders[] = {
    { "Referrer-Policy", "referrerPolicy", "ReferrerPolicy", referrerPolicies },
    { "Cross-Origin-Opener-Policy", "crossOriginOpenerPolicy", "CrossOriginOpenerPolicy", openerPolicies },
    { "Cross-Origin-Embedder-Policy", "crossOriginEmbedderPolicy", "CrossOriginEmbedderPolicy",
        embedderPolicies },
    { "Cross-Origin-Resource-Policy", "crossOriginResourcePolicy", "CrossOriginResourcePolicy",
        resourcePolicies },
};

std::string springEnumerated(const HeaderPart& header)
{
    for (const EnumeratedHeader& row : enumeratedHeaders) {
        if (!header.isNamed(row.header))
            continue;
        for (const Constant& constant : row.constants) {
            if (header.isValued(constant.value))
                return std::string(row.method) + "(it -> it.policy(" + row.type + "." + constant.name + "))";
        }
    }
    return {};
}

std::string springHsts(const Hsts& hsts)
{
    std::string text = "httpStrictTransportSecurity(it -> it.maxAgeInSeconds("
        + std::to_string(hsts.maxAge.value_or(0)) + "L).includeSubDomains("
        + (hsts.includesSubdomains ? "true" : "false") + ")";
    if (hsts.wantsPreload)
        text += ".preload(true)";
    return text + ")";
}

/// A call on the headers' configurer; what it has no method for is written by a writer.
std::string springSetting(const HeaderPart& header)
{
    if (const std::optional<Hsts> hsts = settableHsts(header);
        hsts && hsts->maxAge.value_or(0) <= std::uint64_t{ 0x7FFFFFFFFFFFFFFF })
        return springHsts(*hsts);
    if (header.isNamed("Content-Security-Policy"))
        return "contentSecurityPolicy(it -> it.policyDirectives(" + doubleQuoted(header.value) + "))";
    if (header.isNamed("Content-Security-Policy-Report-Only"))
        return "contentSecurityPolicy(it -> it.policyDirectives(" + doubleQuoted(header.value)
            + ").reportOnly())";
    if (header.isNamed("Permissions-Policy"))
        return "permissionsPolicyHeader(it -> it.policy(" + doubleQuoted(header.value) + "))";
    if (header.isNamed("X-Content-Type-Options") && header.isValued("nosniff"))
        return "contentTypeOptions(Customizer.withDefaults())";
    if (header.isNamed("X-Frame-Options") && header.isValued("DENY"))
        return "frameOptions(it -> it.deny())";
    if (header.isNamed("X-Frame-Options") && header.isValued("SAMEORIGIN"))
        return "frameOptions(it -> it.sameOrigin())";
    if (header.isNamed("X-XSS-Protection") && header.isValued("0"))
        return "xssProtection(it -> it.headerValue(XXssProtectionHeaderWriter.HeaderValue.DISABLED))";
    if (const std::string call = springEnumerated(header); !call.empty())
        return call;
    return "addHeaderWriter(new StaticHeadersWriter(" + doubleQuoted(header.name) + ", "
        + doubleQuoted(header.value) + "))";
}

/// Those it writes by itself; others come from elsewhere, where it cannot reach.
std::string springRemoval(const HeaderPart& header)
{
    constexpr std::pair<const char*, const char*> methods[] = {
        { "Strict-Transport-Security", "httpStrictTransportSecurity" },
        { "X-Content-Type-Options", "contentTypeOptions" },
        { "X-Frame-Options", "frameOptions" },
        { "X-XSS-Protection", "xssProtection" },
        { "Cache-Control", "cacheControl" },
        { "Pragma", "cacheControl" },
        { "Expires", "cacheControl" },
    };
    for (const auto& [name, method] : methods) {
        if (header.isNamed(name))
            return std::string(method) + "(it -> it.disable())";
    }
    return {};
}

std::string springCookie(const Cookie& cookie)
{
    std::string text = "ResponseCookie.from(" + doubleQuoted(cookie.name) + ", value)";
    if (cookie.domain)
        text += ".domain(" + doubleQuoted(*cookie.domain) + ")";
    if (cookie.path)
        text += ".path(" + doubleQuoted(*cookie.path) + ")";
    if (cookie.isSecure)
        text += ".secure(true)";
    if (cookie.isHttpOnly)
        text += ".httpOnly(true)";
    if (const std::string_view name = sameSiteName(cookie); !name.empty())
        text += ".sameSite(" + doubleQuoted(name) + ")";
    if (cookie.isPartitioned)
        text += ".partitioned(true)";
    return text + ".build();\n";
}

// Qt

std::string qtCookie(const Cookie& cookie)
{
    std::string text = "QNetworkCookie cookie(" + doubleQuoted(cookie.name) + ", value);\n";
    const auto call = [&](const std::string& what) { text += "cookie." + what + ";\n"; };
    if (cookie.domain)
        call("setDomain(" + doubleQuoted(*cookie.domain) + ")");
    if (cookie.path)
        call("setPath(" + doubleQuoted(*cookie.path) + ")");
    if (cookie.isSecure)
        call("setSecure(true)");
    if (cookie.isHttpOnly)
        call("setHttpOnly(true)");
    if (const std::string_view name = sameSiteName(cookie); !name.empty())
        call("setSameSitePolicy(QNetworkCookie::SameSite::" + std::string(name) + ")");
    const std::string partitioned = cookie.isPartitioned ? " + \"; Partitioned\"" : "";
    return text + "headers.append(\"Set-Cookie\", cookie.toRawForm()" + partitioned + ");\n";
}

} // namespace

std::string expressSnippet(const SnippetParts& parts)
{
    std::string settings;
    std::string calls;
    for (const HeaderPart& header : parts.removed) {
        if (header.isNamed("X-Powered-By"))
            settings += "app.disable('x-powered-by');\n";
        else
            calls += "  res.removeHeader(" + singleQuoted(header.name) + ");\n";
    }
    for (const HeaderPart& header : parts.set)
        calls += "  res.set(" + singleQuoted(header.name) + ", " + singleQuoted(header.value) + ");\n";
    if (!calls.empty())
        settings += "app.use((req, res, next) => {\n" + calls + "  next();\n});\n";
    for (const Cookie& cookie : parts.cookies)
        settings += expressCookie(cookie);
    return settings;
}

std::string djangoSnippet(const SnippetParts& parts)
{
    std::string settings;
    std::string lines;
    for (const HeaderPart& header : parts.removed) {
        if (header.isNamed("Strict-Transport-Security"))
            settings += "SECURE_HSTS_SECONDS = 0\n";
        else
            lines += "        response.headers.pop(" + singleQuoted(header.name) + ", None)\n";
    }
    for (const HeaderPart& header : parts.set) {
        const std::string setting = djangoSetting(header);
        settings += setting;
        if (setting.empty())
            lines += "        response.headers[" + singleQuoted(header.name)
                + "] = " + singleQuoted(header.value) + "\n";
    }
    for (const Cookie& cookie : parts.cookies)
        settings += djangoCookie(cookie);
    if (lines.empty())
        return settings;
    return settings + (settings.empty() ? "" : "\n")
        + "def response_headers(get_response):\n"
          "    def middleware(request):\n"
          "        response = get_response(request)\n"
        + lines
        + "        return response\n"
          "    return middleware\n";
}

std::string springSnippet(const SnippetParts& parts)
{
    std::string calls;
    for (const HeaderPart& header : parts.removed) {
        const std::string call = springRemoval(header);
        if (!call.empty())
            calls += "\n    ." + call;
    }
    for (const HeaderPart& header : parts.set)
        calls += "\n    ." + springSetting(header);
    std::string text = calls.empty() ? std::string() : "http.headers(headers -> headers" + calls + ");\n";
    for (const Cookie& cookie : parts.cookies)
        text += springCookie(cookie);
    return text;
}

std::string qtSnippet(const SnippetParts& parts)
{
    std::string lines;
    for (const HeaderPart& header : parts.removed)
        lines += "    headers.removeAll(" + doubleQuoted(header.name) + ");\n";
    for (const HeaderPart& header : parts.set)
        lines += "    headers.replaceOrAppend(" + doubleQuoted(header.name) + ", "
            + doubleQuoted(header.value) + ");\n";
    std::string text;
    if (!lines.empty())
        text = "server.addAfterRequestHandler(&server, [](const QHttpServerRequest&, QHttpServerResponse& "
               "response) {\n"
               "    QHttpHeaders headers = response.headers();\n"
            + lines + "    response.setHeaders(std::move(headers));\n});\n";
    for (const Cookie& cookie : parts.cookies)
        text += qtCookie(cookie);
    return text;
}

} // namespace core::http
