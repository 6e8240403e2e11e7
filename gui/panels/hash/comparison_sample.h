// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/short_lived_folder.h"

namespace gui::hash {

/// Two folders, "before" and "after", with something of everything that a comparison finds.
core::Result<core::io::ShortLivedFolder> writeSample();

} // namespace gui::hash
