// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/layout.h"

#include "gui/widgets/style/assay_style.h"

#include <QEvent>
#include <QGridLayout>
#include <QLayout>
#include <QPointer>

#include <array>
#include <optional>

namespace gui {
namespace {

/// Lives on the layout and sets its measures again when the font changes.
class UnitMeasures final : public QObject {
    Q_OBJECT
public:
    UnitMeasures(QLayout& layout, QWidget& widget)
        : QObject(&layout)
        , m_layout(layout)
        , m_widget(&widget)
    {
        widget.installEventFilter(this);
    }

    void apply()
    {
        if (!m_widget) {
            return;
        }
        const AssayStyle& style = styleOf(*m_widget);
        if (m_margins) {
            const auto [left, top, right, bottom] = *m_margins;
            const bool isMirrored = m_widget->layoutDirection() == Qt::RightToLeft;
            m_layout.setContentsMargins(style.u(isMirrored ? right : left), style.u(top),
                style.u(isMirrored ? left : right), style.u(bottom));
        }
        if (auto* grid = qobject_cast<QGridLayout*>(&m_layout); grid && m_horizontal && m_vertical) {
            grid->setHorizontalSpacing(style.u(*m_horizontal));
            grid->setVerticalSpacing(style.u(*m_vertical));
        } else if (m_horizontal) {
            m_layout.setSpacing(style.u(*m_horizontal));
        }
    }

    void setMargins(const std::array<int, 4>& margins)
    {
        m_margins = margins;
        apply();
    }

    void setSpacing(int horizontal, int vertical)
    {
        m_horizontal = horizontal;
        m_vertical = vertical;
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::ApplicationFontChange:
        case QEvent::FontChange:
        case QEvent::LayoutDirectionChange:
            apply();
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QLayout& m_layout;
    QPointer<QWidget> m_widget;
    std::optional<std::array<int, 4>> m_margins;
    std::optional<int> m_horizontal;
    std::optional<int> m_vertical;
};

UnitMeasures& measuresOf(QLayout& layout, QWidget& widget)
{
    auto* found = layout.findChild<UnitMeasures*>(QString(), Qt::FindDirectChildrenOnly);
    return *(found ? found : new UnitMeasures(layout, widget));
}

} // namespace

void setMargins(QLayout& layout, QWidget& widget, int left, int top, int right, int bottom)
{
    measuresOf(layout, widget).setMargins({ left, top, right, bottom });
}

void setSpacing(QLayout& layout, QWidget& widget, int between)
{
    measuresOf(layout, widget).setSpacing(between, between);
}

void setSpacing(QGridLayout& layout, QWidget& widget, int horizontal, int vertical)
{
    measuresOf(layout, widget).setSpacing(horizontal, vertical);
}

} // namespace gui

#include "layout.moc"
