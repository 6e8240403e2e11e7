// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/badge.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/font_size.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QEvent>

namespace gui {
namespace {

constexpr double cutPart = 0.22;
constexpr double iconPart = 0.5;
constexpr double regularSide = 64;
constexpr double innerInset = 5;

} // namespace

Stamp::Stamp(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Stamp::setVerdict(Tone tone, const QString& mark, const QString& accessibleName)
{
    m_tone = tone;
    m_mark = mark;
    m_icon.clear();
    setAccessibleName(accessibleName);
    update();
}

void Stamp::setIconVerdict(Tone tone, QLatin1StringView icon, const QString& accessibleName)
{
    setVerdict(tone, {}, accessibleName);
    m_icon = icon;
}

void Stamp::setSide(int units)
{
    m_side = units;
    updateGeometry();
    update();
}

QSize Stamp::sizeHint() const
{
    const int side = u(*this, m_side);
    return { side, side };
}

void Stamp::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    const QColor color = colorOf(tokens, m_tone);
    const QRect square = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, sizeHint(), rect());
    const double side = square.width();
    paintCutCorners(painter, square, side * cutPart, softOf(tokens, m_tone), color, 1.5);

    // The inner line keeps the same distance on the slanted edges: each corner loses inset * (2 - sqrt 2).
    const double inset = u(*this, innerInset) * qMin(1.0, m_side / regularSide);
    QColor thin = color;
    thin.setAlphaF(0.6F);
    paintCutCorners(painter, QRectF(square).adjusted(inset, inset, -inset, -inset),
        side * cutPart - inset * (2 - M_SQRT2), {}, thin);

    if (!m_icon.isEmpty()) {
        const int icon = qRound(side * iconPart);
        const QByteArray name = m_icon.toLatin1();
        paintIcon(painter, QLatin1StringView(name),
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { icon, icon }, square), color);
        return;
    }
    painter.setFont(scaled(styleOf(*this).font(TextRole::Stamp), m_side / regularSide));
    painter.setPen(color);
    // Right to left "A+" would become "+A".
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(square, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextForceLeftToRight, m_mark);
}

void Stamp::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace gui
