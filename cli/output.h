// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"
#include "cli/options.h"
#include "cli/session.h"
#include "core/io/file_stream.h"

#include <memory>

namespace cli {

/// Where a result goes: standard output or, with -o, a file that appears once finish() has verified it. A
/// terminal is shown control characters instead of being commanded by them.
class Output {
public:
    /// The options -o and --force.
    void declare(Options& options);
    const std::optional<std::string>& file() const { return m_file; }
    bool mayReplace() const { return m_mayReplace; }

    /// Before the first write; `session` outlives the output.
    Outcome<> open(Session& session, core::io::Secrecy secrecy);
    /// A failure is kept for finish(), except that isBroken() tells it at once.
    void write(std::string_view text);
    bool isBroken() const { return m_error.has_value(); }
    Outcome<> finish();

private:
    std::optional<std::string> m_file;
    bool m_mayReplace = false;
    Session* m_terminal = nullptr; ///< set where a person reads along
    std::unique_ptr<core::io::Sink> m_sink;
    std::string m_buffer;
    std::optional<core::Error> m_error;
    void flush();
};

} // namespace cli
