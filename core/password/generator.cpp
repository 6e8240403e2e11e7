// SPDX-License-Identifier: Apache-2.0
#include "core/password/generator.h"

#include "core/password/recipe.h"

#include <array>

namespace core::password {
namespace {

constexpr std::uint64_t mostLines = 1'000'000;

Result<std::uint64_t> secretWord()
{
    std::array<std::uint64_t, 1> word{};
    TRY(crypto::fillWithSecretRandom(std::as_writable_bytes(std::span(word))));
    return word[0];
}

} // namespace

Generator::Generator(std::shared_ptr<const Recipe> recipe)
    : m_recipe(std::move(recipe))
{
}

const Entropy& Generator::entropy() const
{
    return m_recipe->entropy();
}

Result<SecureBytes> Generator::draw(const crypto::RandomWord& nextWord) const
{
    SecureBytes secret = TRY(SecureBytes::ofSize(m_recipe->largestSize()));
    SecretWriter writer(secret.bytes());
    TRY(m_recipe->draw(writer, nextWord ? nextWord : secretWord));
    secret.shrink(writer.size());
    return secret;
}

Result<Scratch> Generator::drawLines(
    std::uint64_t count, const Progress& progress, const crypto::RandomWord& nextWord) const
{
    if (count == 0 || count > mostLines)
        return fail(ErrorCode::InvalidParameter, "count", Cause::OutOfRange);
    const crypto::RandomWord& words = nextWord ? nextWord : secretWord;
    Scratch lines;
    Scratch line(m_recipe->largestSize() + 1);
    for (std::uint64_t i = 0; i < count; ++i) {
        if (progress.stop.isRequested())
            return fail(ErrorCode::Cancelled);
        SecretWriter writer(line.bytes());
        TRY(m_recipe->draw(writer, words));
        writer.put("\n");
        lines.append(line.bytes().first(writer.size()));
        if (i % 1024 == 0)
            progress.tell({ .done = i, .total = count });
    }
    return lines;
}

} // namespace core::password
