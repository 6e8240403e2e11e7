// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <QAbstractScrollArea>

#include <optional>

namespace gui::hash {

/// The bytes of two files side by side, rows in step, what differs filled and underlined. It holds one block
/// of each file and asks for another when that is scrolled away. Offsets and bytes read from left to right in
/// every language.
class HexPairView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HexPairView(QWidget* parent = nullptr);

    struct Range {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
    };
    /// Forgets all bytes.
    void setFiles(
        const QString& leftName, std::uint64_t leftSize, const QString& rightName, std::uint64_t rightSize);
    void setBlock(std::uint64_t offset, core::Bytes left, core::Bytes right);
    /// The range that the reader has been led to; a bar stands beside its rows.
    void setMarked(std::optional<Range> range);
    /// Some rows below the upper edge, unless it is in view anyway.
    void showOffset(std::uint64_t offset);

    std::uint64_t firstOffset() const;
    std::uint64_t offsetBehindLast() const;
    /// What is in view, as `assay compare` prints it: "<" left, ">" right.
    QString shownText() const;
    int bytesPerRow() const { return m_bytesPerRow; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr std::size_t blockSize = std::size_t{ 64 } * 1024;

Q_SIGNALS:
    void blockWanted(std::uint64_t offset);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Half : std::uint8_t { Left, Right };
    struct Measures {
        double cell; ///< the width of a character
        int row;
        int head;
        int margin;
        int offsetWidth;
        int hexWidth;
        int paneWidth;
        int between;
    };

    Measures measures(int bytesPerRow) const;
    void arrange();
    void askForBlock();
    void tell();
    int rowsInView() const;
    std::uint64_t rowCount() const;
    std::uint64_t topRow() const;
    std::optional<std::byte> byteAt(Half half, std::uint64_t offset) const;
    bool isKnown(std::uint64_t offset) const;
    bool differsAt(std::uint64_t offset) const;
    QString offsetText(std::uint64_t offset) const;
    int cellStart(const Measures& measures, int column) const;
    void paintHead(QPainter& painter, const Measures& measures) const;
    void paintRow(QPainter& painter, const Measures& measures, std::uint64_t row, int top) const;
    void paintHalf(
        QPainter& painter, const Measures& measures, Half half, std::uint64_t begin, const QPoint& at) const;

    QString m_leftName;
    QString m_rightName;
    std::uint64_t m_leftSize = 0;
    std::uint64_t m_rightSize = 0;
    std::uint64_t m_blockOffset = 0;
    core::Bytes m_left;
    core::Bytes m_right;
    bool m_hasBlock = false;
    std::optional<std::uint64_t> m_wanted;
    std::optional<Range> m_marked;
    int m_bytesPerRow = 16;
    std::uint64_t m_scale = 1; ///< rows of a step of the scroll bar, whose range is an int's
};

} // namespace gui::hash
