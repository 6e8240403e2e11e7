// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <expected>
#include <string>

namespace core::io {

enum class Access : std::uint8_t { Reading, Writing };

/// What the system's error number means to somebody who reads or writes the file `subject`.
[[nodiscard]] std::unexpected<Error> failWith(int errorNumber, Access access, std::string subject);

} // namespace core::io
