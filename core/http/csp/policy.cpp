// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/policy.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_set>

namespace core::http::csp {
namespace {

constexpr std::string_view whiteSpace = "\t\n\f\r ";

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

/// Where the text without its white space begins and ends.
std::pair<std::size_t, std::size_t> trimmedRange(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(whiteSpace);
    if (begin == std::string_view::npos)
        return { text.size(), text.size() };
    return { begin, text.find_last_not_of(whiteSpace) + 1 };
}

Directive directiveOf(std::string_view token, std::size_t offset)
{
    Directive directive{ .name = {}, .values = {}, .offset = offset, .valueOffsets = {} };
    const std::size_t nameEnd = std::min(token.find_first_of(whiteSpace), token.size());
    directive.name = lowered(token.substr(0, nameEnd));
    for (std::size_t at = token.find_first_not_of(whiteSpace, nameEnd); at != std::string_view::npos;) {
        const std::size_t end = std::min(token.find_first_of(whiteSpace, at), token.size());
        directive.values.emplace_back(token.substr(at, end - at));
        directive.valueOffsets.push_back(offset + at);
        at = token.find_first_not_of(whiteSpace, end);
    }
    return directive;
}

/// Without empty pieces; the offsets are those in the whole text.
template <typename Take> void eachPiece(std::string_view text, char separator, const Take& take)
{
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        const auto [begin, last] = trimmedRange(text.substr(at, end - at));
        if (begin < last)
            take(text.substr(at + begin, last - begin), at + begin);
        at = end + 1;
    }
}

using Chain = std::array<std::string_view, 4>;

/// CSP section 6.8.3; fenced-frame-src by its own specification.
constexpr Chain fallbacks[] = {
    { "child-src", "default-src" },
    { "connect-src", "default-src" },
    { "fenced-frame-src", "frame-src", "child-src", "default-src" },
    { "font-src", "default-src" },
    { "frame-src", "child-src", "default-src" },
    { "img-src", "default-src" },
    { "manifest-src", "default-src" },
    { "media-src", "default-src" },
    { "object-src", "default-src" },
    { "prefetch-src", "default-src" },
    { "script-src", "default-src" },
    { "script-src-attr", "script-src", "default-src" },
    { "script-src-elem", "script-src", "default-src" },
    { "style-src", "default-src" },
    { "style-src-attr", "style-src", "default-src" },
    { "style-src-elem", "style-src", "default-src" },
    { "worker-src", "child-src", "script-src", "default-src" },
};

std::optional<Disposition> dispositionOf(std::string_view fieldName)
{
    if (equalsIgnoringCase(fieldName, "content-security-policy"))
        return Disposition::Enforce;
    if (equalsIgnoringCase(fieldName, "content-security-policy-report-only"))
        return Disposition::Report;
    return {};
}

void appendPolicies(
    std::vector<Policy>& policies, std::string_view value, Disposition disposition, std::size_t field)
{
    eachPiece(value, ',', [&](std::string_view text, std::size_t offset) {
        Policy policy = parse(text, disposition);
        policy.field = field;
        policy.offset = offset;
        if (!policy.directives.empty())
            policies.push_back(std::move(policy));
    });
}

} // namespace

const Directive* Policy::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(directives,
        [&](const Directive& directive) { return directive.name == name && !directive.isIgnored; });
    return found == directives.end() ? nullptr : &*found;
}

const Directive* Policy::effective(std::string_view name) const
{
    const auto* const chain = std::ranges::find(fallbacks, name, [](const Chain& row) { return row[0]; });
    if (chain == std::end(fallbacks))
        return find(name);
    for (const std::string_view candidate : *chain) {
        if (const Directive* directive = candidate.empty() ? nullptr : find(candidate))
            return directive;
    }
    return nullptr;
}

Policy parse(std::string_view text, Disposition disposition)
{
    Policy policy{ .text = std::string(text), .directives = {}, .disposition = disposition };
    std::unordered_set<std::string> seen;
    eachPiece(text, ';', [&](std::string_view token, std::size_t offset) {
        Directive directive = directiveOf(token, offset);
        directive.hasForeignBytes = !isAscii(token);
        directive.isIgnored = directive.hasForeignBytes || !seen.insert(directive.name).second;
        policy.directives.push_back(std::move(directive));
    });
    return policy;
}

std::vector<Policy> policiesOf(const Response& response)
{
    std::vector<Policy> policies;
    for (std::size_t i = 0; i < response.fields.size(); ++i) {
        if (const auto disposition = dispositionOf(response.fields[i].name))
            appendPolicies(policies, response.fields[i].value, *disposition, i);
    }
    return policies;
}

} // namespace core::http::csp
