// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/password/audit_model.h"
#include "gui/widgets/row_list.h"

namespace gui::password {

/// A row of an audit: the password's name, facts, and at the end a badge for each thing to say.
class AuditRow : public RowDelegate {
    Q_OBJECT
public:
    AuditRow(const AuditModel& model, RowList& list);

protected:
    Sign signOf(const QModelIndex& index) const override;
    int paintEnd(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        const QRect& name, const QRect& facts) const override;

private:
    const AuditModel& m_model;
};

} // namespace gui::password
