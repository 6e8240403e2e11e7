// SPDX-License-Identifier: Apache-2.0
#include "core/practice/answer.h"
#include "core/practice/request.h"
#include "tests/fuzz/fuzz.h"

using namespace core::practice;
using fuzz::require;

/// What clients send to the practice server.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const RequestOutcome outcome = readRequest(bytes);
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        require(answerTo(*refused).status == refused->status);
        return 0;
    }
    const auto* request = std::get_if<Request>(&outcome);
    if (!request)
        return 0;
    require(request->headBytes <= size && request->bodyBytes <= largestRequestBody);
    require(request->path.starts_with('/') || request->path == "*");
    const Answer answer = answerTo(*request, { .ports = { .plain = 1, .secure = 2 }, .nonce = "n" });
    require(answer.status >= 200 && !answer.bytes.empty());
    // What came before the rest is all that counts.
    require(std::holds_alternative<Request>(readRequest(bytes.substr(0, request->headBytes))));
    return 0;
}
