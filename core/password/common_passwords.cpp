// SPDX-License-Identifier: Apache-2.0
#include "core/password/common_passwords.h"

#include "core/password/folded_secret.h"

#include <algorithm>

namespace core::embedded {
extern const std::string_view passwords;
}

namespace core::password {

std::optional<std::uint32_t> rankAmongCommon(std::string_view password)
{
    const Scratch folded = foldedSecret(password);
    const std::string_view wanted = asText(folded.bytes());
    if (wanted.empty() || wanted.contains('\n'))
        return {};
    const std::string_view list = embedded::passwords;
    for (std::size_t at = list.find(wanted); at != std::string_view::npos; at = list.find(wanted, at + 1)) {
        const std::size_t end = at + wanted.size();
        const bool isWhole = (at == 0 || list[at - 1] == '\n') && (end == list.size() || list[end] == '\n');
        if (isWhole)
            return 1 + static_cast<std::uint32_t>(std::ranges::count(list.substr(0, at), '\n'));
    }
    return {};
}

} // namespace core::password
