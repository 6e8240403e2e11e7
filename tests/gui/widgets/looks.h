// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/assay_style.h"
#include "tests/gui/test_font.h"

#include <QApplication>
#include <QFont>
#include <QImage>
#include <QWidget>

/// Another zoom, scheme or direction, until the end of the test.
class Looks {
public:
    Looks() = default;
    ~Looks()
    {
        zoom(100);
        scheme(gui::Scheme::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Looks(const Looks&) = delete;
    Looks& operator=(const Looks&) = delete;

    void zoom(int percent) { QApplication::setFont(tests::windowFont(percent)); }
    void scheme(gui::Scheme scheme) { style().setTokens(gui::tokensFor(scheme, gui::Contrast::Normal)); }
    void rightToLeft() { QApplication::setLayoutDirection(Qt::RightToLeft); }

    static gui::AssayStyle& style() { return *qobject_cast<gui::AssayStyle*>(QApplication::style()); }
};

/// What it paints on nothing: transparent where it leaves the ground alone.
inline QImage painted(QWidget& widget)
{
    widget.ensurePolished();
    QImage image(widget.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    widget.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
    return image;
}

/// How many pixels have exactly this colour.
inline int countOf(const QImage& image, const QColor& color, QRect within = {})
{
    if (within.isNull())
        within = image.rect();
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y)
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}
