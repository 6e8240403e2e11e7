// SPDX-License-Identifier: Apache-2.0
#include "core/base/secure_bytes.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace core {
namespace {

constexpr std::size_t secureHeapSize = std::size_t{ 4 } * 1024 * 1024;
constexpr std::size_t smallestBlock = 32;

// Before the heap is set up, OPENSSL_secure_malloc silently takes ordinary memory: hence here, and once.
SecureHeap setUpOnce()
{
    static const SecureHeap state = [] {
        switch (CRYPTO_secure_malloc_init(secureHeapSize, smallestBlock)) {
        case 1:
            return SecureHeap::Locked;
        case 2:
            return SecureHeap::NotLocked;
        default:
            return SecureHeap::Unavailable;
        }
    }();
    return state;
}

} // namespace

SecureHeap secureHeapState()
{
    return setUpOnce();
}

SecureBytes::SecureBytes(std::byte* data, std::size_t size, std::size_t capacity)
    : m_data(data)
    , m_size(size)
    , m_capacity(capacity)
{
}

Result<SecureBytes> SecureBytes::ofSize(std::size_t size)
{
    if (size == 0)
        return SecureBytes();
    if (size > largestSize)
        return fail(ErrorCode::SecretTooLarge);
    if (setUpOnce() == SecureHeap::Unavailable)
        return fail(ErrorCode::OutOfSecureMemory);
    void* block = OPENSSL_secure_zalloc(size);
    if (!block)
        return fail(ErrorCode::OutOfSecureMemory);
    return SecureBytes(static_cast<std::byte*>(block), size, size);
}

Result<SecureBytes> SecureBytes::copyOf(ByteView source)
{
    SecureBytes copy = TRY(ofSize(source.size()));
    std::ranges::copy(source, copy.m_data);
    return copy;
}

SecureBytes::~SecureBytes()
{
    OPENSSL_secure_clear_free(m_data, m_capacity);
}

SecureBytes::SecureBytes(SecureBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

SecureBytes& SecureBytes::operator=(SecureBytes&& other) noexcept
{
    if (this != &other) {
        OPENSSL_secure_clear_free(m_data, m_capacity);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

void SecureBytes::shrink(std::size_t size)
{
    const std::size_t kept = std::min(size, m_size);
    OPENSSL_cleanse(m_data + kept, m_size - kept);
    m_size = kept;
}

bool operator==(const SecureBytes& a, const SecureBytes& b)
{
    return a.m_size == b.m_size && CRYPTO_memcmp(a.m_data, b.m_data, a.m_size) == 0;
}

} // namespace core
