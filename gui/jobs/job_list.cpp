// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/job_list.h"

#include <chrono>

namespace gui {

JobList::JobList(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(100));
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isProgressPending, false))
            tellProgress();
    });
}

void JobList::watch(Job* job, JobDescription description)
{
    m_entries.append({ .job = job, .description = std::move(description) });
    connect(job, &Job::started, this, &JobList::changed);
    connect(job, &Job::finished, this, &JobList::changed);
    connect(job, &Job::progressed, this, [this] {
        if (m_pause.isActive())
            m_isProgressPending = true;
        else
            tellProgress();
    });
    // By now it is no Job any more, and a QPointer to it is null.
    connect(job, &QObject::destroyed, this, [this] {
        m_entries.removeIf([](const Entry& entry) { return !entry.job; });
        Q_EMIT changed();
    });
    if (job->isRunning())
        Q_EMIT changed();
}

QList<JobList::Entry> JobList::running() const
{
    QList<Entry> entries;
    for (const Entry& entry : m_entries) {
        if (const Job* const job = entry.job.data(); job && job->isRunning())
            entries.append(entry);
    }
    return entries;
}

void JobList::cancelAll()
{
    for (const Entry& entry : running()) {
        if (Job* const job = entry.job.data())
            job->cancel();
    }
}

void JobList::tellProgress()
{
    m_pause.start();
    Q_EMIT progressed();
}

} // namespace gui
