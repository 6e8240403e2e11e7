// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <string_view>

namespace cli {

enum class Stream : std::uint8_t { Input, Output, Error };

bool isTerminal(Stream stream);

/// The columns of the terminal behind standard error; 80 where it does not say.
std::size_t terminalWidth();

/// To standard error, as it is.
void writeError(std::string_view text);

/// A standard stream that the caller has closed must not become the number of the next file that is opened.
void holdStandardStreams();

/// From now on Ctrl+C and a request to end ask `stop`; a second one ends the program at once. What the caller
/// has ignored, as nohup does, stays ignored.
void stopOnInterrupt(const core::StopFlag& stop);

/// As long as it lives, Ctrl+C and a request to end do so at once, with `lastWords` on standard error: for
/// work that cannot be stopped half-way and leaves nothing behind. The words must outlive it.
class EndingAtOnce {
public:
    explicit EndingAtOnce(std::string_view lastWords);
    ~EndingAtOnce();
    EndingAtOnce(const EndingAtOnce&) = delete;
    EndingAtOnce& operator=(const EndingAtOnce&) = delete;
};

/// Returns soon after `stop` was asked for.
void waitForStop(const core::StopFlag& stop);

/// A closed pipe is an error of the write, not the end of the program.
void ignoreBrokenPipes();

/// Asks on the terminal itself, whatever the standard streams are, without showing what is typed.
/// Nothing where there is no terminal to ask on.
std::optional<core::Result<core::SecureBytes>> askSecret(std::string_view prompt);

} // namespace cli
