// SPDX-License-Identifier: Apache-2.0
#include "tests/support/responses.h"

namespace tests {

core::http::Audit audited(
    const QByteArray& text, const core::http::AuditOptions& options, const std::string& url)
{
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    auto read = core::http::readHeaderText(core::asBytes(view), { .url = url });
    if (!read)
        qFatal("%s", core::messageOf(read.error().code));
    return core::http::audit(std::move(read->exchanges[read->chosen]), options, read->irregularities);
}

const std::vector<Sample>& sampleResponses()
{
    static const std::vector<Sample> samples{
        { "nginx, as installed",
            "HTTP/1.1 200 OK\r\nServer: nginx/1.24.0\r\nDate: Tue, 05 Mar 2024 10:11:12 GMT\r\n"
            "Content-Type: text/html\r\nContent-Length: 615\r\nLast-Modified: Tue, 11 Apr 2023 01:45:34 "
            "GMT\r\n"
            "Connection: keep-alive\r\nETag: \"6434bbbe-267\"\r\nAccept-Ranges: bytes\r\n\r\n" },
        { "Apache with PHP",
            "HTTP/1.1 200 OK\r\nDate: Tue, 05 Mar 2024 10:11:12 GMT\r\nServer: Apache/2.4.57 (Debian)\r\n"
            "X-Powered-By: PHP/8.2.7\r\nSet-Cookie: PHPSESSID=h1ddenVa1ue; path=/\r\n"
            "Expires: Thu, 19 Nov 1981 08:52:00 GMT\r\nCache-Control: no-store, no-cache, must-revalidate\r\n"
            "Pragma: no-cache\r\nVary: Accept-Encoding\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n" },
        { "Express, as installed",
            "HTTP/1.1 200 OK\nX-Powered-By: Express\nContent-Type: application/json; charset=utf-8\n"
            "Content-Length: 27\nETag: W/\"1b-9sQWvZ\"\nDate: Tue, 05 Mar 2024 10:11:12 GMT\n"
            "Connection: keep-alive\nKeep-Alive: timeout=5\n\n" },
        { "Express with helmet",
            "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self';base-uri 'self';font-src 'self' "
            "https: data:;"
            "form-action 'self';frame-ancestors 'self';img-src 'self' data:;object-src 'none';script-src "
            "'self';"
            "script-src-attr 'none';style-src 'self' https: 'unsafe-inline';upgrade-insecure-requests\n"
            "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Resource-Policy: same-origin\n"
            "Origin-Agent-Cluster: ?1\nReferrer-Policy: no-referrer\n"
            "Strict-Transport-Security: max-age=15552000; includeSubDomains\nX-Content-Type-Options: "
            "nosniff\n"
            "X-DNS-Prefetch-Control: off\nX-Download-Options: noopen\nX-Frame-Options: SAMEORIGIN\n"
            "X-Permitted-Cross-Domain-Policies: none\nX-XSS-Protection: 0\n"
            "Content-Type: text/html; charset=utf-8\nContent-Length: 12\n\n" },
        { "Django, deployed as its checklist says",
            "HTTP/1.1 200 OK\nDate: Tue, 05 Mar 2024 10:11:12 GMT\nServer: gunicorn\n"
            "Content-Type: text/html; charset=utf-8\nX-Frame-Options: DENY\nVary: Cookie\n"
            "Strict-Transport-Security: max-age=31536000; includeSubDomains; preload\n"
            "X-Content-Type-Options: nosniff\nReferrer-Policy: same-origin\n"
            "Cross-Origin-Opener-Policy: same-origin\n"
            "Set-Cookie: csrftoken=h1ddenVa1ue; expires=Tue, 04 Mar 2025 10:11:12 GMT; Max-Age=31449600; "
            "Path=/; "
            "SameSite=Lax; Secure\n"
            "Set-Cookie: sessionid=h1ddenVa1ue; HttpOnly; Path=/; SameSite=Lax; Secure\n\n" },
        { "WordPress",
            "HTTP/2 200\nserver: nginx\ndate: Tue, 05 Mar 2024 10:11:12 GMT\n"
            "content-type: text/html; charset=UTF-8\nx-powered-by: PHP/7.4.33\n"
            "link: <https://blog.example/wp-json/>; rel=\"https://api.w.org/\"\nx-pingback: "
            "https://blog.example/xmlrpc.php\nvary: Accept-Encoding,Cookie\ncache-control: max-age=3, "
            "must-revalidate\n\n" },
        { "a code host's front page",
            "HTTP/2 200\ndate: Tue, 05 Mar 2024 10:11:12 GMT\ncontent-type: text/html; charset=utf-8\n"
            "vary: X-PJAX, Accept-Encoding, Accept, X-Requested-With\n"
            "etag: W/\"4b1a4c1f0c\"\ncache-control: max-age=0, private, must-revalidate\n"
            "strict-transport-security: max-age=31536000; includeSubdomains; preload\n"
            "x-frame-options: deny\nx-content-type-options: nosniff\nx-xss-protection: 0\n"
            "referrer-policy: origin-when-cross-origin, strict-origin-when-cross-origin\n"
            "content-security-policy: default-src 'none'; base-uri 'self'; child-src "
            "code.example/assets-cdn/worker/; "
            "connect-src 'self' uploads.code.example api.code.example wss://alive.code.example; font-src "
            "assets.code.example; form-action 'self' code.example; frame-ancestors 'none'; frame-src "
            "viewscreen.code.example; img-src 'self' data: blob: assets.code.example; manifest-src 'self'; "
            "media-src assets.code.example; script-src assets.code.example; style-src 'unsafe-inline' "
            "assets.code.example; upgrade-insecure-requests; worker-src code.example/assets-cdn/worker/\n"
            "server: code.example\n"
            "set-cookie: _code_sess=h1ddenVa1ue; path=/; secure; HttpOnly; SameSite=Lax\n"
            "set-cookie: _octo=GH1.1.h1ddenVa1ue; domain=example.com; path=/; expires=Wed, 05 Mar 2025 "
            "10:11:12 "
            "GMT; secure; SameSite=Lax\n"
            "set-cookie: logged_in=no; domain=example.com; path=/; expires=Wed, 05 Mar 2025 10:11:12 GMT; "
            "HttpOnly; "
            "secure; SameSite=Lax\naccept-ranges: bytes\nx-request-id: D3A2:1F8\n\n" },
        { "a content delivery network's asset",
            "HTTP/2 200\ndate: Tue, 05 Mar 2024 10:11:12 GMT\ncontent-type: application/javascript; "
            "charset=utf-8\n"
            "access-control-allow-origin: *\ncache-control: public, max-age=30672000\n"
            "cross-origin-resource-policy: cross-origin\ntiming-allow-origin: *\n"
            "strict-transport-security: max-age=15780000\nx-content-type-options: nosniff\nvary: "
            "Accept-Encoding\n"
            "cf-cache-status: HIT\nreport-to: "
            "{\"endpoints\":[{\"url\":\"https:\\/\\/a.nel.example\\/report\"}],"
            "\"group\":\"cf-nel\",\"max_age\":604800}\n"
            "nel: {\"success_fraction\":0.01,\"report_to\":\"cf-nel\",\"max_age\":604800}\n"
            "server: cloudflare\ncf-ray: 85f8a1b2c3d4e5f6-FRA\nalt-svc: h3=\":443\"; ma=86400\n\n" },
        { "an API behind a gateway",
            "HTTP/1.1 200 OK\nContent-Type: application/json\nx-amzn-RequestId: 9f1e\n"
            "Access-Control-Allow-Origin: https://app.example.com\nAccess-Control-Allow-Credentials: true\n"
            "x-amz-apigw-id: UAbc=\nX-Amzn-Trace-Id: Root=1-65e6\nVia: 1.1 abc.cloudfront.net (CloudFront)\n"
            "X-Cache: Miss from cloudfront\n\n" },
        { "IIS with ASP.NET",
            "HTTP/1.1 200 OK\r\nCache-Control: private\r\nContent-Type: text/html; charset=utf-8\r\n"
            "Server: Microsoft-IIS/10.0\r\nX-AspNetMvc-Version: 5.2\r\nX-AspNet-Version: 4.0.30319\r\n"
            "X-Powered-By: ASP.NET\r\nSet-Cookie: ASP.NET_SessionId=h1ddenVa1ue; path=/; HttpOnly; "
            "SameSite=Lax\r\n"
            "X-UA-Compatible: IE=Edge\r\n\r\n" },
        { "a strict page",
            "HTTP/2 200\ncontent-type: text/html; charset=utf-8\n"
            "content-security-policy: default-src 'none'; script-src 'nonce-c2FtcGxlLW5vbmNlLXZhbHVl' "
            "'strict-dynamic'; "
            "style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
            "frame-ancestors 'none'; require-trusted-types-for 'script'\n"
            "strict-transport-security: max-age=63072000; includeSubDomains\nx-content-type-options: "
            "nosniff\n"
            "x-frame-options: DENY\nreferrer-policy: no-referrer\ncross-origin-opener-policy: same-origin\n"
            "cross-origin-embedder-policy: require-corp\ncross-origin-resource-policy: same-origin\n"
            "permissions-policy: geolocation=(), camera=(), microphone=()\ncache-control: no-store\n"
            "set-cookie: __Host-session=h1ddenVa1ue; Path=/; Secure; HttpOnly; SameSite=Strict\n\n" },
        { "many mistakes",
            "HTTP/1.1 200 OK\nContent-Type: text/html\n"
            "Content-Security-Policy: default-src *; script-src 'self' unsafe-inline http://cdn.example.net "
            "data:; "
            "script-src 'none'\nContent-Security-Policy-Report-Only: default-src 'self'; report-to nowhere\n"
            "Strict-Transport-Security: max-age=\"1000\"; preload\nX-Frame-Options: ALLOW-FROM "
            "https://a.example\n"
            "X-Content-Type-Options: sniff\nReferrer-Policy: unsafe-url\nX-XSS-Protection: 1; mode=block\n"
            "Permissions-Policy: camera 'none'; geolocation *\nFeature-Policy: camera 'none'\n"
            "Expect-CT: max-age=86400\nPublic-Key-Pins: pin-sha256=\"x\"; max-age=5\n"
            "Access-Control-Allow-Origin: null\nAccess-Control-Allow-Credentials: true\n"
            "Cross-Origin-Opener-Policy: samesite\nCross-Origin-Embedder-Policy: yes\n"
            "Cross-Origin-Resource-Policy: all\nSet-Cookie: login=h1ddenVa1ue; SameSite=None\n"
            "Set-Cookie: __Host-id=h1ddenVa1ue; Domain=example.com\nServer: Apache/2.2.3\n\n"
            "<html><head><meta http-equiv=Content-Security-Policy content=\"frame-ancestors 'none'\">"
            "<script src=\"http://cdn.example.net/a.js\"></script></head><body "
            "onload=\"go()\"></body></html>" },
    };
    return samples;
}

} // namespace tests
