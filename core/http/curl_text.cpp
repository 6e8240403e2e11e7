// SPDX-License-Identifier: Apache-2.0
#include "core/http/curl_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace core::http {
namespace {

constexpr std::string_view statusMark = "< HTTP/";

/// Steps over a row of the progress meter, which may stand before anything, as it ends in no line end:
/// "  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0* Trying …".
std::string_view withoutMeter(std::string_view line)
{
    if (const std::size_t drawn = line.rfind('\r'); drawn != std::string_view::npos && drawn + 1 < line.size()
        && line.substr(0, drawn).find_first_not_of(" 0123456789kMGTP.:-\r") == std::string_view::npos)
        line.remove_prefix(drawn + 1);
    constexpr std::size_t shortestRow = 60;
    const std::size_t end = std::min(line.find_first_not_of(" 0123456789kMGTP.:-"), line.size());
    const std::string_view row = line.substr(0, end);
    return row.size() >= shortestRow && row.contains(':') ? line.substr(end) : line;
}

bool isMeterHead(std::string_view line)
{
    return line.starts_with("  % Total    %") || trimmed(line).starts_with("Dload  Upload");
}

/// What curl says after a body that has no line end of its own.
std::size_t remarkIn(std::string_view line)
{
    for (const char* remark :
        { "* Connection #", "* Closing connection", "* Issue another request to this" }) {
        if (const std::size_t at = line.find(remark); at != std::string_view::npos)
            return at;
    }
    return std::string_view::npos;
}

std::string quotedUrlIn(std::string_view line)
{
    const std::size_t begin = line.find("http");
    if (begin == std::string_view::npos)
        return {};
    const std::string_view rest = line.substr(begin);
    const auto url = parseUrl(rest.substr(0, rest.find_first_of("' \t")));
    return url ? url->text() : std::string();
}

class CurlReader {
public:
    explicit CurlReader(LineReader lines)
        : m_lines(lines)
    {
    }

    Result<std::vector<Answer>> read()
    {
        while (auto line = m_lines.next()) {
            const std::string_view text = withoutMeter(line->text);
            if (text.empty() && !line->text.empty())
                continue;
            line->column += line->text.size() - text.size();
            line->byte += line->text.size() - text.size();
            line->text = text;
            TRY(readLine(*line));
        }
        TRY(finish());
        return std::move(m_answers);
    }

private:
    Result<> readLine(const Line& line)
    {
        const std::string_view text = line.text;
        if (isAmidBody(text))
            return readBody(line);
        if (text.starts_with("* ") || text == "*")
            return readRemark(text.substr(1));
        if (text.starts_with("> ") || text == ">")
            return readSent(text.substr(1));
        if (text.starts_with("< ") || text == "<")
            return readReceived(line);
        if (text.starts_with("{ [") || text.starts_with("} [") || isMeterHead(text))
            return {};
        if (m_isInBody)
            return readBody(line);
        if (m_answers.empty() && m_url.empty() && text.contains("curl "))
            m_url = quotedUrlIn(text);
        return {};
    }

    /// A line of the body may begin like curl's own; as long as Content-Length says that there is more to
    /// come.
    bool isAmidBody(std::string_view text) const
    {
        return m_isInBody && m_body.size() < m_length && !m_body.empty() && remarkIn(text) != 0
            && (text.starts_with('*') || text.starts_with('>') || text.starts_with('<'));
    }

    Result<> readRemark(std::string_view remark)
    {
        remark = trimmed(remark);
        const auto says = [&](std::string_view words) { return remark.starts_with(words); };
        const bool opensStream
            = (says("[HTTP/2]") || says("[HTTP/3]")) && remark.contains("OPENED stream for");
        if (says("Issue another request to this URL") || says("Follow redirect to") || opensStream)
            m_url = quotedUrlIn(remark);
        else if (says("Connected to ") || says("Established connection to ")) {
            m_isSecure = remark.contains(" port 443 ") || remark.ends_with(" port 443");
            m_isVerified = true;
        } else if (says("SSL connection using") || says("ALPN") || says("TLSv1")
            || says("Server certificate:"))
            m_isSecure = true;
        else if (says("SSL certificate verify ok"))
            m_isVerified = true;
        // Versions of curl and its TLS libraries differ in the words before these.
        if (remark.contains("continuing anyway") || says("SSL certificate verification failed"))
            m_isVerified = false;
        return {};
    }

