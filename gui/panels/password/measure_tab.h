// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/strength.h"
#include "gui/jobs/job.h"
#include "gui/panels/password/breach_lookup.h"
#include "gui/panels/password/times_table.h"
#include "gui/workbench/tab_view.h"

#include <QMenu>
#include <QTimer>

#include <optional>

class QFrame;

namespace gui {
class EmptyState;
class Label;
class MessageStrip;
class SecretEdit;
} // namespace gui

namespace gui::password {

class Attacker;
class GenerateCard;
class Pane;
class Ribbon;
class RulesSection;
class SlowAttack;
class StrengthCard;
class UserWordsEditor;

/// How strong a password is and why, measured as it is typed, and beside it others that are made. Nothing
/// that is typed is kept.
class MeasureTab : public TabView {
    Q_OBJECT
public:
    MeasureTab(Workbench& workbench, QWidget* parent);

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString status() const override;

    /// Nothing while the field is empty.
    const std::optional<core::password::Strength>& strength() const { return m_strength; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeField();
    void makeActions();
    void connectAll();
    /// Side by side, or the generator below.
    void arrange();

    enum class Reason : std::uint8_t { Typed, Filled, OtherCircumstances };
    void fill(core::ByteView utf8);
    void measure(Reason reason);
    void judge();
    /// The list that the tab of leaks remembers.
    std::filesystem::path breachList() const;
    void askBreaches();
    void present(Reason reason);
    void presentField();
    void presentChange(const core::password::Strength& before);
    void presentTimes();
    QList<TimesTable::Row> timesFor(double guesses) const;
    void presentPart();
    double leakRate() const;
    QString tokenOf(int part) const;
    void showAttack();
    void rememberAttacker();
    void copyCommand();
    void copyReport();

    Pane* m_main;
    QFrame* m_line;
    Pane* m_side;
    GenerateCard* m_generator;
    Label* m_fieldLabel = nullptr;
    Label* m_count = nullptr;
    SecretEdit* m_password = nullptr;
    Label* m_remark = nullptr;
    Ribbon* m_ribbon = nullptr;
    Label* m_part = nullptr;
    SlowAttack* m_attack = nullptr;
    MessageStrip* m_change;
    StrengthCard* m_card;
    EmptyState* m_empty;
    QWidget* m_times;
    Attacker* m_attacker;
    TimesTable* m_table;
    RulesSection* m_rules;
    UserWordsEditor* m_words;
    QMenu m_exampleMenu;
    QList<QAction*> m_exampleActions;
    QAction* m_examplesAction;
    QAction* m_sampleAction;
    QAction* m_commandAction;
    QAction* m_reportAction;
    QAction* m_attackAction;

    Job m_asking;
    QTimer m_pause; ///< between two keystrokes
    std::shared_ptr<OpenBreachList> m_open = std::make_shared<OpenBreachList>();
    std::optional<std::uint64_t> m_timesLeaked; ///< where a list was asked and has answered
    std::optional<core::password::Strength> m_strength;
    std::optional<QString> m_error; ///< why it cannot be measured
    bool m_isStale = false; ///< something changed while the tab was not in view
    bool m_isFilling = false;
};

} // namespace gui::password
