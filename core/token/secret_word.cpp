// SPDX-License-Identifier: Apache-2.0
#include "core/token/secret_word.h"

#include <array>

namespace core::token {

Result<std::uint64_t> secretWord()
{
    std::array<std::uint64_t, 1> word{};
    TRY(crypto::fillWithSecretRandom(std::as_writable_bytes(std::span(word))));
    return word[0];
}

} // namespace core::token
