// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"

#include <QString>

#include <filesystem>
#include <variant>
#include <vector>

namespace gui {

using Files = std::vector<std::filesystem::path>; ///< and folders

/// What is handed to a panel: text, files, or a secret, which only moves.
using Content = std::variant<QString, Files, core::SecureBytes>;

} // namespace gui
