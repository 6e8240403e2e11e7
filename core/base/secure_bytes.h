// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>

namespace core {

/// A small secret (key, passphrase) in OpenSSL's secure heap: locked where the system allows it, wiped when
/// it dies. Moves, never copies, and has no way to become a std::string or to be printed.
class SecureBytes {
public:
    static constexpr std::size_t largestSize = std::size_t{ 64 } * 1024;

    SecureBytes() = default;
    /// Zeroes; refuses more than largestSize, and fails when the secure heap (4 MiB) is full.
    static Result<SecureBytes> ofSize(std::size_t size);
    static Result<SecureBytes> copyOf(ByteView source);
    ~SecureBytes();
    SecureBytes(SecureBytes&& other) noexcept;
    SecureBytes& operator=(SecureBytes&& other) noexcept;
    SecureBytes(const SecureBytes&) = delete;
    SecureBytes& operator=(const SecureBytes&) = delete;

    std::span<std::byte> bytes() { return { m_data, m_size }; }
    ByteView bytes() const { return { m_data, m_size }; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// Keeps the first bytes and wipes the rest at once; size must not exceed the present one.
    void shrink(std::size_t size);

    /// Takes the same time wherever the first difference is; the sizes are not hidden.
    friend bool operator==(const SecureBytes& a, const SecureBytes& b);

private:
    SecureBytes(std::byte* data, std::size_t size, std::size_t capacity);

    std::byte* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

enum class SecureHeap : std::uint8_t { Locked, NotLocked, Unavailable };

/// Sets the heap up if need be; NotLocked means that the system refused to keep its pages out of swap.
SecureHeap secureHeapState();

} // namespace core
