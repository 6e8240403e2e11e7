// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

core::Result<> open();

void ignore()
{
    open();
}
