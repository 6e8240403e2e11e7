// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/stored_hash_input.h"
#include "cli/secret_input.h"
#include "core/passhash/verification.h"

namespace cli {

/// Whether a password belongs to a stored hash.
class PasshashVerifyCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    core::passhash::VerificationOptions verificationOptions(core::ByteView secret) const;
    Outcome<core::SecureBytes> readSecret(const core::StopFlag& stop) const;

    StoredHashInput m_hash;
    SecretInput m_secret{ "secret", "the secret key that an Argon2 hash was made with", Otherwise::Prompt,
        Encodings::Named };
    SecretInput m_password{ "password", "the password", Otherwise::PipedInput };
    std::optional<std::string> m_user;
    std::optional<std::uint64_t> m_mostMemory;
    std::optional<std::uint64_t> m_mostTime;
};

} // namespace cli
