// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/file_list.h"

#include "gui/panels/hash/file_list_access.h"
#include "gui/widgets/style/assay_style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace std::chrono_literals;

} // namespace

FileList::FileList(FileModel& model, QWidget* parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_card(new FileCard(model, *this))
{
    installFileListAccess();
    setModel(&model);
    setItemDelegate(m_card);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&model, &FileModel::heightsChanged, this, [this] {
        forgetHeights();
        viewport()->update();
    });
    for (const auto signal : { &FileModel::rowsRemoved, &FileModel::rowsInserted })
        connect(&model, signal, this, [this] { forgetHeights(); });
    connect(&model, &FileModel::modelReset, this, [this] { forgetHeights(); });
    m_copiedTimer.setSingleShot(true);
    m_copiedTimer.setInterval(1500ms);
    connect(&m_copiedTimer, &QTimer::timeout, this, [this] {
        m_copied = QModelIndex();
        viewport()->update();
    });
}

void FileList::forgetHeights()
{
    m_hasExtras = false;
    updateGeometries();
}

const std::vector<FileList::Extra>& FileList::extras() const
{
    if (m_hasExtras && m_extrasWidth == viewport()->width())
        return m_extras;
    m_extras.clear();
    m_hasExtras = true;
    m_extrasWidth = viewport()->width();
    int before = 0;
    for (const int row : m_model.expandedRows()) {
        std::vector<int> digests = m_card->digestHeights(row, m_extrasWidth);
        if (digests.empty())
            continue;
        int height = m_card->headHeight(true) - m_card->headHeight(false) + 1;
        for (const int digest : digests)
            height += digest;
        m_extras.push_back({ .row = row, .height = height, .before = before, .digests = std::move(digests) });
        before += height;
    }
    return m_extras;
}

const FileList::Extra* FileList::extraOf(int row) const
{
    const auto found = std::ranges::lower_bound(extras(), row, {}, &Extra::row);
    return found != m_extras.end() && found->row == row ? &*found : nullptr;
}

int FileList::cardTop(int row) const
{
    const auto above = std::ranges::lower_bound(extras(), row, {}, &Extra::row);
    const int extra = above == m_extras.begin() ? 0 : std::prev(above)->before + std::prev(above)->height;
    return row * (m_card->headHeight(false) + m_card->gap()) + extra;
}

int FileList::cardHeight(int row) const
{
    const Extra* extra = extraOf(row);
    return m_card->headHeight(false) + (extra ? extra->height : 0);
}

int FileList::wholeHeight() const
{
    const int rows = m_model.rowCount();
    return rows == 0 ? 0 : cardTop(rows - 1) + cardHeight(rows - 1);
}

int FileList::rowAt(int y) const
{
    int first = 0;
    int last = m_model.rowCount();
    while (first + 1 < last) {
        const int middle = (first + last) / 2;
        (cardTop(middle) <= y ? first : last) = middle;
    }
    return first;
}

int FileList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect FileList::visualRect(const QModelIndex& index) const
{
    const int row = m_model.fileRowOf(index);
    if (row < 0)
        return {};
    const Extra* extra = extraOf(row);
    const int width = viewport()->width();
    int top = cardTop(row) - verticalOffset();
    if (m_model.isFile(index))
        return { 0, top, width, m_card->headHeight(extra != nullptr) };
    if (!extra || index.row() >= static_cast<int>(extra->digests.size()))
        return {};
    top += m_card->headHeight(true);
    for (int i = 0; i < index.row(); ++i)
        top += extra->digests[static_cast<std::size_t>(i)];
    return { 1, top, width - 2, extra->digests[static_cast<std::size_t>(index.row())] };
}

QModelIndex FileList::indexAt(const QPoint& point) const
{
    if (m_model.rowCount() == 0 || !viewport()->rect().contains(point))
        return {};
    const int row = rowAt(point.y() + verticalOffset());
    const QModelIndex file = m_model.fileIndex(row);
    if (visualRect(file).contains(point))
        return file;
    for (int i = 0; i < m_model.rowCount(file); ++i) {
        const QModelIndex digest = m_model.index(i, 0, file);
        if (visualRect(digest).contains(point))
            return digest;
    }
    return {};
}

void FileList::scrollTo(const QModelIndex& index, ScrollHint /*hint*/)
{
    QRect rect = visualRect(index);
    if (!rect.isValid())
        return;
    QScrollBar* bar = verticalScrollBar();
    if (rect.top() < 0)
        bar->setValue(bar->value() + rect.top());
    else if (rect.bottom() >= viewport()->height())
        bar->setValue(bar->value() + rect.bottom() + 1 - viewport()->height());
    rect = visualRect(index);
    Q_EMIT revealWanted(rect.translated(viewport()->pos()));
}

