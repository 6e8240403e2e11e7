// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <filesystem>

namespace gui {

/// Of a file URL, even where its name is not UTF-8, which QUrl::toLocalFile() loses.
std::filesystem::path pathOf(const QUrl& fileUrl);

} // namespace gui
