// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/comparing.h"

#include "gui/panels/hash/entry_model.h"
#include "gui/panels/hash/file_words.h"
#include "gui/workbench/workbench.h"

#include <mutex>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;
namespace compare = core::compare;

/// What the thread that compares has for the window since it looked last.
struct Comparing::Live {
    std::mutex mutex;
    EntryModel::Entries entries;
    std::optional<compare::FolderTotals> totals;
};

namespace {

bool isFolder(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored);
}

core::Result<Compared> compareFilesOf(const CompareWish& wish, const core::Progress& progress)
{
    Compared compared;
    // A folder and a name that is missing: the latter is what is wrong.
    std::error_code ignored;
    for (const std::filesystem::path* path : { &wish.left, &wish.right }) {
        if (!std::filesystem::exists(*path, ignored))
            return core::fail(core::ErrorCode::FileNotFound, path->native());
    }
    compared.files = TRY(
        compare::compareFiles(wish.left, wish.right, { .extent = compare::Extent::WholeFiles }, progress));
    return compared;
}

} // namespace

Comparing::Comparing(Workbench& workbench, EntryModel& entries, QObject* parent)
    : QObject(parent)
    , m_entries(entries)
    , m_job(nullptr)
{
    workbench.jobs().watch(&m_job,
        { .panel = u"hash"_s, .title = [this] { return title(); }, .loss = [] { return QString(); } });
    connect(&m_job, &Job::progressed, this, [this] {
        drain();
        Q_EMIT changed();
    });
}

void Comparing::start(const CompareWish& wish)
{
    m_wish = wish;
    m_outcome.reset();
    m_entries.clear();
    m_live = std::make_shared<Live>();
    m_job.start(
        [wish, live = m_live](const core::Progress& progress) -> core::Result<Compared> {
            if (!isFolder(wish.left) || !isFolder(wish.right))
                return compareFilesOf(wish, progress);
            const compare::FolderPair folders{ .left = wish.left,
                .right = wish.right,
                .thoroughness = wish.thoroughness,
                .ignored = wish.ignored };
            Compared compared;
            compared.areFolders = true;
            const core::Result<> done = compare::compareFolders(
                folders, progress,
                [&](compare::ComparedEntry&& entry) {
                    const std::scoped_lock lock(live->mutex);
                    live->entries.push_back(std::move(entry));
                },
                [&](const compare::FolderTotals& totals) {
                    compared.folders = totals;
                    const std::scoped_lock lock(live->mutex);
                    live->totals = totals;
                });
            compared.isWhole = done.has_value();
            // What was found before somebody cancelled stays.
            if (!done && done.error().code != core::ErrorCode::Cancelled)
                return std::unexpected(done.error());
            return compared;
        },
        [this](core::Result<Compared> compared) { finish(std::move(compared)); });
    Q_EMIT changed();
}

void Comparing::finish(core::Result<Compared> compared)
{
    drain();
    m_outcome.emplace(std::move(compared));
    Q_EMIT changed();
}

void Comparing::drain()
{
    if (!m_live)
        return;
    EntryModel::Entries entries;
    {
        const std::scoped_lock lock(m_live->mutex);
        entries.swap(m_live->entries);
    }
    if (!entries.empty())
        m_entries.append(std::move(entries));
}

void Comparing::forget()
{
    m_job.abandon();
    m_live.reset();
    m_outcome.reset();
    m_entries.clear();
    Q_EMIT changed();
}

std::optional<std::uint64_t> Comparing::entriesInAll() const
{
    if (!m_live)
        return {};
    const std::scoped_lock lock(m_live->mutex);
    return m_live->totals ? std::optional(m_live->totals->entries) : std::nullopt;
}

QString Comparing::title() const
{
    return tr("Comparing %1 and %2").arg(isolated(shownName(m_wish.left)), isolated(shownName(m_wish.right)));
}

} // namespace gui::hash
