// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"

namespace cli {

/// "100 - 20 - 5 = 75; bonus points (+10) count only from 90 up"
std::string sumText(const core::http::observatory::Score& score);

/// Grade and sum, the tests, the findings: what people read. No cookie values.
std::string auditText(const core::http::Audit& audit);

} // namespace cli
