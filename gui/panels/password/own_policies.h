// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/own_policy.h"

#include <QObject>

#include <vector>

namespace gui {
class Settings;
}

namespace gui::password {

/// The policies that somebody expressed, kept in the settings as the JSON that the command line reads, too.
class OwnPolicies : public QObject {
    Q_OBJECT
public:
    explicit OwnPolicies(Settings& settings, QObject* parent = nullptr);

    const std::vector<core::password::OwnPolicy>& policies() const { return m_policies; }
    void add(const core::password::OwnPolicy& policy);
    void replace(std::size_t index, const core::password::OwnPolicy& policy);
    void remove(std::size_t index);

Q_SIGNALS:
    void changed();

private:
    void save();

    Settings& m_settings;
    std::vector<core::password::OwnPolicy> m_policies;
};

} // namespace gui::password
