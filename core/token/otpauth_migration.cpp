// SPDX-License-Identifier: Apache-2.0
#include "core/token/otpauth_migration.h"

#include "core/base/encoding.h"
#include "core/base/scratch.h"
#include "core/base/text.h"
#include "core/token/otp_secret.h"
#include "core/token/otpauth_findings.h"
#include "core/token/otpauth_uri.h"

#include <algorithm>
#include <iterator>

namespace core::token {
namespace {

constexpr std::string_view scheme = "otpauth-migration://";
constexpr std::size_t mostAccounts = 1000;

std::unexpected<Error> badMessage(std::size_t at, Cause cause)
{
    return fail(ErrorCode::NotAOneTimePasswordUri, {}, cause,
        Place{ .byte = at, .line = {}, .column = {}, .member = "data" });
}

// The wire format of Protocol Buffers: a key (number and type), then a varint, 8 bytes, a length with as many
// bytes, or 4 bytes.
enum class WireType : std::uint8_t { Varint = 0, Fixed64 = 1, Length = 2, Fixed32 = 5 };

struct Field {
    std::uint64_t number = 0;
    WireType type = WireType::Varint;
    std::uint64_t value = 0; ///< of a varint
    ByteView bytes{}; ///< of a length
    std::size_t at = 0; ///< where the bytes, or the value, begin
};

class WireReader {
public:
    WireReader(ByteView message, std::size_t offset)
        : m_message(message)
        , m_offset(offset)
    {
    }

    bool isAtEnd() const { return m_next == m_message.size(); }

    Result<Field> next()
    {
        const std::size_t start = m_offset + m_next;
        const std::uint64_t key = TRY(varint());
        Field field{ .number = key >> 3U, .type = static_cast<WireType>(key & 7U), .at = m_offset + m_next };
        if (field.number == 0)
            return badMessage(start, Cause::OutOfRange);
        switch (field.type) {
        case WireType::Varint:
            field.value = TRY(varint());
            return field;
        case WireType::Fixed64:
            field.bytes = TRY(take(8));
            return field;
        case WireType::Fixed32:
            field.bytes = TRY(take(4));
            return field;
        case WireType::Length: {
            const std::uint64_t size = TRY(varint());
            field.at = m_offset + m_next;
            field.bytes = TRY(take(size));
            return field;
        }
        }
        return badMessage(start, Cause::UnknownProperty);
    }

private:
    Result<std::uint64_t> varint()
    {
        constexpr unsigned mostBits = 64;
        std::uint64_t number = 0;
        for (unsigned shift = 0; shift < mostBits; shift += 7) {
            if (isAtEnd())
                return badMessage(m_offset + m_next, Cause::Truncated);
            const auto byte = std::to_integer<std::uint64_t>(m_message[m_next++]);
            if (shift == 63 && byte > 1)
                return badMessage(m_offset + m_next - 1, Cause::OutOfRange);
            number |= (byte & 0x7FU) << shift;
            if ((byte & 0x80U) == 0)
                return number;
        }
        return badMessage(m_offset + m_next - 1, Cause::OutOfRange);
    }

    Result<ByteView> take(std::uint64_t size)
    {
        if (size > m_message.size() - m_next)
            return badMessage(m_offset + m_message.size(), Cause::Truncated);
        const ByteView bytes = m_message.subspan(m_next, static_cast<std::size_t>(size));
        m_next += bytes.size();
        return bytes;
    }

