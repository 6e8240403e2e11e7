// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace gui {

class Settings;

/// The addresses that were inspected last, newest first, without user info, query and fragment. Without
/// Choices::remembersAddresses it is empty and stays so.
class AddressHistory {
public:
    explicit AddressHistory(Settings& settings);
    QStringList addresses() const;
    /// What is no http or https address is not remembered.
    void add(const QString& address);
    void clear();

private:
    Settings& m_settings;
};

} // namespace gui
