// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/verification.h"

#include "core/base/encoding.h"
#include "core/base/sasl_prep.h"
#include "core/base/scratch.h"
#include "core/base/translatable.h"
#include "core/crypto/bcrypt.h"
#include "core/crypto/compare.h"
#include "core/crypto/hmac.h"
#include "core/crypto/md4.h"
#include "core/crypto/secret_digest.h"
#include "core/crypto/unix_crypt.h"
#include "core/passhash/alphabet.h"
#include "core/passhash/constructions.h"
#include "core/passhash/layout_reader.h"
#include "core/passhash/nt_hash.h"
#include "core/passhash/remarks.h"
#include "core/passhash/scram.h"

#include <algorithm>
#include <limits>

namespace core::passhash {
namespace {

using crypto::isEqualInConstantTime;

constexpr std::size_t bcryptBytes = 72;
constexpr std::size_t desBytes = 8;
constexpr std::uint32_t mostLanes = 128; // that the libraries compute

constexpr FindingKind restIgnored{
    .id = "passhash-rest-ignored",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "The last %1 bytes of the password do not count"),
    .why = TRANSLATABLE("core::passhash",
        "This method reads the beginning of a password only: every password that begins alike matches."),
    .fix = TRANSLATABLE("core::passhash", "Use Argon2id, which reads all of it, or refuse such passwords."),
};
constexpr FindingKind nulEnds{
    .id = "passhash-nul-ends",
    .severity = Severity::Medium,
    .words
    = TRANSLATABLE("core::passhash", "The password was read up to its NUL byte; %1 bytes do not count"),
    .why = TRANSLATABLE("core::passhash",
        "Libraries written in C take a NUL for the end: every password that is alike up to there matches."),
    .fix = TRANSLATABLE("core::passhash", "Refuse passwords with a NUL byte, or use Argon2id."),
};
constexpr FindingKind nulCounts{
    .id = "passhash-nul-counts",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "The NUL byte in the password counts"),
    .why = TRANSLATABLE("core::passhash",
        "Whoever made this hash read the password beyond its NUL byte; libraries written in C would not."),
    .fix = "",
};

constexpr FindingKind bytesWidened{
    .id = "passhash-bytes-widened",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "It matches as crypt(3) reads it, not as Windows does"),
    .why = TRANSLATABLE("core::passhash",
        "The NT hash is of UTF-16; crypt(3) takes each byte of the password for a character, which differs "
        "beyond ASCII."),
    .fix = "",
};
constexpr FindingKind safeReading{
    .id = "passhash-2a-safe",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "It matches as crypt(3) computes $2a$, not as others do"),
    .why = TRANSLATABLE("core::passhash",
        "Against collisions of an old, faulty bcrypt, crypt(3) changes the hash of a few passwords with "
        "characters beyond ASCII."),
    .fix = TRANSLATABLE("core::passhash", "Hash the password anew as $2b$ at the next login."),
};
constexpr FindingKind notPrepared{
    .id = "passhash-not-prepared",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "It matches without SASLprep"),
    .why = TRANSLATABLE("core::passhash",
        "Whoever made it took the bytes of the password as they were; PostgreSQL brings it into one form of "
        "Unicode first, and will refuse it."),
    .fix = TRANSLATABLE("core::passhash", "Set the password anew."),
};

Verification said(bool isMatch)
{
    return { .verdict = isMatch ? Verdict::Match : Verdict::Mismatch };
}

ByteView upToNul(ByteView password)
{
    return password.first(
        static_cast<std::size_t>(std::ranges::find(password, std::byte{ 0 }) - password.begin()));
}

Finding countOf(const FindingKind& kind, std::size_t count)
{
    return { .kind = &kind, .value = std::to_string(count) };
}

/// A number that the library refuses, as one of the hash, which has a place.
Error placed(const PasswordHash& hash, Error error)
{
    constexpr std::pair<std::string_view, const char*> names[] = { { "memoryInKib", field::memory },
        { "passes", field::passes }, { "lanes", field::lanes }, { "salt", field::salt },
        { "size", field::digest }, { "cost", field::costN }, { "blockSize", field::blockSize },
        { "parallelism", field::parallelism }, { "iterations", field::iterations } };
    if (error.code != ErrorCode::InvalidParameter)
        return error;
    const auto name = std::ranges::find(
        names, std::string_view(error.subject), &std::pair<std::string_view, const char*>::first);
    error = { .code = ErrorCode::NotAPasswordHash, .subject = nameOf(hash), .cause = Cause::OutOfRange };
    if (name == std::end(names))
        return error;
    const auto found = std::ranges::find_if(
        hash.fields, [&](const Field& part) { return std::string_view(part.name) == name->second; });
    if (found != hash.fields.end())
        error.place = Place{ .byte = found->offset, .line = {}, .column = {}, .member = {} };
    return error;
}

