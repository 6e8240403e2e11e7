// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace core {

/// The program's own, as the build defines it: "0.1.0".
const char* version();

} // namespace core
