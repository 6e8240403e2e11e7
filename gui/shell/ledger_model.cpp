// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/ledger_model.h"

#include "gui/text/units.h"

#include <QLocale>

namespace gui {

LedgerModel::LedgerModel(const Network& network, QObject* parent)
    : QAbstractTableModel(parent)
    , m_network(network)
    , m_rows(network.ledger().size())
{
    connect(&network, &Network::changed, this, [this] {
        const qsizetype added = m_network.ledger().size() - m_rows;
        if (added > 0) {
            beginInsertRows({}, 0, int(added - 1));
            m_rows += added;
            endInsertRows();
        }
        // Bytes are added while a connection lasts.
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows - 1), columnCount() - 1));
    });
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Received) + 1;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Connection connection = m_network.ledger().at(m_rows - 1 - index.row());
    const Column column{ std::uint8_t(index.column()) };
    const bool isNumber = column == Column::Sent || column == Column::Received;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
    const bool isToolTip = role == Qt::ToolTipRole && !isNumber;
    if (role != Qt::DisplayRole && !isToolTip)
        return {};
    switch (column) {
    case Column::When:
        return QLocale().toString(connection.when.toLocalTime().time(), QLocale::LongFormat);
    case Column::Where:
        return connection.where;
    case Column::Why:
        return connection.why;
    case Column::Sent:
        return sizeText(connection.bytesSent);
    case Column::Received:
        return sizeText(connection.bytesReceived);
    }
    Q_UNREACHABLE();
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column column{ std::uint8_t(section) };
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
            | (column == Column::Sent || column == Column::Received ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::When:
        return tr("Time");
    case Column::Where:
        return tr("Connected to");
    case Column::Why:
        return tr("Reason");
    case Column::Sent:
        return tr("Sent");
    case Column::Received:
        return tr("Received");
    }
    Q_UNREACHABLE();
}

} // namespace gui
