// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scratch.h"
#include "gui/jobs/job.h"
#include "gui/panels/password/audit_model.h"
#include "gui/panels/password/breach_lookup.h"
#include "gui/widgets/style/tokens.h"
#include "gui/workbench/tab_view.h"

#include <QMenu>

class QBoxLayout;
class QCheckBox;
class QFrame;

namespace gui {
class Card;
class Chooser;
class DropStrip;
class EmptyState;
class FilterChips;
class Label;
class LineEdit;
class MessageStrip;
class PageScroll;
class ProgressStrip;
class RowList;
} // namespace gui

namespace gui::password {

class AuditDetail;
class BreachCard;

enum class AuditReportFormat : std::uint8_t { Markdown, Csv, Json };

/// What is wrong with the passwords of a list. The list is read, measured and forgotten; what stays holds
/// none of them.
class AuditTab : public TabView {
    Q_OBJECT
public:
    AuditTab(Workbench& workbench, QWidget* parent);
    ~AuditTab() override;

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString tail() const override;
    QString status() const override;

    bool isRunning() const { return m_job.isRunning(); }
    const AuditModel& model() const { return *m_model; }
    /// What the file dialog leads to; it has asked whether to replace a file.
    void save(AuditReportFormat format, const std::filesystem::path& file);

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What is audited: a file, or a text that was handed over, which leaves with the job that reads it.
    struct Subject {
        std::filesystem::path path{};
        std::weak_ptr<const core::Scratch> text{}; ///< where there is no path
        bool isSample = false;
    };
    using Audited = std::shared_ptr<const core::password::PasswordAudit>;

    QWidget* makeOptions();
    QWidget* makeScore();
    QWidget* makePolicy();
    QWidget* makeWords();
    QWidget* makePanes();
    void makeActions();
    void connectAll();
    void start(Subject subject);
    void startAgain();
    void present(const core::Result<Audited>& result);
    void presentProgress();
    void presentMessage(Tone tone, const QString& sentence);
    void presentSummary();
    void presentChips();
    void presentDetail();
    void presentParts();
    void judgeAgain();
    void arrange();
    void chooseFile();
    void chooseReport(AuditReportFormat format);
    void copyCommand();
    /// As they are saved now; the chosen one stays chosen.
    void readPolicies();
    std::optional<core::password::OwnPolicy> policy() const;
    QStringList words() const;
    std::filesystem::path breachList();
    QString nameOf(const Subject& subject) const;

    PageScroll* m_page;
    DropStrip* m_drop;
    QWidget* m_options = nullptr;
    Label* m_scoreLabel = nullptr;
    Chooser* m_score = nullptr;
    Label* m_policyLabel = nullptr;
    Chooser* m_policy = nullptr;
    Label* m_wordsLabel = nullptr;
    LineEdit* m_words = nullptr;
    QCheckBox* m_looksUp = nullptr;
    QCheckBox* m_labels = nullptr;
    ProgressStrip* m_progress;
    MessageStrip* m_message;
    BreachCard* m_card;
    FilterChips* m_chips;
    Card* m_panes = nullptr;
    QBoxLayout* m_panesLayout = nullptr;
    RowList* m_rows = nullptr;
    QFrame* m_line = nullptr;
    AuditDetail* m_detail = nullptr;
    EmptyState* m_empty;
    AuditModel* m_model;
    QMenu m_reportMenu;
    QList<QAction*> m_reportActions; ///< by AuditReportFormat
    QAction* m_sampleAction;
    QAction* m_reportAction;
    QAction* m_commandAction;

    Job m_job;
    Job m_judging;
    Job m_saving;
    Audited m_audit;
    std::vector<core::password::OwnPolicy> m_policies;
    QStringList m_askedWords; ///< of the last audit
    Subject m_subject;
    std::shared_ptr<BreachSample> m_sample;
};

} // namespace gui::password
