// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/password/audit_model.h"

#include <QScrollArea>

#include <array>

namespace gui {
class Label;
} // namespace gui

namespace gui::password {

/// All that is known of the chosen password.
class AuditDetail : public QScrollArea {
    Q_OBJECT
public:
    explicit AuditDetail(QWidget* parent = nullptr);
    /// Null: nothing is chosen.
    void setPassword(const AuditModel& model, const core::password::AuditedPassword* one);
    void retranslate();

private:
    Label* m_none;
    Label* m_name;
    Label* m_address;
    std::array<Label*, 10> m_sentences{};
};

} // namespace gui::password
