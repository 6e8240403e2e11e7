// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/clock_option.h"
#include "cli/commands/otp_input.h"
#include "cli/commands/sample_input.h"
#include "cli/output.h"

namespace cli {

/// The present one-time password, the one before and the next.
class TotpNowCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    OtpInput m_input;
    ClockOption m_clock;
    Output m_output;
};

/// Whether a one-time password is right, and how far off the clock of the device may be.
class TotpVerifyCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    SampleInput m_code{ "code", "the code" };
    OtpInput m_input;
    std::optional<std::uint64_t> m_window;
    ClockOption m_clock;
    Output m_output;
};

} // namespace cli
