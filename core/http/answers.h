// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/header_block.h"
#include "core/http/url.h"

#include <vector>

// Private to the readers of pasted text.

namespace core::http {

/// One response of a text. Its URL is as far as the text told it itself.
struct Answer {
    Response response;
    std::vector<Irregularity> irregularities{}; ///< without the hop
    bool isOnTheWay = false; ///< 1xx, or a proxy's answer to CONNECT: neither a redirect nor judged
};

/// Joins redirects and what they led to, follows Location for the URLs, and chooses. On the way to an answer
/// are those that count only where there is nothing else.
Result<HeaderText> exchangesOf(TextForm form, std::vector<Answer> answers, const HeaderTextHints& hints);

bool isRedirect(const Response& response);
/// Where a redirect leads; empty where it does not say, or nobody knows from where.
std::string redirectTarget(const Response& response);

/// "scheme://host" of a request and what it asks for; empty where they are unknown.
std::string requestUrl(std::string_view scheme, const Request& request, std::string_view target);

/// The most responses that are taken in.
constexpr std::size_t mostAnswers = 10'000;

} // namespace core::http