class Verifier {
public:
    Verifier(const PasswordHash& hash, ByteView password, const VerificationOptions& options)
        : m_hash(hash)
        , m_password(password)
        , m_options(options)
    {
    }

    Result<Verification> operator()(const UnknownScheme&) const
    {
        return fail(ErrorCode::AlgorithmUnavailable, traitsOf(m_hash.format).name);
    }

    Result<Verification> operator()(const BcryptScheme& scheme) const
    {
        if (scheme.prehash != Prehash::None) {
            const SecureBytes before = TRY(prehashed(m_password, scheme.prehash, scheme.saltText));
            return said(TRY(isBcryptOf(before.bytes(), scheme)));
        }
        const ByteView read = upToNul(m_password);
        if (TRY(isBcryptOf(read, scheme)))
            return withTruncation(said(true), read, bcryptBytes);
        if (read.size() < m_password.size() && TRY(isBcryptOf(m_password, scheme))) {
            Verification verification = said(true);
            verification.findings.push_back({ .kind = &nulCounts });
            return verification;
        }
        // Twice the time, and only where the two can differ.
        if (scheme.version == 'a' && hasHighByte(read) && crypto::hasUnixCrypt()
            && TRY(isUnixBcryptOf(read, scheme)))
            return withTruncation(matchedBy(safeReading), read, bcryptBytes);
        return withTruncation(said(false), read, bcryptBytes);
    }

    Result<Verification> operator()(const Argon2Scheme& scheme) const
    {
        if (scheme.version != 0x13)
            return fail(ErrorCode::AlgorithmUnavailable, "Argon2 1.0");
        if (scheme.lanes > mostLanes)
            return fail(ErrorCode::AlgorithmUnavailable, "Argon2, p > 128");
        if (scheme.needsSecret && m_options.secret.empty())
            return fail(ErrorCode::NotAPasswordHash, "Argon2", Cause::SecretMissing);
        const SecureBytes made = TRY(crypto::argon2(m_password,
            { .variant = scheme.variant,
                .salt = scheme.salt,
                .secret = m_options.secret,
                .associatedData = scheme.associatedData,
                .memoryInKib = scheme.memoryInKib,
                .passes = scheme.passes,
                .lanes = scheme.lanes,
                .size = scheme.digest.size() }));
        return said(isEqualInConstantTime(made.bytes(), scheme.digest));
    }

    Result<Verification> operator()(const ScryptScheme& scheme) const
    {
        const SecureBytes made = TRY(crypto::scrypt(m_password,
            { .salt = scheme.salt,
                .cost = std::uint64_t{ 1 } << scheme.costLog2,
                .blockSize = scheme.blockSize,
                .parallelism = scheme.parallelism,
                .size = scheme.digest.size() }));
        return said(isEqualInConstantTime(made.bytes(), scheme.digest));
    }

    Result<Verification> operator()(const Pbkdf2Scheme& scheme) const
    {
        if (scheme.iterations > std::numeric_limits<std::uint32_t>::max())
            return fail(ErrorCode::TooExpensive, "PBKDF2");
        const SecureBytes made = TRY(crypto::pbkdf2(m_password,
            { .digest = scheme.algorithm,
                .salt = scheme.salt,
                .iterations = static_cast<std::uint32_t>(scheme.iterations),
                .size = scheme.digest.size() }));
        return said(isEqualInConstantTime(made.bytes(), scheme.digest));
    }

    Result<Verification> operator()(const ScramScheme& scheme) const
    {
        if (scheme.iterations > std::numeric_limits<std::uint32_t>::max())
            return fail(ErrorCode::TooExpensive, "SCRAM");
        if (TRY(isScramOf(scheme, Preparation::SaslPrep)))
            return said(true);
        const SecureBytes prepared = TRY(saslPrepared(m_password));
        if (isEqualInConstantTime(prepared.bytes(), m_password))
            return said(false);
        return TRY(isScramOf(scheme, Preparation::None)) ? matchedBy(notPrepared) : said(false);
    }

