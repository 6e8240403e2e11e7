// SPDX-License-Identifier: Apache-2.0
#include "core/http/answers.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::http {
namespace {

std::string normalUrl(std::string_view text)
{
    std::optional<Url> url = parseUrl(text);
    if (!url)
        return std::string(text);
    url->fragment.clear();
    return url->text();
}

/// Fills in what Location tells, from the first hop on.
void followLocations(Exchange& exchange)
{
    for (std::size_t i = 1; i < exchange.hops.size(); ++i) {
        if (exchange.hops[i].url.empty())
            exchange.hops[i].url = redirectTarget(exchange.hops[i - 1]);
    }
}

/// The hint is of the last response; where Location says another URL for that one, it is what was asked for.
void takeHint(Exchange& exchange, const std::string& hint)
{
    if (hint.empty())
        return;
    Response& last = exchange.hops.back();
    if (last.url.empty())
        last.url = hint;
    else if (exchange.hops.front().url.empty() && normalUrl(last.url) != normalUrl(hint))
        exchange.hops.front().url = hint;
}

bool isChallenge(const Response& response)
{
    return response.status == 401 || response.status == 407;
}

/// By the hint, else the first that is no challenge to authenticate.
std::size_t chosenOf(const std::vector<Exchange>& exchanges, const std::string& hint)
{
    const std::string wanted = normalUrl(hint);
    const auto isWanted = [&](const Exchange& exchange) {
        return std::ranges::any_of(
            exchange.hops, [&](const Response& hop) { return normalUrl(hop.url) == wanted; });
    };
    auto found = hint.empty() ? exchanges.end() : std::ranges::find_if(exchanges, isWanted);
    if (found == exchanges.end())
        found = std::ranges::find_if_not(
            exchanges, [](const Exchange& exchange) { return isChallenge(exchange.judged()); });
    return found == exchanges.end() ? 0 : static_cast<std::size_t>(found - exchanges.begin());
}

} // namespace

bool isRedirect(const Response& response)
{
    constexpr std::array redirects{ 301, 302, 303, 307, 308 };
    return std::ranges::find(redirects, response.status) != redirects.end()
        && firstOf(response, "location") != nullptr;
}

std::string redirectTarget(const Response& response)
{
    const Field* location = isRedirect(response) ? firstOf(response, "location") : nullptr;
    if (!location)
        return {};
    const std::optional<Url> base = parseUrl(response.url);
    const std::optional<Url> target = base ? resolve(*base, location->value) : parseUrl(location->value);
    return target ? target->text() : std::string();
}

std::string requestUrl(std::string_view scheme, const Request& request, std::string_view target)
{
    if (const auto absolute = parseUrl(target))
        return absolute->text();
    const auto isHost = [](const Field& field) { return equalsIgnoringCase(field.name, "host"); };
    const auto host = std::ranges::find_if(request.fields, isHost);
    if (scheme.empty() || host == request.fields.end() || !target.starts_with('/'))
        return {};
    const auto url = parseUrl(std::string(scheme) + "://" + host->value + std::string(target));
    return url ? url->text() : std::string();
}

Result<HeaderText> exchangesOf(TextForm form, std::vector<Answer> answers, const HeaderTextHints& hints)
{
    if (answers.empty())
        return fail(ErrorCode::NoHeaderFields, {}, Cause::RequestOnly);
    const bool isAllOnTheWay = std::ranges::all_of(answers, &Answer::isOnTheWay);
    HeaderText text{ .form = form, .exchanges = {} };
    std::vector<std::vector<Irregularity>> irregularities;
    bool isRedirected = false;
    bool hasFields = false;
    for (Answer& answer : answers) {
        if (answer.isOnTheWay && !isAllOnTheWay)
            continue;
        hasFields = hasFields
            || std::ranges::any_of(
                answer.response.fields, isToken, &Field::name); // not only a sentence's "Dear Sir:"
        if (!isRedirected) {
            text.exchanges.emplace_back();
            irregularities.emplace_back();
        }
        isRedirected = isRedirect(answer.response);
        std::vector<Response>& hops = text.exchanges.back().hops;
        for (Irregularity& irregularity : answer.irregularities) {
            irregularity.hop = hops.size();
            irregularities.back().push_back(std::move(irregularity));
        }
        hops.push_back(std::move(answer.response));
    }
    if (!hasFields)
        return fail(ErrorCode::NoHeaderFields);
    for (Exchange& exchange : text.exchanges)
        followLocations(exchange);
    text.chosen = chosenOf(text.exchanges, hints.url);
    takeHint(text.exchanges[text.chosen], hints.url);
    text.irregularities = std::move(irregularities[text.chosen]);
    return text;
}

} // namespace core::http
