// SPDX-License-Identifier: Apache-2.0
#include "core/token/secret_comparison.h"

#include "core/base/text.h"
#include "core/crypto/compare.h"
#include "core/crypto/hmac.h"
#include "core/crypto/random.h"

namespace core::token {
namespace {

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

SecretDifference differenceOf(std::string_view first, std::string_view second)
{
    if (withoutBlanks(first) == withoutBlanks(second))
        return SecretDifference::BlankAtTheEnds;
    if (composed(first) == composed(second))
        return SecretDifference::UnicodeForm;
    if (caseFolded(first) == caseFolded(second))
        return SecretDifference::LetterCase;
    return SecretDifference::Otherwise;
}

} // namespace

Result<SecretComparison> compareSecrets(ByteView first, ByteView second)
{
    constexpr std::size_t keySize = 32;
    const SecureBytes key = TRY(crypto::randomSecret(keySize));
    const Bytes one = TRY(crypto::hmacOf(crypto::DigestAlgorithm::Sha256, key.bytes(), first));
    const Bytes other = TRY(crypto::hmacOf(crypto::DigestAlgorithm::Sha256, key.bytes(), second));
    SecretComparison comparison{ .isEqual = crypto::isEqualInConstantTime(one, other),
        .firstSize = first.size(),
        .secondSize = second.size() };
    if (!comparison.isEqual)
        comparison.difference = differenceOf(asText(first), asText(second));
    return comparison;
}

} // namespace core::token
