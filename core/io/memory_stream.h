// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scratch.h"
#include "core/io/stream.h"

namespace core::io {

/// Reads memory that outlives it.
class MemorySource final : public Source {
public:
    explicit MemorySource(ByteView bytes)
        : m_rest(bytes)
    {
    }
    Result<std::size_t> read(std::span<std::byte> into) override;
    std::optional<std::uint64_t> sizeHint() const override { return m_rest.size(); }

private:
    ByteView m_rest;
};

/// Gathers what may be a secret; written() is empty before commit().
class MemorySink final : public Sink {
public:
    Result<> write(ByteView bytes) override;
    Result<> commit() override;
    const Scratch& written() const { return m_committed; }
    Scratch take() { return std::move(m_committed); }

private:
    Scratch m_pending;
    Scratch m_committed;
};

} // namespace core::io
