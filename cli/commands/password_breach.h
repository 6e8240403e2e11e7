// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/secret_input.h"
#include "core/password/breach.h"

namespace cli {

/// Whether a password has leaked: by a list on this machine. The program with the network also asks a server.
class BreachCommand : public Command {
public:
    void declare(Options& options) override;
    bool needsNetwork() const override { return m_isOnline; }
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

protected:
    /// Where an answer comes from, for the report.
    struct Origin {
        const char* kind; ///< "file", "folder", "online"
        std::string name; ///< a path or an address
        std::string request{}; ///< of online: as it was sent
    };

    /// Refuses options that do not go together, and reads the hash if one was given.
    Outcome<> prepare(const core::StopFlag& stop);
    /// The kind of hash that --ntlm or the hash ask for; nothing where the list decides.
    std::optional<core::password::BreachHashKind> wantedKind() const;
    /// Asks for the password, or takes the hash that was given, once.
    Outcome<core::password::BreachHash> readHash(
        core::password::BreachHashKind kind, const core::StopFlag& stop);
    Outcome<ExitCode> answer(Session& session, const Origin& origin, core::password::BreachHashKind kind,
        const core::password::BreachSighting& sighting) const;
    const std::optional<std::string>& mirror() const { return m_mirror; }
    const std::vector<std::string>& authorities() const { return m_authorities; }

private:
    Outcome<> checkOptions() const;

    std::optional<std::string> m_file;
    std::optional<std::string> m_folder;
    bool m_isOnline = false;
    std::optional<std::string> m_mirror;
    std::vector<std::string> m_authorities;
    bool m_isNtlm = false;
    SecretInput m_hash{ "hash", "the password's SHA-1 or NT hash", Otherwise::Prompt, Encodings::TextOnly };
    std::optional<core::password::BreachHash> m_givenHash;
    SecretInput m_password{ "password", "the password", Otherwise::PipedInput };
};

} // namespace cli
