// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace gui {

/// The tabs in the header: as high as the header, 20 units apart, the chosen one with a line that lies on the
/// header's hairline.
class HeaderTabs : public QTabBar {
    Q_OBJECT
public:
    explicit HeaderTabs(QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int m_hovered = -1;
    bool m_showsFocus = false;
};

} // namespace gui
