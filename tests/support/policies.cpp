// SPDX-License-Identifier: Apache-2.0
#include "tests/support/policies.h"

#include <array>
#include <string_view>

namespace tests {
namespace {

constexpr std::string_view scriptNames[] = { "script-src", "script-src", "default-src", "script-src-elem",
    "script-src-attr", "object-src", "base-uri" };
constexpr std::string_view names[]
    = { "child-src", "connect-src", "font-src", "frame-src", "img-src", "media-src", "style-src",
          "style-src-attr", "style-src-elem", "prefetch-src", "manifest-src", "worker-src", "plugin-types",
          "sandbox", "disown-opener", "form-action", "frame-ancestors", "navigate-to", "report-to",
          "report-uri", "block-all-mixed-content", "upgrade-insecure-requests", "reflected-xss", "referrer",
          "require-sri-for", "trusted-types", "require-trusted-types-for", "webrtc", "fenced-frame-src" };
constexpr std::string_view oddNames[] = { "script-src:", "scriptsrc", "foo", "constructor", "__proto__",
    "toString", "1", "10", "2", "007", "4294967295", "4294967294", "'self'", "https:", "*", "-",
    "x:", "content-security-policy:", "\xC3\x89t\xC3\xA9-src", "bloc\xE2\x84\xAA-all-mixed-content",
    "\xC4\xB0mg-src", "\xCE\xA3\xCE\xA3", "default-src," };
constexpr std::string_view keywords[] = { "'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'",
    "'wasm-eval'", "'wasm-unsafe-eval'", "'strict-dynamic'", "'unsafe-hashed-attributes'", "'unsafe-hashes'",
    "'report-sample'", "'block'", "'allow'", "'inline-speculation-rules'", "'script'", "'allow-duplicates'",
    "'trusted-types-eval'", "'unsafe-allow-redirects'" };
constexpr std::string_view schemes[] = { "https:", "http:", "data:", "blob:", "filesystem:", "ws:", "wss:",
    "mediastream:", "HTTPS:", "DaTa:", "a+b-c.d:", "1a:", "a_b:" };
constexpr std::string_view hosts[] = { "*", "*.com", "*.google.com", "*.googleapis.com",
    "ajax.googleapis.com", "www.google-analytics.com", "*.google-analytics.com", "www.googletagmanager.com",
    "googletagmanager.com", "cdnjs.cloudflare.com", "cdn.jsdelivr.net", "*.jsdelivr.net", "vk.com",
    "*.vk.com", "gstatic.com", "*.gstatic.com", "yandex.st", "example.com", "*.example.com", "localhost",
    "a.b.c.d.e", "google.com.", "GOOGLE.com", "Ajax.GoogleApis.com", "ogle.com", "*", "*.*", "*.*.com",
    "a*.com", "www.*.com", "127.0.0.1", "192.168.0.1", "0x7f.1", "017700000001", "2130706433", "1.2.3", "1",
    "256.1.1.1", "1.2.3.4.", "1.2.3.4.5", "1..2", "09.1", "[::1]", "[fe80::1]", "[1:2:3:4:5:6:7:8]",
    "[::ffff:1.2.3.4]", "[x]", "count.tbcdn.cn", "api.map.baidu.com", "xn--bcher-kva.example",
    "b\xC3\xBC"
    "cher.example",
    "\xEF\xBC\x91\xEF\xBC\x92\xEF\xBC\x97.0.0.1",
    "example\xE3\x80\x82"
    "com",
    "user@example.com", "user:pw@127.0.0.1", "[::1]@example.com", "exa%6dple.com", "a%", "a%00b", "a b",
    "exa_mple.com", "-", ".", "..", ".com", "com.", "a,b.com", "{host}", "a^b.c", "a|b.c",
    "wildcard_placeholder.com", "xildcard_placeholder.google.com", "''", "\"x.y\"", "127.0.0.1.nip.io",
    "ssl.gstatic.com\\x" };
constexpr std::string_view ports[]
    = { ":443", ":80", ":*", ":", ":8080", ":65536", ":x", ":0", ":*:*", ":00080" };
constexpr std::string_view paths[] = { "/", "/a", "/a/", "/*", "/gtm/js", "/gtm/", "/gtm", "/angularjs/",
    "/ajax/libs/angularjs/1.2.0rc1/angular-route.min.js", "/swf/video.swf", "/swf/", "//counter3",
    "/x/../gtm/js", "/./gtm/js", "/x/%2e%2E/gtm/js", "/..", "/.", "?q", "#f", "/gtm/js?q=1", "/gtm/js#f",
    "\\gtm\\js", "/*.js", "/%", "/a;b", "/ajax/libs/yui/2.8.0r4/build/charts/assets/charts.swf", "/sug",
    "/a/..", "/GTM/js" };
constexpr std::string_view prefixes[] = { "https://", "http://", "//", "HTTP://", "ws://", "data://", "1://",
    "https:", "https:///", "x-y+z.w://", "http:////", "_://", "-://", "http:/", "://" };
constexpr std::string_view others[] = { "allow-scripts", "allow-same-origin", "application/x-shockwave-flash",
    "application/pdf", "default", "no-referrer", "0", "1", "csp-endpoint", "/csp-report",
    "https://example.com/r?a=b", "script", "style", "dompurify", "*", "none", "self", "unsafe-inline",
    "unsafe-eval", "strict-dynamic", "nonce-abc", "sha256-abc", "sha384-", "sha1-abc", "block", "allow",
    "report-sample", "'", "''", "'nonce-'", "'nonce-", "'sha256-'", "'self", "self'", "\"self\"", "`self`",
    "\xE2\x80\x98self\xE2\x80\x99", "script-src", "object-src", "default-src", "Script-Src",
    "img-src:", "sandbox", "=", "\x01", "a\x7F", "'\xC2\xA7'" };
constexpr std::string_view spaces[] = { "\t", "\n", "\r\n", "\f", "\v", "  ", "\xC2\xA0", "\xE2\x80\xA8",
    "\xE3\x80\x80", "\xEF\xBB\xBF", "\xE2\x80\x83", "\xC2\x85", "\xE2\x80\x8B" };
constexpr std::string_view base64 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/-_";
constexpr std::string_view ascii = " !\"#$%&'()*+,-./0123456789:;;;<=>?@ABCabc[\\]^_`{|}~srcdefault-src'''";

} // namespace

std::string PolicyGenerator::separator()
{
    return happens(92) ? " " : oneOf(spaces);
}

std::string PolicyGenerator::damaged(std::string text)
{
    if (!happens(6) || text.empty())
        return text;
    const std::size_t at = below(text.size());
    // A damaged character would be another one to each reader.
    if (static_cast<unsigned char>(text[at]) >= 0x80)
        return text;
    switch (below(3)) {
    case 0:
        return text.erase(at, 1);
    case 1:
        return text.insert(at, 1, ascii[below(ascii.size())]);
    default:
        text[at] = ascii[below(ascii.size())];
        return text;
    }
}

std::string PolicyGenerator::inAnyCase(std::string text)
{
    if (!happens(8))
        return text;
    for (char& c : text) {
        if (c >= 'a' && c <= 'z' && happens(50))
            c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

std::string PolicyGenerator::name()
{
    if (happens(55))
        return inAnyCase(oneOf(scriptNames));
    return happens(80) ? damaged(inAnyCase(oneOf(names))) : oneOf(oddNames);
}

std::string PolicyGenerator::host()
{
    std::string text = happens(55) ? oneOf(prefixes) : "";
    text += oneOf(hosts);
    if (happens(15))
        text += oneOf(ports);
    if (happens(35))
        text += oneOf(paths);
    return text;
}

std::string PolicyGenerator::nonce()
{
    std::string text = "'nonce-";
    for (std::size_t left = below(24); left > 0; --left)
        text += base64[below(base64.size())];
    for (std::size_t left = below(4); left > 0 && happens(50); --left)
        text += '=';
    if (happens(5))
        text += "\xF0\x9F\x94\x91";
    return text + "'";
}

std::string PolicyGenerator::hash()
{
    constexpr std::string_view algorithms[] = { "sha256", "sha384", "sha512", "sha1", "SHA256", "md5" };
    std::string text = "'" + oneOf(algorithms) + "-";
    for (std::size_t left = happens(60) ? 43 : below(90); left > 0; --left)
        text += base64[below(base64.size())];
    return text + (happens(60) ? "='" : "'");
}

std::string PolicyGenerator::value()
{
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
        return damaged(inAnyCase(oneOf(keywords)));
    case 3:
        return damaged(nonce());
    case 4:
        return damaged(hash());
    case 5:
        return oneOf(schemes);
    case 6:
        return oneOf(others);
    default:
        return damaged(inAnyCase(host()));
    }
}

std::string PolicyGenerator::noise()
{
    std::string text;
    for (std::size_t left = below(120); left > 0; --left)
        text += ascii[below(ascii.size())];
    return text;
}

std::string PolicyGenerator::next()
{
    if (happens(4))
        return noise();
    std::string policy;
    for (std::size_t directives = happens(1) ? 0 : 1 + below(7); directives > 0; --directives) {
        policy += (happens(10) ? separator() : "") + name();
        for (std::size_t values = below(6); values > 0; --values)
            policy += separator() + value();
        policy += happens(95) ? ";" : happens(50) ? ";;" : ",";
        policy += separator();
    }
    return policy;
}

} // namespace tests
