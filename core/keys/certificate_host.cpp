// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate.h"
#include "core/keys/certificate_fields.h"

#include <algorithm>
#include <ranges>

namespace core::keys {
namespace {

constexpr std::size_t longestLabel = 63;
constexpr std::size_t longestName = 253;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// RFC 9525 section 2: letters, digits and hyphens; the underscore is in use, and does no harm.
bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= longestLabel && label.front() != '-' && label.back() != '-'
        && std::ranges::all_of(label, [](char c) {
               const char small = lower(c);
               return (small >= 'a' && small <= 'z') || isDigit(c) || c == '-' || c == '_';
           });
}

/// Two labels or one, of which the last is not a number: that would be an address.
bool isName(std::string_view name)
{
    if (name.empty() || name.size() > longestName)
        return false;
    std::string_view last;
    for (const auto range : name | std::views::split('.')) {
        last = std::string_view(range.begin(), range.end());
        if (!isLabel(last))
            return false;
    }
    return !std::ranges::all_of(last, isDigit);
}

/// RFC 9525 section 6.3. As browsers and OpenSSL have it, *.com is nobody's.
bool matches(std::string_view presented, std::string_view host)
{
    if (!presented.starts_with("*."))
        return isName(presented) && equalIgnoringCase(presented, host);
    const std::string_view parent = presented.substr(2);
    const std::size_t dot = host.find('.');
    return dot != std::string_view::npos && isName(parent) && parent.contains('.')
        && equalIgnoringCase(parent, host.substr(dot + 1));
}

std::string_view withoutBrackets(std::string_view host)
{
    const bool isBracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    return isBracketed ? host.substr(1, host.size() - 2) : host;
}

/// In the form of Certificate::addresses; empty where the host is none.
std::string canonicalAddress(std::string_view host)
{
    const std::string text(withoutBrackets(host));
    if (text.contains('\0') || (host.starts_with('[') && !text.contains(':')))
        return {};
    const crypto::ErrorScope errors;
    const crypto::Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> address(a2i_IPADDRESS(text.c_str()));
    return address ? addressOf(address.get()) : std::string();
}

} // namespace

bool isForHost(const Certificate& certificate, std::string_view host)
{
    if (const std::string address = canonicalAddress(host); !address.empty())
        return std::ranges::find(certificate.addresses, address) != certificate.addresses.end();
    // An absolute name is the same name.
    if (host.ends_with('.'))
        host.remove_suffix(1);
    return isName(host) && std::ranges::any_of(certificate.dnsNames, [host](const std::string& presented) {
        return matches(presented, host);
    });
}

} // namespace core::keys
