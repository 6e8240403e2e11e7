// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/clock_option.h"
#include "cli/commands/sample_input.h"
#include "cli/output.h"
#include "cli/secret_input.h"

namespace cli {

/// A CSRF token of a session.
class CsrfCreateCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    SecretInput m_key{ "key", "the server's key", Otherwise::PipedInput };
    SecretInput m_session{ "session", "the session id", Otherwise::Prompt, Encodings::TextOnly };
    ClockOption m_clock;
    Output m_output;
};

/// Whether a CSRF token is this session's, and young enough.
class CsrfVerifyCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    SampleInput m_token{ "token", "the token" };
    SecretInput m_key{ "key", "the server's key", Otherwise::PipedInput };
    SecretInput m_session{ "session", "the session id", Otherwise::Prompt, Encodings::TextOnly };
    std::optional<std::uint64_t> m_maximumAge;
    std::optional<std::uint64_t> m_clockSkew;
    ClockOption m_clock;
    Output m_output;
};

} // namespace cli
