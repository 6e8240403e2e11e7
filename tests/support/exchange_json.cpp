// SPDX-License-Identifier: Apache-2.0
#include "tests/support/exchanges.h"

#include <nlohmann/json.hpp>

namespace tests {
namespace {

using Json = nlohmann::ordered_json;
using core::http::Response;

Json jsonOf(const Response& response)
{
    Json json{ { "url", response.url }, { "status", response.status } };
    Json fields = Json::array();
    for (const core::http::Field& field : response.fields)
        fields.push_back({ field.name, field.value });
    json["headers"] = std::move(fields);
    if (response.body)
        json["body"] = *response.body;
    if (!response.isVerified)
        json["isVerified"] = false;
    if (response.request && !response.request->fields.empty())
        json["origin"] = response.request->fields.front().value;
    return json;
}

Response responseFrom(const Json& json)
{
    Response response;
    response.url = json.at("url");
    response.status = json.at("status");
    for (const Json& field : json.at("headers"))
        response.fields.push_back({ .name = field.at(0), .value = field.at(1) });
    if (json.contains("body"))
        response.body = json.at("body").get<std::string>();
    response.isVerified = json.value("isVerified", true);
    if (json.contains("origin"))
        response.request = core::http::Request{ .method = "OPTIONS",
            .fields = { { .name = "Origin", .value = json.at("origin") } } };
    return response;
}

std::vector<Response> responsesFrom(const Json& json)
{
    std::vector<Response> responses;
    for (const Json& response : json)
        responses.push_back(responseFrom(response));
    return responses;
}

Json preloadOf(const ExchangeCase& it)
{
    Json list = Json::object();
    for (const PreloadedHost& host : it.preloaded)
        list[host.host] = { { "mode", host.isEnforced ? "force-https" : "" },
            { "includeSubDomains", host.includesSubdomains } };
    return list;
}

} // namespace

std::string jsonOf(const ExchangeCase& it)
{
    Json json;
    for (const Response& hop : it.exchange.hops)
        json["hops"].push_back(jsonOf(hop));
    if (it.exchange.plainHops) {
        json["plainHops"] = Json::array();
        for (const Response& hop : *it.exchange.plainHops)
            json["plainHops"].push_back(jsonOf(hop));
    }
    if (it.exchange.preflight)
        json["preflight"] = jsonOf(*it.exchange.preflight);
    if (!it.preloaded.empty())
        json["preloaded"] = preloadOf(it);
    return json.dump(-1, ' ', true);
}

ExchangeCase exchangeCaseFrom(std::string_view text)
{
    const Json json = Json::parse(text);
    ExchangeCase it;
    it.exchange.hops = responsesFrom(json.at("hops"));
    if (json.contains("plainHops"))
        it.exchange.plainHops = responsesFrom(json.at("plainHops"));
    if (json.contains("preflight"))
        it.exchange.preflight = responseFrom(json.at("preflight"));
    if (json.contains("preloaded")) {
        for (const auto& [host, entry] : json.at("preloaded").items())
            it.preloaded.push_back({ .host = host,
                .includesSubdomains = entry.at("includeSubDomains"),
                .isEnforced = entry.at("mode") == "force-https" });
    }
    return it;
}

std::string preloadJsonOf(const ExchangeCase& it)
{
    return preloadOf(it).dump();
}

} // namespace tests
