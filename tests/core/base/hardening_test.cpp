// SPDX-License-Identifier: Apache-2.0
#include "core/base/hardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class HardeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNoCoreDump();
};

void HardeningTest::leavesNoCoreDump()
{
    core::hardenProcess();
    rlimit limit{ .rlim_cur = 1, .rlim_max = 1 };
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
#ifdef NDEBUG
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    QCOMPARE(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0), 0); // the leak check at exit attaches to the process
#endif
}

QTEST_APPLESS_MAIN(HardeningTest)
#include "hardening_test.moc"
