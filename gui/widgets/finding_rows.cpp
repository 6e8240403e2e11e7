// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/finding_rows.h"

#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/font_size.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QPainter>

#include <algorithm>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rowHeight = 52;
constexpr int oneLineHeight = 40;
constexpr int groupHeight = 32;
constexpr int iconStart = 14;
constexpr int iconSide = 20;
constexpr int textStart = 46;
constexpr int endMargin = 16;

constexpr Qt::Alignment lineStart = Qt::AlignLeading | Qt::AlignVCenter;

/// "-20", "+5", "0"; never mirrored.
QString pointsText(int points)
{
    return points > 0 ? u"+%1"_s.arg(points) : QString::number(points);
}

/// What is good has its place said by the heading.
QString wordOf(const FindingRow& row)
{
    return row.tone == Tone::Ok ? QString() : severityWordOf(row.tone);
}

QRect place(const QStyleOptionViewItem& option, int x, int y, int width, int height)
{
    const QRect rect(option.rect.x() + x, option.rect.y() + y, width, height);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : shownCount() + (hasGroup() ? 1 : 0);
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (isGroup(index.row())) {
        if (role == Qt::DisplayRole)
            return m_title;
        if (role == Qt::AccessibleTextRole)
            return m_isShown ? tr("%1, %2, unfolded").arg(m_title).arg(m_good.size())
                             : tr("%1, %2, folded").arg(m_title).arg(m_good.size());
        return {};
    }
    const FindingRow& row = rowAt(rowOf(index.row()));
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::ToolTipRole)
        return row.title.toHtmlEscaped();
    if (role == Qt::AccessibleTextRole)
        return sentenceOf(row);
    return {};
}

QString FindingModel::sentenceOf(const FindingRow& row)
{
    QStringList parts{ row.title, severityWordOf(row.tone).toLower() };
    if (!row.subject.isEmpty())
        parts << row.subject;
    if (row.points && *row.points < 0)
        parts << tr("minus %n point(s)", nullptr, -*row.points);
    else if (row.points && *row.points > 0)
        parts << tr("plus %n point(s)", nullptr, *row.points);
    return parts.join(tr(", ", "between the parts of a row"));
}

const FindingRow& FindingModel::rowAt(int row) const
{
    return row < m_findings.size() ? m_findings[row] : m_good[row - m_findings.size()];
}

bool FindingModel::holds(const QList<FindingRow>& findings, const QList<FindingRow>& good) const
{
    return findings == m_findings && good == m_good;
}

void FindingModel::reset(QList<FindingRow> findings, QList<FindingRow> good)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_good = std::move(good);
    endResetModel();
}

void FindingModel::setShown(bool isShown)
{
    if (isShown == m_isShown)
        return;
    const int last = groupRow() + static_cast<int>(m_good.size());
    if (!hasGroup()) {
        m_isShown = isShown;
    } else if (isShown) {
        beginInsertRows({}, groupRow() + 1, last);
        m_isShown = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, groupRow() + 1, last);
        m_isShown = false;
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(groupRow()), index(groupRow()));
}

void FindingModel::setTitle(const QString& title)
{
    m_title = title;
    Q_EMIT dataChanged(index(groupRow()), index(groupRow()));
}

FindingDelegate::FindingDelegate(FindingModel& model, FindingList& list)
    : QStyledItemDelegate(&list)
    , m_model(model)
    , m_list(list)
{
}

int FindingDelegate::heightOf(int modelRow) const
{
    if (m_model.isGroup(modelRow))
        return u(m_list, groupHeight);
    const FindingRow& row = m_model.rowAt(m_model.rowOf(modelRow));
    return u(m_list, wordOf(row).isEmpty() && row.subject.isEmpty() ? oneLineHeight : rowHeight);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    return { u(m_list, 200), heightOf(index.row()) };
}

void FindingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(m_list);
    const bool isGroup = m_model.isGroup(index.row());
    const bool isChosen = !isGroup && m_model.rowOf(index.row()) == m_list.chosen();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QColor ground = isChosen ? tokens.selectedRow
        : isHovered                ? tokens.hover
        : isGroup                  ? tokens.surfaceSunken
                                   : QColor();
    if (ground.isValid())
        painter->fillRect(option.rect, ground);
    paintHairline(*painter, option.rect, Qt::BottomEdge, tokens.border);
    if (isChosen)
        painter->fillRect(
            place(option, 0, 0, std::max(3, u(m_list, 3)), option.rect.height()), tokens.accentText);
    if (isGroup)
        paintGroup(*painter, option);
    else
        paintFinding(*painter, option, m_model.rowAt(m_model.rowOf(index.row())));
    if (option.state.testFlag(QStyle::State_HasFocus) && showsKeyboardFocus(&m_list))
        paintRounded(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), u(m_list, 4), {}, tokens.focus, 2);
    painter->restore();
}

void FindingDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const Tokens& tokens = tokensOf(m_list);
    const AssayStyle& style = styleOf(m_list);
    const int side = u(m_list, 14);
    const int height = option.rect.height();
    paintIcon(painter, m_model.isShown() ? "chevron-down"_L1 : "chevron-right"_L1,
        place(option, u(m_list, iconStart + 3), (height - side) / 2, side, side), tokens.text,
        option.direction);
    painter.setFont(style.font(TextRole::Name));
    painter.setPen(tokens.text);
    const int start = u(m_list, 40);
    const int width = painter.fontMetrics().horizontalAdvance(m_model.title());
    painter.drawText(place(option, start, 0, width, height), int(lineStart), m_model.title());
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(tokens.textMuted);
    painter.drawText(place(option, start + width + u(m_list, 8), 0, u(m_list, 60), height), int(lineStart),
        QString::number(m_model.goodCount()));
}

void FindingDelegate::paintFinding(
    QPainter& painter, const QStyleOptionViewItem& option, const FindingRow& row) const
{
    const Tokens& tokens = tokensOf(m_list);
    const AssayStyle& style = styleOf(m_list);
    const int height = option.rect.height();
    const int side = u(m_list, iconSide);
    paintIcon(painter, iconOf(row.tone), place(option, u(m_list, iconStart), (height - side) / 2, side, side),
        colorOf(tokens, row.tone), option.direction);

    int end = option.rect.width() - u(m_list, endMargin);
    if (row.points) {
        painter.setFont(style.font(TextRole::Data));
        painter.setPen(tokens.textMuted);
        const QString points = pointsText(*row.points);
        const int width = painter.fontMetrics().horizontalAdvance(points);
        painter.drawText(place(option, end - width, 0, width, height),
            int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextForceLeftToRight, points);
        end -= width + u(m_list, 12);
    }
    const int start = u(m_list, textStart);
    const int width = std::max(0, end - start);
    const bool hasCaption = !wordOf(row).isEmpty() || !row.subject.isEmpty();
    const int titleHeight = u(m_list, 18);
    const int top = hasCaption ? u(m_list, 9) : (height - titleHeight) / 2;
    const bool isChosen = &row == (m_list.chosen() < 0 ? nullptr : &m_model.rowAt(m_list.chosen()));
    painter.setFont(style.font(isChosen ? TextRole::Strong : TextRole::Name));
    painter.setPen(tokens.text);
    painter.drawText(place(option, start, top, width, titleHeight), int(lineStart) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(row.title, Qt::ElideRight, width));
    if (hasCaption)
        paintCaption(painter, option, row, QRect(start, u(m_list, 27), width, u(m_list, 16)));
}

/// "Serious · content-security-policy": the word in the interface's face, the name in monospace.
void FindingDelegate::paintCaption(
    QPainter& painter, const QStyleOptionViewItem& option, const FindingRow& row, const QRect& room) const
{
    const AssayStyle& style = styleOf(m_list);
    painter.setPen(tokensOf(m_list).textMuted);
    int start = room.x();
    if (const QString word = wordOf(row); !word.isEmpty()) {
        painter.setFont(style.font(TextRole::Caption));
        const QString text = row.subject.isEmpty() ? word : word + u" · "_s;
        const int width = std::min(room.width(), painter.fontMetrics().horizontalAdvance(text));
        painter.drawText(
            place(option, start, room.y(), width, room.height()), int(lineStart) | Qt::TextSingleLine, text);
        start += width;
    }
    painter.setFont(withSizeOf(style.font(TextRole::Data), style.font(TextRole::Caption)));
    const int width = std::max(0, room.right() + 1 - start);
    painter.drawText(place(option, start, room.y(), width, room.height()),
        int(lineStart) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(row.subject, Qt::ElideRight, width));
}

} // namespace gui
