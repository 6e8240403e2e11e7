// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/main_window.h"

#include "gui/shell/actions.h"
#include "gui/shell/choice_actions.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/dialogs.h"
#include "gui/shell/drop_target.h"
#include "gui/shell/job_strip.h"
#include "gui/shell/panel_header.h"
#include "gui/shell/panel_stack.h"
#include "gui/shell/quit_guard.h"
#include "gui/shell/shell_menu.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/status_bar.h"
#include "gui/shell/toasts.h"
#include "gui/shell/window_place.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/workbench/tab_view.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

using Id = ShellActions::Id;

constexpr QSize smallest(560, 360);
constexpr int collapsesUnder = 1100;
constexpr int presentingFrame = 3;

} // namespace

MainWindow::MainWindow(Workbench& workbench, std::vector<Panel> panels, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_actions(new ShellActions(this))
    , m_stack(new PanelStack(workbench, std::move(panels), this))
    , m_sidebar(new Sidebar(m_stack->panels(), *m_actions, this))
    , m_header(new PanelHeader(this))
    , m_jobStrip(new JobStrip(workbench.jobs(), m_stack->panels(), this))
    , m_status(new StatusBar(workbench.network(), workbench.settings(), this))
    , m_menu(new ShellMenu(*m_actions, *m_stack, this))
    , m_toasts(new Toasts(workbench, this, m_stack))
    , m_palette(new CommandPalette(workbench, m_stack->panels(), *m_actions, this))
    , m_dialogs(new ShellDialogs(workbench, *m_actions, *m_stack, this))
    , m_quitGuard(new QuitGuard(workbench, *m_stack, this))
{
    setWindowTitle(u"Assay"_s);
    setWindowIcon(iconNamed("assay"_L1, Tone::Accent));
    new ChoiceActions(*m_actions, workbench.settings(), this);
    new DropTarget(workbench, *m_stack, this);
    arrange();
    tie();
    workbench.setOpener(
        [this](const Destination& destination, Content content) { open(destination, std::move(content)); });
    placeWindow(*this, workbench.settings());
    adaptSidebar();
}

MainWindow::~MainWindow()
{
    m_workbench.setOpener({});
    // Views tell of their jobs' ends while they go, and most of the window has gone by then.
    m_stack->disconnect(this);
    delete m_jobStrip;
}

void MainWindow::arrange()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_jobStrip);
    m_column->addWidget(m_status);
    row->addLayout(m_column, 1);
    // At 250 % the parts would ask for more than small screens have; they scroll or give way instead.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(smallest);
}

void MainWindow::tie()
{
    const auto on = [this](Id id, auto function) {
        connect(m_actions->action(id), &QAction::triggered, this, function);
    };
    on(Id::Palette, [this] { m_palette->toggle(); });
    on(Id::NextPanel, [this] { m_stack->stepPanel(1); });
    on(Id::PreviousPanel, [this] { m_stack->stepPanel(-1); });
    on(Id::NextTab, [this] { m_stack->stepTab(1); });
    on(Id::PreviousTab, [this] { m_stack->stepTab(-1); });
    on(Id::ToggleSidebar, [this] { toggleSidebar(); });
    on(Id::Quit, [this] { close(); });

    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString& panel) { m_stack->goTo(panel); });
    const auto openMenu = [this] { m_menu->openAt(m_sidebar->menuButton()); };
    connect(m_sidebar, &Sidebar::menuWanted, this, openMenu);
    connect(m_menu, &ShellMenu::wanted, this, openMenu);
    connect(m_header, &PanelHeader::tabChosen, this,
        [this](const QString& tab) { m_stack->goTo(QString::fromLatin1(m_stack->currentPanel()->id), tab); });
    connect(m_stack, &PanelStack::shown, this, &MainWindow::showPanel);
    // What comes below it must not take the keyboard from it.
    connect(m_stack, &PanelStack::shown, m_palette, &CommandPalette::dismiss);
    connect(m_stack, &PanelStack::viewChanged, this, &MainWindow::showView);
    connect(m_stack, &PanelStack::statusChanged, this, &MainWindow::showStatus);
    connect(m_stack, &PanelStack::tailChanged, this,
        [this](const QString& panel) { m_sidebar->setTail(panel, m_stack->tailOf(panel)); });
    connect(m_jobStrip, &JobStrip::panelWanted, this, [this](const QString& panel) { m_stack->goTo(panel); });
    connect(m_status, &StatusBar::ledgerWanted, m_actions->action(Id::Ledger), &QAction::trigger);
    connect(&m_workbench, &Workbench::settingsWanted, m_actions->action(Id::Settings), &QAction::trigger);
    connect(m_status, &StatusBar::presentingEndWanted, m_actions->action(Id::Presenting), &QAction::trigger);
    connect(m_status, &StatusBar::zoomResetWanted, m_actions->action(Id::ZoomReset), &QAction::trigger);
    connect(&m_workbench.settings(), &Settings::changed, this, &MainWindow::adaptSidebar);
    connect(&m_workbench.settings(), &Settings::changed, this, &MainWindow::showFrame);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &MainWindow::endSession);
    connect(&m_workbench.settings(), &Settings::writeFailed, this, &MainWindow::sayThatNothingIsSaved);

    auto* forward = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(forward, &QShortcut::activated, this, [this] { stepRegion(Direction::Forward); });
    auto* backward = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), this);
    connect(backward, &QShortcut::activated, this, [this] { stepRegion(Direction::Backward); });

    m_palette->setArea(m_stack);
    m_palette->setViewInFront([this] {
        const Panel* const panel = m_stack->currentPanel();
        const TabView* const view = m_stack->currentView();
        return panel && view ? CommandPalette::View{ panel->title(), view->actions() }
                             : CommandPalette::View{};
    });
}

