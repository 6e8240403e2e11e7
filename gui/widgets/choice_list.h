// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/chooser.h"

#include <QFrame>
#include <QStyledItemDelegate>

#include <functional>

class QListWidget;

namespace gui {

enum class ChoiceMark : std::uint8_t { None, Tick };

/// The rows of a chooser's list: 30 units high; the row that is in force has a tick, rows to check have
/// boxes.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Where the muted remark at the end of a row is.
    static constexpr int remarkRole = Qt::UserRole + 1;

    ChoiceDelegate(QObject* parent, std::function<ChoiceMark(const QModelIndex&)> markOf);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    std::function<ChoiceMark(const QModelIndex&)> m_markOf;
};

/// What a MultiChooser opens: presets above a list of check rows. Deletes itself when it is closed.
class ChoicePopup final : public QFrame {
    Q_OBJECT
public:
    ChoicePopup(QWidget& owner, const QList<MultiChooser::Item>& items,
        const QList<std::pair<QString, QStringList>>& presets);
    void open();

Q_SIGNALS:
    void chosenChanged(const QStringList& ids);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const QStringList& ids);
    void tell();

    QWidget& m_owner;
    QListWidget* m_list;
    bool m_isChoosing = false;
};

} // namespace gui
