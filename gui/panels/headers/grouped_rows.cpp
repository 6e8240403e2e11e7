// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/grouped_rows.h"

#include "gui/widgets/badge.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/font_size.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int headingHeight = 32;
constexpr int findingHeight = 52;
constexpr int oneLineHeight = 40;
constexpr int startMargin = 16;
constexpr int textStart = 47;
constexpr int endMargin = 16;
constexpr int columnGap = 24;
constexpr int pairPadding = 9;
constexpr int titleLine = 19;
constexpr int sideLine = 19;
constexpr int captionLine = 16;
constexpr int actionHeight = 28;
constexpr int stackedUnder = 520;
/// Characters; a value of a megabyte is cut, and the report has it whole.
constexpr qsizetype longestShown = 4096;

QString shortened(const QString& text)
{
    return text.size() <= longestShown ? text : text.left(longestShown) + u'\u2026';
}

} // namespace

int GroupedList::Rows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GroupedList::Rows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const GroupedRow& row = m_rows[index.row()];
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
        return sentenceOf(row);
    return {};
}

Qt::ItemFlags GroupedList::Rows::flags(const QModelIndex& index) const
{
    const bool isHeading = index.isValid() && m_rows[index.row()].kind == GroupedRow::Kind::Heading;
    return isHeading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString GroupedList::Rows::sentenceOf(const GroupedRow& row) const
{
    QStringList parts{ row.title };
    for (const QString& part : { row.word, row.subject, row.end }) {
        if (!part.isEmpty())
            parts << part;
    }
    if (row.kind == GroupedRow::Kind::Pair) {
        parts << m_leftTitle + u": "_s + shortened(row.left.text);
        parts << m_rightTitle + u": "_s + shortened(row.right.text);
    }
    if (!row.action.isEmpty())
        parts << row.action;
    return parts.join(u", "_s);
}

void GroupedList::Rows::reset(const QList<GroupedRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void GroupedList::Rows::setSideTitles(const QString& left, const QString& right)
{
    m_leftTitle = left;
    m_rightTitle = right;
}

GroupedList::Delegate::Delegate(Rows& rows, GroupedList& list)
    : QStyledItemDelegate(&list)
    , m_rows(rows)
    , m_list(list)
{
}

QRect GroupedList::Delegate::visual(const QRect& within, const QRect& rect) const
{
    return QStyle::visualRect(m_list.layoutDirection(), within, rect);
}

bool GroupedList::Delegate::isStacked(int width) const
{
    return width < u(m_list, stackedUnder);
}

int GroupedList::Delegate::sideWidth(int width) const
{
    const int room = width - u(m_list, startMargin + endMargin);
    return std::max(1, isStacked(width) ? room : (room - u(m_list, columnGap)) / 2);
}

void GroupedList::Delegate::layOut(QTextLayout& layout, const SideText& side, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isData = side.isCode && !side.isMissing;
    option.setTextDirection(isData ? Qt::LeftToRight : m_list.layoutDirection());
    option.setAlignment(QStyle::visualAlignment(m_list.layoutDirection(), Qt::AlignLeading));
    layout.setTextOption(option);
    layout.setFont(styleOf(m_list).font(isData ? TextRole::Data : TextRole::Body));
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y + (u(m_list, sideLine) - line.height()) / 2 });
        y += u(m_list, sideLine);
    }
    layout.endLayout();
}

int GroupedList::Delegate::sideHeight(const SideText& side, int width) const
{
    QTextLayout layout(shortened(side.text).replace(u'\n', QChar::LineSeparator));
    layOut(layout, side, width);
    return std::max(1, layout.lineCount()) * u(m_list, sideLine);
}

int GroupedList::Delegate::heightOf(int number, int width) const
{
    const GroupedRow& row = m_rows.rows()[number];
    switch (row.kind) {
    case GroupedRow::Kind::Heading:
        return u(m_list, headingHeight);
    case GroupedRow::Kind::Finding:
        return u(m_list, row.word.isEmpty() && row.subject.isEmpty() ? oneLineHeight : findingHeight);
    case GroupedRow::Kind::Pair:
        break;
    }
    const int left = sideHeight(row.left, sideWidth(width));
    const int right = sideHeight(row.right, sideWidth(width));
    const int frame = u(m_list, 2 * pairPadding) + u(m_list, titleLine);
    return frame + (isStacked(width) ? left + right + 2 * u(m_list, captionLine) : std::max(left, right));
}

QSize GroupedList::Delegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const int width = m_list.viewport()->width();
    return { width, heightOf(index.row(), width) };
}

