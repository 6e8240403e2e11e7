// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/panel.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QLayout;
class QScrollArea;

namespace gui {

class Button;
class CommandButton;
class Label;
class ShellActions;
class SidebarRow;

/// The panels, the way to the palette, to the settings and to the menu; 208 units wide, or 56 with icons
/// only.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    enum class Form : std::uint8_t {
        Open,
        Collapsed, ///< by choice: a button opens it again
        Narrow ///< because the window is
    };

    Sidebar(const std::vector<Panel>& panels, ShellActions& actions, QWidget* parent);

    void setCurrent(const QString& panel);
    void setTail(const QString& panel, const QString& tail);
    void setForm(Form form);
    Form form() const { return m_form; }
    /// What opens the menu now.
    QWidget* menuButton() const;
    /// The row of the panel in view.
    QWidget* currentRow() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& panel);
    void menuWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrange();
    void moveFocus(const SidebarRow* from, int key);
    void makeTabStop(const SidebarRow* row);

    struct Item {
        QString id;
        std::function<QString()> title;
        SidebarRow* row;
    };

    ShellActions& m_actions;
    Form m_form = Form::Open;
    QString m_current;
    QWidget* m_brand;
    Label* m_name;
    Button* m_menu;
    Button* m_mark; ///< the brand as a menu button, while there are icons only
    CommandButton* m_command;
    QScrollArea* m_scroll;
    std::vector<Item> m_items;
    QLayout* m_foot = nullptr;
    SidebarRow* m_settings;
    Button* m_toggle;
    Button* m_toggleAbove;
};

} // namespace gui
