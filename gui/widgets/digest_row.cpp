// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/digest_row.h"

#include "gui/widgets/badge.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowWidth = 720;
constexpr int groupLength = 8;
constexpr int groupGap = 7;
constexpr int lineHeight = 19;
constexpr int leastHeight = 36;
constexpr int copySide = 28;
constexpr int remarkWidth = 148;
constexpr int gap = 16;
constexpr int barWidth = 3;
constexpr int cardRadius = 8;

/// The columns of a row that is laid out left to right, in pixels from its start.
struct Columns {
    bool isNarrow;
    QRect name;
    QRect digest;
    QRect remark;
    QRect copy;
    int digitsInLine;
    int lines;
};

double characterWidth(const QWidget& widget)
{
    return QFontMetricsF(styleOf(widget).font(TextRole::Data)).horizontalAdvance(u'0');
}

int groupsWidth(const QWidget& widget, bool isGrouped, int digits)
{
    const int groups = digits / groupLength;
    const int gaps = isGrouped ? (groups - 1) * u(widget, groupGap) : 0;
    return qCeil(characterWidth(widget) * digits) + gaps;
}

Columns columnsOf(const QWidget& widget, const DigestRow& row, int width)
{
    Columns columns{};
    columns.isNarrow = width < u(widget, narrowWidth);
    const int start = u(widget, columns.isNarrow ? 14 : 16);
    const int nameWidth = u(widget, columns.isNarrow ? 140 : 112);
    const int copyEnd = width - u(widget, columns.isNarrow ? 8 : 12);
    columns.name = QRect(start, 0, nameWidth, 0);
    columns.copy = QRect(copyEnd - u(widget, copySide), 0, u(widget, copySide), 0);
    int digestEnd = columns.copy.left() - u(widget, columns.isNarrow ? 8 : gap);
    if (columns.isNarrow) {
        columns.remark = columns.name;
    } else {
        columns.remark = QRect(digestEnd - u(widget, remarkWidth), 0, u(widget, remarkWidth), 0);
        digestEnd = columns.remark.left() - u(widget, gap);
    }
    const int digestStart = start + nameWidth + u(widget, columns.isNarrow ? 8 : gap);
    columns.digest = QRect(digestStart, 0, qMax(0, digestEnd - digestStart), 0);

    columns.digitsInLine = columns.isNarrow ? 32 : 64;
    while (columns.digitsInLine > groupLength
        && groupsWidth(widget, row.isGrouped, columns.digitsInLine) > columns.digest.width())
        columns.digitsInLine /= 2;
    const auto digits = static_cast<int>(row.digest.size());
    columns.lines = qMax(1, (digits + columns.digitsInLine - 1) / columns.digitsInLine);
    return columns;
}

/// The columns where they are on the screen: moved to the row's rectangle and mirrored right to left.
Columns placedColumns(const QWidget& widget, const DigestRow& row, const QRect& rect)
{
    Columns columns = columnsOf(widget, row, rect.width());
    for (QRect* column : { &columns.name, &columns.digest, &columns.remark, &columns.copy }) {
        column->moveTo(rect.left() + column->left(), rect.top());
        column->setHeight(rect.height());
        *column = QStyle::visualRect(widget.layoutDirection(), rect, *column);
    }
    return columns;
}

qsizetype differingGroup(const DigestRow& row)
{
    if (row.state != DigestRow::State::Different || !row.differenceAt || row.digest.isEmpty())
        return -1;
    return qBound<qsizetype>(0, *row.differenceAt, row.digest.size() - 1) / groupLength;
}

QRect markedRect(const QWidget& widget, const QRect& group)
{
    return group.adjusted(-u(widget, 3), -u(widget, 1), u(widget, 3), u(widget, 2));
}

// The fill of a row in a card stays inside the card's round corners.
QPainterPath outlineOf(const QWidget& widget, const QRect& rect, DigestRowFlags flags)
{
    const double radius = u(widget, cardRadius) - 1;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    const double half = rect.height() / 2.0;
    if (!flags.testFlag(DigestRowFlag::First))
        path.addRect(QRectF(rect).adjusted(0, 0, 0, -half));
    if (!flags.testFlag(DigestRowFlag::Last))
        path.addRect(QRectF(rect).adjusted(0, half, 0, 0));
    return path;
}

