// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/headers/report_document.h"

#include <QList>
#include <QMenu>

#include <filesystem>

class QAction;

namespace gui {
class TabView;
class Workbench;
} // namespace gui

namespace gui::headers {

/// The action "Report" of a tab, with a menu of what a report of its audit can be saved as.
class ReportMenu : public QObject {
    Q_OBJECT
public:
    ReportMenu(Workbench& workbench, TabView& tab);

    QAction* action() const { return m_action; }
    /// Null: there is nothing to report. `wish` is as of the audit.
    void setAudit(std::shared_ptr<const core::http::Audit> audit, const ReportWish& wish);
    void retranslate();
    /// What the file dialog leads to; it has asked whether to replace a file.
    void save(ReportFormat format, const std::filesystem::path& file);

Q_SIGNALS:
    /// Nothing was saved; the sentence says why.
    void failed(const QString& sentence);
    /// Forget what failed before.
    void began();

private:
    void chooseFile(ReportFormat format);
    void copy();

    Workbench& m_workbench;
    TabView& m_tab;
    QAction* m_action;
    QMenu m_menu;
    QList<QAction*> m_saveActions; ///< in the order of reportForms()
    QAction* m_copyAction;
    std::shared_ptr<const core::http::Audit> m_audit;
    ReportWish m_wish;
    Job m_saving;
    Job m_copying;
};

} // namespace gui::headers
