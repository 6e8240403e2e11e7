// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/password/option_page.h"

class QCheckBox;

namespace gui {
class Chooser;
}

namespace gui::password {

/// Numbers to type on a keypad.
class PinOptions : public OptionPage {
    Q_OBJECT
public:
    explicit PinOptions(QWidget* parent = nullptr);
    Plan plan() const override;
    QString reason() const override;
    QStringList commandWords() const override;
    void save(Settings& settings) const override;
    void restore(const Settings& settings) override;
    void retranslate() override;

protected:
    QList<Row> effectRows() const override;

private:
    core::password::PinSettings settings() const;
    Amount m_length;
    QCheckBox* m_trivial;
    Label* m_remark;
    Row m_lengthRow, m_trivialRow;
};

/// Syllables to say on the telephone.
class SpokenOptions : public OptionPage {
    Q_OBJECT
public:
    explicit SpokenOptions(QWidget* parent = nullptr);
    Plan plan() const override;
    QString reason() const override;
    QStringList commandWords() const override;
    void save(Settings& settings) const override;
    void restore(const Settings& settings) override;
    void retranslate() override;

protected:
    QList<Row> effectRows() const override;

private:
    core::password::SpokenSettings settings() const;
    Amount m_syllables;
    QSpinBox* m_group;
    Chooser* m_digit;
    Row m_syllablesRow, m_groupRow, m_digitRow;
};

} // namespace gui::password
