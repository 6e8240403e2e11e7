// SPDX-License-Identifier: Apache-2.0
#include "core/base/version.h"

namespace core {

const char* version()
{
    return ASSAY_VERSION;
}

} // namespace core
