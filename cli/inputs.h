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
    bool isStandardInput = false; ///< a file in a folder may be called "-", too
    std::optional<Failure> failure{};
    bool wasFound = false; ///< in a folder that was entered
};

Input inputOf(const std::string& name);
/// As errors call it.
std::string nameOf(const Input& input);

/// For errors of what was read, which do not know the file.
template <typename T> core::Result<T> named(core::Result<T> result, const Input& input)
{
    if (!result)
        result.error().subject = nameOf(input);
    return result;
}

enum class Folders : std::uint8_t { AsGiven, Enter };

/// No name, or "-", means standard input, which can be read once only. `except` is left out where a folder
/// holds it: the result is not its own input.
Outcome<std::vector<Input>> expandInputs(const std::vector<std::string>& names, Folders folders,
    const std::optional<std::string>& except, const core::StopFlag& stop);

core::Result<core::io::FileSource> openInput(const Input& input, const core::StopFlag& stop);

/// All of it; refuses more than `most` bytes.
core::Result<core::Bytes> readWhole(const Input& input, std::size_t most, const core::StopFlag& stop);

/// The sizes of all that have one, for progress.
std::uint64_t totalSize(const std::vector<Input>& inputs);

} // namespace cli
