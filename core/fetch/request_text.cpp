// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/request_text.h"

#include <algorithm>

namespace core::fetch {
namespace {

/// RFC 9110 section 5.6.2.
bool isTokenByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("!#$%&'*+-.^_`|~").contains(c);
}

constexpr std::string_view ownOfRequest[] = { "Host", "Content-Length", "Connection", "Transfer-Encoding",
    "Upgrade", "TE", "Trailer", "Expect", "Keep-Alive", "Proxy-Connection", "Proxy-Authorization" };

class Writer {
public:
    explicit Writer(const RequestParts& parts)
        : m_parts(parts)
    {
    }

    RequestText write() &&
    {
        const http::Url& url = m_parts.url;
        const std::string authority = url.host + (url.port ? ":" + std::to_string(*url.port) : std::string());
        m_text.told.method = m_parts.method;
        add(m_parts.method + " ");
        add(m_parts.target == Target::Absolute ? url.scheme + "://" + authority : std::string());
        add((url.path.empty() ? "/" : url.path) + url.query + " HTTP/1.1\r\n");
        addField("Host", authority);
        addDefault("User-Agent", m_parts.userAgent);
        addDefault("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        // What is compressed would have to be taken apart before it can be judged.
        addDefault("Accept-Encoding", "identity");
        for (const http::Field& field : m_parts.extra)
            addField(field.name, field.value);
        addOwn();
        if (!m_parts.proxyAuthorization.empty())
            add("Proxy-Authorization: " + m_parts.proxyAuthorization + "\r\n");
        addField("Connection", "close");
        add("\r\n");
        return std::move(m_text);
    }

private:
    void add(std::string_view text) { m_text.bytes.append(asBytes(text)); }

    void addField(const std::string& name, const std::string& value)
    {
        add(name + ": " + value + "\r\n");
        m_text.told.fields.push_back({ .name = name, .value = value });
    }

    void addDefault(const std::string& name, const std::string& value)
    {
        const auto isSame = [&](const auto& field) { return http::equalsIgnoringCase(field.name, name); };
        if (std::ranges::none_of(m_parts.own, isSame) && !isExtra(name))
            addField(name, value);
    }

    bool isExtra(std::string_view name) const
    {
        return std::ranges::any_of(m_parts.extra,
            [&](const http::Field& field) { return http::equalsIgnoringCase(field.name, name); });
    }

    void addOwn()
    {
        bool hasCookies = !m_parts.cookies.empty();
        for (const OwnField& field : m_parts.own) {
            if (isExtra(field.name))
                continue;
            add(field.name + ": ");
            m_text.bytes.append(field.value.bytes());
            // RFC 6265 section 5.4: one field with all cookies.
            if (hasCookies && http::equalsIgnoringCase(field.name, "Cookie")) {
                add("; " + m_parts.cookies);
                hasCookies = false;
            }
            add("\r\n");
            m_text.told.fields.push_back({ .name = field.name, .value = {} });
        }
        if (!hasCookies)
            return;
        add("Cookie: " + m_parts.cookies + "\r\n");
        m_text.told.fields.push_back({ .name = "Cookie", .value = {} });
    }

    const RequestParts& m_parts;
    RequestText m_text;
};

} // namespace

Result<> checkOwnField(const OwnField& field)
{
    if (field.name.empty() || !std::ranges::all_of(field.name, isTokenByte))
        return fail(ErrorCode::InvalidParameter, field.name, Cause::NotAToken);
    if (std::ranges::any_of(ownOfRequest,
            [&](std::string_view reserved) { return http::equalsIgnoringCase(reserved, field.name); }))
        return fail(ErrorCode::InvalidParameter, field.name, Cause::SetByProgram);
    const std::string_view value = asText(field.value.bytes());
    using namespace std::string_view_literals;
    if (const std::size_t bad = value.find_first_of("\r\n\0"sv); bad != std::string_view::npos) {
        Place place;
        place.byte = bad;
        place.member = field.name;
        return fail(ErrorCode::InvalidParameter, field.name, Cause::LineBreakInside, std::move(place));
    }
    return {};
}

RequestText requestText(const RequestParts& parts)
{
    return Writer(parts).write();
}

} // namespace core::fetch
