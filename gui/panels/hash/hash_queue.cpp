// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/hash_queue.h"

#include "core/io/file_stream.h"
#include "core/io/folder.h"
#include "core/io/memory_stream.h"
#include "core/io/parallel.h"
#include "core/io/team.h"

#include <algorithm>

namespace gui::hash {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr std::uint64_t largeSize = std::uint64_t{ 8 } * 1024 * 1024;
/// Files of a folder that are handed over at once.
constexpr std::size_t chunkSize = 2000;

std::optional<FileStamp> stampOf(const fs::path& path)
{
    std::error_code failure;
    const std::uintmax_t size = fs::file_size(path, failure);
    if (failure)
        return {};
    const fs::file_time_type time = fs::last_write_time(path, failure);
    return failure ? std::nullopt : std::optional(FileStamp{ .size = size, .time = time });
}

std::size_t sizeOf(const core::hash::Wanted& wanted)
{
    return wanted.length.value_or(core::crypto::digestSize(wanted.algorithm));
}

std::vector<core::hash::Wanted> missing(
    const std::vector<core::hash::Wanted>& wanted, const std::vector<core::hash::Wanted>& have)
{
    std::vector<core::hash::Wanted> rest;
    std::ranges::copy_if(wanted, std::back_inserter(rest), [&](const core::hash::Wanted& each) {
        return std::ranges::none_of(have, [&](const core::hash::Wanted& other) {
            return other.algorithm == each.algorithm && sizeOf(other) == sizeOf(each);
        });
    });
    return rest;
}

} // namespace

void HashQueue::addPaths(std::vector<fs::path> paths)
{
    const Lock lock(m_mutex);
    std::ranges::move(paths, std::back_inserter(m_paths));
    m_changed.notify_all();
}

void HashQueue::addContent(const fs::path& name, core::Bytes content)
{
    const auto shared = std::make_shared<const core::Bytes>(std::move(content));
    const Lock lock(m_mutex);
    const FileId id = ++m_lastId;
    tell(FileFound{ .id = id, .path = name, .size = shared->size(), .content = shared });
    enqueue({ .id = id, .path = name, .content = shared, .size = shared->size() });
    m_changed.notify_all();
}

void HashQueue::addAgain(HashTask task)
{
    const Lock lock(m_mutex);
    enqueue(std::move(task));
    m_changed.notify_all();
}

void HashQueue::enqueue(HashTask&& task)
{
    m_totalBytes += task.size;
    (task.size >= largeSize ? m_large : m_small).push_back(std::move(task));
}

void HashQueue::setWanted(std::vector<core::hash::Wanted> wanted)
{
    const Lock lock(m_mutex);
    m_wanted = std::move(wanted);
}

void HashQueue::cancel(FileId id)
{
    const Lock lock(m_mutex);
    if (const auto active = m_active.find(id); active != m_active.end()) {
        active->second->stop.request();
        return;
    }
    for (std::deque<HashTask>* queue : { &m_small, &m_large }) {
        if (std::erase_if(*queue, [id](const HashTask& task) { return task.id == id; }) > 0)
            tell(FileFinished{ id, core::fail(core::ErrorCode::Cancelled) });
    }
}

void HashQueue::stop()
{
    const Lock lock(m_mutex);
    stopAll();
}

void HashQueue::beginRun()
{
    const Lock lock(m_mutex);
    m_isStopped = false;
}

FileId HashQueue::lastId() const
{
    const Lock lock(m_mutex);
    return m_lastId;
}

bool HashQueue::needsWorker() const
{
    const Lock lock(m_mutex);
    return !m_isWorking && !(m_paths.empty() && m_small.empty() && m_large.empty());
}

std::vector<HashEvent> HashQueue::takeEvents(std::size_t most)
{
    const Lock lock(m_mutex);
    const auto end = m_events.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_events.size()));
    std::vector<HashEvent> events(std::make_move_iterator(m_events.begin()), std::make_move_iterator(end));
    m_events.erase(m_events.begin(), end);
    return events;
}

std::vector<HashQueue::Running> HashQueue::running() const
{
    const Lock lock(m_mutex);
    std::vector<Running> all;
    for (const auto& [id, active] : m_active) {
        const std::uint64_t done = active->done;
        all.push_back({ .id = id,
            .amount = { .done = done,
                .total = active->size > 0 ? std::optional(std::max(active->size, done)) : std::nullopt } });
    }
    return all;
}

