// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "gui/jobs/rate.h"

#include <QObject>

#include <exception>
#include <functional>
#include <memory>

namespace gui {

/// A core function on another thread. Owned by the view that shows its result; when that is gone, the work is
/// asked to stop and its result is dropped.
class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(QObject* parent);
    /// Asks the work to stop and does not wait.
    ~Job() override;

    /// Runs `work(const core::Progress&)`, which must own all it needs, then calls `done(Result)` on this
    /// thread; isRunning() is false by then. A former run is cancelled and its result dropped. What the work
    /// throws becomes ErrorCode::Internal.
    template <typename Work, typename Done> void start(Work work, Done done);

    /// The result, ErrorCode::Cancelled, still arrives.
    void cancel();
    /// Asks the work to stop and drops its result, even one that waits to be delivered; isRunning() is false
    /// at once.
    void abandon();
    bool isRunning() const { return m_running != nullptr; }
    /// Whether it was told to stop and still runs.
    bool isCancelled() const { return m_running && !isWanted(*m_running); }
    /// As of the last tick; ten a second while it runs.
    const Rate& rate() const { return m_rate; }

Q_SIGNALS:
    void started(); ///< again, without finished(), where a run replaces another
    void progressed();
    void finished(); ///< after `done` was called

private:
    /// What the two threads share; it outlives whichever goes first.
    struct Shared;
    /// Given the result, whose type only start() knows.
    using Delivery = std::function<void(void*)>;

    std::shared_ptr<Shared> begin(Delivery delivery);
    static core::Progress progressOf(const std::shared_ptr<Shared>& shared);
    static void runInPool(std::function<void()> function);
    static bool isWanted(const Shared& shared);
    static void deliver(const std::shared_ptr<Shared>& shared, std::shared_ptr<void> result);
    void end(const Shared* shared, void* result);
    void takeProgress();
    void timerEvent(QTimerEvent* event) override;

    std::shared_ptr<Shared> m_running;
    Delivery m_deliver; ///< here, so that it lives and dies on this thread
    Rate m_rate;
    int m_timer = 0;
};

template <typename Work, typename Done> void Job::start(Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work&, const core::Progress&>;
    // Shared, because Qt's queues take what can be copied, and work and results may only move.
    const auto ownDone = std::make_shared<Done>(std::move(done));
    auto ownWork = std::make_shared<std::optional<Work>>(std::move(work));
    const std::shared_ptr<Shared> shared
        = begin([ownDone](void* result) { (*ownDone)(std::move(*static_cast<Outcome*>(result))); });
    runInPool([shared, ownWork = std::move(ownWork)] {
        const auto outcome = [&]() -> Outcome {
            if (!isWanted(*shared))
                return core::fail(core::ErrorCode::Cancelled);
            try {
                return (**ownWork)(progressOf(shared));
            } catch (const std::exception& exception) {
                return core::fail(core::ErrorCode::Internal, exception.what());
            } catch (...) {
                return core::fail(core::ErrorCode::Internal);
            }
        };
        auto result = std::make_shared<Outcome>(outcome());
        ownWork->reset(); // its files are closed and its secrets wiped before anybody hears of it
        deliver(shared, std::move(result));
    });
}

} // namespace gui
