// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output.h"
#include "cli/session.h"
#include "core/hash/algorithm.h"

namespace cli {

/// The options of `hash` that belong to --check.
class CheckOptions {
public:
    void declare(Options& options);
    bool isWanted() const { return m_list.has_value(); }
    /// One of the others without --check.
    bool hasStrayOption() const { return m_wantsNew || m_ignoresMissing || m_isQuiet || m_folder; }

    std::string list() const { return m_list.value_or(std::string()); }
    const std::optional<std::string>& folder() const { return m_folder; }
    bool wantsNew() const { return m_wantsNew; }
    bool ignoresMissing() const { return m_ignoresMissing; }
    bool isQuiet() const { return m_isQuiet; }

private:
    std::optional<std::string> m_list;
    std::optional<std::string> m_folder;
    bool m_wantsNew = false;
    bool m_ignoresMissing = false;
    bool m_isQuiet = false;
};

/// Compares files with the list; `algorithm` overrides what the lines without a tag suggest.
Outcome<ExitCode> checkList(Session& session, Output& output, const CheckOptions& options,
    std::optional<core::hash::Algorithm> algorithm);

} // namespace cli
