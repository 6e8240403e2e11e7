// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/password_hash.h"

#include <algorithm>
#include <utility>

namespace core::passhash {
namespace {

using crypto::DigestAlgorithm;

const char* nameOf(crypto::Argon2Variant variant)
{
    switch (variant) {
    case crypto::Argon2Variant::D:
        return "Argon2d";
    case crypto::Argon2Variant::I:
        return "Argon2i";
    case crypto::Argon2Variant::Id:
        return "Argon2id";
    }
    std::unreachable();
}

/// Where one format holds several hash functions, and the programs number them apart.
struct DigestTools {
    Format format;
    DigestAlgorithm algorithm;
    int hashcatMode;
    const char* johnName;
};
constexpr DigestTools byDigest[] = {
    { Format::Pbkdf2Passlib, DigestAlgorithm::Sha1, 20400, "PBKDF2-HMAC-SHA1" },
    { Format::Pbkdf2Passlib, DigestAlgorithm::Sha256, 20300, "PBKDF2-HMAC-SHA256" },
    { Format::Pbkdf2Passlib, DigestAlgorithm::Sha512, 20200, "PBKDF2-HMAC-SHA512" },
    { Format::Pbkdf2Django, DigestAlgorithm::Sha256, 10000, "django" },
    { Format::DigestDjango, DigestAlgorithm::Sha1, 124, "" },
    { Format::DigestWerkzeug, DigestAlgorithm::Md5, 30000, "" },
    { Format::DigestWerkzeug, DigestAlgorithm::Sha256, 30120, "" },
    { Format::Pbkdf2Aix, DigestAlgorithm::Sha1, 6700, "aix-ssha1" },
    { Format::Pbkdf2Aix, DigestAlgorithm::Sha256, 6400, "aix-ssha256" },
    { Format::Pbkdf2Aix, DigestAlgorithm::Sha512, 6500, "aix-ssha512" },
    { Format::Pbkdf2Hashcat, DigestAlgorithm::Md5, 11900, "" },
    { Format::Pbkdf2Hashcat, DigestAlgorithm::Sha1, 12000, "" },
    { Format::Pbkdf2Hashcat, DigestAlgorithm::Sha256, 10900, "" },
    { Format::Pbkdf2Hashcat, DigestAlgorithm::Sha512, 12100, "" },
    { Format::DigestOfPasswordAndSalt, DigestAlgorithm::Md5, 10, "dynamic_1" },
    { Format::DigestOfSaltAndPassword, DigestAlgorithm::Md5, 20, "dynamic_4" },
    { Format::DigestOfPasswordAndSalt, DigestAlgorithm::Sha1, 110, "dynamic_24" },
    { Format::DigestOfSaltAndPassword, DigestAlgorithm::Sha1, 120, "dynamic_25" },
    { Format::DigestOfPasswordAndSalt, DigestAlgorithm::Sha256, 1410, "" },
    { Format::DigestOfSaltAndPassword, DigestAlgorithm::Sha256, 1420, "" },
    { Format::DigestOfPasswordAndSalt, DigestAlgorithm::Sha384, 10810, "" },
    { Format::DigestOfSaltAndPassword, DigestAlgorithm::Sha384, 10820, "" },
    { Format::DigestOfPasswordAndSalt, DigestAlgorithm::Sha512, 1710, "" },
    { Format::DigestOfSaltAndPassword, DigestAlgorithm::Sha512, 1720, "" },
};
constexpr DigestTools ldapSalted[] = {
    { Format::DigestLdap, DigestAlgorithm::Sha1, 111, "Salted-SHA1" },
    { Format::DigestLdap, DigestAlgorithm::Sha256, 1411, "" },
    { Format::DigestLdap, DigestAlgorithm::Sha512, 1711, "SSHA512" },
};
constexpr DigestTools ldapBare[] = { { Format::DigestLdap, DigestAlgorithm::Sha1, 101, "Raw-SHA1" } };

struct DigestOf {
    std::optional<DigestAlgorithm> operator()(const Pbkdf2Scheme& scheme) const { return scheme.algorithm; }
    std::optional<DigestAlgorithm> operator()(const DigestScheme& scheme) const { return scheme.algorithm; }
    template <typename Other> std::optional<DigestAlgorithm> operator()(const Other&) const { return {}; }
};

std::optional<DigestAlgorithm> digestOf(const PasswordHash& hash)
{
    return std::visit(DigestOf{}, hash.scheme);
}

bool isUnsalted(const PasswordHash& hash)
{
    const auto* scheme = std::get_if<DigestScheme>(&hash.scheme);
    return scheme && scheme->salt.empty();
}

const DigestTools* toolsOf(const PasswordHash& hash)
{
    const auto digest = digestOf(hash);
    const auto find = [&](std::span<const DigestTools> tools) -> const DigestTools* {
        const auto found = std::ranges::find_if(tools,
            [&](const DigestTools& row) { return row.format == hash.format && row.algorithm == digest; });
        return found == tools.end() ? nullptr : &*found;
    };
    if (hash.format == Format::DigestLdap)
        return isUnsalted(hash) ? find(ldapBare) : find(ldapSalted);
    return find(byDigest);
}

} // namespace

std::string nameOf(const PasswordHash& hash)
{
    if (const auto* argon2 = std::get_if<Argon2Scheme>(&hash.scheme))
        return nameOf(argon2->variant);
    std::string name = traitsOf(hash.format).name;
    const auto digest = digestOf(hash);
    const bool isRaw = hash.format >= Format::RawMd5;
    if (digest && !isRaw && hash.format != Format::DigestSpring)
        name += std::string(" (") + crypto::nameOf(*digest) + (isUnsalted(hash) ? ", no salt)" : ")");
    return name;
}

std::optional<int> hashcatModeOf(const PasswordHash& hash)
{
    if (const DigestTools* tools = toolsOf(hash))
        return tools->hashcatMode;
    // hashcat's number is that of the keyed digest, which version 2 has.
    const auto* bcrypt = std::get_if<BcryptScheme>(&hash.scheme);
    if (bcrypt && bcrypt->prehash == Prehash::Sha256Base64)
        return {};
    const int mode = traitsOf(hash.format).hashcatMode;
    return mode < 0 ? std::nullopt : std::optional(mode);
}

std::string johnNameOf(const PasswordHash& hash)
{
    if (const DigestTools* tools = toolsOf(hash))
        return tools->johnName;
    return traitsOf(hash.format).johnName;
}

} // namespace core::passhash
