// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/exercise.h"
#include "core/practice/request.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace core::practice {

/// Where the servers listen; http, https, and https with a certificate of its own for each special one.
struct Ports {
    std::uint16_t plain = 0;
    std::uint16_t secure = 0;
    std::vector<std::pair<Exercise::Server, std::uint16_t>> special{};
};

/// What an answer depends on besides the request.
struct Circumstances {
    Ports ports{};
    bool isSecure = false;
    std::string nonce{}; ///< new for each answer
};

/// What is sent, and what follows.
struct Answer {
    std::string bytes;
    int status = 0;
    enum class End : std::uint8_t {
        Open, ///< for the next request
        Close,
        Cut, ///< without TLS's farewell
        Drip, ///< the bytes one by one, then Close
        Endless, ///< filler without end
    } end = End::Open;
};

/// Every path has an answer, be it 404. The same for the same request and circumstances.
Answer answerTo(const Request& request, const Circumstances& circumstances);
Answer answerTo(const Refused& refused);

/// "https://localhost:8443/csp/unsafe-inline"; empty where its server does not run.
std::string addressOf(const Exercise& exercise, const Ports& ports);

} // namespace core::practice
