// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/palette_model.h"

#include <QStyledItemDelegate>

namespace gui {

/// Draws the PaletteRows of a model.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    static int rowHeight(const PaletteRow& row, const QWidget& view);
};

} // namespace gui
