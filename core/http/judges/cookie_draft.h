// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/cookie.h"

#include <string>
#include <string_view>

namespace core::http::judges {

/// A Set-Cookie field that is being mended: what is not touched stays as it is, the value included.
class CookieDraft {
public:
    explicit CookieDraft(Cookie cookie);

    CookieDraft& rename(std::string name);
    CookieDraft& set(std::string_view attribute, std::string_view value = {});
    CookieDraft& remove(std::string_view attribute);
    std::string text() const;

private:
    Cookie m_cookie;
};

} // namespace core::http::judges
