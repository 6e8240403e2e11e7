// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QList>
#include <QWidget>

#include <chrono>

namespace gui {
class ProgressStrip;
}

namespace gui::password {

/// An attack for lessons: each part takes longer the more guesses it stands, but seconds and not hours. The
/// strip counts the tries and says at the end how long it takes in earnest.
class SlowAttack : public QWidget {
    Q_OBJECT
public:
    struct Step {
        QString kind; ///< "Common password"
        double guesses = 1;
    };

    explicit SlowAttack(QWidget* parent = nullptr);

    /// `truth` is how long it takes in earnest; an attack that is never over is given up.
    enum class End : std::uint8_t { Found, GivenUp };
    void start(const QList<Step>& steps, End end, const QString& truth);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    /// How many parts have been found.
    int found() const { return m_found; }
    /// What the timer does; for tests, too.
    void advance(std::chrono::milliseconds time);

Q_SIGNALS:
    void foundChanged(int parts);
    void ended(); ///< also when it is stopped

protected:
    void timerEvent(QTimerEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void present();

    ProgressStrip* m_strip;
    QBasicTimer m_timer;
    QList<Step> m_steps;
    End m_end = End::Found;
    QString m_truth;
    int m_found = 0;
    std::chrono::milliseconds m_inStep{};
};

} // namespace gui::password
