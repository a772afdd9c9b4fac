// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to credentials of which nobody has written down where they may go.

#include "../support/testprogram.h"
#include "boundfixture.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestFirstBinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstEndpointBinds();
    void nobodyElseGetsWhatIsBeingBound();
    void whatCannotBeBoundStaysHere();
    void settingsBindWhatIsUnbound();
    void adoptsNothingUnbound();

private:
    QStringList m_order;
};

void TestFirstBinding::firstEndpointBinds()
{
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    QVERIFY(bound.change({.secret = secret("hush")}, {}, now).has_value()); // before discovery
    QVERIFY(!bound.forHome(at(QUrl())));                                    // no endpoint: neither given nor bound
    QVERIFY(bound.forHome(at(here)).has_value());
    QVERIFY(!bound.forHome(at(QUrl(u"https://other.example/token"_s))));
}

void TestFirstBinding::nobodyElseGetsWhatIsBeingBound()
{
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    const QUrl proxy(u"http://ann@proxy.example:3128"_s), other(u"http://ann@other.example:3128"_s);
    QVERIFY(bound.change({.secret = secret("hush"), .proxyPassword = secret("pass")}, {}, now));
    BoundCredentials copy = bound;
    bound.setProxy(proxy);
    copy.setProxy(other);
    store.holding = true;
    const Pending<Result<ClientCredentials>> first(bound.BoundCredentials::forHome(at(here)));
    settle();
    QVERIFY(!first.isDone());
    store.flushOne(); // the proxy's
    settle();
    QVERIFY(!first.isDone());
    const CredentialHome elsewhere = at(QUrl(u"https://other.example/token"_s));
    QCOMPARE(codeOf(copy.check(elsewhere)), u"secret-origin"_s);
    QCOMPARE(codeOf(finished(copy.forHome(elsewhere))), u"secret-origin"_s);
    QVERIFY(finished(copy.forNetwork()).proxyPassword.isEmpty());
    store.release();
    settle();
    QCOMPARE(mark(first.result()->secret), mark("hush"));
    QCOMPARE(mark(first.result()->proxyPassword), mark("pass"));
}

void TestFirstBinding::whatCannotBeBoundStaysHere()
{
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    bound.setProxy(QUrl(u"http://ann@proxy.example:3128"_s));
    QVERIFY(bound.change({.secret = secret("hush"), .proxyPassword = secret("pass")}, {}, now));
    store.metas().clear();
    store.breakCall(u"setMeta"_s);
    QCOMPARE(codeOf(bound.forHome(at(here))), u"store-full"_s);
    QVERIFY(bound.forNetwork().proxyPassword.isEmpty());
    store.repair();
    QCOMPARE(mark(bound.forHome(at(QUrl(u"https://other.example/token"_s)))->secret), mark("hush"));
    QVERIFY(!bound.forHome(at(here)));
    QCOMPARE(mark(bound.forNetwork().proxyPassword), mark("pass"));
}

void TestFirstBinding::settingsBindWhatIsUnbound()
{
    const QString issuer = u"https://acme.example"_s;
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    bound.bindIfUnbound(at(here)); // there is nothing to bind
    QVERIFY(store.metas().isEmpty());
    bound.adopt(secret("hush"), {});
    bound.bindIfUnbound(at({}, issuer));
    bound.bindIfUnbound(at({}, u"https://evil.example"_s)); // too late
    QVERIFY(!bound.forHome(at(here, u"https://evil.example"_s)));
    QVERIFY(bound.forHome(at(here, issuer)));
}

void TestFirstBinding::adoptsNothingUnbound()
{
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    store.breakCall(u"setMeta"_s); // the bond is not a write of its own
    bound.adopt(secret("copied"), at(here));
    QVERIFY(!bound.forHome(at(QUrl(u"https://other.example/token"_s))));
    QCOMPARE(mark(bound.forHome(at(here))->secret), mark("copied"));
}

EVERGRANT_TEST(TestFirstBinding)
#include "tst_firstbinding.moc"
