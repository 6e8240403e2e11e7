// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/random.h"

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace core::password {

/// A natural number of any size: how many passwords there are.
class Natural {
public:
    Natural() = default;
    explicit Natural(std::uint64_t value);
    static Natural power(std::uint64_t base, std::uint64_t exponent);

    bool isZero() const { return m_limbs.empty(); }
    /// The memory that it takes, about.
    std::size_t sizeInBytes() const { return m_limbs.size() * sizeof(std::uint32_t) + sizeof(Natural); }
    double log2() const; ///< of a number that is not zero
    std::string decimal() const;
    std::size_t bitLength() const;

    Natural& operator+=(const Natural& other);
    Natural& operator-=(const Natural& other); ///< the other must not be larger
    Natural& operator*=(std::uint32_t factor);
    Natural& operator/=(std::uint32_t divisor); ///< rounded down; the divisor must not be 0
    friend Natural operator*(const Natural& a, const Natural& b);
    friend bool operator==(const Natural&, const Natural&) = default;
    friend std::strong_ordering operator<=>(const Natural& a, const Natural& b);

    /// Every number below the limit is equally likely; the limit must not be 0.
    static Result<Natural> randomBelow(const Natural& limit, const crypto::RandomWord& nextWord);

private:
    std::uint32_t divide(std::uint32_t divisor); ///< returns the remainder
    void trim();
    std::vector<std::uint32_t> m_limbs; ///< the smallest first, without zeroes at the end
};

} // namespace core::password
