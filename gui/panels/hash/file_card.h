// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/file_model.h"
#include "gui/widgets/digest_row.h"

#include <QStyledItemDelegate>

namespace gui::hash {

/// What can be clicked in a row.
enum class RowPart : std::uint8_t { None, Row, Chevron, Button, Copy };

/// How the pointer and the keyboard are at a row.
struct RowState {
    bool isHovered = false;
    bool isFocused = false;
    bool isCopied = false;
    RowPart hovered = RowPart::None;
    RowPart pressed = RowPart::None;
};

/// Draws the cards of the list: the head of a file, and below it its digests.
class FileCard : public QStyledItemDelegate {
    Q_OBJECT
public:
    FileCard(const FileModel& model, QWidget& view);

    int headHeight(bool isExpanded) const;
    int gap() const;
    /// Of the digests of a file, in order.
    std::vector<int> digestHeights(int row, int width) const;
    RowPart partAt(const QModelIndex& index, const QRect& rect, const QPoint& point) const;
    QRect buttonRect(const FileItem& item, const QRect& head) const;
    /// "Cancel", "Try again"; empty where there is no button.
    QString buttonTitle(const FileItem& item) const;

    void paintCard(QPainter& painter, const QRect& card) const;
    void paintHead(QPainter& painter, int row, const QRect& head, const RowState& state) const;
    void paintDigest(
        QPainter& painter, const QModelIndex& index, const QRect& rect, const RowState& state) const;

private:
    DigestRow rowOf(const ShownDigest& shown) const;
    QRect visual(const QRect& within, const QRect& rect) const;
    int paintEnd(QPainter& painter, const FileItem& item, const QRect& head, const RowState& state) const;
    int paintRate(QPainter& painter, const Rate& rate, const QRect& head, int end) const;
    void paintButton(QPainter& painter, const FileItem& item, const QRect& head, const RowState& state) const;
    void paintProgress(QPainter& painter, const FileItem& item, const QRect& head) const;

    const FileModel& m_model;
    QWidget& m_view;
};

} // namespace gui::hash
