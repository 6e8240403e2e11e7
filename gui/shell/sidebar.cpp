// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/sidebar.h"

#include "gui/shell/actions.h"
#include "gui/shell/sidebar_row.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

/// The mark with the name of the program; only for looking at.
class Brand : public QWidget {
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return { u(*this, 20), u(*this, 20) }; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const int side = u(*this, 20);
        const QRect mark((width() - side) / 2, (height() - side) / 2, side, side);
        paintIcon(painter, "assay"_L1, mark, tokensOf(*this).accentText);
    }
};

Button* smallButton(QLatin1StringView icon, QWidget* parent)
{
    auto* button = new Button(ButtonKind::Quiet, icon, parent);
    button->setSize(ButtonSize::Small);
    return button;
}

} // namespace

Sidebar::Sidebar(const std::vector<Panel>& panels, ShellActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_brand(new QWidget(this))
    , m_name(new Label(TextRole::Strong, m_brand))
    , m_menu(smallButton("menu"_L1, m_brand))
    , m_mark(new Button(ButtonKind::Link, "assay"_L1, this)) // in the colour of the brand
    , m_command(new CommandButton(this))
    , m_scroll(new QScrollArea(this))
    , m_settings(new SidebarRow("settings"_L1, this))
    , m_toggle(smallButton("sidebar"_L1, this))
    , m_toggleAbove(smallButton("sidebar"_L1, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    auto* mark = new Brand(m_brand);
    auto* brand = new QHBoxLayout(m_brand);
    setMargins(*brand, *m_brand, 10, 2, 4, 2);
    setSpacing(*brand, *m_brand, 10);
    brand->addWidget(mark);
    brand->addWidget(m_name, 1);
    brand->addWidget(m_menu);

    auto* rows = new QWidget;
    auto* rowLayout = new QVBoxLayout(rows);
    setMargins(*rowLayout, *rows, 0, 0, 0, 0);
    setSpacing(*rowLayout, *rows, 2);
    for (const Panel& panel : panels) {
        auto* row = new SidebarRow(QLatin1StringView(panel.icon), rows);
        row->setCheckable(true);
        row->setAutoExclusive(true);
        const QString id = QString::fromLatin1(panel.id);
        m_items.push_back({ .id = id, .title = panel.title, .row = row });
        connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        connect(row, &SidebarRow::moveWanted, this, [this, row](int key) { moveFocus(row, key); });
        rowLayout->addWidget(row);
    }
    rowLayout->addStretch(1);
    m_scroll->setWidget(rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);

    auto* foot = new QHBoxLayout;
    m_foot = foot;
    setSpacing(*foot, *this, 4);
    foot->addWidget(m_settings, 1);
    foot->addWidget(m_toggle);

    auto* column = new QVBoxLayout(this);
    // The last unit at the end is the hairline's.
    setMargins(*column, *this, 8, 12, 9, 8);
    setSpacing(*column, *this, 0);
    column->addWidget(m_brand);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    auto* gap = new QVBoxLayout;
    setMargins(*gap, *this, 0, 8, 0, 12);
    gap->addWidget(m_command);
    column->addLayout(gap);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_toggleAbove, 0, Qt::AlignHCenter);
    column->addLayout(foot);

    QWidget* before = m_command;
    for (const Item& item : m_items) {
        setTabOrder(before, item.row);
        before = item.row;
    }
    setTabOrder(before, m_toggleAbove);
    setTabOrder(m_toggleAbove, m_settings);
    setTabOrder(m_settings, m_toggle);

    connect(m_menu, &QAbstractButton::clicked, this, &Sidebar::menuWanted);
    connect(m_mark, &QAbstractButton::clicked, this, &Sidebar::menuWanted);
    using Id = ShellActions::Id;
    connect(m_command, &QAbstractButton::clicked, actions.action(Id::Palette), &QAction::trigger);
    connect(m_settings, &QAbstractButton::clicked, actions.action(Id::Settings), &QAction::trigger);
    for (const Button* toggle : { m_toggle, m_toggleAbove })
        connect(toggle, &QAbstractButton::clicked, actions.action(Id::ToggleSidebar), &QAction::trigger);
    retranslate();
    arrange();
}

void Sidebar::setCurrent(const QString& panel)
{
    m_current = panel;
    for (const Item& item : m_items) {
        if (item.id != panel)
            continue;
        item.row->setChecked(true);
        makeTabStop(item.row);
        m_scroll->ensureWidgetVisible(item.row, 0, 0);
    }
}

void Sidebar::setTail(const QString& panel, const QString& tail)
{
    for (const Item& item : m_items)
        if (item.id == panel)
            item.row->setTail(tail);
}

void Sidebar::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    arrange();
}

