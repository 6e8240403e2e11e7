// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/panel_header.h"

#include "gui/shell/header_tabs.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

constexpr int narrowUnder = 720;
constexpr int gapAfterTitle = 28;
constexpr int chooserWidth = 168;
constexpr int startMargin = 24;
constexpr int endMargin = 18;
constexpr int betweenButtons = 8;

} // namespace

PanelHeader::PanelHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Title, this))
    , m_tabs(new HeaderTabs(this))
    , m_chooser(new Chooser(this))
    , m_more(new Button(ButtonKind::Quiet, "more"_L1, this))
    , m_buttonRow(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    setMargins(*row, *this, startMargin, 0, endMargin, 0);
    row->setSpacing(0);
    row->addWidget(m_title);
    row->addWidget(m_tabs);
    row->addWidget(m_chooser);
    row->addStretch(1);
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    setSpacing(*m_buttonRow, *this, betweenButtons);
    row->addLayout(m_buttonRow);
    row->addWidget(m_more);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isFilling && index >= 0)
            Q_EMIT tabChosen(m_tabTitles[std::size_t(index)].id);
    });
    connect(m_chooser, &QComboBox::activated, this,
        [this](int index) { Q_EMIT tabChosen(m_tabTitles[std::size_t(index)].id); });
    connect(m_more, &QAbstractButton::clicked, this, &PanelHeader::openMore);
    m_more->setName(tr("More"));
    m_tabs->setAccessibleName(tr("Tabs"));
    m_chooser->setAccessibleName(tr("Tab"));
}

void PanelHeader::setPanel(const QString& title, const std::vector<TabTitle>& tabs, const QString& current)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_title->setText(title);
    m_tabTitles = tabs;
    while (m_tabs->count() > int(tabs.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    m_chooser->clear();
    for (int i = 0; i < int(tabs.size()); ++i) {
        const TabTitle& tab = tabs[std::size_t(i)];
        if (i < m_tabs->count())
            m_tabs->setTabText(i, tab.title);
        else
            m_tabs->addTab(tab.title);
        m_chooser->addItem(tab.title);
        if (tab.id == current) {
            m_tabs->setCurrentIndex(i);
            m_chooser->setCurrentIndex(i);
        }
    }
    arrange();
}

void PanelHeader::setActions(const QList<QAction*>& header, const QList<QAction*>& more)
{
    // New buttons would take the click and the focus from those that are there.
    const auto isSame = [](const QList<QPointer<QAction>>& there, const QList<QAction*>& wanted) {
        return std::ranges::equal(there, wanted, {}, &QPointer<QAction>::data);
    };
    if (isSame(m_headerActions, header) && isSame(m_moreActions, more))
        return;
    for (const QPointer<QAction>& action : std::as_const(m_headerActions))
        if (action)
            action->disconnect(this);
    m_headerActions.clear();
    m_moreActions.clear();
    for (QAction* const action : header) {
        m_headerActions << action;
        connect(action, &QAction::changed, this, &PanelHeader::arrange);
    }
    for (QAction* const action : more)
        m_moreActions << action;
    makeButtons(Actions::Texts);
    arrange();
}

bool PanelHeader::isNarrow() const
{
    return width() < u(*this, narrowUnder);
}

QWidget* PanelHeader::firstControl() const
{
    if (m_tabTitles.size() > 1)
        return m_tabs->isHidden() ? static_cast<QWidget*>(m_chooser) : m_tabs;
    return firstButton();
}

QWidget* PanelHeader::firstButton() const
{
    for (Button* const button : m_buttons)
        if (!button->isHidden())
            return button;
    return m_more->isHidden() ? nullptr : m_more;
}

QSize PanelHeader::sizeHint() const
{
    return { u(*this, narrowUnder), u(*this, 56) };
}

QSize PanelHeader::minimumSizeHint() const
{
    return { 0, u(*this, 56) };
}

int PanelHeader::widthOf(Actions actions) const
{
    int sum = hasMore(actions) ? u(*this, 32 + betweenButtons) : 0;
    if (actions == Actions::More)
        return sum;
    const QFontMetrics metrics(styleOf(*this).font(TextRole::Name));
    for (const QPointer<QAction>& action : m_headerActions) {
        if (!action || !action->isVisible())
            continue;
        const bool hasIcon = !action->icon().isNull();
        const int icon = hasIcon ? u(*this, 16 + 7) : 0;
        const int chevron = action->menu() ? u(*this, 5) + u(*this, 14) : 0;
        const int text = metrics.horizontalAdvance(action->text()) + icon + chevron + u(*this, 2 * 8);
        sum += u(*this, betweenButtons) + (hasIcon && actions == Actions::Icons ? u(*this, 32) : text);
    }
    return sum;
}

void PanelHeader::arrange()
{
    // The title's hint has the gap in it that it got last time.
    const QMargins title = m_title->contentsMargins();
    const int fixed = u(*this, startMargin + endMargin + gapAfterTitle) + m_title->sizeHint().width()
        - title.left() - title.right();
    const bool hasTabs = m_tabTitles.size() > 1;
    const int tabs = hasTabs ? m_tabs->sizeHint().width() : 0;
    const int free = width() - fixed - tabs;
    Actions actions = Actions::More;
    bool showsChooser = hasTabs;
    if (!isNarrow() && free >= widthOf(Actions::More)) {
        showsChooser = false;
        actions = free >= widthOf(Actions::Texts) ? Actions::Texts
            : free >= widthOf(Actions::Icons)     ? Actions::Icons
                                                  : Actions::More;
    } else if (!isNarrow() && width() - fixed - u(*this, chooserWidth) >= widthOf(Actions::Icons)) {
        actions = Actions::Icons;
    }
    const bool tabsHadFocus = m_tabs->hasFocus() || m_chooser->hasFocus();
    m_tabs->setVisible(hasTabs && !showsChooser);
    m_chooser->setVisible(showsChooser);
    m_chooser->setFixedWidth(std::clamp(width() - fixed - widthOf(actions), u(*this, 80),
        qMax(u(*this, chooserWidth), m_chooser->sizeHint().width())));
    // The text of the first tab stands at the gap, not its cell.
    const int gap = u(*this, showsChooser ? gapAfterTitle : gapAfterTitle - 10);
    m_title->setContentsMargins(isRightToLeft() ? gap : 0, 0, isRightToLeft() ? 0 : gap, 0);
    if (actions != Actions::More && actions != m_arranged)
        makeButtons(actions);
    m_more->setVisible(hasMore(actions));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QAction* const action = m_headerActions[qsizetype(i)];
        const bool isShown = action && action->isVisible() && actions != Actions::More;
        if (!isShown)
            takeFocusFrom(*m_buttons[i]);
        m_buttons[i]->setVisible(isShown);
    }
    if (QWidget* const next = hasFocus() ? firstButton() : nullptr)
        next->setFocus(Qt::OtherFocusReason);
    if (tabsHadFocus && hasTabs)
        (showsChooser ? static_cast<QWidget*>(m_chooser) : m_tabs)->setFocus(Qt::OtherFocusReason);
}