    ByteView m_message;
    std::size_t m_offset;
    std::size_t m_next = 0;
};

Result<> wants(const Field& field, WireType type)
{
    if (field.type != type)
        return badMessage(field.at, Cause::UnknownProperty);
    return {};
}

Result<std::string> textOf(const Field& field)
{
    TRY(wants(field, WireType::Length));
    if (const auto bad = firstInvalidUtf8(asText(field.bytes)))
        return badMessage(field.at + *bad, Cause::NotUtf8);
    return std::string(asText(field.bytes));
}

// The numbers of the format; 0 is "unspecified" in each and means the first.
constexpr std::uint64_t algorithmMd5 = 4;
constexpr std::uint64_t eightDigits = 2;
constexpr std::uint64_t typeHotp = 1;
constexpr std::uint64_t typeTotp = 2;

struct RawAccount {
    OtpAccount account;
    std::uint64_t algorithm = 0;
    std::uint64_t digits = 0;
    std::uint64_t type = 0;
};

Result<> readAccountField(const Field& field, RawAccount& raw)
{
    switch (field.number) {
    case 1:
        TRY(wants(field, WireType::Length));
        raw.account.secret = TRY(SecureBytes::copyOf(field.bytes));
        return {};
    case 2:
        raw.account.name = TRY(textOf(field));
        return {};
    case 3:
        raw.account.issuer = TRY(textOf(field));
        return {};
    case 4:
    case 5:
    case 6:
        TRY(wants(field, WireType::Varint));
        (field.number == 4 ? raw.algorithm : field.number == 5 ? raw.digits : raw.type) = field.value;
        return {};
    case 7:
        TRY(wants(field, WireType::Varint));
        raw.account.parameters.counter = field.value;
        return {};
    default:
        return {};
    }
}

/// The app puts the issuer into the name as well, and where the account came with a label alone only there.
void settleName(OtpAccount& account)
{
    const std::string name = account.name;
    const std::size_t colon = account.issuer.empty() ? name.find(':') : account.issuer.size();
    if (colon >= name.size() || name[colon] != ':')
        return;
    if (!account.issuer.empty() && lowerCase(name.substr(0, colon)) != lowerCase(account.issuer))
        return;
    if (account.issuer.empty())
        account.issuer = trimmed(std::string_view(name).substr(0, colon));
    account.name = trimmed(std::string_view(name).substr(colon + 1));
}

/// Nothing where the account has to be left out.
std::optional<OtpAccount> accountOf(RawAccount raw)
{
    if (raw.account.secret.isEmpty() || raw.algorithm >= algorithmMd5 || raw.digits > eightDigits
        || raw.type > typeTotp)
        return {};
    CodeParameters& parameters = raw.account.parameters;
    using enum crypto::DigestAlgorithm;
    parameters.algorithm = raw.algorithm == 3 ? Sha512 : raw.algorithm == 2 ? Sha256 : Sha1;
    parameters.digits = raw.digits == eightDigits ? 8 : 6;
    parameters.kind = raw.type == typeHotp ? CodeKind::Hotp : CodeKind::Totp;
    settleName(raw.account);
    return std::move(raw.account);
}

Result<> readAccount(const Field& field, ReadMigration& read)
{
    TRY(wants(field, WireType::Length));
    if (read.migration.accounts.size() == mostAccounts)
        return fail(ErrorCode::TooLarge, "data");
    RawAccount raw;
    for (WireReader reader(field.bytes, field.at); !reader.isAtEnd();)
        TRY(readAccountField(TRY(reader.next()), raw));
    std::string title = raw.account.issuer.empty() || raw.account.name.contains(raw.account.issuer)
        ? raw.account.name
        : raw.account.issuer + ":" + raw.account.name;
    if (std::optional<OtpAccount> account = accountOf(std::move(raw)))
        read.migration.accounts.push_back(*std::move(account));
    else
        read.findings.push_back(
            { .kind = &otpauth::accountSkipped, .subject = "account", .value = std::move(title) });
    return {};
}

Result<> readField(const Field& field, ReadMigration& read)
{
    OtpMigration& migration = read.migration;
    switch (field.number) {
    case 1:
        return readAccount(field, read);
    case 2:
    case 3:
    case 4:
    case 5: {
        TRY(wants(field, WireType::Varint));
        // Negative numbers are written as 64 bits; what counts are the lower 32.
        const auto number = static_cast<std::uint32_t>(field.value & 0xFFFF'FFFFU);
        if (field.number == 5)
            migration.batchId = static_cast<std::int32_t>(number);
        else
            (field.number == 2          ? migration.version
                    : field.number == 3 ? migration.batchSize
                                        : migration.batchIndex)
                = number;
        return {};
    }
    default:
        return {};
    }
}

Result<SecureBytes> messageOf(std::string_view text, std::size_t offset)
{
    // An address has "%2B" for "+"; a pasted one may have lost that, and its padding.
    SecureBytes plain = TRY(SecureBytes::ofSize(text.size()));
    std::size_t size = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const Result<Bytes> byte = fromHex(text.substr(i + 1, 2));
            if (!byte || byte->size() != 1)
                return fail(ErrorCode::NotAOneTimePasswordUri, {}, Cause::Truncated,
                    Place{ .byte = offset + i, .line = {}, .column = {}, .member = {} });
            c = static_cast<char>(byte->front());
            i += 2;
        }
        plain.bytes()[size++] = static_cast<std::byte>(c == ' ' || c == '-' ? '+' : c == '_' ? '/' : c);
    }
    plain.shrink(size);
    Result<SecureBytes> message = secretFromBase64(asText(std::as_const(plain).bytes()), Padding::Optional);
    if (!message) {
        message.error().code = ErrorCode::NotAOneTimePasswordUri;
        const bool isPlain = !text.contains('%');
        if (message.error().place && isPlain && message.error().place->byte)
            *message.error().place->byte += offset;
        else
            message.error().place.reset();
    }
    return message;
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    return text;
}

} // namespace

