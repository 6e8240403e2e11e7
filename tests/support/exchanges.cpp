// SPDX-License-Identifier: Apache-2.0
#include "tests/support/exchanges.h"

#include <algorithm>

namespace tests {
namespace {

using core::http::Response;

constexpr std::string_view hosts[] = { "example.com", "www.example.com", "a.b.example.co.uk", "mozilla.org",
    "shop.example.de", "user.github.io", "localhost", "192.0.2.7", "example.com:8443", "sub.example.org" };
constexpr std::string_view foreignHosts[]
    = { "cdn.example.com", "cdn.net", "static.example.co.uk", "other.github.io", "code.jquery.com",
          "192.0.2.7", "localhost", "example.com", "CDN.Example.COM", "mozilla.org", "www.mozilla.org" };
constexpr std::string_view paths[] = { "/", "/index.html", "/a/b/c", "/login/", "/?q=1", "/a/b?x=/y" };
constexpr std::string_view types[] = { "text/html", "text/html", "text/html", "text/html; charset=utf-8",
    "text/html;charset=utf-8", "application/xhtml+xml", "TEXT/HTML", "text/html ;x", "application/json", "",
    "text/plain", "image/svg+xml" };
constexpr std::string_view directives[] = { "default-src", "default-src", "script-src", "script-src",
    "script-src", "object-src", "object-src", "style-src", "style-src", "img-src", "media-src", "connect-src",
    "font-src", "frame-ancestors", "form-action", "base-uri", "report-uri", "report-to", "sandbox",
    "upgrade-insecure-requests", "block-all-mixed-content", "worker-src", "frame-src" };
constexpr std::string_view usualSources[] = { "'self'", "'self'", "'self'", "'none'", "https://example.com",
    "https://cdn.net", "cdn.net", "*.example.com", "'nonce-r4nd0m'", "'sha256-abc='", "'strict-dynamic'" };
constexpr std::string_view allSources[] = { "'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'",
    "'strict-dynamic'", "'nonce-r4nd0m'", "'nonce-R4ND0M'", "'sha256-abc='", "'sha384-abc='", "'sha512-abc='",
    "'sha1-abc='", "'unsafe-hashes'", "'wasm-unsafe-eval'", "'report-sample'",
    "data:", "blob:", "https:", "http:", "ftp:", "*", "http://*", "https://*", "http://*.*", "https://*.*",
    "https://*.example.com", "http://example.com", "https://example.com", "https://example.com/",
    "https://example.com/a", "https://example.com/a/", "https://example.com/a/b", "https://example.com/A",
    "https://example.com/%61", "https://example.com/%zz", "https://example.com/%",
    "https://example.com/%c3%a9", "https://example.com/%ff", "https://example.com/%C3%A9",
    "https://example.com/a_b", "https://example.com/a-b", "example.com", "example.com:443", "example.com:*",
    "cdn.net/a/", "cdn.net/a/b.js", "cdn.net/", "cdn.net", "/", "//cdn.net", "ftp://example.com",
    "ws:", "wss:", "httpsx:", "httpx://a", "'NONE'", "\xC2\xABself\xC2\xBB", "\xC3\xA9.com",
    "\xE2\x80\x98self\xE2\x80\x99", "a", "a'", "a.", "ab", "a-b", "a_b", "a1", "1a", "10", "9", "https:/",
    "https", "'", "\"self\"", "(a)", "[a]", "{a}", "a@b", "a#b", "a&b", "a~b", "a^b", "a$b", "a+b", "a=b",
    "a|b", "a<b", "a%20b", "a%2fb", "a%2", "\\a", "`a`", "!a", "?a" };
constexpr std::string_view spaces[]
    = { "\t", "  ", "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF", "\xE2\x80\x83", "\xE2\x80\xA8" };
constexpr std::string_view cookieNames[]
    = { "sessionid", "JSESSIONID", "PHPSESSID", "session", "login", "LoginToken", "csrftoken", "XSRF-TOKEN",
          "_csrf", "csrf_session", "theme", "id", "a", "a", "_ga", "heroku-session-affinity", "__Host-id",
          "__Secure-id", "__host-id", "__Host-session", "", " ", "samesite", "S\xC3\x89SS", "x y" };
constexpr std::string_view cookieValues[]
    = { "1", "abc", "", "a=b", "\"quoted\"", "a,b", "None", "x y", "Lax", "\xC3\xA9" };
constexpr std::string_view attributes[] = { "Secure", "Secure", "Secure", "HttpOnly", "HttpOnly", "HttpOnly",
    "Path=/", "Path=/a", "Path=", "Path=a", "Path", "Domain=example.com", "Domain=.example.com", "Domain=com",
    "Domain=co.uk", "Domain=example.co.uk", "Domain=github.io", "Domain=user.github.io", "Domain=other.net",
    "Domain=", "Domain=.", "Domain=localhost", "Domain=192.0.2.7", "Domain=example.com.",
    "Domain=www.example.com", "Domain=EXAMPLE.com", "Domain=mozilla.org", "Max-Age=0", "Max-Age=3600",
    "Max-Age=-1", "Expires=Thu, 01 Jan 1970 00:00:00 GMT", "Expires=x", "Secure=false", "HttpOnly=x",
    "Partitioned", "Priority=High", "", "secure ", "=x", "Secure\xC2\xA0" };
constexpr std::string_view sameSites[]
    = { "SameSite=Lax", "SameSite=Lax", "SameSite=Strict", "samesite=strict", "SameSite=None",
          "SameSite=none", "SameSite", "SameSite=", "SameSite=x", "SameSite = Lax", "SameSite=Lax=x",
          "SameSite= lax ", "SameSite=\"Lax\"", "SAMESITE=LAX", "SameSite=\xC2\xA0lax" };
constexpr std::string_view ages[] = { "31536000", "63072000", "15552000", "15551999", "15768000", "0", "-1",
    "abc", "\"31536000\"", "31536000abc", "", " 31536000", "+31536000", "1e9", "0x1000000", "10886400.5",
    "00031536000", "99999999999999999999999999",
    "\xC2\xA0"
    "63072000",
    "--1" };
constexpr std::string_view ageNames[]
    = { "max-age=", "max-age=", "max-age=", "Max-Age=", "max-age =", "max-age", "maxage=", "max-age: " };
constexpr std::string_view transportParts[]
    = { "includeSubDomains", "preload", "includesubdomains", "", "x=y", "includeSubDomains=1", "a,b" };
constexpr std::string_view framings[] = { "DENY", "SAMEORIGIN", "deny", "sameorigin", " DENY ", "ALLOWALL",
    "ALLOW-FROM https://example.com", "allow-from", "ALLOW-FROMx", "DENY, DENY", "SAMEORIGIN;", "",
    "\"DENY\"", "DENY\xC2\xA0", "same-origin", "None" };
constexpr std::string_view sniffings[]
    = { "nosniff", "nosniff", "NoSniff", " nosniff", "nosniff;", "nosniff, nosniff", "", "sniff", "none" };
constexpr std::string_view referrers[]
    = { "no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin", "origin",
          "origin-when-cross-origin", "unsafe-url", "no-referrer-when-downgrade", "never", "always", "",
          "Same-Origin", "STRICT-ORIGIN", "x", "origin;", "\xC2\xA0origin", "default" };
constexpr std::string_view embedders[] = { "require-corp", "credentialless", "unsafe-none", "Require-Corp",
    "require-corp; report-to=\"x\"", "require-corp;a", "\"require-corp\"", "require-corp, require-corp", "",
    " require-corp ", "require-corp;", "require-corp ;a=1", "require-corp; report-to=x y", "?1",
    "require-corp;a=\"\xC3\xA9\"", "same-origin", "require-corp;A=1" };
constexpr std::string_view openers[] = { "same-origin", "same-origin-allow-popups", "noopener-allow-popups",
    "unsafe-none", "Same-Origin", "same-origin; report-to=\"x\"", "\"same-origin\"", "same-origin,", "",
    "same-origin;report-to=\"a\\\"b\"", "same-origin;;", "10", "same-origin \t", "same-origin-plus-COEP" };
constexpr std::string_view resources[]
    = { "same-origin", "same-site", "cross-origin", "Same-Origin", "SAME-SITE ", "same-origin, same-site",
          "\"same-origin\"", "", "none", "cross-origin;", "\xC2\xA0same-site" };
constexpr std::string_view origins[]
    = { "*", " * ", "null", "https://example.com", "https://evil.example", "**", "", "https://a, https://b" };

std::string urlText(std::string_view scheme, std::string_view host, std::string_view path)
{
    return std::string(scheme) + "://" + std::string(host) + std::string(path);
}

} // namespace

std::string ExchangeGenerator::inAnyCase(std::string text)
{
    if (!happens(10))
        return text;
    for (char& letter : text) {
        if (letter >= 'a' && letter <= 'z' && happens(50))
            letter = static_cast<char>(letter - 'a' + 'A');
    }
    return text;
}

std::string ExchangeGenerator::spaced(std::string text)
{
    if (happens(4))
        text += oneOf(spaces);
    return happens(4) ? oneOf(spaces) + text : text;
}

void ExchangeGenerator::add(Response& response, std::string_view name, std::string value)
{
    response.fields.push_back({ .name = inAnyCase(std::string(name)), .value = spaced(std::move(value)) });
}

std::string ExchangeGenerator::sources(std::string_view directive)
{
    std::string text;
    const bool isUsual = happens(55);
    for (std::size_t count = below(happens(10) ? 12 : 4); count > 0; --count) {
        const std::string separator = happens(95) ? " " : oneOf(spaces);
        text += separator + inAnyCase(isUsual ? oneOf(usualSources) : oneOf(allSources));
    }
    return text.empty() && directive != "sandbox" && happens(60) ? " 'self'" : text;
}

std::string ExchangeGenerator::policy()
{
    if (happens(15))
        return m_policies.next();
    std::string text;
    std::vector<std::string> seen;
    for (std::size_t count = 1 + below(6); count > 0; --count) {
        const std::string name = oneOf(directives);
        const bool isSeen = std::ranges::find(seen, name) != seen.end();
        if (isSeen && !happens(8))
            continue;
        seen.push_back(name);
        text += inAnyCase(name) + sources(name) + (happens(95) ? "; " : ";;");
        if (happens(2))
            text += ", ";
    }
    return text;
}

void ExchangeGenerator::addPolicies(Response& response)
{
    if (happens(80)) {
        for (std::size_t count = happens(75) ? 1 : 1 + below(3); count > 0; --count)
            add(response, "Content-Security-Policy", policy());
    }
    if (happens(2))
        add(response, "Content-Security-Policy", happens(50) ? "" : ";;;;;;;");
    if (happens(12))
        add(response, "Content-Security-Policy-Report-Only", happens(90) ? policy() : "");
}

std::string ExchangeGenerator::attribute()
{
    return inAnyCase(happens(45) ? oneOf(sameSites) : oneOf(attributes));
}

std::string ExchangeGenerator::cookie()
{
    std::string text = oneOf(cookieNames) + (happens(95) ? "=" : "") + oneOf(cookieValues);
    if (happens(70))
        text += "; Secure; HttpOnly";
    for (std::size_t count = below(4); count > 0; --count)
        text += (happens(90) ? "; " : " ;") + attribute();
    return text;
}

void ExchangeGenerator::addCookies(Response& response)
{
    if (!happens(55))
        return;
    for (std::size_t count = 1 + below(3); count > 0; --count)
        add(response, "Set-Cookie", cookie());
}

std::string ExchangeGenerator::transport()
{
    std::string text = happens(95) ? oneOf(ageNames) + (happens(60) ? "31536000" : oneOf(ages)) : "";
    for (std::size_t count = below(3); count > 0; --count)
        text += (happens(90) ? "; " : ";") + oneOf(transportParts);
    if (happens(5))
        text += "; max-age=" + oneOf(ages);
    return happens(3) ? text + std::string(1100, ' ') + ",x" : text;
}

std::string ExchangeGenerator::referrerPolicies()
{
    std::string text = oneOf(referrers);
    for (std::size_t count = happens(30) ? 1 + below(3) : 0; count > 0; --count)
        text += (happens(80) ? ", " : ",") + oneOf(referrers);
    return inAnyCase(text);
}

void ExchangeGenerator::addSharing(Response& response)
{
    if (!happens(30))
        return;
    const std::string origin = happens(50) ? "https://http-observatory.security.mozilla.org" : oneOf(origins);
    add(response, "Access-Control-Allow-Origin", origin);
    if (happens(60))
        add(response, "Access-Control-Allow-Credentials", happens(70) ? "true" : happens(50) ? "True " : "1");
    if (happens(70))
        response.request = core::http::Request{ .method = "OPTIONS",
            .fields = { { .name = "Origin", .value = "https://http-observatory.security.mozilla.org" } } };
}

void ExchangeGenerator::addOthers(Response& response)
{
    const auto some = [&](std::string_view name, Words values, std::size_t percent) {
        if (happens(percent))
            add(response, name, oneOf(values));
        if (happens(2))
            add(response, name, oneOf(values));
    };
    some("Content-Type", types, 95);
    some("X-Frame-Options", framings, 60);
    some("X-Content-Type-Options", sniffings, 70);
    some("Cross-Origin-Embedder-Policy", embedders, 40);
    some("Cross-Origin-Opener-Policy", openers, 40);
    some("Cross-Origin-Resource-Policy", resources, 50);
    if (happens(70))
        add(response, "Strict-Transport-Security", transport());
    if (happens(3))
        add(response, "Strict-Transport-Security", transport());
    for (std::size_t count = happens(60) ? 1 + below(20) / 18 : 0; count > 0; --count)
        add(response, "Referrer-Policy", referrerPolicies());
}

Response ExchangeGenerator::response(std::string url)
{
    constexpr int statuses[] = { 200, 200, 200, 200, 204, 301, 401, 403, 404, 500 };
    Response response{ .url = std::move(url), .status = statuses[below(std::size(statuses))] };
    addPolicies(response);
    addCookies(response);
    addSharing(response);
    addOthers(response);
    std::ranges::shuffle(response.fields, m_random);
    if (happens(60))
        response.body = body();
    response.isVerified = !happens(3);
    return response;
}

std::vector<Response> ExchangeGenerator::chain(bool endsSecure)
{
    std::vector<Response> hops;
    std::string host = m_host;
    for (std::size_t count = below(4); count > 0; --count) {
        hops.push_back({ .url = urlText(happens(80) ? "http" : "https", host, oneOf(paths)), .status = 301 });
        addCookies(hops.back());
        hops.back().isVerified = !happens(3);
        if (happens(25))
            host = oneOf(hosts);
    }
    hops.push_back(response(urlText(endsSecure ? "https" : "http", host, oneOf(paths))));
    return hops;
}

ExchangeCase ExchangeGenerator::next()
{
    ExchangeCase it;
    m_host = oneOf(hosts);
    it.exchange.hops = happens(60) ? std::vector<Response>{ response(urlText("https", m_host, oneOf(paths))) }
                                   : chain(happens(80));
    if (happens(30)) {
        it.exchange.plainHops = chain(happens(75));
        if (happens(90))
            it.exchange.plainHops->front().url = urlText("http", m_host, "/");
        for (Response& hop : *it.exchange.plainHops)
            hop.fields.clear();
    }
    if (happens(20)) {
        it.exchange.preflight = Response{ .url = it.exchange.hops.back().url, .status = 204 };
        addSharing(*it.exchange.preflight);
    }
    if (happens(15)) {
        constexpr std::string_view listed[] = { "example.com", "www.example.com", "co.uk", "example.co.uk",
            "mozilla.org", "com", "github.io", "localhost", "de" };
        for (std::size_t count = 1 + below(3); count > 0; --count)
            it.preloaded.push_back(
                { .host = oneOf(listed), .includesSubdomains = happens(60), .isEnforced = happens(85) });
    }
    return it;
}

std::string ExchangeGenerator::quoted(std::string_view value)
{
    const bool isBare
        = happens(20) && value.find_first_of(" '\"=<>`\t\n\r\f") == std::string_view::npos && !value.empty();
    if (isBare)
        return std::string(value);
    const char quote = value.contains('"') || (happens(20) && !value.contains('\'')) ? '\'' : '"';
    std::string text(1, quote);
    for (const char letter : value) {
        if (letter == quote)
            text += quote == '"' ? "&quot;" : "&#39;";
        else
            text += letter;
    }
    return text + quote;
}

std::string ExchangeGenerator::meta()
{
    constexpr std::string_view names[] = { "http-equiv", "http-equiv", "HTTP-EQUIV", "name", "property" };
    constexpr std::string_view headers[] = { "Content-Security-Policy", "content-security-policy",
        "Content-Security-Policy", " content-security-policy\n", "Content-Security-Policy-Report-Only",
        "X-Frame-Options", "refresh", "Referrer-Policy", "cross-origin-resource-policy",
        "\xC2\xA0"
        "content-security-policy" };
    std::string text = happens(90) ? "<meta " : "<META\n";
    if (happens(65)) {
        text += oneOf(names) + "=" + quoted(oneOf(headers));
        if (happens(95))
            text += " content=" + quoted(policy());
    } else {
        text += (happens(90) ? "name=" : "name = ") + quoted(happens(90) ? "referrer" : " Referrer ");
        if (happens(95))
            text += " content=" + quoted(referrerPolicies());
    }
    return text + (happens(70) ? ">" : " />");
}

std::string ExchangeGenerator::script()
{
    constexpr std::string_view relatives[] = { "/a.js", "a.js", "./a.js", "?a", "#a", "",
        "data:text/javascript,1", "javascript:1", "ftp://cdn.net/a.js", "blob:x", "///cdn.net/a.js",
        "\\\\cdn.net\\a.js", "https:a.js", "http:/cdn.net/a.js", " //cdn.net/a.js", " https://cdn.net/a.js ",
        "HTTPS://cdn.net/a.js", "ht\ntps://cdn.net/a.js", "//", "/&amp;a", "&#47;/cdn.net/a.js",
        "&sol;&sol;cdn.net/a.js", "wss://cdn.net/a" };
    constexpr std::string_view schemes[] = { "https://", "https://", "https://", "http://", "//" };
    std::string text = "<script";
    if (happens(80)) {
        const std::string source
            = happens(65) ? oneOf(schemes) + oneOf(foreignHosts) + "/a.js" : oneOf(relatives);
        text += " src=" + (source.contains('&') ? "\"" + source + "\"" : quoted(source));
    }
    if (happens(45))
        text += " integrity=" + quoted(happens(90) ? "sha384-abc" : "");
    if (happens(30))
        text += happens(50) ? " crossorigin" : " async defer";
    if (happens(5))
        return text + "/>";
    return text + ">" + (happens(30) ? "if (a < b) document.write('<meta name=referrer content=x>')" : "")
        + (happens(97) ? "</script>" : "");
}

std::string ExchangeGenerator::element(int depth)
{
    constexpr std::string_view containers[] = { "div", "p", "template", "noscript", "svg", "table", "select",
        "textarea", "style", "title", "head", "body", "b", "ul", "li", "math", "iframe", "noembed", "xmp",
        "object", "td", "tr", "frameset", "button", "form", "a" };
    switch (below(depth > 3 ? 5 : 9)) {
    case 0:
    case 1:
        return script();
    case 2:
    case 3:
        return meta();
    case 4:
        return happens(50) ? "text &amp; more" : "<!-- " + (happens(60) ? meta() : script()) + " -->";
    case 5:
        return happens(50) ? "<base href=" + quoted(happens(60) ? "https://cdn.net/x/" : "/x/") + ">"
                           : "<br>";
    default: {
        const std::string name = oneOf(happens(70) ? Words(containers).subspan(0, 1) : Words(containers));
        std::string text = "<" + name + ">";
        for (std::size_t count = below(4); count > 0; --count)
            text += element(depth + 1);
        return text + (happens(90) ? "</" + name + ">" : "");
    }
    }
}

std::string ExchangeGenerator::body()
{
    if (happens(5))
        return "";
    std::string text = happens(70) ? "<!DOCTYPE html>\n<html><head><title>x</title>" : "";
    for (std::size_t count = below(5); count > 0; --count)
        text += element(0) + (happens(50) ? "\n" : "");
    if (happens(70))
        text += "</head><body>";
    for (std::size_t count = below(4); count > 0; --count)
        text += element(0);
    return text + (happens(70) ? "</body></html>" : "");
}

} // namespace tests
