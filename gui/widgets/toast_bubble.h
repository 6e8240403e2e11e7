// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace gui {

class Button;
class CountdownRing;
class Label;

/// One sentence above everything else that leaves by itself, with at most two actions. It waits while the
/// pointer is over it or the focus in it. Its owner places it.
class ToastBubble : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualLifetime{ 6000 };
    /// Until dismiss(): for toasts with a countdown of their own.
    static constexpr std::chrono::milliseconds untilDismissed{ 0 };

    struct Message {
        QString icon;
        QString sentence;
        QStringList actions; ///< at most two
    };

    explicit ToastBubble(QWidget* parent);

    /// Shows and announces it; a message that is there gives way.
    void showMessage(const Message& message, std::chrono::milliseconds lifetime = usualLifetime);
    /// Changes the words without an announcement, as a countdown does each second.
    void setSentence(const QString& sentence);
    /// The ring of a countdown at the start instead of the icon.
    void setCountdown(std::chrono::milliseconds left, std::chrono::milliseconds whole);
    void dismiss();
    /// Centred above the lower edge of `area`, which is in the parent's coordinates and ends at the status
    /// bar. Call it again when the area changes and after showMessage().
    void placeIn(const QRect& area);
    /// Whether its time stands still.
    bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void actionClicked(int index);
    /// It is gone: by time, dismiss(), Escape or an action.
    void left();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void pauseOrGoOn();
    int onOneLine() const; ///< the width, with the shadow, that needs no second line
    QRect frame() const; ///< without the shadow

    QString m_icon;
    Label* m_sentence;
    CountdownRing* m_ring;
    QList<Button*> m_actions;
    QTimer m_timer;
    std::chrono::milliseconds m_timeLeft{ 0 };
    QRect m_area;
    bool m_isPaused = false;
    bool m_isUnderPointer = false;
};

} // namespace gui
