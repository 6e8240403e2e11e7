// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/password/option_page.h"

#include <array>

class QCheckBox;

namespace gui {
class Field;
class LineEdit;
class MultiChooser;
} // namespace gui

namespace gui::password {

/// Passwords of characters: by classes, or to the rules of a site.
class CharactersOptions : public OptionPage {
    Q_OBJECT
public:
    explicit CharactersOptions(QWidget* parent = nullptr);

    Plan plan() const override;
    QString reason() const override;
    QStringList commandWords() const override;
    void presentEffects(const Effects& effects) override;
    bool presentError(const core::Error& error) override;
    void save(Settings& settings) const override;
    void restore(const Settings& settings) override;
    void retranslate() override;

protected:
    QList<Row> effectRows() const override;

private:
    /// A class with the least that is wanted of it.
    struct Class {
        core::password::CharacterGroupName name;
        QCheckBox* check;
        QSpinBox* least;
        Row row;
    };

    void addClass(core::password::CharacterGroupName name);
    QCheckBox* addCheck(Row& row);
    void addOwn();
    void readRules();
    bool followsRules() const { return m_rules.has_value(); }
    std::string charactersOf(const Class& each) const;
    core::Result<core::password::CharacterSettings> settings() const;
    core::password::CharacterSettings settingsOfClasses() const;
    void presentClasses();

    Amount m_length;
    Row m_lengthRow;
    std::vector<Class> m_classes;
    MultiChooser* m_symbols;
    Row m_symbolsRow;
    LineEdit* m_own;
    Row m_ownRow;
    LineEdit* m_excluded;
    Row m_excludedRow;
    QCheckBox* m_lookAlikes;
    Row m_lookAlikesRow;
    QCheckBox* m_runs;
    Row m_runsRow;
    LineEdit* m_rulesEdit;
    Field* m_rulesField;
    std::optional<core::password::PasswordRules> m_rules; ///< of the site; nothing where none are given
    std::optional<core::Error> m_rulesError;
};

} // namespace gui::password
