// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/remarks.h"

#include "core/base/translatable.h"

#include <utility>

namespace core::passhash {
namespace {

constexpr const char* phc[] = { "PHC string format" };
constexpr const char* rfc9106[] = { "RFC 9106 section 3.1" };
constexpr const char* shadow[] = { "shadow(5)" };

constexpr FindingKind noPasswordMatches{
    .id = "passhash-account-locked",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "No password can match"),
    .why = TRANSLATABLE("core::passhash",
        "A mark stands where the hash would be: the account has no password, or is locked. Keys may still "
        "open it."),
    .fix = "",
    .references = shadow,
};
constexpr FindingKind noPasswordNeeded{
    .id = "passhash-account-open",
    .severity = Severity::Critical,
    .words = TRANSLATABLE("core::passhash", "No password is needed"),
    .why = TRANSLATABLE("core::passhash",
        "The field of the password is empty; where the system permits that, anybody may log in."),
    .fix = TRANSLATABLE("core::passhash", "Set a password, or lock the account with a ! in its place."),
    .references = shadow,
};
constexpr FindingKind hashElsewhere{
    .id = "passhash-account-elsewhere",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "The hash is in /etc/shadow"),
    .why = TRANSLATABLE("core::passhash", "An x in /etc/passwd says so; only the administrator may read it."),
    .fix = "",
    .references = shadow,
};

} // namespace

constexpr FindingKind notCanonical{
    .id = "passhash-not-canonical",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "It is not written in the one canonical way (byte %1)"),
    .why = TRANSLATABLE("core::passhash",
        "Padding, the URL-safe alphabet or a needless zero: some libraries refuse such a string, and two "
        "strings for one hash compare as different."),
    .fix = TRANSLATABLE("core::passhash", "Write it again with a library that keeps to the format."),
    .references = phc,
};
constexpr FindingKind otherParameterOrder{
    .id = "passhash-parameter-order",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "The parameters stand in another order than m, t, p"),
    .why = TRANSLATABLE("core::passhash", "The reference library of Argon2 refuses such a string."),
    .fix = TRANSLATABLE("core::passhash", "Write them as m, t, p."),
    .references = phc,
};
constexpr FindingKind argonVersionMissing{
    .id = "passhash-argon2-version-missing",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "It names no version, which means version 16"),
    .why = TRANSLATABLE("core::passhash",
        "Version 16 (1.0) overwrites memory where version 19 (1.3) mixes it, and can be computed with less "
        "memory than it should need. Nothing here computes it."),
    .fix = TRANSLATABLE("core::passhash", "Hash the password anew at the next login."),
    .references = rfc9106,
};
constexpr FindingKind unusedSaltBits{
    .id = "passhash-unused-salt-bits",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "The last character of the salt holds bits that do not count"),
    .why = TRANSLATABLE("core::passhash",
        "Four bits of it are no part of the salt. Some libraries write them as zero when they give the hash "
        "back, and comparing the strings then fails."),
    .fix = "",
};
constexpr FindingKind accountMarked{
    .id = "passhash-locked",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "The account is locked"),
    .why = TRANSLATABLE(
        "core::passhash", "A ! before the hash keeps any password from matching; it is left out here."),
    .fix = "",
    .references = shadow,
};
constexpr FindingKind otherLines{
    .id = "passhash-other-lines",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "Other lines were left out: %1"),
    .why = TRANSLATABLE("core::passhash", "One line is read at a time, the first that holds a hash."),
    .fix = "",
};

const FindingKind& kindOf(AccountState state)
{
    switch (state) {
    case AccountState::Locked:
        return noPasswordMatches;
    case AccountState::Open:
        return noPasswordNeeded;
    case AccountState::Elsewhere:
        return hashElsewhere;
    }
    std::unreachable();
}

} // namespace core::passhash
