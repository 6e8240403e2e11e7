// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/translatable.h"

namespace core::token::otpauth {

inline constexpr FindingKind letterCase{
    .id = "otpauth-letter-case",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "%1 is written in lower case"),
    .why = TRANSLATABLE("core::token", "It was understood; not every app does."),
    .fix = "",
};
inline constexpr FindingKind noIssuer{
    .id = "otpauth-no-issuer",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "It does not say whose account it is"),
    .why = TRANSLATABLE(
        "core::token", "Two accounts with the same name at different services look alike in an app."),
    .fix = TRANSLATABLE("core::token", "Add the issuer."),
};
inline constexpr FindingKind issuersDiffer{
    .id = "otpauth-issuers-differ",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "The label names another issuer than the parameter, %1"),
    .why = TRANSLATABLE("core::token",
        "The parameter was taken. Apps disagree, so the account may be called otherwise in another one."),
    .fix = TRANSLATABLE("core::token", "Write the same issuer in both places."),
};
inline constexpr FindingKind unknownParameter{
    .id = "otpauth-unknown-parameter",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "The parameter %1 means nothing here"),
    .why = TRANSLATABLE("core::token", "It is kept and written again."),
    .fix = "",
};
inline constexpr FindingKind repeatedParameter{
    .id = "otpauth-repeated-parameter",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::token", "The parameter %1 stands there more than once"),
    .why = TRANSLATABLE("core::token", "The first one was taken. Other apps may take the last."),
    .fix = TRANSLATABLE("core::token", "Leave one of them."),
};
inline constexpr FindingKind algorithmName{
    .id = "otpauth-algorithm-name",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "The algorithm is called %1"),
    .why
    = TRANSLATABLE("core::token", "The format knows SHA1, SHA256 and SHA512; apps may take others for SHA1."),
    .fix = "",
};
inline constexpr FindingKind image{
    .id = "otpauth-image",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "It names a picture on the network"),
    .why = TRANSLATABLE("core::token",
        "An app that loads it tells that server of the account. It is kept here and not loaded."),
    .fix = "",
};
inline constexpr FindingKind noCounter{
    .id = "otpauth-no-counter",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "The counter is missing; 0 was taken"),
    .why = TRANSLATABLE("core::token", "The format asks for it with HOTP."),
    .fix = "",
};
inline constexpr FindingKind plusSigns{
    .id = "otpauth-plus-signs",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "A + was taken for a space"),
    .why
    = TRANSLATABLE("core::token", "The label shows that a space was meant; in this format a space is %20."),
    .fix = "",
};
inline constexpr FindingKind fragment{
    .id = "otpauth-fragment",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "What follows the # was left out"),
    .why = TRANSLATABLE("core::token", "In an address it begins another part; a # that is meant is %23."),
    .fix = "",
};
inline constexpr FindingKind steamByIssuer{
    .id = "otpauth-steam",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "The codes are Steam's five characters"),
    .why = TRANSLATABLE("core::token", "Steam is the issuer and five digits are asked for."),
    .fix = "",
};
inline constexpr FindingKind accountSkipped{
    .id = "otpauth-account-skipped",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::token", "The account %1 was left out"),
    .why = TRANSLATABLE(
        "core::token", "It has no secret, or an algorithm that is not computed here, such as MD5."),
    .fix = TRANSLATABLE("core::token", "Keep it in the app that it comes from."),
};
inline constexpr FindingKind moreParts{
    .id = "otpauth-more-parts",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "This is part %1 of an export"),
    .why = TRANSLATABLE("core::token", "The other accounts are in the other QR codes of the same export."),
    .fix = TRANSLATABLE("core::token", "Read these, too."),
};

} // namespace core::token::otpauth