    Result<Verification> operator()(const UnixCryptScheme& scheme) const
    {
        const ByteView read = upToNul(m_password);
        const std::string made = TRY(crypto::unixCrypt(m_password, scheme.text));
        const std::size_t most
            = m_hash.format == Format::DesCrypt ? desBytes : crypto::unixCryptPassphraseLimit;
        return withTruncation(said(isEqualInConstantTime(asBytes(made), asBytes(scheme.text))), read, most);
    }

    Result<Verification> operator()(const Apr1Scheme& scheme) const
    {
        const ByteView read = upToNul(m_password);
        const std::string made = TRY(apr1Checksum(read, scheme.salt));
        return withTruncation(
            said(isEqualInConstantTime(asBytes(made), asBytes(scheme.checksum))), read, read.size());
    }

    Result<Verification> operator()(const PhpassScheme& scheme) const
    {
        const std::string made = TRY(phpassChecksum(m_password, scheme));
        return said(isEqualInConstantTime(asBytes(made), asBytes(scheme.checksum)));
    }

    Result<Verification> operator()(const MySqlSha2Scheme& scheme) const
    {
        const std::string made = TRY(sha256CryptChecksum(m_password, scheme.salt, scheme.rounds));
        return said(isEqualInConstantTime(asBytes(made), asBytes(scheme.checksum)));
    }

    Result<Verification> operator()(const DigestScheme& scheme) const
    {
        Bytes made = TRY(saltedDigest(scheme));
        for (std::uint32_t round = 1; round < scheme.rounds; ++round)
            made = TRY(crypto::digestOf(scheme.algorithm, made));
        return said(isEqualInConstantTime(made, scheme.digest));
    }

    Result<Verification> operator()(const Md4Scheme& scheme) const
    {
        if (!scheme.isUtf16)
            return said(isEqualInConstantTime(TRY(crypto::md4Of(m_password)).bytes(), scheme.digest));
        if (isEqualInConstantTime(TRY(ntHash(m_password)).bytes(), scheme.digest))
            return said(true);
        if (m_hash.format != Format::NtCrypt || !crypto::hasUnixCrypt())
            return said(false);
        const std::string text = "$3$$" + toHex(scheme.digest);
        const std::string made = TRY(crypto::unixCrypt(m_password, text));
        return isEqualInConstantTime(asBytes(made), asBytes(text)) ? matchedBy(bytesWidened) : said(false);
    }

    Result<Verification> operator()(const MySqlSha1Scheme& scheme) const
    {
        const SecureBytes inner = TRY(crypto::secretDigestOf(crypto::DigestAlgorithm::Sha1, { m_password }));
        return said(isEqualInConstantTime(
            TRY(crypto::digestOf(crypto::DigestAlgorithm::Sha1, inner.bytes())), scheme.digest));
    }

    Result<Verification> operator()(const PostgreSqlMd5Scheme& scheme) const
    {
        const std::optional<std::string>& user = m_hash.user ? m_hash.user : m_options.user;
        if (!user)
            return Verification{ .verdict = Verdict::UserMissing };
        crypto::Digest digest = TRY(crypto::Digest::start(crypto::DigestAlgorithm::Md5));
        digest.update(m_password);
        digest.update(asBytes(*user));
        return said(isEqualInConstantTime(TRY(digest.finish()), scheme.digest));
    }

    Result<Verification> operator()(const PlainScheme& scheme) const
    {
        return said(isEqualInConstantTime(m_password, asBytes(scheme.text)));
    }

    Result<Verification> operator()(const AccountScheme& scheme) const
    {
        const bool isLocked = scheme.state == AccountState::Locked;
        return Verification{ .verdict = isLocked ? Verdict::Mismatch : Verdict::NoHash,
            .findings = { { .kind = &kindOf(scheme.state) } } };
    }

private:
    static Verification matchedBy(const FindingKind& reading)
    {
        return { .verdict = Verdict::Match, .findings = { { .kind = &reading } } };
    }

    static bool hasHighByte(ByteView password)
    {
        return std::ranges::any_of(password, [](std::byte byte) { return byte >= std::byte{ 0x80 }; });
    }

