// SPDX-License-Identifier: Apache-2.0
#include "core/io/team.h"

#include <thread>
#include <vector>

namespace core::io {

void Team::run(
    std::size_t wanted, const std::function<void()>& help, const std::function<void(std::size_t)>& lead)
{
    {
        std::vector<std::jthread> helpers;
        helpers.reserve(wanted);
        try {
            while (helpers.size() < wanted)
                helpers.emplace_back([&] { attempt(help); });
        } catch (const std::exception&) {
            // The system has no more threads, or no memory for one: those there are can do it.
        }
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
