// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"

#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace gui {

/// What the window says of a running job while its panel is not in view.
struct JobDescription {
    QString panel; ///< id
    std::function<QString()> title; ///< "Hashing debian.iso"; asked again as it goes on
    /// What quitting now would lose, as a sentence; empty when nothing would be.
    std::function<QString()> loss;
};

/// The jobs that run now, whoever owns them; a job leaves when it finishes or dies.
class JobList : public QObject {
    Q_OBJECT
public:
    explicit JobList(QObject* parent = nullptr);
    struct Entry {
        QPointer<Job> job;
        JobDescription description;
    };

    /// Call it once per job object: it appears here whenever it runs.
    void watch(Job* job, JobDescription description);
    QList<Entry> running() const;
    void cancelAll();

Q_SIGNALS:
    void changed(); ///< one began or ended
    void progressed(); ///< at most ten times a second

private:
    void tellProgress();

    QList<Entry> m_entries;
    QTimer m_pause; ///< between two signals of progress, for several jobs tick at their own times
    bool m_isProgressPending = false;
};

} // namespace gui
