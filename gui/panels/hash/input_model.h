// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <filesystem>
#include <string>
#include <unordered_set>
#include <vector>

namespace gui::hash {

/// The files and folders that a checksum file is to be written of, each once, in the order in which they
/// came.
class InputModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Input {
        std::filesystem::path path;
        bool isFolder;
    };
    using QAbstractListModel::QAbstractListModel;

    /// Passes over those that are here already.
    void add(std::vector<Input>&& inputs);
    void remove(const QModelIndexList& chosen);
    void clear();
    const std::vector<Input>& inputs() const { return m_inputs; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Input> m_inputs;
    std::unordered_set<std::string> m_known; ///< paths
};

} // namespace gui::hash
