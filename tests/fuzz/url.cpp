// SPDX-License-Identifier: Apache-2.0
#include "core/http/url.h"

#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace core::http;
using fuzz::require;

namespace {

void requireWhole(const Url& url)
{
    require(!url.host.empty() && url.path.starts_with('/'));
    require(url.query.empty() || url.query.starts_with('?'));
    require(url.fragment.empty() || url.fragment.starts_with('#'));
    require(url.port != url.effectivePort() || url.port.has_value());
    const std::string text = url.text();
    require(std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) <= 0x20; }));
    require(parseUrl(text) == url);
    require(resolve(url, text) == url);
    require(isAddressLiteral(url.host) || !isLoopback(url.host) || url.host.contains("localhost"));
}

} // namespace

/// The first line is the base, the rest a reference.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t end = std::min(text.find('\n'), text.size());
    const auto base = parseUrl(text.substr(0, end));
    if (!base)
        return 0;
    requireWhole(*base);
    if (const auto url = resolve(*base, text.substr(std::min(end + 1, text.size()))))
        requireWhole(*url);
    return 0;
}
