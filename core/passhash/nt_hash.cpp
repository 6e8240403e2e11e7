// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/nt_hash.h"

#include "core/base/scratch.h"
#include "core/base/text.h"
#include "core/crypto/md4.h"

namespace core::passhash {

Result<SecureBytes> ntHash(ByteView password)
{
    const std::string_view text = asText(password);
    Scratch wide;
    const auto appendUnit = [&wide](std::uint32_t unit) {
        const std::byte bytes[]
            = { static_cast<std::byte>(unit & 0xFFU), static_cast<std::byte>(unit >> 8U) };
        wide.append(bytes);
    };
    std::size_t good = firstInvalidUtf8(text).value_or(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (at >= good) {
            appendUnit(0xFFFD);
            ++at;
            good = at + firstInvalidUtf8(text.substr(at)).value_or(text.size() - at);
            continue;
        }
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        std::uint32_t point = size == 1 ? lead : lead & (0x7FU >> size);
        for (std::size_t i = 1; i < size; ++i)
            point = (point << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        at += size;
        if (point < 0x10000) {
            appendUnit(point);
        } else {
            appendUnit(0xD800U + ((point - 0x10000U) >> 10U));
            appendUnit(0xDC00U + ((point - 0x10000U) & 0x3FFU));
        }
    }
    return crypto::md4Of(wide.bytes());
}

} // namespace core::passhash
