// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/entry_list.h"

#include "gui/panels/hash/entry_words.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rowHeight = 48;
constexpr int iconStart = 14;
constexpr int textStart = 44;
constexpr int endMargin = 16;
constexpr int fewestRows = 3;
constexpr int usualRows = 5;
constexpr Qt::Alignment lineStart = Qt::AlignLeading | Qt::AlignVCenter;

QLatin1StringView iconOfKind(const core::compare::ComparedEntry& entry)
{
    const std::optional<core::io::TreeEntry>& side = entry.left ? entry.left : entry.right;
    if (!side || side->kind == core::io::EntryKind::Folder)
        return "folder"_L1;
    return side->kind == core::io::EntryKind::Link ? "link"_L1 : "file"_L1;
}

class EntryDelegate : public QStyledItemDelegate {
public:
    EntryDelegate(const EntryModel& model, EntryList& list)
        : QStyledItemDelegate(&list)
        , m_model(model)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return { u(m_list, 200), u(m_list, rowHeight) };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensOf(m_list);
        const bool isChosen = m_list.currentRow() == index.row();
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (isChosen)
            painter->fillRect(option.rect, tokens.selectedRow);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, tokens.hover);
        paintHairline(*painter, option.rect, Qt::BottomEdge, tokens.border);
        if (isChosen)
            painter->fillRect(
                place(option, 0, 0, std::max(3, u(m_list, 3)), option.rect.height()), tokens.accentText);
        paintTexts(*painter, option, m_model.entry(index.row()), isChosen);
        if (option.state.testFlag(QStyle::State_HasFocus) && showsKeyboardFocus(&m_list))
            paintRounded(
                *painter, QRectF(option.rect).adjusted(2, 2, -2, -3), u(m_list, 4), {}, tokens.focus, 2);
        painter->restore();
    }

private:
    static QRect place(const QStyleOptionViewItem& option, int x, int y, int width, int height)
    {
        const QRect rect(option.rect.x() + x, option.rect.y() + y, width, height);
        return QStyle::visualRect(option.direction, option.rect, rect);
    }

    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option,
        const core::compare::ComparedEntry& entry, bool isChosen) const
    {
        const Tokens& tokens = tokensOf(m_list);
        const AssayStyle& style = styleOf(m_list);
        const int side = u(m_list, 20);
        const int height = option.rect.height();
        paintIcon(painter, iconOfKind(entry),
            place(option, u(m_list, iconStart), (height - side) / 2, side, side), tokens.textMuted,
            option.direction);
        const int end = paintVerdict(painter, option, entry.verdict);
        const int start = u(m_list, textStart);
        const int width = std::max(0, end - start);
        const auto line = [&](TextRole role, const QColor& color, int top, int lineHeight,
                              const QString& text, Qt::TextElideMode mode) {
            painter.setFont(style.font(role));
            painter.setPen(color);
            painter.drawText(place(option, start, top, width, lineHeight),
                int(lineStart) | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, mode, width));
        };
        line(isChosen ? TextRole::Strong : TextRole::Name, tokens.text, u(m_list, 7), u(m_list, 18),
            nameOf(entry), Qt::ElideMiddle);
        line(TextRole::Caption, tokens.textMuted, u(m_list, 25), u(m_list, 16), captionOf(entry),
            Qt::ElideRight);
    }

    /// Returns where the texts must end.
    int paintVerdict(
        QPainter& painter, const QStyleOptionViewItem& option, core::compare::EntryVerdict verdict) const
    {
        const QColor color = colorOf(tokensOf(m_list), toneOf(verdict));
        const int height = option.rect.height();
        const int icon = u(m_list, 16);
        painter.setFont(styleOf(m_list).font(TextRole::Caption));
        // All words begin at one edge, so that the eye can run down.
        int wordWidth = 0;
        for (int i = 0; i <= static_cast<int>(core::compare::EntryVerdict::Unreadable); ++i)
            wordWidth = std::max(wordWidth,
                painter.fontMetrics().horizontalAdvance(wordOf(static_cast<core::compare::EntryVerdict>(i))));
        const int wordStart = option.rect.width() - u(m_list, endMargin) - wordWidth;
        const int iconStartX = wordStart - u(m_list, 6) - icon;
        // Left and right are where they are in every language.
        paintIcon(painter, iconOf(verdict), place(option, iconStartX, (height - icon) / 2, icon, icon), color,
            Qt::LeftToRight);
        painter.setPen(color);
        painter.drawText(place(option, wordStart, 0, wordWidth, height), int(lineStart) | Qt::TextSingleLine,
            wordOf(verdict));
        return iconStartX - u(m_list, 16);
    }

    const EntryModel& m_model;
    EntryList& m_list;
};

} // namespace

EntryList::EntryList(EntryModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new EntryDelegate(model, *this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &EntryList::currentRowChanged);
}

void EntryList::setCurrentRow(int row)
{
    setCurrentIndex(m_model.index(row));
    scrollTo(currentIndex());
}

QSize EntryList::sizeHint() const
{
    return { u(*this, 400), u(*this, rowHeight * usualRows) };
}

QSize EntryList::minimumSizeHint() const
{
    return { u(*this, 200), u(*this, rowHeight * fewestRows) };
}

void EntryList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged();
}

void EntryList::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || currentRow() < 0)
        return QListView::keyPressEvent(event);
    Q_EMIT opened(currentRow());
    event->accept();
}

void EntryList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint point = isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    setCurrentIndex(index);
    Q_EMIT menuWanted(index.row(), point);
}

void EntryList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace gui::hash