bool isMigrationUri(std::string_view text)
{
    text = withoutBlanks(text);
    return lowerCase(text.substr(0, scheme.size())) == scheme;
}

Result<ReadMigration> readMigration(std::string_view text)
{
    if (text.size() > largestOtpauthUri)
        return fail(ErrorCode::TooLarge);
    const std::string_view uri = withoutBlanks(text);
    if (!isMigrationUri(uri))
        return fail(
            ErrorCode::NotAOneTimePasswordUri, {}, uri.empty() ? std::optional(Cause::Empty) : std::nullopt);
    constexpr std::string_view name = "data=";
    std::size_t at = std::min(uri.find('?'), uri.size());
    while (at < uri.size() && !uri.substr(at + 1).starts_with(name))
        at = std::min(uri.find('&', at + 1), uri.size());
    if (at == uri.size())
        return fail(ErrorCode::NotAOneTimePasswordUri, {}, Cause::Truncated,
            Place{ .byte = text.size(), .line = {}, .column = {}, .member = "data" });
    std::string_view data = uri.substr(at + 1 + name.size());
    data = data.substr(0, data.find_first_of("&#"));
    const SecureBytes message = TRY(messageOf(data, static_cast<std::size_t>(data.data() - text.data())));
    if (message.isEmpty())
        return badMessage(0, Cause::Empty);
    ReadMigration read;
    for (WireReader reader(message.bytes(), 0); !reader.isAtEnd();)
        TRY(readField(TRY(reader.next()), read));
    const OtpMigration& migration = read.migration;
    if (migration.batchSize > 1) {
        read.findings.push_back({ .kind = &otpauth::moreParts,
            .subject = "export",
            .value = std::to_string(std::uint64_t{ migration.batchIndex } + 1) + "/"
                + std::to_string(migration.batchSize) });
    }
    if (migration.accounts.empty() && read.findings.empty())
        return badMessage(message.size(), Cause::SecretMissing);
    for (const OtpAccount& account : migration.accounts) {
        for (Finding& finding : judgeSecret(account.secret.bytes(), account.parameters)) {
            finding.subject = account.issuer.empty() ? account.name : account.issuer;
            read.findings.push_back(std::move(finding));
        }
    }
    return read;
}

} // namespace core::token
