// SPDX-License-Identifier: Apache-2.0
#include "core/base/hardening.h"

#include <windows.h>

namespace core {

void hardenProcess()
{
    // The dialog of a crash is what offers to write the memory to a file.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace core
