// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/csp/evaluator.h"

namespace core::http::csp::evaluator::kinds {

extern const Kind missingSemicolon;
extern const Kind unknownDirective;
extern const Kind directiveWithColon;
extern const Kind keywordWithoutQuotes;
extern const Kind unknownKeyword;
extern const Kind nonceCharset;
extern const Kind missingObjectSrc;
extern const Kind missingScriptSrc;
extern const Kind missingBaseUri;
extern const Kind unsafeInline;
extern const Kind unsafeEval;
extern const Kind plainScheme;
extern const Kind plainWildcard;
extern const Kind scriptSelf;
extern const Kind scriptHost;
extern const Kind scriptBypass;
extern const Kind objectHost;
extern const Kind objectBypass;
extern const Kind nonceLength;
extern const Kind loopbackSource;
extern const Kind addressSource;
extern const Kind reflectedXss;
extern const Kind referrer;
extern const Kind disownOpener;
extern const Kind prefetchSrc;
extern const Kind plainHttp;
extern const Kind unsafeHashes;
extern const Kind allowList;
extern const Kind strictDynamicAlone;
extern const Kind noUnsafeInlineFallback;
extern const Kind noAllowListFallback;
extern const Kind ignoredForNonce;
extern const Kind ignoredForStrictDynamic;
extern const Kind noTrustedTypes;
extern const Kind noReporting;
extern const Kind reportToOnly;

} // namespace core::http::csp::evaluator::kinds
