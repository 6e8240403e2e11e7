// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"
#include "cli/json.h"
#include "cli/session.h"
#include "core/passhash/calibration.h"
#include "core/passhash/password_hash.h"
#include "core/passhash/verification.h"

#include <span>
#include <string>

namespace cli {

/// What a stored hash may be, its parts, and what to think of it.
Json identificationJson(std::span<const core::passhash::PasswordHash> hashes);
std::string identificationText(std::span<const core::passhash::PasswordHash> hashes);

Json passhashFindingsJson(std::span<const core::Finding> findings);
std::string passhashFindingText(const core::Finding& finding);

/// "m=19456 t=2 p=1", as options of create: "--memory 19456 --passes 2 --lanes 1".
std::string optionsText(const core::passhash::Recipe& recipe);
Json recipeJson(const core::passhash::Recipe& recipe);

/// In JSON what is said must not be mixed with other words.
std::string_view lastWords(const Session& session);
/// Of a password or a hash that the algorithm cannot do with.
Failure passhashFailure(const core::Error& error);

Json measurementJson(const core::passhash::Measurement& measurement);
/// A table with a line for each.
std::string measurementsText(std::span<const core::passhash::Measurement> measurements);

/// "72 ms", "1.4 s".
std::string durationText(double seconds);

} // namespace cli
