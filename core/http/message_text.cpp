// SPDX-License-Identifier: Apache-2.0
#include "core/http/message_text.h"

#include "core/base/text.h"
#include "core/http/message_body.h"
#include "core/http/tool_text.h"

#include <algorithm>
#include <utility>

namespace core::http {
namespace {

/// The URL in a command that somebody copied with its output: "$ curl -i https://example.com".
std::string urlInCommand(std::string_view line)
{
    std::size_t begin = line.find("http://");
    begin = std::min(begin, line.find("https://"));
    if (begin == std::string_view::npos)
        return {};
    std::string_view rest = line.substr(begin);
    rest = rest.substr(0, rest.find_first_of(" \t\"'`<>"));
    const auto url = parseUrl(rest);
    return url ? url->text() : std::string();
}

/// Plain text does not say it. Browsers send Sec-Fetch fields to trustworthy origins only, and their Origin
/// or Referer often is the same host's.
std::string schemeOf(const Request& request, std::string_view version)
{
    if (version.starts_with("HTTP/2") || version.starts_with("HTTP/3"))
        return "https";
    std::string host;
    for (const Field& field : request.fields) {
        if (lowered(field.name).starts_with("sec-fetch-"))
            return "https";
        if (equalsIgnoringCase(field.name, "host"))
            host = field.value;
    }
    for (const Field& field : request.fields) {
        if (!equalsIgnoringCase(field.name, "origin") && !equalsIgnoringCase(field.name, "referer"))
            continue;
        const auto url = parseUrl(field.value);
        const auto own = url ? parseUrl(url->scheme + "://" + host) : std::nullopt;
        if (own && own->origin() == url->origin())
            return url->scheme;
    }
    return {};
}

/// After an empty line: more fields, or a heading of a browser's tool, and no body.
bool continuesFields(const Line& line)
{
    return fieldNameIn(line.text) || trimmed(line.text).starts_with(':')
        || PastedFields().takeHeading(line.text);
}

std::size_t indentationOf(std::string_view line)
{
    return std::min(line.find_first_not_of(" \t"), line.size());
}

/// "RawContent        : HTTP/1.1 200 OK": PowerShell shows a response so, its lines indented alike.
constexpr std::string_view rawContent = "RawContent";

/// Where a status line begins in a line; nothing where none does.
std::optional<std::size_t> statusLineIn(std::string_view line)
{
    std::size_t begin = indentationOf(line);
    const std::size_t colon = line.find(':');
    if (line.starts_with(rawContent) && line.find_first_not_of(' ', rawContent.size()) == colon
        && colon > rawContent.size()) // "RawContent: " is a field
        begin = std::min(colon + 2, line.size());
    return readStatusLine(line.substr(begin)) ? std::optional(begin) : std::nullopt;
}

/// Without its first bytes.
Line tail(Line line, std::size_t begin)
{
    line.text.remove_prefix(begin);
    line.byte += begin;
    line.column += begin;
    return line;
}

class MessageReader {
public:
    explicit MessageReader(LineReader lines)
        : m_lines(lines)
        , m_bodies(lines.rest().size())
    {
    }

    Result<std::vector<Answer>> read()
    {
        while (const auto line = m_lines.next()) {
            if (auto request = readRequestLine(line->text))
                TRY(readRequest(*request));
            else if (const auto begin = statusLineIn(line->text))
                TRY(readResponse(tail(*line, *begin), *begin));
            else
                readRemark(line->text);
        }
        return std::move(m_answers);
    }

private:
    /// What wget says between the responses, and a command above them.
    void readRemark(std::string_view text)
    {
        if (text.starts_with("Connecting to "))
            m_isVerified = true;
        else if (text.starts_with("WARNING:") && text.contains("certificate"))
            m_isVerified = false;
        else if (text.starts_with("--20") || (m_answers.empty() && m_url.empty()))
            m_url = urlInCommand(text);
    }

    /// The lines up to the empty one. Where a text has an empty line between all lines, two end it.
    Result<HeaderBlock> readHead(HeadReader head, std::size_t indentation)
    {
        const bool isDoubled = hasDoubledLines();
        while (const auto line = m_lines.peek()) {
            const std::size_t indented = std::min(indentation, indentationOf(line->text));
            if (indented < indentation && !line->isBlank())
                break;
            m_lines.next();
            if (!line->isBlank()) {
                TRY(head.read(tail(*line, indented)));
                continue;
            }
            const auto next = m_lines.peek();
            if (!isDoubled || !next)
                break;
            if (next->isBlank()) {
                m_lines.next();
                break;
            }
        }
        return head.take();
    }

