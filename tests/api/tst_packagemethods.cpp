// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A move and the sign-ins that are open when it begins.

#include "api/packagemethods.h"

#include "../support/testprogram.h"
#include "listedworker.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestPackageMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAnInvitation();
    void waitsForAPerson();

private:
    /// The sign-in of a new connection on another device.
    static std::shared_ptr<Authorization> signInOf(Bench& bench, bool byInvitation);
    static QString moved(Bench& bench);
};

std::shared_ptr<Authorization> TestPackageMethods::signInOf(Bench& bench, bool byInvitation)
{
    NewConnection added = bench.fields(u"phone"_s);
    added.providerId = u"versatile"_s;
    added.grant = u"device"_s;
    if (!finished(bench.engine->editor().add(added)))
        qFatal("it is not added");
    Authorization::Request request;
    request.byInvitation = byInvitation;
    request.target.grantType = GrantType::Device;
    return finished(bench.engine->signIns().begin(u"phone"_s, request, Secret())).value();
}

QString TestPackageMethods::moved(Bench& bench)
{
    PlainKeys keys;
    PackageMethods methods(*bench.engine, &keys);
    PackageSeal seal;
    seal.package = QUuid::createUuid();
    seal.moves = true;
    seal.count = 1;
    return codeOf(finished(methods.put({u"phone"_s, 1, seal})));
}

void TestPackageMethods::endsAnInvitation()
{
    ListedWorker worker;
    const auto signIn = signInOf(worker.bench, true);
    QVERIFY(!signIn->hasEnded());
    QCOMPARE(moved(worker.bench), u"ok"_s);
    QVERIFY(signIn->hasEnded() && !signIn->ended().result());
    QVERIFY(worker.bench.connection(u"phone"_s)->settings().paused);
}

void TestPackageMethods::waitsForAPerson()
{
    ListedWorker worker;
    const auto signIn = signInOf(worker.bench, false);
    QCOMPARE(moved(worker.bench), u"sign-in-open"_s);
    QVERIFY(!signIn->hasEnded());
    QVERIFY(!worker.bench.connection(u"phone"_s)->settings().paused);
}

EVERGRANT_TEST(TestPackageMethods)
#include "tst_packagemethods.moc"
