// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/job.h"

#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <QTimerEvent>

#include <algorithm>
#include <mutex>

namespace gui {
namespace {

QThreadPool& pool()
{
    static QThreadPool* const pool = [] {
        // A run that is being cancelled still holds its thread for a moment.
        QThreadPool::globalInstance()->setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
        return QThreadPool::globalInstance();
    }();
    return *pool;
}

} // namespace

struct Job::Shared {
    core::StopFlag stop;
    std::mutex mutex;
    core::Amount amount; ///< guarded
    Job* owner = nullptr; ///< guarded; null when nobody waits for the result any more
};

Job::Job(QObject* parent)
    : QObject(parent)
    , m_rate(std::chrono::steady_clock::now())
{
}

namespace {

template <typename Shared> void forget(Shared& shared)
{
    shared.stop.request();
    const std::scoped_lock lock(shared.mutex);
    shared.owner = nullptr;
}

} // namespace

Job::~Job()
{
    if (m_running)
        forget(*m_running);
}

void Job::cancel()
{
    if (m_running)
        m_running->stop.request();
}

void Job::abandon()
{
    if (!m_running)
        return;
    forget(*m_running);
    m_running.reset();
    m_deliver = {};
    killTimer(std::exchange(m_timer, 0));
    Q_EMIT finished();
}

std::shared_ptr<Job::Shared> Job::begin(Delivery delivery)
{
    if (m_running)
        forget(*m_running);
    auto shared = std::make_shared<Shared>();
    shared->owner = this;
    m_running = shared;
    m_deliver = std::move(delivery);
    m_rate = Rate(std::chrono::steady_clock::now());
    if (m_timer == 0)
        m_timer = startTimer(std::chrono::milliseconds(100));
    Q_EMIT started();
    return shared;
}

core::Progress Job::progressOf(const std::shared_ptr<Shared>& shared)
{
    return { .stop = shared->stop, .report = [shared](core::Amount amount) {
                const std::scoped_lock lock(shared->mutex);
                shared->amount = amount;
            } };
}

void Job::runInPool(std::function<void()> function)
{
    pool().start(std::move(function));
}

bool Job::isWanted(const Shared& shared)
{
    return !shared.stop.isRequested();
}

void Job::deliver(const std::shared_ptr<Shared>& shared, std::shared_ptr<void> result)
{
    // Under the lock the owner cannot die; after it, its death takes the queued call along.
    const std::scoped_lock lock(shared->mutex);
    if (Job* const owner = shared->owner)
        QMetaObject::invokeMethod(
            owner, [owner, shared, result] { owner->end(shared.get(), result.get()); }, Qt::QueuedConnection);
}

void Job::end(const Shared* shared, void* result)
{
    if (shared != m_running.get())
        return;
    takeProgress();
    const Delivery deliverResult = std::exchange(m_deliver, {});
    killTimer(std::exchange(m_timer, 0));
    m_running.reset();

    const QPointer<Job> alive(this);
    deliverResult(result);
    if (alive && !isRunning())
        Q_EMIT finished();
}

void Job::takeProgress()
{
    const core::Amount amount = [this] {
        const std::scoped_lock lock(m_running->mutex);
        return m_running->amount;
    }();
    m_rate.add(std::chrono::steady_clock::now(), amount);
}

void Job::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer || !m_running)
        return;
    takeProgress();
    Q_EMIT progressed();
}

} // namespace gui
