// SPDX-License-Identifier: Apache-2.0
#include "core/http/hsts.h"

#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace core::http;
using fuzz::require;

namespace {

void requireReading(std::string_view value)
{
    const HstsReading reading = readHsts(value);
    require(reading.offset + reading.size <= value.size());
    const std::optional<Hsts> hsts = parseHsts(value);
    require(hsts.has_value() == (reading.flaw == HstsFlaw::None));
    if (!hsts)
        return;
    require(hsts->maxAge.has_value());
    std::string text = "max-age=" + std::to_string(*hsts->maxAge);
    if (hsts->includesSubdomains)
        text += "; includeSubDomains";
    if (hsts->wantsPreload)
        text += "; preload";
    const std::optional<Hsts> again = parseHsts(text);
    require(again && again->maxAge == hsts->maxAge && again->includesSubdomains == hsts->includesSubdomains
        && again->wantsPreload == hsts->wantsPreload);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view value(reinterpret_cast<const char*>(data), size);
    requireReading(value);
    const std::vector<PreloadIssue> issues = preloadIssuesOf(value);
    const Exchange exchange{ .hops
        = { { .url = "https://example.com/",
            .status = 200,
            .fields = { { .name = "Strict-Transport-Security", .value = std::string(value) } } } } };
    const PreloadEligibility eligibility = preloadEligibilityOf(exchange);
    require(!eligibility.isEligible);
    require(eligibility.issues.size() == issues.size() + 2);
    return 0;
}
