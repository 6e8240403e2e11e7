// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/csp/evaluator.h"
#include "core/http/csp/evaluator_policy.h"

namespace core::http::csp::evaluator {

namespace severity {
inline constexpr int high = 10;
inline constexpr int syntax = 20;
inline constexpr int medium = 30;
inline constexpr int highMaybe = 40;
inline constexpr int strictCsp = 45;
inline constexpr int mediumMaybe = 50;
inline constexpr int info = 60;
inline constexpr int none = 100;
} // namespace severity

using Findings = std::vector<Finding>;
using Check = void (*)(const EvaluatorPolicy& policy, Findings& findings);

// evaluator_checks.cpp: what a policy allows
void checkUnsafeInline(const EvaluatorPolicy& policy, Findings& findings);
void checkUnsafeEval(const EvaluatorPolicy& policy, Findings& findings);
void checkPlainSchemes(const EvaluatorPolicy& policy, Findings& findings);
void checkWildcards(const EvaluatorPolicy& policy, Findings& findings);
void checkMissingDirectives(const EvaluatorPolicy& policy, Findings& findings);
void checkScriptBypasses(const EvaluatorPolicy& policy, Findings& findings);
void checkObjectBypasses(const EvaluatorPolicy& policy, Findings& findings);
void checkAddresses(const EvaluatorPolicy& policy, Findings& findings);
void checkNonces(const EvaluatorPolicy& policy, Findings& findings);
void checkPlainHttp(const EvaluatorPolicy& policy, Findings& findings);

// evaluator_syntax.cpp: how it is written
void checkDeprecatedDirectives(const EvaluatorPolicy& policy, Findings& findings);
void checkUnknownDirectives(const EvaluatorPolicy& policy, Findings& findings);
void checkMissingSemicolons(const EvaluatorPolicy& policy, Findings& findings);
void checkKeywords(const EvaluatorPolicy& policy, Findings& findings);

// evaluator_extras.cpp: what more it could do
void checkStrictDynamic(const EvaluatorPolicy& policy, Findings& findings);
void checkStrictDynamicAlone(const EvaluatorPolicy& policy, Findings& findings);
void checkUnsafeInlineFallback(const EvaluatorPolicy& policy, Findings& findings);
void checkAllowListFallback(const EvaluatorPolicy& policy, Findings& findings);
void checkTrustedTypes(const EvaluatorPolicy& policy, Findings& findings);
void checkReporting(const EvaluatorPolicy& policy, Findings& findings);

} // namespace core::http::csp::evaluator