void FileList::updateGeometries()
{
    const int hidden = std::max(0, wholeHeight() - viewport()->height());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(u(*this, 36));
    verticalScrollBar()->setRange(0, hidden);
    QAbstractItemView::updateGeometries();
    if (const int height = wholeHeight(); std::exchange(m_announcedHeight, height) != height)
        Q_EMIT wholeHeightChanged();
}

QSize FileList::sizeHint() const
{
    return { u(*this, 400), wholeHeight() };
}

QSize FileList::minimumSizeHint() const
{
    return { u(*this, 200), 0 };
}

void FileList::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    viewport()->update();
}

int FileList::flatCount() const
{
    int count = m_model.rowCount();
    for (const Extra& extra : extras())
        count += static_cast<int>(extra.digests.size());
    return count;
}

QModelIndex FileList::flatIndex(int position) const
{
    int row = position;
    for (const Extra& extra : extras()) {
        if (row <= extra.row)
            break;
        const int digests = static_cast<int>(extra.digests.size());
        if (row <= extra.row + digests)
            return m_model.index(row - extra.row - 1, 0, m_model.fileIndex(extra.row));
        row -= digests;
    }
    return row >= 0 && row < m_model.rowCount() ? m_model.fileIndex(row) : QModelIndex();
}

int FileList::flatPosition(const QModelIndex& index) const
{
    const int row = m_model.fileRowOf(index);
    int position = row + (m_model.isFile(index) ? 0 : index.row() + 1);
    for (const Extra& extra : extras()) {
        if (extra.row < row)
            position += static_cast<int>(extra.digests.size());
    }
    return position;
}

QModelIndex FileList::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int count = flatCount();
    if (count == 0)
        return {};
    if (!currentIndex().isValid())
        return flatIndex(0);
    const int position = flatPosition(currentIndex());
    const int page = 10;
    int wanted = position;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        wanted = position - 1;
        break;
    case MoveDown:
    case MoveNext:
        wanted = position + 1;
        break;
    case MovePageUp:
        wanted = position - page;
        break;
    case MovePageDown:
        wanted = position + page;
        break;
    case MoveHome:
        wanted = 0;
        break;
    case MoveEnd:
        wanted = count - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return flatIndex(std::clamp(wanted, 0, count - 1));
}

void FileList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(indexAt(rect.topLeft()), command);
}

QRegion FileList::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

void FileList::showCopied(const QModelIndex& index)
{
    m_copied = index;
    m_copiedTimer.start();
    viewport()->update();
}

void FileList::toggle(int row)
{
    if (m_model.hasChildren(m_model.fileIndex(row)))
        m_model.setExpanded(row, !m_model.isExpanded(row));
}

RowState FileList::stateOf(const QModelIndex& index) const
{
    const bool isHovered = m_hovered.isValid() && m_hovered == index;
    const bool isPressed = m_pressed.isValid() && m_pressed == index;
    return { .isHovered = isHovered,
        .isFocused = m_showsFocus && hasFocus() && currentIndex() == index,
        .isCopied = m_copied.isValid() && m_copied == index,
        .hovered = isHovered ? m_hoveredPart : RowPart::None,
        .pressed = isPressed ? m_pressedPart : RowPart::None };
}

void FileList::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    for (int row = rowAt(dirty.top() + verticalOffset()); row < rows; ++row) {
        const QModelIndex file = m_model.fileIndex(row);
        const QRect head = visualRect(file);
        if (head.top() > dirty.bottom())
            break;
        m_card->paintCard(painter, QRect(0, head.top(), head.width(), cardHeight(row)));
        m_card->paintHead(painter, row, head, stateOf(file));
        const Extra* extra = extraOf(row);
        if (!extra)
            continue;
        painter.fillRect(QRect(1, head.bottom(), head.width() - 2, 1), tokensOf(*this).border);
        for (int i = 0; i < static_cast<int>(extra->digests.size()); ++i) {
            const QModelIndex digest = m_model.index(i, 0, file);
            const QRect rect = visualRect(digest);
            if (rect.intersects(dirty))
                m_card->paintDigest(painter, digest, rect, stateOf(digest));
        }
    }
}

void FileList::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange)
        forgetHeights();
}

} // namespace gui::hash
