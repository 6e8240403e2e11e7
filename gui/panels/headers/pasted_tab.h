// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/headers/judging.h"
#include "gui/workbench/tab_view.h"

#include <QTimer>

namespace gui {
class Chooser;
class EmptyState;
class MessageStrip;
class PageScroll;
} // namespace gui

namespace gui::headers {

class AuditView;
class InputStrip;
class PastedInput;
class ReportMenu;

/// Headers that somebody pasted or saved, judged as they are typed. The text may hold cookies: it is never
/// remembered.
class PastedTab : public TabView {
    Q_OBJECT
public:
    PastedTab(Workbench& workbench, QWidget* parent);

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString status() const override;

    const core::http::Audit* audit() const { return m_answer ? m_answer->audit.get() : nullptr; }
    bool isFolded() const { return m_isFolded; }

protected:
    void retranslate() override;

private:
    /// What does not stand in the field: a file, or a text that is too large for it.
    struct Held {
        std::shared_ptr<const std::string> content;
        std::filesystem::path file; ///< empty: pasted
    };

    void connectInput();
    void openFile();
    void read(const std::filesystem::path& file);
    void hold(Held held);
    void clear();
    void judgeSoon();
    void judge();
    void judgeOther();
    void present(const core::Result<Answer>& answer);
    void presentNothing();
    void presentExchanges();
    void presentStrip();
    void presentReport();
    void presentError(const QString& sentence);
    void setFolded(bool isFolded);
    void adopt(); ///< shows what fits
    void tryChanges(const std::vector<core::http::Change>& changes);
    void copyCommand();
    void compareWithAnother();
    QString ownText() const;

    PageScroll* m_page;
    PastedInput* m_input;
    InputStrip* m_strip;
    Chooser* m_exchanges;
    MessageStrip* m_message;
    AuditView* m_view;
    EmptyState* m_empty;
    ReportMenu* m_report;
    QAction* m_sampleAction;
    QAction* m_commandAction;
    QAction* m_compareAction;

    QTimer m_timer;
    Job m_job;
    Job m_reading;
    std::optional<Held> m_held;
    std::optional<Answer> m_answer;
    std::optional<std::size_t> m_exchange; ///< that somebody chose
    bool m_isFolded = false;
    bool m_foldsWhenJudged = false;
};

} // namespace gui::headers
