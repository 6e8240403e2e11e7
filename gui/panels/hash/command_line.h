// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/algorithm.h"
#include "core/hash/digest_format.h"
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

} // namespace gui::hash
