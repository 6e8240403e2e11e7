// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/hash/file_model.h"

#include <QTimer>

namespace gui {
class Workbench;
}

namespace gui::hash {

/// Hashes the files of the list and brings the results into it, at most ten times a second.
class FileHashing : public QObject {
    Q_OBJECT
public:
    FileHashing(Workbench& workbench, FileModel& model, QObject* parent);

    void addPaths(std::vector<std::filesystem::path> paths);
    void addSample(const std::filesystem::path& name, core::Bytes content);
    /// Computes what the view lacks, and nothing twice.
    void setView(DigestView view);
    void cancel(int row);
    void cancelAll() { m_job.cancel(); }
    void tryAgain(int row);
    void remove(int row);
    void clear();
    bool isRunning() const { return m_job.isRunning(); }
    const Job& job() const { return m_job; }
    /// "Hashing 3 of 12 files".
    QString title() const;

Q_SIGNALS:
    void changed(); ///< after every batch
    void folderWasEmpty(const QString& folder);

private:
    void endCancelledRun();
    void work();
    void flush();
    void apply(std::vector<HashEvent>&& events);
    void finish(FileFinished&& finished);
    bool lacksDigests(const FileItem& item) const;
    void hashAgain(FileItem& item);
    void hashWhatIsMissing();

    FileModel& m_model;
    std::shared_ptr<HashQueue> m_queue = std::make_shared<HashQueue>();
    Job m_job;
    QTimer m_timer;
};

} // namespace gui::hash
