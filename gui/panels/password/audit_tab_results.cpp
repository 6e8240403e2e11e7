// SPDX-License-Identifier: Apache-2.0
// What the tab of audits reads, shows and saves.
#include "core/io/file_stream.h"
#include "core/password/audit_report.h"
#include "gui/panels/password/audit_detail.h"
#include "gui/panels/password/audit_rows.h"
#include "gui/panels/password/audit_tab.h"
#include "gui/panels/password/audit_words.h"
#include "gui/panels/password/breach_card.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/text/units.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/filter_chips.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDate>
#include <QFileDialog>

#include <utility>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::password::AuditList;
using core::password::PasswordAudit;

struct Wish {
    std::filesystem::path path;
    std::shared_ptr<const core::Scratch> text;
    std::filesystem::path breaches; ///< empty: none are asked
    int minimumScore = 3;
    int year = 2026;
    std::optional<core::password::OwnPolicy> policy{};
    std::vector<core::password::UserWord> words{};
};

core::Result<AuditList> readList(const Wish& wish, const core::StopFlag& stop)
{
    if (wish.text) {
        core::Scratch copy;
        copy.append(wish.text->bytes());
        return AuditList::of(std::move(copy), {});
    }
    core::io::FileSource source = TRY(core::io::FileSource::open(wish.path, stop));
    return AuditList::read(source, wish.path.native(), stop);
}

core::Result<std::shared_ptr<const PasswordAudit>> auditOf(const Wish& wish, const core::Progress& progress)
{
    const AuditList list = TRY(readList(wish, progress.stop));
    std::optional<core::password::BreachList> breaches;
    core::password::AuditOptions options{
        .minimumScore = wish.minimumScore,
        .year = wish.year,
        .words = wish.words,
        .policy = wish.policy,
        .labels = core::password::Labels::Keep,
    };
    if (!wish.breaches.empty()) {
        breaches = TRY(core::password::BreachList::open(wish.breaches, progress.stop));
        options.breaches = &*breaches;
    }
    return std::make_shared<const PasswordAudit>(TRY(core::password::audit(list, options, progress)));
}

core::Result<> write(const std::filesystem::path& file, std::string_view text)
{
    // The file dialog has asked.
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Secret, core::io::Existing::Replace));
    TRY(sink.write(core::asBytes(text)));
    return sink.commit();
}

constexpr const char* suffixes[] = { "md", "csv", "json" };
constexpr QLatin1StringView formatNames[] = { "Markdown"_L1, "CSV"_L1, "JSON"_L1 };

} // namespace

std::filesystem::path AuditTab::breachList()
{
    if (m_subject.isSample && m_sample)
        return m_sample->list;
    const QVariant path = workbench().settings().panelValue(u"password"_s, u"breachList"_s);
    return toPath(path.toString());
}

QString AuditTab::nameOf(const Subject& subject) const
{
    return subject.isSample    ? tr("a sample")
        : subject.path.empty() ? tr("a pasted list")
                               : printable(fromPath(subject.path.filename()));
}

void AuditTab::showSample()
{
    m_job.start([](const core::Progress&) { return makeBreachSample(); },
        [this](core::Result<BreachSample>&& sample) {
            if (!sample) {
                presentMessage(Tone::Danger, sentenceOf(sample.error()));
                return;
            }
            m_sample = std::make_shared<BreachSample>(*std::move(sample));
            m_looksUp->setChecked(true);
            m_labels->setChecked(true);
            start({ .isSample = true });
        });
}

void AuditTab::startAgain()
{
    if (!m_audit && !m_job.isRunning())
        return;
    if (m_subject.path.empty() && m_subject.text.expired() && !m_subject.isSample)
        presentMessage(Tone::Info, tr("What was pasted was not kept: paste it again"));
    else
        start(m_subject);
}

