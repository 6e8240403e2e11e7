// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/hash/comparison.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <map>
#include <mutex>
#include <variant>

namespace gui::hash {

using FileId = std::uint32_t;

/// By which a file is known again: digests of two passes must be those of one content.
struct FileStamp {
    std::uint64_t size = 0;
    std::filesystem::file_time_type time;
    bool operator==(const FileStamp&) const = default;
};

/// A file to hash, or a content that is in memory, and what is known of it already.
struct HashTask {
    FileId id = 0;
    std::filesystem::path path;
    std::shared_ptr<const core::Bytes> content{};
    std::uint64_t size = 0;
    std::vector<core::hash::Wanted> have{};
    std::optional<FileStamp> stamp{};
};

struct FileFound {
    FileId id;
    std::filesystem::path path;
    std::uint64_t size;
    std::optional<core::Error> error{}; ///< it, or the folder, cannot be read
    std::shared_ptr<const core::Bytes> content{}; ///< of a sample, whose path is only a name
};
struct FolderWasEmpty {
    std::filesystem::path path;
};
struct FileStarted {
    FileId id;
    std::size_t digests; ///< that are computed in this pass
    bool replacesFormer = false; ///< the file is not what it was: its former digests are of another content
};
struct HashedFile {
    std::uint64_t size = 0;
    std::vector<core::hash::ComputedDigest> digests;
    std::optional<FileStamp> stamp;
    bool replacesFormer = false; ///< the file is not what it was when it was hashed before
};
struct FileFinished {
    FileId id;
    core::Result<HashedFile> result;
};
using HashEvent = std::variant<FileFound, FolderWasEmpty, FileStarted, FileFinished>;

/// The files that wait, shared by the list that shows them and the threads that hash them. What happens is
/// gathered until the list asks: thousands of results are one update.
class HashQueue {
public:
    /// Ids begin behind this one.
    explicit HashQueue(FileId lastId = 0)
        : m_lastId(lastId)
    {
    }
    FileId lastId() const;

    /// Folders are entered, links in them not followed.
    void addPaths(std::vector<std::filesystem::path> paths);
    void addContent(const std::filesystem::path& name, core::Bytes content);
    /// For a file that was found before: what is missing is computed.
    void addAgain(HashTask task);
    void setWanted(std::vector<core::hash::Wanted> wanted);
    void cancel(FileId id);
    /// Forgets what waits and stops what runs. What is added later is for the next run.
    void stop();
    /// Before work() is started: what is stopped from now on is of the new run.
    void beginRun();

    /// Whether there is work that no run of work() will take.
    bool needsWorker() const;
    std::vector<HashEvent> takeEvents(std::size_t most);
    struct Running {
        FileId id;
        core::Amount amount;
    };
    std::vector<Running> running() const;

    /// Hashes until nothing is left: small files in parallel, large ones a few at a time, for each of them
    /// takes several processors by itself.
    core::Result<> work(const core::Progress& progress);

private:
    struct Active {
        core::StopFlag stop;
        std::atomic<std::uint64_t> done = 0;
        std::uint64_t size = 0;
    };
    using Lock = std::unique_lock<std::mutex>;
    using Piece = std::variant<std::filesystem::path, HashTask>;

    std::optional<Piece> next(const core::StopFlag& stop);
    std::optional<HashTask> nextTask();
    void serve(const core::StopFlag& stop);
    void supervise(const core::Progress& progress);
    void expand(const std::filesystem::path& path, const core::StopFlag& stop);
    void found(std::vector<std::pair<std::filesystem::path, std::uint64_t>>& files);
    void hash(HashTask task, const core::StopFlag& stop);
    core::Result<HashedFile> digestsOf(const HashTask& task, Active& active, const core::StopFlag& stop);
    void stopAll();
    void enqueue(HashTask&& task);
    void tell(HashEvent&& event);
    std::size_t mostLargeAtOnce() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<core::hash::Wanted> m_wanted;
    std::deque<std::filesystem::path> m_paths;
    std::deque<HashTask> m_small;
    std::deque<HashTask> m_large;
    std::map<FileId, std::shared_ptr<Active>> m_active;
    std::deque<HashEvent> m_events;
    std::uint64_t m_doneBytes = 0;
    std::uint64_t m_totalBytes = 0;
    std::size_t m_busy = 0;
    std::size_t m_largeBusy = 0;
    FileId m_lastId;
    bool m_isWorking = false;
    bool m_isExpanding = false;
    bool m_isStopped = false;
};

} // namespace gui::hash
