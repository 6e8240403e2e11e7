// SPDX-License-Identifier: Apache-2.0
#include "tests/support/peers.h"

#include <QStandardPaths>

namespace tests {

bool hasPeer(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace tests
