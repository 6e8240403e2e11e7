// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <memory>

class QScrollArea;
class QVBoxLayout;

namespace gui {

/// A surface with a hairline and round corners; what is in it is clipped by its layout, not by its shape.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The column of a panel: scrolls, 20/24 units of margin, at most 1120 units wide and aligned to the start.
/// Add to column().
class PageScroll : public QFrame {
    Q_OBJECT
public:
    explicit PageScroll(QWidget* parent = nullptr);
    ~PageScroll() override;
    QVBoxLayout* column() const;
    QScrollArea* scrollArea() const;
    /// Whether the page is narrower than 720 units: columns stack.
    bool isNarrow() const;

Q_SIGNALS:
    void narrowChanged(bool isNarrow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gui
