// SPDX-License-Identifier: Apache-2.0
#include "core/password/password_rules.h"

#include "core/password/generator.h"
#include "core/password/policy.h"
#include "tests/fuzz/fuzz.h"

using namespace core;
using namespace core::password;
using fuzz::require;

namespace {

/// What is drawn to rules keeps them.
void requireAccepted(const PasswordRules& rules)
{
    const auto settings = settingsFor(rules);
    if (!settings) {
        require(settings.error().code == ErrorCode::Unsatisfiable);
        return;
    }
    const auto generator = Generator::of(*settings);
    if (!generator) {
        require(generator.error().code == ErrorCode::Unsatisfiable
            || generator.error().code == ErrorCode::TooExpensive
            || generator.error().code == ErrorCode::InvalidParameter);
        return;
    }
    const auto password = generator->draw();
    require(password && judge(rules, { .password = asText(password->bytes()) }).isAccepted);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto rules = parsePasswordRules(text);
    if (!rules) {
        require(rules.error().code == ErrorCode::NotPasswordRules && rules.error().cause
            && rules.error().place && rules.error().place->byte <= size);
        return 0;
    }
    const auto again = parsePasswordRules(textOf(*rules));
    require(again && again->required == rules->required && again->allowed == rules->allowed
        && again->minimumLength == rules->minimumLength && again->maximumLength == rules->maximumLength
        && again->maximumConsecutive == rules->maximumConsecutive);
    judge(*rules, { .password = text });
    contradictionsIn(*rules);
    requireAccepted(*rules);
    return 0;
}
