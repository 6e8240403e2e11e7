// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace gui::password {

/// One of the columns that stand side by side in a tab: scrolls by itself, with the margins of a page.
class Pane : public QScrollArea {
    Q_OBJECT
public:
    explicit Pane(QWidget* parent = nullptr);
    QVBoxLayout* column() const { return m_column; }
    /// 16 units at the sides in place of 24.
    void setNarrow(bool isNarrow);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QVBoxLayout* m_column;
    bool m_isNarrow = false;
};

} // namespace gui::password
