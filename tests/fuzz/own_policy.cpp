// SPDX-License-Identifier: Apache-2.0
#include "core/password/own_policy.h"

#include "core/password/policy.h"
#include "tests/fuzz/fuzz.h"

using namespace core;
using namespace core::password;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto policy = parseOwnPolicy(text);
    if (!policy) {
        require(
            policy.error().code == ErrorCode::InvalidEncoding || policy.error().code == ErrorCode::TooLarge);
        return 0;
    }
    const auto again = parseOwnPolicy(textOf(*policy));
    require(again && *again == *policy);
    require(judge(*policy, { .password = text }).id == policy->name);
    return 0;
}