    Result<bool> isScramOf(const ScramScheme& scheme, Preparation preparation) const
    {
        const ScramKeys keys = TRY(
            scramKeys(m_password, scheme.salt, static_cast<std::uint32_t>(scheme.iterations), preparation));
        const bool isStored = isEqualInConstantTime(keys.storedKey, scheme.storedKey);
        const bool isServer = isEqualInConstantTime(keys.serverKey, scheme.serverKey);
        return isStored && isServer;
    }

    static Result<bool> isBcryptOf(ByteView password, const BcryptScheme& scheme)
    {
        if (scheme.version == 'x' || scheme.cost > crypto::mostBcryptCost)
            return isUnixBcryptOf(password, scheme);
        return isEqualInConstantTime(
            TRY(crypto::bcrypt(password, { .cost = scheme.cost, .salt = scheme.salt })), scheme.digest);
    }

    static Result<bool> isUnixBcryptOf(ByteView password, const BcryptScheme& scheme)
    {
        const std::string cost = (scheme.cost < 10 ? "0" : "") + std::to_string(scheme.cost);
        const std::string setting = std::string("$2") + scheme.version + "$" + cost + "$" + scheme.saltText;
        const std::string made = TRY(crypto::unixCrypt(password, setting));
        if (made.size() != 60)
            return fail(ErrorCode::Internal, "crypt(3)");
        const Bytes digest = TRY(decode(made.substr(29), Alphabet::Bcrypt, TrailingBits::Any));
        return isEqualInConstantTime(digest, scheme.digest);
    }

    Result<Bytes> saltedDigest(const DigestScheme& scheme) const
    {
        if (scheme.saltPlace == SaltPlace::HmacKey)
            return crypto::hmacOf(scheme.algorithm, scheme.salt, m_password);
        crypto::Digest digest = TRY(crypto::Digest::start(scheme.algorithm));
        if (scheme.saltPlace == SaltPlace::Before)
            digest.update(scheme.salt);
        digest.update(m_password);
        if (scheme.saltPlace == SaltPlace::Behind)
            digest.update(scheme.salt);
        return digest.finish();
    }

    Verification withTruncation(Verification verification, ByteView read, std::size_t most) const
    {
        if (read.size() < m_password.size())
            verification.findings.push_back(countOf(nulEnds, m_password.size() - read.size()));
        if (read.size() > most)
            verification.findings.push_back(countOf(restIgnored, read.size() - most));
        return verification;
    }

    const PasswordHash& m_hash;
    ByteView m_password;
    const VerificationOptions& m_options;
};

} // namespace

Result<Verification> verify(const PasswordHash& hash, ByteView password, const VerificationOptions& options)
{
    const Expense expense = expenseOf(hash.scheme, options.limits.speed);
    const auto largest = static_cast<double>(crypto::largestKdfMemory);
    if (expense.seconds > options.limits.seconds || expense.memoryInBytes > options.limits.memoryInBytes
        || expense.memoryInBytes > largest)
        return fail(ErrorCode::TooExpensive, nameOf(hash));
    Result<Verification> verification = std::visit(Verifier(hash, password, options), hash.scheme);
    if (!verification)
        return std::unexpected(placed(hash, std::move(verification).error()));
    verification->findings.insert(verification->findings.end(), hash.remarks.begin(), hash.remarks.end());
    return verification;
}

Result<SecureBytes> prehashed(ByteView password, Prehash prehash, std::string_view saltText)
{
    using enum crypto::DigestAlgorithm;
    const auto inBase64
        = [](const SecureBytes& digest) { return crypto::madeSecret(toBase64(digest.bytes())); };
    switch (prehash) {
    case Prehash::None:
        return SecureBytes::copyOf(password);
    case Prehash::Sha256Hex:
        return crypto::madeSecret(toHex(TRY(crypto::secretDigestOf(Sha256, { password })).bytes()));
    case Prehash::Sha256Base64:
        return inBase64(TRY(crypto::secretDigestOf(Sha256, { password })));
    case Prehash::HmacSha256Base64:
        return inBase64(TRY(crypto::secretHmacOf(Sha256, asBytes(saltText), password)));
    case Prehash::HmacSha384Base64:
        return inBase64(TRY(crypto::secretHmacOf(Sha384, asBytes("wp-sha384"), password)));
    }
    std::unreachable();
}

} // namespace core::passhash
