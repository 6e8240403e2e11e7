// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/otp_input.h"
#include "cli/output.h"

#include <filesystem>
#include <utility>

namespace cli {

/// The otpauth address of a secret, or of what an address or an export holds; as text, QR code or picture.
class TotpUriCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    /// The title of an account that the format cannot hold, and why.
    using Failed = std::vector<std::pair<std::string, Failure>>;

    Outcome<> refuseStrayOptions(const OtpQuestion& question) const;
    /// Leaves in the question the accounts that are in the addresses.
    Outcome<std::vector<core::SecureBytes>> addresses(OtpQuestion& question, Failed& failed) const;
    Outcome<> writePicture(std::string_view address, const std::filesystem::path& file) const;
    Outcome<> writePictures(const std::vector<core::SecureBytes>& addresses) const;
    static Outcome<Json> json(
        const OtpQuestion& question, const std::vector<core::SecureBytes>& addresses, const Failed& failed);

    OtpInput m_input;
    std::optional<std::string> m_issuer;
    std::optional<std::string> m_account;
    bool m_asMigration = false;
    bool m_wantsQr = false;
    std::optional<std::string> m_pictureFile;
    Output m_output;
};

} // namespace cli
