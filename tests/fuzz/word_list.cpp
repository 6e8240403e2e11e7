// SPDX-License-Identifier: Apache-2.0
#include "core/password/word_list.h"

#include "core/base/text.h"
#include "core/password/generator.h"
#include "tests/fuzz/fuzz.h"

#include <set>

using namespace core;
using namespace core::password;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto list = parseWordList({ reinterpret_cast<const char*>(data), size });
    if (!list) {
        require(list.error().code == ErrorCode::NotAWordList || list.error().code == ErrorCode::TooLarge);
        return 0;
    }
    require(list->words.size() >= 2);
    std::string again;
    for (const std::string& word : list->words) {
        require(!word.empty() && !firstInvalidUtf8(word) && composed(word) == word);
        again += word + "\n";
    }
    require(std::set(list->words.begin(), list->words.end()).size() == list->words.size());
    // Words like "- -" of a signed list, or numbers before words, need not survive without their frame.
    if (const auto plain = parseWordList(again); plain && !list->isSigned && !list->hasDiceNumbers)
        require(plain->words == list->words);
    const PassphraseSettings settings{
        .words = 2, .list = std::make_shared<const WordList>(*list), .separator = ""
    };
    const auto generator = Generator::of(settings);
    require(generator && generator->entropy().bits >= 0 && generator->draw());
    return 0;
}