QWidget* Sidebar::menuButton() const
{
    return m_form == Form::Open ? m_menu : m_mark;
}

QWidget* Sidebar::currentRow() const
{
    const auto item = std::ranges::find(m_items, m_current, &Item::id);
    return item == m_items.end() ? static_cast<QWidget*>(m_settings) : item->row;
}

QSize Sidebar::sizeHint() const
{
    return { u(*this, m_form == Form::Open ? 208 : 56), u(*this, 400) };
}

void Sidebar::arrange()
{
    const bool isOpen = m_form == Form::Open;
    m_brand->setVisible(isOpen);
    m_mark->setVisible(!isOpen);
    m_toggle->setVisible(isOpen);
    m_toggleAbove->setVisible(m_form == Form::Collapsed);
    setMargins(*m_foot, *this, 0, 0, isOpen ? 4 : 0, 0);
    m_command->setCollapsed(!isOpen);
    for (const Item& item : m_items)
        item.row->setCollapsed(!isOpen);
    m_settings->setCollapsed(!isOpen);
    // A bar would leave no room for the icons; what is cut at the edge shows that there is more.
    m_scroll->setVerticalScrollBarPolicy(isOpen ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedWidth(sizeHint().width());
    updateGeometry();
}

void Sidebar::moveFocus(const SidebarRow* from, int key)
{
    const auto here = std::ranges::find(m_items, from, &Item::row);
    auto target = here;
    if (key == Qt::Key_Home)
        target = m_items.begin();
    else if (key == Qt::Key_End)
        target = std::prev(m_items.end());
    else if (key == Qt::Key_Up && here != m_items.begin())
        target = std::prev(here);
    else if (key == Qt::Key_Down && std::next(here) != m_items.end())
        target = std::next(here);
    makeTabStop(target->row);
    target->row->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(target->row, 0, 0);
}

void Sidebar::makeTabStop(const SidebarRow* row)
{
    for (const Item& item : m_items)
        item.row->setFocusPolicy(item.row == row ? Qt::StrongFocus : Qt::ClickFocus);
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Panels"));
    m_name->setText(u"Assay"_s);
    m_menu->setName(tr("Menu"), QKeySequence(Qt::Key_F10));
    m_mark->setName(tr("Menu"), QKeySequence(Qt::Key_F10));
    using Id = ShellActions::Id;
    const QAction* const palette = m_actions.action(Id::Palette);
    m_command->setTitle(tr("Search or paste"), palette->shortcut());
    m_settings->setTitle(tr("Settings"), m_actions.action(Id::Settings)->shortcut());
    const QKeySequence toggleKeys = m_actions.action(Id::ToggleSidebar)->shortcut();
    m_toggle->setName(tr("Collapse the sidebar"), toggleKeys);
    m_toggleAbove->setName(tr("Open the sidebar"), toggleKeys);
    int number = 0;
    for (const Item& item : m_items) {
        ++number;
        const QKeySequence keys = number <= 9
            ? QKeySequence(u"Ctrl+%1"_s.arg(number), QKeySequence::PortableText)
            : QKeySequence();
        item.row->setTitle(item.title(), keys);
    }
}

void Sidebar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    paintHairline(painter, rect(), isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge, tokens.border);
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace gui
