// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/report.h"

#include "core/base/text.h"
#include "core/fetch/tls_report.h"
#include "core/http/report.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace core::fetch {
namespace {

using Json = nlohmann::ordered_json;

std::string sentenceOf(const Error& error)
{
    std::string words = messageOf(error.code);
    if (const std::size_t at = words.find("%1"); at != std::string::npos)
        words.replace(at, 2, error.subject);
    if (error.cause)
        words.append(": ").append(messageOf(*error.cause));
    return readableUtf8(words);
}

Json jsonOf(const Error& error)
{
    Json json;
    json["id"] = idOf(error.code);
    json["message"] = sentenceOf(error);
    json["subject"] = readableUtf8(error.subject);
    return json;
}

Json jsonOf(const Timing& timing)
{
    Json json;
    json["connected"] = timing.connected.count();
    json["secured"] = timing.secured == Duration::zero() ? Json() : Json(timing.secured.count());
    json["first_byte"] = timing.firstByte.count();
    json["finished"] = timing.finished.count();
    return json;
}

Json jsonOf(const Tls& tls)
{
    Json json;
    json["version"] = tls.version ? Json(idOf(*tls.version)) : Json();
    json["cipher"] = tls.cipher;
    json["alpn"] = tls.applicationProtocol;
    json["verified"] = tls.isVerified();
    json["failures"] = Json::array();
    for (const TrustFailure& failure : tls.failures)
        json["failures"].push_back(idOf(failure.problem));
    return json;
}

void describe(Json& json, const Hop& hop)
{
    json["address"] = hop.address;
    json["through_proxy"] = hop.isThroughProxy;
    json["timing_ms"] = jsonOf(hop.timing);
    json["body_bytes"] = hop.bodyBytes;
    json["body_cut"] = hop.isBodyCut;
    const char* withheld = idOf(hop.withheld);
    json["withheld"] = withheld ? Json(withheld) : Json();
    json["tls"] = hop.tls ? jsonOf(*hop.tls) : Json();
}

Json nextOf(const Chain& chain)
{
    if (chain.end == End::Final)
        return {};
    return chain.next ? Json(chain.next->text()) : Json(readableUtf8(chain.nextText));
}

Json plainOf(const Scan& scan)
{
    if (!scan.plain && !scan.plainError)
        return {};
    Json json;
    if (scan.plainError) {
        json["error"] = jsonOf(*scan.plainError);
        return json;
    }
    json["hops"] = Json::array();
    for (const Hop& hop : scan.plain->hops) {
        Json one;
        one["url"] = hop.url.text();
        one["status"] = hop.response.status;
        describe(one, hop);
        json["hops"].push_back(std::move(one));
    }
    json["end"] = idOf(scan.plain->end);
    json["next"] = nextOf(*scan.plain);
    return json;
}

Json jsonOf(const Visit& visit)
{
    Json json;
    json["host"] = visit.connection.host;
    json["port"] = visit.connection.port;
    json["purpose"] = idOf(visit.connection.purpose);
    json["sent"] = visit.sent;
    json["received"] = visit.received;
    return json;
}

} // namespace

std::string scanJson(const Scan& scan, const http::Audit& audit)
{
    Json json = Json::parse(http::auditJson(audit));
    const std::size_t count = std::min(json["hops"].size(), scan.chain.hops.size());
    for (std::size_t i = 0; i < count; ++i)
        describe(json["hops"][i], scan.chain.hops[i]);
    json["end"] = idOf(scan.chain.end);
    json["next"] = nextOf(scan.chain);
    json["plain"] = plainOf(scan);
    json["tls"] = scan.tls ? Json::parse(tlsJson(*scan.tls)) : Json();
    json["connections"] = Json::array();
    for (const Visit& visit : scan.connections)
        json["connections"].push_back(jsonOf(visit));
    json["unanswered"] = Json::array();
    for (const Unanswered& one : scan.unanswered)
        json["unanswered"].push_back({ { "purpose", idOf(one.purpose) }, { "error", jsonOf(one.error) } });
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

const char* idOf(Connection::Purpose purpose)
{
    switch (purpose) {
    case Connection::Purpose::Page:
        return "page";
    case Connection::Purpose::PlainPage:
        return "plain-page";
    case Connection::Purpose::Preflight:
        return "preflight";
    case Connection::Purpose::Repetition:
        return "repetition";
    case Connection::Purpose::OriginProbe:
        return "origin-probe";
    case Connection::Purpose::VersionProbe:
        return "version-probe";
    case Connection::Purpose::BreachRange:
        return "breach-range";
    }
    std::unreachable();
}

const char* idOf(End end)
{
    switch (end) {
    case End::Final:
        return "final";
    case End::Loop:
        return "loop";
    case End::TooMany:
        return "too-many";
    case End::PrivateAddress:
        return "private-address";
    case End::OtherScheme:
        return "other-scheme";
    case End::NoLocation:
        return "no-location";
    }
    std::unreachable();
}

const char* idOf(Withheld withheld)
{
    switch (withheld) {
    case Withheld::No:
        return nullptr;
    case Withheld::OtherOrigin:
        return "other-origin";
    case Withheld::Downgrade:
        return "downgrade";
    case Withheld::NotVerified:
        return "not-verified";
    }
    std::unreachable();
}

} // namespace core::fetch
