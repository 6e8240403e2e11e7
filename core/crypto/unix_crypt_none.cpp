// SPDX-License-Identifier: Apache-2.0
// For systems without libxcrypt.
#include "core/crypto/unix_crypt.h"

namespace core::crypto {

bool hasUnixCrypt()
{
    return false;
}

Result<std::string> unixCrypt(ByteView, std::string_view)
{
    return fail(ErrorCode::AlgorithmUnavailable, "crypt(3)");
}

Result<std::string> unixCryptSetting(std::string_view, std::uint32_t, ByteView)
{
    return fail(ErrorCode::AlgorithmUnavailable, "crypt(3)");
}

} // namespace core::crypto
