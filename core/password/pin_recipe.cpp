// SPDX-License-Identifier: Apache-2.0
#include "core/password/recipe.h"

namespace core::password {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::uint64_t digitsInAll = digits.size();

bool repeatsABlock(std::string_view pin)
{
    for (std::size_t block = 1; block * 2 <= pin.size(); ++block) {
        if (pin.size() % block == 0 && pin.substr(block) == pin.substr(0, pin.size() - block))
            return true;
    }
    return false;
}

/// Up or down by one, with 0 behind 9.
bool counts(std::string_view pin)
{
    if (pin.size() < 2)
        return false;
    const auto step = [&](std::size_t i) { return (pin[i] - pin[i - 1] + 10) % 10; };
    for (std::size_t i = 1; i < pin.size(); ++i) {
        if (step(i) != step(1) || (step(i) != 1 && step(i) != 9))
            return false;
    }
    return true;
}

bool isYear(std::string_view pin)
{
    return pin.size() == 4 && (pin.starts_with("19") || pin.starts_with("20"));
}

/// Words of that length that repeat no block: sum of mu(length / d) * 10^d over its divisors d.
Natural withoutBlocks(std::uint32_t length)
{
    Natural more;
    Natural less;
    for (std::uint32_t divisor = 1; divisor <= length; ++divisor) {
        if (length % divisor != 0)
            continue;
        std::uint32_t rest = length / divisor;
        int primes = 0;
        bool hasSquare = false;
        for (std::uint32_t prime = 2; prime <= rest; ++prime) {
            if (rest % prime != 0)
                continue;
            rest /= prime;
            ++primes;
            hasSquare = hasSquare || rest % prime == 0;
        }
        if (!hasSquare)
            (primes % 2 == 0 ? more : less) += Natural::power(digitsInAll, divisor);
    }
    return more -= less;
}

Natural outcomesOf(const PinSettings& settings)
{
    if (settings.trivial == TrivialPins::Allowed)
        return Natural::power(digitsInAll, settings.length);
    Natural outcomes = withoutBlocks(settings.length);
    if (settings.length < 2)
        return outcomes;
    // Counting comes round after ten digits: from twenty on it repeats a block, and is gone already.
    if (settings.length % 10 != 0 || settings.length < 20)
        outcomes -= Natural(2 * digitsInAll);
    // 1919 and 2020 repeat a block; no year counts.
    if (settings.length == 4)
        outcomes -= Natural(200 - 2);
    return outcomes;
}

class PinRecipe : public Generator::Recipe {
public:
    explicit PinRecipe(const PinSettings& settings)
        : Recipe(exactly(outcomesOf(settings)))
        , m_settings(settings)
    {
    }
    std::size_t largestSize() const override { return m_settings.length; }
    Result<> draw(SecretWriter& into, const crypto::RandomWord& nextWord) const override
    {
        for (const std::size_t begin = into.size();;) {
            for (std::uint32_t i = 0; i < m_settings.length; ++i)
                into.put(digits.substr(TRY(crypto::randomBelow(digits.size(), nextWord)), 1));
            if (m_settings.trivial == TrivialPins::Allowed || !isTrivialPin(into.since(begin)))
                return {};
            into.backTo(begin);
        }
    }

private:
    PinSettings m_settings;
};

} // namespace

bool isTrivialPin(std::string_view pin)
{
    return repeatsABlock(pin) || counts(pin) || isYear(pin);
}

Result<Generator> Generator::of(const PinSettings& settings)
{
    if (settings.length == 0 || settings.length > PinSettings::longest)
        return fail(ErrorCode::InvalidParameter, "length", Cause::OutOfRange);
    return Generator(std::make_shared<PinRecipe>(settings));
}

} // namespace core::password
