// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace core {

/// Keeps secrets out of core dumps and, in builds without assertions, away from debuggers of the same user.
/// Call it before any secret is read; it does what the system allows and fails silently.
void hardenProcess();

} // namespace core
