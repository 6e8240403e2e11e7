// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class QMenu;

namespace gui {

enum class ButtonKind : std::uint8_t {
    Secondary,
    Primary, ///< one per view
    Quiet, ///< no fill until the pointer is over it
    Destructive, ///< in dialogs only
    Link, ///< accent text: actions of toasts and message strips
};

enum class ButtonSize : std::uint8_t {
    Regular, ///< 32 units
    Small, ///< 28 units: in rows and strips
};

/// A push button as the look has it. With an icon and no text it is a square; then it needs an accessible
/// name and a tooltip, which setAction() and setName() give it.
class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(ButtonKind kind, QWidget* parent = nullptr);
    Button(ButtonKind kind, QLatin1StringView icon, QWidget* parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    ButtonSize size() const { return m_size; }
    void setSize(ButtonSize size);
    void setIconNamed(QLatin1StringView icon);
    /// For a button that shows only its icon: accessible name and tooltip, with the shortcut if there is one.
    void setName(const QString& name, const QKeySequence& shortcut = {});
    /// Text, icon, state and click of the action, from now on; `iconOnly` puts the text into the name. Of an
    /// action with a menu, the click opens it below. Whether there is room to show it, its owner knows.
    void followAction(QAction* action, bool iconOnly = false);
    /// A chevron after the text says that a click opens a menu.
    void setOpensMenu(bool opensMenu);
    bool opensMenu() const { return m_opensMenu; }
    /// Below the button, at its trailing edge where there is no room.
    void openMenu(QMenu& menu) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Regular;
    bool m_opensMenu = false;
};

/// Copies what `text` returns when it is clicked, and shows a tick and "Copied" for 1.5 s. It does not touch
/// the clipboard itself: connect copyRequested.
class CopyButton : public Button {
    Q_OBJECT
public:
    explicit CopyButton(QWidget* parent = nullptr);
    /// What is copied, for name and tooltip: "Copy SHA-256".
    void setWhat(const QString& what);
    /// Shows the tick; the owner calls it when the clipboard has the text.
    void showCopied();

private:
    QString m_what;
    int m_shown = 0;
};

} // namespace gui
