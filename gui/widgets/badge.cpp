// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/badge.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStyle>

#include <utility>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int badgeHeight = 22;
constexpr int badgeCut = 5;
constexpr int badgeStart = 7;
constexpr int badgeEnd = 9;
constexpr int badgeIcon = 14;
constexpr int badgeGap = 5;

QFont badgeFont(const QWidget& widget)
{
    QFont font = styleOf(widget).font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

// A verdict that says nothing yet stands on the colour of tags.
QColor fillOf(const Tokens& tokens, Tone tone)
{
    return softOf(tokens, tone) == tokens.surface ? tokens.surfaceSunken : softOf(tokens, tone);
}

} // namespace

QLatin1StringView iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return "good"_L1;
    case Tone::Caution:
        return "warning"_L1;
    case Tone::Danger:
        return "stop"_L1;
    case Tone::Text:
    case Tone::Muted:
    case Tone::Disabled:
    case Tone::Accent:
    case Tone::OnAccent:
    case Tone::Info:
        return "note"_L1;
    }
    std::unreachable();
}

QLatin1StringView markOf(Tone tone)
{
    if (tone == Tone::Ok)
        return "check"_L1;
    return tone == Tone::Danger ? "clear"_L1 : iconOf(tone);
}

QSize badgeSize(const QWidget& widget, const QString& word)
{
    const int text = QFontMetrics(badgeFont(widget)).horizontalAdvance(word);
    return { u(widget, badgeStart) + u(widget, badgeIcon) + u(widget, badgeGap) + text + u(widget, badgeEnd),
        u(widget, badgeHeight) };
}

int paintBadge(QPainter& painter, const QWidget& widget, const QRect& rect, Tone tone, const QString& word,
    Qt::Alignment alignment)
{
    const Tokens& tokens = tokensOf(widget);
    const QColor color = colorOf(tokens, tone);
    const Qt::LayoutDirection direction = widget.layoutDirection();
    const QRect badge = QStyle::alignedRect(
        direction, alignment, badgeSize(widget, word).boundedTo({ rect.width(), rect.height() }), rect);

    painter.save();
    paintCutCorners(painter, badge, u(widget, badgeCut), fillOf(tokens, tone), color);
    const int side = u(widget, badgeIcon);
    const QRect icon(
        badge.left() + u(widget, badgeStart), badge.top() + (badge.height() - side) / 2, side, side);
    paintIcon(painter, iconOf(tone), QStyle::visualRect(direction, badge, icon), color, direction);
    QRect text = badge;
    text.setLeft(badge.left() + u(widget, badgeStart) + side + u(widget, badgeGap));
    painter.setFont(badgeFont(widget));
    painter.setPen(color);
    painter.setLayoutDirection(direction);
    painter.drawText(QStyle::visualRect(direction, badge, text),
        Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(word, Qt::ElideRight, text.width()));
    painter.restore();
    return badge.width();
}

Badge::Badge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setVerdict(Tone tone, const QString& word)
{
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(*this, m_word);
}

void Badge::paintEvent(QPaintEvent*)
{
    if (m_word.isEmpty())
        return;
    QPainter painter(this);
    paintBadge(painter, *this, rect(), m_tone, m_word, Qt::AlignLeading | Qt::AlignVCenter);
}

void Badge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace gui