void AuditTab::start(Subject subject)
{
    // Its buttons go, and the focus would follow the order of Tab; the list takes it when it is there.
    if (const QWidget* const focused = QApplication::focusWidget(); focused && m_empty->isAncestorOf(focused))
        setFocus(Qt::OtherFocusReason);
    std::shared_ptr<const core::Scratch> text = subject.text.lock();
    if (subject.isSample) {
        const auto sample = std::make_shared<core::Scratch>();
        sample->append(core::asBytes(sampleExport()));
        text = sample;
    } else if (m_subject.isSample) {
        // What the sample switched on is not meant for passwords of somebody.
        m_looksUp->setChecked(false);
        m_labels->setChecked(false);
    }
    m_subject = std::move(subject);
    m_judging.abandon();
    m_audit.reset();
    m_model->setAudit({});
    m_card->forget();
    m_message->hide();
    const bool looksUp = m_looksUp->isChecked();
    if (looksUp && breachList().empty())
        presentMessage(Tone::Info,
            tr("No breach list was chosen yet: choose one under Check for breaches to look passwords up"));
    m_askedWords = words();
    std::vector<core::password::UserWord> userWords;
    for (const QString& word : std::as_const(m_askedWords))
        userWords.push_back({ .text = toUtf8(word), .kind = core::password::WordKind::Other });
    const Wish wish{ .path = m_subject.path,
        .text = std::move(text),
        .breaches = looksUp ? breachList() : std::filesystem::path(),
        .minimumScore = m_score->currentData().toInt(),
        .year = QDate::currentDate().year(),
        .policy = policy(),
        .words = std::move(userWords) };
    m_job.start([wish](const core::Progress& progress) { return auditOf(wish, progress); },
        [this](const core::Result<Audited>& result) { present(result); });
    m_progress->setRunning();
    m_progress->setPermille({});
    presentProgress();
    presentParts();
    Q_EMIT statusChanged();
}

void AuditTab::present(const core::Result<Audited>& result)
{
    if (result) {
        m_audit = *result;
        m_model->setAudit(m_audit);
        m_model->setLabelled(m_labels->isChecked());
        if (m_model->rowCount() > 0)
            m_rows->setCurrentIndex(m_model->index(0));
    } else if (result.error().code == core::ErrorCode::Cancelled) {
        presentMessage(Tone::Info, tr("Cancelled"));
    } else {
        core::Error error = result.error();
        if (error.subject.empty())
            error.subject = toUtf8(nameOf(m_subject));
        presentMessage(Tone::Danger, sentenceOf(error));
    }
    presentParts();
    if (m_audit && hasFocus())
        m_rows->setFocus(Qt::OtherFocusReason);
    Q_EMIT tailChanged();
    // It may have been set while the list was read.
    if (m_audit && m_audit->minimumScore != m_score->currentData().toInt())
        judgeAgain();
}

void AuditTab::presentProgress()
{
    m_progress->setName(tr("Auditing %1", "a file").arg(nameOf(m_subject)));
    const std::optional<int> permille = m_job.rate().permille();
    m_progress->setAmounts(permille ? percentText(*permille / 10) : QString());
    m_progress->setPermille(permille);
    Q_EMIT tailChanged();
}

void AuditTab::presentMessage(Tone tone, const QString& sentence)
{
    m_message->setMessage(tone, sentence);
    m_message->setAction({});
    m_message->show();
}

/// Another score makes others weak; nothing need be measured for that.
void AuditTab::judgeAgain()
{
    if (!m_audit)
        return;
    m_judging.start(
        [audit = m_audit, score = m_score->currentData().toInt()](
            const core::Progress&) -> core::Result<Audited> {
            auto again = std::make_shared<PasswordAudit>(*audit);
            again->minimumScore = score;
            again->summary.weak = 0;
            for (const core::password::AuditedPassword& one : again->passwords)
                again->summary.weak += again->isWeak(one) ? 1U : 0U;
            return again;
        },
        [this](const core::Result<Audited>& again) {
            if (!again)
                return;
            m_audit = *again;
            m_model->setAudit(m_audit);
            presentParts();
        });
}

void AuditTab::presentSummary()
{
    const AuditVerdict verdict = verdictOf(*m_audit);
    m_card->setAnswer({ .tone = verdict.tone,
        .verdict = verdict.sentence,
        .meaning = verdict.counts,
        .basis = verdict.basis });
}

void AuditTab::presentChips()
{
    constexpr Tone tones[]
        = { Tone::Muted, Tone::Danger, Tone::Caution, Tone::Caution, Tone::Caution, Tone::Info, Tone::Muted };
    QList<FilterChips::Chip> chips;
    for (std::size_t i = 0; i < auditFilterCount; ++i) {
        const auto filter = static_cast<AuditFilter>(i);
        const bool hasIcon = tones[i] != Tone::Muted;
        chips.append({ .id = QString::fromLatin1(idOf(filter)),
            .icon = hasIcon ? QString(gui::iconOf(tones[i])) : QString(),
            .tone = tones[i],
            .word = wordOf(filter),
            .count = m_model->count(filter),
            .isShown
            = filter == AuditFilter::All || m_model->count(filter) > 0 || m_model->filter() == filter });
    }
    m_chips->setChips(chips);
}

