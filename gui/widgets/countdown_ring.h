// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <chrono>

class QPainter;

namespace gui {

/// A ring that empties, with the seconds that are left. It keeps no time itself: tell it.
class CountdownRing : public QWidget {
    Q_OBJECT
public:
    enum class Words : std::uint8_t { None, Seconds, ClearsIn };

    explicit CountdownRing(Words words, QWidget* parent = nullptr);
    void setLeft(std::chrono::milliseconds left, std::chrono::milliseconds whole);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString sentence(qint64 seconds) const;
    qint64 secondsLeft() const;

    Words m_words;
    std::chrono::milliseconds m_left{ 0 };
    std::chrono::milliseconds m_whole{ 0 };
};

/// The same for delegates: `part` of the ring is left, from 1 to 0.
void paintCountdown(QPainter& painter, const QWidget& widget, const QRect& square, double part);

} // namespace gui
