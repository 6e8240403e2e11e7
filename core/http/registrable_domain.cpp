// SPDX-License-Identifier: Apache-2.0
#include "core/http/registrable_domain.h"

#include "core/http/message.h"

#include <libpsl.h>

#include <algorithm>

namespace core::http {
namespace {

constexpr std::size_t maximumHost = 253;

/// Four groups of digits, or anything with a colon.
bool looksLikeAddress(std::string_view host)
{
    if (host.contains(':') || host.starts_with('['))
        return true;
    const bool isNumeric = std::ranges::all_of(
        host, [](char letter) { return letter == '.' || (letter >= '0' && letter <= '9'); });
    return isNumeric && std::ranges::count(host, '.') == 3;
}

bool isHostByte(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-'
        || letter == '_' || byte >= 0x80;
}

/// In lower case and without the dots at its end; empty where it is no name of dotted labels.
std::string cleaned(std::string_view host)
{
    while (host.ends_with('.'))
        host.remove_suffix(1);
    std::string name = lowered(host);
    if (name.empty() || name.size() > maximumHost || name.starts_with('.') || name.contains("..")
        || looksLikeAddress(name))
        return {};
    const bool isClean
        = std::ranges::all_of(name, [](char letter) { return letter == '.' || isHostByte(letter); });
    return isClean ? name : std::string();
}

bool isSuffix(const std::string& name, SuffixRules rules)
{
    const int types = rules == SuffixRules::All ? PSL_TYPE_ANY : PSL_TYPE_ICANN;
    return psl_is_public_suffix2(psl_builtin(), name.c_str(), types) != 0;
}

} // namespace

std::optional<std::string> registrableDomain(std::string_view host, SuffixRules rules)
{
    const std::string name = cleaned(host);
    if (name.empty() || isSuffix(name, rules))
        return {};
    // From the left: the longest suffix comes first, and one label more than it is the answer.
    std::size_t start = 0;
    for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
        if (isSuffix(name.substr(dot + 1), rules))
            return name.substr(start);
        start = dot + 1;
    }
    return {};
}

bool isPublicSuffix(std::string_view host)
{
    const std::string name = cleaned(host);
    return !name.empty() && isSuffix(name, SuffixRules::All);
}

bool isSameSite(std::string_view left, std::string_view right)
{
    if (equalsIgnoringCase(left, right))
        return true;
    const std::optional<std::string> domain = registrableDomain(left);
    return domain && domain == registrableDomain(right);
}

} // namespace core::http
