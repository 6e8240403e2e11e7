// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/headers/inspection.h"
#include "gui/widgets/style/tokens.h"
#include "gui/workbench/address_history.h"
#include "gui/workbench/tab_view.h"

namespace gui {
class EmptyState;
class FetchWatcher;
class MessageStrip;
class PageScroll;
class ProgressStrip;
class Segmented;
} // namespace gui

namespace gui::headers {

class AddressBar;
class AddressOptions;
class AuditView;
class CertificateView;
class HopsView;
class PracticeSession;
class RawHopsView;
class ReportMenu;
class TlsView;

/// What a server says of itself, judged. Nothing is sent before somebody presses Inspect, or chooses
/// "Inspect this address" where it is offered.
class AddressTab : public TabView {
    Q_OBJECT
public:
    AddressTab(Workbench& workbench, QWidget* parent);
    ~AddressTab() override;

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString tail() const override;
    QString status() const override;

    const Inspection* inspection() const { return m_inspection.get(); }
    bool isRunning() const { return m_job.isRunning(); }
    AddressBar& bar() { return *m_bar; }
    AddressOptions& options() { return *m_options; }
    /// What asks; tests have another, for servers that are nowhere.
    using Inspector = std::function<core::Result<SharedInspection>(const InspectionWish& wish,
        std::int64_t now, core::fetch::Watcher& watcher, const core::Progress& progress)>;
    void setInspector(Inspector inspector) { m_inspector = std::move(inspector); }

protected:
    void retranslate() override;

private:
    /// What the strip below the field offers to do.
    enum class Remedy : std::uint8_t { None, Settings, Retry, Follow, SendFields };
    /// What is asked beyond the usual, because somebody said so.
    struct Leave {
        core::fetch::Unverified unverified = core::fetch::Unverified::LookOnly;
        core::fetch::PrivateRedirects privateRedirects = core::fetch::PrivateRedirects::Stop;
    };

    void connectParts();
    void setPartTitles();
    void inspect();
    void inspect(const TypedAddress& address, const Leave& leave);
    void start(InspectionWish wish);
    void cancel();
    void remedy();
    void present(const core::Result<SharedInspection>& result);
    void presentInspection(const SharedInspection& inspection);
    void presentProgress();
    void presentMessage(Tone tone, const QString& sentence, Remedy remedy);
    void presentEnd();
    void presentTrust();
    void presentReport();
    void presentActions();
    void showPart(const QString& id);
    void adopt(); ///< shows what fits
    void judgeAgain();
    void tryChanges(const std::vector<core::http::Change>& changes);
    void copyCommand();
    void compareWithAnother();
    void compareWithFormer();
    /// After a click: starts it where it does not run, and inspects one of its exercises.
    void tryPractice();
    void inspectExercise();
    QString command() const;

    PracticeSession& m_practice;
    AddressHistory m_history;
    PageScroll* m_page;
    AddressBar* m_bar;
    AddressOptions* m_options;
    ProgressStrip* m_progress;
    MessageStrip* m_message;
    MessageStrip* m_trust;
    AuditView* m_view;
    QWidget* m_switch;
    Segmented* m_parts;
    HopsView* m_hops;
    RawHopsView* m_raw;
    CertificateView* m_certificate;
    TlsView* m_tls;
    EmptyState* m_empty;
    ReportMenu* m_report;
    QAction* m_sampleAction;
    QAction* m_commandAction;
    QAction* m_compareAction;
    QAction* m_formerAction;
    QAction* m_againAction;
    QAction* m_cancelAction;
    QAction* m_optionsAction;

    Job m_job;
    Job m_judging;
    Inspector m_inspector;
    std::shared_ptr<FetchWatcher> m_watcher; ///< of what runs now
    std::optional<TypedAddress> m_asked; ///< last, whatever became of it
    Leave m_leave; ///< given with it
    std::string m_fieldsOrigin; ///< where own headers went last; empty: nowhere yet
    SharedInspection m_inspection;
    SharedInspection m_former; ///< the one before, of the same address
    Remedy m_remedy = Remedy::None;
    bool m_awaitsPractice = false;
};

} // namespace gui::headers
