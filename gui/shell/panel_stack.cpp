// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/panel_stack.h"

#include "gui/workbench/tab_view.h"
#include "gui/workbench/workbench.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

QString idOf(const auto& thing)
{
    return QString::fromLatin1(thing.id);
}

/// The neighbour of `current`, round and round.
template <typename Thing>
const Thing& neighbour(const std::vector<Thing>& things, const QString& current, int step)
{
    const auto here = std::ranges::find(things, current, [](const Thing& thing) { return idOf(thing); });
    const std::ptrdiff_t count = std::ssize(things);
    const std::ptrdiff_t index = here == things.end() ? 0 : here - things.begin() + step;
    return things[std::size_t((index + count) % count)];
}

} // namespace

PanelStack::PanelStack(Workbench& workbench, std::vector<gui::Panel> panels, QWidget* parent)
    : QStackedWidget(parent)
    , m_workbench(workbench)
    , m_panels(std::move(panels))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

PanelStack::~PanelStack()
{
    for (const View& view : m_views)
        delete view.view;
}

const gui::Panel* PanelStack::panel(const QString& id) const
{
    const auto found = std::ranges::find(m_panels, id, [](const gui::Panel& panel) { return idOf(panel); });
    return found == m_panels.end() ? nullptr : &*found;
}

void PanelStack::goTo(const QString& panelId, const QString& tabId)
{
    const gui::Panel* const wanted = panel(panelId);
    if (wanted == nullptr || wanted->tabs.empty())
        return;
    const auto tabOf = [&](const QString& id) {
        return std::ranges::find(wanted->tabs, id, [](const Tab& tab) { return idOf(tab); });
    };
    auto tab = tabOf(tabId);
    if (tab == wanted->tabs.end())
        tab = tabOf(m_workbench.settings().panelValue(panelId, u"tab"_s).toString());
    if (tab == wanted->tabs.end())
        tab = wanted->tabs.begin();
    m_currentPanel = panelId;
    m_currentTab = idOf(*tab);
    setCurrentWidget(viewOf(*wanted, *tab));
    m_workbench.settings().setPanelValue(u"window"_s, u"panel"_s, panelId);
    m_workbench.settings().setPanelValue(panelId, u"tab"_s, m_currentTab);
    Q_EMIT shown();
}

void PanelStack::goToLast()
{
    const QString last = m_workbench.settings().panelValue(u"window"_s, u"panel"_s).toString();
    if (panel(last) != nullptr)
        goTo(last);
    else if (!m_panels.empty())
        goTo(idOf(m_panels.front()));
}

void PanelStack::stepPanel(int step)
{
    if (!m_panels.empty())
        goTo(idOf(neighbour(m_panels, m_currentPanel, step)));
}

void PanelStack::stepTab(int step)
{
    if (const gui::Panel* const here = currentPanel())
        goTo(m_currentPanel, idOf(neighbour(here->tabs, m_currentTab, step)));
}

const gui::Panel* PanelStack::currentPanel() const
{
    return panel(m_currentPanel);
}

TabView* PanelStack::currentView() const
{
    return qobject_cast<TabView*>(currentWidget());
}

QList<TabView*> PanelStack::views() const
{
    QList<TabView*> views;
    for (const View& view : m_views)
        if (view.view)
            views << view.view;
    return views;
}

QString PanelStack::tailOf(const QString& panelId) const
{
    for (const View& view : m_views)
        if (const TabView* const made = view.view.data(); made && view.panel == panelId)
            if (QString tail = made->tail(); !tail.isEmpty())
                return tail;
    return {};
}

TabView* PanelStack::viewOf(const gui::Panel& panel, const Tab& tab)
{
    const QString panelId = idOf(panel);
    const QString tabId = idOf(tab);
    for (const View& view : m_views)
        if (view.panel == panelId && view.tab == tabId && view.view)
            return view.view;
    TabView* const made = tab.create(m_workbench, this);
    m_views.push_back({ .panel = panelId, .tab = tabId, .view = made });
    connect(made, &TabView::tailChanged, this, [this, panelId] { Q_EMIT tailChanged(panelId); });
    connect(made, &TabView::headerActionsChanged, this, [this, made] {
        if (made == currentWidget())
            Q_EMIT viewChanged();
    });
    connect(made, &TabView::statusChanged, this, [this, made] {
        if (made == currentWidget())
            Q_EMIT statusChanged();
    });
    addWidget(made);
    nameViews();
    return made;
}

void PanelStack::nameViews()
{
    for (const View& view : m_views)
        for (const gui::Panel& panel : m_panels)
            for (const Tab& tab : panel.tabs)
                if (view.view && idOf(panel) == view.panel && idOf(tab) == view.tab)
                    view.view->setAccessibleName(panel.title() + u", "_s + tab.title());
}

void PanelStack::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameViews();
}

} // namespace gui
