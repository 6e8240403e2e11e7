// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"

namespace cli {

/// "100 - 20 - 5 = 75; bonus points (+10) count only from 90 up"
std::string sumText(const core::http::observatory::Score& score);

/// Grade and sum, the tests, the findings: what people read. No cookie values.
std::string auditText(const core::http::Audit& audit);

/// The severity, what it is about, the words and the remedy; `place` is put behind the subject.
std::string findingText(const core::Finding& finding, const std::string& place);

} // namespace cli
