// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace gui {

/// One row of the sidebar: icon, name, tail; the chosen one has a bar at its start. With icons only, its name
/// is in the tooltip.
class SidebarRow : public QAbstractButton {
    Q_OBJECT
public:
    SidebarRow(QLatin1StringView icon, QWidget* parent);

    void setTitle(const QString& title, const QKeySequence& keys = {});
    /// "62 %", while something runs there.
    void setTail(const QString& tail);
    void setCollapsed(bool isCollapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Up, Down, Home or End.
    void moveWanted(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void describe();

    QLatin1StringView m_icon;
    QString m_tail;
    QKeySequence m_keys;
    bool m_isCollapsed = false;
    bool m_showsFocus = false;
};

/// "Search or paste" with its shortcut as a keycap.
class CommandButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit CommandButton(QWidget* parent);
    void setTitle(const QString& title, const QKeySequence& keys);
    void setCollapsed(bool isCollapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
    bool m_isCollapsed = false;
};

} // namespace gui