void GroupedList::Delegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(m_list);
    const GroupedRow& row = m_rows.rows()[index.row()];
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(m_list.layoutDirection());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (row.kind == GroupedRow::Kind::Heading)
        painter->fillRect(rect, tokens.surfaceSunken);
    else if (isChosen)
        painter->fillRect(rect, tokens.selectedRow);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, tokens.hover);
    if (isChosen)
        painter->fillRect(
            visual(rect, QRect(rect.topLeft(), QSize(std::max(3, u(m_list, 3)), rect.height()))),
            tokens.accentText);
    switch (row.kind) {
    case GroupedRow::Kind::Heading:
        paintHeading(*painter, rect, row);
        break;
    case GroupedRow::Kind::Finding:
        paintFinding(*painter, rect, row);
        break;
    case GroupedRow::Kind::Pair:
        paintPair(*painter, rect, row);
        break;
    }
    if (index.row() + 1 < m_rows.rowCount())
        paintHairline(*painter, rect, Qt::BottomEdge, tokens.border);
    if (option.state.testFlag(QStyle::State_HasFocus) && m_list.hasFocus())
        paintRounded(*painter, QRectF(rect).adjusted(2, 2, -2, -2), u(m_list, 4), {}, tokens.focus, 2);
    painter->restore();
}

void GroupedList::Delegate::paintHeading(QPainter& painter, const QRect& rect, const GroupedRow& row) const
{
    const AssayStyle& style = styleOf(m_list);
    const int room = rect.width() - u(m_list, startMargin + endMargin);
    painter.setFont(style.font(TextRole::Name));
    painter.setPen(tokensOf(m_list).text);
    const int width = std::min(room, painter.fontMetrics().horizontalAdvance(row.title) + 1);
    const QRect title(rect.left() + u(m_list, startMargin), rect.top(), width, rect.height());
    painter.drawText(visual(rect, title), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(row.title, Qt::ElideRight, width));
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(tokensOf(m_list).textMuted);
    const QRect count = title.translated(width + u(m_list, 8), 0).intersected(rect);
    painter.drawText(visual(rect, count.adjusted(0, 0, u(m_list, 60), 0)),
        Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, row.word);
}

QRect GroupedList::Delegate::actionRect(const GroupedRow& row, const QRect& rect) const
{
    if (row.action.isEmpty())
        return {};
    const QFontMetrics metrics(styleOf(m_list).font(TextRole::Name));
    const int width = metrics.horizontalAdvance(row.action) + 2 * u(m_list, 12);
    const int height = u(m_list, actionHeight);
    return visual(rect,
        QRect(rect.right() + 1 - u(m_list, 12) - width, rect.top() + (rect.height() - height) / 2, width,
            height));
}

/// Button and points, from the end; returns how far the rest may reach, from the row's start.
int GroupedList::Delegate::paintEnd(QPainter& painter, const QRect& rect, const GroupedRow& row) const
{
    const Tokens& tokens = tokensOf(m_list);
    int end = rect.width() - u(m_list, endMargin);
    if (const QRect button = actionRect(row, rect); button.isValid()) {
        const QPoint pointer = m_list.viewport()->mapFromGlobal(QCursor::pos());
        const bool isHovered = m_list.viewport()->underMouse() && button.contains(pointer);
        paintRounded(painter, button, u(m_list, 6), isHovered ? tokens.faceHover : tokens.face);
        painter.setFont(styleOf(m_list).font(TextRole::Name));
        painter.setPen(tokens.text);
        painter.drawText(button, Qt::AlignCenter | Qt::TextSingleLine, row.action);
        end = rect.width() - u(m_list, 12) - button.width() - u(m_list, 12);
    }
    if (!row.end.isEmpty()) {
        painter.setFont(styleOf(m_list).font(TextRole::Data));
        painter.setPen(tokens.textMuted);
        const int width = std::min(painter.fontMetrics().horizontalAdvance(row.end) + 1, rect.width() / 2);
        const QRect place(rect.left() + end - width, rect.top(), width, rect.height());
        const int vertical = row.kind == GroupedRow::Kind::Pair ? u(m_list, pairPadding) : 0;
        painter.drawText(
            visual(rect,
                vertical > 0 ? QRect(place.left(), rect.top() + vertical, width, u(m_list, titleLine))
                             : place),
            Qt::AlignCenter | Qt::TextSingleLine | Qt::TextForceLeftToRight,
            painter.fontMetrics().elidedText(row.end, Qt::ElideMiddle, width));
        end -= width + u(m_list, 12);
    }
    return end;
}

