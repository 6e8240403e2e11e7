// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/io/stream.h"

#include <functional>
#include <span>

namespace core::io {

/// Takes the next block of a stream; called by one thread at a time, in order, though not always the same
/// thread.
using Consumer = std::function<Result<>(ByteView)>;

/// Reads the source once and gives every block to every consumer, in parallel; returns the number of bytes.
/// Holds 2 MiB at most; a short input starts no thread.
Result<std::uint64_t> fanOut(
    Source& source, std::span<const Consumer> consumers, const Progress& progress = {});

} // namespace core::io