    Result<> readSent(std::string_view text)
    {
        text = trimmed(text);
        if (auto request = readRequestLine(text)) {
            TRY(finish());
            m_request = Request{ .method = request->method };
            m_target = request->target;
            return {};
        }
        const std::size_t colon = text.find(':');
        if (!m_request || colon == std::string_view::npos || !fieldNameIn(text))
            return {};
        constexpr std::size_t mostFields = 10'000;
        if (m_request->fields.size() < mostFields)
            m_request->fields.push_back({ .name = std::string(trimmed(text.substr(0, colon))),
                .value = std::string(trimmed(text.substr(colon + 1))) });
        return {};
    }

    Result<> readReceived(Line line)
    {
        const std::size_t mark = std::min(std::size_t{ 2 }, line.text.size());
        line.text.remove_prefix(mark);
        line.byte += mark;
        line.column += mark;
        if (line.isBlank()) {
            const Field* length = firstOf(m_head.response(), "content-length");
            m_length = 0;
            if (length)
                std::from_chars(length->value.data(), length->value.data() + length->value.size(), m_length);
            m_isInBody = m_isInBody || !m_head.isEmpty();
            return {};
        }
        if (readStatusLine(line.text))
            TRY(begin());
        else if (m_isInBody) // a line of the body that begins so, or a trailer
            return {};
        return m_head.read(line);
    }

    Result<> readBody(const Line& line)
    {
        // With -i as well, the head is there once more.
        m_isInHeadAgain
            = !line.isBlank() && (m_isInHeadAgain || (m_body.empty() && line.text.starts_with("HTTP/")));
        if (m_isInHeadAgain || (m_body.empty() && line.isBlank()))
            return {};
        const std::size_t remark = remarkIn(line.text);
        m_body += line.text.substr(0, remark);
        if (remark != std::string_view::npos)
            return readRemark(line.text.substr(remark + 1));
        if (line.end != Line::End::None)
            m_body += line.end == Line::End::CarriageReturnLineFeed ? "\r\n" : "\n";
        return {};
    }

    /// A response. What curl says next may be of the next request already.
    Result<> begin()
    {
        TRY(finish());
        const bool isProxys = m_request && m_request->method == "CONNECT";
        if (!isProxys && m_answerUrl.empty())
            m_answerUrl = urlOfRequest();
        m_isAnswerVerified = m_isVerified;
        return {};
    }

    /// The response that was read, if any.
    Result<> finish()
    {
        if (m_head.isEmpty())
            return {};
        if (m_answers.size() == mostAnswers)
            return fail(ErrorCode::TooLarge);
        HeaderBlock block = m_head.take();
        Answer answer{ .response = std::move(block.response),
            .irregularities = std::move(block.irregularities) };
        Response& response = answer.response;
        answer.isOnTheWay = (response.status >= 100 && response.status < 200 && response.status != 101)
            || (m_request && m_request->method == "CONNECT");
        if (!answer.isOnTheWay) {
            response.url = std::exchange(m_answerUrl, {});
            response.request = std::exchange(m_request, {});
            response.isVerified = m_isAnswerVerified || !response.url.starts_with("https:");
            if (m_body.find_first_not_of(" \t\r\n") != std::string::npos)
                response.body = std::move(m_body);
        }
        m_answers.push_back(std::move(answer));
        m_body.clear();
        m_isInBody = false;
        return {};
    }

    std::string urlOfRequest()
    {
        std::string told = std::exchange(m_url, {});
        if (!told.empty() || !m_request)
            return told;
        return requestUrl(m_isSecure ? "https" : "http", *m_request, m_target);
    }

    LineReader m_lines;
    std::vector<Answer> m_answers;
    HeadReader m_head;
    std::string m_body;
    bool m_isInBody = false;
    bool m_isInHeadAgain = false;
    std::size_t m_length = 0; ///< of the body, as its head says
    std::optional<Request> m_request;
    std::string m_target;
    std::string m_url; ///< of the response to come, where curl said it
    std::string m_answerUrl; ///< of the response that is read
    bool m_isAnswerVerified = true;
    bool m_isSecure = false;
    bool m_isVerified = true;
};

} // namespace

bool looksLikeCurlVerbose(const LineReader& lines)
{
    LineReader reader = lines;
    while (const auto line = reader.next()) {
        if (withoutMeter(line->text).starts_with(statusMark))
            return true;
    }
    return false;
}

Result<std::vector<Answer>> readCurlVerbose(LineReader lines)
{
    return CurlReader(lines).read();
}

} // namespace core::http
