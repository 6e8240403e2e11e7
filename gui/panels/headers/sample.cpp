// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/sample.h"

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;

QString sampleText()
{
    return uR"(* Connected to app.example.com (192.0.2.10) port 80
> GET /login HTTP/1.1
> Host: app.example.com
> User-Agent: curl/8.5.0
> Accept: */*
>
< HTTP/1.1 301 Moved Permanently
< Server: nginx/1.24.0
< Date: Fri, 14 Nov 2025 13:21:04 GMT
< Content-Type: text/html
< Content-Length: 169
< Location: https://app.example.com/login
<
* Issue another request to this URL: 'https://app.example.com/login'
* Connected to app.example.com (192.0.2.10) port 443
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384
> GET /login HTTP/2
> Host: app.example.com
> User-Agent: curl/8.5.0
> Accept: */*
>
< HTTP/2 200
< server: nginx/1.24.0
< date: Fri, 14 Nov 2025 13:21:05 GMT
< content-type: text/html; charset=utf-8
< content-security-policy: default-src 'self'; script-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'
< strict-transport-security: max-age=31536000
< x-frame-options: SAMEORIGIN
< referrer-policy: strict-origin-when-cross-origin
< permissions-policy: camera=(), geolocation=(), microphone=()
< cross-origin-resource-policy: same-origin
< set-cookie: sid=8f2c0a7d51; Path=/; Secure; HttpOnly; SameSite=Lax
< cache-control: no-store
< vary: Accept-Encoding
<
)"_s;
}

} // namespace gui::headers
