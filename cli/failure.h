// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exit_code.h"
#include "core/base/result.h"

#include <expected>
#include <string>

namespace cli {

/// Why a command, or one of its inputs, came to nothing.
struct Failure {
    ExitCode exitCode;
    std::string id; ///< stable, for scripts
    std::string message; ///< one English sentence, without "assay: "
    std::string subject{}; ///< the bytes of a file name, an option; never a secret
    std::optional<core::Place> place{};
};

/// A value or the Failure that prevented it; TRY takes it as it takes core::Result.
template <typename T = void> class [[nodiscard]] Outcome : public std::expected<T, Failure> {
public:
    using std::expected<T, Failure>::expected;
};

Failure wrongUsage(std::string message, std::string subject = {});
/// The exit code of an error that came up while something was read or computed: 3, or 5 or 130 where that
/// fits.
Failure readFailure(const core::Error& error);
/// The exit code of an error that came up while the result was written: 4, or 130.
Failure writeFailure(const core::Error& error);

/// Marks a step that reads or computes: TRY(reading(FileSource::open(path))).
template <typename T> Outcome<T> reading(core::Result<T> result)
{
    if (!result)
        return std::unexpected(readFailure(result.error()));
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(result);
}

/// Marks a step that writes: TRY(writing(sink.commit())).
template <typename T> Outcome<T> writing(core::Result<T> result)
{
    if (!result)
        return std::unexpected(writeFailure(result.error()));
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(result);
}

enum class LineBreaks : std::uint8_t { Escape, Keep };

/// Control characters, those that turn the direction of writing, and what is not UTF-8 made visible, so that
/// a file name cannot command the terminal or pass for another.
std::string printable(std::string_view text, LineBreaks lineBreaks = LineBreaks::Escape);

/// The one English sentence for an error: words, cause and place.
std::string describe(const core::Error& error);

} // namespace cli
