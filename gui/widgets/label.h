// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/assay_style.h"

#include <QLabel>

class QTextLayout;

namespace gui {

/// A text in one of the roles and tones of the look; follows zoom and theme by itself.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(TextRole role, QWidget* parent = nullptr);
    Label(TextRole role, Tone tone, QWidget* parent = nullptr);

    void setTone(Tone tone);
    /// Cuts what is too long and shows the whole in the tooltip; Qt::ElideNone wraps or is clipped.
    void setElideMode(Qt::TextElideMode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void adopt();
    bool isPlain() const;
    int lineHeight() const;
    QString lines() const;
    QString shownText() const;
    QSize textSize(int width) const;
    void layOut(QTextLayout& layout, int width) const;

    TextRole m_role;
    Tone m_tone;
    Qt::TextElideMode m_elideMode = Qt::ElideNone;
};

} // namespace gui
