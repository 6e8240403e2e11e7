// SPDX-License-Identifier: Apache-2.0
#include "tests/support/peers.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace tests {

bool hasPeer(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

bool hasNodePeer(const QString& package)
{
    return hasPeer(QStringLiteral("node"))
        && QFileInfo::exists(nodePeerFolder() + QStringLiteral("/node_modules/") + package);
}

QString nodePeerFolder()
{
    return QStringLiteral(NODE_PEERS);
}

} // namespace tests
