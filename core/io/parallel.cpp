// SPDX-License-Identifier: Apache-2.0
#include "core/io/parallel.h"

#include "core/io/team.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace core::io {

std::size_t workerCount()
{
    static const std::size_t count = std::max(1U, std::thread::hardware_concurrency());
    return count;
}

Result<> forEachInParallel(std::size_t count, const std::function<Result<>(std::size_t)>& work)
{
    Team team;
    std::atomic<std::size_t> next = 0;
    std::size_t failedIndex = count;
    Error failure{ ErrorCode::Internal };

    const auto giveUp = [&](std::size_t index, Error&& error) {
        const Team::Lock lock = team.lock();
        team.stop(lock);
        if (index < failedIndex) {
            failedIndex = index;
            failure = std::move(error);
        }
    };
    const auto takeTurns = [&] {
        while (!team.isStopped()) {
            const std::size_t index = next++;
            if (index >= count)
                return;
            if (Result<> done = work(index); !done)
                giveUp(index, std::move(done).error());
        }
    };
    // The calling thread works too: one index, the commonest case, starts no thread.
    const std::size_t helpers = std::min(count, workerCount());
    team.run(helpers > 0 ? helpers - 1 : 0, takeTurns, [&](std::size_t) { takeTurns(); });
    if (failedIndex < count)
        return std::unexpected(std::move(failure));
    return {};
}

namespace {

/// What runInOrder() does, with the state that its threads share.
class OrderedRun {
public:
    OrderedRun(std::size_t count, const std::function<void(std::size_t)>& work,
        const std::function<void(std::size_t)>& take)
        : m_count(count)
        , m_work(work)
        , m_take(take)
        , m_isReady(std::min(count, orderWindow))
    {
    }

    void run()
    {
        const std::size_t workers = std::min(m_count, workerCount());
        m_team.run(
            workers > 1 ? workers : 0, [this] { workAhead(); },
            [this](std::size_t helpers) { helpers == 0 ? runAlone() : takeInOrder(); });
    }

private:
    void runAlone()
    {
        for (std::size_t index = 0; index < m_count; ++index) {
            m_work(index);
            m_take(index);
        }
    }

    void workAhead()
    {
        Team::Lock lock = m_team.lock();
        while (!m_team.isStopped() && m_next < m_count) {
            if (endOfNextPiece() - m_taken <= m_isReady.size())
                workOnPiece(lock);
            else
                m_team.waitForChange(lock);
        }
    }

    void workOnPiece(Team::Lock& lock)
    {
        const std::size_t begin = m_next;
        const std::size_t end = m_next = endOfNextPiece();
        lock.unlock();
        for (std::size_t index = begin; index < end && !m_team.isStopped(); ++index)
            m_work(index);
        lock.lock();
        for (std::size_t index = begin; index < end; ++index)
            m_isReady[index % m_isReady.size()] = true;
        m_team.tellChange();
    }

    void takeInOrder()
    {
        Team::Lock lock = m_team.lock();
        while (!m_team.isStopped() && m_taken < m_count) {
            if (m_isReady[m_taken % m_isReady.size()])
                takeWhatIsReady(lock);
            else
                m_team.waitForChange(lock);
        }
    }

    void takeWhatIsReady(Team::Lock& lock)
    {
        const std::size_t begin = m_taken;
        std::size_t end = begin;
        for (; end < m_count && end - begin < m_isReady.size() && m_isReady[end % m_isReady.size()]; ++end)
            m_isReady[end % m_isReady.size()] = false;
        lock.unlock();
        for (std::size_t index = begin; index < end && !m_team.isStopped(); ++index)
            m_take(index);
        lock.lock();
        m_taken = end;
        m_team.tellChange();
    }

    std::size_t endOfNextPiece() const { return std::min(m_count, m_next + m_pieceSize); }

    const std::size_t m_count;
    const std::function<void(std::size_t)>& m_work;
    const std::function<void(std::size_t)>& m_take;
    // Small pieces cost a lock each; large ones make the first result late. 16 tiny files take about 100 µs.
    const std::size_t m_pieceSize = std::clamp<std::size_t>(m_count / (16 * workerCount()), 1, 16);
    Team m_team;
    std::size_t m_next = 0;
    std::size_t m_taken = 0;
    std::vector<bool> m_isReady;
};

} // namespace

void runInOrder(std::size_t count, const std::function<void(std::size_t)>& work,
    const std::function<void(std::size_t)>& take)
{
    OrderedRun(count, work, take).run();
}

} // namespace core::io
