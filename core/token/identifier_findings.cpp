// SPDX-License-Identifier: Apache-2.0
#include "core/token/identifier_findings.h"

#include "core/base/translatable.h"
#include "core/token/plausibility.h"

namespace core::token {
namespace {

constexpr const char* unguessable[] = { "RFC 9562 section 8", "CWE-340" };
constexpr const char* privacy[] = { "RFC 9562 section 8" };
constexpr const char* name[] = { "RFC 9562 section 6.5", "CWE-340" };
constexpr const char* order[] = { "RFC 9562 section 6.11" };

constexpr FindingKind nil{
    .id = "identifier-constant",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "This value stands for no identifier"),
    .why = TRANSLATABLE("core::token",
        "All bits are equal. Programs use it as a placeholder; a record that carries it was probably never "
        "given an "
        "identifier."),
    .fix = "",
    .references = privacy,
};
constexpr FindingKind revealsTime{
    .id = "identifier-reveals-time",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "It tells when it was made"),
    .why = TRANSLATABLE(
        "core::token", "Whoever sees it knows when the record, the account or the order came to be."),
    .fix = TRANSLATABLE("core::token", "Where that is nobody's business, use a UUID of version 4."),
    .references = privacy,
};
constexpr FindingKind revealsNode{
    .id = "identifier-reveals-node",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::token", "It names the network card it was made with: %1"),
    .why = TRANSLATABLE("core::token",
        "The address points at one computer, and its first half at the maker of the card; all identifiers of "
        "this computer carry it."),
    .fix = TRANSLATABLE("core::token", "Use version 4 or 7, or a random node."),
    .references = privacy,
};
constexpr FindingKind randomNode{
    .id = "identifier-random-node",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "The node is random, not the address of a network card"),
    .why = TRANSLATABLE(
        "core::token", "Its multicast bit is set, which no card has; it still ties together what it made."),
    .fix = "",
    .references = privacy,
};
constexpr FindingKind predictable{
    .id = "identifier-predictable",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::token", "It can be guessed by whoever has seen another one"),
    .why = TRANSLATABLE("core::token",
        "Time, node and counters are the same or close by in all identifiers of one source. As a link to "
        "reset a "
        "password or a session id it protects nothing."),
    .fix = TRANSLATABLE("core::token", "For what must not be guessed, use a random token."),
    .references = unguessable,
};
constexpr FindingKind localUser{
    .id = "identifier-local-user",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::token", "It holds the number of a user or group: %1"),
    .why = TRANSLATABLE("core::token",
        "Version 2 puts it where the low half of the time was, so its time is exact to 7 minutes only."),
    .fix = "",
};
constexpr FindingKind reproducible{
    .id = "identifier-reproducible",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::token", "Whoever knows the namespace and the name computes the same one"),
    .why = TRANSLATABLE("core::token",
        "It is a digest of both. Names that come from a small set, such as mail addresses, can be tried one "
        "by one."),
    .fix = TRANSLATABLE("core::token", "Use it to name things, never to protect them."),
    .references = name,
};
constexpr FindingKind md5{
    .id = "identifier-md5",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "Version 3 is made with MD5"),
    .why = TRANSLATABLE("core::token", "Two names with the same identifier can be made on purpose."),
    .fix = TRANSLATABLE("core::token", "Use version 5, or version 8 with SHA-256."),
    .references = name,
};
constexpr FindingKind ordered{
    .id = "identifier-ordered",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "Time in front, %1 random bits behind"),
    .why = TRANSLATABLE("core::token",
        "Databases keep such identifiers in the order in which they came. Makers may count within a "
        "millisecond; "
        "then neighbours are close together."),
    .fix = "",
    .references = order,
};
constexpr FindingKind counted{
    .id = "identifier-counted",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "The next one of the same millisecond may be this one plus 1"),
    .why = TRANSLATABLE("core::token",
        "The specification lets a maker count up within a millisecond, and then one identifier gives away "
        "the other."),
    .fix = TRANSLATABLE("core::token", "For what must not be guessed, use a random token."),
    .references = unguessable,
};
constexpr FindingKind allRandom{
    .id = "identifier-random",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "%1 random bits, if its maker has a good source"),
    .why = TRANSLATABLE("core::token",
        "Nothing in it tells when, where or of what it was made. Whether the source was good cannot be seen; "
        "the "
        "specification asks that no identifier alone open anything."),
    .fix = "",
    .references = unguessable,
};
constexpr FindingKind custom{
    .id = "identifier-custom",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "What its bits mean is known to its maker only"),
    .why = TRANSLATABLE("core::token", "Version 8 leaves 122 bits to the maker."),
    .fix = "",
};
constexpr FindingKind unknownVersion{
    .id = "identifier-unknown-version",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "No specification has version %1"),
    .why = TRANSLATABLE("core::token", "It may be 128 bits of something else, such as an MD5 digest."),
    .fix = "",
};
constexpr FindingKind foreignVariant{
    .id = "identifier-foreign-variant",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "Its layout is not that of today's UUIDs"),
    .why = TRANSLATABLE("core::token",
        "The variant is one of old systems or of none. It may be 128 bits of something else, such as an MD5 "
        "digest."),
    .fix = "",
};

