// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/base/finding.h"

#include <span>

namespace cli {

/// `[{"id","severity","subject","message","why"}]`.
Json findingsJson(std::span<const core::Finding> findings);

/// The words with the value in its place.
std::string findingText(const core::Finding& finding);

} // namespace cli
