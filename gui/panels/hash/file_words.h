// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <filesystem>

namespace gui::hash {

/// The name without folders, as it can be shown in one line.
QString shownName(const std::filesystem::path& path);
/// For a name amid a sentence of the other direction.
QString isolated(const QString& name);

} // namespace gui::hash
