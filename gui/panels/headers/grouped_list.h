// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/word_difference.h"
#include "gui/widgets/style/tokens.h"

#include <QListView>

#include <cstdint>
#include <optional>

namespace gui::headers {

/// A text of one side, with what the other side has not.
struct SideText {
    QString text;
    QList<TextRange> marks{};
    bool isCode = true;
    bool isMissing = false; ///< words that stand where there is nothing
    bool operator==(const SideText&) const = default;
};

struct GroupedRow {
    enum class Kind : std::uint8_t {
        Heading,
        Finding, ///< an icon, a title, and below it a word and an identifier
        Pair, ///< an identifier, and below it what the left and what the right has
    };
    Kind kind = Kind::Finding;
    Tone tone = Tone::Info;
    QString title{};
    QString word{}; ///< "Serious"; of a heading its number
    QString subject{}; ///< an identifier
    QString end{}; ///< at the row's end, in monospace: points, a remedy
    SideText left{};
    SideText right{};
    QString action{}; ///< of the button at the row's end; empty: none
    std::size_t source = 0; ///< whatever the owner finds it by
    bool operator==(const GroupedRow&) const = default;
};

/// Rows under headings.
class GroupedList : public QListView {
    Q_OBJECT
public:
    explicit GroupedList(QWidget* parent = nullptr);
    ~GroupedList() override;

    enum class Extent : std::uint8_t {
        Whole, ///< as high as all rows together: the page scrolls
        Scrolling, ///< as high as there is room
    };
    void setExtent(Extent extent);
    void setRows(const QList<GroupedRow>& rows);
    const QList<GroupedRow>& rows() const;
    /// What the sides are called where they stand one below the other, and to screen readers.
    void setSideTitles(const QString& left, const QString& right);
    QRect actionRect(int row) const;

Q_SIGNALS:
    void actionWanted(int row);
    void menuWanted(int row, const QPoint& globalPosition);

protected:
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    class Rows;
    class Delegate;
    Rows* m_rows;
    Delegate* m_delegate;
    Extent m_extent = Extent::Whole;
};

} // namespace gui::headers
