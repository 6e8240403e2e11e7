// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/otp_input.h"
#include "cli/output.h"

namespace cli {

/// The otpauth address of a secret, or of what an address or an export holds; as text, QR code or picture.
class TotpUriCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    Outcome<> refuseStrayOptions(const OtpQuestion& question) const;
    Outcome<std::vector<core::SecureBytes>> addresses(OtpQuestion& question) const;
    Outcome<> writePicture(std::string_view address) const;

    OtpInput m_input;
    std::optional<std::string> m_issuer;
    std::optional<std::string> m_account;
    bool m_asMigration = false;
    bool m_wantsQr = false;
    std::optional<std::string> m_pictureFile;
    Output m_output;
};

} // namespace cli
