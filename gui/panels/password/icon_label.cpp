// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/icon_label.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"

#include <QEvent>
#include <QPainter>

namespace gui::password {

IconLabel::IconLabel(QLatin1StringView icon, Tone tone, int sideUnits, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_side(sideUnits)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(QLatin1StringView icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = u(*this, m_side);
    return { side, side };
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(
        painter, m_icon, QRect(QPoint(), sizeHint()), colorOf(tokensOf(*this), m_tone), layoutDirection());
}

void IconLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace gui::password
