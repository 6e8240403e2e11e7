// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/session.h"

namespace cli {

/// Finds the checksum file beside each input that speaks of it, and says whether the input is as listed.
Outcome<ExitCode> compareWithSidecars(Session& session, Output& output, const std::vector<Input>& inputs);

} // namespace cli
