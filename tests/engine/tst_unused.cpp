// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in that was not used is left alone, and nothing is revoked that could end what another connection lives on.

#include "../support/testprogram.h"
#include "undecidedbench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestUnused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<UndecidedBench>(); }
    void cleanup() { m_bench.reset(); }

    void isNeverRevokedByItself_data();
    void isNeverRevokedByItself();
    void isRevokedOnRequest();
    void isNotRevokedBesideAnotherGrant_data();
    void isNotRevokedBesideAnotherGrant();
    void isNotRevokedDuringASignIn();
    void anotherConnectionCountsWhenItIsAsked();
    void revocationThatFailsCanBeRepeated();
    void isForgottenWithTheWorker();
    void cannotBeRevokedWithoutAnAddress();
    void replacedGrantsAreNotRevoked();
    void spareIsNotUsed();
    void removalNamesTheOthers_data();
    void removalNamesTheOthers();
    void removalCountsWhatWasNotUsed();
    void removalDespiteOthers();
    void removalSaysWhatStays();
    void sameServerByAnotherName_data();
    void sameServerByAnotherName();

private:
    ManagedConnectionPtr addSecond(const QString& account, const QMap<QString, QString>& settings = {},
                                   const QString& clientId = {});
    QString revokeUnused() { return wordOf(finished(m_bench->connection()->unused().revoke(m_bench->connection()))); }
    static QString wordOf(const Result<Revocation>& result) { return result ? result->word : result.error().code; }

    std::unique_ptr<UndecidedBench> m_bench;
};

/// “other”, of the same registration if nothing else is given.
ManagedConnectionPtr TestUnused::addSecond(const QString& account, const QMap<QString, QString>& settings,
                                           const QString& clientId)
{
    NewConnection added = m_bench->fields(u"other"_s);
    added.providerId = u"versatile"_s;
    added.grant = u"code"_s;
    added.settings = settings;
    if (!clientId.isEmpty())
        added.clientId = clientId;
    const auto other = finished(m_bench->engine->editor().add(added)).value();
    ProbeReport owner = account.isEmpty() ? probeThat(ProbeReport::Result::Refused) : worksFor(account);
    m_bench->tokens.probes.insert(mark("at-o"), owner);
    m_bench->tokens.probes.insert(mark("at-o2"), owner);
    m_bench->tokens.script = {success("at-o2", "rt-o2")};
    m_bench->consents.reply = success("at-o", "rt-o");
    (void)finished(m_bench->engine->signIns().begin(u"other"_s, {}, {})).value();
    m_bench->consents.begun.last()->allow();
    settle();
    return other;
}

void TestUnused::isNeverRevokedByItself_data()
{
    QTest::addColumn<QString>("end");
    for (const auto& end : {u"declined"_s, u"time-out"_s, u"cancelled"_s, u"another sign-in"_s, u"device"_s,
                            u"unknown account"_s, u"handed in"_s, u"next worker"_s})
        QTest::newRow(qPrintable(end)) << end;
}

void TestUnused::isNeverRevokedByItself()
{
    QFETCH(const QString, end);
    const auto other = addSecond(u"bob"_s);
    std::shared_ptr<Authorization> authorization;
    if (end == "device"_L1) {
        Authorization::Request request;
        request.target.grantType = GrantType::Device;
        m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
        authorization = m_bench->signIn(success("at-x", "rt-x"), request);
    } else if (end == "handed in"_L1) {
        m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
        m_bench->tokens.script = {success("at-x", "rt-x")};
        authorization = finished(m_bench->engine->signIns().begin(u"crm"_s, {}, secret("handed"))).value();
        QVERIFY(UndecidedBench::answer(authorization, false));
    } else {
        authorization = m_bench->signInAsBob();
    }
    if (end == "next worker"_L1) {
        m_bench->restart();
        authorization = m_bench->current();
    }
    if (end == "unknown account"_L1) {
        m_bench->tokens.probes.insert(mark("at-y"), probeThat(ProbeReport::Result::Refused));
        authorization = m_bench->signIn(success("at-y", "rt-y"));
    }
    if (end == "declined"_L1 || end == "unknown account"_L1 || end == "next worker"_L1)
        QVERIFY(UndecidedBench::answer(authorization, false));
    if (end == "time-out"_L1)
        m_bench->advance(11min);
    if (end == "cancelled"_L1)
        authorization->cancel();
    if (end == "another sign-in"_L1)
        (void)m_bench->signIn(success("at-z", "rt-z"));
    settle();
    QVERIFY(authorization->hasEnded());
    QCOMPARE(codeOf(authorization->ended().result()), u"other-account"_s);
    const QString said = authorization->ended().result().error().message;
    QVERIFY2(said.contains(u"Versatile it stays valid until it ends"_s), qPrintable(said));
    QVERIFY2(said.contains(u"“other” (bob)"_s), qPrintable(said));
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    QVERIFY(m_bench->connection()->unused().last() && !m_bench->connection()->unused().last()->isRevocable);
    QVERIFY(!m_bench->pending());
    // Not on request either.
    QCOMPARE(revokeUnused(), u"shared"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    QCOMPARE(m_bench->health(u"other"_s), u"healthy"_s);
}

void TestUnused::isRevokedOnRequest()
{
    QVERIFY(UndecidedBench::answer(m_bench->signInAsBob(), false));
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    const auto unused = m_bench->connection()->unused().last();
    QVERIFY(unused && unused->isRevocable);
    QCOMPARE(unused->account, u"bob"_s);
    QCOMPARE(revokeUnused(), u"done"_s);
    QCOMPARE(m_bench->tokens.revoked.size(), 1);
    QCOMPARE(m_bench->tokens.revoked.first().refreshToken, mark("rt-x"));
    QVERIFY(!m_bench->connection()->unused().last());
    QCOMPARE(revokeUnused(), u"no-unused-sign-in"_s);
    QCOMPARE(m_bench->tokens.revoked.size(), 1);
    QCOMPARE(m_bench->account(), u"ann"_s);
}

void TestUnused::isNotRevokedBesideAnotherGrant_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<bool>("revocable");
    const QString own;
    QTest::newRow("same account") << u"bob"_s << own << own << false;
    QTest::newRow("another account") << u"eve"_s << own << own << false;
    QTest::newRow("unknown account") << own << own << own << false;
    QTest::newRow("another path") << u"bob"_s << u"https://id.acme.example/v2/token"_s << own << false;
    QTest::newRow("another registration") << u"bob"_s << own << u"another-client"_s << true;
    QTest::newRow("another server") << u"bob"_s << u"https://id.other.example/token"_s << own << true;
}

