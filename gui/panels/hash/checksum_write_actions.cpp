// SPDX-License-Identifier: Apache-2.0
// What the writing of checksum files is told to do, and what comes of it.
#include "gui/panels/hash/checksum_export.h"
#include "gui/panels/hash/checksum_write.h"
#include "gui/panels/hash/command_line.h"
#include "gui/panels/hash/file_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QFileDialog>
#include <QListView>

#include <algorithm>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

void ChecksumWrite::add(Files inputs)
{
    std::ranges::move(inputs, std::back_inserter(m_unseen));
    lookAt();
}

/// Which of them are folders is asked on another thread: they may be far away.
void ChecksumWrite::lookAt()
{
    using Inputs = std::vector<InputModel::Input>;
    m_looking.start(
        [unseen = m_unseen](const core::Progress& progress) -> core::Result<Inputs> {
            Inputs inputs;
            for (const fs::path& path : unseen) {
                if (progress.stop.isRequested())
                    return core::fail(core::ErrorCode::Cancelled);
                std::error_code ignored;
                inputs.push_back({ .path = path, .isFolder = fs::is_directory(path, ignored) });
            }
            return inputs;
        },
        [this](core::Result<Inputs>&& inputs) {
            if (!inputs)
                return;
            m_unseen.clear();
            m_inputs->add(*std::move(inputs));
            present();
        });
}

void ChecksumWrite::removeChosen()
{
    // selectedRows() would compare each row with every range.
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    const int first = std::ranges::min(chosen, {}, &QModelIndex::row).row();
    m_inputs->remove(chosen);
    // The keyboard goes on where it was.
    if (const int last = m_inputs->rowCount() - 1; last >= 0)
        m_list->selectionModel()->setCurrentIndex(
            m_inputs->index(std::min(first, last)), QItemSelectionModel::NoUpdate);
    present();
}

void ChecksumWrite::clear()
{
    // What is looked at still would come back.
    m_looking.abandon();
    m_unseen.clear();
    m_inputs->clear();
    m_message->hide();
    m_messageAction = {};
    m_outcome->hide();
    present();
}

void ChecksumWrite::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& names) {
        Files files;
        for (const QString& name : names)
            files.push_back(toPath(name));
        add(std::move(files));
    });
    dialog->open();
}

void ChecksumWrite::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Choose a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { add({ toPath(name) }); });
    dialog->open();
}

/// That all inputs lie in or below: the names in a list cannot climb out of its own.
fs::path ChecksumWrite::commonFolder() const
{
    std::optional<fs::path> common;
    for (const InputModel::Input& input : m_inputs->inputs()) {
        const fs::path folder = input.isFolder ? input.path : input.path.parent_path();
        if (!common) {
            common = folder;
            continue;
        }
        const auto end = std::ranges::mismatch(*common, folder).in1;
        fs::path shared;
        for (auto part = common->begin(); part != end; ++part)
            shared /= *part;
        common = shared;
    }
    return common.value_or(fs::path());
}

