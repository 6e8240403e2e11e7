// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/headers/trial.h"
#include "gui/workbench/tab_view.h"

#include <QMenu>
#include <QTimer>

class QBoxLayout;

namespace gui {
class Button;
class Card;
class Label;
class MessageStrip;
class PageScroll;
} // namespace gui

namespace gui::headers {

class HeaderEditor;
class PagePreview;
class ReportMenu;
class TrialVerdict;

/// The headers of a response to be changed, and what that does to its grade and findings. The text is never
/// remembered.
class WhatIfTab : public TabView {
    Q_OBJECT
public:
    WhatIfTab(Workbench& workbench, QWidget* parent);
    ~WhatIfTab() override;

    /// "edit" begins anew with a response; "try" is the same response with other headers.
    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString status() const override;

    HeaderEditor& editor() { return *m_editor; }
    GroupedList& list() { return *m_list; }
    PagePreview& page() { return *m_pagePreview; }
    const Trial* trial() const { return m_trial ? &*m_trial : nullptr; }

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeEditor();
    QWidget* makeResult();
    void connectParts();
    void arrange();
    void beginWith(std::shared_ptr<const std::string> text);
    void begin(std::shared_ptr<const core::http::Audit> before);
    void readFrom(const std::filesystem::path& file);
    void takeChanged(const QString& text);
    void trySoon();
    void tryNow();
    void present(const core::Result<Trial>& trial);
    void presentActions();
    void applyFix(int row);
    void addHeader(int number);
    void compareWithBefore();
    void presentMessage(Tone tone, const QString& sentence);
    void fillMenu();

    PageScroll* m_page;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_editorPane = nullptr;
    MessageStrip* m_message;
    Label* m_title = nullptr;
    HeaderEditor* m_editor = nullptr;
    Label* m_hint = nullptr;
    Button* m_add = nullptr;
    Button* m_toggle = nullptr;
    Button* m_remove = nullptr;
    QMenu m_addMenu;
    TrialVerdict* m_verdict = nullptr;
    Card* m_result = nullptr;
    Label* m_heading = nullptr;
    Label* m_counts = nullptr;
    GroupedList* m_list = nullptr;
    Label* m_nothing = nullptr;
    PagePreview* m_pagePreview;
    QAction* m_sampleAction;
    QAction* m_resetAction;
    QAction* m_compareAction;
    QAction* m_toggleAction;
    QAction* m_removeAction;
    ReportMenu* m_report;

    QTimer m_timer;
    Job m_job;
    Job m_reading;
    std::shared_ptr<const core::http::Audit> m_before;
    std::string m_beforeLines;
    std::optional<Trial> m_trial;
    std::optional<QString> m_changedText; ///< came while the response itself was still being read
    QString m_lastText;
};

} // namespace gui::headers
