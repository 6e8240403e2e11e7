// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/translatable.h"
#include "core/passhash/alphabet.h"
#include "core/passhash/password_hash.h"

#include <optional>
#include <string_view>

namespace core::passhash {

/// Nothing where the text does not begin as this layout does; an error where it does, and goes on wrongly.
using Reading = std::optional<Result<PasswordHash>>;

namespace field {
inline constexpr const char* kind = TRANSLATABLE("core::passhash", "Kind");
inline constexpr const char* version = TRANSLATABLE("core::passhash", "Version");
inline constexpr const char* cost = TRANSLATABLE("core::passhash", "Cost");
inline constexpr const char* memory = TRANSLATABLE("core::passhash", "Memory in KiB");
inline constexpr const char* passes = TRANSLATABLE("core::passhash", "Passes");
inline constexpr const char* lanes = TRANSLATABLE("core::passhash", "Lanes");
inline constexpr const char* keyId = TRANSLATABLE("core::passhash", "Key id");
inline constexpr const char* associatedData = TRANSLATABLE("core::passhash", "Associated data");
inline constexpr const char* costN = TRANSLATABLE("core::passhash", "Cost N");
inline constexpr const char* blockSize = TRANSLATABLE("core::passhash", "Block size r");
inline constexpr const char* parallelism = TRANSLATABLE("core::passhash", "Parallelism p");
inline constexpr const char* parameters = TRANSLATABLE("core::passhash", "Parameters");
inline constexpr const char* iterations = TRANSLATABLE("core::passhash", "Iterations");
inline constexpr const char* rounds = TRANSLATABLE("core::passhash", "Rounds");
inline constexpr const char* digestName = TRANSLATABLE("core::passhash", "Hash function");
inline constexpr const char* length = TRANSLATABLE("core::passhash", "Length in bytes");
inline constexpr const char* salt = TRANSLATABLE("core::passhash", "Salt");
inline constexpr const char* digest = TRANSLATABLE("core::passhash", "Hash");
inline constexpr const char* storedKey = TRANSLATABLE("core::passhash", "Stored key");
inline constexpr const char* serverKey = TRANSLATABLE("core::passhash", "Server key");
inline constexpr const char* saltAndDigest = TRANSLATABLE("core::passhash", "Salt and hash");
inline constexpr const char* password = TRANSLATABLE("core::passhash", "Password");
inline constexpr const char* user = TRANSLATABLE("core::passhash", "User");
} // namespace field

/// Goes through a hash from left to right and keeps note of its pieces.
class LayoutReader {
public:
    LayoutReader(std::string_view text, Format format);

    bool isAtEnd() const { return m_at == m_text.size(); }
    std::size_t at() const { return m_at; }
    std::string_view rest() const { return m_text.substr(m_at); }

    /// Steps over it where it comes next.
    bool take(std::string_view literal);
    /// Refuses anything else.
    Result<> expect(std::string_view literal);
    Result<std::string_view> takeExactly(std::size_t size);
    /// Up to the separator, which is stepped over and must be there; may be empty.
    Result<std::string_view> takeUntil(char separator);
    /// The rest of it; an empty one is refused.
    Result<std::string_view> takeRest();
    Result<> expectEnd() const;

    /// Digits, with a field of that name; at most `most`.
    Result<std::uint64_t> number(std::string_view piece, const char* name, std::uint64_t most);
    /// A power of two; its logarithm.
    Result<std::uint32_t> powerOfTwo(std::string_view piece, const char* name);
    Result<Bytes> hex(std::string_view piece);
    Result<Bytes> base64(std::string_view piece);
    /// In another alphabet, or without padding.
    Result<Bytes> decoded(
        std::string_view piece, Alphabet alphabet, TrailingBits trailing = TrailingBits::Zero);
    /// With or without padding, of either alphabet.
    Result<Bytes> tolerantBase64(std::string_view piece);
    /// Refuses characters outside.
    Result<> requireAlphabet(std::string_view piece, Alphabet alphabet) const;

    void add(Part part, const char* name, std::string_view piece, std::string value);
    void addText(Part part, const char* name, std::string_view piece);
    void addBytes(Part part, const char* name, std::string_view piece, const Bytes& value);

    std::unexpected<Error> brokenAt(std::string_view piece, Cause cause) const;
    std::unexpected<Error> broken(Cause cause) const;
    /// The place of an error within the piece becomes one within the whole.
    std::unexpected<Error> brokenBy(std::string_view piece, const Error& error) const;

    PasswordHash finish(Scheme scheme);
    PasswordHash& hash() { return m_hash; }

private:
    std::size_t offsetOf(std::string_view piece) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    PasswordHash m_hash;
};

/// "sha256", "SHA-256"; nothing for what HMAC is not made of here.
std::optional<crypto::DigestAlgorithm> digestNamed(std::string_view name);

// The layouts, each in the file of its family.
Reading readBcrypt(std::string_view text);
Reading readBcryptSha256(std::string_view text);
Reading readBcryptWordPress(std::string_view text);
Reading readArgon2(std::string_view text);
Reading readScrypt(std::string_view text);
Reading readPbkdf2(std::string_view text);
Reading readUnixCrypt(std::string_view text);
Reading readApr1(std::string_view text);
Reading readPhpass(std::string_view text);
Reading readDjango(std::string_view text);
Reading readWerkzeug(std::string_view text);
Reading readWerkzeugDigest(std::string_view text);
Reading readSpringScrypt(std::string_view text);
Reading readSpring(std::string_view text);
Reading readAspNet(std::string_view text);
Reading readLdap(std::string_view text);
Reading readAix(std::string_view text);
Reading readHashcat(std::string_view text);
Reading readMacOs(std::string_view text);
Reading readAtlassian(std::string_view text);
Reading readPostgreSql(std::string_view text);
Reading readMySql(std::string_view text);
Reading readCisco(std::string_view text);
Reading readGrub(std::string_view text);
/// 13 characters, without any prefix.
Reading readDesCrypt(std::string_view text);

/// Of what may stand within another layout, by the prefix alone.
Reading readPrefixed(std::string_view text);

/// The kinds that a bare digest in hexadecimal may be of, the likeliest first; nothing for other text.
std::vector<PasswordHash> readRaw(std::string_view text);
/// A bare digest, a colon and a salt, which may have been put on either side of the password.
std::vector<PasswordHash> readDigestAndSalt(std::string_view text);

} // namespace core::passhash
