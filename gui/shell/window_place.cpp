// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/window_place.h"

#include "gui/workbench/settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

/// So much of the title must be on a screen that the window can be drawn back.
constexpr int graspable = 64;

bool isVisibleSomewhere(const QRect& frame)
{
    const QRect title(frame.topLeft(), QSize(frame.width(), graspable));
    const QList<QScreen*> screens = QGuiApplication::screens();
    return std::ranges::any_of(screens, [&](const QScreen* screen) {
        const QRect seen = screen->availableGeometry() & title;
        return seen.width() >= graspable && seen.height() >= graspable / 2;
    });
}

} // namespace

QRect firstPlace(const QRect& available)
{
    const QSize size(std::min(1280, available.width() * 8 / 10), std::min(800, available.height() * 8 / 10));
    QRect place(QPoint(), size.expandedTo(QSize(560, 360)));
    place.moveCenter(available.center());
    return place;
}

void placeWindow(QWidget& window, const Settings& settings)
{
    const QByteArray saved = settings.panelValue(u"window"_s, u"geometry"_s).toByteArray();
    if (!saved.isEmpty() && window.restoreGeometry(saved) && isVisibleSomewhere(window.frameGeometry()))
        return;
    if (const QScreen* const screen = QGuiApplication::primaryScreen())
        window.setGeometry(firstPlace(screen->availableGeometry()));
}

void rememberPlace(const QWidget& window, Settings& settings)
{
    settings.setPanelValue(u"window"_s, u"geometry"_s, window.saveGeometry());
}

} // namespace gui