void HashQueue::tell(HashEvent&& event)
{
    m_events.push_back(std::move(event));
}

core::Result<> HashQueue::work(const core::Progress& progress)
{
    {
        const Lock lock(m_mutex);
        m_isWorking = true;
        m_isExpanding = false;
        m_largeBusy = 0;
        m_doneBytes = m_totalBytes = 0;
        for (const auto* queue : { &m_small, &m_large }) {
            for (const HashTask& task : *queue)
                m_totalBytes += task.size;
        }
    }
    core::io::Team team;
    team.run(
        core::io::workerCount(), [&] { serve(progress.stop); },
        [&](std::size_t helpers) { helpers > 0 ? supervise(progress) : serve(progress.stop); });
    if (progress.stop.isRequested())
        return core::fail(core::ErrorCode::Cancelled);
    return {};
}

/// Tells how far all is, and hears the stop even while every thread waits for a disk.
void HashQueue::supervise(const core::Progress& progress)
{
    Lock lock(m_mutex);
    while (m_isWorking) {
        m_changed.wait_for(lock, 50ms);
        core::Amount amount{ .done = m_doneBytes, .total = m_totalBytes };
        for (const auto& [id, active] : m_active)
            amount.done += active->done;
        amount.total = std::max(amount.done, m_totalBytes);
        if (progress.stop.isRequested())
            stopAll();
        lock.unlock();
        progress.tell(amount);
        lock.lock();
    }
}

void HashQueue::stopAll()
{
    if (std::exchange(m_isStopped, true))
        return;
    m_paths.clear();
    for (std::deque<HashTask>* queue : { &m_small, &m_large }) {
        for (const HashTask& task : std::exchange(*queue, {}))
            tell(FileFinished{ task.id, core::fail(core::ErrorCode::Cancelled) });
    }
    for (const auto& [id, active] : m_active)
        active->stop.request();
    m_changed.notify_all();
}

void HashQueue::serve(const core::StopFlag& stop)
{
    while (std::optional<Piece> piece = next(stop)) {
        if (HashTask* task = std::get_if<HashTask>(&*piece)) {
            hash(std::move(*task), stop);
            continue;
        }
        expand(std::get<fs::path>(*piece), stop);
        const Lock lock(m_mutex);
        m_isExpanding = false;
        --m_busy;
        m_changed.notify_all();
    }
}

std::optional<HashQueue::Piece> HashQueue::next(const core::StopFlag& stop)
{
    Lock lock(m_mutex);
    while (m_isWorking) {
        if (stop.isRequested())
            stopAll();
        // What comes after the stop waits for the next run.
        const bool mayBegin = !m_isStopped;
        // One at a time: files appear in the order in which they were given.
        if (mayBegin && !m_paths.empty() && !m_isExpanding) {
            m_isExpanding = true;
            fs::path path = std::move(m_paths.front());
            m_paths.pop_front();
            ++m_busy;
            return path;
        }
        if (std::optional<HashTask> task = mayBegin ? nextTask() : std::nullopt) {
            ++m_busy;
            return task;
        }
        if (m_busy == 0) {
            m_isWorking = false;
            m_changed.notify_all();
        } else {
            m_changed.wait(lock);
        }
    }
    return {};
}

/// The oldest that may run now.
std::optional<HashTask> HashQueue::nextTask()
{
    const bool mayBeLarge = !m_large.empty() && m_largeBusy < mostLargeAtOnce();
    if (m_small.empty() && !mayBeLarge)
        return {};
    const bool isLarge = mayBeLarge && (m_small.empty() || m_large.front().id < m_small.front().id);
    std::deque<HashTask>& queue = isLarge ? m_large : m_small;
    HashTask task = std::move(queue.front());
    queue.pop_front();
    m_largeBusy += isLarge ? 1 : 0;
    return task;
}

std::size_t HashQueue::mostLargeAtOnce() const
{
    return std::max<std::size_t>(1, core::io::workerCount() / std::max<std::size_t>(1, m_wanted.size()));
}

