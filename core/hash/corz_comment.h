// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/algorithm.h"

namespace core::hash {

/// The algorithm that a comment of the program "checksum" of corz.org names for the next line:
/// "#md5#name#2012.04.11@15.31:54".
std::optional<Algorithm> parseCorzComment(std::string_view line);

} // namespace core::hash
