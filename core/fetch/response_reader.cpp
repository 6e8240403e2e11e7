// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/response_reader.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace core::fetch {
namespace {

constexpr std::string_view begin = "HTTP/";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What answers here instead of HTTP, by its first bytes.
std::optional<Cause> causeOf(std::string_view first)
{
    using namespace std::string_view_literals;
    // Records of alert and handshake.
    if (first.starts_with("\x15\x03") || first.starts_with("\x16\x03"))
        return Cause::SpeaksTls;
    if (first.starts_with("SSH-"))
        return Cause::SpeaksSsh;
    // The frame SETTINGS, with which every server begins; its length takes three bytes.
    if (first.starts_with("\0\0"sv) && first.size() > 3 && first[3] == '\x04')
        return Cause::SpeaksHttp2;
    if (first.size() > 3 && std::ranges::all_of(first.substr(0, 3), isDigit)
        && (first[3] == ' ' || first[3] == '-'))
        return Cause::SpeaksMail;
    if (first.starts_with('<'))
        return Cause::NoHeader;
    return {};
}

/// All members of a list that may stand in several fields.
std::vector<std::string> membersOf(const http::Response& response, std::string_view name)
{
    std::vector<std::string> members;
    for (const http::Field* field : http::fieldsOf(response, name)) {
        std::string_view rest = field->value;
        for (bool isLast = false; !isLast;) {
            const std::size_t comma = std::min(rest.find(','), rest.size());
            isLast = comma == rest.size();
            members.push_back(http::lowered(trimmed(rest.substr(0, comma))));
            rest.remove_prefix(isLast ? comma : comma + 1);
        }
    }
    return members;
}

/// Nothing where the members differ, or are no number that fits.
std::optional<std::uint64_t> lengthOf(const std::vector<std::string>& members)
{
    const std::string& text = members.front();
    std::uint64_t length = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, length);
    if (error != std::errc{} || rest != end || std::ranges::count(members, text) != std::ssize(members))
        return {};
    return length;
}

bool isRedirect(const http::Response& response)
{
    return response.status >= 300 && response.status < 400 && http::firstOf(response, "location");
}

bool isCoded(const http::Response& response)
{
    return std::ranges::any_of(membersOf(response, "content-encoding"),
        [](const std::string& coding) { return !coding.empty() && coding != "identity"; });
}

} // namespace

ResponseReader::ResponseReader(Body body, const Limits& limits)
    : m_body(body)
    , m_limits(limits)
{
}

Result<> ResponseReader::take(ByteView more)
{
    m_received += more.size();
    while (m_part == Part::Head && !more.empty())
        TRY(takeHead(more));
    if (m_part != Part::Head && m_part != Part::Done)
        takeBody(more);
    return {};
}

Result<> ResponseReader::takeHead(ByteView& more)
{
    const std::string_view text = asText(more);
    const std::size_t end = std::min(text.find('\n'), text.size());
    const bool isLine = end < text.size();
    const std::size_t size = isLine ? end + 1 : end;
    if (m_interimBytes + m_head.size() + size > m_limits.headerBytes)
        return fail(ErrorCode::TooLarge, {}, Cause::EndlessHeader);
    m_head += text.substr(0, size);
    more = more.subspan(size);
    TRY(checkBegin());
    if (!isLine)
        return {};
    const std::string_view line = std::string_view(m_head).substr(m_lineBegin);
    m_lineBegin = m_head.size();
    if (line == "\r\n" || line == "\n")
        return endHead();
    return {};
}

Result<> ResponseReader::checkBegin() const
{
    const std::string_view first = std::string_view(m_head).substr(0, begin.size());
    if (begin.starts_with(first))
        return {};
    // Four bytes, or a line, tell what else it is.
    if (m_head.size() < 4 && !m_head.contains('\n'))
        return {};
    return fail(ErrorCode::NotHttp, {}, causeOf(m_head));
}

