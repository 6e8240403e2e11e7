// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/http/message.h"

namespace core::http {

/// What a pasted text was taken for.
enum class TextForm : std::uint8_t {
    Fields, ///< field lines without a status line
    Message, ///< one response, or a chain of them as `curl -i -L` prints it
    CurlVerbose, ///< `curl -v`: "< ", "> " and "* " lines
    Har, ///< HTTP Archive 1.2
    Policy, ///< a Content-Security-Policy alone, or its value in quotes
};

/// What is not as RFC 9112 wants it; the field is kept all the same where there is one.
struct Irregularity {
    enum class Kind : std::uint8_t {
        NoColon,
        EmptyName,
        SpaceBeforeColon,
        IllegalNameByte,
        ControlByte, ///< in a value; NUL, bare CR, …
        NotUtf8, ///< a value with bytes beyond ASCII that are not UTF-8
        Folded, ///< obs-fold, RFC 9112 section 5.2
        BareLineFeed, ///< mixed with CRLF; not remarked where all lines end so
        DamagedStatusLine,
        DamagedLength, ///< Content-Length is no number, or there are several
        DamagedChunk, ///< the body's chunks cannot be told apart
        EarlyEnd, ///< the body is shorter than was told
    };
    Kind kind;
    Place place;
    std::optional<std::size_t> hop{}; ///< which response, and which of its fields
    std::optional<std::size_t> field{};
};

struct HeaderText {
    TextForm form;
    std::vector<Exchange>
        exchanges; ///< never empty; each with its redirects. Several only from HAR and curl.
    std::size_t chosen = 0; ///< the one most likely meant: a HAR's page
    std::vector<Irregularity> irregularities{}; ///< of the chosen exchange's text, where it is text
};

struct HeaderTextHints {
    std::string url{}; ///< where the text does not say it: of the last response
    /// Of a HAR's entries, the one with this URL is chosen, where there is one.
};

/// Takes what people paste, tolerantly: LF or CRLF, a byte order mark, a fence of ```, indented or quoted
/// lines, browser tools' "name:" and value on two lines. Refuses text without a single field, more than 64
/// MiB, and damaged JSON. At most 10,000 fields per response and 1 MiB per value.
Result<HeaderText> readHeaderText(ByteView text, const HeaderTextHints& hints);

/// One header block, as a server sends it, up to the empty line; what core/fetch uses for each response.
struct HeaderBlock {
    Response response; ///< without url and body
    std::vector<Irregularity> irregularities{};
};
Result<HeaderBlock> readHeaderBlock(ByteView block);

/// The judged response as text: status line where there is one, fields; LF. What-if edits this.
std::string headerTextOf(const Response& response);

} // namespace core::http
