// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/policy_text.h"

#include "core/base/text.h"
#include "core/http/csp/evaluator_policy.h"
#include "core/http/header_text.h"
#include "core/http/page.h"

#include <algorithm>

namespace core::http::csp {
namespace {

constexpr std::size_t largestPolicy = std::size_t{ 1 } << 20;
constexpr std::string_view whiteSpace = "\t\n\v\f\r ";

std::string_view withoutSpace(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(whiteSpace), text.size()));
    return text.substr(0, text.find_last_not_of(whiteSpace) + 1);
}

std::size_t findIgnoringCase(std::string_view text, std::string_view lower)
{
    const auto found = std::ranges::search(
        text, lower, {}, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return static_cast<std::size_t>(found.begin() - text.begin());
}

bool containsIgnoringCase(std::string_view text, std::string_view lower)
{
    return findIgnoringCase(text, lower) < text.size();
}

/// Whether the line is a field with a policy, as a server sends it or as curl shows it.
bool isPolicyField(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of("<> \t"), line.size()));
    const std::size_t colon = std::min(line.find(':'), line.size());
    const std::string_view name = trimmed(line.substr(0, colon));
    return colon < line.size()
        && (equalsIgnoringCase(name, "content-security-policy")
            || equalsIgnoringCase(name, "content-security-policy-report-only"));
}

template <typename Predicate> bool anyLine(std::string_view text, const Predicate& predicate)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (predicate(text.substr(at, end - at)))
            return true;
        at = end + 1;
    }
    return false;
}

/// Of other headers only where nothing could be a policy that begins so.
bool looksLikeFields(std::string_view text)
{
    return text.starts_with("HTTP/1") || text.starts_with("HTTP/2") || text.starts_with("HTTP/3")
        || text.contains("\n< HTTP/") || (text.starts_with('{') && text.contains("\"log\""))
        || anyLine(text, isPolicyField);
}

bool looksLikeHtml(std::string_view text)
{
    return text.starts_with('<')
        && (containsIgnoringCase(text, "<meta") || containsIgnoringCase(text, "<html")
            || containsIgnoringCase(text, "<!doctype"));
}

/// Without quotes around it, where they cannot belong to the policy: behind them is a directive's name, or
/// the header's.
std::string_view unquoted(std::string_view text)
{
    const bool isQuoted = text.size() >= 2 && text.front() == text.back()
        && (text.front() == '"' || text.front() == '\'' || text.front() == '`');
    if (!isQuoted)
        return text;
    const std::string_view inner = withoutSpace(text.substr(1, text.size() - 2));
    const std::string name = lowered(inner.substr(0, inner.find_first_of("\t\n\f\r ;")));
    return evaluator::isKnownDirective(name) || isPolicyField(inner) ? inner : text;
}

std::vector<Policy> policiesOfMetas(const Page& page)
{
    std::vector<Policy> policies;
    for (std::size_t i = 0; i < page.metas.size(); ++i) {
        if (page.metas[i].httpEquiv != "content-security-policy")
            continue;
        policies.push_back(parse(page.metas[i].content));
        policies.back().source = PolicySource::Meta;
        policies.back().field = i;
    }
    return policies;
}

} // namespace

Result<std::vector<Policy>> readPolicies(std::string_view text)
{
    text = withoutSpace(text);
    if (text.empty())
        return fail(ErrorCode::NoPolicy, {}, Cause::Empty);
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return fail(ErrorCode::NoPolicy, {}, Cause::IllegalCharacter);
    text = unquoted(text);
    std::vector<Policy> policies;
    if (looksLikeHtml(text))
        policies = policiesOfMetas(readPage(text));
    else if (looksLikeFields(text)) {
        const HeaderText read = TRY(readHeaderText(asBytes(text), {}));
        const Response& judged = read.exchanges[read.chosen].judged();
        policies = policiesOf(judged);
        if (policies.empty() && judged.body)
            policies = policiesOfMetas(readPage(*judged.body));
    } else if (text.size() > largestPolicy)
        return fail(ErrorCode::TooLarge);
    else
        policies.push_back(parse(text));
    if (policies.empty())
        return fail(ErrorCode::NoPolicy);
    return policies;
}

} // namespace core::http::csp
