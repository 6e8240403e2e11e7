// SPDX-License-Identifier: Apache-2.0
#include "core/token/otpauth_uri.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/token/otp_secret.h"
#include "core/token/otpauth_findings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace core::token {
namespace {

constexpr std::string_view scheme = "otpauth://";
constexpr std::string_view steamScheme = "steam://";

std::unexpected<Error> badUri(std::size_t at, Cause cause, std::string member = {})
{
    return fail(ErrorCode::NotAOneTimePasswordUri, {}, cause,
        Place{ .byte = at, .line = {}, .column = {}, .member = std::move(member) });
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

/// A stretch of the address, and where it stands.
struct Piece {
    std::string_view text;
    std::size_t at = 0;

    Piece from(std::size_t offset, std::size_t size = std::string_view::npos) const
    {
        return { text.substr(offset, size), at + offset };
    }
};

/// Without copies: `into` has room for all of the piece.
Result<std::size_t> decodeInto(const Piece& piece, std::span<std::byte> into)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < piece.text.size(); ++i) {
        char c = piece.text[i];
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            return badUri(piece.at + i, Cause::ControlCharacter);
        if (c == '%') {
            const Result<Bytes> byte = fromHex(piece.text.substr(i + 1, 2));
            if (!byte || byte->size() != 1)
                return badUri(
                    piece.at + i, piece.text.size() - i < 3 ? Cause::Truncated : Cause::IllegalCharacter);
            c = static_cast<char>(byte->front());
            i += 2;
        }
        into[size++] = static_cast<std::byte>(c);
    }
    return size;
}

Result<std::string> decoded(const Piece& piece)
{
    Bytes bytes(piece.text.size());
    bytes.resize(TRY(decodeInto(piece, bytes)));
    if (const auto bad = firstInvalidUtf8(asText(bytes)))
        return badUri(piece.at, Cause::NotUtf8);
    return std::string(asText(bytes));
}

class Reader {
public:
    explicit Reader(Piece whole)
        : m_rest(whole)
    {
    }

    Result<ReadAccount> read()
    {
        if (const std::size_t hash = m_rest.text.find('#'); hash != std::string_view::npos) {
            remark(otpauth::fragment, "#");
            m_rest.text = m_rest.text.substr(0, hash);
        }
        const std::size_t question = std::min(m_rest.text.find('?'), m_rest.text.size());
        const Piece path = m_rest.from(0, question);
        TRY(readKind(path));
        TRY(readLabel(path));
        if (question < m_rest.text.size())
            TRY(readParameters(m_rest.from(question + 1)));
        TRY(settle());
        return ReadAccount{ std::move(m_account), std::move(m_findings) };
    }

    /// Of Bitwarden: what stands behind the scheme is the secret.
    Result<ReadAccount> readSteam()
    {
        m_account.parameters.kind = CodeKind::Steam;
        m_issuer = "Steam";
        TRY(readSecret(m_rest));
        TRY(settle());
        return ReadAccount{ std::move(m_account), std::move(m_findings) };
    }

private:
    void remark(const FindingKind& kind, const char* subject, std::string value = {})
    {
        m_findings.push_back({ .kind = &kind, .subject = subject, .value = std::move(value) });
    }

    Result<> readKind(const Piece& path)
    {
        const std::string_view word = path.text.substr(0, path.text.find('/'));
        const std::string kind = asciiLower(word);
        if (kind == "totp")
            m_account.parameters.kind = CodeKind::Totp;
        else if (kind == "hotp")
            m_account.parameters.kind = CodeKind::Hotp;
        else if (kind == "steam")
            m_account.parameters.kind = CodeKind::Steam;
        else
            return badUri(path.at, word.empty() ? Cause::Empty : Cause::UnknownProperty);
        if (kind != word)
            remark(otpauth::letterCase, "type", kind);
        return {};
    }

    Result<> readLabel(const Piece& path)
    {
        const std::size_t slash = path.text.find('/');
        if (slash == std::string_view::npos)
            return {};
        const std::string label = TRY(decoded(path.from(slash + 1)));
        const std::size_t colon = label.find(':');
        if (colon != std::string::npos)
            m_labelIssuer = trimmed(std::string_view(label).substr(0, colon));
        m_account.name = trimmed(std::string_view(label).substr(colon == std::string::npos ? 0 : colon + 1));
        return {};
    }

    Result<> readParameters(Piece query)
    {
        while (!query.text.empty()) {
            const std::size_t end = std::min(query.text.find('&'), query.text.size());
            if (end > 0)
                TRY(readParameter(query.from(0, end)));
            query = query.from(std::min(end + 1, query.text.size()));
        }
        return {};
    }

