// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/codememory.h"

#include "../support/testprogram.h"
#include <QTest>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace evergrant;

class TestCodeMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAllowed();
    void isForbidden();
};

void TestCodeMemory::isAllowed()
{
    QVERIFY(mayRunWrittenMemory());
}

/// As systemd does it.
void TestCodeMemory::isForbidden()
{
    constexpr int setMemoryDeny = 65, refuseExecGain = 1, unknown = 77; // PR_SET_MDWE of Linux 6.3
    const pid_t child = ::fork();
    if (child == 0) {
        if (::prctl(setMemoryDeny, refuseExecGain, 0, 0, 0) != 0)
            ::_exit(unknown);
        ::_exit(mayRunWrittenMemory() ? 1 : 0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == unknown)
        QSKIP("This kernel cannot forbid it.");
    QCOMPARE(WEXITSTATUS(status), 0);
}

EVERGRANT_TEST(TestCodeMemory)
#include "tst_codememory.moc"
