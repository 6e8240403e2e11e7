// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/report_menu.h"

#include "core/base/text.h"
#include "core/io/file_stream.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/style/icon.h"
#include "gui/workbench/tab_view.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QFileDialog>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

core::Result<> write(const std::filesystem::path& file, const QByteArray& bytes)
{
    // The file dialog has asked.
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Plain, core::io::Existing::Replace));
    TRY(sink.write(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())))));
    return sink.commit();
}

const ReportForm& formOf(ReportFormat format)
{
    return reportForms()[static_cast<std::size_t>(format)];
}

} // namespace

ReportMenu::ReportMenu(Workbench& workbench, TabView& tab)
    : QObject(&tab)
    , m_workbench(workbench)
    , m_tab(tab)
    , m_action(new QAction(this))
    , m_copyAction(new QAction(this))
    , m_saving(nullptr)
    , m_copying(nullptr)
{
    for (const ReportForm& form : reportForms()) {
        auto* action = new QAction(iconNamed("file"_L1), {}, this);
        connect(action, &QAction::triggered, this, [this, format = form.format] { chooseFile(format); });
        m_saveActions << action;
        m_menu.addAction(action);
        m_tab.addAction(action);
    }
    m_menu.addSeparator();
    m_copyAction->setIcon(iconNamed("copy"_L1));
    connect(m_copyAction, &QAction::triggered, this, &ReportMenu::copy);
    m_menu.addAction(m_copyAction);
    m_tab.addAction(m_copyAction);
    m_action->setIcon(iconNamed("file"_L1));
    m_action->setMenu(&m_menu);
    setAudit(nullptr, {});
    retranslate();
}

void ReportMenu::setAudit(std::shared_ptr<const core::http::Audit> audit, const ReportWish& wish)
{
    m_audit = std::move(audit);
    m_wish = wish;
    const bool hasAudit = m_audit != nullptr;
    m_action->setEnabled(hasAudit);
    m_copyAction->setEnabled(hasAudit);
    for (QAction* action : std::as_const(m_saveActions))
        action->setEnabled(hasAudit);
    retranslate();
}

void ReportMenu::retranslate()
{
    m_action->setText(tr("Report"));
    m_action->setToolTip(m_audit ? tr("Report") : tr("There is no result to report yet"));
    for (const ReportForm& form : reportForms())
        m_saveActions[static_cast<qsizetype>(form.format)]->setText(
            tr("Save as %1…").arg(QLatin1StringView(form.name)));
    m_copyAction->setText(tr("Copy as Markdown"));
    m_menu.setTitle(tr("Report"));
}

void ReportMenu::chooseFile(ReportFormat format)
{
    if (!m_audit)
        return;
    const ReportForm& form = formOf(format);
    const QString name = QLatin1StringView(form.name);
    const QString suffix = QLatin1StringView(form.suffix);
    auto* dialog = new QFileDialog(&m_tab, tr("Save as %1").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("%1 (*.%2)", "a format, its suffix").arg(name, suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestedName(format, *m_audit, m_wish));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString& file) { save(format, toPath(file)); });
    dialog->open();
}

void ReportMenu::save(ReportFormat format, const std::filesystem::path& file)
{
    if (!m_audit)
        return;
    Q_EMIT began();
    m_saving.start(
        [audit = m_audit, wish = m_wish, format, file](const core::Progress& progress) -> core::Result<> {
            const QByteArray bytes = TRY(reportOf(format, *audit, wish));
            if (progress.stop.isRequested())
                return core::fail(core::ErrorCode::Cancelled);
            return write(file, bytes);
        },
        [this, file](const core::Result<>& written) {
            if (!written) {
                Q_EMIT failed(tr("Nothing was saved: %1").arg(gui::sentenceOf(written.error())));
                return;
            }
            const QString name = printable(fromPath(file.filename()));
            m_workbench.showToast({ .icon = u"file"_s,
                .sentence = tr("Saved %1").arg(name),
                .action = tr("Copy path"),
                .act
                = [&clipboard = m_workbench.clipboard(), file] { clipboard.copyText(fromPath(file)); } });
        });
}

void ReportMenu::copy()
{
    if (!m_audit)
        return;
    Q_EMIT began();
    m_copying.start([audit = m_audit, wish = m_wish](
                        const core::Progress&) { return reportOf(ReportFormat::Markdown, *audit, wish); },
        [this](const core::Result<QByteArray>& markdown) {
            if (!markdown) {
                Q_EMIT failed(gui::sentenceOf(markdown.error()));
                return;
            }
            m_workbench.clipboard().copyText(QString::fromUtf8(*markdown));
            m_workbench.showToast(
                { .icon = u"copy"_s, .sentence = tr("Copied as Markdown"), .action = {}, .act = {} });
        });
}

} // namespace gui::headers
