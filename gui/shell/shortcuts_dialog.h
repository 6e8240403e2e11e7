// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/dialog.h"

#include <QAction>
#include <QList>

namespace gui {

class Field;
class LineEdit;
class ShellActions;
class ShortcutsModel;

struct ShortcutGroup {
    QString title;
    QList<QAction*> actions;
};

/// Every shortcut there is, by category. It is made from the actions themselves: what has no shortcut is not
/// in it, and nothing else can be.
class ShortcutsDialog : public Dialog {
    Q_OBJECT
public:
    /// `others`: of the tab in view, after the window's own.
    ShortcutsDialog(const ShellActions& actions, const QList<ShortcutGroup>& others, QWidget* parent);

private:
    ShortcutsModel* m_model;
    LineEdit* m_filter;
};

} // namespace gui
