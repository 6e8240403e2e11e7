// SPDX-License-Identifier: Apache-2.0
#include "core/base/hardening.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace core {

void hardenProcess()
{
    constexpr rlimit none{ .rlim_cur = 0, .rlim_max = 0 };
    setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && defined(NDEBUG)
    // Also covers core dumps that are piped to a program, which heed no limit.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace core
