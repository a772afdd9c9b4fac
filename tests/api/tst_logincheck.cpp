// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/logincheck.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestLoginCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void saysNothingWithoutProduction();
    void namesAFew();
    void findsNoProductionWithoutUsers();
};

void TestLoginCheck::check_data()
{
    QTest::addColumn<ServiceFacts>("facts");
    QTest::addColumn<KeySource>("source");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QString>("remedy"); // what it contains; empty: nothing is to be done
    const QString user = u"evergrant-worker.service"_s, system = u"evergrant-worker@sam.service"_s;
    const ServiceManager manager{true, 60s};
    const ServiceUnit noUser{user, {}}, noSystem{system, {}};
    const ServiceUnit userUnit{user, u"/u"_s, true}, systemUnit{system, u"/s"_s, true};
    const auto row = [](const char* name, const ServiceFacts& facts, KeySource source, CheckStatus status,
                        const QString& remedy) { QTest::newRow(name) << facts << source << status << remedy; };
    row("no unit", {{}, {}, noUser, noSystem}, KeySource::File, CheckStatus::Warning, u"service install"_s);
    row("ends with the login", {manager, user, userUnit, noSystem, false}, KeySource::File, CheckStatus::Warning,
        u"enable-linger"_s);
    row("keyring of the login", {manager, user, userUnit, noSystem, true}, KeySource::Keychain, CheckStatus::Warning,
        u"key move --to file"_s);
    row("key file", {manager, user, userUnit, noSystem, true}, KeySource::File, CheckStatus::Ok, {});
    row("of the system", {manager, system, noUser, systemUnit}, KeySource::Systemd, CheckStatus::Ok, {});
}

void TestLoginCheck::check()
{
    QFETCH(const ServiceFacts, facts);
    QFETCH(const KeySource, source);
    QFETCH(const QString, remedy);
    KeyCustodyState key;
    key.place.source = source;
    const auto made = loginCheck({u"crm"_s}, facts, key);
    QVERIFY(made);
    QCOMPARE(made->id, u"login"_s);
    QTEST(made->status, "status");
    QVERIFY2(made->message.contains(u"crm"_s), qPrintable(made->message));
    QVERIFY2(made->remedy.contains(remedy) && made->remedy.isEmpty() == remedy.isEmpty(), qPrintable(made->remedy));
}

void TestLoginCheck::saysNothingWithoutProduction()
{
    QVERIFY(!loginCheck({}, {}, std::nullopt));
}

void TestLoginCheck::namesAFew()
{
    const auto made = loginCheck({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, {}, std::nullopt);
    QVERIFY(made);
    QVERIFY2(made->message.contains(u"a, b, c and 2 others"_s), qPrintable(made->message));
}

void TestLoginCheck::findsNoProductionWithoutUsers()
{
    Bench bench;
    bench.start();
    bench.add();
    QVERIFY(productionConnections(*bench.engine, {}).isEmpty());
}

EVERGRANT_TEST(TestLoginCheck)
#include "tst_logincheck.moc"
