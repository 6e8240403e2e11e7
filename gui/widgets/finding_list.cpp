// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/finding_list.h"

#include "gui/widgets/finding_rows.h"
#include "gui/widgets/style/assay_style.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace gui {

FindingList::FindingList(QWidget* parent)
    : QListView(parent)
    , m_rows(new FindingModel(this))
{
    setModel(m_rows);
    setItemDelegate(new FindingDelegate(*m_rows, *this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    // A thousand cookies are laid out a few at a time.
    setLayoutMode(Batched);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!m_rows->isGroup(index.row()))
            Q_EMIT opened(m_chosen);
    });
}

FindingList::~FindingList() = default;

void FindingList::setRows(QList<FindingRow> findings, QList<FindingRow> good)
{
    if (m_rows->holds(findings, good))
        return;
    const std::optional<FindingRow> before = m_chosen >= 0 && m_chosen < m_rows->wholeCount()
        ? std::optional(m_rows->rowAt(m_chosen))
        : std::nullopt;
    const auto isSame = [&](const FindingRow& row) {
        return before && row.title == before->title && row.subject == before->subject;
    };
    m_chosen = -1;
    m_rows->reset(std::move(findings), std::move(good));
    if (m_rows->groupRow() == 0)
        m_rows->setShown(true);
    int row = m_rows->wholeCount() > 0 ? 0 : -1;
    for (int i = 0; i < m_rows->shownCount(); ++i) {
        if (isSame(m_rows->rowAt(i))) {
            row = i;
            break;
        }
    }
    choose(row);
    updateGeometry();
}

void FindingList::setGoodTitle(const QString& title)
{
    m_rows->setTitle(title);
}

bool FindingList::isGoodShown() const
{
    return m_rows->isShown();
}

void FindingList::setGoodShown(bool isShown)
{
    m_rows->setShown(isShown);
    if (!isShown && m_chosen >= m_rows->groupRow())
        setCurrentIndex(m_rows->index(m_rows->groupRow()));
    updateGeometry();
}

int FindingList::rowCount() const
{
    return m_rows->wholeCount();
}

void FindingList::choose(int row)
{
    if (row < 0 || row >= m_rows->wholeCount()) {
        setCurrentIndex({});
        m_chosen = -1;
        Q_EMIT chosenChanged(m_chosen);
        return;
    }
    if (row >= m_rows->groupRow())
        setGoodShown(true);
    setCurrentIndex(m_rows->index(m_rows->modelRowOf(row)));
}

QString FindingList::sentenceOf(int row) const
{
    return FindingModel::sentenceOf(m_rows->rowAt(row));
}

void FindingList::takeCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_rows->isGroup(current.row()))
        return;
    const int row = m_rows->rowOf(current.row());
    if (row == m_chosen)
        return;
    m_chosen = row;
    Q_EMIT chosenChanged(row);
}

void FindingList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    takeCurrent();
    viewport()->update();
}

void FindingList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool isGroup = current.isValid() && m_rows->isGroup(current.row());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int key = event->key();
    const int inward = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int outward = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    if (key == inward) {
        if (isGroup)
            setGoodShown(true);
    } else if (key == outward) {
        // From a good row to its heading, and there it folds.
        if (isGroup)
            setGoodShown(false);
        else if (m_rows->hasGroup() && current.row() > m_rows->groupRow())
            setCurrentIndex(m_rows->index(m_rows->groupRow()));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        if (isGroup)
            setGoodShown(!isGoodShown());
        else if (m_chosen >= 0 && key != Qt::Key_Space)
            Q_EMIT opened(m_chosen);
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void FindingList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_rows->isGroup(index.row()))
        setGoodShown(!isGoodShown());
}

int FindingList::wholeHeight() const
{
    const auto* delegate = static_cast<const FindingDelegate*>(itemDelegate());
    int height = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += delegate->heightOf(row);
    return height;
}

QSize FindingList::sizeHint() const
{
    // It scrolls by itself: what stands beside it says how high both are.
    return { u(*this, 376), minimumSizeHint().height() };
}

QSize FindingList::minimumSizeHint() const
{
    return { u(*this, 200), std::min(wholeHeight(), u(*this, 3 * 52)) };
}

void FindingList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace gui
