// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/font_size.h"

#include <algorithm>
#include <cmath>

namespace gui {

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont withSizeOf(QFont font, const QFont& other)
{
    if (other.pixelSize() > 0)
        font.setPixelSize(other.pixelSize());
    else
        font.setPointSizeF(other.pointSizeF());
    return font;
}

} // namespace gui
