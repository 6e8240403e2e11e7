// SPDX-License-Identifier: Apache-2.0
#include "core/io/team.h"

#include <thread>
#include <vector>

namespace core::io {
namespace {

/// As many as are wanted, or as the system has threads and memory for.
std::vector<std::jthread> startThreads(std::size_t wanted, const std::function<void()>& work)
{
    std::vector<std::jthread> threads;
    threads.reserve(wanted);
    try {
        while (threads.size() < wanted)
            threads.emplace_back([&work] { work(); });
    } catch (const std::exception&) {
        return threads;
    }
    return threads;
}

} // namespace

void Team::run(
    std::size_t wanted, const std::function<void()>& help, const std::function<void(std::size_t)>& lead)
{
    const std::function<void()> work = [&] { attempt(help); };
    {
        const std::vector<std::jthread> helpers = startThreads(wanted, work);
        attempt([&] { lead(helpers.size()); });
    }
    if (m_thrown)
        std::rethrow_exception(m_thrown);
}

void Team::stop(const Lock&)
{
    m_isStopped = true;
    tellChange();
}

template <typename Part> void Team::attempt(const Part& part)
{
    try {
        part();
    } catch (...) {
        const Lock own = lock();
        if (!m_thrown)
            m_thrown = std::current_exception();
        stop(own);
    }
}

} // namespace core::io
