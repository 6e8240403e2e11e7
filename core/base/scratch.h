// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <memory>

namespace core {

/// An ordinary buffer for bulk plaintext and lists of secrets: of any size, cleansed whenever it lets memory
/// go. Not kept out of swap; a key belongs in SecureBytes.
class Scratch {
public:
    Scratch() = default;
    explicit Scratch(std::size_t size);
    ~Scratch();
    Scratch(Scratch&& other) noexcept;
    Scratch& operator=(Scratch&& other) noexcept;
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    std::span<std::byte> bytes() { return { m_data.get(), m_size }; }
    ByteView bytes() const { return { m_data.get(), m_size }; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// Keeps what fits; new bytes are zero, bytes given up are cleansed.
    void resize(std::size_t size);
    void append(ByteView more);

private:
    void reserve(std::size_t capacity);

    std::unique_ptr<std::byte[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace core
