// SPDX-License-Identifier: Apache-2.0
// How the ribbon looks.
#include "gui/panels/password/ribbon.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QPainter>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int numberWidth = 20;
constexpr double bulletRadius = 2.5;
constexpr double bulletDistance = 14;
constexpr int lowerLine = 3;
constexpr int radius = 4;

/// What says that it is cheap is coloured; what says nothing against the password stays quiet.
QColor colorOfPart(const Tokens& tokens, Tone tone)
{
    return tone == Tone::Muted || tone == Tone::Text ? tokens.control : colorOf(tokens, tone);
}

void drawText(QPainter& painter, const QWidget& widget, const QRect& rect, TextRole role, const QColor& color,
    const QString& text)
{
    painter.setFont(styleOf(widget).font(role));
    painter.setPen(color);
    painter.setLayoutDirection(widget.layoutDirection());
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void Ribbon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isList = isListed();
    for (int part = 0; part < m_parts.size(); ++part) {
        paintBlock(painter, part);
        if (isList)
            paintRow(painter, part);
        else
            paintWords(painter, part);
    }
}

void Ribbon::paintBlock(QPainter& painter, int part) const
{
    const Tokens& tokens = tokensOf(*this);
    const RibbonPart& shown = m_parts[part];
    const bool isHidden = m_found && part >= *m_found;
    const QColor color = colorOfPart(tokens, isHidden ? Tone::Muted : shown.tone);
    const QRect block = blockRect(part);
    const bool isSoft = !isHidden && softOf(tokens, shown.tone) != tokens.surface;
    const QColor fill = part == m_hovered ? tokens.hover
        : isSoft                          ? softOf(tokens, shown.tone)
                                          : tokens.surfaceSunken;
    paintRounded(painter, block, u(*this, radius), fill, color, part == m_current ? 2 : 1);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath inside;
    inside.addRoundedRect(block, u(*this, radius), u(*this, radius));
    painter.setClipPath(inside);
    const int line = qMax(3, u(*this, lowerLine));
    painter.fillRect(QRect(block.left(), block.bottom() + 1 - line, block.width(), line), color);
    painter.restore();

    const QRect room = block.adjusted(2, 0, -2, 2 - line);
    if (m_isRevealed && m_tokenOf) {
        // Painted from where it stands: a password in which words of two directions mix stays in its order.
        painter.setFont(styleOf(*this).font(TextRole::Data));
        painter.setPen(tokens.text);
        painter.setLayoutDirection(Qt::LeftToRight);
        const QString token = m_tokenOf(part);
        const bool fits = painter.fontMetrics().horizontalAdvance(token) <= room.width();
        painter.drawText(room, int(Qt::AlignVCenter | (fits ? Qt::AlignHCenter : Qt::AlignLeft)), token);
    } else {
        paintBullets(painter, room, shown.characters, color);
    }
    if (m_showsFocus && hasFocus() && (part == m_current || (m_current < 0 && part == 0)))
        paintRounded(painter, QRectF(block).adjusted(2, 2, -2, -2 - line + 1), u(*this, radius) - 1, {},
            tokens.focus, 2);
}

void Ribbon::paintBullets(QPainter& painter, const QRect& rect, int characters, const QColor& color) const
{
    if (characters < 1)
        return;
    const double distance = qMin<double>(u(*this, bulletDistance), rect.width() / (characters + 0.5));
    const double reach = qBound(0.5, distance * 0.36, static_cast<double>(u(*this, bulletRadius * 10)) / 10);
    const double first = QRectF(rect).center().x() - distance * (characters - 1) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (int i = 0; i < characters; ++i)
        painter.drawEllipse(QPointF(first + distance * i, QRectF(rect).center().y()), reach, reach);
    painter.restore();
}

void Ribbon::paintWords(QPainter& painter, int part) const
{
    const Tokens& tokens = tokensOf(*this);
    const RibbonPart& shown = m_parts[part];
    const QRect whole = wordsRect(part);
    const QRect kind(whole.left(), whole.top(), whole.width(), u(*this, kindHeight));
    const int side = u(*this, iconSide);
    const QRect icon(kind.left() + u(*this, wordsInset), kind.top() + (kind.height() - side) / 2, side, side);
    paintIcon(painter, iconOf(shown.tone), QStyle::visualRect(layoutDirection(), whole, icon),
        colorOf(tokens, shown.tone), layoutDirection());
    const QRect text = kind.adjusted(u(*this, wordsInset) + side + u(*this, iconGap), 0, 0, 0);
    drawText(painter, *this, QStyle::visualRect(layoutDirection(), whole, text),
        part == m_current ? TextRole::Strong : TextRole::Name, tokens.text, shown.kind);
    const QRect why = whole.adjusted(u(*this, wordsInset), kind.height(), 0, 0);
    drawText(painter, *this, QStyle::visualRect(layoutDirection(), whole, why), TextRole::Caption,
        tokens.textMuted, shown.why);
}

void Ribbon::paintRow(QPainter& painter, int part) const
{
    const Tokens& tokens = tokensOf(*this);
    const RibbonPart& shown = m_parts[part];
    const QString number = QString::number(part + 1);
    const QRect block = blockRect(part);
    painter.setFont(styleOf(*this).font(TextRole::Caption));
    painter.setPen(tokens.textMuted);
    painter.drawText(QRect(block.left(), u(*this, blockHeight), block.width(), u(*this, numberHeight)),
        Qt::AlignCenter | Qt::TextDontClip, number);

    const QRect row = wordsRect(part);
    if (part == m_current)
        paintRounded(painter, row, u(*this, radius), tokens.selectedRow);
    else if (part == m_hovered)
        paintRounded(painter, row, u(*this, radius), tokens.hover);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(
            layoutDirection(), row, QRect(row.left() + from, row.top(), width, row.height()));
    };
    int at = u(*this, wordsInset);
    drawText(painter, *this, place(at, u(*this, numberWidth)), TextRole::Caption, tokens.textMuted, number);
    at += u(*this, numberWidth);
    const int side = u(*this, iconSide);
    const QRect icon = place(at, side).adjusted(
        0, (row.height() - side) / 2, 0, side - row.height() + (row.height() - side) / 2);
    paintIcon(painter, iconOf(shown.tone), icon, colorOf(tokens, shown.tone), layoutDirection());
    at += side + u(*this, iconGap);
    const TextRole role = part == m_current ? TextRole::Strong : TextRole::Name;
    const int kind = qMin(
        QFontMetrics(styleOf(*this).font(role)).horizontalAdvance(shown.kind) + 1, qMax(0, row.width() - at));
    drawText(painter, *this, place(at, kind), role, tokens.text, shown.kind);
    at += kind + u(*this, 8);
    if (const int rest = row.width() - at; rest > u(*this, 24))
        drawText(painter, *this, place(at, rest), TextRole::Caption, tokens.textMuted, shown.why);
}

} // namespace gui::password
