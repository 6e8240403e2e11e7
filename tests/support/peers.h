// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTest>

namespace tests {

/// Whether the program is installed.

bool hasPeer(const QString& program);

} // namespace tests

/// Ends the test function where the peer is absent: a skip, or a failure where peers are required.
#define NEEDS_PEER(program)                                                                                  \
    do {                                                                                                     \
        if (!tests::hasPeer(QStringLiteral(program))) {                                                      \
            if (qgetenv("ASSAY_PEERS") == "required")                                                        \
                QFAIL("the peer " program " is absent and required");                                        \
            QSKIP("the peer " program " is absent");                                                         \
        }                                                                                                    \
    } while (false)