    bool hasDoubledLines() const
    {
        LineReader ahead = m_lines;
        for (const bool isBlank : { true, false, true }) {
            const auto line = ahead.next();
            if (!line || line->isBlank() != isBlank || (!isBlank && !fieldNameIn(line->text)))
                return false;
        }
        return true;
    }

    Result<> readRequest(const RequestLine& line)
    {
        HeaderBlock block = TRY(readHead({}, 0));
        Request request{ .method = line.method, .fields = std::move(block.response.fields) };
        m_url = requestUrl(schemeOf(request, line.version), request, line.target);
        m_request = std::move(request);
        // The body of a request is of no use; what follows may be its response at once.
        while (const auto next = m_lines.peek()) {
            if (readStatusLine(trimmed(next->text)) || readRequestLine(next->text))
                break;
            m_lines.next();
        }
        return {};
    }

    Result<> readResponse(const Line& statusLine, std::size_t indentation)
    {
        if (m_answers.size() == mostAnswers)
            return fail(ErrorCode::TooLarge, {}, {}, statusLine.placeOf(0));
        HeadReader head;
        TRY(head.read(statusLine));
        HeaderBlock block = TRY(readHead(std::move(head), indentation));
        Answer answer{ .response = std::move(block.response),
            .irregularities = std::move(block.irregularities) };
        Response& response = answer.response;
        answer.isOnTheWay = (response.status >= 100 && response.status < 200 && response.status != 101)
            || (m_request && m_request->method == "CONNECT")
            || lowered(response.reason) == "connection established";
        if (answer.isOnTheWay) {
            // What was asked for is still to be answered.
            m_answers.push_back(std::move(answer));
            return {};
        }
        response.url = std::exchange(m_url, {});
        response.request = std::exchange(m_request, {});
        response.isVerified = m_isVerified || !response.url.starts_with("https:");
        // wget shows heads only, and PowerShell a part of the body.
        const bool hasBody = indentation == 0 && response.status != 204 && response.status != 304;
        if (hasBody && !(response.request && response.request->method == "HEAD"))
            response.body = m_bodies.take(m_lines, response);
        m_answers.push_back(std::move(answer));
        return {};
    }

    LineReader m_lines;
    BodyReader m_bodies;
    std::vector<Answer> m_answers;
    std::string m_url; ///< of the response to come
    std::optional<Request> m_request;
    bool m_isVerified = true; ///< by wget, over its present connection
};

} // namespace

bool looksLikeMessages(const LineReader& lines)
{
    LineReader reader = lines;
    bool hasField = false;
    const bool isPowerShell = lines.rest().contains(rawContent);
    while (const auto line = reader.next()) {
        if (readStatusLine(trimmed(line->text)) || readRequestLine(line->text))
            return true;
        if (line->text.starts_with(rawContent) && statusLineIn(line->text))
            return true;
        if (line->isBlank() && hasField && !isPowerShell)
            return false;
        // "Output:" before a response is none.
        const auto name = fieldNameIn(line->text);
        hasField = hasField || (name && !trimmed(line->text).ends_with(':'));
    }
    return false;
}

Result<std::vector<Answer>> readMessages(LineReader lines)
{
    return MessageReader(lines).read();
}

Result<std::vector<Answer>> readFields(LineReader lines)
{
    if (const Layout layout = layoutOf(lines); layout != Layout::FieldLines)
        return std::vector{ TRY(readLayout(lines, layout)) };
    PastedFields fields;
    std::optional<std::string> body;
    while (const auto line = lines.next()) {
        if (!line->isBlank()) {
            TRY(fields.take(*line));
            continue;
        }
        auto next = lines.peek();
        for (; next && next->isBlank(); next = lines.peek())
            lines.next();
        if (!fields.isEmpty() && next && !continuesFields(*next)) {
            body = BodyReader(lines.rest().size()).take(lines, fields.head().response());
            break;
        }
    }
    Answer answer = fields.answer();
    answer.response.body = std::move(body);
    return std::vector{ std::move(answer) };
}

} // namespace core::http
