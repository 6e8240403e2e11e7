// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The characters of RFC 9651 section 3: what both the parser and the serializer go by.
namespace core::http::structured {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLowerCase(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isLetter(char c)
{
    return isLowerCase(c) || (c >= 'A' && c <= 'Z');
}

constexpr bool isVisible(char c)
{
    return c >= ' ' && c <= '~';
}

constexpr bool beginsToken(char c)
{
    return isLetter(c) || c == '*';
}

constexpr bool continuesToken(char c)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~:/";
    return isLetter(c) || isDigit(c) || others.contains(c);
}

constexpr bool beginsKey(char c)
{
    return isLowerCase(c) || c == '*';
}

constexpr bool continuesKey(char c)
{
    return isLowerCase(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '*';
}

} // namespace core::http::structured
