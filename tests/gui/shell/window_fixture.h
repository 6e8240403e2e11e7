// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/main_window.h"
#include "gui/shell/panel_stack.h"
#include "gui/shell/sidebar_row.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "tests/gui/shell/planted_panels.h"

#include <QApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

/// A window of planted panels with settings in a folder of its own.
struct Planted {
    QTemporaryDir folder;
    gui::Settings settings{ gui::toPath(folder.path()) };
    gui::Workbench workbench{ settings };
    gui::MainWindow window{ workbench, plantedPanels() };

    explicit Planted(QSize size = { 1280, 800 })
    {
        window.stack().goToLast();
        window.resize(size);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("not active");
    }
    PlantedView* view() { return static_cast<PlantedView*>(window.stack().currentView()); }
    QString panel() { return QString::fromLatin1(window.stack().currentPanel()->id); }
    template <typename Part> Part* part() { return window.findChild<Part*>(); }
    QList<gui::SidebarRow*> rows() { return window.findChildren<gui::SidebarRow*>(); }
    gui::Button* button(const QString& text)
    {
        for (gui::Button* const button : window.findChildren<gui::Button*>())
            if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
                return button;
        return nullptr;
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* const focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    template <typename Event> bool drag(QWidget* target, const QMimeData& data)
    {
        Event event(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(target, &event);
        return event.isAccepted();
    }
    bool drop(QWidget* target, const QMimeData& data)
    {
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(target, &event);
        return event.isAccepted();
    }
    void save(const QString& name)
    {
        if (qEnvironmentVariableIsSet("ASSAY_GRABS"))
            window.grab().save(qEnvironmentVariable("ASSAY_GRABS") + u'/' + name + QStringLiteral(".png"));
    }
};

inline QMimeData* filesData(const QStringList& paths)
{
    auto* data = new QMimeData;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data->setUrls(urls);
    return data;
}

} // namespace tests
