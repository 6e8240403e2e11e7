// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/otp_input.h"

#include "cli/commands/finding_report.h"
#include "cli/commands/sample_input.h"
#include "core/token/otp_addresses.h"
#include "core/token/otp_secret.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <utility>

namespace cli {
namespace {

namespace token = core::token;
using core::SecureBytes;

template <typename T> core::Result<T> ofAddress(core::Result<T> result)
{
    if (!result && result.error().subject.empty())
        result.error().subject = "the address";
    return result;
}

/// By its first bytes: whoever gives one wants its QR code read.
bool isPicture(std::string_view content)
{
    using namespace std::string_view_literals;
    static constexpr std::string_view starts[]
        = { "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv, "II*\0"sv, "MM\0*"sv, "<svg"sv, "<?xml"sv };
    // These could begin a secret, too.
    const bool isWebP = content.starts_with("RIFF") && content.substr(8).starts_with("WEBP");
    const bool isBitmap = content.starts_with("BM") && content.contains('\0');
    return isWebP || isBitmap
        || std::ranges::any_of(starts, [&](std::string_view start) { return content.starts_with(start); });
}

} // namespace

void OtpInput::declare(Options& options)
{
    static constexpr Choice<Algorithm> algorithms[] = {
        { "sha1", Algorithm::Sha1 },
        { "sha256", Algorithm::Sha256 },
        { "sha512", Algorithm::Sha512 },
    };
    m_secret.declare(options);
    options.choice<Algorithm>(
        "--algorithm", m_algorithm, algorithms, "Of the HMAC; sha1 unless the address says otherwise");
    options.number("--digits", m_digits, "N", "6 to 10; 6 unless the address says otherwise");
    options.number("--period", m_period, "SECONDS", "Of a TOTP; 30 unless the address says otherwise");
    options.number(
        "--start", m_start, "SECONDS", "Since 1970, where the periods of a TOTP begin; 0 unless told");
    options.number("--counter", m_counter, "N", "Makes it a HOTP with this counter");
    options.flag("--steam", m_isSteam, "Five characters as Steam has them");
}

void OtpInput::declareWithSample(Options& options)
{
    options.inputs(
        m_words, "SECRET", "The secret or an otpauth address, where others may see it; - is standard input");
    declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> OtpInput::primitives() const
{
    // Which one an address asks for is known when it is read.
    using core::crypto::DigestAlgorithm;
    return std::vector<core::crypto::Primitive>{ DigestAlgorithm::Sha1, DigestAlgorithm::Sha256,
        DigestAlgorithm::Sha512, core::crypto::KeyedFunction::Hmac };
}

bool OtpInput::usesStandardInput() const
{
    return m_words.empty() ? m_secret.usesStandardInput() : m_words.front() == "-";
}

Outcome<> OtpInput::refuseStrayOptions() const
{
    if (m_words.size() > 1 || (!m_words.empty() && m_secret.isGiven()))
        return std::unexpected(wrongUsage("one secret at a time"));
    if (m_counter && (m_period || m_start || m_isSteam))
        return std::unexpected(
            wrongUsage("--counter makes a HOTP; no --period, --start or --steam goes with it"));
    if (m_isSteam && m_digits)
        return std::unexpected(wrongUsage("--steam has five characters; no --digits goes with it"));
    if (m_digits && (*m_digits < token::leastDigits || *m_digits > token::mostDigits))
        return std::unexpected(wrongUsage("--digits is 6 to 10"));
    if (m_period && (*m_period == 0 || *m_period > static_cast<std::uint64_t>(token::mostPeriod)))
        return std::unexpected(wrongUsage("--period is 1 to " + std::to_string(token::mostPeriod)));
    if (m_start && *m_start > std::numeric_limits<std::uint32_t>::max())
        return std::unexpected(
            wrongUsage("--start is at most " + std::to_string(std::numeric_limits<std::uint32_t>::max())));
    return {};
}

Outcome<> OtpInput::refuseOptionsBeside(const token::OtpAccount& account) const
{
    // The address says which kind of codes it has: as another kind they would be wrong without a word.
    using enum token::CodeKind;
    const token::CodeKind kind = account.parameters.kind;
    if (kind == Hotp && (m_period || m_start || m_isSteam))
        return std::unexpected(
            wrongUsage("the address is of a HOTP; no --period, --start or --steam goes with it"));
    if (kind != Hotp && m_counter)
        return std::unexpected(wrongUsage("the address is of a TOTP; no --counter goes with it"));
    if (kind == Steam && m_digits)
        return std::unexpected(
            wrongUsage("the address has the five characters of Steam; no --digits goes with it"));
    return {};
}

void OtpInput::apply(token::CodeParameters& parameters) const
{
    using enum core::crypto::DigestAlgorithm;
    if (m_algorithm != Algorithm::AsGiven)
        parameters.algorithm = m_algorithm == Algorithm::Sha512 ? Sha512
            : m_algorithm == Algorithm::Sha256                  ? Sha256
                                                                : Sha1;
    parameters.digits = m_digits ? static_cast<unsigned>(*m_digits) : parameters.digits;
    parameters.period = m_period ? static_cast<std::int64_t>(*m_period) : parameters.period;
    parameters.start = m_start ? static_cast<std::int64_t>(*m_start) : parameters.start;
    if (m_counter) {
        parameters.kind = token::CodeKind::Hotp;
        parameters.counter = *m_counter;
    }
    if (m_isSteam)
        parameters.kind = token::CodeKind::Steam;
}

Outcome<OtpQuestion> OtpInput::readText(std::string_view text) const
{
    if (isPicture(text))
        return std::unexpected(Failure{ .exitCode = ExitCode::BadInput,
            .id = "a-picture",
            .message = "this is a picture; the window reads the QR code in it, under One-time codes" });
    OtpQuestion question;
    // Any scheme: what is no secret should be refused as the address that it is.
    if (text.contains("://")) {
        question.isUri = true;
        token::OtpAddresses read = TRY(reading(ofAddress(token::readOtpAddresses(text))));
        question.accounts = std::move(read.accounts);
        question.findings = std::move(read.findings);
        if (question.accounts.empty())
            return std::unexpected(Failure{ .exitCode = ExitCode::BadInput,
                .id = "no-account",
                .message = "the export holds no account that can be used here" });
        return question;
    }
    question.findings = token::judgeSecretText(text);
    token::OtpAccount account;
    core::Result<SecureBytes> secret = token::readSecretText(text);
    if (!secret) {
        Failure failure = readFailure(secret.error());
        for (const core::Finding& finding : question.findings) {
            if (finding.kind->fix[0] != '\0')
                failure.message += std::string(". ") + findingText(finding) + ": " + finding.kind->why;
        }
        return std::unexpected(failure);
    }
    account.secret = *std::move(secret);
    question.accounts.push_back(std::move(account));
    return question;
}

Outcome<OtpQuestion> OtpInput::read(const core::StopFlag& stop) const
{
    TRY(refuseStrayOptions());
    OtpQuestion question;
    const bool isSample = !m_words.empty();
    Outcome<SecureBytes> given = isSample ? readSample(m_words.front(), stop) : m_secret.read(stop);
    if (!given && given.error().id == core::idOf(core::ErrorCode::SecretTooLarge))
        given.error().message += "; the window reads the QR code in a picture";
    SecureBytes raw = TRY(std::move(given));
    if (isSample || m_secret.isText()) {
        question = TRY(readText(core::asText(std::as_const(raw).bytes())));
    } else {
        question.accounts.emplace_back();
        question.accounts.front().secret = std::move(raw);
    }
    for (token::OtpAccount& account : question.accounts) {
        if (question.isUri)
            TRY(refuseOptionsBeside(account));
        apply(account.parameters);
        if (!question.isUri)
            std::ranges::move(token::judgeSecret(account.secret.bytes(), account.parameters),
                std::back_inserter(question.findings));
    }
    return question;
}

std::string titleOf(const token::OtpAccount& account)
{
    if (account.issuer.empty() || account.name.empty())
        return account.issuer + account.name;
    return account.issuer + ": " + account.name;
}

void sayFindings(Session& session, const std::vector<core::Finding>& findings, core::Severity least)
{
    // The accounts of an export have much in common.
    std::set<std::string> said;
    for (const core::Finding& finding : findings) {
        const std::string sentence = findingText(finding) + ". " + finding.kind->why;
        if (finding.kind->severity >= least && said.insert(sentence).second)
            session.say(sentence);
    }
}

} // namespace cli
