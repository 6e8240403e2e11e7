// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/card.h"
#include "gui/widgets/style/assay_style.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gui {
namespace {

constexpr int narrowWidth = 720;
constexpr int widestColumn = 1120;
constexpr int ringReach = 4; ///< the focus ring and what it keeps free

// QScrollArea looks at the text cursor only, and would cut the ring of a field.
void scrollTo(QScrollArea& area, const QWidget& widget)
{
    const QWidget& page = *area.widget();
    const int reach = u(widget, ringReach);
    const QRect rect = QRect(widget.mapTo(&page, QPoint()), widget.size()).adjusted(0, -reach, 0, reach);
    QScrollBar& bar = *area.verticalScrollBar();
    const int height = area.viewport()->height();
    if (rect.height() > height)
        return;
    if (rect.top() < bar.value())
        bar.setValue(rect.top());
    else if (rect.bottom() >= bar.value() + height)
        bar.setValue(rect.bottom() + 1 - height);
}

} // namespace

struct PageScroll::Parts {
    QScrollArea* area;
    QWidget* page;
    QVBoxLayout* column;
    bool isNarrow = false;

    void arrange(const QWidget& owner)
    {
        const int start = u(owner, isNarrow ? 16 : 24);
        // The scroll bar stands in the margin: nothing moves when it comes and goes.
        const int bar = area->width() - area->viewport()->width();
        const int end = qMax(u(owner, 4), qMax(start, area->width() - start - u(owner, widestColumn)) - bar);
        const int vertical = u(owner, 20);
        if (owner.layoutDirection() == Qt::LeftToRight)
            column->setContentsMargins(start, vertical, end, vertical);
        else
            column->setContentsMargins(end, vertical, start, vertical);
        column->setSpacing(u(owner, 16));
    }
};

PageScroll::PageScroll(QWidget* parent)
    : QFrame(parent)
    , m_parts(std::make_unique<Parts>())
{
    setFrameShape(QFrame::NoFrame);
    m_parts->area = new QScrollArea(this);
    m_parts->area->setFrameShape(QFrame::NoFrame);
    m_parts->area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->area->setWidgetResizable(true);
    // Page Up and Page Down reach it through the focused widget; a stop of its own would have no ring.
    m_parts->area->setFocusPolicy(Qt::NoFocus);
    m_parts->page = new QWidget;
    m_parts->column = new QVBoxLayout(m_parts->page);
    m_parts->area->setWidget(m_parts->page);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts->area);
    m_parts->arrange(*this);
    m_parts->area->viewport()->installEventFilter(this);

    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // What was clicked is in view, and must not move away from under the pointer.
        if (now && m_parts->page->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            scrollTo(*m_parts->area, *now);
    });
}

PageScroll::~PageScroll() = default;

QVBoxLayout* PageScroll::column() const
{
    return m_parts->column;
}

QScrollArea* PageScroll::scrollArea() const
{
    return m_parts->area;
}

bool PageScroll::isNarrow() const
{
    return m_parts->isNarrow;
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event)
{
    // It comes after the page's own, and when the scroll bar appears.
    if (event->type() == QEvent::Resize)
        m_parts->arrange(*this);
    return QFrame::eventFilter(watched, event);
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void PageScroll::arrange()
{
    const bool isNarrow = width() < u(*this, narrowWidth);
    const bool isChanged = isNarrow != m_parts->isNarrow;
    m_parts->isNarrow = isNarrow;
    m_parts->arrange(*this);
    if (isChanged)
        Q_EMIT narrowChanged(isNarrow);
}

void PageScroll::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    default:
        break;
    }
}

} // namespace gui