void GroupedList::Delegate::paintFinding(QPainter& painter, const QRect& rect, const GroupedRow& row) const
{
    const Tokens& tokens = tokensOf(m_list);
    const AssayStyle& style = styleOf(m_list);
    const int icon = u(m_list, 20);
    const QRect place(
        rect.left() + u(m_list, startMargin), rect.top() + (rect.height() - icon) / 2, icon, icon);
    paintIcon(
        painter, iconOf(row.tone), visual(rect, place), colorOf(tokens, row.tone), m_list.layoutDirection());
    const int width = std::max(0, paintEnd(painter, rect, row) - u(m_list, textStart));
    const bool isOneLine = row.word.isEmpty() && row.subject.isEmpty();
    const QRect title(
        rect.left() + u(m_list, textStart), rect.top() + u(m_list, isOneLine ? 11 : 9), width, u(m_list, 18));
    painter.setFont(style.font(TextRole::Name));
    painter.setPen(tokens.text);
    painter.drawText(visual(rect, title), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(row.title, Qt::ElideRight, width));
    if (isOneLine)
        return;
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(tokens.textMuted);
    const QString word = row.subject.isEmpty() || row.word.isEmpty() ? row.word : row.word + u" \u00B7 "_s;
    const int wordWidth = std::min(width, painter.fontMetrics().horizontalAdvance(word));
    const QRect caption(title.left(), title.bottom() + 1, wordWidth, u(m_list, captionLine));
    painter.drawText(visual(rect, caption), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, word);
    painter.setFont(withSizeOf(style.font(TextRole::Data), style.font(TextRole::Caption)));
    const QRect subject(caption.right() + 1, caption.top(), width - wordWidth, caption.height());
    // An identifier, which a path is, too: left to right whatever the language.
    const auto side = QStyle::visualAlignment(m_list.layoutDirection(), Qt::AlignLeading);
    painter.drawText(visual(rect, subject),
        static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine
            | Qt::TextForceLeftToRight,
        painter.fontMetrics().elidedText(row.subject, Qt::ElideMiddle, subject.width()));
}

void GroupedList::Delegate::paintPair(QPainter& painter, const QRect& rect, const GroupedRow& row) const
{
    const Tokens& tokens = tokensOf(m_list);
    const AssayStyle& style = styleOf(m_list);
    const int width = std::max(0, paintEnd(painter, rect, row) - u(m_list, startMargin));
    painter.setFont(style.font(TextRole::Caption));
    const int wordWidth = std::min(width / 2, painter.fontMetrics().horizontalAdvance(row.word));
    QRect line(rect.left() + u(m_list, startMargin), rect.top() + u(m_list, pairPadding), width,
        u(m_list, titleLine));
    painter.setPen(tokens.textMuted);
    painter.drawText(visual(rect, QRect(line.right() + 1 - wordWidth, line.top(), wordWidth, line.height())),
        Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, row.word);
    QFont name = style.font(TextRole::Data);
    name.setWeight(QFont::DemiBold);
    painter.setFont(name);
    painter.setPen(tokens.text);
    const int nameWidth = width - wordWidth - u(m_list, 12);
    painter.drawText(visual(rect, QRect(line.left(), line.top(), nameWidth, line.height())),
        Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(row.title, Qt::ElideMiddle, nameWidth));

    const int side = sideWidth(rect.width());
    const bool isBelow = isStacked(rect.width());
    QRect place(line.left(), line.bottom() + 1, side, rect.bottom() - line.bottom());
    const auto caption = [&](const QString& title) {
        painter.setFont(style.font(TextRole::Caption));
        painter.setPen(tokens.textMuted);
        const QRect at(place.left(), place.top(), place.width(), u(m_list, captionLine));
        painter.drawText(visual(rect, at), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, title);
        place.translate(0, u(m_list, captionLine));
    };
    if (isBelow)
        caption(m_rows.leftTitle());
    paintSide(painter, visual(rect, place), row.left);
    if (isBelow) {
        place.translate(0, sideHeight(row.left, side));
        caption(m_rows.rightTitle());
    } else {
        place.translate(side + u(m_list, columnGap), 0);
    }
    paintSide(painter, visual(rect, place), row.right);
}

void GroupedList::Delegate::paintSide(QPainter& painter, const QRect& rect, const SideText& side) const
{
    const Tokens& tokens = tokensOf(m_list);
    QTextLayout layout(shortened(side.text).replace(u'\n', QChar::LineSeparator));
    QTextCharFormat different;
    different.setBackground(tokens.dangerSoft);
    different.setForeground(tokens.danger);
    different.setFontUnderline(true);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange& mark : side.marks)
        formats.append({ static_cast<int>(mark.start), static_cast<int>(mark.length), different });
    layout.setFormats(formats);
    layOut(layout, side, rect.width());
    painter.setPen(side.isMissing ? tokens.textMuted : tokens.text);
    layout.draw(&painter, rect.topLeft());
}

} // namespace gui::headers
