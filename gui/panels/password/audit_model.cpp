// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/audit_model.h"

#include "gui/panels/password/audit_words.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"

namespace gui::password {

using namespace Qt::Literals::StringLiterals;
using core::password::AuditedPassword;

void AuditModel::setAudit(std::shared_ptr<const core::password::PasswordAudit> audit)
{
    m_audit = std::move(audit);
    m_counts = {};
    if (m_audit) {
        for (const AuditedPassword& one : m_audit->passwords) {
            for (std::size_t i = 0; i < auditFilterCount; ++i)
                m_counts[i] += passes(*m_audit, one, static_cast<AuditFilter>(i)) ? 1U : 0U;
        }
    }
    showAgain();
}

void AuditModel::setFilter(AuditFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showAgain();
}

void AuditModel::setLabelled(bool isLabelled)
{
    if (isLabelled == m_isLabelled)
        return;
    m_isLabelled = isLabelled;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void AuditModel::showAgain()
{
    beginResetModel();
    m_shown.clear();
    if (m_audit) {
        for (std::size_t i = 0; i < m_audit->passwords.size(); ++i) {
            if (passes(*m_audit, m_audit->passwords[i], m_filter))
                m_shown.push_back(static_cast<std::uint32_t>(i));
        }
    }
    endResetModel();
}

const AuditedPassword& AuditModel::at(int row) const
{
    return m_audit->passwords[m_shown[static_cast<std::size_t>(row)]];
}

QString AuditModel::nameOf(const AuditedPassword& one) const
{
    const QString line = tr("Line %1").arg(countText(one.line));
    if (!m_isLabelled)
        return line;
    QStringList parts;
    for (const std::string* part : { &one.title, &one.userName }) {
        if (!part->empty())
            parts << printable(fromUtf8(*part));
    }
    if (parts.isEmpty() && !one.url.empty())
        parts << printable(fromUtf8(one.url));
    return parts.isEmpty() ? line : parts.join(u" · "_s);
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditedPassword& one = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(one);
    case Qt::AccessibleTextRole: {
        QStringList parts{ nameOf(one), factsOf(one) };
        for (const AuditBadge& badge : badgesOf(*m_audit, one))
            parts << badge.word;
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return nameOf(one).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace gui::password
