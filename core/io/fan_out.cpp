// SPDX-License-Identifier: Apache-2.0
#include "core/io/fan_out.h"

#include "core/io/parallel.h"
#include "core/io/team.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace core::io {
namespace {

constexpr std::size_t blockSize = std::size_t{ 256 } * 1024;
constexpr std::size_t ringSize = 8;

/// A consumer and how far it is. Whoever is free feeds the lane that is furthest behind, so that a slow
/// consumer keeps one processor to itself and the quick ones share the others.
struct Lane {
    const Consumer* consumer;
    std::uint64_t blocksDone = 0;
    bool isBusy = false;
};

class FanOut {
public:
    FanOut(Source& source, std::span<const Consumer> consumers, const Progress& progress)
        : m_source(source)
        , m_progress(progress)
    {
        for (const Consumer& consumer : consumers)
            m_lanes.push_back({ &consumer });
    }

    Result<std::uint64_t> run()
    {
        publish(TRY(readNext()));
        m_progress.tell({ .done = m_size, .total = m_total });
        if (m_ended || workerCount() == 1)
            return runAlone();
        const std::size_t helpers = std::min(m_lanes.size(), workerCount() - 1);
        m_team.run(helpers, [this] { feedUntilDone(); }, [this](std::size_t) { readUntilDone(); });
        if (m_failure)
            return std::unexpected(*std::move(m_failure));
        return m_size;
    }

private:
    Result<std::uint64_t> runAlone()
    {
        for (;;) {
            for (const Lane& lane : m_lanes)
                TRY((*lane.consumer)(blockAt(m_published - 1)));
            if (m_ended)
                return m_size;
            publish(TRY(readNext()));
            m_progress.tell({ .done = m_size, .total = m_total });
        }
    }

    ByteView blockAt(std::uint64_t index) const
    {
        return ByteView(m_ring[index % ringSize]).first(m_filled[index % ringSize]);
    }

    /// Fills the block of the ring that is free; only the calling thread reads, and no other looks at that
    /// block.
    Result<std::size_t> readNext()
    {
        if (m_progress.stop.isRequested())
            return fail(ErrorCode::Cancelled);
        Bytes& block = m_ring[m_published % ringSize];
        block.resize(m_published == 0 ? firstBlockSize() : blockSize);
        return m_source.read(block);
    }

    void publish(std::size_t filled)
    {
        const std::size_t slot = m_published % ringSize;
        m_filled[slot] = filled;
        m_ended = filled < m_ring[slot].size();
        m_size += filled;
        ++m_published;
    }

    /// A short file should not pay for zeroing a whole block; one byte more than it has tells its end at
    /// once.
    std::size_t firstBlockSize()
    {
        m_total = m_source.sizeHint();
        return m_total && *m_total < blockSize ? static_cast<std::size_t>(*m_total) + 1 : blockSize;
    }

    void readUntilDone()
    {
        Team::Lock lock = m_team.lock();
        while (!m_team.isStopped() && !isDone()) {
            if (!m_ended && m_published - slowest() < ringSize)
                readAndPublish(lock);
            else if (Lane* lane = furthestBehind())
                feed(*lane, lock);
            else
                m_team.waitForChange(lock);
        }
    }

    void readAndPublish(Team::Lock& lock)
    {
        const std::uint64_t before = m_size;
        lock.unlock();
        Result<std::size_t> filled = readNext();
        if (filled)
            m_progress.tell({ .done = before + *filled, .total = m_total });
        lock.lock();
        if (!filled)
            return giveUp(std::move(filled).error(), lock);
        publish(*filled);
        m_team.tellChange();
    }

    void feedUntilDone()
    {
        Team::Lock lock = m_team.lock();
        while (!m_team.isStopped() && !isDone()) {
            if (Lane* lane = furthestBehind())
                feed(*lane, lock);
            else
                m_team.waitForChange(lock);
        }
    }

    void feed(Lane& lane, Team::Lock& lock)
    {
        lane.isBusy = true;
        const ByteView block = blockAt(lane.blocksDone);
        lock.unlock();
        Result<> consumed = (*lane.consumer)(block);
        lock.lock();
        lane.isBusy = false;
        ++lane.blocksDone;
        if (!consumed)
            return giveUp(std::move(consumed).error(), lock);
        m_team.tellChange();
    }

    void giveUp(Error&& failure, const Team::Lock& owned)
    {
        if (!m_failure)
            m_failure = std::move(failure);
        m_team.stop(owned);
    }

    Lane* furthestBehind()
    {
        Lane* found = nullptr;
        for (Lane& lane : m_lanes) {
            if (!lane.isBusy && lane.blocksDone < m_published
                && (!found || lane.blocksDone < found->blocksDone))
                found = &lane;
        }
        return found;
    }

    std::uint64_t slowest() const
    {
        std::uint64_t least = m_published;
        for (const Lane& lane : m_lanes)
            least = std::min(least, lane.blocksDone);
        return least;
    }

    bool isDone() const { return m_ended && slowest() == m_published; }

    Source& m_source;
    const Progress& m_progress;
    std::vector<Lane> m_lanes;
    std::array<Bytes, ringSize> m_ring;
    std::array<std::size_t, ringSize> m_filled{};
    std::uint64_t m_published = 0;
    std::uint64_t m_size = 0;
    std::optional<std::uint64_t> m_total;
    bool m_ended = false;
    Team m_team;
    std::optional<Error> m_failure;
};

} // namespace

Result<std::uint64_t> fanOut(Source& source, std::span<const Consumer> consumers, const Progress& progress)
{
    return FanOut(source, consumers, progress).run();
}

} // namespace core::io
