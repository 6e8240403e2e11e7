// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/translatable.h"

// Private to wire.cpp.

namespace core::http::judges::wire_kinds {

constexpr const char* fieldSyntax[] = { "RFC 9112 section 5", "RFC 9110 section 5.1" };
constexpr const char* smuggling[] = { "RFC 9112 section 5.1", "CWE-444" };
constexpr const char* splitting[] = { "RFC 9110 section 5.5", "CWE-113" };
constexpr const char* folding[] = { "RFC 9112 section 5.2", "CWE-444" };
constexpr const char* lines[] = { "RFC 9112 section 2.2", "CWE-444" };
constexpr const char* statusLine[] = { "RFC 9112 section 4" };
constexpr const char* bytes[] = { "RFC 9110 section 5.5" };
constexpr const char* repetition[] = { "RFC 9110 section 5.3" };
constexpr const char* chunks[] = { "RFC 9112 section 7.1", "CWE-444" };
constexpr const char* incomplete[] = { "RFC 9112 section 8" };
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
constexpr FindingKind damagedLength{
    .id = "content-length-invalid",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The body's length is no number"),
    .why = TRANSLATABLE("core::http",
        "Recipients have to guess where the response ends; attackers use it where two of them guess "
        "differently."),
    .fix = TRANSLATABLE("core::http", "Send one Content-Length of digits only, or none."),
    .references = length,
};
constexpr FindingKind damagedChunk{
    .id = "wire-chunk-damaged",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The chunks of the body are damaged"),
    .why = TRANSLATABLE("core::http",
        "Browsers show an error or half a page; proxies may take the rest for another response."),
    .fix = TRANSLATABLE("core::http", "Let the server write the chunks, not the application."),
    .references = chunks,
};
constexpr FindingKind earlyEnd{
    .id = "wire-body-short",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The body ends before its end"),
    .why = TRANSLATABLE("core::http",
        "The connection was closed before all that was announced had come: the page is not whole, and caches "
        "may keep it so."),
    .fix = TRANSLATABLE("core::http", "Look for what ends the connection: a time limit, a crash, a proxy."),
    .references = incomplete,
};

} // namespace core::http::judges::wire_kinds