void paintFill(
    QPainter& painter, const QWidget& widget, const QRect& rect, const DigestRow& row, DigestRowFlags flags)
{
    const Tokens& tokens = tokensOf(widget);
    QColor fill;
    QColor bar;
    if (row.state == DigestRow::State::Equal) {
        fill = tokens.okSoft;
        bar = tokens.ok;
    } else if (flags.testFlag(DigestRowFlag::Selected)) {
        fill = tokens.selectedRow;
        bar = tokens.accentText;
    } else if (flags.testFlag(DigestRowFlag::Hovered)) {
        fill = tokens.hover;
    }
    if (fill.isValid()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(outlineOf(widget, rect, flags), Qt::IntersectClip);
        painter.fillRect(rect, fill);
        // Lines are in device-independent pixels at any zoom.
        if (bar.isValid())
            painter.fillRect(QStyle::visualRect(widget.layoutDirection(), rect,
                                 QRect(rect.left(), rect.top(), barWidth, rect.height())),
                bar);
        painter.restore();
    }
    if (!flags.testFlag(DigestRowFlag::Last))
        paintHairline(painter, rect, Qt::BottomEdge, tokens.border);
    if (flags.testFlag(DigestRowFlag::Focused))
        paintRounded(painter, QRectF(rect).adjusted(1, 1, -1, -2), u(widget, 4), {}, tokens.focus, 2);
}

void paintWords(QPainter& painter, const QRect& rect, TextRole role, const QColor& color,
    const QString& words, const QWidget& widget)
{
    painter.setFont(styleOf(widget).font(role));
    painter.setPen(color);
    painter.setLayoutDirection(widget.layoutDirection());
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
}

void paintRemark(
    QPainter& painter, const QRect& rect, const Columns& columns, const DigestRow& row, const QWidget& widget)
{
    if (row.remark.isEmpty())
        return;
    const bool isFine = row.tone == Tone::Ok || row.tone == Tone::Muted || row.tone == Tone::Text;
    const QColor color = colorOf(tokensOf(widget), isFine ? Tone::Muted : row.tone);
    const int side = u(widget, columns.isNarrow ? 14 : 16);
    const int space = u(widget, columns.isNarrow ? 5 : 6);
    const Qt::LayoutDirection direction = widget.layoutDirection();
    const QRect icon(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
    paintIcon(painter, isFine ? "check"_L1 : iconOf(row.tone), QStyle::visualRect(direction, rect, icon),
        color, direction);
    paintWords(painter, QStyle::visualRect(direction, rect, rect.adjusted(side + space, 0, 0, 0)),
        TextRole::Caption, color, row.remark, widget);
}

void paintCopied(QPainter& painter, const QWidget& widget, const QRect& rect, const Columns& columns)
{
    const QString words = QCoreApplication::translate("gui::DigestRow", "Copied");
    const int side = u(widget, 16);
    const int space = u(widget, 6);
    const QFontMetrics metrics(styleOf(widget).font(TextRole::Caption));
    const int width = side + space + metrics.horizontalAdvance(words) + 1;
    const Qt::LayoutDirection direction = widget.layoutDirection();
    const QRect room = QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter,
        QSize(width, u(widget, lineHeight)),
        rect.intersected(QRect(direction == Qt::LeftToRight ? rect.left() : columns.copy.left(), rect.top(),
            direction == Qt::LeftToRight ? columns.copy.right() + 1 - rect.left()
                                         : rect.right() + 1 - columns.copy.left(),
            rect.height())));
    const QColor color = tokensOf(widget).textMuted;
    const QRect icon(room.left(), room.top() + (room.height() - side) / 2, side, side);
    paintIcon(painter, "check"_L1, QStyle::visualRect(direction, room, icon), color);
    paintWords(painter, QStyle::visualRect(direction, room, room.adjusted(side + space, 0, 0, 0)),
        TextRole::Caption, color, words, widget);
}

void paintDigits(QPainter& painter, const QWidget& widget, const QRect& rect, const DigestRow& row)
{
    const Tokens& tokens = tokensOf(widget);
    const QList<QRect> groups = digestGroupRects(widget, rect, row);
    const qsizetype different = differingGroup(row);
    painter.setFont(styleOf(widget).font(TextRole::Data));
    painter.setLayoutDirection(Qt::LeftToRight);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        painter.setPen(i == different ? tokens.danger : tokens.text);
        if (i == different) {
            const QRect mark = markedRect(widget, groups[i]);
            painter.fillRect(mark, tokens.dangerSoft);
            painter.fillRect(QRect(mark.left(), mark.bottom() - 1, mark.width(), 2), tokens.danger);
        }
        painter.drawText(groups[i],
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip
                | Qt::TextForceLeftToRight,
            row.digest.mid(i * groupLength, groupLength));
    }
}

} // namespace

