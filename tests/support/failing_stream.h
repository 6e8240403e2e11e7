// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/stream.h"

namespace tests {

/// Yields `good` bytes of zero, then fails with ReadFailed, "source" and DeviceError.
class FailingSource final : public core::io::Source {
public:
    explicit FailingSource(std::uint64_t good)
        : m_rest(good)
    {
    }
    core::Result<std::size_t> read(std::span<std::byte> into) override;
    std::optional<std::uint64_t> sizeHint() const override { return {}; }

private:
    std::uint64_t m_rest;
};

/// Swallows `good` bytes, then fails with DiskFull and "sink"; commit() fails after that too.
class FailingSink final : public core::io::Sink {
public:
    explicit FailingSink(std::uint64_t good)
        : m_rest(good)
    {
    }
    core::Result<> write(core::ByteView bytes) override;
    core::Result<> commit() override;
    bool isCommitted() const { return m_isCommitted; }

private:
    std::uint64_t m_rest;
    bool m_hasFailed = false;
    bool m_isCommitted = false;
};

} // namespace tests