constexpr FindingKind pattern{
    .id = "identifier-pattern",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::token", "Its characters repeat or count"),
    .why = TRANSLATABLE(
        "core::token", "Nothing random makes such ones: it is an example, a placeholder, or easy to guess."),
    .fix = TRANSLATABLE("core::token", "For what must not be guessed, use a random token."),
    .references = unguessable,
};
constexpr FindingKind timeAhead{
    .id = "identifier-time-ahead",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "Its time has not come yet: %1"),
    .why = TRANSLATABLE("core::token",
        "The clock of its maker is wrong, or no clock gave it; then nothing is known of its other bits."),
    .fix = "",
};

// Told by its length: what each would be.
constexpr const char* byLengthId = "identifier-by-length";
constexpr const char* byLengthWhy = TRANSLATABLE("core::token",
    "Keys, session ids and digests can be as long. Whether it can be guessed is known to its maker only.");

constexpr FindingKind perhapsRandom{
    .id = byLengthId,
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "By its length only; if it is one, it has %1 random bits"),
    .why = byLengthWhy,
    .fix = "",
};
constexpr FindingKind perhapsOrdered{
    .id = byLengthId,
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "By its length only; if it is one, %1 random bits follow the time"),
    .why = byLengthWhy,
    .fix = "",
};
constexpr FindingKind perhapsPredictable{
    .id = byLengthId,
    .severity = Severity::Info,
    .words = TRANSLATABLE(
        "core::token", "By its length only; if it is one, whoever has seen another one can guess it"),
    .why = byLengthWhy,
    .fix = "",
};
constexpr FindingKind perhapsReproducible{
    .id = byLengthId,
    .severity = Severity::Info,
    .words = TRANSLATABLE(
        "core::token", "By its length only; if it is one, whoever knows its name computes the same one"),
    .why = byLengthWhy,
    .fix = "",
};
constexpr FindingKind hardlyOne{
    .id = byLengthId,
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "By its length only; if it is one, its time is wrong: %1"),
    .why = byLengthWhy,
    .fix = "",
};

const FindingKind* kindByLength(const Identifier& identifier, const Instant& now)
{
    if (!hasPlausibleTime(identifier, now))
        return &hardlyOne;
    switch (identifier.guess) {
    case Guess::Random:
        return &perhapsRandom;
    case Guess::Ordered:
        return &perhapsOrdered;
    case Guess::Reproducible:
        return &perhapsReproducible;
    case Guess::Predictable:
    case Guess::Constant:
    case Guess::Unknown:
        break;
    }
    return &perhapsPredictable;
}

std::vector<const FindingKind*> kindsOf(const Identifier& identifier, const Instant& now)
{
    switch (identifier.doubt) {
    case Doubt::Length:
        return { kindByLength(identifier, now) };
    case Doubt::Time:
        return { &timeAhead };
    case Doubt::Pattern:
        return { &pattern };
    case Doubt::None:
        break;
    }
    switch (identifier.guess) {
    case Guess::Constant:
        return { &nil };
    case Guess::Reproducible:
        return identifier.version == 3U ? std::vector{ &reproducible, &md5 } : std::vector{ &reproducible };
    case Guess::Ordered:
        if (identifier.kind == IdentifierKind::Ulid)
            return { &revealsTime, &counted, &ordered };
        return { &revealsTime, &ordered };
    case Guess::Random:
        return { &allRandom };
    case Guess::Predictable: {
        std::vector<const FindingKind*> kinds{ &predictable };
        if (identifier.node)
            kinds.push_back(identifier.isNodeRandom ? &randomNode : &revealsNode);
        if (identifier.localId)
            kinds.push_back(&localUser);
        kinds.push_back(&revealsTime);
        return kinds;
    }
    case Guess::Unknown:
        break;
    }
    if (identifier.variant != UuidVariant::Rfc9562)
        return { &foreignVariant };
    return { identifier.version == 8U ? &custom : &unknownVersion };
}

std::string valueFor(const FindingKind* kind, const Identifier& identifier)
{
    if (kind == &revealsNode)
        return *identifier.node;
    if (kind == &localUser)
        return std::to_string(*identifier.localId);
    if (kind == &unknownVersion)
        return std::to_string(identifier.version.value_or(0));
    if (kind == &timeAhead || kind == &hardlyOne)
        return utcText(identifier.time.value_or(Instant()));
    return std::to_string(identifier.randomBits.value_or(0));
}

const char* subjectOf(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Uuid:
        return "UUID";
    case IdentifierKind::Ulid:
        return "ULID";
    case IdentifierKind::ObjectId:
        return "ObjectId";
    case IdentifierKind::Ksuid:
        return "KSUID";
    case IdentifierKind::NanoId:
        break;
    }
    return "NanoID";
}

} // namespace

void judge(Identifier& identifier, const Instant& now)
{
    for (const FindingKind* kind : kindsOf(identifier, now)) {
        identifier.findings.push_back(
            { .kind = kind, .subject = subjectOf(identifier.kind), .value = valueFor(kind, identifier) });
    }
}

Finding patternFinding(const char* subject)
{
    return { .kind = &pattern, .subject = subject };
}

} // namespace core::token
