// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QStringList>

namespace tests {

/// What tests of the window are drawn with: 13 pixels, or as many points where they are told to do as a
/// desktop does.
inline QFont windowFont(int zoomPercent = 100)
{
    QFont font(
        QStringList{ QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans") });
    if (qEnvironmentVariableIsSet("ASSAY_TEST_POINTS"))
        font.setPointSizeF(9.75 * zoomPercent / 100);
    else
        font.setPixelSize(13 * zoomPercent / 100);
    return font;
}

} // namespace tests
