// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/options.h"
#include "cli/secret_input.h"
#include "cli/session.h"
#include "core/crypto/self_test.h"
#include "core/token/otp_account.h"

namespace cli {

/// What the commands for one-time passwords work on.
struct OtpQuestion {
    std::vector<core::token::OtpAccount> accounts; ///< at least one
    std::vector<core::Finding> findings;
    bool isUri = false; ///< otpauth:// or otpauth-migration://, not a bare secret
};

/// A secret in Base32, otpauth addresses or exports of Google Authenticator, and the options that say more of
/// it or otherwise.
class OtpInput {
public:
    void declare(Options& options);
    /// Also as a word of the command line, or - for standard input.
    void declareWithSample(Options& options);
    Outcome<std::vector<core::crypto::Primitive>> primitives() const;
    bool usesStandardInput() const;
    Outcome<OtpQuestion> read(const core::StopFlag& stop) const;

private:
    enum class Algorithm : std::uint8_t { AsGiven, Sha1, Sha256, Sha512 };

    Outcome<> refuseStrayOptions() const;
    Outcome<> refuseOptionsBeside(const core::token::OtpAccount& account) const;
    Outcome<OtpQuestion> readText(std::string_view text) const;
    void apply(core::token::CodeParameters& parameters) const;

    SecretInput m_secret{ "secret", "the secret", Otherwise::PipedInput };
    std::vector<std::string> m_words;
    Algorithm m_algorithm = Algorithm::AsGiven;
    std::optional<std::uint64_t> m_digits;
    std::optional<std::uint64_t> m_period;
    std::optional<std::uint64_t> m_start;
    std::optional<std::uint64_t> m_counter;
    bool m_isSteam = false;
};

/// "Issuer: name", for people.
std::string titleOf(const core::token::OtpAccount& account);

/// Says those of the findings that are at least so grave, each sentence once.
void sayFindings(Session& session, const std::vector<core::Finding>& findings, core::Severity least);

} // namespace cli
