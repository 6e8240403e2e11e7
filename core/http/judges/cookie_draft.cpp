// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/cookie_draft.h"

#include "core/http/message.h"

#include <algorithm>

namespace core::http::judges {

CookieDraft::CookieDraft(Cookie cookie)
    : m_cookie(std::move(cookie))
{
}

CookieDraft& CookieDraft::rename(std::string name)
{
    m_cookie.name = std::move(name);
    return *this;
}

CookieDraft& CookieDraft::set(std::string_view attribute, std::string_view value)
{
    const auto isNamed = [&](const CookieAttribute& it) { return equalsIgnoringCase(it.name, attribute); };
    const auto first = std::ranges::find_if(m_cookie.attributes, isNamed);
    if (first == m_cookie.attributes.end()) {
        m_cookie.attributes.push_back({ .name = std::string(attribute), .value = std::string(value) });
        return *this;
    }
    first->value = value;
    m_cookie.attributes.erase(
        std::remove_if(first + 1, m_cookie.attributes.end(), isNamed), m_cookie.attributes.end());
    return *this;
}

CookieDraft& CookieDraft::remove(std::string_view attribute)
{
    std::erase_if(m_cookie.attributes,
        [&](const CookieAttribute& it) { return equalsIgnoringCase(it.name, attribute); });
    return *this;
}

std::string CookieDraft::text() const
{
    // Without a name the first equals sign of the value would end one.
    const bool isBare = m_cookie.name.empty() && !m_cookie.value.contains('=');
    std::string text = isBare ? m_cookie.value : m_cookie.name + "=" + m_cookie.value;
    for (const CookieAttribute& attribute : m_cookie.attributes) {
        text += "; " + attribute.name;
        if (!attribute.value.empty())
            text += "=" + attribute.value;
    }
    return text;
}

} // namespace core::http::judges
