// SPDX-License-Identifier: Apache-2.0
#include "gui/clipboard/secret_formats.h"

#include <array>

namespace gui {

std::span<const SecretFormat> secretFormats()
{
    // Klipper's, which CopyQ, GPaste and clipman have taken over.
    static const std::array formats{
        SecretFormat{ .mimeType = QStringLiteral("x-kde-passwordManagerHint"), .data = "secret" },
    };
    return formats;
}

} // namespace gui
