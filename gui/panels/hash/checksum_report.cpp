// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_report.h"

#include "core/hash/audit_report.h"
#include "core/io/file_stream.h"
#include "gui/panels/hash/file_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/style/icon.h"
#include "gui/workbench/tab_view.h"
#include "gui/workbench/workbench.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array forms{
    CheckReportForm{ CheckReportFormat::Markdown, "Markdown", "md" },
    CheckReportForm{ CheckReportFormat::Csv, "CSV", "csv" },
    CheckReportForm{ CheckReportFormat::Json, "JSON", "json" },
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::hash::CheckReport)
};

/// A name says what it says: no markup, no link, no end of the cell.
QString escaped(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'&') {
            result += u"&amp;"_s;
            continue;
        }
        if (u"\\`*_[]<>#|~@!$"_s.contains(letter))
            result += u'\\';
        result += letter;
    }
    result.replace(u"://"_s, u":\\/\\/"_s);
    result.replace(u"www."_s, u"www\\."_s, Qt::CaseInsensitive);
    return result;
}

bool hasVerdict(const CheckedFile& file)
{
    return file.state != CheckState::Waiting && file.state != CheckState::NotChecked;
}

core::Result<> write(const std::filesystem::path& file, std::string_view text)
{
    // The file dialog has asked.
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Plain, core::io::Existing::Replace));
    TRY(sink.write(core::asBytes(text)));
    return sink.commit();
}

} // namespace

std::span<const CheckReportForm> checkReportForms()
{
    return forms;
}

QString checkMarkdownOf(const CheckReport& report)
{
    QString text = u"# "_s + escaped(report.summary.headline) + u"\n\n"_s;
    for (const QString& line : QStringList{ report.summary.counts, report.summary.how }
            + report.summary.cautions + report.summary.remarks) {
        if (!line.isEmpty())
            text += escaped(line) + u"\n\n"_s;
    }
    text += escaped(Words::tr("Folder: %1").arg(printable(fromPath(report.folder)))) + u"\n\n"_s;
    QString rows;
    std::size_t asListed = 0;
    for (const CheckedFile& file : report.files) {
        asListed += file.state == CheckState::Ok ? 1 : 0;
        if (file.state == CheckState::Ok || !hasVerdict(file))
            continue;
        rows += u"| "_s + escaped(wordOf(file.state)) + u" | "_s + escaped(nameOf(file)) + u" | "_s
            + escaped(reasonOf(file, report.files)) + u" |\n"_s;
    }
    if (!rows.isEmpty())
        text += u"| "_s + escaped(Words::tr("Verdict")) + u" | "_s + escaped(Words::tr("File")) + u" | "_s
            + escaped(Words::tr("Reason")) + u" |\n|---|---|---|\n"_s + rows + u'\n';
    return text + escaped(Words::tr("%n file(s) are as listed", nullptr, static_cast<int>(asListed)) + u'\n');
}

std::string checkReportOf(CheckReportFormat format, const CheckReport& report)
{
    if (format == CheckReportFormat::Markdown)
        return toUtf8(checkMarkdownOf(report));
    std::vector<core::hash::AuditedFile> files;
    files.reserve(report.files.size());
    for (const CheckedFile& file : report.files) {
        if (hasVerdict(file))
            files.push_back(file.audited);
    }
    const core::hash::AuditReport audit{
        .list = report.list, .folder = report.folder, .isComplete = report.isComplete, .files = files
    };
    return format == CheckReportFormat::Csv ? core::hash::csvOf(audit) : core::hash::jsonOf(audit);
}

CheckReportMenu::CheckReportMenu(Workbench& workbench, TabView& tab, std::function<CheckReport()> report)
    : QObject(&tab)
    , m_workbench(workbench)
    , m_tab(tab)
    , m_report(std::move(report))
    , m_action(new QAction(this))
    , m_saving(nullptr)
{
    for (const CheckReportForm& form : forms) {
        auto* action = new QAction(iconNamed("file"_L1), {}, this);
        connect(action, &QAction::triggered, this, [this, format = form.format] { chooseFile(format); });
        m_saveActions << action;
        m_menu.addAction(action);
        m_tab.addAction(action);
    }
    m_action->setIcon(iconNamed("file"_L1));
    m_action->setMenu(&m_menu);
    setEnabled(false);
}

void CheckReportMenu::setEnabled(bool isEnabled)
{
    m_action->setEnabled(isEnabled);
    for (QAction* action : std::as_const(m_saveActions))
        action->setEnabled(isEnabled);
    m_action->setToolTip(isEnabled ? tr("Save report") : tr("There is no result to save yet"));
}

void CheckReportMenu::retranslate()
{
    m_action->setText(tr("Save report"));
    m_menu.setTitle(tr("Save report"));
    for (const CheckReportForm& form : forms)
        m_saveActions[static_cast<qsizetype>(form.format)]->setText(
            tr("Save report as %1…").arg(QLatin1StringView(form.name)));
    setEnabled(m_action->isEnabled());
}

void CheckReportMenu::chooseFile(CheckReportFormat format)
{
    const CheckReportForm& form = forms[static_cast<std::size_t>(format)];
    const QString name = QLatin1StringView(form.name);
    const QString suffix = QLatin1StringView(form.suffix);
    auto* dialog = new QFileDialog(&m_tab, tr("Save report as %1").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("%1 (*.%2)", "a format, its suffix").arg(name, suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"checksum-report."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString& file) { save(format, toPath(file)); });
    dialog->open();
}

void CheckReportMenu::save(CheckReportFormat format, const std::filesystem::path& file)
{
    m_saving.start(
        [report = m_report(), format, file](const core::Progress& progress) -> core::Result<> {
            const std::string text = checkReportOf(format, report);
            if (progress.stop.isRequested())
                return core::fail(core::ErrorCode::Cancelled);
            return write(file, text);
        },
        [this, file](const core::Result<>& written) {
            if (!written) {
                Q_EMIT failed(tr("Nothing was saved: %1").arg(gui::sentenceOf(written.error())));
                return;
            }
            m_workbench.showToast({ .icon = u"file"_s,
                .sentence = tr("Saved %1").arg(isolated(shownName(file))),
                .action = tr("Copy path"),
                .act
                = [&clipboard = m_workbench.clipboard(), file] { clipboard.copyText(fromPath(file)); } });
        });
}

} // namespace gui::hash
