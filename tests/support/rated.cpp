// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rated.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace tests {
namespace {

using core::http::Exchange;
using core::http::PreloadList;
using core::http::Response;
using core::http::observatory::Algorithm;
using core::http::observatory::Score;
using core::http::observatory::TestResult;
using Json = nlohmann::ordered_json;

Response responseOf(const std::string& url)
{
    return { .url = url, .status = 200 };
}

Exchange exchangeOf(const Given& given)
{
    Response response = responseOf(given.url);
    response.isVerified = given.isVerified;
    for (const std::string& line : given.fields) {
        const std::size_t colon = line.find(':');
        const std::size_t value = line.find_first_not_of(' ', colon + 1);
        response.fields.push_back(
            { .name = line.substr(0, colon), .value = value == std::string::npos ? "" : line.substr(value) });
    }
    if (!given.body.empty()) {
        response.fields.push_back({ .name = "Content-Type", .value = "text/html" });
        response.body = given.body;
    }
    if (!given.origin.empty())
        response.request = core::http::Request{ .method = "OPTIONS",
            .fields = { { .name = "Origin", .value = given.origin } } };
    Exchange exchange{ .hops = { response } };
    if (!given.plain.empty()) {
        exchange.plainHops.emplace();
        for (const std::string& url : given.plain)
            exchange.plainHops->push_back(responseOf(url));
        exchange.plainHops->front().isVerified = given.isPlainVerified;
    }
    return exchange;
}

std::optional<PreloadList> listOf(const std::vector<std::string>& hosts)
{
    Json json = Json::object();
    for (const std::string& host : hosts)
        json[host] = { { "mode", "force-https" }, { "includeSubDomains", true } };
    auto list = PreloadList::read(json.dump());
    return list ? std::optional(std::move(*list)) : std::nullopt;
}

} // namespace

Score scoreOf(const Given& given, Algorithm algorithm)
{
    const std::optional<PreloadList> list = listOf(given.preloaded);
    return rate(exchangeOf(given), algorithm, list ? &*list : nullptr);
}

const TestResult* find(const Score& score, std::string_view result)
{
    for (const TestResult& test : score.tests) {
        if (test.outcome->kind.id == result)
            return &test;
    }
    return nullptr;
}

std::string resultsOf(const Score& score)
{
    std::string text;
    for (const TestResult& test : score.tests)
        text += std::string(test.outcome->kind.id) + " ";
    return text;
}

std::string answerTo(const ExchangeCase& it, Algorithm algorithm)
{
    const auto list = PreloadList::read(preloadJsonOf(it));
    const Score score = rate(it.exchange, algorithm, list ? &*list : nullptr);
    Json answer{ { "tests", Json::array() }, { "score", score.score }, { "grade", score.grade } };
    for (const TestResult& test : score.tests)
        answer["tests"].push_back({ test.test, test.outcome->kind.id, test.modifier, test.passes });
    return answer.dump();
}

} // namespace tests
