// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/checksum_writer.h"
#include "gui/panels/hash/file_model.h"

namespace gui::hash {

/// What a checksum file is to hold.
struct ExportPlan {
    core::hash::ChecksumFormat format;
    std::vector<core::hash::Algorithm> algorithms;
};

/// By the name that the person gave the file: "x.sfv" is SFV, "SHA256SUMS" GNU lines of SHA-256; else GNU
/// lines where they suffice, for one algorithm, and BSD lines where not.
ExportPlan planFor(const QString& fileName, const std::vector<core::hash::Algorithm>& chosen);
/// What the dialog suggests: "SHA256SUMS".
QString suggestedName(const std::vector<core::hash::Algorithm>& chosen);

/// The lines of all files that are hashed; names are relative to the folder where they lie in it.
core::Result<std::string> checksumsOf(
    const FileModel& model, const ExportPlan& plan, const std::filesystem::path& folder);
/// The folder that all hashed files lie in or below.
std::filesystem::path commonFolder(const FileModel& model);

} // namespace gui::hash
