// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/judging.h"

#include <algorithm>
#include <array>

namespace core::http::judges {
namespace {

/// Those that a page loses protection or function without, when their name is misspelled.
constexpr std::string_view securityHeaders[] = {
    "Access-Control-Allow-Credentials",
    "Access-Control-Allow-Headers",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Origin",
    "Cache-Control",
    "Clear-Site-Data",
    "Content-Security-Policy",
    "Content-Security-Policy-Report-Only",
    "Cross-Origin-Embedder-Policy",
    "Cross-Origin-Opener-Policy",
    "Cross-Origin-Resource-Policy",
    "Integrity-Policy",
    "Origin-Agent-Cluster",
    "Permissions-Policy",
    "Referrer-Policy",
    "Reporting-Endpoints",
    "Set-Cookie",
    "Strict-Transport-Security",
    "X-Content-Type-Options",
    "X-Frame-Options",
};

/// Names of their own that are as near to one of those as a misspelling is.
constexpr std::string_view ownNames[] = {
    "Access-Control-Request-Headers",
    "Access-Control-Request-Method",
    "CDN-Cache-Control",
    "Set-Cookie2",
    "X-Cache-Control",
    "X-Content-Security-Policy",
    "X-Content-Security-Policy-Report-Only",
};

constexpr std::size_t farthest = 2;
/// In "Set-Cookie" two wrong letters are a fifth of the name.
constexpr std::size_t lengthForTwo = 12;
constexpr std::size_t longestName = 40;

/// How many letters are missing, superfluous, wrong or swapped; beyond two all are alike. Names are lower
/// case and at most `longestName` + 2 long.
std::size_t distanceOf(std::string_view left, std::string_view right)
{
    using Row = std::array<std::size_t, longestName + farthest + 1>;
    Row beforeLast{};
    Row last{};
    Row row{};
    for (std::size_t column = 0; column <= right.size(); ++column)
        last[column] = column;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        row[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            row[j] = std::min({ last[j] + 1, row[j - 1] + 1, replaced });
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > farthest)
            return farthest + 1;
        beforeLast = last;
        last = row;
    }
    return last[right.size()];
}

bool isNear(std::string_view name, std::string_view known)
{
    if (name.size() > known.size() + farthest || known.size() > name.size() + farthest)
        return false;
    return distanceOf(name, lowered(known)) <= (known.size() < lengthForTwo ? 1 : farthest);
}

} // namespace

std::string_view meantName(std::string_view name)
{
    if (name.size() > longestName + farthest)
        return {};
    const auto isName = [&](std::string_view known) { return equalsIgnoringCase(known, name); };
    if (std::ranges::any_of(securityHeaders, isName) || std::ranges::any_of(ownNames, isName))
        return {};
    const std::string lowerCase = lowered(name);
    const auto* meant = std::ranges::find_if(
        securityHeaders, [&](std::string_view known) { return isNear(lowerCase, known); });
    return meant == std::end(securityHeaders) ? std::string_view() : *meant;
}

bool isMisspelled(const Response& response, std::string_view header)
{
    return std::ranges::any_of(response.fields, [&](const Field& field) {
        return isNear(lowered(field.name.substr(0, longestName + farthest + 1)), header)
            && equalsIgnoringCase(meantName(field.name), header);
    });
}

} // namespace core::http::judges
