// SPDX-License-Identifier: Apache-2.0
#include "core/hash/hmac_findings.h"

#include "core/base/translatable.h"

#include <string>
#include <string_view>

namespace core::hash {
namespace {

constexpr const char* rfc2104[] = { "RFC 2104 section 3" };
constexpr const char* rfc2104Keys[] = { "RFC 2104 section 2", "RFC 2104 section 3" };

constexpr FindingKind emptyKey{
    .id = "hmac-key-empty",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::hash", "The key is empty"),
    .why = TRANSLATABLE("core::hash", "Anybody can compute this value: it proves nothing about who made it."),
    .fix = TRANSLATABLE("core::hash", "Use a random key as long as the digest."),
    .references = rfc2104,
};
constexpr FindingKind shortKey{
    .id = "hmac-key-short",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::hash", "The key has %1 bytes, fewer than the digest"),
    .why = TRANSLATABLE("core::hash", "A key shorter than the digest is the weakest part of an HMAC."),
    .fix = TRANSLATABLE("core::hash", "Use a random key as long as the digest."),
    .references = rfc2104,
};
constexpr FindingKind longKey{
    .id = "hmac-key-hashed",
    .severity = Severity::Info,
    .words
    = TRANSLATABLE("core::hash", "The key has %1 bytes, more than the block, so its digest is used instead"),
    .why = TRANSLATABLE("core::hash",
        "The specification shortens such a key; this is as secure, but two keys, the long one and its "
        "digest, give "
        "the same value."),
    .fix = "",
    .references = rfc2104Keys,
};

constexpr FindingKind byteOrderMark{
    .id = "hmac-key-byte-order-mark",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::hash", "The key begins with a byte order mark"),
    .why = TRANSLATABLE(
        "core::hash", "An editor put it there; the other side, without it, computes another value."),
    .fix = TRANSLATABLE("core::hash", "Save the key without a byte order mark, or give it in hex or Base64."),
};
constexpr FindingKind wideText{
    .id = "hmac-key-utf-16",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::hash", "The key looks like UTF-16 text"),
    .why = TRANSLATABLE(
        "core::hash", "Every second byte is zero; the other side, with UTF-8, computes another value."),
    .fix = TRANSLATABLE("core::hash", "Save the key as UTF-8, or give it in hex or Base64."),
};
constexpr FindingKind privateKeyFile{
    .id = "hmac-key-is-a-key-file",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::hash", "The key is a file with a private key for signatures (PEM or PuTTY)"),
    .why = TRANSLATABLE(
        "core::hash", "HMAC wants a secret that both sides share; a private key must not be shared."),
    .fix = TRANSLATABLE("core::hash", "Use a random key as long as the digest."),
};

bool startsWith(ByteView key, std::string_view text)
{
    return asText(key).starts_with(text);
}

bool looksLikeUtf16(ByteView key)
{
    if (key.size() < 4 || key.size() % 2 != 0)
        return false;
    const auto isZeroEverySecond = [&](std::size_t first) {
        for (std::size_t i = first; i < key.size(); i += 2) {
            if (key[i] != std::byte{ 0 })
                return false;
        }
        return true;
    };
    return isZeroEverySecond(0) != isZeroEverySecond(1);
}

/// Null where the length is as it should be.
const FindingKind* judgeLength(Algorithm algorithm, std::size_t keySize)
{
    if (keySize == 0)
        return &emptyKey;
    if (keySize < crypto::digestSize(algorithm))
        return &shortKey;
    return keySize > crypto::blockSize(algorithm) ? &longKey : nullptr;
}

const FindingKind* judgeContents(ByteView key)
{
    if (startsWith(key, "PuTTY-User-Key-File") || startsWith(key, "-----BEGIN "))
        return &privateKeyFile;
    if (startsWith(key, "\xEF\xBB\xBF") || startsWith(key, "\xFF\xFE") || startsWith(key, "\xFE\xFF"))
        return &byteOrderMark;
    return looksLikeUtf16(key) ? &wideText : nullptr;
}

} // namespace

std::vector<Finding> judgeHmacKey(Algorithm algorithm, ByteView key)
{
    std::vector<Finding> findings;
    for (const FindingKind* kind : { judgeContents(key), judgeLength(algorithm, key.size()) }) {
        if (kind)
            findings.push_back(
                { .kind = kind, .subject = crypto::nameOf(algorithm), .value = std::to_string(key.size()) });
    }
    return findings;
}

} // namespace core::hash
