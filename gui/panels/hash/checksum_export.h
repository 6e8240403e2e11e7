// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/hash/checksum_writer.h"
#include "gui/panels/hash/file_model.h"

#include <functional>

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

/// The files whose digests are known, copied for another thread.
struct ExportList {
    struct File {
        std::filesystem::path path;
        bool isSample; ///< its path is only a name
        std::vector<core::hash::ComputedDigest> digests; ///< in the order of the plan
    };
    ExportPlan plan;
    std::vector<File> files;
    int leftOut = 0; ///< how many files of the list are not here
};
ExportList exportListOf(const FileModel& model, ExportPlan plan);
/// Leaves out the files of which `isWanted` is false.
void keepOnly(ExportList& list, const std::function<bool(const ExportList::File&)>& isWanted);

/// The lines; names are relative to the folder where they lie in it. Asks the file system.
core::Result<std::string> checksumsOf(
    const ExportList& list, const std::filesystem::path& folder, const core::StopFlag& stop = {});
/// The folder that all hashed files lie in or below.
std::filesystem::path commonFolder(const FileModel& model);

} // namespace gui::hash
