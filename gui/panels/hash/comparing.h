// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/folder_comparison.h"
#include "gui/jobs/job.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

namespace gui {
class Workbench;
} // namespace gui

namespace gui::hash {

class EntryModel;

/// What is compared, and how.
struct CompareWish {
    std::filesystem::path left;
    std::filesystem::path right;
    core::compare::Thoroughness thoroughness = core::compare::Thoroughness::Contents;
    std::vector<std::string> ignored{}; ///< of folders

    bool operator==(const CompareWish&) const = default;
};

/// Two files, or two folders whose entries are in the model.
struct Compared {
    bool areFolders = false;
    core::compare::FileComparison files{};
    core::compare::FolderTotals folders{};
    bool isWhole = true; ///< it was not cancelled
};

/// Compares on another thread and fills the model ten times a second.
class Comparing : public QObject {
    Q_OBJECT
public:
    Comparing(Workbench& workbench, EntryModel& entries, QObject* parent);

    void start(const CompareWish& wish);
    void cancel() { m_job.cancel(); }
    void forget();
    bool isRunning() const { return m_job.isRunning(); }
    const Job& job() const { return m_job; }
    const CompareWish& wish() const { return m_wish; }
    const std::optional<core::Result<Compared>>& outcome() const { return m_outcome; }
    /// While folders are compared: how many entries there are in all.
    std::optional<std::uint64_t> entriesInAll() const;
    /// "Comparing a and b".
    QString title() const;

Q_SIGNALS:
    void changed(); ///< began, went on or ended

private:
    struct Live;
    void drain();
    void finish(core::Result<Compared> compared);

    EntryModel& m_entries;
    Job m_job;
    CompareWish m_wish;
    std::shared_ptr<Live> m_live;
    std::optional<core::Result<Compared>> m_outcome;
};

} // namespace gui::hash
