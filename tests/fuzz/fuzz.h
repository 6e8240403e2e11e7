// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What each target defines; the fuzzer, or replay_main.cpp, calls it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

/// A property that holds for every input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace fuzz
