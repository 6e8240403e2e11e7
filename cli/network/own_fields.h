// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/fetch_options.h"
#include "core/base/progress.h"
#include "core/fetch/fetch.h"

namespace cli {

/// The fields of --header and --header-file. Refuses what looks like a secret on the command line, where
/// every user of the machine can read it.
Outcome<std::vector<core::fetch::OwnField>> readOwnFields(
    const FetchOptions& options, const core::StopFlag& stop);

/// The certificates of --cacert, in DER.
Outcome<std::vector<core::Bytes>> readAuthorities(const FetchOptions& options, const core::StopFlag& stop);

} // namespace cli
