// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/http/judges/judging.h"
#include "core/http/judges/wire_kinds.h"
#include "core/http/judges/wire_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace core::http::judges {
namespace {

using namespace wire_kinds;

/// What may stand once only, and which one browsers take. Where another judge tells what several do,
/// only a repetition is told here.
enum class Counts : std::uint8_t { First, Last, Unclear, ToldElsewhere };
struct Single {
    std::string_view name;
    Counts counts;
};
constexpr Single singles[] = {
    { "Access-Control-Allow-Credentials", Counts::ToldElsewhere },
    { "Access-Control-Max-Age", Counts::First },
    { "Age", Counts::First },
    { "Content-Disposition", Counts::Unclear },
    { "Content-Length", Counts::ToldElsewhere },
    { "Content-Location", Counts::Unclear },
    { "Content-Range", Counts::Unclear },
    { "Content-Type", Counts::Last },
    { "Date", Counts::First },
    { "ETag", Counts::Unclear },
    { "Expires", Counts::Unclear },
    { "Last-Modified", Counts::Unclear },
    { "Location", Counts::Unclear },
    { "NEL", Counts::First },
    { "Origin-Agent-Cluster", Counts::Unclear },
    { "Retry-After", Counts::Unclear },
    { "Server", Counts::First },
    { "SourceMap", Counts::First },
    { "X-Content-Type-Options", Counts::First },
    { "X-Frame-Options", Counts::ToldElsewhere },
    { "X-Permitted-Cross-Domain-Policies", Counts::Unclear },
    { "X-XSS-Protection", Counts::Unclear },
};

const FindingKind& kindOf(Irregularity::Kind irregularity)
{
    using enum Irregularity::Kind;
    switch (irregularity) {
    case NoColon:
        return noColon;
    case EmptyName:
        return emptyName;
    case SpaceBeforeColon:
        return spaceBeforeColon;
    case IllegalNameByte:
        return illegalName;
    case ControlByte:
        return controlByte;
    case NotUtf8:
        return notUtf8;
    case Folded:
        return folded;
    case BareLineFeed:
        return bareLineFeed;
    case DamagedStatusLine:
        return damagedStatus;
    case DamagedLength:
        return damagedLength;
    case DamagedChunk:
        return damagedChunk;
    case EarlyEnd:
        return earlyEnd;
    }
    std::unreachable();
}

/// What is wrong within a value is found there, and also where no text was read.
bool isInValue(const Irregularity& irregularity)
{
    return irregularity.field
        && (irregularity.kind == Irregularity::Kind::ControlByte
            || irregularity.kind == Irregularity::Kind::NotUtf8);
}

std::optional<Spot> spotOf(const Case& it, const Irregularity& irregularity)
{
    const std::size_t hop = irregularity.hop.value_or(it.hop);
    if (!irregularity.field || hop >= it.exchange.hops.size()
        || *irregularity.field >= it.exchange.hops[hop].fields.size())
        return {};
    return Spot{ .hop = hop, .field = *irregularity.field };
}

/// Of the judged response judgeLength() tells that.
bool hasSeveralLengths(const Case& it, const Irregularity& irregularity)
{
    return irregularity.hop.value_or(it.hop) == it.hop && membersOf(it.response, "Content-Length").size() > 1;
}

void judgeText(const Case& it, HeaderFindings& findings)
{
    bool hasBareLineFeed = false;
    for (const Irregularity& irregularity : it.irregularities) {
        if (isInValue(irregularity))
            continue;
        // It is one habit, on however many lines.
        if (irregularity.kind == Irregularity::Kind::BareLineFeed && std::exchange(hasBareLineFeed, true))
            continue;
        if (irregularity.kind == Irregularity::Kind::DamagedLength && hasSeveralLengths(it, irregularity))
            continue;
        const std::optional<Spot> spot = spotOf(it, irregularity);
        HeaderFinding finding = findingOn(kindOf(irregularity.kind),
            spot ? it.exchange.hops[spot->hop].fields[spot->field].name : std::string());
        finding.finding.place = irregularity.place;
        finding.spot = spot;
        findings.push_back(std::move(finding));
    }
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t') || byte == 0x7F;
}

bool isBeyondAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

void tellByte(const FindingKind& kind, Spot spot, const Field& field, HeaderFindings& findings)
{
    HeaderFinding finding = findingOn(kind, field.name);
    finding.spot = spot;
    findings.push_back(std::move(finding));
}

void judgeBytes(const Response& response, std::size_t hop, HeaderFindings& findings)
{
    for (std::size_t index = 0; index < response.fields.size(); ++index) {
        const Field& field = response.fields[index];
        const std::string_view value = field.value;
        const auto offsetOf = [&](auto found) { return static_cast<std::size_t>(found - value.begin()); };
        const auto control = std::ranges::find_if(value, isControl);
        if (control != value.end())
            tellByte(controlByte, { .hop = hop, .field = index, .offset = offsetOf(control), .size = 1 },
                field, findings);
        const auto beyond = std::ranges::find_if(value, isBeyondAscii);
        if (beyond == value.end())
            continue;
        if (const auto invalid = firstInvalidUtf8(value)) {
            tellByte(notUtf8, { .hop = hop, .field = index, .offset = *invalid, .size = 1 }, field, findings);
            continue;
        }
        const auto end = std::ranges::find_if_not(beyond, value.end(), isBeyondAscii);
        tellByte(notAscii,
            { .hop = hop,
                .field = index,
                .offset = offsetOf(beyond),
                .size = static_cast<std::size_t>(end - beyond) },
            field, findings);
    }
}

const FindingKind* conflictOf(Counts counts)
{
    switch (counts) {
    case Counts::First:
        return &firstCounts;
    case Counts::Last:
        return &lastCounts;
    case Counts::Unclear:
        return &conflicting;
    case Counts::ToldElsewhere:
        return nullptr;
    }
    std::unreachable();
}

void judgeSingles(const Case& it, HeaderFindings& findings)
{
    for (const Single& single : singles) {
        const std::vector<const Field*> fields = fieldsOf(it.response, single.name);
        if (fields.size() < 2)
            continue;
        const auto other = std::ranges::find_if(
            fields, [&](const Field* field) { return field->value != fields.front()->value; });
        const bool isSame = other == fields.end();
        const Field& field = isSame ? *fields[1] : **other;
        const FindingKind* kind = isSame ? &repeated : conflictOf(single.counts);
        if (kind)
            findings.push_back(findingAt(it, *kind, field, {}, { removing(it, field) }));
    }
}

void judgeLength(const Case& it, HeaderFindings& findings)
{
    const std::vector<Member> lengths = membersOf(it.response, "Content-Length");
    const auto other = std::ranges::find_if(
        lengths, [&](const Member& member) { return member.text != lengths.front().text; });
    if (other != lengths.end())
        findings.push_back(findingAt(it, conflictingLength, *other->field, other->text));
    // Later versions have frames, and no Transfer-Encoding.
    if (!lengths.empty() && it.response.version.starts_with("HTTP/1")
        && firstOf(it.response, "Transfer-Encoding"))
        findings.push_back(
            findingAt(it, lengthAndCoding, *lengths.front().field, {}, { removing("Content-Length") }));
}

} // namespace

void judgeWire(const Case& it, HeaderFindings& findings)
{
    const std::size_t before = findings.size();
    judgeText(it, findings);
    for (std::size_t hop = 0; hop < it.exchange.hops.size(); ++hop)
        judgeBytes(it.exchange.hops[hop], hop, findings);
    judgeSingles(it, findings);
    judgeLength(it, findings);
    judgeDeprecated(it, findings);
    judgeNames(it, findings);
    limitRepetitions(findings, before);
}

} // namespace core::http::judges
