// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/descriptorlimit.h"

#include "../support/testprogram.h"
#include <QTest>
#include <sys/resource.h>

using namespace evergrant;

class TestDescriptorLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisesToWhatThereIs();
};

void TestDescriptorLimit::raisesToWhatThereIs()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit low = before;
    low.rlim_cur = 64;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &low), 0);
    raiseDescriptorLimit();
    rlimit raised{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &raised), 0);
    setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(raised.rlim_cur, before.rlim_max);
    QCOMPARE(raised.rlim_max, before.rlim_max);
}

EVERGRANT_TEST(TestDescriptorLimit)
#include "tst_descriptorlimit.moc"
