// SPDX-License-Identifier: Apache-2.0
#include "core/base/scratch.h"
#include "core/crypto/random.h"
#include "core/token/otpauth_migration.h"
#include "core/token/random_token.h"

#include <algorithm>
#include <array>

namespace core::token {
namespace {

/// As many as Google Authenticator puts into one QR code.
constexpr std::size_t accountsOfABatch = 10;

struct Batch {
    std::span<const OtpAccount> accounts;
    std::uint32_t version = 1;
    std::uint32_t size = 1;
    std::uint32_t index = 0;
    std::int32_t id = 0;
};

void writeVarint(Scratch& message, std::uint64_t number)
{
    do {
        const std::uint64_t rest = number >> 7U;
        const auto byte = static_cast<std::byte>((number & 0x7FU) | (rest > 0 ? 0x80U : 0U));
        message.append({ &byte, 1 });
        number = rest;
    } while (number > 0);
}

void writeNumber(Scratch& message, std::uint64_t field, std::uint64_t number)
{
    writeVarint(message, field << 3U);
    writeVarint(message, number);
}

void writeBytes(Scratch& message, std::uint64_t field, ByteView bytes)
{
    constexpr std::uint64_t ofALength = 2;
    writeVarint(message, field << 3U | ofALength);
    writeVarint(message, bytes.size());
    message.append(bytes);
}

Result<> writeAccount(Scratch& message, const OtpAccount& account)
{
    const CodeParameters& parameters = account.parameters;
    (void)TRY(codeAt(account.secret.bytes(), parameters, 0));
    if (parameters.kind == CodeKind::Steam)
        return fail(ErrorCode::NotInThisFormat, "Steam");
    if (parameters.digits != 6 && parameters.digits != 8)
        return fail(ErrorCode::NotInThisFormat, std::to_string(parameters.digits) + " digits");
    const bool isHotp = parameters.kind == CodeKind::Hotp;
    if (!isHotp && parameters.period != 30)
        return fail(ErrorCode::NotInThisFormat, "a period of " + std::to_string(parameters.period) + " s");
    if (!isHotp && parameters.start != 0)
        return fail(ErrorCode::NotInThisFormat, "a start of " + std::to_string(parameters.start) + " s");
    using enum crypto::DigestAlgorithm;
    Scratch inner;
    writeBytes(inner, 1, account.secret.bytes());
    // On reading a name is taken apart at a colon: with the issuer before it, it stays whole.
    writeBytes(
        inner, 2, asBytes(account.name.contains(':') ? account.issuer + ":" + account.name : account.name));
    writeBytes(inner, 3, asBytes(account.issuer));
    writeNumber(inner, 4, parameters.algorithm == Sha512 ? 3 : parameters.algorithm == Sha256 ? 2 : 1);
    writeNumber(inner, 5, parameters.digits == 8 ? 2 : 1);
    writeNumber(inner, 6, isHotp ? 1 : 2);
    if (isHotp)
        writeNumber(inner, 7, parameters.counter);
    writeBytes(message, 1, inner.bytes());
    return {};
}

Result<SecureBytes> written(const Batch& batch)
{
    Scratch message;
    for (const OtpAccount& account : batch.accounts)
        TRY(writeAccount(message, account));
    writeNumber(message, 2, batch.version);
    writeNumber(message, 3, batch.size);
    writeNumber(message, 4, batch.index);
    // As Protocol Buffers write a negative int32: its sign goes on through 64 bits.
    writeNumber(message, 5, static_cast<std::uint64_t>(std::int64_t{ batch.id }));
    const SecureBytes base64 = TRY(encodeSecret(message.bytes(), TokenEncoding::Base64));
    Scratch uri;
    uri.append(asBytes(std::string_view("otpauth-migration://offline?data=")));
    for (const std::byte byte : base64.bytes()) {
        const char c = static_cast<char>(byte);
        uri.append(asBytes(c == '+' ? "%2B" : c == '/' ? "%2F" : c == '=' ? "%3D" : std::string_view(&c, 1)));
    }
    return SecureBytes::copyOf(uri.bytes());
}

/// Positive, as the app draws it.
Result<std::int32_t> drawnId()
{
    std::array<std::byte, 4> random{};
    TRY(crypto::fillWithRandom(random));
    std::uint32_t id = 0;
    for (const std::byte byte : random)
        id = id << 8U | std::to_integer<std::uint32_t>(byte);
    return static_cast<std::int32_t>(id & 0x7FFF'FFFFU);
}

} // namespace

Result<SecureBytes> writeMigration(const OtpMigration& migration)
{
    return written({ .accounts = migration.accounts,
        .version = migration.version,
        .size = migration.batchSize,
        .index = migration.batchIndex,
        .id = migration.batchId });
}

Result<std::vector<SecureBytes>> writeMigrations(std::span<const OtpAccount> accounts)
{
    const std::size_t size
        = std::max<std::size_t>(1, (accounts.size() + accountsOfABatch - 1) / accountsOfABatch);
    const std::int32_t id = size > 1 ? TRY(drawnId()) : 0;
    std::vector<SecureBytes> addresses;
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t first = i * accountsOfABatch;
        addresses.push_back(TRY(written(
            { .accounts = accounts.subspan(first, std::min(accountsOfABatch, accounts.size() - first)),
                .size = static_cast<std::uint32_t>(size),
                .index = static_cast<std::uint32_t>(i),
                .id = id })));
    }
    return addresses;
}

} // namespace core::token
