// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <filesystem>
#include <string_view>

namespace gui {

enum class Shell : std::uint8_t { Posix, PowerShell };
/// Of this system.
Shell ownShell();

/// One word for a shell, whatever is in it; what would mislead a reader is escaped. Of a name that ends with
/// a line break a shell's "$(…)" drops that.
QString quoted(Shell shell, const std::filesystem::path& name);
QString quoted(Shell shell, const QString& text);
/// Of bytes that the clipboard would lose, or that whoever reads the command would not see: $(printf -- '…').
QString printedForPosix(std::string_view bytes);

} // namespace gui
