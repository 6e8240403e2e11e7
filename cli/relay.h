// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"

namespace cli {

/// Becomes assay-network with the same arguments, which end with a null; returns only where that cannot be.
/// It lies beside this program, or in ../libexec/assay.
Failure becomeNetworkProgram(char** arguments);

} // namespace cli