void AuditTab::presentDetail()
{
    const QModelIndex index = m_rows->currentIndex();
    const bool isChosen = index.isValid() && index.row() < m_model->rowCount();
    m_detail->setPassword(*m_model, isChosen ? &m_model->at(index.row()) : nullptr);
}

void AuditTab::presentParts()
{
    const bool isRunning = m_job.isRunning();
    const bool hasAudit = m_audit != nullptr;
    m_progress->setVisible(isRunning);
    m_drop->setVisible(hasAudit && !isRunning);
    for (QWidget* each : std::initializer_list<QWidget*>{ m_card, m_chips, m_panes })
        each->setVisible(hasAudit);
    m_empty->setVisible(!hasAudit && !isRunning);
    m_reportAction->setEnabled(hasAudit);
    for (QAction* action : std::as_const(m_reportActions))
        action->setEnabled(hasAudit);
    m_reportAction->setToolTip(hasAudit ? tr("Save report") : tr("There is no result to save yet"));
    presentChips();
    if (hasAudit)
        presentSummary();
    presentDetail();
}

void AuditTab::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a list of passwords"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& name) { start({ .path = toPath(name) }); });
    dialog->open();
}

void AuditTab::chooseReport(AuditReportFormat format)
{
    const auto index = static_cast<std::size_t>(format);
    const QString suffix = QString::fromLatin1(suffixes[index]);
    auto* dialog = new QFileDialog(this, tr("Save report as %1").arg(formatNames[index]));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("%1 (*.%2)", "a format, its suffix").arg(formatNames[index], suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"password-audit."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString& file) { save(format, toPath(file)); });
    dialog->open();
}

void AuditTab::save(AuditReportFormat format, const std::filesystem::path& file)
{
    if (!m_audit)
        return;
    const auto labels
        = m_labels->isChecked() ? core::password::Labels::Keep : core::password::Labels::LeaveOut;
    m_saving.start(
        [audit = m_audit, format, labels, file](const core::Progress& progress) -> core::Result<> {
            PasswordAudit shown = *audit;
            shown.labels = labels;
            const std::string text = format == AuditReportFormat::Json ? core::password::auditJson(shown)
                : format == AuditReportFormat::Csv                     ? core::password::auditCsv(shown)
                                                                       : core::password::auditMarkdown(shown);
            if (progress.stop.isRequested())
                return core::fail(core::ErrorCode::Cancelled);
            return write(file, text);
        },
        [this, file](const core::Result<>& written) {
            if (!written) {
                presentMessage(Tone::Danger, tr("Nothing was saved: %1").arg(sentenceOf(written.error())));
                return;
            }
            workbench().showToast({ .icon = u"file"_s,
                .sentence = tr("Saved %1, without a password").arg(printable(fromPath(file.filename()))),
                .action = {},
                .act = {} });
        });
}

void AuditTab::copyCommand()
{
    const Shell shell = ownShell();
    QString command;
    if (const std::optional<core::password::OwnPolicy> chosen = policy()) {
        // It is in no file. Line breaks within its strings are escaped.
        const QString text = fromUtf8(core::password::textOf(*chosen)).remove(u'\n');
        command = (shell == Shell::Posix ? u"printf %s "_s : QString()) + quoted(shell, text) + u" | "_s;
    }
    command
        += u"assay password audit "_s + (m_subject.path.empty() ? u"LIST"_s : quoted(shell, m_subject.path));
    if (m_looksUp->isChecked() && !m_subject.isSample && !breachList().empty())
        command += u" --breach-file "_s + quoted(shell, breachList());
    command += u" --min-score "_s + QString::number(m_score->currentData().toInt());
    if (!command.startsWith(u"assay"))
        command += u" --policy -"_s;
    for (const QString& word : words())
        command += u" --word "_s + quoted(shell, word);
    if (m_labels->isChecked())
        command += u" --labels"_s;
    workbench().clipboard().copyText(command);
    workbench().showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

} // namespace gui::password
