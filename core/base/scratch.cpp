// SPDX-License-Identifier: Apache-2.0
#include "core/base/scratch.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace core {

Scratch::Scratch(std::size_t size)
{
    resize(size);
}

Scratch::~Scratch()
{
    OPENSSL_cleanse(m_data.get(), m_capacity);
}

Scratch::Scratch(Scratch&& other) noexcept
    : m_data(std::move(other.m_data))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

Scratch& Scratch::operator=(Scratch&& other) noexcept
{
    if (this != &other) {
        OPENSSL_cleanse(m_data.get(), m_capacity);
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

void Scratch::resize(std::size_t size)
{
    if (size > m_capacity)
        reserve(std::max(size, 2 * m_capacity));
    if (size < m_size)
        OPENSSL_cleanse(m_data.get() + size, m_size - size);
    m_size = size;
}

void Scratch::append(ByteView more)
{
    const std::size_t before = m_size;
    resize(before + more.size());
    std::ranges::copy(more, m_data.get() + before);
}

void Scratch::reserve(std::size_t capacity)
{
    auto larger = std::make_unique<std::byte[]>(capacity);
    std::copy_n(m_data.get(), m_size, larger.get());
    OPENSSL_cleanse(m_data.get(), m_capacity);
    m_data = std::move(larger);
    m_capacity = capacity;
}

} // namespace core
