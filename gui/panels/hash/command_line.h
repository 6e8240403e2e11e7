// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/algorithm.h"
#include "core/hash/digest_format.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace gui::hash {

enum class Shell : std::uint8_t { Posix, PowerShell };
/// Of this system.
Shell ownShell();

/// One word for a shell, whatever is in it, but for a name that ends with a line break, which hashCommand()
/// knows to write. What would mislead a reader is escaped.
QString quoted(Shell shell, const std::filesystem::path& name);
QString quoted(Shell shell, const QString& text);

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
