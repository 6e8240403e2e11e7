// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/dialog_page.h"

#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

/// As large as its page where the screen allows it.
class PageArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        const QSize page = widget()->sizeHint();
        const int most = screen()->availableSize().height() - u(*this, 180);
        const int width = std::max(page.width(), u(*this, 480));
        const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : page.height();
        return { width, std::min(height, most) };
    }

    QSize minimumSizeHint() const override
    {
        return { widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            u(*this, 120) };
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QScrollArea::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            updateGeometry();
    }
};

} // namespace

QVBoxLayout* addPage(QVBoxLayout& content)
{
    auto* area = new PageArea(content.parentWidget());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(area);
    auto* column = new QVBoxLayout(page);
    // Focus rings stand outside their controls and would be cut at the edge.
    setMargins(*column, *page, 4, 4, 4, 4);
    setSpacing(*column, *page, 24);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    content.addWidget(area, 1);
    return column;
}

Label* addCheckHint(QVBoxLayout& row, QWidget& parent)
{
    auto* hint = new Label(TextRole::Caption, Tone::Muted, &parent);
    hint->setWordWrap(true);
    auto* indented = new QHBoxLayout;
    indented->addWidget(hint);
    setMargins(*indented, parent, 24, 0, 0, 0);
    row.addLayout(indented);
    return hint;
}

} // namespace gui
