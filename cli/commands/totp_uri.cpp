// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/totp_uri.h"

#include "cli/commands/finding_report.h"
#include "core/token/otpauth_migration.h"
#include "core/token/otpauth_uri.h"
#include "core/token/qr_code.h"
#include "core/token/random_token.h"

namespace cli {
namespace {

namespace token = core::token;
using core::SecureBytes;

const char* kindName(token::CodeKind kind)
{
    constexpr const char* names[] = { "totp", "hotp", "steam" };
    return names[static_cast<std::size_t>(kind)];
}

Outcome<Json> jsonOf(const token::OtpAccount& account)
{
    const token::CodeParameters& parameters = account.parameters;
    const SecureBytes secret
        = TRY(reading(token::encodeSecret(account.secret.bytes(), token::TokenEncoding::Base32)));
    Json json;
    json["type"] = kindName(parameters.kind);
    json["issuer"] = account.issuer;
    json["account"] = account.name;
    json["algorithm"] = core::crypto::nameOf(parameters.algorithm);
    json["digits"] = token::codeLength(parameters);
    if (parameters.kind == token::CodeKind::Hotp)
        json["counter"] = parameters.counter;
    else
        json["period_seconds"] = parameters.period;
    json["secret"] = core::asText(secret.bytes());
    json["secret_bits"] = 8 * account.secret.size();
    json["others"] = Json::object();
    for (const auto& [name, value] : account.others)
        json["others"][name] = value;
    return json;
}

} // namespace

void TotpUriCommand::declare(Options& options)
{
    m_input.declareWithSample(options);
    options.text("--issuer", m_issuer, "NAME", "Whose account it is");
    options.text("--account", m_account, "NAME", "The name of the account");
    options.flag(
        "--migration", m_asMigration, "One otpauth-migration address, as Google Authenticator reads it");
    options.flag("--qr", m_wantsQr, "Print it as a QR code of block characters");
    options.text("--qr-out", m_pictureFile, "FILE",
        "Write it as a QR code to FILE, an SVG picture that only you may read");
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> TotpUriCommand::primitives() const
{
    return m_input.primitives();
}

Outcome<> TotpUriCommand::refuseStrayOptions(const OtpQuestion& question) const
{
    if (question.accounts.size() > 1 && (m_issuer || m_account))
        return std::unexpected(wrongUsage("--issuer and --account are for one account; the export holds "
            + std::to_string(question.accounts.size())));
    if (question.accounts.size() > 1 && m_pictureFile && !m_asMigration)
        return std::unexpected(wrongUsage("--qr-out is for one address; the export holds "
            + std::to_string(question.accounts.size()) + " accounts; give --migration"));
    if (!question.isUri && !m_account)
        return std::unexpected(wrongUsage("a bare secret needs --account, best with --issuer"));
    if (m_wantsQr && (m_pictureFile || m_output.file()))
        return std::unexpected(wrongUsage("--qr is for a terminal; for a file give --qr-out alone"));
    return {};
}

Outcome<std::vector<SecureBytes>> TotpUriCommand::addresses(OtpQuestion& question) const
{
    std::vector<SecureBytes> addresses;
    if (m_asMigration) {
        token::OtpMigration migration;
        migration.accounts = std::move(question.accounts);
        addresses.push_back(TRY(reading(token::writeMigration(migration))));
        question.accounts = std::move(migration.accounts);
        return addresses;
    }
    for (const token::OtpAccount& account : question.accounts)
        addresses.push_back(TRY(reading(token::writeOtpauthUri(account))));
    return addresses;
}

Outcome<> TotpUriCommand::writePicture(std::string_view address) const
{
    const std::string svg = token::qrCodeSvg(TRY(reading(token::makeQrCode(address))));
    const auto existing = m_output.mayReplace() ? core::io::Existing::Replace : core::io::Existing::Refuse;
    core::io::FileSink sink
        = TRY(writing(core::io::FileSink::create(*m_pictureFile, core::io::Secrecy::Secret, existing)));
    TRY(writing(sink.write(core::asBytes(svg))));
    return writing(sink.commit());
}

Outcome<ExitCode> TotpUriCommand::run(Session& session)
{
    OtpQuestion question = TRY(m_input.read(session.stop()));
    TRY(refuseStrayOptions(question));
    if (m_issuer)
        question.accounts.front().issuer = *m_issuer;
    if (m_account)
        question.accounts.front().name = *m_account;
    const std::vector<SecureBytes> made = TRY(addresses(question));
    if (!session.wantsJson())
        sayFindings(session, question.findings, core::Severity::Info);
    if (m_pictureFile)
        TRY(writePicture(core::asText(made.front().bytes())));
    if (m_pictureFile && !session.wantsJson() && !m_output.file())
        return ExitCode::Yes;
    TRY(m_output.open(session, core::io::Secrecy::Secret));
    Json json;
    json["accounts"] = Json::array();
    json["addresses"] = Json::array();
    for (const token::OtpAccount& account : question.accounts)
        json["accounts"].push_back(TRY(jsonOf(account)));
    for (const SecureBytes& address : made) {
        const std::string_view text = core::asText(address.bytes());
        json["addresses"].push_back(text);
        if (m_wantsQr && !session.wantsJson())
            m_output.write(token::qrCodeText(TRY(reading(token::makeQrCode(text)))));
        else if (!session.wantsJson())
            m_output.write(std::string(text) + "\n");
    }
    json["findings"] = findingsJson(question.findings);
    if (session.wantsJson())
        m_output.write(dump(json) + "\n");
    TRY(m_output.finish());
    return ExitCode::Yes;
}

} // namespace cli
