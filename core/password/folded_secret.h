// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/characters.h"

#include <string_view>

namespace core::password {

/// The NFC form without case, in memory that is wiped.
Scratch foldedSecret(std::string_view text);
/// That without accents, too.
Scratch plainSecret(std::string_view text);
/// The first characters of the NFC form without case and accents.
Characters plainCharacters(std::string_view text, std::size_t most);
/// The NFC form.
Scratch composedSecret(std::string_view text);

} // namespace core::password
