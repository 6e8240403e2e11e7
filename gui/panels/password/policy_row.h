// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/policy.h"

#include <QAbstractButton>

#include <optional>

class QVBoxLayout;

namespace gui {
class Badge;
class Label;
} // namespace gui

namespace gui::password {

/// What one list of rules says, with a badge. A click or Space unfolds the single rules.
class PolicyRow : public QWidget {
    Q_OBJECT
public:
    /// An own policy can be edited and removed.
    enum class Ownership : std::uint8_t { Standard, Own };
    explicit PolicyRow(Ownership ownership, QWidget* parent = nullptr);

    /// Nothing is judged while there is no password: the row says what is asked.
    void setVerdict(const core::password::PolicyVerdict& verdict, bool hasPassword);
    void setUnfolded(bool isUnfolded);
    bool isUnfolded() const { return m_isUnfolded; }
    void setLast(bool isLast);
    void retranslate();
    /// What has the focus; rows come and go, and their place in the order of Tab is theirs.
    QWidget* head() const;
    /// "NIST SP 800-63B-4, only factor: Refused, 11 of 15 characters".
    QString sentence() const;

Q_SIGNALS:
    void editWanted();
    void saveWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Head;
    void present();
    void presentRules();
    void addLine(const QString& sentence, const QString& fact, const QString& reference,
        core::password::RuleOutcome outcome);
    void addRemark(const core::Finding& finding);
    QWidget* makeActions();

    Ownership m_ownership;
    QList<QWidget*> m_actions; ///< of the unfolded row
    Head* m_head;
    QWidget* m_rules;
    QVBoxLayout* m_rulesLayout;
    std::optional<core::password::PolicyVerdict> m_verdict;
    bool m_hasPassword = false;
    bool m_isUnfolded = false;
    bool m_isLast = false;
};

/// "Accepted so far" where a rule could not be applied.
QString wordOf(core::password::Acceptance acceptance);
/// Why it was refused, what could not be judged, or what the policy asks.
QString factOf(const core::password::PolicyVerdict& verdict, bool hasPassword);

} // namespace gui::password
