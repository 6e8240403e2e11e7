// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/observatory/observatory.h"
#include "tests/support/exchanges.h"

#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// A response to be rated, and what was seen around it.
struct Given {
    std::vector<std::string> fields{};
    std::string body{};
    std::string url = "https://www.example.com/";
    std::vector<std::string> plain{}; ///< the addresses of the redirects from plain http
    std::vector<std::string> preloaded{};
    bool isVerified = true;
    bool isPlainVerified = true;
    std::string origin{}; ///< of the request
};

core::http::observatory::Score scoreOf(const Given& given, core::http::observatory::Algorithm algorithm);
/// Null where no test has that result.
const core::http::observatory::TestResult* find(
    const core::http::observatory::Score& score, std::string_view result);
/// All of them, for messages.
std::string resultsOf(const core::http::observatory::Score& score);

/// The score as tests/peers/observatory.mjs writes it.
std::string answerTo(const ExchangeCase& it, core::http::observatory::Algorithm algorithm);

} // namespace tests
