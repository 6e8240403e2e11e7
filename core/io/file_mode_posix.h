// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/target_posix.h"

namespace core::io {

/// Gives the open file the owner, group, permissions and access list of the file it will replace, as far as
/// one may and never more than they allowed; else what the umask allows. Returns errno or 0.
int takeOverMode(int file, const Target& old);

} // namespace core::io
