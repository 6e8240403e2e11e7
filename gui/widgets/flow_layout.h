// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace gui {

/// Widgets one after the other as words in a line, and on as many lines as they need; each line's widgets
/// stand on its middle. What is wider than a line is given the whole line.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;
    /// Between the lines; spacing() is between the widgets.
    void setLineSpacing(int pixels);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Mode : std::uint8_t { Measure, Place };
    int arrange(const QRect& rect, Mode mode) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_lineSpacing = 0;
};

} // namespace gui
