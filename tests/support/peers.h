// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTest>

namespace tests {

/// Whether the program is installed.
bool hasPeer(const QString& program);

/// Whether `./dev setup --peers` has installed the package of tests/peers/package.json, and Node with it.
bool hasNodePeer(const QString& package);

/// The folder in which node finds those packages.
QString nodePeerFolder();

} // namespace tests

// `./dev test` counts these very words.
#define SKIP_WITHOUT_PEER(isThere, peer)                                                                     \
    do {                                                                                                     \
        if (!(isThere)) {                                                                                    \
            if (qgetenv("ASSAY_PEERS") == "required")                                                        \
                QFAIL(qPrintable(QStringLiteral("the peer %1 is absent and required").arg(peer)));           \
            QSKIP(qPrintable(QStringLiteral("the peer %1 is absent").arg(peer)));                            \
        }                                                                                                    \
    } while (false)

/// Ends the test function where the peer is absent: a skip, or a failure where peers are required.
#define NEEDS_PEER(program)                                                                                  \
    SKIP_WITHOUT_PEER(tests::hasPeer(QStringLiteral(program)), QStringLiteral(program))
#define NEEDS_NODE_PEER(package)                                                                             \
    SKIP_WITHOUT_PEER(tests::hasNodePeer(QStringLiteral(package)), QStringLiteral(package))
