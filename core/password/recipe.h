// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/generator.h"
#include "core/password/natural.h"

#include <algorithm>
#include <cassert>
#include <span>
#include <string_view>

namespace core::password {

/// Puts text together where a secret may lie.
class SecretWriter {
public:
    explicit SecretWriter(std::span<std::byte> into)
        : m_into(into)
    {
    }
    void put(std::string_view text)
    {
        assert(text.size() <= m_into.size() - m_size);
        std::ranges::copy(asBytes(text), m_into.subspan(m_size).begin());
        m_size += text.size();
    }
    std::size_t size() const { return m_size; }
    /// What was put there since the text was so long.
    std::string_view since(std::size_t size) const { return asText(m_into.subspan(size, m_size - size)); }
    void backTo(std::size_t size) { m_size = size; }

private:
    std::span<std::byte> m_into;
    std::size_t m_size = 0;
};

class Generator::Recipe {
public:
    explicit Recipe(Entropy entropy)
        : m_entropy(std::move(entropy))
    {
    }
    virtual ~Recipe() = default;
    Recipe(const Recipe&) = delete;
    Recipe& operator=(const Recipe&) = delete;

    const Entropy& entropy() const { return m_entropy; }
    virtual std::size_t largestSize() const = 0; ///< in bytes
    virtual Result<> draw(SecretWriter& into, const crypto::RandomWord& nextWord) const = 0;

private:
    Entropy m_entropy;
};

inline Entropy exactly(const Natural& outcomes)
{
    return { .bits = outcomes.log2(), .isExact = true, .outcomes = outcomes.decimal() };
}

} // namespace core::password
