// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/password_rules.h"
#include "core/password/policy.h"

#include <QWidget>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace gui {
class Button;
class Card;
class Field;
class Job;
class Label;
class LineEdit;
class MessageStrip;
class Settings;
} // namespace gui

namespace gui::password {

class OwnPolicies;
class PolicyRow;

/// What standards, policies of one's own and the rules of a site say of the password.
class RulesSection : public QWidget {
    Q_OBJECT
public:
    explicit RulesSection(Settings& settings, QWidget* parent = nullptr);

    /// Without a password the rows say what is asked.
    void judge(std::optional<std::string_view> password, const std::vector<std::string>& userWords,
        std::optional<std::uint64_t> timesLeaked = {});
    const std::vector<core::password::PolicyVerdict>& verdicts() const { return m_verdicts; }
    OwnPolicies& policies() { return *m_policies; }
    PolicyRow* row(std::size_t index) const;
    /// Adds the policy that the file holds, or says why it cannot.
    void openPolicy(const std::filesystem::path& file);
    void savePolicy(std::size_t index, const std::filesystem::path& file);
    LineEdit* siteRules() const { return m_siteEdit; }
    void setSiteRulesShown(bool isShown);
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    /// Something else is asked of the password: it has to be judged again.
    void rulesChanged();

private:
    QWidget* makeHeading();
    void readSiteRules();
    void fitRows();
    void editPolicy(std::optional<std::size_t> index);
    void askForPolicy();
    void askWhereToSave(std::size_t index);
    void say(const core::Error& error);

    OwnPolicies* m_policies;
    QBoxLayout* m_headingLayout = nullptr;
    Label* m_title = nullptr;
    Button* m_showSite = nullptr;
    Button* m_open = nullptr;
    Button* m_add = nullptr;
    MessageStrip* m_message;
    Job* m_reading;
    Job* m_writing;
    LineEdit* m_siteEdit;
    Field* m_siteField;
    Card* m_card;
    QVBoxLayout* m_rowsLayout;
    std::vector<PolicyRow*> m_rows;
    std::size_t m_ownRows = 0;
    std::optional<core::password::PasswordRules> m_siteRules;
    std::vector<core::password::PolicyVerdict> m_verdicts;
    bool m_isSiteShown = false;
};

} // namespace gui::password
