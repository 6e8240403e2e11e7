// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/token/instant.h"
#include "core/token/uuid.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core::token {

enum class IdentifierKind : std::uint8_t {
    Uuid,
    Ulid,
    ObjectId, ///< of MongoDB: 24 hexadecimal digits
    Ksuid, ///< of Segment: 27 Base62 digits
    NanoId, ///< 21 characters
};

enum class UuidVariant : std::uint8_t {
    Ncs, ///< of Apollo computers, before 1988
    Rfc9562,
    Microsoft, ///< of COM, before 2000
    Reserved,
};

/// What a stretch of the canonical text holds.
enum class PartRole : std::uint8_t {
    Time,
    Version,
    Variant, ///< with the two or three bits behind it
    Random,
    Counter,
    ClockSequence,
    Node,
    Digest,
    LocalId,
    LocalDomain,
    Custom,
    Fixed,
};

struct IdentifierPart {
    std::size_t offset;
    std::size_t size;
    PartRole role;
};

/// How somebody who knows other identifiers of the same source gets at this one.
enum class Guess : std::uint8_t {
    Constant, ///< everybody knows it
    Reproducible, ///< from the name it was made of
    Predictable, ///< from time, node and counters
    Ordered, ///< random, but for the time in front
    Random,
    Unknown,
};

/// Why it may be none, or none that was made as it should; then nothing is said of how it can be guessed.
enum class Doubt : std::uint8_t {
    None,
    Length, ///< nothing but its length and its characters speaks for it: keys and digests have these, too
    Time, ///< which cannot be right
    Pattern, ///< what should be random repeats or counts
};

struct Identifier {
    IdentifierKind kind = IdentifierKind::Uuid;
    std::string text{}; ///< canonical
    std::string twin{}; ///< the same 128 bits as a ULID, of a UUID, and the other way round
    std::vector<IdentifierPart> parts{};
    std::optional<UuidVariant> variant{};
    std::optional<unsigned> version{}; ///< of a UUID with the variant of RFC 9562
    std::optional<Instant> time{};
    unsigned decimals = 0; ///< of the seconds that the time is exact to
    std::optional<std::string> node{}; ///< "00:c0:4f:d4:30:c8"
    bool isNodeRandom = false; ///< it says itself that it is no address of a network card
    std::optional<unsigned> clockSequence{};
    std::optional<std::uint32_t> localId{}; ///< of version 2: of a person or a group
    std::optional<unsigned> localDomain{};
    Doubt doubt = Doubt::None;
    Guess guess = Guess::Unknown;
    std::optional<unsigned> randomBits{}; ///< at most, where the maker has a good source
    std::vector<Finding> findings{};
};

/// In any case, also in braces, quotes, as urn:uuid: or without hyphens; letters of ULIDs that are taken for
/// digits (I, L, O) are those digits. Of 32 digits without hyphens and of what else is told by its length,
/// refuses what repeats, or tells a time when there were none, or that is more than a day after `now`.
Result<Identifier> readIdentifier(std::string_view text, const Instant& now);

/// Stable, for scripts: "ulid", "time", "ordered".
const char* idOf(IdentifierKind kind);
const char* idOf(UuidVariant variant);
const char* idOf(PartRole role);
const char* idOf(Guess guess);
const char* idOf(Doubt doubt);

} // namespace core::token
