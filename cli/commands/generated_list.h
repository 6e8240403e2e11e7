// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output.h"
#include "core/password/generator.h"

namespace cli {

/// What both generating commands share: how many, where to, and how exact the bits are.
class GeneratedList {
public:
    void declare(Options& options);
    /// Each result on a line, the bits on standard error; in JSON both.
    Outcome<ExitCode> print(Session& session, const core::password::Generator& generator);

private:
    std::optional<std::uint64_t> m_count;
    Output m_output;
};

/// Settings that come to nothing are wrong usage.
Outcome<core::password::Generator> asked(core::Result<core::password::Generator> generator);

/// A number that must fit into 32 bits; the generator knows its own limits.
Outcome<std::uint32_t> smallNumber(const char* option, std::uint64_t number);

} // namespace cli
