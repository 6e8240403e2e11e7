// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <expected>
#include <type_traits>
#include <utility>

namespace core {

/// A value or the Error that prevented it. Ignoring one does not compile.
template <typename T = void> class [[nodiscard]] Result : public std::expected<T, Error> {
public:
    using std::expected<T, Error>::expected;
};

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::string subject = {},
    std::optional<Cause> cause = {}, std::optional<Place> place = {})
{
    return std::unexpected(
        Error{ .code = code, .subject = std::move(subject), .place = std::move(place), .cause = cause });
}

/// The value of a successful outcome. What TRY yields may be ignored, and std::expected's operator* may not.
template <typename Outcome> typename std::remove_cvref_t<Outcome>::value_type valueOf(Outcome& outcome)
{
    return *std::move(outcome);
}

} // namespace core

// Each use names its variable anew: nested uses would shadow one another.
// NOLINTBEGIN(bugprone-macro-parentheses): a name that is declared takes none
#define TRY_NAMED(outcome, expression)                                                                       \
    __extension__({                                                                                          \
        auto&& outcome = (expression);                                                                       \
        if (!outcome) [[unlikely]]                                                                           \
            return std::unexpected(std::move(outcome).error());                                              \
        core::valueOf(outcome);                                                                              \
    })
// NOLINTEND(bugprone-macro-parentheses)
#define TRY_COUNTED(counter, expression) TRY_NAMED(outcome##counter, expression)
#define TRY_EXPANDED(counter, expression) TRY_COUNTED(counter, expression)
/// Yields the value of a Result, or returns its error from the enclosing function.
#define TRY(expression) TRY_EXPANDED(__COUNTER__, expression)
