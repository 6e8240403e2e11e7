// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/algorithm.h"
#include "core/hash/checksum_creation.h"
#include "core/hash/digest_format.h"
#include "core/hash/folder_audit.h"
#include "gui/text/shell_word.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace gui::hash {

/// What the command `assay` needs to do what the window did.
struct CommandWish {
    std::vector<core::hash::Algorithm> algorithms;
    core::hash::DigestFormat format = core::hash::DigestFormat::Hex;
    QString expected{}; ///< with a value the command finds the algorithm by itself
};
QString hashCommand(Shell shell, const CommandWish& wish, const std::vector<std::filesystem::path>& files);
/// Of standard input: a text may be a secret, and a command line is seen by others.
QString hashInputCommand(Shell shell, const CommandWish& wish);
/// The key comes from a file, for the same reason. Without one a word stands for it; `encoding` is the
/// command's: "text", "hex", "base64" or "binary".
QString hmacInputCommand(
    Shell shell, const CommandWish& wish, const std::filesystem::path& keyFile, const QString& encoding);
/// Of a list; without one it comes from standard input. An empty folder is the list's own.
QString checkCommand(Shell shell, const std::filesystem::path& list, const std::filesystem::path& folder,
    core::hash::NewFiles newFiles);
/// Of files whose lists lie beside them.
QString sidecarCommand(Shell shell, const std::vector<std::filesystem::path>& files);
/// That writes the plan's lists.
QString creationCommand(Shell shell, const core::hash::CreationPlan& plan);

} // namespace gui::hash
