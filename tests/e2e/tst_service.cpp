// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The worker under a service manager: what it tells over $NOTIFY_SOCKET, and what the doctor says about it.

#include "../support/notifysocket.h"
#include "station.h"
#include <QJsonArray>
#include <QTest>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;
using evergrant::test::NotifySocket;

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsItsManager();
    void tellsOfNoStart();
    void doctorKnowsWhoHasStartedIt();
};

void TestService::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
}

void TestService::tellsItsManager()
{
    Station station;
    NotifySocket manager(station.file(u"notify"_s).toLocal8Bit());
    QVERIFY(manager.isBound());
    station.setEnvironment(u"NOTIFY_SOCKET"_s, station.file(u"notify"_s));
    station.setEnvironment(u"WATCHDOG_USEC"_s, u"400000"_s);
    // The worker has the process id of "serve", which systemd has started.
    const auto worker = station.serve({u"--key-file"_s, station.file(u"key"_s)});
    QVERIFY(worker);
    QByteArray told;
    const auto isTold = [&] { return !(told = manager.take()).isEmpty(); };
    QVERIFY(QTest::qWaitFor(isTold, 60000));
    QCOMPARE(told, QByteArray("READY=1\n"));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(QTest::qWaitFor(isTold, 60000));
        QCOMPARE(told, QByteArray("WATCHDOG=1\n"));
    }
    worker->signal(SIGTERM);
    COMPARE_CODE(worker->finish(), 0);
    while (!(told = manager.take()).isEmpty() && told == "WATCHDOG=1\n") {
    }
    QCOMPARE(told, QByteArray("STOPPING=1\n"));
}

void TestService::tellsOfNoStart()
{
    Station station;
    NotifySocket manager(station.file(u"notify"_s).toLocal8Bit());
    const auto first = station.serve({u"--key-file"_s, station.file(u"key"_s)});
    QVERIFY(first);
    station.setEnvironment(u"NOTIFY_SOCKET"_s, station.file(u"notify"_s));
    const auto second = station.worker({u"--stay"_s}); // the profile is in use
    const Ran ran = second->finish();
    QVERIFY2(ran.code != 0, ran.told());
    QCOMPARE(manager.take(), QByteArray());
}

void TestService::doctorKnowsWhoHasStartedIt()
{
    Station station;
    const auto worker = station.serve({u"--key-file"_s, station.file(u"key"_s)});
    QVERIFY(worker);
    const Ran examined = station.evergrant({u"doctor"_s, u"--json"_s});
    QJsonObject found;
    for (const auto& check : examined.json()["checks"_L1].toArray())
        if (check["id"_L1].toString() == "service"_L1)
            found = check.toObject();
    QVERIFY2(found["message"_L1].toString().startsWith("This worker was started by"_L1), examined.told());
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
