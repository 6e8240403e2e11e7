// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QString>

#include <filesystem>
#include <string>

namespace gui {

std::string toUtf8(const QString& text);
/// Bytes that are not UTF-8 become U+FFFD.
QString fromUtf8(std::string_view text);

/// A path as the file system has it, whatever the locale.
std::filesystem::path toPath(const QString& path);
/// For showing and for Qt's own dialogs; a name that is not UTF-8 cannot be turned back.
QString fromPath(const std::filesystem::path& path);
/// With the home folder as "~", for showing only.
QString shownPath(const std::filesystem::path& path);
/// Line breaks, control characters and those that turn the direction of text become visible: "\u202e".
QString printable(const QString& text);

/// As UTF-8 (half a surrogate pair is InvalidEncoding), straight into locked memory; the QString itself is
/// the caller's to wipe.
core::Result<core::SecureBytes> toSecret(QStringView text);

} // namespace gui