void ChecksumWrite::begin()
{
    if (arrangement() == core::hash::Arrangement::BesideEach) {
        hash(plan());
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save checksum file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (const fs::path folder = commonFolder(); !folder.empty())
        dialog->setDirectory(fromPath(folder));
    dialog->selectFile(format() == core::hash::ChecksumFormat::Hashdeep ? u"checksums.hashdeep"_s
                                                                        : suggestedName(algorithms()));
    connect(dialog, &QFileDialog::fileSelected, this, &ChecksumWrite::saveTo);
    dialog->open();
}

void ChecksumWrite::saveTo(const QString& list)
{
    core::hash::CreationPlan wanted = plan();
    wanted.list = toPath(list);
    // The file dialog has asked.
    wanted.existing = core::io::Existing::Replace;
    hash(wanted);
}

void ChecksumWrite::hash(const core::hash::CreationPlan& plan)
{
    m_running = plan;
    m_waiting.reset();
    m_written.clear();
    m_message->hide();
    // What was asked of a former run is no answer to this one.
    m_messageAction = {};
    m_outcome->hide();
    m_job.start(
        [plan](const core::Progress& progress) -> core::Result<Outcome> {
            TRY(core::hash::checkPlan(plan));
            Outcome outcome;
            outcome.creation
                = std::make_shared<const core::hash::Creation>(TRY(core::hash::hashForLists(plan, progress)));
            if (outcome.creation->failures == 0)
                outcome.lists
                    = TRY(core::hash::writeLists(plan, *outcome.creation, core::hash::Failures::Refuse));
            return outcome;
        },
        [this](const core::Result<Outcome>& outcome) { take(outcome); });
    m_progress->setRunning();
    present();
}

void ChecksumWrite::leaveOut()
{
    if (!m_waiting)
        return;
    m_outcome->hide();
    m_job.start(
        [plan = m_running, creation = m_waiting](const core::Progress&) -> core::Result<Outcome> {
            return Outcome{ .creation = creation,
                .lists = TRY(core::hash::writeLists(plan, *creation, core::hash::Failures::LeaveOut)) };
        },
        [this](const core::Result<Outcome>& outcome) { take(outcome); });
    present();
}

void ChecksumWrite::take(const core::Result<Outcome>& outcome)
{
    if (!outcome)
        presentError(outcome.error());
    else if (outcome->creation->failures > 0 && outcome->lists.empty())
        presentFailures(*(m_waiting = outcome->creation));
    else
        presentWritten(*outcome);
    present();
}

void ChecksumWrite::presentError(const core::Error& error)
{
    m_messageAction = {};
    if (error.code == core::ErrorCode::Cancelled) {
        m_message->setMessage(Tone::Info, tr("Cancelled: no checksum file was written"));
        m_message->setAction(tr("Close"));
    } else if (error.code == core::ErrorCode::FileExists) {
        m_message->setMessage(Tone::Caution, gui::sentenceOf(error));
        m_message->setAction(tr("Replace"));
        m_messageAction = [this] {
            core::hash::CreationPlan plan = m_running;
            plan.existing = core::io::Existing::Replace;
            hash(plan);
        };
    } else {
        m_message->setMessage(Tone::Danger, tr("Nothing was written: %1").arg(gui::sentenceOf(error)));
        m_message->setAction(tr("Close"));
    }
    m_message->show();
}

void ChecksumWrite::presentWritten(const Outcome& outcome)
{
    m_written = outcome.lists;
    const core::hash::Creation& creation = *outcome.creation;
    const auto listed = static_cast<int>(std::ranges::count_if(
        creation.files, [](const core::hash::CreatedFile& file) { return !file.error; }));
    const bool isWhole = creation.failures == 0;
    m_stamp->setIconVerdict(isWhole ? Tone::Ok : Tone::Caution, isWhole ? "check"_L1 : "warning"_L1,
        severityWordOf(isWhole ? Tone::Ok : Tone::Caution));
    m_headline->setText(m_written.size() == 1
            ? tr("%1 lists %n file(s)", nullptr, listed).arg(isolated(shownName(m_written.front())))
            : tr("%n checksum files were written", nullptr, static_cast<int>(m_written.size())));
    QStringList lines;
    if (!m_written.empty())
        lines << (m_written.size() == 1 ? shownPath(m_written.front())
                                        : shownPath(m_written.front().parent_path()));
    if (!isWhole)
        lines << tr("%n could not be read and are left out", nullptr, static_cast<int>(creation.failures));
    if (!creation.omitted.empty())
        lines << tr("%n were passed over: other checksum files, links, pipes and devices", nullptr,
            static_cast<int>(creation.omitted.size()));
    m_detail->setText(lines.join(u'\n'));
    m_verify->setVisible(m_written.size() == 1);
    m_copyPath->setVisible(!m_written.empty());
    m_leaveOut->hide();
    m_outcome->show();
    announce(*m_outcome, m_headline->text());
}

void ChecksumWrite::presentFailures(const core::hash::Creation& creation)
{
    constexpr qsizetype mostLines = 6;
    m_stamp->setIconVerdict(Tone::Caution, "warning"_L1, severityWordOf(Tone::Caution));
    m_headline->setText(
        tr("%n could not be read; nothing was written yet", nullptr, static_cast<int>(creation.failures)));
    QStringList lines;
    for (const core::hash::CreatedFile& file : creation.files) {
        if (file.error)
            lines << gui::sentenceOf(*file.error);
    }
    for (const core::Error& error : creation.unreadableFolders)
        lines << gui::sentenceOf(error);
    if (const qsizetype more = lines.size() - mostLines; more > 0) {
        lines.resize(mostLines);
        lines << tr("and %n more", nullptr, static_cast<int>(more));
    }
    m_detail->setText(lines.join(u'\n'));
    m_verify->hide();
    m_copyPath->hide();
    m_leaveOut->show();
    m_outcome->show();
    announce(*m_outcome, m_headline->text());
}

void ChecksumWrite::copyCommand()
{
    core::hash::CreationPlan shown = plan();
    if (shown.arrangement == core::hash::Arrangement::OneForAll)
        shown.list = m_running.list.empty() ? commonFolder() / toPath(suggestedName(shown.algorithms))
                                            : m_running.list;
    m_workbench.clipboard().copyText(creationCommand(ownShell(), shown));
    m_workbench.showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

} // namespace gui::hash
