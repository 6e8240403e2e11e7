// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/palette_model.h"
#include "gui/shell/shortcuts_dialog.h"

#include <QAbstractListModel>

namespace gui {

/// Headings and the actions below them that have a shortcut.
class ShortcutsModel : public QAbstractListModel {
    Q_OBJECT
public:
    ShortcutsModel(const QList<ShortcutGroup>& groups, QObject* parent);
    /// By name or by key.
    void setFilter(const QString& filter);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        QString title;
        QList<PaletteRow> rows;
    };
    QList<Group> m_groups;
    QList<PaletteRow> m_rows;
};

} // namespace gui
