// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/pane.h"

#include "gui/widgets/style/assay_style.h"

#include <QBoxLayout>
#include <QEvent>

namespace gui::password {
namespace {

constexpr int widestColumn = 1120;

} // namespace

Pane::Pane(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    // Page Up and Page Down reach it through the focused widget.
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    setWidget(page);
    arrange();
}

void Pane::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    arrange();
}

void Pane::arrange()
{
    const int start = u(*this, m_isNarrow ? 16 : 24);
    // The scroll bar stands in the margin: nothing moves when it comes and goes.
    const int bar = width() - viewport()->width();
    const int end = qMax(u(*this, 4), qMax(start, width() - start - u(*this, widestColumn)) - bar);
    const int vertical = u(*this, 20);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_column->setContentsMargins(isMirrored ? end : start, vertical, isMirrored ? start : end, vertical);
    m_column->setSpacing(u(*this, 16));
}

void Pane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void Pane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
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

} // namespace gui::password
