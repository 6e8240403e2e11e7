// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_list.h"

#include "gui/panels/hash/checksum_words.h"
#include "gui/text/units.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/focus_ring.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rowUnits = 52;
constexpr int leastRows = 4;
constexpr int iconStart = 14;
constexpr int iconSide = 20;
constexpr int textStart = 46;
constexpr int endMargin = 16;
constexpr int barWidth = 3;

QRect place(const QStyleOptionViewItem& option, int x, int y, int width, int height)
{
    const QRect rect(option.rect.x() + x, option.rect.y() + y, width, height);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

ChecksumList::ChecksumList(ChecksumModel& model, QWidget* parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new ChecksumRow(model, *this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setFocusMark(*this, FocusMark::Own);
}

int ChecksumList::rowHeight() const
{
    return u(*this, rowUnits);
}

QSize ChecksumList::sizeHint() const
{
    return { u(*this, 400), minimumSizeHint().height() };
}

QSize ChecksumList::minimumSizeHint() const
{
    return { u(*this, 200), leastRows * rowHeight() };
}

void ChecksumList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened();
        event->accept();
    } else if (event->matches(QKeySequence::Copy) || (isPlain && event->key() == Qt::Key_C)) {
        Q_EMIT copyWanted();
        event->accept();
    } else {
        QListView::keyPressEvent(event);
    }
}

void ChecksumList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuWanted(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ChecksumList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void ChecksumList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void ChecksumList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalScrollBar()->setSingleStep(rowHeight());
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

bool ChecksumList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::Leave)
        viewport()->update();
    return QListView::viewportEvent(event);
}

ChecksumRow::ChecksumRow(const ChecksumModel& model, ChecksumList& list)
    : QStyledItemDelegate(&list)
    , m_model(model)
    , m_list(list)
{
}

QSize ChecksumRow::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return { u(m_list, 200), m_list.rowHeight() };
}

void ChecksumRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(m_list);
    const CheckedFile& file = m_model.fileAt(index.row());
    const bool isChosen = m_list.currentIndex() == index;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QColor ground = isChosen                       ? tokens.selectedRow
        : option.state.testFlag(QStyle::State_MouseOver) ? tokens.hover
                                                         : QColor();
    if (ground.isValid())
        painter->fillRect(option.rect, ground);
    paintHairline(*painter, option.rect, Qt::BottomEdge, tokens.border);
    if (isChosen)
        painter->fillRect(place(option, 0, 0, std::max(barWidth, u(m_list, barWidth)), option.rect.height()),
            tokens.accentText);
    const int side = u(m_list, iconSide);
    paintIcon(*painter, iconOf(file.state),
        place(option, u(m_list, iconStart), (option.rect.height() - side) / 2, side, side),
        colorOf(tokens, toneOf(file.state)), option.direction);
    paintTexts(*painter, option, file);
    if (const std::optional<int> permille = m_model.permilleOf(file))
        paintProgress(*painter, option, *permille);
    if (option.state.testFlag(QStyle::State_HasFocus) && showsKeyboardFocus(&m_list))
        paintRounded(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), u(m_list, 4), {}, tokens.focus, 2);
    painter->restore();
}

void ChecksumRow::paintTexts(
    QPainter& painter, const QStyleOptionViewItem& option, const CheckedFile& file) const
{
    const Tokens& tokens = tokensOf(m_list);
    const AssayStyle& style = styleOf(m_list);
    const int start = u(m_list, textStart);
    const int width = std::max(0, paintEnd(painter, option, file) - start);
    constexpr auto lineStart = int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter.setFont(
        style.font(m_list.currentIndex().isValid() && &m_model.fileAt(m_list.currentIndex().row()) == &file
                ? TextRole::Strong
                : TextRole::Name));
    painter.setPen(tokens.text);
    // A path is read from left to right, whatever the window's direction.
    const int nameStart = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute)
        | int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextForceLeftToRight;
    painter.drawText(place(option, start, u(m_list, 9), width, u(m_list, 18)), nameStart,
        painter.fontMetrics().elidedText(nameOf(file), Qt::ElideMiddle, width));

    // The word in the colour of the verdict, the reason beside it.
    QFont strong = style.font(TextRole::Caption);
    strong.setWeight(QFont::DemiBold);
    const bool isQuiet = toneOf(file.state) == Tone::Muted;
    painter.setFont(isQuiet ? style.font(TextRole::Caption) : strong);
    painter.setPen(colorOf(tokens, toneOf(file.state)));
    const QString reason = reasonOf(file, m_model.files());
    const QString word = wordOf(file.state);
    const int wordWidth = std::min(width, painter.fontMetrics().horizontalAdvance(word));
    const QRect line(start, u(m_list, 27), width, u(m_list, 16));
    painter.drawText(place(option, line.x(), line.y(), wordWidth, line.height()), lineStart, word);
    if (reason.isEmpty())
        return;
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(tokens.textMuted);
    const int room = std::max(0, width - wordWidth);
    painter.drawText(place(option, line.x() + wordWidth, line.y(), room, line.height()), lineStart,
        painter.fontMetrics().elidedText(u" · "_s + reason, Qt::ElideRight, room));
}

/// The size, or how far it is read; returns where the texts must end.
int ChecksumRow::paintEnd(
    QPainter& painter, const QStyleOptionViewItem& option, const CheckedFile& file) const
{
    const std::optional<int> permille = m_model.permilleOf(file);
    const QString text = permille ? percentText(*permille / 10)
        : file.audited.size       ? sizeText(*file.audited.size)
                                  : QString();
    const int end = option.rect.width() - u(m_list, endMargin);
    if (text.isEmpty())
        return end;
    painter.setFont(styleOf(m_list).font(TextRole::Caption));
    painter.setPen(permille ? tokensOf(m_list).text : tokensOf(m_list).textMuted);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(place(option, end - width, 0, width, option.rect.height()),
        int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextForceLeftToRight, text);
    return end - width - u(m_list, 12);
}

void ChecksumRow::paintProgress(QPainter& painter, const QStyleOptionViewItem& option, int permille) const
{
    const Tokens& tokens = tokensOf(m_list);
    const int height = u(m_list, 3);
    const int width = option.rect.width();
    painter.fillRect(place(option, 0, option.rect.height() - height, width, height), tokens.face);
    painter.fillRect(
        place(option, 0, option.rect.height() - height, width * permille / 1000, height), tokens.accentText);
}

} // namespace gui::hash
