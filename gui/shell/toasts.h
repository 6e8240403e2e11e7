// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/workbench.h"

#include <QObject>

namespace gui {

class ToastBubble;

/// Shows what panels want to say for a moment, and how long a copied secret stays on the clipboard.
class Toasts : public QObject {
    Q_OBJECT
public:
    /// The toast lies on `window` above the lower edge of `area`, a widget in it.
    Toasts(Workbench& workbench, QWidget* window, QWidget* area);
    ToastBubble* bubble() const { return m_bubble; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Shows : std::uint8_t { Message, Countdown };
    void show(const Toast& toast);
    void showCountdown();
    void comeBack();
    bool isCountingDown() const;
    QString countdownSentence() const;
    void say(const QString& icon, const QString& sentence);
    void place();
    void act(int index);

    Workbench& m_workbench;
    QWidget* m_window;
    QWidget* m_area;
    ToastBubble* m_bubble;
    Shows m_shows = Shows::Message;
    std::function<void()> m_act;
    std::chrono::seconds m_whole{ 0 };
};

} // namespace gui
