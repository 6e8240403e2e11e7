// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"

/// What judgePolicies() finds.
namespace core::http::judges::policy_kinds {

extern const FindingKind missing;
extern const FindingKind missingForApi;
extern const FindingKind empty;
extern const FindingKind reportOnly;
extern const FindingKind silentReportOnly;
extern const FindingKind scriptSrcMissing;
extern const FindingKind unsafeInline;
extern const FindingKind unsafeInlineIgnored;
extern const FindingKind unsafeHashes;
extern const FindingKind unsafeEval;
extern const FindingKind wasmEval;
extern const FindingKind broadScript;
extern const FindingKind dataScript;
extern const FindingKind bypassHost;
extern const FindingKind wildcardHost;
extern const FindingKind redirectedPath;
extern const FindingKind objectSrcMissing;
extern const FindingKind objectSrcBroad;
extern const FindingKind baseUriMissing;
extern const FindingKind baseUriUnset;
extern const FindingKind baseUriBroad;
extern const FindingKind formActionMissing;
extern const FindingKind formActionBroad;
extern const FindingKind frameAncestorsMissing;
extern const FindingKind frameAncestorsBroad;
extern const FindingKind defaultSrcMissing;
extern const FindingKind styleUnsafeInline;
extern const FindingKind plainHttp;
extern const FindingKind loopback;
extern const FindingKind address;
extern const FindingKind nonceInvalid;
extern const FindingKind nonceShort;
extern const FindingKind nonceStatic;
extern const FindingKind hashInvalid;
extern const FindingKind hashLength;
extern const FindingKind hashBase64Url;
extern const FindingKind nonceWithoutStrictDynamic;
extern const FindingKind strictDynamicAlone;
extern const FindingKind unknownDirective;
extern const FindingKind deprecatedDirective;
extern const FindingKind duplicateDirective;
extern const FindingKind foreignBytes;
extern const FindingKind semicolonMissing;
extern const FindingKind unquotedKeyword;
extern const FindingKind unknownKeyword;
extern const FindingKind quotedHost;
extern const FindingKind invalidSource;
extern const FindingKind noneNotAlone;
extern const FindingKind metaIgnored;
extern const FindingKind metaMisplaced;
extern const FindingKind metaLate;
extern const FindingKind metaReportOnly;
extern const FindingKind reportUriOnly;
extern const FindingKind reportToOnly;
extern const FindingKind noReports;
extern const FindingKind noTrustedTypes;
extern const FindingKind workerFallback;
extern const FindingKind sandboxEscapable;
extern const FindingKind scriptWithoutNonce;

} // namespace core::http::judges::policy_kinds
