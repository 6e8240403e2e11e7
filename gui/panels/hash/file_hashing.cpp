// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/file_hashing.h"

#include "gui/panels/hash/file_words.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/workbench/workbench.h"

#include <QElapsedTimer>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// How long one batch may keep the window from its events, in milliseconds.
constexpr qint64 longestFlush = 20;
constexpr std::size_t slice = 1000;
/// So many files are few: the first shows its digests at once.
constexpr std::size_t few = 12;

core::hash::Wanted wantedOf(const core::hash::ComputedDigest& computed)
{
    const bool isVariable = core::crypto::hasVariableLength(computed.algorithm);
    return { .algorithm = computed.algorithm,
        .length = isVariable ? std::optional(computed.digest.size()) : std::nullopt };
}

} // namespace

FileHashing::FileHashing(Workbench& workbench, FileModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_job(nullptr)
{
    workbench.jobs().watch(&m_job,
        { .panel = u"hash"_s, .title = [this] { return title(); }, .loss = [] { return QString(); } });
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &FileHashing::flush);
}

void FileHashing::addPaths(std::vector<std::filesystem::path> paths)
{
    endCancelledRun();
    m_queue->addPaths(std::move(paths));
    work();
}

void FileHashing::addSample(const std::filesystem::path& name, core::Bytes content)
{
    endCancelledRun();
    m_queue->addContent(name, std::move(content));
    work();
}

/// What is added from here on is not of the run that was cancelled, even if that has not heard of it yet.
void FileHashing::endCancelledRun()
{
    if (m_job.isCancelled())
        m_queue->stop();
}

void FileHashing::work()
{
    m_timer.start();
    if (m_job.isRunning() || !m_queue->needsWorker())
        return;
    m_queue->beginRun();
    m_job.start([queue = m_queue](const core::Progress& progress) { return queue->work(progress); },
        [this](const core::Result<>& result) {
            // A run that was cancelled before it began has told the queue nothing.
            if (!result && result.error().code == core::ErrorCode::Cancelled)
                m_queue->stop();
            flush();
            work();
        });
}

void FileHashing::flush()
{
    QElapsedTimer time;
    time.start();
    std::vector<HashEvent> events = m_queue->takeEvents(slice);
    const bool isEmpty = events.empty();
    while (!events.empty()) {
        apply(std::move(events));
        if (time.elapsed() > longestFlush)
            break;
        events = m_queue->takeEvents(slice);
    }
    m_model.endChanges();
    m_model.setRunning(m_queue->running());
    if (isEmpty && !m_job.isRunning()) {
        m_timer.stop();
        if (m_queue->needsWorker())
            work();
    }
    Q_EMIT changed();
}

void FileHashing::apply(std::vector<HashEvent>&& events)
{
    // What is found comes first, in one piece: the other events are about files that are in the list.
    std::vector<FileItem> items;
    for (HashEvent& event : events) {
        FileFound* found = std::get_if<FileFound>(&event);
        if (!found)
            continue;
        items.push_back({ .id = found->id,
            .path = std::move(found->path),
            .content = std::move(found->content),
            .size = found->size,
            .state = found->error ? FileState::Failed : FileState::Waiting,
            .error = std::move(found->error) });
    }
    if (!items.empty()) {
        const bool isFirst = m_model.items().empty() && items.size() <= few;
        m_model.append(std::move(items));
        if (isFirst)
            m_model.setExpanded(0, true);
    }
    for (HashEvent& event : events) {
        if (const FileStarted* started = std::get_if<FileStarted>(&event)) {
            if (FileItem* item = m_model.change(started->id)) {
                item->state = FileState::Running;
                item->digestsInPass = started->digests;
                if (started->replacesFormer) {
                    item->digests.clear();
                    item->stamp.reset();
                }
            }
        } else if (FileFinished* finished = std::get_if<FileFinished>(&event)) {
            finish(std::move(*finished));
        } else if (const FolderWasEmpty* folder = std::get_if<FolderWasEmpty>(&event)) {
            Q_EMIT folderWasEmpty(shownPath(folder->path));
        }
    }
}

