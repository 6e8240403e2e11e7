// SPDX-License-Identifier: Apache-2.0
#include "core/http/observatory/observatory.h"

#include "tests/fuzz/fuzz.h"

#include <string>

using namespace core::http;
using fuzz::require;

namespace {

/// "Name: value" lines, an empty line, a body.
Response responseFrom(std::string_view text)
{
    Response response{ .url = "https://www.example.com/a", .status = 200 };
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.empty()) {
            response.body = std::string(text);
            break;
        }
        const std::size_t colon = std::min(line.find(": "), line.size());
        response.fields.push_back({ .name = std::string(line.substr(0, colon)),
            .value = std::string(line.substr(std::min(line.size(), colon + 2))) });
    }
    return response;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Exchange exchange{ .hops = { responseFrom(text) } };
    for (const auto algorithm : { observatory::Algorithm::Four, observatory::Algorithm::Six }) {
        const observatory::Score score = observatory::rate(exchange, algorithm);
        require(score.tests.size() == (algorithm == observatory::Algorithm::Four ? 10U : 12U));
        int sum = 0;
        for (const observatory::TestResult& test : score.tests) {
            require(test.outcome != nullptr);
            sum += test.modifier;
        }
        require(sum == score.penalty + score.bonus);
        require(score.score >= 0);
    }
    return 0;
}
