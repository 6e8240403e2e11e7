// SPDX-License-Identifier: Apache-2.0
#include "core/http/pasted_fields.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::http {
namespace {

/// As the developer tools of Chrome and Edge write them.
constexpr std::array summaryNames{ std::string_view("Request URL"), std::string_view("Request Method"),
    std::string_view("Status Code"), std::string_view("Remote Address"),
    std::string_view("Referrer Policy") };

constexpr std::array commonNames{ std::string_view("accept-ranges"),
    std::string_view("access-control-allow-origin"), std::string_view("age"), std::string_view("alt-svc"),
    std::string_view("cache-control"), std::string_view("connection"), std::string_view("content-encoding"),
    std::string_view("content-language"), std::string_view("content-length"),
    std::string_view("content-security-policy"), std::string_view("content-type"), std::string_view("date"),
    std::string_view("etag"), std::string_view("expires"), std::string_view("last-modified"),
    std::string_view("location"), std::string_view("permissions-policy"), std::string_view("pragma"),
    std::string_view("referrer-policy"), std::string_view("server"), std::string_view("set-cookie"),
    std::string_view("strict-transport-security"), std::string_view("transfer-encoding"),
    std::string_view("vary"), std::string_view("via"), std::string_view("x-cache"),
    std::string_view("x-content-type-options"), std::string_view("x-frame-options"),
    std::string_view("x-powered-by"), std::string_view("x-xss-protection") };

/// "Response Headers (1.2 kB)" and "▼ Response Headers" are "Response Headers".
std::string_view headingIn(std::string_view line)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    while (!line.empty() && !isLetter(line.front()))
        line.remove_prefix(1);
    line = trimmed(line.substr(0, line.find('(')));
    for (const std::string_view button : { "view source", "view parsed", "Raw" }) {
        if (line.ends_with(button))
            line = trimmed(line.substr(0, line.size() - button.size()));
    }
    if (line.ends_with(':') && line.contains(' ')) // "Response:" is an empty field
        line.remove_suffix(1);
    return line;
}

/// A line that is nothing but a URL.
std::optional<Url> urlAlone(std::string_view text)
{
    const bool isUrl = text.starts_with("http://") || text.starts_with("https://");
    return isUrl && !text.contains(' ') ? parseUrl(text) : std::nullopt;
}

} // namespace

bool isSummaryName(std::string_view name)
{
    return std::ranges::find(summaryNames, name) != summaryNames.end();
}

bool isCommonName(std::string_view name)
{
    return std::ranges::binary_search(commonNames, std::string_view(lowered(name)));
}

bool PastedFields::takeHeading(std::string_view line)
{
    constexpr std::size_t longestHeading = 60;
    if (line.size() > longestHeading)
        return false;
    const std::string heading = lowered(headingIn(line));
    if (heading == "response headers" || heading == "response")
        m_section = Section::Response;
    else if (heading == "request headers" || heading == "request")
        m_section = Section::Request;
    else if (heading == "general" || heading == "summary")
        m_section = Section::Summary;
    else if (heading == "query string parameters" || heading == "form data" || heading == "request payload")
        m_section = Section::Other;
    else
        return heading == "provisional headers are shown" || heading == "raw" || heading == "view source";
    return true;
}

void PastedFields::takeStatus(std::string_view value)
{
    const auto status = readStatusLine("HTTP/1.1 " + std::string(trimmed(value)));
    if (!status || status->isDamaged)
        return;
    m_status = status->status;
    m_reason = status->reason;
}

bool PastedFields::takeRemark(std::string_view name, std::string_view value)
{
    const bool isSummary = m_section == Section::Summary;
    if (name == "Request URL" || (isSummary && name == "URL"))
        m_url = parseUrl(value) ? parseUrl(value)->text() : std::string();
    else if (name == "Request Method" || name == ":method")
        m_request.method = value;
    else if (name == "Status Code" || name == ":status" || (isSummary && name == "Status"))
        takeStatus(value);
    else if (name == ":authority")
        m_request.fields.push_back({ .name = "Host", .value = std::string(value) });
    else if (name == ":scheme")
        m_scheme = value;
    else if (name == ":path")
        m_path = value;
    else if (m_section == Section::Request && isToken(name))
        m_request.fields.push_back({ .name = std::string(name), .value = std::string(value) });
    else
        return isSummary || m_section == Section::Other || isSummaryName(name);
    return true;
}

Result<> PastedFields::take(std::string_view name, std::string_view value, Place place)
{
    name = trimmed(name);
    value = trimmed(value);
    if (takeRemark(name, value))
        return {};
    return m_head.add({ .name = std::string(name), .value = std::string(value), .place = std::move(place) });
}

Result<> PastedFields::take(const Line& line)
{
    if (takeHeading(line.text))
        return {};
    const std::string_view text = trimmed(line.text);
    if (const auto url = urlAlone(text)) {
        m_url = m_url.empty() ? url->text() : m_url;
        return {};
    }
    const std::size_t colon = text.find(':', text.starts_with(':') ? 1 : 0);
    if (colon != std::string_view::npos
        && takeRemark(trimmed(text.substr(0, colon)), trimmed(text.substr(colon + 1))))
        return {};
    return m_head.read(line);
}

Answer PastedFields::answer()
{
    HeaderBlock block = m_head.take();
    Response& response = block.response;
    if (response.status == 0) {
        response.status = m_status;
        response.reason = std::move(m_reason);
    }
    response.url = std::move(m_url);
    if (response.url.empty())
        response.url = requestUrl(m_scheme, m_request, m_path);
    if (!m_request.method.empty() || !m_request.fields.empty())
        response.request = std::move(m_request);
    return { .response = std::move(block.response), .irregularities = std::move(block.irregularities) };
}

} // namespace core::http
