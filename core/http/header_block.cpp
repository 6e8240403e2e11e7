// SPDX-License-Identifier: Apache-2.0
#include "core/http/header_block.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace core::http {
namespace {

constexpr std::size_t mostFields = 10'000;
constexpr std::size_t largestValue = std::size_t{ 1 } << 20;
constexpr std::size_t mostIrregularities = 1'000; // nobody reads more

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

std::string_view takeWord(std::string_view& text)
{
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

/// "HTTP/1.1", "HTTP/2"
bool isVersion(std::string_view word)
{
    word.remove_prefix(std::min(word.size(), std::string_view("HTTP/").size()));
    if (word.size() == 1)
        return isDigit(word[0]);
    return word.size() == 3 && isDigit(word[0]) && word[1] == '.' && isDigit(word[2]);
}

bool beginsWithHttp(std::string_view line)
{
    constexpr std::string_view mark = "HTTP/";
    return equalsIgnoringCase(line.substr(0, mark.size()), mark);
}

bool isControl(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return (byte < 0x20 && letter != '\t') || byte == 0x7F;
}

} // namespace

std::optional<StatusLine> readStatusLine(std::string_view line)
{
    if (!beginsWithHttp(line))
        return {};
    std::string_view rest = line;
    StatusLine result{ .version = std::string(takeWord(rest)) };
    const std::string_view code = trimmed(takeWord(rest));
    const bool isCode = code.size() == 3 && std::ranges::all_of(code, isDigit) && code[0] != '0';
    if (isCode)
        result.status = (code[0] - '0') * 100 + (code[1] - '0') * 10 + (code[2] - '0');
    result.reason = trimmed(rest);
    result.isDamaged = !isCode || !isVersion(result.version) || !line.starts_with("HTTP/");
    return result;
}

std::optional<RequestLine> readRequestLine(std::string_view line)
{
    std::string_view rest = trimmed(line);
    RequestLine request;
    request.method = takeWord(rest);
    request.target = takeWord(rest);
    request.version = rest;
    const bool isMethod = !request.method.empty()
        && std::ranges::all_of(request.method, [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
    if (!isMethod || request.target.empty() || !beginsWithHttp(request.version)
        || !isVersion(request.version))
        return {};
    return request;
}

Result<> HeadReader::read(const Line& line)
{
    if (line.end == Line::End::CarriageReturnLineFeed)
        m_hasCrLf = true;
    else if (line.end == Line::End::LineFeed && m_bareLineFeeds.size() < mostIrregularities)
        m_bareLineFeeds.push_back(line.placeOf(line.text.size()));
    if (m_mayFold && (line.text.starts_with(' ') || line.text.starts_with('\t')))
        return fold(line);
    if (isEmpty()) {
        if (auto status = readStatusLine(line.text)) {
            readStatus(line, *std::move(status));
            return {};
        }
    }
    return readField(line);
}

Result<> HeadReader::add(Field field)
{
    if (m_response.fields.size() >= mostFields || field.value.size() > largestValue)
        return fail(ErrorCode::TooLarge, field.name, {}, field.place);
    m_response.fields.push_back(std::move(field));
    return {};
}

HeaderBlock HeadReader::take()
{
    if (m_hasCrLf) {
        for (Place& place : m_bareLineFeeds)
            note(Irregularity::Kind::BareLineFeed, std::move(place));
    }
    std::ranges::sort(m_irregularities, {}, [](const Irregularity& irregularity) {
        return std::pair(*irregularity.place.byte, irregularity.kind);
    });
    HeaderBlock block{ .response = std::move(m_response), .irregularities = std::move(m_irregularities) };
    *this = {};
    return block;
}

void HeadReader::readStatus(const Line& line, StatusLine status)
{
    if (status.isDamaged)
        note(Irregularity::Kind::DamagedStatusLine, line.placeOf(0));
    m_response.version = std::move(status.version);
    m_response.status = status.status;
    m_response.reason = std::move(status.reason);
}

Result<> HeadReader::readField(const Line& line)
{
    m_mayFold = false;
    const std::string_view text = trimmed(line.text);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        note(Irregularity::Kind::NoColon, line.placeOf(0));
        return {};
    }
    const std::string_view name = trimmed(text.substr(0, colon));
    if (name.empty()) {
        note(Irregularity::Kind::EmptyName, line.placeOf(text));
        return {};
    }
    const std::size_t field = m_response.fields.size();
    const std::string_view value = trimmed(text.substr(colon + 1));
    Place place = line.placeOf(name);
    TRY(add({ .name = std::string(name), .value = std::string(value), .place = std::move(place) }));
    m_mayFold = true;
    if (name.size() < colon)
        note(Irregularity::Kind::SpaceBeforeColon, line.placeOf(text.substr(name.size())), field);
    if (const auto* bad = std::ranges::find_if_not(name, isTokenByte); bad != name.end())
        note(Irregularity::Kind::IllegalNameByte,
            line.placeOf(name.substr(static_cast<std::size_t>(bad - name.begin()))), field);
    checkValue(line, value, field);
    return {};
}

Result<> HeadReader::fold(const Line& line)
{
    Field& field = m_response.fields.back();
    const std::string_view more = trimmed(line.text);
    if (field.value.size() + 1 + more.size() > largestValue)
        return fail(ErrorCode::TooLarge, field.name, {}, field.place);
    if (!field.value.empty() && !more.empty())
        field.value.push_back(' ');
    field.value += more;
    const std::size_t index = m_response.fields.size() - 1;
    note(Irregularity::Kind::Folded, line.placeOf(0), index);
    checkValue(line, more, index);
    return {};
}

void HeadReader::checkValue(const Line& line, std::string_view value, std::optional<std::size_t> field)
{
    if (const auto* bad = std::ranges::find_if(value, isControl); bad != value.end())
        note(Irregularity::Kind::ControlByte,
            line.placeOf(value.substr(static_cast<std::size_t>(bad - value.begin()))), field);
    if (const auto bad = firstInvalidUtf8(value))
        note(Irregularity::Kind::NotUtf8, line.placeOf(value.substr(*bad)), field);
}

void HeadReader::note(Irregularity::Kind kind, Place place, std::optional<std::size_t> field)
{
    if (m_irregularities.size() >= mostIrregularities)
        return;
    if (field)
        place.member = m_response.fields[*field].name;
    m_irregularities.push_back(
        { .kind = kind, .place = std::move(place), .hop = std::nullopt, .field = field });
}

Result<HeaderBlock> readHeaderBlock(ByteView block)
{
    const std::string_view text = asText(block);
    HeadReader head;
    LineReader lines(text, { .end = text.size() });
    while (const auto line = lines.next()) {
        if (!line->text.empty())
            TRY(head.read(*line));
        else if (!head.isEmpty()) // RFC 9112 section 2.2: empty lines before the first are stepped over
            break;
    }
    if (head.isEmpty())
        return fail(ErrorCode::NoHeaderFields, {},
            trimmed(text).empty() ? std::optional(Cause::Empty) : std::nullopt);
    HeaderBlock result = head.take();
    for (Irregularity& irregularity : result.irregularities)
        irregularity.hop = 0;
    return result;
}

} // namespace core::http
