// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/hash/checksum_words.h"

#include <QList>
#include <QMenu>

#include <span>

class QAction;

namespace gui {
class TabView;
class Workbench;
} // namespace gui

namespace gui::hash {

enum class CheckReportFormat : std::uint8_t { Markdown, Csv, Json };

struct CheckReportForm {
    CheckReportFormat format;
    const char* name; ///< a proper noun, not translated
    const char* suffix;
};
std::span<const CheckReportForm> checkReportForms();

/// A result, copied for another thread.
struct CheckReport {
    std::vector<CheckedFile> files;
    std::filesystem::path list;
    std::filesystem::path folder;
    CheckSummary summary;
    bool isComplete;
};
/// CommonMark; files that are as listed are only counted.
QString checkMarkdownOf(const CheckReport& report);
/// The file's bytes. On any thread.
std::string checkReportOf(CheckReportFormat format, const CheckReport& report);

/// The action "Save report" of a tab, with a menu of its formats.
class CheckReportMenu : public QObject {
    Q_OBJECT
public:
    CheckReportMenu(Workbench& workbench, TabView& tab, std::function<CheckReport()> report);

    QAction* action() const { return m_action; }
    void setEnabled(bool isEnabled);
    void retranslate();
    /// What the file dialog leads to; it has asked whether to replace a file.
    void save(CheckReportFormat format, const std::filesystem::path& file);

Q_SIGNALS:
    /// Nothing was saved; the sentence says why.
    void failed(const QString& sentence);

private:
    void chooseFile(CheckReportFormat format);

    Workbench& m_workbench;
    TabView& m_tab;
    std::function<CheckReport()> m_report;
    QAction* m_action;
    QMenu m_menu;
    QList<QAction*> m_saveActions; ///< in the order of checkReportForms()
    Job m_saving;
};

} // namespace gui::hash
