// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/practice_log.h"

#include "gui/text/convert.h"

#include <QLocale>

#include <utility>

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;

void PracticeLog::append(const QList<PracticeSession::Served>& requests)
{
    const auto count = static_cast<int>(requests.size());
    if (count == 0)
        return;
    beginInsertRows({}, 0, count - 1);
    for (const PracticeSession::Served& request : requests)
        m_requests.prepend(request);
    endInsertRows();
    if (m_requests.size() > mostRows) {
        beginRemoveRows({}, static_cast<int>(mostRows), static_cast<int>(m_requests.size()) - 1);
        m_requests.resize(mostRows);
        endRemoveRows();
    }
}

void PracticeLog::clear()
{
    beginResetModel();
    m_requests.clear();
    endResetModel();
}

int PracticeLog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int PracticeLog::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Path) + 1;
}

QVariant PracticeLog::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const PracticeSession::Served& row = m_requests[index.row()];
    switch (Column(index.column())) {
    case Column::When:
        return QLocale().toString(row.when.time(), u"HH:mm:ss"_s);
    case Column::Status:
        return row.request.status;
    case Column::Scheme:
        return row.request.isSecure ? u"https"_s : u"http"_s;
    case Column::Method:
        return fromUtf8(row.request.method);
    case Column::Path:
        return row.request.method.empty() ? tr("not readable")
                                          : u'\u2066' + fromUtf8(row.request.path) + u'\u2069';
    }
    std::unreachable();
}

QVariant PracticeLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::When:
        return tr("Time");
    case Column::Status:
        return tr("Status");
    case Column::Scheme:
        return tr("Scheme");
    case Column::Method:
        return tr("Method");
    case Column::Path:
        return tr("Path");
    }
    return {};
}

} // namespace gui::headers
