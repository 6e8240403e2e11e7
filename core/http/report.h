// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"
#include "core/http/csp/evaluator.h"

namespace core::http {

/// The machine's forms of a report, in English. The findings hold no cookie values, the hops' fields do: they
/// are as they came.

/// `{"url","score","grade","algorithm","tests":[…],"findings":[…],"hops":[…]}`, indented by two.
std::string auditJson(const Audit& audit);
/// SARIF 2.1.0; `artifact` is the file or URL that was judged.
std::string auditSarif(const Audit& audit, std::string_view artifact);
/// `{"findings":[{"type","severity","directive","value","source"}]}`.
std::string policyJson(const std::vector<csp::evaluator::Finding>& findings);

} // namespace core::http
