// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::http {

/// A field line as it came. Bytes are kept whatever they are; only the white space around the value is gone,
/// and a folded line is joined by one space.
struct Field {
    std::string name;
    std::string value;
    std::optional<Place> place{}; ///< of the name, in the text that was read
};

struct Request {
    std::string method;
    std::vector<Field> fields{};
};

struct Response {
    std::string url{}; ///< absolute; empty where nothing told it
    std::string version{}; ///< "HTTP/1.1", "HTTP/2"; empty where there was no status line
    int status = 0; ///< 0 where there was no status line
    std::string reason{};
    std::vector<Field> fields{}; ///< in their order, duplicates included
    std::optional<std::string> body{}; ///< decoded; missing where nothing is known of it
    std::optional<Request> request{}; ///< what it answers, where that is known
    bool isVerified = true; ///< its certificate was accepted; true for http, and where nothing is known
};

/// What was asked for and all that came back: the redirects in their order, and the response that is judged.
struct Exchange {
    std::vector<Response> hops; ///< never empty; the last one is judged
    /// The redirects from http://host/ on, where somebody asked. Missing: `hops` where they begin with http,
    /// else plain http counts as not offered.
    std::optional<std::vector<Response>> plainHops{};
    /// The answer to a request with an Origin. Missing: the judged response counts as one.
    std::optional<Response> preflight{};

    const Response& judged() const { return hops.back(); }
};

/// Field names and most keywords compare without case, ASCII only.
bool equalsIgnoringCase(std::string_view left, std::string_view right);
std::string lowered(std::string_view text);

/// All of that name, in their order.
std::vector<const Field*> fieldsOf(const Response& response, std::string_view name);
/// Null where there is none.
const Field* firstOf(const Response& response, std::string_view name);

/// One step from a response to a better one.
struct Change {
    std::string name;
    std::optional<std::string> value{}; ///< missing: the field goes away
    std::optional<std::size_t>
        field{}; ///< an index into `fields`: only this one of several; missing: all of that name
};

/// The judged response with the changes made. A new field goes to the end; of several of one name the first
/// takes the value and the others go.
Exchange changed(Exchange exchange, const std::vector<Change>& changes);

} // namespace core::http