void PanelHeader::makeButtons(Actions actions)
{
    for (Button* const button : m_buttons) {
        takeFocusFrom(*button);
        // Until it is deleted, its action must not fill a place in the row.
        m_buttonRow->removeWidget(button);
        for (const QPointer<QAction>& action : std::as_const(m_headerActions))
            if (action)
                action->disconnect(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    QWidget* before = m_chooser;
    for (const QPointer<QAction>& action : std::as_const(m_headerActions)) {
        auto* button = new Button(ButtonKind::Quiet, this);
        if (action)
            button->followAction(action, actions == Actions::Icons && !action->icon().isNull());
        m_buttonRow->addWidget(button);
        m_buttons.push_back(button);
        // Created last, it would be last in the order of Tab.
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_more);
    m_arranged = actions;
}

/// Hidden with the focus, a button would give it to whatever comes next, as if by Tab.
void PanelHeader::takeFocusFrom(const Button& button)
{
    if (button.hasFocus())
        setFocus(Qt::OtherFocusReason);
}

bool PanelHeader::hasMore(Actions actions) const
{
    return !m_moreActions.isEmpty() || (actions == Actions::More && !m_headerActions.isEmpty());
}

void PanelHeader::openMore()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (QAction* const action = m_headerActions[qsizetype(i)]; action && m_buttons[i]->isHidden())
            menu->addAction(action);
    if (!menu->isEmpty() && !m_moreActions.isEmpty())
        menu->addSeparator();
    for (const QPointer<QAction>& action : std::as_const(m_moreActions))
        if (action)
            menu->addAction(action);
    menu->ensurePolished();
    const QSize size = menu->sizeHint();
    const QPoint below = m_more->mapToGlobal(QPoint(0, m_more->height()));
    menu->popup(isRightToLeft() ? below : below + QPoint(m_more->width() - size.width(), 0));
}

void PanelHeader::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    paintHairline(painter, rect(), Qt::BottomEdge, tokens.border);
}

void PanelHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PanelHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_more->setName(tr("More"));
        m_tabs->setAccessibleName(tr("Tabs"));
        m_chooser->setAccessibleName(tr("Tab"));
    }
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace gui
