// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/totp_uri.h"

#include "cli/commands/finding_report.h"
#include "core/base/text.h"
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

enum class Form : std::uint8_t { Otpauth, Migration };

Failure failureOf(const core::Error& error, Form form)
{
    Failure failure = readFailure(error);
    if (error.code == core::ErrorCode::NotInThisFormat)
        failure.message = (form == Form::Migration ? "an export has no place for "
                                                   : "an otpauth address has no place for ")
            + error.subject;
    return failure;
}

core::Result<SecureBytes> addressOf(const token::OtpAccount& account, Form form)
{
    if (form == Form::Otpauth)
        return token::writeOtpauthUri(account);
    auto addresses = token::writeMigrations({ &account, 1 });
    if (!addresses)
        return std::unexpected(addresses.error());
    return std::move(addresses->front());
}

Outcome<token::QrCode> drawn(std::string_view address)
{
    core::Result<token::QrCode> code = token::makeQrCode(address);
    if (!code && code.error().code == core::ErrorCode::TooLarge)
        return std::unexpected(Failure{ .exitCode = ExitCode::BadInput,
            .id = core::idOf(code.error().code),
            .message = "an address of " + std::to_string(address.size()) + " bytes fits into no QR code" });
    return reading(std::move(code));
}

/// "codes-2.svg" where there are several.
std::filesystem::path numbered(const std::filesystem::path& file, std::size_t number)
{
    std::filesystem::path name = file.stem();
    name += "-" + std::to_string(number);
    name += file.extension();
    return file.parent_path() / name;
}

} // namespace

void TotpUriCommand::declare(Options& options)
{
    m_input.declareWithSample(options);
    options.text("--issuer", m_issuer, "NAME", "Whose account it is");
    options.text("--account", m_account, "NAME", "The name of the account");
    options.flag(
        "--migration", m_asMigration, "As Google Authenticator exports them, ten accounts in one address");
    options.flag("--qr", m_wantsQr, "Print it as a QR code of block characters");
    options.text("--qr-out", m_pictureFile, "FILE",
        "Write it as a QR code to FILE, an SVG picture that only you may read; several are numbered");
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
    for (const auto& [option, name] :
        { std::pair("--issuer", &m_issuer), std::pair("--account", &m_account) }) {
        if (*name && core::firstInvalidUtf8(**name))
            return std::unexpected(wrongUsage(std::string(option) + " is not UTF-8"));
    }
    if (!question.isUri && (!m_account || m_account->empty()))
        return std::unexpected(wrongUsage("a bare secret needs --account, best with --issuer"));
    if (m_wantsQr && (m_pictureFile || m_output.file()))
        return std::unexpected(wrongUsage("--qr is for a terminal; for a file give --qr-out alone"));
    return {};
}

Outcome<std::vector<SecureBytes>> TotpUriCommand::addresses(OtpQuestion& question, Failed& failed) const
{
    const Form form = m_asMigration ? Form::Migration : Form::Otpauth;
    std::vector<SecureBytes> addresses;
    std::vector<token::OtpAccount> written;
    const bool isAlone = question.accounts.size() == 1;
    for (token::OtpAccount& account : question.accounts) {
        core::Result<SecureBytes> address = addressOf(account, form);
        if (!address) {
            Failure failure = failureOf(address.error(), form);
            if (isAlone)
                return std::unexpected(failure);
            failed.emplace_back(titleOf(account), std::move(failure));
            continue;
        }
        written.push_back(std::move(account));
        addresses.push_back(*std::move(address));
    }
    question.accounts = std::move(written);
    if (!m_asMigration || question.accounts.empty())
        return addresses;
    return reading(token::writeMigrations(question.accounts));
}

Outcome<> TotpUriCommand::writePicture(std::string_view address, const std::filesystem::path& file) const
{
    const std::string svg = token::qrCodeSvg(TRY(drawn(address)));
    const auto existing = m_output.mayReplace() ? core::io::Existing::Replace : core::io::Existing::Refuse;
    core::io::FileSink sink
        = TRY(writing(core::io::FileSink::create(file, core::io::Secrecy::Secret, existing)));
    TRY(writing(sink.write(core::asBytes(svg))));
    return writing(sink.commit());
}

Outcome<> TotpUriCommand::writePictures(const std::vector<SecureBytes>& addresses) const
{
    for (std::size_t i = 0; i < addresses.size(); ++i)
        TRY(writePicture(core::asText(addresses[i].bytes()),
            addresses.size() == 1 ? std::filesystem::path(*m_pictureFile) : numbered(*m_pictureFile, i + 1)));
    return {};
}

Outcome<Json> TotpUriCommand::json(
    const OtpQuestion& question, const std::vector<SecureBytes>& addresses, const Failed& failed)
{
    Json json;
    json["accounts"] = Json::array();
    json["addresses"] = Json::array();
    json["failed"] = Json::array();
    for (const token::OtpAccount& account : question.accounts)
        json["accounts"].push_back(TRY(jsonOf(account)));
    for (const SecureBytes& address : addresses)
        json["addresses"].push_back(core::asText(address.bytes()));
    for (const auto& [title, failure] : failed)
        json["failed"].push_back({ { "account", title }, { "error", cli::jsonOf(failure) } });
    json["findings"] = findingsJson(question.findings);
    return json;
}

Outcome<ExitCode> TotpUriCommand::run(Session& session)
{
    OtpQuestion question = TRY(m_input.read(session.stop()));
    TRY(refuseStrayOptions(question));
    if (m_issuer)
        question.accounts.front().issuer = *m_issuer;
    if (m_account)
        question.accounts.front().name = *m_account;
    Failed failed;
    const std::vector<SecureBytes> made = TRY(addresses(question, failed));
    if (!session.wantsJson())
        sayFindings(session, question.findings, core::Severity::Info);
    for (const auto& [title, failure] : failed) {
        Failure named = failure;
        named.message = printable(title) + ": " + failure.message;
        session.failed(named);
    }
    if (m_pictureFile)
        TRY(writePictures(made));
    if (m_pictureFile && !session.wantsJson() && !m_output.file())
        return session.exitCode();
    TRY(m_output.open(session, core::io::Secrecy::Secret));
    if (session.wantsJson())
        m_output.write(dump(TRY(json(question, made, failed))) + "\n");
    for (const SecureBytes& address : made) {
        const std::string_view text = core::asText(address.bytes());
        if (m_wantsQr && !session.wantsJson())
            m_output.write(token::qrCodeText(TRY(drawn(text))));
        else if (!session.wantsJson())
            m_output.write(std::string(text) + "\n");
    }
    TRY(m_output.finish());
    return session.exitCode();
}

} // namespace cli
