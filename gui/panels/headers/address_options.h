// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/inspection.h"
#include "gui/widgets/card.h"

class QBoxLayout;
class QCheckBox;

namespace gui {
class Button;
class Chooser;
class Field;
class Label;
class LineEdit;
class SecretEdit;
class Settings;
} // namespace gui

namespace gui::headers {

class OwnFields;

/// What is sent along, whom to trust, and what is asked besides. Rules and probes are remembered; what may be
/// secret is not, nor are probes that look like an attack.
class AddressOptions : public Card {
    Q_OBJECT
public:
    AddressOptions(Settings& settings, QWidget* parent = nullptr);

    /// All but address and method.
    core::Result<InspectionWish> wish() const;
    void addAuthority(const std::filesystem::path& file);
    /// What differs from the usual, in one line: "2 own headers, 1 authority"; empty: nothing.
    QString summary() const;
    /// Whether there are headers or cookies of one's own.
    bool hasFields() const;
    /// The same for the command line. What may be secret is in a file there.
    QStringList commandWords() const;
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    void changed();
    void rulesChanged(); ///< profile or scoring: what was fetched can be judged again

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Check {
        QCheckBox* box;
        const char* key; ///< in the settings; null: off at each start
        bool isOnAtFirst;
    };
    QWidget* makeSending();
    QWidget* makeTrust();
    QWidget* makeProbes();
    void remember();
    void chooseAuthority();
    void presentAuthorities();
    void arrange();

    Settings& m_settings;
    QBoxLayout* m_columns = nullptr;
    QBoxLayout* m_trustRow = nullptr;
    LineEdit* m_userAgent = nullptr;
    SecretEdit* m_cookies = nullptr;
    Field* m_userAgentField = nullptr;
    Field* m_cookiesField = nullptr;
    OwnFields* m_fields = nullptr;
    Chooser* m_profiles = nullptr;
    Chooser* m_algorithms = nullptr;
    Chooser* m_patience = nullptr;
    Field* m_profileField = nullptr;
    Field* m_algorithmField = nullptr;
    Field* m_patienceField = nullptr;
    Label* m_trustTitle = nullptr;
    Label* m_authorities = nullptr;
    Button* m_addAuthority = nullptr;
    Button* m_clearAuthorities = nullptr;
    Label* m_probesTitle = nullptr;
    Label* m_warning = nullptr;
    Check m_plain{};
    Check m_twice{};
    Check m_preflight{};
    Check m_versions{};
    Check m_foreign{};
    std::vector<std::filesystem::path> m_files;
};

} // namespace gui::headers
