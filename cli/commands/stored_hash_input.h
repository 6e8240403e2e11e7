// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"
#include "cli/options.h"
#include "cli/session.h"
#include "core/passhash/password_hash.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

/// A stored password hash: on the command line, on standard input, or in a file.
class StoredHashInput {
public:
    void declare(Options& options);
    bool usesStandardInput() const;
    /// What it may be, the likeliest first. Says what a shell has probably done to a hash without quotes.
    Outcome<std::vector<core::passhash::PasswordHash>> read(Session& session) const;
    /// Of one line only: with several, that of `user` is meant, and one line of somebody else's is refused.
    Outcome<std::vector<core::passhash::PasswordHash>> readOf(
        Session& session, const std::optional<std::string>& user) const;

private:
    Outcome<std::string> readText(Session& session) const;
    std::string name() const;
    Outcome<> requireLineOf(const std::string& text, const std::optional<std::string>& user) const;
    Outcome<std::vector<core::passhash::PasswordHash>> identified(
        const std::string& text, const std::optional<std::string>& user) const;

    std::vector<std::string> m_words;
    std::optional<std::string> m_file;
};

} // namespace cli
