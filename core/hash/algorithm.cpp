// SPDX-License-Identifier: Apache-2.0
#include "core/hash/algorithm.h"

#include "core/base/translatable.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace core::hash {
namespace {

constexpr const char* noBreak = TRANSLATABLE("core::hash", "No practical attack is known.");
constexpr const char* notLengthExtensible = TRANSLATABLE(
    "core::hash", "No practical attack is known, and a digest cannot be extended to that of a longer text.");

// The multicodec numbers are those of the table at github.com/multiformats/multicodec.
constexpr std::array<AlgorithmTraits, crypto::digestAlgorithmCount> table{ {
    { Algorithm::Sha256, "sha256", "SHA256", Fitness::Security, 0, noBreak, 0x12, "sha256", "sha256" },
    { Algorithm::Sha384, "sha384", "SHA384", Fitness::Security, 0, notLengthExtensible, 0x20, "sha384",
        nullptr },
    { Algorithm::Sha512, "sha512", "SHA512", Fitness::Security, 0, noBreak, 0x13, "sha512", "sha512" },
    { Algorithm::Sha512_256, "sha512-256", "SHA512/256", Fitness::Security, 0, notLengthExtensible, 0x1015,
        nullptr, nullptr },
    { Algorithm::Sha224, "sha224", "SHA224", Fitness::Security, 0, noBreak, 0x1013, nullptr, nullptr },
    { Algorithm::Sha3_224, "sha3-224", "SHA3-224", Fitness::Security, 0, notLengthExtensible, 0x17, nullptr,
        nullptr },
    { Algorithm::Sha3_256, "sha3-256", "SHA3-256", Fitness::Security, 0, notLengthExtensible, 0x16, nullptr,
        nullptr },
    { Algorithm::Sha3_384, "sha3-384", "SHA3-384", Fitness::Security, 0, notLengthExtensible, 0x15, nullptr,
        nullptr },
    { Algorithm::Sha3_512, "sha3-512", "SHA3-512", Fitness::Security, 0, notLengthExtensible, 0x14, nullptr,
        nullptr },
    { Algorithm::Shake128, "shake128", "SHAKE128", Fitness::Security, 0, notLengthExtensible, 0x18, nullptr,
        nullptr },
    { Algorithm::Shake256, "shake256", "SHAKE256", Fitness::Security, 0, notLengthExtensible, 0x19, nullptr,
        nullptr },
    { Algorithm::Blake2b512, "blake2b-512", "BLAKE2b", Fitness::Security, 0, notLengthExtensible, 0xb240,
        nullptr, nullptr },
    { Algorithm::Blake2s256, "blake2s-256", "BLAKE2s", Fitness::Security, 0, notLengthExtensible, 0xb260,
        nullptr, nullptr },
    { Algorithm::Sm3, "sm3", "SM3", Fitness::Security, 0, noBreak, 0x534d, nullptr, nullptr },
    { Algorithm::Keccak256, "keccak-256", "KECCAK-256", Fitness::Security, 0,
        TRANSLATABLE("core::hash",
            "No practical attack is known. This is Keccak as Ethereum uses it; SHA3-256 pads the text "
            "differently."),
        0x1b, nullptr, nullptr },
    { Algorithm::Ripemd160, "ripemd160", "RIPEMD160", Fitness::Security, 0,
        TRANSLATABLE("core::hash",
            "No practical attack is known, but 160 bits leave a thin margin against collisions; new designs "
            "take "
            "SHA-256."),
        0x1053, nullptr, nullptr },
    { Algorithm::Sha1, "sha1", "SHA1", Fitness::Broken, 2017,
        TRANSLATABLE("core::hash", "Two files with the same digest can be made at will (SHAttered, 2017)."),
        0x11, nullptr, nullptr },
    { Algorithm::Md5, "md5", "MD5", Fitness::Broken, 2004,
        TRANSLATABLE(
            "core::hash", "Two files with the same digest are made in seconds (Wang and others, 2004)."),
        0xd5, nullptr, nullptr },
    { Algorithm::Crc32, "crc32", "CRC32", Fitness::AccidentsOnly, 0,
        TRANSLATABLE("core::hash", "It finds damage by accident; anybody can make a file with a wanted CRC."),
        0x0132, nullptr, nullptr },
} };

constexpr std::pair<std::string_view, Algorithm> otherSpellings[] = {
    { "SHA", Algorithm::Sha1 },
    { "SHA2224", Algorithm::Sha224 },
    { "SHA2256", Algorithm::Sha256 },
    { "SHA2384", Algorithm::Sha384 },
    { "SHA2512", Algorithm::Sha512 },
    { "SHA2512256", Algorithm::Sha512_256 },
    { "BLAKE2B", Algorithm::Blake2b512 },
    { "B2", Algorithm::Blake2b512 },
    { "BLAKE2S", Algorithm::Blake2s256 },
    { "RMD160", Algorithm::Ripemd160 },
    { "RIPEMD", Algorithm::Ripemd160 },
    { "KECCAK", Algorithm::Keccak256 },
    { "CRC", Algorithm::Crc32 },
};

/// "sha512/256", "SHA-512/256" and "Sha512_256" are one spelling.
std::string bare(std::string_view spelling)
{
    std::string letters;
    for (const char c : spelling) {
        if (c >= 'a' && c <= 'z')
            letters.push_back(static_cast<char>(c - 'a' + 'A'));
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            letters.push_back(c);
        else if (c != '-' && c != '_' && c != '/')
            return {};
    }
    return letters;
}

} // namespace

std::span<const AlgorithmTraits> allAlgorithms()
{
    return table;
}

const AlgorithmTraits& traitsOf(Algorithm algorithm)
{
    return *std::ranges::find(table, algorithm, &AlgorithmTraits::algorithm);
}

std::optional<Algorithm> algorithmNamed(std::string_view spelling)
{
    const std::string wanted = bare(spelling);
    if (wanted.empty())
        return {};
    for (const AlgorithmTraits& traits : table) {
        if (wanted == bare(traits.id) || wanted == bare(traits.tag))
            return traits.algorithm;
    }
    const auto* other
        = std::ranges::find(otherSpellings, wanted, &std::pair<std::string_view, Algorithm>::first);
    if (other != std::end(otherSpellings))
        return other->second;
    return {};
}

} // namespace core::hash