    Result<> readParameter(const Piece& parameter)
    {
        const std::size_t equals = std::min(parameter.text.find('='), parameter.text.size());
        const std::string name = TRY(decoded(parameter.from(0, equals)));
        const Piece value = parameter.from(std::min(equals + 1, parameter.text.size()));
        const std::string known = asciiLower(name);
        constexpr std::array names{ "secret", "issuer", "algorithm", "digits", "period", "counter",
            "encoder" };
        const auto at = std::ranges::find(names, known);
        if (at == names.end()) {
            TRY(keepOther(parameter.at, name, TRY(decoded(value))));
            remark(known == "image" ? otpauth::image : otpauth::unknownParameter, "parameter", name);
            return {};
        }
        bool& wasSeen = m_seen.at(static_cast<std::size_t>(at - names.begin()));
        if (wasSeen) {
            remark(otpauth::repeatedParameter, *at, known);
            return {};
        }
        wasSeen = true;
        if (known != name)
            remark(otpauth::letterCase, *at, known);
        return take(known, value);
    }

    /// What is not known is written again as it was.
    Result<> keepOther(std::size_t at, const std::string& name, const std::string& value)
    {
        constexpr std::size_t mostOthers = 64;
        if (m_account.others.size() >= mostOthers)
            return badUri(at, Cause::OutOfRange);
        m_account.others.emplace_back(name, value);
        return {};
    }

    Result<> take(std::string_view name, const Piece& value)
    {
        CodeParameters& parameters = m_account.parameters;
        if (name == "secret")
            return readSecret(value);
        if (name == "algorithm")
            return readAlgorithm(value);
        if (name == "digits") {
            m_digitsAt = value.at;
            parameters.digits = static_cast<unsigned>(TRY(number(value, name, mostDigits)));
        } else if (name == "period") {
            m_hasPeriod = true;
            parameters.period = static_cast<std::int64_t>(TRY(number(value, name, mostPeriod)));
            if (parameters.period == 0)
                return badUri(value.at, Cause::OutOfRange, "period");
        } else if (name == "counter") {
            m_hasCounter = true;
            parameters.counter = TRY(number(value, name, std::numeric_limits<std::uint64_t>::max()));
        } else if (name == "issuer") {
            m_issuer = TRY(decoded(value));
        } else {
            return readEncoder(value);
        }
        return {};
    }

    static Result<std::uint64_t> number(const Piece& value, std::string_view member, std::uint64_t most)
    {
        const std::string text = TRY(decoded(value));
        std::uint64_t number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (text.empty())
            return badUri(value.at, Cause::Empty, std::string(member));
        if (problem == std::errc::result_out_of_range)
            return badUri(value.at, Cause::OutOfRange, std::string(member));
        if (problem != std::errc{} || end != text.data() + text.size())
            return badUri(value.at, Cause::IllegalCharacter, std::string(member));
        if (number > most)
            return badUri(value.at, Cause::OutOfRange, std::string(member));
        return number;
    }

    Result<> readSecret(const Piece& value)
    {
        if (value.text.empty())
            return badUri(value.at, Cause::SecretMissing, "secret");
        SecureBytes text = TRY(SecureBytes::ofSize(value.text.size()));
        text.shrink(TRY(decodeInto(value, text.bytes())));
        const std::string_view shown = asText(std::as_const(text).bytes());
        m_secretFindings
            = judgeSecretText(value.text.contains('%') && shown.ends_with('=') ? value.text : shown);
        Result<SecureBytes> secret = readSecretText(shown);
        if (!secret) {
            const Error& error = secret.error();
            if (error.cause == Cause::Empty)
                return badUri(value.at, Cause::SecretMissing, "secret");
            // Where nothing is encoded before it, the byte is known.
            const std::size_t inside = error.place && error.place->byte ? *error.place->byte : 0;
            const bool isPlain = !value.text.substr(0, inside).contains('%');
            return badUri(
                value.at + (isPlain ? inside : 0), error.cause.value_or(Cause::IllegalCharacter), "secret");
        }
        m_account.secret = *std::move(secret);
        return {};
    }

    Result<> readAlgorithm(const Piece& value)
    {
        const std::string name = TRY(decoded(value));
        std::string plain;
        for (const char c : asciiLower(name)) {
            if (c != '-' && c != '_')
                plain.push_back(c);
        }
        if (plain.starts_with("hmac"))
            plain.erase(0, 4);
        using enum crypto::DigestAlgorithm;
        if (plain == "sha1")
            m_account.parameters.algorithm = Sha1;
        else if (plain == "sha256")
            m_account.parameters.algorithm = Sha256;
        else if (plain == "sha512")
            m_account.parameters.algorithm = Sha512;
        else
            return fail(ErrorCode::UnknownAlgorithm, name, {},
                Place{ .byte = value.at, .line = {}, .column = {}, .member = "algorithm" });
        if (name != "SHA1" && name != "SHA256" && name != "SHA512")
            remark(otpauth::algorithmName, "algorithm", name);
        return {};
    }