void HashQueue::expand(const fs::path& path, const core::StopFlag& stop)
{
    std::error_code failure;
    std::vector<std::pair<fs::path, std::uint64_t>> files;
    if (!fs::is_directory(path, failure)) {
        const std::optional<FileStamp> stamp = stampOf(path);
        files.emplace_back(path, stamp ? stamp->size : 0);
        found(files);
        return;
    }
    core::Result<core::io::FolderListing> listing = core::io::listFiles(path, stop);
    const auto refuse = [this](const fs::path& name, core::Error error) {
        const Lock lock(m_mutex);
        tell(FileFound{ ++m_lastId, name, 0, std::move(error) });
    };
    if (!listing) {
        if (listing.error().code != core::ErrorCode::Cancelled)
            refuse(path, listing.error());
        return;
    }
    for (const fs::path& file : listing->files) {
        if (stop.isRequested())
            break;
        const fs::path whole = path / file;
        const std::uintmax_t size = fs::file_size(whole, failure);
        files.emplace_back(whole, failure ? 0 : size);
        if (files.size() == chunkSize)
            found(files);
    }
    found(files);
    for (core::Error& error : listing->unreadable)
        refuse(fs::path(error.subject), error);
    if (listing->files.empty() && listing->unreadable.empty()) {
        const Lock lock(m_mutex);
        tell(FolderWasEmpty{ path });
    }
}

void HashQueue::found(std::vector<std::pair<fs::path, std::uint64_t>>& files)
{
    const Lock lock(m_mutex);
    for (auto& [path, size] : std::exchange(files, {})) {
        const FileId id = ++m_lastId;
        tell(FileFound{ .id = id, .path = path, .size = size });
        if (m_isStopped)
            tell(FileFinished{ id, core::fail(core::ErrorCode::Cancelled) });
        else
            enqueue({ .id = id, .path = std::move(path), .size = size });
    }
    m_changed.notify_all();
}

void HashQueue::hash(HashTask task, const core::StopFlag& stop)
{
    const auto active = std::make_shared<Active>();
    active->size = task.size;
    {
        const Lock lock(m_mutex);
        if (m_isStopped)
            active->stop.request();
        m_active.emplace(task.id, active);
    }
    core::Result<HashedFile> result = core::fail(core::ErrorCode::Internal, "HashQueue");
    try {
        result = digestsOf(task, *active, stop);
    } catch (const std::bad_alloc&) {
        result = core::fail(core::ErrorCode::OutOfMemory, task.path.string());
    } catch (const std::exception&) {
        result = core::fail(core::ErrorCode::Internal, "HashQueue");
    }
    const Lock lock(m_mutex);
    tell(FileFinished{ task.id, std::move(result) });
    m_active.erase(task.id);
    m_doneBytes += task.size;
    m_largeBusy -= task.size >= largeSize ? 1 : 0;
    --m_busy;
    m_changed.notify_all();
}

core::Result<HashedFile> HashQueue::digestsOf(
    const HashTask& task, Active& active, const core::StopFlag& stop)
{
    HashedFile file{ .size = task.size, .digests = {}, .stamp = {} };
    std::vector<core::hash::Wanted> wanted;
    {
        const Lock lock(m_mutex);
        wanted = m_wanted;
    }
    if (!task.content)
        file.stamp = stampOf(task.path);
    file.replacesFormer = !task.have.empty() && !task.content && (!file.stamp || file.stamp != task.stamp);
    if (!file.replacesFormer)
        wanted = missing(wanted, task.have);
    if (wanted.empty())
        return file;
    {
        const Lock lock(m_mutex);
        tell(FileStarted{ .id = task.id, .digests = wanted.size(), .replacesFormer = file.replacesFormer });
    }
    const core::Progress progress{ .stop = active.stop, .report = [&](core::Amount amount) {
                                      active.done = amount.done;
                                      if (stop.isRequested())
                                          active.stop.request();
                                  } };
    const auto hashFrom = [&](core::io::Source& source) -> core::Result<> {
        const core::hash::Digests digests = TRY(core::hash::digest(source, wanted, progress));
        file.size = digests.size;
        file.digests = core::hash::pairUp(wanted, digests.values);
        return {};
    };
    if (task.content) {
        core::io::MemorySource source(*task.content);
        TRY(hashFrom(source));
    } else {
        core::io::FileSource source = TRY(core::io::FileSource::open(task.path, active.stop));
        TRY(hashFrom(source));
    }
    return file;
}

} // namespace gui::hash
