// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/output.h"
#include "cli/secret_input.h"
#include "core/passhash/recipe.h"

namespace cli {

/// Hashes a password for storing.
class PasshashCreateCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    Outcome<> requireFittingOptions() const;
    Outcome<core::passhash::Recipe> recipe() const;
    Outcome<> setNumbers(core::passhash::Recipe& recipe) const;
    std::string layoutName() const;
    Outcome<std::string> made(
        Session& session, const core::passhash::Recipe& recipe, core::ByteView password) const;

    SecretInput m_password{ "password", "the password", Otherwise::PipedNew };
    core::passhash::Algorithm m_algorithm = core::passhash::Algorithm::Argon2id;
    std::optional<std::string> m_layout;
    std::optional<std::string> m_digest;
    std::optional<std::string> m_user;
    std::optional<std::uint64_t> m_cost;
    std::optional<std::uint64_t> m_memory;
    std::optional<std::uint64_t> m_passes;
    std::optional<std::uint64_t> m_lanes;
    std::optional<std::uint64_t> m_n;
    std::optional<std::uint64_t> m_r;
    std::optional<std::uint64_t> m_p;
    std::optional<std::uint64_t> m_iterations;
    std::optional<std::uint64_t> m_saltSize;
    Output m_output;
};

} // namespace cli
