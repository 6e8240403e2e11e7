// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace core::io {

/// Owns a file descriptor; -1 is none.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

    /// The errno of closing, or 0. Never again after EINTR: the number may already be another thread's.
    int close()
    {
        if (m_number < 0 || ::close(std::exchange(m_number, -1)) == 0 || errno == EINTR)
            return 0;
        return errno;
    }

private:
    int m_number = -1;
};

/// Calls until no signal interrupts.
template <typename Call> auto uninterrupted(Call call)
{
    for (;;) {
        const auto outcome = call();
        if (outcome != -1 || errno != EINTR)
            return outcome;
    }
}

} // namespace core::io
