// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/password/own_policy.h"

#include <filesystem>

namespace gui::password {

/// The JSON that `assay password check --policy` reads. An error names the file.
core::Result<core::password::OwnPolicy> readPolicy(
    const std::filesystem::path& file, const core::Progress& progress);
/// Replaces what is there: a dialog has asked.
core::Result<> writePolicy(const std::filesystem::path& file, const core::password::OwnPolicy& policy);

} // namespace gui::password
