// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/session.h"
#include "core/hash/expected_value.h"

namespace cli {

/// Says of each input whether it has the digest that `text` holds; where the text does not name the
/// algorithm, all with digests of that length are tried.
Outcome<ExitCode> compareWithExpected(
    Session& session, Output& output, const std::vector<Input>& inputs, const std::string& text);

} // namespace cli
