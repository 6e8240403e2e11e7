// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/own_policy.h"
#include "gui/widgets/dialog.h"

class QCheckBox;
class QGridLayout;
class QSpinBox;

namespace gui {
class Field;
class LineEdit;
} // namespace gui

namespace gui::password {

/// A policy of one's own, expressed in fields; what NIST says against it follows each change.
class PolicyEditor : public Dialog {
    Q_OBJECT
public:
    /// Of a policy without a name a new one is made.
    PolicyEditor(const core::password::OwnPolicy& policy, QWidget* parent);
    core::password::OwnPolicy policy() const;

Q_SIGNALS:
    void saved(const core::password::OwnPolicy& policy);

private:
    LineEdit* addText(const QString& label, const QString& text, Field** field = nullptr);
    QSpinBox* addNumber(const QString& label, std::uint32_t number, const QString& unasked);
    QCheckBox* addCheck(const QString& text, bool isOn);
    void addNumbers(const core::password::OwnPolicy& policy);
    void presentRemarks();
    void save();

    QVBoxLayout* m_page;
    QGridLayout* m_grid = nullptr;
    int m_numbers = 0; ///< in the grid

    LineEdit* m_name;
    Field* m_nameField = nullptr;
    QSpinBox* m_minimum = nullptr;
    QSpinBox* m_maximum = nullptr;
    QSpinBox* m_lower = nullptr;
    QSpinBox* m_upper = nullptr;
    QSpinBox* m_digits = nullptr;
    QSpinBox* m_symbols = nullptr;
    QSpinBox* m_repeat = nullptr;
    QSpinBox* m_sequence = nullptr;
    QSpinBox* m_common = nullptr;
    QSpinBox* m_days = nullptr;
    Field* m_maximumField = nullptr;
    LineEdit* m_words;
    LineEdit* m_allowed;
    LineEdit* m_forbidden;
    QCheckBox* m_userWords;
    QCheckBox* m_leaked;
    Label* m_remarks;
    Label* m_count;
    Button* m_save = nullptr;
};

} // namespace gui::password
