// SPDX-License-Identifier: Apache-2.0
#include "core/base/scratch.h"
#include "core/base/secure_bytes.h"
#include "core/crypto/unix_crypt.h"

#include <crypt.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace core::crypto {

static_assert(unixCryptPassphraseLimit == CRYPT_MAX_PASSPHRASE_SIZE);

bool hasUnixCrypt()
{
    return true;
}

Result<std::string> unixCrypt(ByteView password, std::string_view setting)
{
    const ByteView read = password.first(
        static_cast<std::size_t>(std::ranges::find(password, std::byte{ 0 }) - password.begin()));
    if (read.size() >= unixCryptPassphraseLimit)
        return fail(ErrorCode::TooLarge, "the password");
    if (setting.contains('\0'))
        return fail(ErrorCode::InvalidParameter, "setting");
    SecureBytes passphrase = TRY(SecureBytes::ofSize(read.size() + 1));
    std::ranges::copy(read, passphrase.bytes().begin());
    const std::string terminated(setting);
    Scratch work(sizeof(crypt_data));
    errno = 0;
    const char* made = crypt_rn(reinterpret_cast<const char*>(passphrase.bytes().data()), terminated.c_str(),
        work.bytes().data(), static_cast<int>(work.size()));
    if (!made && errno == ENOMEM)
        return fail(ErrorCode::OutOfMemory, "crypt(3)");
    if (!made)
        return fail(ErrorCode::InvalidParameter, "setting");
    return made;
}

Result<std::string> unixCryptSetting(std::string_view prefix, std::uint32_t cost, ByteView random)
{
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> into{};
    const char* made
        = crypt_gensalt_rn(std::string(prefix).c_str(), cost, reinterpret_cast<const char*>(random.data()),
            static_cast<int>(random.size()), into.data(), static_cast<int>(into.size()));
    if (!made)
        return fail(ErrorCode::InvalidParameter, "cost");
    return made;
}

} // namespace core::crypto
