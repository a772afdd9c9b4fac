// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens while the grant store writes, which takes as long as the disk wants.

#include "../support/testprogram.h"
#include "undecidedbench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestStoreWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentBeforeTheIntentIsDurable();
    void newTokensAreHandedOutWhenTheyAreDurable();
    void aSignInThatIsBeingDecidedDoesNotComeBack_data();
    void aSignInThatIsBeingDecidedDoesNotComeBack();
    void theDoubtfulTokenIsNotSentWhileTheSpareIsStored();
};

void TestStoreWrites::nothingIsSentBeforeTheIntentIsDurable()
{
    Bench bench;
    bench.start();
    bench.authorized();
    bench.grants.holding = true;
    const Pending<Result<void>> refresh(bench.connection()->refresh(true));
    settle();
    QCOMPARE(bench.tokens.sends(), 0);
    bench.grants.release();
    settle();
    QCOMPARE(bench.tokens.sends(), 1);
    QVERIFY(refresh->has_value());
}

void TestStoreWrites::newTokensAreHandedOutWhenTheyAreDurable()
{
    Bench bench;
    bench.start();
    bench.authorized();
    const auto before = bench.token();
    bench.tokens.holding = true;
    const Pending<Result<void>> refresh(bench.connection()->refresh(true));
    settle();
    bench.grants.holding = true;
    bench.tokens.release(success("at-9", "rt-9"));
    settle();
    QVERIFY(!refresh.isDone());
    QVERIFY(bench.token()->accessToken == before->accessToken);
    bench.grants.release();
    settle();
    QVERIFY(refresh->has_value());
    QCOMPARE(mark(bench.token()->accessToken), mark("at-9"));
}

void TestStoreWrites::aSignInThatIsBeingDecidedDoesNotComeBack_data()
{
    QTest::addColumn<bool>("accept");
    QTest::newRow("accepted") << true;
    QTest::newRow("declined") << false;
}

/// It could not be set aside, and the store is free again when somebody decides: the next try to set it aside falls
/// into the time in which the decision is written.
void TestStoreWrites::aSignInThatIsBeingDecidedDoesNotComeBack()
{
    QFETCH(const bool, accept);
    UndecidedBench bench;
    bench.grants.breakCall(u"putGrant"_s);
    const auto authorization = bench.signInAsBob();
    QVERIFY(authorization->question());
    bench.grants.repair();
    bench.grants.holding = true;
    QVERIFY(UndecidedBench::answer(authorization, accept));
    bench.advance(11s);
    bench.grants.release();
    settle();
    QVERIFY(authorization->hasEnded());
    QVERIFY(!bench.pending());
    QCOMPARE(bench.account(), accept ? u"bob"_s : u"ann"_s);
    bench.advance(11s);
    QVERIFY(!bench.pending());
}

/// After a restart the main grant's last attempt is in doubt, and the spare's tokens are in the keychain only.
void TestStoreWrites::theDoubtfulTokenIsNotSentWhileTheSpareIsStored()
{
    Bench bench;
    bench.start();
    bench.authorized(u"crm"_s, u"revokes-family"_s);
    Authorization::Request request;
    request.target.slot = GrantSlot::Spare;
    bench.consents.reply = success("spare-at-1", "spare-rt-1");
    const auto begun = finished(bench.engine->signIns().begin(u"crm"_s, request, {}));
    bench.consents.begun.last()->allow();
    settle();
    QVERIFY((*begun)->ended().result().has_value());
    bench.grants.breakCall(u"finishAttempt"_s);
    QVERIFY(finished(bench.connection()->refreshSpare(GrantSlot::Spare)).has_value());
    const Connection connection = bench.connection()->settings();
    const GrantInfo main = *bench.connection()->grantInfo();
    const QUuid spare = spareOf(bench.connection())->grantId;
    bench.kill();
    bench.grants.repair();
    Attempt interrupted;
    interrupted.attemptId = QUuid::createUuid();
    interrupted.connectionId = connection.id;
    interrupted.grantId = main.grantId;
    interrupted.generation = main.generation;
    interrupted.purpose = u"refresh"_s;
    interrupted.intendedAt = bench.clock.now();
    QVERIFY(bench.grants.begin(interrupted));
    for (const auto* call : {"putGrant", "finishAttempt"})
        bench.grants.breakCall(QString::fromLatin1(call));
    bench.start();
    QVERIFY(bench.connection()->condition().unknownSince.isValid());
    QVERIFY(bench.grants.stored(connection.id, GrantSlot::Spare)->info.generation <
            spareOf(bench.connection())->generation);
    bench.grants.repair();
    bench.tokens.sent.clear();
    QVERIFY(!bench.refresh());
    QCOMPARE(bench.tokens.sends(), 0);
    bench.advance(15s);
    QCOMPARE(bench.connection()->grantInfo()->grantId, spare);
    QCOMPARE(bench.health(), u"healthy"_s);
}

EVERGRANT_TEST(TestStoreWrites)
#include "tst_storewrites.moc"
