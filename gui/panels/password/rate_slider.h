// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSlider>

namespace gui::password {

/// Guesses per second on a logarithmic scale from 100 per hour to a million million per second, with labelled
/// ticks. The arrow keys take a tenth of a power of ten, Page Up and Page Down go to the next tick.
class RateSlider : public QSlider {
    Q_OBJECT
public:
    explicit RateSlider(QWidget* parent = nullptr);

    double rate() const { return m_rate; }
    /// Beyond the scale the knob stands at its end, and the label says the rate all the same.
    void setRate(double perSecond);
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By hand, not by setRate().
    void rateChosen(double perSecond);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void initStyleOption(QStyleOptionSlider* option) const override;

private:
    struct Mark {
        int middle; ///< pixels from the leading edge
        QString words;
        QString shortWords;
        bool isChosen;
    };

    void adopt(double perSecond);
    int pixelOf(int value) const;
    QList<Mark> marks() const;
    void paintMarks(QPainter& painter) const;

    double m_rate;
    bool m_isSilent = false;
};

/// "10,000 per second", "100 per hour", "2.4 billion per second".
QString rateText(double perSecond);

} // namespace gui::password
