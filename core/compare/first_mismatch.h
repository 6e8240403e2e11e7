// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

namespace core::compare {

/// How many bytes are equal from the beginning; the length of the shorter when all of it is.
std::size_t firstMismatch(ByteView left, ByteView right);

} // namespace core::compare
