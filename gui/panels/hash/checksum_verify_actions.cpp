// SPDX-License-Identifier: Apache-2.0
// What the verification is told to do, and what comes back.
#include "gui/panels/hash/checksum_detail.h"
#include "gui/panels/hash/checksum_list.h"
#include "gui/panels/hash/checksum_verify.h"
#include "gui/panels/hash/command_line.h"
#include "gui/panels/hash/file_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/filter_chips.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

/// How long one batch may keep the window from its events, in milliseconds.
constexpr qint64 longestFlush = 15;
constexpr std::size_t slice = 1000;

} // namespace

void ChecksumVerify::drop(Files files)
{
    AuditQuestion question = m_question;
    question.dropped = std::move(files);
    ask(std::move(question));
}

void ChecksumVerify::verifyText(const QString& text)
{
    ask({ .text = std::make_shared<const std::string>(toUtf8(text)),
        .folder = m_question.folder.empty() ? m_list.folder : m_question.folder,
        .newFiles = m_question.newFiles });
}

void ChecksumVerify::verifyList(const std::filesystem::path& list)
{
    ask({ .list = list, .newFiles = m_question.newFiles });
}

void ChecksumVerify::verifyAgain()
{
    if (hasQuestion())
        ask(m_question);
}

void ChecksumVerify::showSample()
{
    m_sampling.start([](const core::Progress&) { return makeChecksumSample(); },
        [this](core::Result<ChecksumSample>&& sample) {
            if (!sample) {
                showMessage(Tone::Danger, gui::sentenceOf(sample.error()));
                return;
            }
            m_sample = *std::move(sample);
            ask({ .list = m_sample->list, .newFiles = core::hash::NewFiles::Report });
        });
}

void ChecksumVerify::ask(AuditQuestion question)
{
    m_question = std::move(question);
    m_message->hide();
    m_messageAction = {};
    m_result.reset();
    m_list = {};
    m_model->clear();
    m_model->setOrder(CheckOrder::List);
    m_chips->choose(u"all"_s);
    m_stage = CheckStage::Running;
    // What the former run still says is nobody's.
    m_feed = std::make_shared<AuditFeed>();
    m_job.start([question = m_question, feed = m_feed](
                    const core::Progress& progress) { return runAudit(question, *feed, progress); },
        [this](core::Result<core::hash::AuditTotals>&& result) {
            m_result = std::move(result);
            flush();
        });
    m_progress->setRunning();
    present();
}

/// A path, or lines that were pasted into the field of one.
void ChecksumVerify::takeFields()
{
    const QString list = m_listEdit->text().trimmed();
    const QString folder = m_folderEdit->text().trimmed();
    AuditQuestion question = m_question;
    const bool isShownList = m_list.lists.size() == 1 && list == printable(fromPath(m_list.lists.front()));
    if (!isShownList && !list.isEmpty()) {
        const bool isLine = core::hash::parseChecksums(toUtf8(list), {}).has_value();
        question = { .newFiles = m_question.newFiles };
        if (isLine && !list.startsWith(u'/'))
            question.text = std::make_shared<const std::string>(toUtf8(list));
        else
            question.dropped = { toPath(list) };
    }
    const bool isShownFolder = !question.folder.empty() && folder == printable(fromPath(question.folder));
    if (!isShownFolder)
        question.folder = toPath(folder);
    if (!question.isEmpty())
        ask(std::move(question));
}