int digestRowHeight(const QWidget& widget, const DigestRow& row, int width)
{
    const Columns columns = columnsOf(widget, row, width);
    const int leastLines = columns.isNarrow && !row.remark.isEmpty() ? 2 : 1;
    const int lines = qMax(leastLines, columns.lines);
    const int padding = u(widget, columns.isNarrow ? 12 : 8) + 1;
    return qMax(u(widget, leastHeight), lines * u(widget, lineHeight) + padding);
}

QRect copyButtonRect(const QWidget& widget, const QRect& rect)
{
    const QRect column = placedColumns(widget, {}, rect).copy;
    return QStyle::alignedRect(
        Qt::LeftToRight, Qt::AlignCenter, QSize(column.width(), column.width()), column);
}

QList<QRect> digestGroupRects(const QWidget& widget, const QRect& rect, const DigestRow& row)
{
    const Columns columns = placedColumns(widget, row, rect);
    const int line = u(widget, lineHeight);
    const double character = characterWidth(widget);
    const int firstLine = static_cast<int>(qMin<qsizetype>(columns.digitsInLine, row.digest.size()));
    const int blockWidth
        = groupsWidth(widget, row.isGrouped, (firstLine + groupLength - 1) / groupLength * groupLength);
    const QRect block = QStyle::alignedRect(widget.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
        QSize(blockWidth, columns.lines * line), columns.digest);

    QList<QRect> groups;
    for (qsizetype at = 0; at < row.digest.size(); at += groupLength) {
        const auto inLine = static_cast<int>(at % columns.digitsInLine);
        const int gaps = row.isGrouped ? inLine / groupLength * u(widget, groupGap) : 0;
        const auto length = qMin<qsizetype>(groupLength, row.digest.size() - at);
        groups << QRect(block.left() + qRound(inLine * character) + gaps,
            block.top() + static_cast<int>(at / columns.digitsInLine) * line,
            qCeil(static_cast<double>(length) * character), line);
    }
    return groups;
}

QRect differenceRect(const QWidget& widget, const QRect& rect, const DigestRow& row)
{
    const qsizetype group = differingGroup(row);
    return group < 0 ? QRect() : markedRect(widget, digestGroupRects(widget, rect, row)[group]);
}

void paintDigestRow(
    QPainter& painter, const QWidget& widget, const QRect& rect, const DigestRow& row, DigestRowFlags flags)
{
    const Tokens& tokens = tokensOf(widget);
    const Columns columns = placedColumns(widget, row, rect);
    painter.save();
    paintFill(painter, widget, rect, row, flags);

    QRect name = columns.name;
    QRect remark = columns.remark;
    if (columns.isNarrow && !row.remark.isEmpty()) {
        const int line = u(widget, lineHeight);
        name = QRect(name.left(), rect.top() + u(widget, 6), name.width(), line);
        remark = name.translated(0, line);
    }
    const bool isSelected = flags.testFlag(DigestRowFlag::Selected);
    paintWords(painter, name, isSelected ? TextRole::Strong : TextRole::Name, tokens.text, row.name, widget);
    // Wide rows have no room for both.
    if (columns.isNarrow || !row.isCopied)
        paintRemark(painter, remark, columns, row, widget);
    paintDigits(painter, widget, rect, row);
    if (row.isCopied) {
        paintCopied(painter, widget, rect, columns);
    } else {
        const int side = u(widget, 16);
        paintIcon(painter, "copy"_L1,
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), columns.copy),
            tokens.textMuted);
    }
    painter.restore();
}

QString accessibleTextOf(const DigestRow& row)
{
    QStringList parts{ row.name, row.digest };
    switch (row.state) {
    case DigestRow::State::Plain:
        break;
    case DigestRow::State::Equal:
        parts << QCoreApplication::translate("gui::DigestRow", "equals the expected value");
        break;
    case DigestRow::State::Different:
        parts << (row.differenceAt
                ? QCoreApplication::translate("gui::DigestRow", "differs from character %1 on")
                      .arg(*row.differenceAt + 1)
                : QCoreApplication::translate("gui::DigestRow", "differs from the expected value"));
        break;
    }
    if (!row.remark.isEmpty())
        parts << row.remark;
    return parts.join(u", "_s);
}

} // namespace gui
