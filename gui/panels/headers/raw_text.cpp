// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/raw_text.h"

#include "gui/text/convert.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::http::Spot;

/// Bytes of a value before and after its place; longer ones are cut there.
constexpr std::size_t around = 1024;
/// Fields of a hop; what has more is an attack on whoever reads it.
constexpr std::size_t mostFields = 2000;
/// Bytes of a line of a raw block that are shown.
constexpr std::size_t mostOfLine = std::size_t{ 16 } * 1024;

/// Never in the midst of a character of UTF-8.
std::size_t toBoundary(std::string_view text, std::size_t at)
{
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        ++at;
    return std::min(at, text.size());
}

void append(
    RawText& raw, const core::http::Field& field, const std::optional<Spot>& spot, CodeMark::Kind kind)
{
    const qsizetype start = raw.text.size();
    raw.text += printable(fromUtf8(field.name)) + u':';
    raw.marks.append({ CodeMark::Kind::Muted, start, raw.text.size() - start });
    raw.text += u' ';
    const std::string_view value = field.value;
    const std::size_t at = spot ? toBoundary(value, spot->offset) : 0;
    const std::size_t size = spot ? std::min(spot->size, value.size() - at) : 0;
    const bool isWhole = spot && spot->size == 0;
    const std::size_t from = toBoundary(value, at > around ? at - around : 0);
    const std::size_t to = toBoundary(value, std::min(value.size(), at + std::min(size, around) + around));
    const std::size_t end = std::min(toBoundary(value, at + size), to);
    const auto part = [&](std::size_t first, std::size_t last) {
        return printable(fromUtf8(value.substr(first, last - first)));
    };
    raw.text += from > 0 ? u"…"_s : QString();
    const qsizetype valueStart = raw.text.size();
    raw.text += part(from, at);
    const qsizetype place = raw.text.size();
    raw.text += part(at, end);
    const qsizetype placeEnd = raw.text.size();
    raw.text += part(end, to);
    if (isWhole)
        raw.marks.append({ kind, valueStart, raw.text.size() - valueStart });
    else if (placeEnd > place)
        raw.marks.append({ kind, place, placeEnd - place });
    raw.text += to < value.size() ? u"…"_s : QString();
}

bool exists(const core::http::Audit& audit, const Spot& spot)
{
    return spot.hop < audit.exchange.hops.size() && spot.field < audit.exchange.hops[spot.hop].fields.size();
}

/// Where a line points: at its finding's spot, else at the header of its name.
std::optional<Spot> spotOf(const core::http::Audit& audit, const core::http::Line& line)
{
    if (line.finding && line.finding->spot)
        return exists(audit, *line.finding->spot) ? line.finding->spot : std::nullopt;
    const std::string header = headerOf(line);
    const core::http::Response& judged = audit.exchange.judged();
    const core::http::Field* field = header.empty() ? nullptr : core::http::firstOf(judged, header);
    if (!field)
        return std::nullopt;
    return Spot{ .hop = audit.exchange.hops.size() - 1,
        .field = static_cast<std::size_t>(field - judged.fields.data()) };
}

/// What the finding itself points at is marked; a line that only names a header has it shown.
bool isMarked(const core::http::Line& line)
{
    return line.finding && line.finding->spot && !line.isGood;
}

QString startLine(const core::http::Response& response)
{
    QString text = fromUtf8(response.version.empty() ? std::string("HTTP") : response.version);
    if (response.status > 0)
        text += u" %1 %2"_s.arg(response.status).arg(fromUtf8(response.reason));
    return printable(text.trimmed());
}

} // namespace

std::string headerOf(const core::http::Line& line)
{
    // The Observatory's tests that are not called as their header is.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> others{ {
        { "cookies", "set-cookie" },
        { "cross-origin-resource-sharing", "access-control-allow-origin" },
        { "redirection", "" },
        { "subresource-integrity", "" },
    } };
    if (line.finding)
        return line.subject;
    const auto other
        = std::ranges::find(others, line.subject, &std::pair<std::string_view, std::string_view>::first);
    return other == others.end() ? line.subject : std::string(other->second);
}

RawText fieldText(const core::http::Field& field, const std::optional<Spot>& spot)
{
    RawText raw;
    append(raw, field, spot, CodeMark::Kind::Place);
    return raw;
}

RawText placeText(const core::http::Audit& audit, const core::http::Line& line)
{
    const std::optional<Spot> spot = spotOf(audit, line);
    if (!spot)
        return {};
    const core::http::Field& field = audit.exchange.hops[spot->hop].fields[spot->field];
    return fieldText(field, isMarked(line) ? spot : std::nullopt);
}

RawText rawText(const core::http::Audit& audit, const core::http::Line& line)
{
    RawText raw;
    const std::optional<Spot> spot = spotOf(audit, line);
    int number = 0;
    for (std::size_t hop = 0; hop < audit.exchange.hops.size(); ++hop) {
        const core::http::Response& response = audit.exchange.hops[hop];
        if (hop > 0) {
            raw.text += u"\n\n"_s;
            number += 2;
        }
        const qsizetype start = raw.text.size();
        raw.text += startLine(response);
        if (!response.url.empty())
            raw.text += u"  "_s + printable(fromUtf8(response.url));
        raw.marks.append({ CodeMark::Kind::Muted, start, raw.text.size() - start });
        for (std::size_t i = 0; i < std::min(response.fields.size(), mostFields); ++i) {
            raw.text += u'\n';
            ++number;
            const bool isHere = spot && spot->hop == hop && spot->field == i;
            if (isHere)
                raw.line = number;
            append(raw, response.fields[i], isHere ? spot : std::nullopt,
                isMarked(line) ? CodeMark::Kind::Place : CodeMark::Kind::Here);
        }
        if (response.fields.size() > mostFields) {
            raw.text += u"\n…"_s;
            ++number;
        }
    }
    return raw;
}

RawText rawBlock(core::ByteView block, const std::vector<core::http::Irregularity>& irregularities)
{
    RawText raw;
    const std::string_view text(reinterpret_cast<const char*>(block.data()), block.size());
    std::size_t begin = 0;
    std::uint64_t number = 0;
    while (begin < text.size() && number < mostFields) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() && begin >= text.size())
            break;
        if (number > 1)
            raw.text += u'\n';
        const qsizetype start = raw.text.size();
        raw.text += printable(fromUtf8(line.substr(0, toBoundary(line, mostOfLine))));
        const bool isIrregular = std::ranges::any_of(
            irregularities, [&](const core::http::Irregularity& each) { return each.place.line == number; });
        const std::size_t colon = line.find(':');
        if (isIrregular)
            raw.marks.append({ CodeMark::Kind::Place, start, raw.text.size() - start });
        else if (number == 1)
            raw.marks.append({ CodeMark::Kind::Muted, start, raw.text.size() - start });
        else if (colon != std::string_view::npos && colon < mostOfLine)
            raw.marks.append({ CodeMark::Kind::Muted, start,
                std::min(printable(fromUtf8(line.substr(0, colon + 1))).size(), raw.text.size() - start) });
    }
    return raw;
}

} // namespace gui::headers