/// Several lines pasted into the field are a list, which a field of one line would run together.
bool ChecksumVerify::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_listEdit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (text.trimmed().contains(u'\n')) {
            m_listEdit->clear();
            verifyText(text);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChecksumVerify::flush()
{
    if (m_stage != CheckStage::Running)
        return;
    const bool isEmpty = drain();
    if (m_result && isEmpty) {
        conclude();
        return;
    }
    if (m_result)
        QTimer::singleShot(0, this, &ChecksumVerify::flush);
    present();
}

bool ChecksumVerify::drain()
{
    QElapsedTimer time;
    time.start();
    if (std::optional<LoadedList> list = m_feed->takeList())
        adoptList(*std::move(list));
    for (;;) {
        std::vector<core::hash::AuditedFile> files = m_feed->take(slice);
        if (files.empty())
            break;
        m_model->apply(std::move(files));
        if (time.elapsed() > longestFlush)
            return false;
    }
    m_model->setReading(m_feed->reading());
    return true;
}

void ChecksumVerify::adoptList(LoadedList&& list)
{
    m_list = std::move(list);
    m_question = m_list.question;
    m_model->setList(std::move(m_list.files), std::move(m_list.byName));
    if (m_list.passedOver > 0)
        showMessage(
            Tone::Info, tr("One list at a time: %n more were not looked at", nullptr, m_list.passedOver));
}

void ChecksumVerify::conclude()
{
    const core::Result<core::hash::AuditTotals> result = *std::exchange(m_result, {});
    const bool isCancelled = !result && result.error().code == core::ErrorCode::Cancelled;
    m_stage = result ? CheckStage::Done : isCancelled ? CheckStage::Cancelled : CheckStage::Failed;
    m_model->finish();
    m_model->setOrder(static_cast<CheckOrder>(m_order->currentData().toInt()));
    if (!result && !isCancelled)
        showMessage(Tone::Danger, gui::sentenceOf(result.error()));
    else if (result && !m_list.unlisted.empty())
        explainNoList();
    chooseFirstFailure();
    present();
}

void ChecksumVerify::explainNoList()
{
    const Files files = m_list.unlisted;
    const QString sentence = files.size() == 1
        ? tr("No checksum file beside %1 speaks of it").arg(isolated(shownName(files.front())))
        : tr("%n file(s) have no checksum file beside them", nullptr, static_cast<int>(files.size()));
    // With no file to show, nothing else says that a list is damaged.
    const bool isDamaged = m_model->files().empty() && !m_list.unreadableLists.empty();
    showMessage(isDamaged ? Tone::Caution : Tone::Info,
        isDamaged ? gui::sentenceOf(m_list.unreadableLists.front()) : sentence);
    m_message->setAction(tr("Hash in Files", nullptr, static_cast<int>(files.size())));
    m_messageAction = [this, files] {
        m_workbench.openIn({ .panel = u"hash"_s, .tab = u"files"_s, .offer = u"hash"_s }, files);
    };
}

void ChecksumVerify::showMessage(Tone tone, const QString& sentence)
{
    m_message->setMessage(tone, sentence);
    m_message->setAction(tr("Close"));
    m_messageAction = {};
    m_message->show();
}

CheckSummary ChecksumVerify::summary() const
{
    return summarise(*m_model, m_list, m_stage);
}

CheckReport ChecksumVerify::report() const
{
    return { .files = m_model->files(),
        .list = m_list.lists.size() == 1 ? m_list.lists.front() : std::filesystem::path(),
        .folder = m_list.folder,
        .summary = summary(),
        .isComplete = m_stage == CheckStage::Done && m_model->count(CheckState::NotChecked) == 0 };
}

QString ChecksumVerify::titleOfJob() const
{
    if (m_model->countListed() == 0)
        return tr("Reading the list");
    return tr("Verifying %1").arg(listName(m_list));
}

QString ChecksumVerify::status() const
{
    if (isRunning())
        return titleOfJob();
    return m_model->files().empty()
        ? QString()
        : tr("Verified %n file(s)", nullptr, static_cast<int>(m_model->countChecked()));
}

void ChecksumVerify::openList()
{
    auto* dialog = new QFileDialog(this, tr("Open checksum file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!m_list.folder.empty())
        dialog->setDirectory(fromPath(m_list.folder));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { drop({ toPath(name) }); });
    dialog->open();
}

void ChecksumVerify::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Choose the folder of the files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!m_list.folder.empty())
        dialog->setDirectory(fromPath(m_list.folder));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_question.folder = toPath(name);
        presentFields();
        verifyAgain();
    });
    dialog->open();
}

void ChecksumVerify::hashChosen()
{
    const int position = chosenPosition();
    if (position < 0)
        return;
    const std::string& name = m_model->files()[static_cast<std::size_t>(position)].audited.name;
    m_workbench.openIn(
        { .panel = u"hash"_s, .tab = u"files"_s, .offer = u"hash"_s }, Files{ m_list.folder / name });
}

void ChecksumVerify::copyChosen()
{
    const int position = chosenPosition();
    if (position < 0)
        return;
    m_workbench.clipboard().copyText(
        lineOf(m_model->files()[static_cast<std::size_t>(position)], m_model->files()));
    m_workbench.showToast({ .icon = u"copy"_s, .sentence = tr("Copied"), .action = {}, .act = {} });
}

void ChecksumVerify::copyFailures()
{
    QStringList lines;
    for (const CheckedFile& file : m_model->files()) {
        if (file.state != CheckState::Ok && file.state != CheckState::Waiting
            && file.state != CheckState::NotChecked)
            lines << lineOf(file, m_model->files());
    }
    m_workbench.clipboard().copyText(lines.join(u'\n'));
    m_workbench.showToast({ .icon = u"copy"_s,
        .sentence = tr("Copied %n line(s)", nullptr, static_cast<int>(lines.size())),
        .action = {},
        .act = {} });
}

void ChecksumVerify::copyCommand()
{
    const QString command = m_question.files.empty()
        ? checkCommand(ownShell(), m_question.list, m_question.folder, m_question.newFiles)
        : sidecarCommand(ownShell(), m_question.files);
    m_workbench.clipboard().copyText(command);
    m_workbench.showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

void ChecksumVerify::openMenu(const QPoint& globalPosition)
{
    const int position = chosenPosition();
    if (position < 0)
        return;
    const CheckedFile& file = m_model->files()[static_cast<std::size_t>(position)];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy line"), this, &ChecksumVerify::copyChosen);
    menu->addAction(tr("Copy name"), this,
        [this, name = fromUtf8(file.audited.name)] { m_workbench.clipboard().copyText(name); });
    menu->addAction(tr("Copy all failures"), this, &ChecksumVerify::copyFailures);
    menu->addSeparator();
    QAction* hash = menu->addAction(tr("Hash it in Files"), this, &ChecksumVerify::hashChosen);
    hash->setEnabled(
        file.state == CheckState::Ok || file.state == CheckState::Changed || file.state == CheckState::New);
    menu->popup(globalPosition);
}

} // namespace gui::hash