    Result<> readEncoder(const Piece& value)
    {
        const std::string name = TRY(decoded(value));
        if (asciiLower(name) == "steam") {
            m_account.parameters.kind = CodeKind::Steam;
        } else {
            TRY(keepOther(value.at, "encoder", name));
            remark(otpauth::unknownParameter, "parameter", "encoder");
        }
        return {};
    }

    void settleIssuer()
    {
        std::string withSpaces = m_issuer;
        std::ranges::replace(withSpaces, '+', ' ');
        if (withSpaces != m_issuer && withSpaces == m_labelIssuer) {
            remark(otpauth::plusSigns, "issuer");
            m_issuer = withSpaces;
        }
        m_account.issuer = m_issuer.empty() ? m_labelIssuer : m_issuer;
        if (m_account.issuer.empty())
            remark(otpauth::noIssuer, "issuer");
        else if (!m_issuer.empty() && !m_labelIssuer.empty() && m_issuer != m_labelIssuer)
            remark(otpauth::issuersDiffer, "issuer", m_issuer);
    }

    /// A counter with TOTP, or a period with HOTP: kept as what it is, without a meaning.
    void keepUnused(const char* name, std::uint64_t value)
    {
        m_account.others.emplace_back(name, std::to_string(value));
        remark(otpauth::unknownParameter, "parameter", name);
    }

    void settleUnused()
    {
        CodeParameters& parameters = m_account.parameters;
        const CodeParameters usual;
        if (parameters.kind != CodeKind::Hotp && m_hasCounter)
            keepUnused("counter", std::exchange(parameters.counter, usual.counter));
        if (parameters.kind == CodeKind::Hotp && m_hasPeriod)
            keepUnused("period", static_cast<std::uint64_t>(std::exchange(parameters.period, usual.period)));
    }

    Result<> settle()
    {
        if (m_account.secret.isEmpty())
            return badUri(m_rest.at + m_rest.text.size(), Cause::SecretMissing, "secret");
        settleIssuer();
        CodeParameters& parameters = m_account.parameters;
        if (parameters.kind == CodeKind::Totp && parameters.digits == steamCharacters
            && asciiLower(m_account.issuer) == "steam") {
            parameters.kind = CodeKind::Steam;
            remark(otpauth::steamByIssuer, "digits");
        }
        if (parameters.kind == CodeKind::Steam)
            parameters.digits = CodeParameters{}.digits;
        else if (parameters.digits < leastDigits)
            return badUri(m_digitsAt, Cause::OutOfRange, "digits");
        settleUnused();
        // Steam's own is written again.
        if (parameters.kind == CodeKind::Steam)
            std::erase_if(m_account.others, [](const auto& other) { return other.first == "encoder"; });
        if (parameters.kind == CodeKind::Hotp && !m_hasCounter)
            remark(otpauth::noCounter, "counter");
        std::ranges::move(m_secretFindings, std::back_inserter(m_findings));
        std::ranges::move(judgeSecret(m_account.secret.bytes(), parameters), std::back_inserter(m_findings));
        return {};
    }

    Piece m_rest;
    OtpAccount m_account;
    std::vector<Finding> m_findings;
    std::vector<Finding> m_secretFindings;
    std::string m_labelIssuer;
    std::string m_issuer;
    std::array<bool, 7> m_seen{};
    std::size_t m_digitsAt = 0;
    bool m_hasCounter = false;
    bool m_hasPeriod = false;
};

} // namespace

bool isOtpauthUri(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    return asciiLower(text.substr(0, scheme.size())) == scheme
        || asciiLower(text.substr(0, steamScheme.size())) == steamScheme;
}

Result<ReadAccount> readOtpauthUri(std::string_view text)
{
    if (text.size() > largestOtpauthUri)
        return fail(ErrorCode::TooLarge);
    Piece whole{ text, 0 };
    while (!whole.text.empty() && static_cast<unsigned char>(whole.text.back()) <= ' ')
        whole.text.remove_suffix(1);
    while (!whole.text.empty() && static_cast<unsigned char>(whole.text.front()) <= ' ')
        whole = whole.from(1);
    if (whole.text.empty())
        return fail(ErrorCode::NotAOneTimePasswordUri, {}, Cause::Empty);
    if (!isOtpauthUri(whole.text))
        return fail(ErrorCode::NotAOneTimePasswordUri);
    if (asciiLower(whole.text.substr(0, steamScheme.size())) == steamScheme)
        return Reader(whole.from(steamScheme.size())).readSteam();
    return Reader(whole.from(scheme.size())).read();
}

} // namespace core::token
