// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/password/audit_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace gui::password {

/// The rows of an audit: one height, so that a hundred thousand cost what ten do. Scrolls by itself.
class AuditRows : public QListView {
    Q_OBJECT
public:
    explicit AuditRows(AuditModel& model, QWidget* parent = nullptr);
    int rowHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyboardSearch(const QString& /*search*/) override { }
};

/// Draws a row: icon, name, facts, and at the end a badge for each thing to say.
class AuditRow : public QStyledItemDelegate {
    Q_OBJECT
public:
    AuditRow(const AuditModel& model, AuditRows& rows);
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option,
        const core::password::AuditedPassword& one, bool isChosen) const;
    int paintBadges(QPainter& painter, const QStyleOptionViewItem& option,
        const core::password::AuditedPassword& one) const;

    const AuditModel& m_model;
    AuditRows& m_rows;
};

} // namespace gui::password
