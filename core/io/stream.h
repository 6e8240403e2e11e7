// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>

namespace core::io {

/// Where bytes come from.
class Source {
public:
    virtual ~Source() = default;
    /// Fills the whole span unless the input ends; returns how many bytes it filled.
    virtual Result<std::size_t> read(std::span<std::byte> into) = 0;
    /// The bytes still to come, where that is known beforehand; only good for progress and buffers.
    virtual std::optional<std::uint64_t> sizeHint() const = 0;

protected:
    Source() = default;
    Source(const Source&) = default;
    Source(Source&&) = default;
    Source& operator=(const Source&) = default;
    Source& operator=(Source&&) = default;
};

/// Where bytes go. Nothing is visible under the final name before commit().
class Sink {
public:
    virtual ~Sink() = default;
    virtual Result<> write(ByteView bytes) = 0;
    /// The last call; a sink that dies without it leaves nothing behind.
    virtual Result<> commit() = 0;

protected:
    Sink() = default;
    Sink(const Sink&) = default;
    Sink(Sink&&) = default;
    Sink& operator=(const Sink&) = default;
    Sink& operator=(Sink&&) = default;
};

} // namespace core::io
