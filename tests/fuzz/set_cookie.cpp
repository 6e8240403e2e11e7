// SPDX-License-Identifier: Apache-2.0
#include "core/http/cookie.h"
#include "core/http/judges/cookie_draft.h"
#include "core/http/judges/judge.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace core::http;
using fuzz::require;

namespace {

void requireOffsets(const Cookie& cookie, std::string_view field)
{
    for (const CookieAttribute& attribute : cookie.attributes)
        require(field.substr(attribute.offset, attribute.name.size()) == attribute.name);
}

/// What is written from a cookie without a change is the same cookie.
void requireSame(const CookieReading& reading, const std::optional<Url>& url)
{
    const Cookie& cookie = *reading.cookie;
    const CookieReading again = readSetCookie(judges::CookieDraft(cookie).text(), url);
    require(again.rejections == reading.rejections && again.remarks == reading.remarks);
    require(again.cookie->name == cookie.name && again.cookie->value == cookie.value);
    require(again.cookie->domain == cookie.domain && again.cookie->path == cookie.path);
    require(again.cookie->maxAge == cookie.maxAge && again.cookie->expires == cookie.expires);
    require(again.cookie->isSecure == cookie.isSecure && again.cookie->isHttpOnly == cookie.isHttpOnly);
    require(again.cookie->sameSite == cookie.sameSite && again.cookie->isPartitioned == cookie.isPartitioned);
}

void requireSpots(std::string_view field, const std::optional<Url>& url)
{
    const Exchange exchange{ .hops = { { .url = url ? url->text() : std::string(),
                                 .status = 200,
                                 .fields = { { .name = "Set-Cookie", .value = std::string(field) } } } } };
    judges::HeaderFindings findings;
    judges::judgeCookies({ .exchange = exchange,
                             .response = exchange.judged(),
                             .hop = 0,
                             .profile = Profile::WebPage,
                             .url = url,
                             .page = nullptr,
                             .policies = {},
                             .irregularities = {} },
        findings);
    for (const HeaderFinding& finding : findings) {
        require(finding.spot && finding.spot->field == 0);
        require(finding.spot->offset + finding.spot->size <= field.size());
        require(finding.fix.size() <= 1);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view field(reinterpret_cast<const char*>(data), size);
    for (const char* address : { "", "https://www.example.com/", "http://localhost/" }) {
        const std::optional<Url> url = parseUrl(address);
        const CookieReading reading = readSetCookie(field, url);
        require(reading.cookie || reading.rejections == std::vector{ CookieFlaw::ControlByte });
        require(std::ranges::is_sorted(reading.rejections));
        if (reading.cookie) {
            requireOffsets(*reading.cookie, field);
            requireSame(reading, url);
        }
        requireSpots(field, url);
    }
    return 0;
}