void MainWindow::open(const Destination& destination, Content content)
{
    if (m_refusal != nullptr)
        return;
    m_palette->dismiss();
    m_stack->goTo(destination.panel, destination.tab);
    const Panel* const panel = m_stack->currentPanel();
    // An unknown panel must not hand a secret to whichever is in view.
    if (panel == nullptr || destination.panel != QLatin1StringView(panel->id))
        return;
    m_stack->currentView()->receive(std::move(content), destination.offer);
    if (QWidget* const focus = contentFocus())
        focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refuse(const QString& sentence)
{
    if (m_refusal == nullptr) {
        m_refusal = new MessageStrip(this);
        m_column->insertWidget(m_column->indexOf(m_stack), m_refusal);
    }
    m_refusal->setMessage(Tone::Danger, sentence);
    m_stack->setEnabled(false);
    m_header->setEnabled(false);
    m_workbench.setOpener({});
    m_palette->dismiss();
    for (TabView* const view : m_stack->views())
        disarm(*view);
}

/// Palette, menu and shortcuts reach the actions of a view that is disabled.
void MainWindow::disarm(TabView& view)
{
    const QList<QAction*> actions = view.actions();
    for (QAction* const action : actions) {
        action->setEnabled(false);
        // The view may enable it again, but nobody finds it any more.
        view.removeAction(action);
    }
}

void MainWindow::showPanel()
{
    const Panel* const panel = m_stack->currentPanel();
    const QString id = QString::fromLatin1(panel->id);
    std::vector<PanelHeader::TabTitle> tabs;
    for (const Tab& tab : panel->tabs)
        tabs.push_back({ .id = QString::fromLatin1(tab.id), .title = tab.title() });
    m_header->setPanel(panel->title(), tabs, m_stack->currentTab());
    m_sidebar->setCurrent(id);
    m_jobStrip->setCurrentPanel(id);
    showView();
}

void MainWindow::showView()
{
    TabView* const view = m_stack->currentView();
    if (view == nullptr)
        return;
    if (m_refusal != nullptr)
        disarm(*view);
    const QList<QAction*> header = view->headerActions();
    QList<QAction*> more = view->actions();
    more.removeIf([&](QAction* action) {
        return std::ranges::any_of(header, [&](const QAction* shown) {
            return shown == action || (shown->menu() && shown->menu()->actions().contains(action));
        });
    });
    m_header->setActions(header, more);
    showStatus();
    orderFocus();
}

void MainWindow::showStatus()
{
    if (const TabView* const view = m_stack->currentView())
        m_status->setMessage(view->status());
}

void MainWindow::sayThatNothingIsSaved()
{
    // Once: it is said in the settings too, for as long as it is so.
    if (!std::exchange(m_hasSaidThatNothingIsSaved, true))
        m_workbench.showToast({ .icon = u"warning"_s,
            .sentence = tr("The settings cannot be saved"),
            .action = m_actions->action(Id::Settings)->text(),
            .act = [this] { m_actions->action(Id::Settings)->trigger(); } });
}

/// Around everything, so that nobody forgets who is looking.
void MainWindow::showFrame()
{
    const int width = m_workbench.settings().isPresenting() ? u(*this, presentingFrame) : 0;
    layout()->setContentsMargins(width, width, width, width);
    update();
}

void MainWindow::orderFocus()
{
    // Views come when they are first shown, so they would be last; what is read after them goes behind them.
    QWidget* const view = m_stack->currentView();
    QWidget* last = view;
    for (QWidget* next = view->nextInFocusChain(); next && next != view; next = next->nextInFocusChain())
        // Qt takes no order from a widget that cannot have the focus.
        if (view->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            last = next;
    for (const QWidget* const part : { static_cast<QWidget*>(m_jobStrip), static_cast<QWidget*>(m_status) })
        for (QAbstractButton* const button : part->findChildren<QAbstractButton*>()) {
            setTabOrder(last, button);
            last = button;
        }
}

void MainWindow::adaptSidebar()
{
    const bool isNarrow = width() < u(*this, collapsesUnder);
    switch (m_workbench.settings().choices().sidebar) {
    case SidebarChoice::Automatic:
        m_sidebar->setForm(isNarrow ? Sidebar::Form::Narrow : Sidebar::Form::Open);
        break;
    case SidebarChoice::Open:
        m_sidebar->setForm(Sidebar::Form::Open);
        break;
    case SidebarChoice::Collapsed:
        m_sidebar->setForm(Sidebar::Form::Collapsed);
        break;
    }
}

void MainWindow::toggleSidebar()
{
    Choices choices = m_workbench.settings().choices();
    const bool opens = m_sidebar->form() != Sidebar::Form::Open;
    const bool isNarrow = width() < u(*this, collapsesUnder);
    // What would be so by itself goes on following the window.
    if (opens != isNarrow)
        choices.sidebar = SidebarChoice::Automatic;
    else
        choices.sidebar = opens ? SidebarChoice::Open : SidebarChoice::Collapsed;
    m_workbench.settings().change(choices);
}

QWidget* MainWindow::contentFocus() const
{
    TabView* const view = m_stack->currentView();
    if (view == nullptr)
        return nullptr;
    if (QWidget* const last = view->focusWidget(); last && last->isVisibleTo(view) && last->isEnabled())
        return last;
    for (QWidget* next = view->nextInFocusChain(); next != view && next; next = next->nextInFocusChain())
        if (view->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(view)
            && next->isEnabled())
            return next;
    return nullptr;
}

void MainWindow::stepRegion(Direction direction)
{
    m_palette->dismiss();
    struct Region {
        const QWidget* part;
        QWidget* focus;
    };
    std::vector<Region> regions{ { m_sidebar, m_sidebar->currentRow() },
        { m_header, m_header->firstControl() }, { m_stack, contentFocus() },
        { m_status, m_status->firstControl() } };
    if (!m_jobStrip->isHidden())
        regions.insert(std::prev(regions.end()), { m_jobStrip, m_jobStrip->firstControl() });
    std::erase_if(regions, [](const Region& region) { return !region.focus || !region.focus->isEnabled(); });
    const QWidget* const focus = focusWidget();
    const auto here = std::ranges::find_if(
        regions, [&](const Region& region) { return focus && region.part->isAncestorOf(focus); });
    if (direction == Direction::Backward) {
        std::ranges::rotate(regions, here == regions.end() ? here : std::next(here));
        std::ranges::reverse(regions);
    } else if (here != regions.end()) {
        std::ranges::rotate(regions, here);
    }
    const std::size_t next = here == regions.end() ? 0 : 1;
    if (regions.size() <= next)
        return;
    // Qt does so for Tab only; whatever marks the focus itself looks at it.
    setAttribute(Qt::WA_KeyboardFocusChange);
    regions[next].focus->setFocus(Qt::TabFocusReason);
}

void MainWindow::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.info);
    painter.fillRect(rect().marginsRemoved(layout()->contentsMargins()), tokens.surface);
    if (!std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    adaptSidebar();
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_column == nullptr)
        return;
    if (event->type() == QEvent::LanguageChange && m_stack->currentPanel() != nullptr)
        showPanel();
    if (event->type() == QEvent::FontChange) {
        adaptSidebar();
        showFrame();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_quitGuard->letsGo()) {
        event->ignore();
        return;
    }
    takeLeave();
    event->accept();
}

void MainWindow::endSession(QSessionManager& session)
{
    if (!m_quitGuard->letsGo() && session.allowsInteraction())
        session.cancel();
    else
        takeLeave();
}

void MainWindow::takeLeave()
{
    // While the window has the focus: some desktops allow it to nobody else.
    m_workbench.clipboard().clearNow();
    rememberPlace(*this, m_workbench.settings());
    m_workbench.settings().save();
}

} // namespace gui
