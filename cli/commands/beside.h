// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/digest_report.h"

namespace cli {

/// Writes one checksum file beside each file and prints the names of those lists. What failed has none;
/// folders are inputs only with Folders::Enter.
Outcome<ExitCode> writeBesideEach(Session& session, const DigestLayout& layout,
    const std::vector<std::string>& names, Folders folders, core::io::Existing existing);

} // namespace cli