void TestUnused::isNotRevokedBesideAnotherGrant()
{
    QFETCH(const QString, account);
    QFETCH(const QString, endpoint);
    QFETCH(const QString, clientId);
    QFETCH(const bool, revocable);
    QMap<QString, QString> settings;
    if (!endpoint.isEmpty())
        settings.insert(u"token_endpoint"_s, endpoint);
    const auto other = addSecond(account, settings, clientId);
    QVERIFY(other->grantInfo());
    QVERIFY(UndecidedBench::answer(m_bench->signInAsBob(), false));
    QCOMPARE(m_bench->connection()->unused().last()->isRevocable, revocable);
    QCOMPARE(revokeUnused(), revocable ? u"done"_s : u"shared"_s);
    QCOMPARE(m_bench->tokens.revoked.size(), revocable ? 1 : 0);
}

void TestUnused::isNotRevokedDuringASignIn()
{
    QVERIFY(UndecidedBench::answer(m_bench->signInAsBob(), false));
    (void)finished(m_bench->engine->signIns().begin(u"crm"_s, {}, {})).value();
    QCOMPARE(revokeUnused(), u"sign-in-under-way"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    m_bench->consents.begun.last()->finish(fail(ErrorKind::PersonNeeded, u"access_denied"_s, u"no"_s));
    settle();
    QCOMPARE(revokeUnused(), u"done"_s);
}

/// It was the only one when the offer was made.
void TestUnused::anotherConnectionCountsWhenItIsAsked()
{
    QVERIFY(UndecidedBench::answer(m_bench->signInAsBob(), false));
    QVERIFY(m_bench->connection()->unused().last()->isRevocable);
    NewConnection added = m_bench->fields(u"other"_s);
    added.providerId = u"versatile"_s;
    added.grant = u"code"_s;
    QVERIFY(finished(m_bench->engine->editor().add(added)));
    QVERIFY(m_bench->connection()->unused().last()->isRevocable); // it has nothing to lose
    (void)finished(m_bench->engine->signIns().begin(u"other"_s, {}, {})).value();
    QCOMPARE(revokeUnused(), u"shared"_s); // it may get something
    m_bench->tokens.probes.insert(mark("at-o"), worksFor(u"bob"_s));
    m_bench->consents.begun.last()->reply = success("at-o", "rt-o");
    m_bench->consents.begun.last()->allow();
    settle();
    QCOMPARE(revokeUnused(), u"shared"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
}

void TestUnused::revocationThatFailsCanBeRepeated()
{
    QVERIFY(UndecidedBench::answer(m_bench->signInAsBob(), false));
    m_bench->tokens.revocation = tl::unexpected(Error{ErrorKind::Temporary, u"network"_s, u"no"_s});
    QCOMPARE(revokeUnused(), u"failed"_s);
    m_bench->tokens.revocation = {};
    QCOMPARE(revokeUnused(), u"done"_s);
}

void TestUnused::isForgottenWithTheWorker()
{
    QVERIFY(UndecidedBench::answer(m_bench->signInAsBob(), false));
    m_bench->restart();
    QVERIFY(!m_bench->connection()->unused().last());
    QCOMPARE(revokeUnused(), u"no-unused-sign-in"_s);
}

void TestUnused::cannotBeRevokedWithoutAnAddress()
{
    m_bench->presets[u"versatile"_s].endpoints.remove(u"revocation_endpoint"_s);
    m_bench->restart();
    QVERIFY(UndecidedBench::answer(m_bench->signInAsBob(), false));
    const auto unused = m_bench->connection()->unused().last();
    QVERIFY(!unused->isRevocable);
    QVERIFY(unused->message.contains(u"remove the application"_s));
    QCOMPARE(revokeUnused(), u"unsupported"_s);
}

void TestUnused::replacedGrantsAreNotRevoked()
{
    (void)addSecond(u"bob"_s);
    QVERIFY(m_bench->signIn(success("at-y", "rt-y"))->ended().result()); // ann again
    QVERIFY(UndecidedBench::answer(m_bench->signInAsBob(), true));
    Authorization::Request spare;
    spare.target.slot = GrantSlot::Spare;
    m_bench->tokens.probes.insert(mark("at-s"), worksFor(u"bob"_s));
    QVERIFY(m_bench->signIn(success("at-s", "rt-s"), spare)->hasEnded());
    QVERIFY(m_bench->signIn(success("at-s", "rt-s2"), spare)->hasEnded());
    finish(m_bench->engine->stop(1s));
    QVERIFY(m_bench->tokens.revoked.isEmpty());
}

/// The main grant is another slot of the same registration, whoever owns it.
void TestUnused::spareIsNotUsed()
{
    Authorization::Request spare;
    spare.target.slot = GrantSlot::Spare;
    m_bench->tokens.probes.insert(mark("at-s"), worksFor(u"bob"_s));
    const auto authorization = m_bench->signIn(success("at-s", "rt-s"), spare);
    QCOMPARE(codeOf(authorization->ended().result()), u"other-account"_s);
    QVERIFY(!spareOf(m_bench->connection()));
    QCOMPARE(revokeUnused(), u"shared"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
}

void TestUnused::removalNamesTheOthers_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("refused");
    QTest::newRow("same account") << u"ann"_s << true;
    QTest::newRow("unknown account") << QString() << true;
    QTest::newRow("another account") << u"bob"_s << false;
}

void TestUnused::removalNamesTheOthers()
{
    QFETCH(const QString, account);
    QFETCH(const bool, refused);
    (void)addSecond(account);
    const auto removed = finished(m_bench->engine->removal().remove(u"crm"_s, true));
    QCOMPARE(wordOf(removed), refused ? u"revocation-shared"_s : u"done"_s);
    QCOMPARE(m_bench->tokens.revoked.size(), refused ? 0 : 1);
    QCOMPARE(m_bench->engine->connections().size(), refused ? 2 : 1);
    if (refused) {
        QVERIFY(removed.error().message.contains(account.isEmpty() ? u"“other”"_s : u"“other” (ann)"_s));
        QVERIFY(m_bench->refresh());
    }
}

/// A sign-in that nobody has decided about, or used, goes with the connection; it may be all that another one lives on.
void TestUnused::removalCountsWhatWasNotUsed()
{
    (void)addSecond(u"bob"_s);
    m_bench->signInAsBob();
    QVERIFY(m_bench->pending());
    QCOMPARE(wordOf(finished(m_bench->engine->removal().remove(u"crm"_s, true))), u"revocation-shared"_s);
    QVERIFY(m_bench->isAsking());
    QVERIFY(UndecidedBench::answer(m_bench->current(), false));
    QCOMPARE(wordOf(finished(m_bench->engine->removal().remove(u"crm"_s, true))), u"revocation-shared"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
}

void TestUnused::removalDespiteOthers()
{
    (void)addSecond(u"ann"_s);
    QCOMPARE(wordOf(finished(m_bench->engine->removal().remove(u"crm"_s, true, true))), u"done"_s);
    QCOMPARE(m_bench->tokens.revoked.size(), 1);
}

void TestUnused::removalSaysWhatStays()
{
    const auto removed = finished(m_bench->engine->removal().remove(u"crm"_s, false));
    QCOMPARE(removed->word, u"not-asked"_s);
    QVERIFY(removed->message.contains(u"Versatile it stays valid until it ends"_s));
    m_bench->add(u"empty"_s);
    QVERIFY(finished(m_bench->engine->removal().remove(u"empty"_s, false))->message.isEmpty());
}

void TestUnused::sameServerByAnotherName_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << u"https://a.example:443"_s << u"https://a.example:443"_s << true;
    QTest::newRow("port") << u"https://a.example:443"_s << u"https://a.example:8443"_s << false;
    QTest::newRow("host") << u"https://a.example:443"_s << u"https://b.example:443"_s << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:81"_s << u"http://localhost:81"_s << true;
    QTest::newRow("loopback, IPv6") << u"http://[::1]:81"_s << u"http://localhost:81"_s << true;
    QTest::newRow("not known") << QString() << u"https://a.example:443"_s << true;
}

void TestUnused::sameServerByAnotherName()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    RegisteredGrant first, second;
    first.origin = one;
    second.origin = other;
    first.clientId = second.clientId = u"client"_s;
    QTEST(isSameRegistration(first, second), "same");
    QTEST(isSameRegistration(second, first), "same");
    second.clientId = u"another"_s;
    QVERIFY(!isSameRegistration(first, second));
}

EVERGRANT_TEST(TestUnused)
#include "tst_unused.moc"
