// SPDX-License-Identifier: Apache-2.0
#include "core/hash/hmac_findings.h"

#include "core/base/translatable.h"

#include <string>

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

} // namespace

std::vector<Finding> judgeHmacKey(Algorithm algorithm, std::size_t keySize)
{
    const auto found = [&](const FindingKind& kind) {
        return std::vector{ Finding{
            .kind = &kind, .subject = crypto::nameOf(algorithm), .value = std::to_string(keySize) } };
    };
    if (keySize == 0)
        return found(emptyKey);
    if (keySize < crypto::digestSize(algorithm))
        return found(shortKey);
    if (keySize > crypto::blockSize(algorithm))
        return found(longKey);
    return {};
}

} // namespace core::hash
