// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/servicecheck.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestServiceCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
};

void TestServiceCheck::check_data()
{
    QTest::addColumn<ServiceFacts>("facts");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QString>("message"); // what it contains
    QTest::addColumn<QString>("remedy");
    const QString user = u"evergrant-worker.service"_s, system = u"evergrant-worker@sam.service"_s;
    const ServiceManager manager{true, 60s};
    const auto row = [](const char* name, const ServiceFacts& facts, CheckStatus status, const QString& message,
                        const QString& remedy) { QTest::newRow(name) << facts << status << message << remedy; };
    const ServiceUnit noUser{user, {}}, noSystem{system, {}};
    const ServiceUnit userUnit{user, u"/u"_s, true}, systemUnit{system, u"/s"_s, true};
    row("no unit", {{}, {}, noUser, noSystem}, CheckStatus::Ok, u"by the desktop"_s, u"service install"_s);
    row("user's unit", {manager, user, userUnit, noSystem, true}, CheckStatus::Ok, user + u" runs"_s, {});
    row("its watchdog", {manager, user, userUnit, noSystem, true}, CheckStatus::Ok, u"60 s"_s, {});
    row("until the log-out", {manager, user, userUnit, noSystem, false}, CheckStatus::Warning, u"logged in"_s,
        u"enable-linger"_s);
    row("system's unit", {manager, system, noUser, systemUnit}, CheckStatus::Ok, system + u" runs"_s, {});
    row("jobs", {manager, user, userUnit, noSystem, true, true, true}, CheckStatus::Ok, u"60 s"_s, {});
    row("jobs in the user's sandbox", {manager, user, userUnit, noSystem, true, true, false}, CheckStatus::Ok,
        u"node"_s, u"systemctl --user edit "_s + user);
    row("jobs in the system's sandbox", {manager, system, noUser, systemUnit, false, true, false}, CheckStatus::Ok,
        u"node"_s, u"sudo systemctl edit "_s + system);
    row("a sandbox without jobs", {manager, user, userUnit, noSystem, true, false, false}, CheckStatus::Ok, u"60 s"_s,
        {});
    row("without notices", {{}, user, userUnit, noSystem, true}, CheckStatus::Warning, u"hangs"_s,
        u"evergrant service install"_s);
    row("without a watchdog", {{true, 0s}, system, noUser, systemUnit}, CheckStatus::Warning, u"hangs"_s,
        u"--system"_s);
    row("started by hand", {manager, user, {user, u"/u"_s}, noSystem, true}, CheckStatus::Warning,
        u"does not start by itself"_s, u"service install"_s);
    row("beside the user's unit", {{}, {}, userUnit, noSystem}, CheckStatus::Warning, user + u" is enabled"_s,
        u"systemctl --user start"_s);
    row("beside the system's unit", {{}, {}, noUser, systemUnit}, CheckStatus::Warning, system + u" is enabled"_s,
        u"/var/lib/evergrant/sam"_s);
}

void TestServiceCheck::check()
{
    QFETCH(ServiceFacts, facts);
    QFETCH(QString, message);
    QFETCH(QString, remedy);
    const DoctorCheck made = serviceCheck(facts);
    QCOMPARE(made.id, u"service"_s);
    QTEST(made.status, "status");
    QVERIFY2(made.message.contains(message), qPrintable(made.message));
    QVERIFY2(made.remedy.contains(remedy) && made.remedy.isEmpty() == remedy.isEmpty(), qPrintable(made.remedy));
}

EVERGRANT_TEST(TestServiceCheck)
#include "tst_servicecheck.moc"
