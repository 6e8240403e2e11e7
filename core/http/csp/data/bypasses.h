// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace core::http::csp::data {

/// An address that lets an attacker run scripts wherever a policy allows its host.
struct Bypass {
    std::string_view host;
    std::string_view path;
    bool needsEval = false; ///< works only where the policy has 'unsafe-eval', too
};

std::span<const Bypass> angularBypasses(); ///< libraries that evaluate expressions in the page
std::span<const Bypass> flashBypasses();
std::span<const Bypass> jsonpBypasses(); ///< answers that call whatever function the address names

} // namespace core::http::csp::data