Result<> ResponseReader::endHead()
{
    http::HeaderBlock head = TRY(http::readHeaderBlock(asBytes(m_head)));
    const int status = head.response.status;
    // A server that switches protocols speaks something else from here on.
    if (status >= 100 && status < 200 && status != 101) {
        m_interimBytes += m_head.size();
        m_head.clear();
        m_lineBegin = 0;
        return {};
    }
    const ByteView raw = asBytes(m_head);
    m_response.rawHeader.assign(raw.begin(), raw.end());
    m_response.head = std::move(head);
    m_response.isCoded = isCoded(m_response.head.response);
    m_mostBody = isRedirect(m_response.head.response) ? m_limits.redirectBytes : m_limits.bodyBytes;
    choosePart();
    return {};
}

/// RFC 9112 section 6.3, in its order.
void ResponseReader::choosePart()
{
    const http::Response& response = m_response.head.response;
    if (m_body == Body::None || response.status < 200 || response.status == 204 || response.status == 304) {
        m_part = Part::Done;
        return;
    }
    const std::vector<std::string> codings = membersOf(response, "transfer-encoding");
    if (!codings.empty()) {
        // "A server MUST NOT send a response containing Transfer-Encoding unless the corresponding request
        // indicates HTTP/1.1": from an older one chunks would be part of the page.
        const bool isChunked = codings.back() == "chunked" && response.version != "HTTP/1.0";
        m_part = isChunked ? Part::Chunks : Part::ToClose;
        m_response.isCoded = m_response.isCoded || codings.size() > 1 || !isChunked;
        return;
    }
    const std::vector<std::string> lengths = membersOf(response, "content-length");
    const std::optional<std::uint64_t> length = lengths.empty() ? std::nullopt : lengthOf(lengths);
    if (!lengths.empty() && !length)
        note(http::Irregularity::Kind::DamagedLength);
    m_left = length.value_or(0);
    m_part = !length ? Part::ToClose : *length == 0 ? Part::Done : Part::Length;
}

void ResponseReader::takeBody(ByteView& more)
{
    m_response.bodyBytes += more.size();
    if (m_part == Part::Chunks) {
        const ChunkReader::State state = m_chunks.take(more, m_response.body, m_mostBody + 1);
        if (state == ChunkReader::State::Whole)
            m_part = Part::Done;
        else if (state == ChunkReader::State::Damaged) {
            note(http::Irregularity::Kind::DamagedChunk);
            cut();
        }
    } else {
        if (m_part == Part::Length && more.size() > m_left) {
            m_response.bodyBytes -= more.size() - m_left;
            more = more.first(static_cast<std::size_t>(m_left));
        }
        const std::size_t room = m_mostBody + 1 - m_response.body.size();
        m_response.body += asText(more.first(std::min(room, more.size())));
        m_left -= m_part == Part::Length ? more.size() : 0;
        if (m_part == Part::Length && m_left == 0)
            m_part = Part::Done;
    }
    if (m_response.body.size() > m_mostBody) {
        m_response.body.resize(m_mostBody);
        cut();
    }
}

void ResponseReader::cut()
{
    m_response.isBodyCut = true;
    m_part = Part::Done;
}

void ResponseReader::note(http::Irregularity::Kind kind)
{
    Place place;
    place.byte = m_received;
    m_response.head.irregularities.push_back(
        { .kind = kind, .place = std::move(place), .hop = 0, .field = std::nullopt });
}

Result<> ResponseReader::end()
{
    switch (m_part) {
    case Part::Head: {
        if (!m_head.empty() && !begin.starts_with(std::string_view(m_head).substr(0, begin.size())))
            return fail(ErrorCode::NotHttp, {}, causeOf(m_head));
        Place place;
        place.byte = m_received;
        return fail(ErrorCode::ConnectionLost, {}, {}, std::move(place));
    }
    case Part::Length:
    case Part::Chunks:
        note(http::Irregularity::Kind::EarlyEnd);
        cut();
        break;
    case Part::ToClose:
        m_part = Part::Done;
        break;
    case Part::Done:
        break;
    }
    return {};
}

void ResponseReader::giveUp()
{
    if (m_part != Part::Head && m_part != Part::Done)
        cut();
}

ReadResponse ResponseReader::takeResponse()
{
    return std::move(m_response);
}

} // namespace core::fetch
