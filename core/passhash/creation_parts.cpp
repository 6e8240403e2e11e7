// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/creation_parts.h"

#include "core/crypto/random.h"

#include <string_view>

namespace core::passhash {
namespace {

constexpr std::uint32_t leastSalt = 8;
constexpr std::uint32_t mostSalt = 1024;

} // namespace

Result<Bytes> saltOf(const Recipe& recipe, std::size_t size)
{
    if (recipe.salt)
        return *recipe.salt;
    if (size < leastSalt || size > mostSalt)
        return fail(ErrorCode::InvalidParameter, "salt size");
    Bytes salt(size);
    TRY(crypto::fillWithRandom(salt));
    return salt;
}

Result<std::string> saltTextOf(const Recipe& recipe, std::size_t size)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    if (recipe.salt)
        return std::string(asText(*recipe.salt));
    if (size < leastSalt || size > mostSalt)
        return fail(ErrorCode::InvalidParameter, "salt size");
    std::string salt;
    for (std::size_t i = 0; i < size; ++i)
        salt += alphabet[TRY(crypto::randomBelow(alphabet.size()))];
    return salt;
}

std::string nameInLayouts(crypto::DigestAlgorithm digest)
{
    std::string name;
    for (const char c : std::string_view(crypto::nameOf(digest))) {
        if (c != '-')
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

} // namespace core::passhash
