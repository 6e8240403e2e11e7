// SPDX-License-Identifier: Apache-2.0
#include "core/password/sentence.h"

#include <string_view>

namespace core::password {

std::string englishOf(const Sentence& sentence)
{
    std::string text;
    std::string_view rest = sentence.words;
    while (!rest.empty()) {
        const bool isPlace = rest.size() > 1 && rest[0] == '%' && rest[1] >= '1' && rest[1] <= '9';
        const auto number = isPlace ? static_cast<std::size_t>(rest[1] - '1') : sentence.values.size();
        if (number < sentence.values.size()) {
            text += sentence.values[number];
            rest.remove_prefix(2);
        } else {
            text += rest[0];
            rest.remove_prefix(1);
        }
    }
    return text;
}

} // namespace core::password
