// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"

namespace core::passhash {

// What is said of how a password is stored; %1 is the value.
extern const FindingKind plainText;
extern const FindingKind unsaltedDigest;
extern const FindingKind saltedDigestOnly;
extern const FindingKind lmHash;
extern const FindingKind signBug;
extern const FindingKind desEight;
extern const FindingKind oldMethod;
extern const FindingKind fewRounds;
extern const FindingKind bcryptCostLow;
extern const FindingKind bcryptForOldSystems;
extern const FindingKind shuckable;
extern const FindingKind argon2BelowOwasp;
extern const FindingKind argon2iBelowOwasp;
extern const FindingKind argon2dSideChannel;
extern const FindingKind argon2iOld;
extern const FindingKind argon2OldVersion;
extern const FindingKind scryptBelowOwasp;
extern const FindingKind iterationsBelowOwasp;
extern const FindingKind sha1InPbkdf2;
extern const FindingKind longDerivedKey;
extern const FindingKind scramFewIterations;
extern const FindingKind saltShort;
extern const FindingKind saltVeryShort;
extern const FindingKind saltPatterned;
extern const FindingKind digestShort;
extern const FindingKind memoryHardButUnlisted;
extern const FindingKind memoryHardButSmall;
extern const FindingKind shaCryptDefault;
extern const FindingKind shaCryptManyRounds;
extern const FindingKind asOwaspAsks;

} // namespace core::passhash
