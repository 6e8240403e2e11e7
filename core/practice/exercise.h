// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace core::practice {

/// How an answer is sent.
enum class Manner : std::uint8_t {
    Usual, ///< with its length
    Chunked, ///< with an extension and a trailer
    BadChunks, ///< a chunk whose size is no number
    UntilClose, ///< HTTP/1.0: it ends with the connection
    BareLineFeeds, ///< in the head, in place of CRLF
    HugeHead, ///< a field of a MiB
    CutHead, ///< the connection ends amid a field
    CutBody, ///< and amid the page
    Slow, ///< the head, byte by byte
    Endless, ///< the page
};

/// In what an answer differs from the good site's. {plain}, {secure}, {other} and {www} stand for origins of
/// this server, {nonce} for a new one, {origin} for what the request says (without it the line is left out),
/// {next} for the number in the path and one more, {received} for the names of the request's fields, {filler}
/// for 4096 bytes.
struct Recipe {
    const char* statusLine = "HTTP/1.1 200 OK";
    const char* before = ""; ///< as it is sent, before the status line
    const char* without = ""; ///< names of the good site's fields, one space between: they are left out
    const char* fields = ""; ///< each with its CRLF; they take the place of good ones of the same name
    const char* head = ""; ///< into the page's head
    const char* body = ""; ///< into the page's body
    const char* document = nullptr; ///< in place of the whole page
    Manner manner = Manner::Usual;
};

/// A page of the practice server and what can be learnt from it.
struct Exercise {
    const char* path; ///< "/csp/unsafe-inline"
    const char* group; ///< TRANSLATABLE: "Content Security Policy"
    const char* title; ///< TRANSLATABLE
    const char* lesson; ///< TRANSLATABLE: what to look for, one or two sentences
    enum class Kind : std::uint8_t { Good, Bad, Edge } kind = Kind::Bad;
    enum class Over : std::uint8_t { Both, Http, Https } over = Over::Both;
    /// The server of its own that it needs, besides the plain and the secure one.
    enum class Server : std::uint8_t { Usual, Expired, WrongName, SelfSigned, Incomplete, OldTls } server
        = Server::Usual;
    http::Profile profile = http::Profile::WebPage;
    const char* grade = ""; ///< by the Observatory's algorithm 6; empty where no answer can be judged
    /// The ids of what the audit says of it and not of the good site: findings, and results of the
    /// Observatory that cost points. Sorted, one space between.
    const char* shows = "";
    const char* tlsShows = ""; ///< ids of findings on the connection
    const char* scanShows = ""; ///< ids of findings that take a connection, or a second request
    /// What a scan does not come to the end of: "loop", "too-many-redirects", "no-location", "page-cut".
    const char* ends = "";
    const char* error = ""; ///< the id of the error that a scan ends with
    Recipe recipe{};
    const Recipe* plain = nullptr; ///< over http, where that is another
};

std::span<const Exercise> allExercises();
/// Null where there is none; "/redirect/many/7" belongs to "/redirect/many".
const Exercise* exerciseAt(std::string_view path);

/// "good", "bad", "edge".
const char* idOf(Exercise::Kind kind);
/// The words of a list with one space between.
std::vector<std::string_view> wordsOf(std::string_view list);

/// A page that exercises lead to, and that is none itself.
struct Step {
    const char* path;
    Recipe recipe;
};
const Step* stepAt(std::string_view path);

} // namespace core::practice
