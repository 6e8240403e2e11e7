// SPDX-License-Identifier: Apache-2.0
#include "core/password/natural.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>

namespace core::password {
namespace {

constexpr unsigned limbBits = 32;

std::uint32_t low(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value);
}

std::uint32_t high(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value >> limbBits);
}

} // namespace

Natural::Natural(std::uint64_t value)
    : m_limbs{ low(value), high(value) }
{
    trim();
}

Natural Natural::power(std::uint64_t base, std::uint64_t exponent)
{
    Natural result(1);
    const Natural factor(base);
    for (std::uint64_t i = 0; i < exponent; ++i)
        result = result * factor;
    return result;
}

void Natural::trim()
{
    while (!m_limbs.empty() && m_limbs.back() == 0)
        m_limbs.pop_back();
}

std::size_t Natural::bitLength() const
{
    if (m_limbs.empty())
        return 0;
    return m_limbs.size() * limbBits - static_cast<std::size_t>(std::countl_zero(m_limbs.back()));
}

double Natural::log2() const
{
    assert(!isZero());
    // 96 bits are more than a long double holds
    const std::size_t used = std::min<std::size_t>(m_limbs.size(), 3);
    long double top = 0;
    for (std::size_t i = 1; i <= used; ++i)
        top = std::ldexp(top, limbBits) + static_cast<long double>(m_limbs[m_limbs.size() - i]);
    const auto below = static_cast<long double>((m_limbs.size() - used) * limbBits);
    return static_cast<double>(std::log2(top) + below);
}

std::string Natural::decimal() const
{
    constexpr std::uint32_t chunk = 1'000'000'000;
    if (isZero())
        return "0";
    std::string backwards;
    for (Natural rest = *this; !rest.isZero();) {
        std::uint32_t digits = rest.divide(chunk);
        for (int i = 0; i < 9 && (digits != 0 || !rest.isZero()); ++i, digits /= 10)
            backwards.push_back(static_cast<char>('0' + digits % 10));
    }
    return { backwards.rbegin(), backwards.rend() };
}

Natural& Natural::operator+=(const Natural& other)
{
    if (m_limbs.size() < other.m_limbs.size())
        m_limbs.resize(other.m_limbs.size());
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        if (i >= other.m_limbs.size() && carry == 0)
            break;
        carry += m_limbs[i];
        carry += i < other.m_limbs.size() ? other.m_limbs[i] : 0;
        m_limbs[i] = low(carry);
        carry = high(carry);
    }
    if (carry != 0)
        m_limbs.push_back(low(carry));
    return *this;
}

Natural& Natural::operator-=(const Natural& other)
{
    assert(*this >= other);
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        if (i >= other.m_limbs.size() && borrow == 0)
            break;
        const std::uint64_t taken = borrow + (i < other.m_limbs.size() ? other.m_limbs[i] : 0);
        const std::uint64_t present = m_limbs[i];
        m_limbs[i] = low(present - taken);
        borrow = present < taken ? 1 : 0;
    }
    trim();
    return *this;
}

Natural& Natural::operator*=(std::uint32_t factor)
{
    std::uint64_t carry = 0;
    for (std::uint32_t& limb : m_limbs) {
        carry += std::uint64_t{ limb } * factor;
        limb = low(carry);
        carry = high(carry);
    }
    if (carry != 0)
        m_limbs.push_back(low(carry));
    trim();
    return *this;
}

std::uint32_t Natural::divide(std::uint32_t divisor)
{
    std::uint64_t remainder = 0;
    for (std::size_t i = m_limbs.size(); i-- > 0;) {
        remainder = (remainder << limbBits) | m_limbs[i];
        m_limbs[i] = low(remainder / divisor);
        remainder %= divisor;
    }
    trim();
    return low(remainder);
}

Natural& Natural::operator/=(std::uint32_t divisor)
{
    divide(divisor);
    return *this;
}

Natural operator*(const Natural& a, const Natural& b)
{
    Natural product;
    product.m_limbs.resize(a.m_limbs.size() + b.m_limbs.size());
    for (std::size_t i = 0; i < a.m_limbs.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < b.m_limbs.size(); ++j) {
            carry += std::uint64_t{ a.m_limbs[i] } * b.m_limbs[j] + product.m_limbs[i + j];
            product.m_limbs[i + j] = low(carry);
            carry = high(carry);
        }
        product.m_limbs[i + b.m_limbs.size()] = low(carry);
    }
    product.trim();
    return product;
}

std::strong_ordering operator<=>(const Natural& a, const Natural& b)
{
    if (a.m_limbs.size() != b.m_limbs.size())
        return a.m_limbs.size() <=> b.m_limbs.size();
    return std::lexicographical_compare_three_way(
        a.m_limbs.rbegin(), a.m_limbs.rend(), b.m_limbs.rbegin(), b.m_limbs.rend());
}

Result<Natural> Natural::randomBelow(const Natural& limit, const crypto::RandomWord& nextWord)
{
    assert(!limit.isZero());
    if (limit.m_limbs.size() <= 2) {
        const std::uint64_t small = limit.m_limbs[0]
            | (limit.m_limbs.size() > 1 ? std::uint64_t{ limit.m_limbs[1] } << limbBits : std::uint64_t{ 0 });
        return Natural(TRY(crypto::randomBelow(small, nextWord)));
    }
    const std::uint32_t topMask = ~std::uint32_t{ 0 } >> std::countl_zero(limit.m_limbs.back());
    // As many bits as the limit has, again until they are below it: at least every second time they are.
    for (;;) {
        Natural drawn;
        drawn.m_limbs.resize(limit.m_limbs.size());
        for (std::size_t i = 0; i < drawn.m_limbs.size(); i += 2) {
            const std::uint64_t word = TRY(nextWord());
            drawn.m_limbs[i] = low(word);
            if (i + 1 < drawn.m_limbs.size())
                drawn.m_limbs[i + 1] = high(word);
        }
        drawn.m_limbs.back() &= topMask;
        drawn.trim();
        if (drawn < limit)
            return drawn;
    }
}

} // namespace core::password