void FileHashing::finish(FileFinished&& finished)
{
    FileItem* item = m_model.change(finished.id);
    if (!item)
        return;
    if (!finished.result) {
        const bool isCancelled = finished.result.error().code == core::ErrorCode::Cancelled;
        item->state = isCancelled ? FileState::Cancelled : FileState::Failed;
        item->error = std::move(finished.result).error();
        if (!isCancelled) {
            // What cannot be read now may be another file by now.
            item->digests.clear();
            item->stamp.reset();
        }
        return;
    }
    HashedFile& file = *finished.result;
    if (file.replacesFormer)
        item->digests.clear();
    std::ranges::move(file.digests, std::back_inserter(item->digests));
    item->size = file.size;
    item->stamp = file.stamp;
    item->error.reset();
    item->state = FileState::Done;
    item->verdict = m_model.judge(*item).verdict;
    if (!lacksDigests(*item))
        return;
    if (m_job.isCancelled())
        item->state = FileState::Cancelled;
    else
        hashAgain(*item);
}

/// Choices change while files are being hashed.
bool FileHashing::lacksDigests(const FileItem& item) const
{
    const auto has = [&](core::hash::Algorithm algorithm) {
        return std::ranges::any_of(item.digests, [&](const core::hash::ComputedDigest& computed) {
            return computed.algorithm == algorithm
                && computed.digest.size() == core::crypto::digestSize(algorithm);
        });
    };
    return !std::ranges::all_of(m_model.view().chosen, has) || item.verdict == Verdict::Waiting;
}

void FileHashing::hashAgain(FileItem& item)
{
    HashTask task{ .id = item.id,
        .path = item.path,
        .content = item.content,
        .size = item.size,
        .have = {},
        .stamp = item.stamp };
    std::ranges::transform(item.digests, std::back_inserter(task.have), wantedOf);
    item.state = FileState::Waiting;
    item.error.reset();
    endCancelledRun();
    m_queue->addAgain(std::move(task));
}

void FileHashing::setView(DigestView view)
{
    std::vector<core::hash::Wanted> chosen;
    for (const core::hash::Algorithm algorithm : view.chosen)
        chosen.push_back({ .algorithm = algorithm });
    m_queue->setWanted(core::hash::wantedFor(view.expectation.values(), chosen));
    m_model.setView(std::move(view));
    hashWhatIsMissing();
    Q_EMIT changed();
}

void FileHashing::hashWhatIsMissing()
{
    std::vector<FileId> lacking;
    for (const FileItem& item : m_model.items()) {
        if (item.state == FileState::Done && lacksDigests(item))
            lacking.push_back(item.id);
    }
    for (const FileId id : lacking)
        hashAgain(*m_model.change(id));
    m_model.endChanges();
    if (!lacking.empty())
        work();
}

void FileHashing::cancel(int row)
{
    m_queue->cancel(m_model.item(row).id);
    m_timer.start();
}

void FileHashing::tryAgain(int row)
{
    const std::filesystem::path path = m_model.item(row).path;
    std::error_code ignored;
    // A folder that could not be entered stands in the list as itself.
    if (!m_model.item(row).content && std::filesystem::is_directory(path, ignored)) {
        m_model.remove(row);
        addPaths({ path });
        return;
    }
    hashAgain(*m_model.change(m_model.item(row).id));
    m_model.endChanges();
    work();
}

void FileHashing::remove(int row)
{
    m_queue->cancel(m_model.item(row).id);
    m_model.remove(row);
    // The value that named this file is for the others now.
    hashWhatIsMissing();
    Q_EMIT changed();
}

void FileHashing::clear()
{
    // The former run ends by itself; its results are nobody's, and new files do not wait for it.
    m_job.abandon();
    m_queue->stop();
    m_queue = std::make_shared<HashQueue>(m_queue->lastId());
    m_model.clear();
    setView(m_model.view());
}

QString FileHashing::title() const
{
    const std::size_t all = m_model.items().size();
    const std::size_t unfinished = m_model.countUnfinished();
    if (all == 1)
        return tr("Hashing %1").arg(m_model.nameOf(m_model.item(0)));
    const std::size_t position = std::min(all, all - unfinished + 1);
    return tr("Hashing %1 of %2 files").arg(countText(position), countText(all));
}

} // namespace gui::hash
