// SPDX-License-Identifier: Apache-2.0
#include "core/http/message_body.h"

#include "core/base/text.h"
#include "core/http/header_block.h"

#include <algorithm>
#include <charconv>

namespace core::http {
namespace {

template <int base> std::optional<std::size_t> numberIn(std::string_view text)
{
    std::size_t number = 0;
    const char* begin = text.data();
    const char* end = begin + text.size();
    const auto result = std::from_chars(begin, end, number, base);
    return result.ec == std::errc() && result.ptr == end ? std::optional(number) : std::nullopt;
}

/// A text may have lost its last line end, or gained some.
std::string_view withoutLineEnds(std::string_view text)
{
    constexpr std::size_t most = 16;
    for (std::size_t i = 0; i < most && !text.empty() && (text[0] == '\r' || text[0] == '\n'); ++i)
        text.remove_prefix(1);
    return text;
}

/// Nothing comes after a body, or the next message.
bool isEndOfMessage(std::string_view after)
{
    after = withoutLineEnds(after);
    const std::string_view line = after.substr(0, after.substr(0, 8192).find('\n'));
    const auto status = readStatusLine(trimmed(line));
    return after.empty() || (status && !status->isDamaged) || readRequestLine(line).has_value();
}

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return trimmed(line);
}

bool isCompressed(const Response& response)
{
    const Field* encoding = firstOf(response, "content-encoding");
    return encoding && !equalsIgnoringCase(encoding->value, "identity");
}

/// Raw bytes of gzip, Brotli and the like, as a capture has them.
bool looksBinary(std::string_view body)
{
    return body.contains('\0') || firstInvalidUtf8(body);
}

/// As Content-Length says; nothing where it does not fit, as in a text whose line ends were converted.
std::optional<std::string> takeLength(LineReader& lines, const Response& response)
{
    const Field* length = firstOf(response, "content-length");
    if (!length)
        return {};
    const std::size_t size = numberIn<10>(length->value).value_or(std::string_view::npos);
    if (size > lines.rest().size() || !isEndOfMessage(lines.rest().substr(size)))
        return {};
    std::string body(lines.rest().substr(0, size));
    lines.skip(size);
    return body;
}

std::optional<std::string> takeUpToMessage(LineReader& lines)
{
    std::string body;
    bool hasText = false;
    const LineReader begin = lines;
    for (LineReader after = lines; const auto line = after.next(); lines = after) {
        if (beginsMessage(*line, after))
            break;
        hasText = hasText || !line->isBlank();
        if (!lines.isPlain())
            body.append(line->text).append(line->end == Line::End::None ? "" : "\n");
    }
    if (lines.isPlain())
        body = begin.rest().substr(0, lines.offset() - begin.offset());
    return hasText ? std::optional(std::move(body)) : std::nullopt;
}

} // namespace

bool beginsMessage(const Line& line, const LineReader& after)
{
    const auto status = readStatusLine(trimmed(line.text));
    const bool isStatus = status && !status->isDamaged;
    if (!isStatus && !readRequestLine(line.text))
        return false;
    const auto next = after.peek();
    return next ? fieldNameIn(next->text) || (isStatus && next->isBlank()) : isStatus;
}

std::optional<std::string> BodyReader::takeChunks(LineReader& lines)
{
    std::string_view rest = lines.rest();
    std::string body;
    for (;;) {
        const std::string_view before = rest;
        const std::string_view line = takeLine(rest);
        const auto size = numberIn<16>(trimmed(line.substr(0, line.find(';'))));
        if (!size || *size > rest.size())
            return {};
        body += rest.substr(0, *size);
        rest.remove_prefix(*size);
        const bool isLast = *size == 0;
        // The last chunk is followed by trailer fields and an empty line, the others by the end of their
        // line.
        while (!takeLine(rest).empty()) {
            if (!isLast)
                return {};
        }
        const std::size_t looked = before.size() - rest.size();
        if (looked > m_budget)
            return {};
        m_budget -= looked;
        if (isLast)
            break;
    }
    if (!isEndOfMessage(rest))
        return {};
    lines.skip(lines.rest().size() - rest.size());
    return body;
}

std::optional<std::string> BodyReader::take(LineReader& lines, const Response& response)
{
    std::optional<std::string> body;
    if (lines.isPlain())
        body = takeLength(lines, response);
    if (const Field* coding = firstOf(response, "transfer-encoding");
        !body && lines.isPlain() && coding && lowered(coding->value).ends_with("chunked"))
        body = takeChunks(lines);
    if (!body)
        body = takeUpToMessage(lines);
    if (body && isCompressed(response) && looksBinary(*body))
        body.reset();
    return body;
}

} // namespace core::http
