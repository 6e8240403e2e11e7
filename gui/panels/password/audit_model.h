// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/audit.h"

#include <QAbstractListModel>

#include <memory>

namespace gui::password {

/// What the rows can be narrowed to.
enum class AuditFilter : std::uint8_t { All, Leaked, Weak, Refused, Reused, Similar, Quiet };
inline constexpr std::size_t auditFilterCount = 7;

/// The passwords of an audit, as far as the filter leaves them; the passwords themselves are not in it.
class AuditModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setAudit(std::shared_ptr<const core::password::PasswordAudit> audit);
    const core::password::PasswordAudit* audit() const { return m_audit.get(); }
    void setFilter(AuditFilter filter);
    AuditFilter filter() const { return m_filter; }
    std::size_t count(AuditFilter filter) const { return m_counts[static_cast<std::size_t>(filter)]; }
    /// Whether rows are called by what they are for; else by their line.
    void setLabelled(bool isLabelled);
    bool isLabelled() const { return m_isLabelled; }

    const core::password::AuditedPassword& at(int row) const;
    QString nameOf(const core::password::AuditedPassword& one) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void showAgain();

    std::shared_ptr<const core::password::PasswordAudit> m_audit;
    AuditFilter m_filter = AuditFilter::All;
    bool m_isLabelled = false;
    std::vector<std::uint32_t> m_shown; ///< positions
    std::array<std::size_t, auditFilterCount> m_counts{};
};

} // namespace gui::password
