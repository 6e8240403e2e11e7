// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"
#include "cli/progress_line.h"
#include "core/base/finding.h"
#include "core/base/progress.h"

#include <string_view>

namespace cli {

enum class OutputStyle : std::uint8_t { ForPeople, ForScripts };

/// What a command is given: how results are wanted, how to speak to the person, and how to hear Ctrl+C.
class Session {
public:
    explicit Session(OutputStyle style);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    bool wantsJson() const { return m_style == OutputStyle::ForScripts; }
    /// Draws a progress line on a terminal, once the work has taken a second.
    const core::Progress& progress() const { return m_progress; }
    const core::StopFlag& stop() const { return m_progress.stop; }

    /// Writes to the terminal by `write` without running into the progress line.
    void aside(const std::function<void()>& write) { m_progressLine.pause(write); }
    /// To standard error, as "assay: …".
    void say(std::string_view sentence);
    void say(const core::Finding& finding);
    /// One input failed and the others go on: says so (in JSON the command sets it into its result instead)
    /// and keeps the exit code.
    void failed(const Failure& failure);
    void answer(ExitCode code) { m_exitCode = graver(m_exitCode, code); }
    ExitCode exitCode() const { return m_exitCode; }

private:
    OutputStyle m_style;
    ProgressLine m_progressLine;
    core::Progress m_progress;
    ExitCode m_exitCode = ExitCode::Yes;
};

} // namespace cli
