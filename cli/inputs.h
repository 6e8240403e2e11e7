// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"
#include "core/base/progress.h"
#include "core/io/file_stream.h"

#include <filesystem>
#include <vector>

namespace cli {

/// What one command works on; a name that led nowhere carries its failure instead of a file.
struct Input {
    std::string name; ///< as it is printed: the bytes given, or the folder given with the file below it
    std::optional<Failure> failure{};
};

enum class Folders : std::uint8_t { AsGiven, Enter };

/// No name means standard input. `except` is left out where a folder holds it: the result is not its own
/// input.
std::vector<Input> expandInputs(const std::vector<std::string>& names, Folders folders,
    const std::optional<std::string>& except, const core::StopFlag& stop);

/// "-" is standard input.
core::Result<core::io::FileSource> openInput(const std::string& name, const core::StopFlag& stop);

/// The sizes of all that have one, for progress.
std::uint64_t totalSize(const std::vector<Input>& inputs);

} // namespace cli
