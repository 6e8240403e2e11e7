// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/breach_range.h"

#include "core/base/version.h"
#include "core/fetch/address.h"
#include "core/fetch/chain.h"
#include "core/fetch/request_text.h"

#include <array>
#include <utility>

namespace core::fetch {
namespace {

constexpr int answered = 200;

http::Url urlOf(const RangeQuestion& question)
{
    const password::RangeRequest request = password::rangeRequestFor(question.kind, question.prefix);
    http::Url url = question.base;
    while (url.path.ends_with('/'))
        url.path.pop_back();
    url.path += request.path;
    url.query = request.query;
    return url;
}

std::array<http::Field, 2> fieldsOf(const RangeQuestion& question)
{
    const password::RangeRequest request = password::rangeRequestFor(question.kind, question.prefix);
    return { http::Field{ .name = "Accept", .value = request.accepted },
        http::Field{ .name = request.fieldName, .value = request.fieldValue } };
}

} // namespace

std::optional<http::Url> readRangeBase(std::string_view text)
{
    const std::optional<TypedAddress> typed = readAddress(text);
    if (!typed || !typed->url.query.empty() || !typed->url.fragment.empty())
        return {};
    return typed->url;
}

std::string rangeRequestText(const RangeQuestion& question)
{
    const http::Url url = urlOf(question);
    const std::array fields = fieldsOf(question);
    const RequestText text = requestText(
        { .url = url, .method = "GET", .userAgent = std::string("Assay/") + version(), .extra = fields });
    return std::string(asText(text.bytes.bytes()));
}

Result<RangeReply> askRange(const RangeQuestion& question, Watcher& watcher, const Progress& progress)
{
    return askRange(question, watcher, progress, systemSurroundings());
}

Result<RangeReply> askRange(const RangeQuestion& question, Watcher& watcher, const Progress& progress,
    const Surroundings& surroundings)
{
    const std::optional<http::Url> url = withAsciiHost(urlOf(question));
    if (!url)
        return fail(ErrorCode::HostNotFound, question.base.host);
    const std::array fields = fieldsOf(question);
    Request request{ .url = *url, .authorities = question.authorities, .unverified = Unverified::AskNothing };
    request.limits.bodyBytes = password::largestRange;
    const Errand errand{ .request = request,
        .typed = *url,
        .url = *url,
        .end = Clock::now() + request.limits.whole,
        .purpose = Connection::Purpose::BreachRange,
        .extra = fields };
    Chain chain = TRY(run(errand, watcher, progress, surroundings));
    Hop& hop = chain.hops.back();
    RangeReply reply{ .status = hop.response.status, .received = hop.bodyBytes };
    if (hop.tls && !hop.tls->isVerified()) {
        reply.untrusted = std::move(hop.tls->failures);
        return reply;
    }
    if (reply.status != answered)
        return reply;
    if (hop.isBodyCut && hop.bodyBytes >= password::largestRange)
        return fail(ErrorCode::TooLarge, serverName(*url));
    // A hash that is missing in half an answer may be in the other half.
    if (hop.isBodyCut)
        return fail(ErrorCode::NotABreachList, serverName(*url), Cause::Truncated);
    reply.answer = std::move(hop.response.body).value_or("");
    return reply;
}

} // namespace core::fetch
