// SPDX-License-Identifier: Apache-2.0
#include "cli/session.h"

#include "cli/terminal.h"

namespace cli {

Session::Session(OutputStyle style)
    : m_style(style)
{
    // Without a reader nobody need count, nor ask for the sizes beforehand.
    if (isTerminal(Stream::Error))
        m_progress.report = [this](core::Amount amount) { m_progressLine.show(amount); };
    stopOnInterrupt(m_progress.stop);
}

void Session::say(std::string_view sentence)
{
    aside([&] { writeError("assay: " + printable(sentence) + "\n"); });
}

void Session::say(const core::Finding& finding)
{
    std::string words = finding.kind->words;
    if (const std::size_t at = words.find("%1"); at != std::string::npos)
        words.replace(at, 2, finding.value);
    say(finding.subject + ": " + words + ". " + finding.kind->why);
}

void Session::failed(const Failure& failure)
{
    if (!wantsJson())
        say(failure.message);
    answer(failure.exitCode);
}

} // namespace cli
