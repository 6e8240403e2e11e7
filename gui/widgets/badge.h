// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QWidget>

namespace gui {

/// One word of verdict with its icon, cut corners, in its tone. The icon follows from the tone.
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(QWidget* parent = nullptr);
    void setVerdict(Tone tone, const QString& word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Tone m_tone = Tone::Info;
    QString m_word;
};

/// The same for delegates; returns the width it takes.
int paintBadge(QPainter& painter, const QWidget& widget, const QRect& rect, Tone tone, const QString& word,
    Qt::Alignment alignment);
QSize badgeSize(const QWidget& widget, const QString& word);
/// The icon that stands for a tone: a tick, an i, a triangle, an octagon.
QLatin1StringView iconOf(Tone tone);
/// The same for a stamp, which is an octagon itself: a tick and a cross without a shape around them.
QLatin1StringView markOf(Tone tone);

/// A grade, a number, a tick or a cross in cut corners; 64 units, 36 when small, 72 for a grade.
class Stamp : public QWidget {
    Q_OBJECT
public:
    explicit Stamp(QWidget* parent = nullptr);
    void setVerdict(Tone tone, const QString& mark, const QString& accessibleName);
    void setIconVerdict(Tone tone, QLatin1StringView icon, const QString& accessibleName);
    void setSide(int units);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Tone m_tone = Tone::Info;
    QString m_mark;
    QString m_icon;
    int m_side = 64;
};

} // namespace gui
