// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/folder_audit.h"

#include <span>
#include <string>

namespace core::hash {

/// Stable, for scripts: "ok", "changed", "missing", "new", "refused", "unreadable".
const char* idOf(Verdict verdict);
const char* idOf(Refusal refusal);

struct AuditReport {
    std::filesystem::path list{}; ///< empty: it was no file
    std::filesystem::path folder;
    bool isComplete = true; ///< neither cancelled nor ended by an error
    std::span<const AuditedFile> files;
};

/// A heading, and one line of csvCell()s for each file; a name that is not UTF-8 is readable in `file` and
/// whole in `file_base64`.
std::string csvOf(const AuditReport& report);

/// Why a file has its verdict, where that says more than the verdict itself: the id of the refusal or of the
/// error.
std::string reasonOf(const AuditedFile& file);

/// As `assay hash --check --json` names things in "details", with one member of "files" for each file.
std::string jsonOf(const AuditReport& report);

} // namespace core::hash
