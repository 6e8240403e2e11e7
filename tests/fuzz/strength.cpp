// SPDX-License-Identifier: Apache-2.0
#include "core/password/strength.h"

#include "core/password/change.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <cmath>

using namespace core::password;
using fuzz::require;

namespace {

void requireTiled(const Strength& strength)
{
    require(strength.score >= 0 && strength.score <= 4);
    require(std::isfinite(strength.guesses) && strength.guesses >= 1);
    std::size_t end = 0;
    for (const Segment& segment : strength.segments) {
        require(segment.begin == end && segment.end > segment.begin);
        require(std::isfinite(segment.guesses) && segment.guesses >= 1);
        end = segment.end;
    }
    require(end == std::min(strength.length, mostCharacters));
    require(!feedbackOn(strength).empty());
}

} // namespace

/// The first line is a word of the user, the rest the password.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::string_view word = text.substr(0, text.find('\n'));
    const std::string_view password = text.substr(std::min(text.size(), word.size() + 1));
    const UserWords words(std::vector<UserWord>{ { .text = std::string(word), .kind = WordKind::Name } });
    const Strength known = measure(password, { .words = words, .year = 2026 });
    const Strength unknown = measure(password, { .words = {}, .year = 2026 });
    requireTiled(known);
    requireTiled(unknown);
    require(known.guesses <= unknown.guesses);
    const Change change = explainChange(unknown, known);
    require(change.afterEnd <= known.segments.size() && change.beforeEnd <= unknown.segments.size());
    for (const Segment& segment : known.segments)
        require(*reasonFor(segment).kind->words != 0);
    require(characters(password, 0, mostCharacters).size() <= 4 * mostCharacters);
    return 0;
}
