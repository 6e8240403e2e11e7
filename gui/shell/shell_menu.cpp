// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/shell_menu.h"

#include "gui/shell/actions.h"
#include "gui/shell/panel_stack.h"
#include "gui/widgets/style/icon.h"
#include "gui/workbench/tab_view.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QSysInfo>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

constexpr std::array barCategories{ ShellActions::Category::Go, ShellActions::Category::View,
    ShellActions::Category::Network, ShellActions::Category::Program };

} // namespace

ShellMenu::ShellMenu(ShellActions& actions, PanelStack& stack, QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_stack(stack)
    , m_window(window)
{
    int number = 0;
    for (const Panel& panel : stack.panels()) {
        ++number;
        auto* action = new QAction(iconNamed(QLatin1StringView(panel.icon)), QString(), this);
        if (number <= 9)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number), QKeySequence::PortableText));
        connect(action, &QAction::triggered, this,
            [this, id = QString::fromLatin1(panel.id)] { m_stack.goTo(id); });
        window->addAction(action);
        m_panelActions << action;
    }
    auto* key = new QShortcut(QKeySequence(Qt::Key_F10), window);
    connect(key, &QShortcut::activated, this, &ShellMenu::wanted);
    window->installEventFilter(this);
    retranslate();
    if (QSysInfo::productType() != "macos"_L1)
        return;
    m_bar = new QMenuBar(window);
    for (const auto category : barCategories) {
        QMenu* const menu = m_bar->addMenu(ShellActions::titleOf(category));
        if (category == ShellActions::Category::Go)
            menu->addActions(m_panelActions);
        menu->addActions(actions.actionsOf(category));
    }
}

void ShellMenu::openAt(QWidget* button)
{
    auto* menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->ensurePolished();
    const QPoint below = button->mapToGlobal(QPoint(0, button->height()));
    const int aside = button->isRightToLeft() ? button->width() - menu->sizeHint().width() : 0;
    menu->popup(below + QPoint(aside, 0));
    if (button->hasFocus() || m_window->focusWidget() != button)
        menu->setActiveAction(menu->actions().value(0));
}

void ShellMenu::fill(QMenu& menu) const
{
    using Category = ShellActions::Category;
    addView(menu);
    QMenu* const go = menu.addMenu(ShellActions::titleOf(Category::Go));
    fillGo(*go);
    menu.addMenu(ShellActions::titleOf(Category::View))->addActions(m_actions.actionsOf(Category::View));
    menu.addSeparator();
    menu.addActions(m_actions.actionsOf(Category::Network));
    menu.addSeparator();
    menu.addActions(m_actions.actionsOf(Category::Program));
}

void ShellMenu::fillGo(QMenu& menu) const
{
    menu.addActions(m_panelActions);
    menu.addSeparator();
    menu.addActions(m_actions.actionsOf(ShellActions::Category::Go));
}

void ShellMenu::addView(QMenu& menu) const
{
    const TabView* const view = m_stack.currentView();
    const Panel* const panel = m_stack.currentPanel();
    if (view == nullptr || panel == nullptr || view->actions().isEmpty())
        return;
    menu.addMenu(panel->title())->addActions(view->actions());
    menu.addSeparator();
}

void ShellMenu::retranslate()
{
    for (std::size_t i = 0; i < m_stack.panels().size(); ++i)
        m_panelActions[qsizetype(i)]->setText(m_stack.panels()[i].title());
    for (qsizetype i = 0; m_bar != nullptr && i < m_bar->actions().size(); ++i)
        m_bar->actions()[i]->setText(ShellActions::titleOf(barCategories[std::size_t(i)]));
}

bool ShellMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window)
        followAlt(*event);
    return QObject::eventFilter(watched, event);
}

void ShellMenu::followAlt(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        // Keys that no widget wants end at the window; a shortcut is announced before it is one.
        const auto& key = static_cast<const QKeyEvent&>(event);
        m_isAltAlone = key.key() == Qt::Key_Alt && key.modifiers() == Qt::AltModifier;
        break;
    }
    case QEvent::KeyRelease: {
        const auto& key = static_cast<const QKeyEvent&>(event);
        if (key.key() == Qt::Key_Alt && std::exchange(m_isAltAlone, false))
            Q_EMIT wanted();
        break;
    }
    // Alt belongs to the desktop: it moves windows, or changes between them.
    case QEvent::WindowDeactivate:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::MouseButtonPress:
        m_isAltAlone = false;
        break;
    default:
        break;
    }
}

} // namespace gui
