// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/digest.h"

#include <memory>

namespace core::crypto {

/// RFC 2104, one tag of one message, fed piece by piece. Compare tags with isEqualInConstantTime().
class Hmac {
public:
    /// A key may be empty and may have 64 KiB, of which the object holds one block at most;
    /// the algorithm must be isHmacCapable().
    static Result<Hmac> start(DigestAlgorithm algorithm, ByteView key);
    ~Hmac();
    Hmac(Hmac&& other) noexcept;
    Hmac& operator=(Hmac&& other) noexcept;

    /// A failure of the library, which is not to be expected, is kept for finish().
    void update(ByteView bytes);

    /// Once; the whole tag.
    Result<Bytes> finish();

private:
    struct State;
    explicit Hmac(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

Result<Bytes> hmacOf(DigestAlgorithm algorithm, ByteView key, ByteView bytes);

} // namespace core::crypto
