// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/input_model.h"

#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/widgets/style/icon.h"

#include <algorithm>
#include <iterator>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;

void InputModel::add(std::vector<Input>&& inputs)
{
    std::erase_if(inputs, [this](const Input& input) { return !m_known.insert(input.path.native()).second; });
    if (inputs.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(inputs.size()) - 1);
    std::ranges::move(inputs, std::back_inserter(m_inputs));
    endInsertRows();
}

void InputModel::remove(const QModelIndexList& chosen)
{
    if (chosen.isEmpty())
        return;
    std::unordered_set<int> rows;
    for (const QModelIndex& index : chosen)
        rows.insert(index.row());
    std::vector<Input> kept;
    // All at once: one signal for each of many rows takes long.
    beginResetModel();
    for (int row = 0; row < static_cast<int>(m_inputs.size()); ++row) {
        Input& input = m_inputs[static_cast<std::size_t>(row)];
        if (rows.contains(row))
            m_known.erase(input.path.native());
        else
            kept.push_back(std::move(input));
    }
    m_inputs = std::move(kept);
    endResetModel();
}

void InputModel::clear()
{
    beginResetModel();
    m_inputs.clear();
    m_known.clear();
    endResetModel();
}

int InputModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_inputs.size());
}

QVariant InputModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Input& input = m_inputs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownPath(input.path);
    case Qt::DecorationRole:
        return iconNamed(input.isFolder ? "folder"_L1 : "file"_L1);
    case Qt::ToolTipRole:
        return printable(fromPath(input.path)).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace gui::hash
