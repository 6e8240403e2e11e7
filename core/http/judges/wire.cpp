// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/http/judges/judging.h"
#include "core/http/judges/wire_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace core::http::judges {

namespace {

constexpr const char* fieldSyntax[] = { "RFC 9112 section 5", "RFC 9110 section 5.1" };
constexpr const char* smuggling[] = { "RFC 9112 section 5.1", "CWE-444" };
constexpr const char* splitting[] = { "RFC 9110 section 5.5", "CWE-113" };
constexpr const char* folding[] = { "RFC 9112 section 5.2", "CWE-444" };
constexpr const char* lines[] = { "RFC 9112 section 2.2", "CWE-444" };
constexpr const char* statusLine[] = { "RFC 9112 section 4" };
constexpr const char* bytes[] = { "RFC 9110 section 5.5" };
constexpr const char* repetition[] = { "RFC 9110 section 5.3" };
constexpr const char* length[] = { "RFC 9112 section 6.3", "CWE-444" };

constexpr FindingKind noColon{
    .id = "wire-no-colon",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A header line has no colon"),
    .why = TRANSLATABLE("core::http", "It is no header: browsers skip it, and what it should say is lost."),
    .fix = TRANSLATABLE("core::http", "Write the line as name: value."),
    .references = fieldSyntax,
};
constexpr FindingKind emptyName{
    .id = "wire-empty-name",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A header has no name"),
    .why = TRANSLATABLE("core::http", "Browsers skip the line; some proxies refuse the whole response."),
    .fix = TRANSLATABLE("core::http", "Give it a name, or remove the line."),
    .references = fieldSyntax,
};
constexpr FindingKind spaceBeforeColon{
    .id = "wire-space-before-colon",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "White space before a colon"),
    .why = TRANSLATABLE("core::http",
        "Proxies and browsers disagree whether this is the header or another; attackers use such differences "
        "to "
        "smuggle."),
    .fix = TRANSLATABLE("core::http", "Remove the white space."),
    .references = smuggling,
};
constexpr FindingKind illegalName{
    .id = "wire-illegal-name",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A header's name has illegal characters"),
    .why = TRANSLATABLE("core::http", "Browsers skip the line; some proxies refuse the whole response."),
    .fix = TRANSLATABLE("core::http", "Use letters, digits and hyphens in names."),
    .references = fieldSyntax,
};
constexpr FindingKind controlByte{
    .id = "wire-control-byte",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A control character stands in a header"),
    .why = TRANSLATABLE("core::http",
        "Browsers refuse such a response or cut it there; it often shows that input gets into headers "
        "unchecked."),
    .fix = TRANSLATABLE("core::http", "Remove control characters from what goes into headers."),
    .references = splitting,
};
constexpr FindingKind notUtf8{
    .id = "wire-invalid-bytes",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A header has bytes that are no text"),
    .why
    = TRANSLATABLE("core::http", "They are neither ASCII nor UTF-8: each recipient reads something else."),
    .fix = TRANSLATABLE("core::http", "Send ASCII in headers."),
    .references = bytes,
};
constexpr FindingKind notAscii{
    .id = "wire-non-ascii",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "A header has characters beyond ASCII"),
    .why = TRANSLATABLE(
        "core::http", "Browsers read header bytes as Latin-1, so that UTF-8 arrives as something else."),
    .fix = TRANSLATABLE("core::http", "Send ASCII, or the encoding that the header's specification names."),
    .references = bytes,
};
constexpr FindingKind folded{
    .id = "wire-folded",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A header goes on in the next line"),
    .why = TRANSLATABLE(
        "core::http", "Folded lines are obsolete, and what proxies and browsers make of them differs."),
    .fix = TRANSLATABLE("core::http", "Write the value in one line."),
    .references = folding,
};
constexpr FindingKind bareLineFeed{
    .id = "wire-bare-line-feed",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Some lines end without carriage return"),
    .why = TRANSLATABLE("core::http",
        "A recipient that insists on both sees fewer lines than one that does not; attackers use such "
        "differences."),
    .fix = TRANSLATABLE("core::http", "End every line with carriage return and line feed."),
    .references = lines,
};
constexpr FindingKind damagedStatus{
    .id = "wire-damaged-status-line",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The status line is damaged"),
    .why = TRANSLATABLE("core::http", "Recipients guess what the response is, or refuse it."),
    .fix = TRANSLATABLE("core::http", "Send the version, three digits and a reason."),
    .references = statusLine,
};
constexpr FindingKind repeated{
    .id = "header-repeated",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "A header is sent twice"),
    .why
    = TRANSLATABLE("core::http", "Both say the same now; two places set it, and one day they will differ."),
    .fix = TRANSLATABLE("core::http", "Send it once."),
    .references = repetition,
};
constexpr FindingKind firstCounts{
    .id = "header-conflict-first-counts",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Of two different values the first counts"),
    .why = TRANSLATABLE("core::http", "Browsers ignore this one, whatever it was meant to change."),
    .fix = TRANSLATABLE("core::http", "Send the header once."),
    .references = repetition,
};
constexpr FindingKind lastCounts{
    .id = "header-conflict-last-counts",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Of two different values the last counts"),
    .why = TRANSLATABLE("core::http", "Browsers obey this one, and proxies perhaps the other."),
    .fix = TRANSLATABLE("core::http", "Send the header once."),
    .references = repetition,
};
constexpr FindingKind conflicting{
    .id = "header-conflict",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A header is sent twice and differs"),
    .why = TRANSLATABLE(
        "core::http", "It may stand once only; which value counts is up to each recipient, or none does."),
    .fix = TRANSLATABLE("core::http", "Send the header once."),
    .references = repetition,
};
constexpr FindingKind conflictingLength{
    .id = "content-length-conflict",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "Two lengths are given for one body"),
    .why = TRANSLATABLE("core::http",
        "A proxy and a browser that believe different ones see different responses; attackers smuggle their "
        "own "
        "between."),
    .fix = TRANSLATABLE("core::http", "Send one Content-Length."),
    .references = length,
};
constexpr FindingKind lengthAndCoding{
    .id = "content-length-with-chunks",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A length stands beside Transfer-Encoding"),
    .why = TRANSLATABLE("core::http",
        "A proxy that believes the length and a browser that believes the chunks see different responses."),
    .fix = TRANSLATABLE("core::http", "Send no Content-Length with Transfer-Encoding."),
    .references = length,
};

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

const Field* fieldOf(const Case& it, const Irregularity& irregularity)
{
    const std::size_t hop = irregularity.hop.value_or(it.hop);
    if (!irregularity.field || hop >= it.exchange.hops.size()
        || *irregularity.field >= it.exchange.hops[hop].fields.size())
        return nullptr;
    return &it.exchange.hops[hop].fields[*irregularity.field];
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
        const Field* field = fieldOf(it, irregularity);
        HeaderFinding finding = findingOn(kindOf(irregularity.kind), field ? field->name : std::string());
        finding.finding.place = irregularity.place;
        if (field)
            finding.spot = Spot{ .hop = irregularity.hop.value_or(it.hop), .field = *irregularity.field };
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
