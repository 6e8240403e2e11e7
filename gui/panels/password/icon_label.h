// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QWidget>

namespace gui::password {

/// An icon of the look as a widget in a layout; with an accessible name it says a word as well.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(QLatin1StringView icon, Tone tone, int sideUnits, QWidget* parent = nullptr);
    void setIcon(QLatin1StringView icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLatin1StringView m_icon; ///< a literal
    Tone m_tone;
    int m_side;
};

} // namespace gui::password
