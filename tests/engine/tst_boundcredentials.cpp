// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utc.h"
#include "engine/boundcredentials.h"

#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);

const QUuid connectionId = QUuid::fromString(u"00000000-0000-4000-8000-000000000001"_s);
const QUrl here(u"https://id.acme.example/token"_s);

} // namespace

class TestBoundCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void origins_data();
    void origins();
    void goesOnlyWhereItBelongs_data();
    void goesOnlyWhereItBelongs();
    void firstEndpointBinds();
    void enteredAgain();
    void brokenInBetween();
    void adopts_data();
    void adopts();
    void staysWithItsIssuer();
    void proxyPasswordGoesToItsProxyOnly();
    void noneAtAll();
    void locked();

private:
    QStringList m_order;
};

void TestBoundCredentials::origins_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("plain") << u"https://id.acme.example/token?x=1"_s << u"https://id.acme.example:443"_s;
    QTest::newRow("port named") << u"https://id.acme.example:443/"_s << u"https://id.acme.example:443"_s;
    QTest::newRow("other port") << u"https://id.acme.example:8443/"_s << u"https://id.acme.example:8443"_s;
    QTest::newRow("http") << u"http://localhost/token"_s << u"http://localhost:80"_s;
    QTest::newRow("upper case") << u"HTTPS://ID.Acme.Example/"_s << u"https://id.acme.example:443"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestBoundCredentials::origins()
{
    QFETCH(QString, url);
    QTEST(originOf(QUrl(url)), "origin");
}

void TestBoundCredentials::goesOnlyWhereItBelongs_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::addColumn<bool>("given");
    QTest::newRow("the same") << here << true;
    QTest::newRow("another path") << QUrl(u"https://id.acme.example/revoke"_s) << true;
    QTest::newRow("another host") << QUrl(u"https://id.acme.example.evil.example/token"_s) << false;
    QTest::newRow("another port") << QUrl(u"https://id.acme.example:8443/token"_s) << false;
    QTest::newRow("another scheme") << QUrl(u"http://id.acme.example:443/token"_s) << false;
    QTest::newRow("nowhere") << QUrl() << false;
}

void TestBoundCredentials::goesOnlyWhereItBelongs()
{
    QFETCH(QUrl, endpoint);
    QFETCH(bool, given);
    FakeGrantStore store(m_order);
    QVERIFY(store.useKey({}).has_value());
    BoundCredentials bound(store, connectionId);
    QVERIFY(bound.change({.secret = secret("hush")}, {here}, now).has_value());
    const auto got = bound.forEndpoint(endpoint);
    QCOMPARE(got.has_value(), given);
    if (given) {
        QCOMPARE(mark(got->secret), mark("hush"));
    } else {
        QCOMPARE(got.error().code, u"secret-origin"_s);
        QCOMPARE(got.error().kind, ErrorKind::PersonNeeded);
        QVERIFY(!got.error().message.contains("hush"_L1));
    }
}

void TestBoundCredentials::firstEndpointBinds()
{
    FakeGrantStore store(m_order);
    QVERIFY(store.useKey({}).has_value());
    BoundCredentials bound(store, connectionId);
    QVERIFY(bound.change({.secret = secret("hush")}, {QUrl()}, now).has_value()); // before discovery
    QVERIFY(!bound.forEndpoint(QUrl())); // no endpoint: neither given nor bound
    QVERIFY(bound.forEndpoint(here).has_value());
    QVERIFY(!bound.forEndpoint(QUrl(u"https://other.example/token"_s)));
}

void TestBoundCredentials::enteredAgain()
{
    FakeGrantStore store(m_order);
    QVERIFY(store.useKey({}).has_value());
    BoundCredentials bound(store, connectionId);
    const QUrl there(u"https://moved.example/token"_s);
    QVERIFY(bound.change({.secret = secret("hush")}, {here}, now).has_value());
    QVERIFY(bound.change({.secret = secret("hush again")}, {there}, now).has_value());
    QCOMPARE(mark(bound.forEndpoint(there)->secret), mark("hush again"));
    QVERIFY(!bound.forEndpoint(here));
}

/// The process dies between the two writes of set(): the old secret must not be bound to the new origin.
void TestBoundCredentials::brokenInBetween()
{
    const QUrl there(u"https://moved.example/token"_s);
    for (const auto& call : {u"setClientSecret"_s, u"setMeta"_s}) {
        FakeGrantStore store(m_order);
        QVERIFY(store.useKey({}).has_value());
        BoundCredentials bound(store, connectionId);
        QVERIFY(bound.change({.secret = secret("hush")}, {here}, now).has_value());
        store.breakCall(call);
        QVERIFY(!bound.change({.secret = secret("new")}, {there}, now));
        store.mend();
        QVERIFY(!bound.forEndpoint(there));
    }
}

void TestBoundCredentials::adopts_data()
{
    QTest::addColumn<QByteArray>("present");
    QTest::addColumn<QByteArray>("copied");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("store has none") << QByteArray() << QByteArray("copied") << QByteArray("copied");
    QTest::newRow("store has one") << QByteArray("mine") << QByteArray("copied") << QByteArray("mine");
    QTest::newRow("copy has none") << QByteArray("mine") << QByteArray() << QByteArray("mine");
}

void TestBoundCredentials::adopts()
{
    QFETCH(QByteArray, present);
    QFETCH(QByteArray, copied);
    QFETCH(QByteArray, expected);
    FakeGrantStore store(m_order);
    QVERIFY(store.useKey({}).has_value());
    BoundCredentials bound(store, connectionId);
    if (!present.isEmpty())
        QVERIFY(bound.change({.secret = secret(present)}, {here}, now).has_value());
    bound.adopt(secret(copied), originOf(here));
    QCOMPARE(mark(bound.forEndpoint(here)->secret), mark(expected));
    QVERIFY(!bound.forEndpoint(QUrl(u"https://other.example/token"_s)));
}

/// Where the endpoint is discovered nobody knows it when something is entered.
void TestBoundCredentials::staysWithItsIssuer()
{
    FakeGrantStore store(m_order);
    QVERIFY(store.useKey({}).has_value());
    BoundCredentials bound(store, connectionId);
    const QUrl issuer(u"https://acme.example"_s), other(u"https://other.example"_s);
    ClientCredentials keys;
    keys.privateKey = secret("a key");
    QVERIFY(bound.change({.secret = secret("hush"), .keys = keys}, {QUrl(), issuer}, now));
    QVERIFY(bound.forEndpoint(here)); // discovered, and bound
    QVERIFY(bound.change({.secret = secret("new")}, {QUrl(), issuer}, now));
    QCOMPARE(mark(bound.forEndpoint(here)->privateKey), mark("a key"));
    QCOMPARE(mark(bound.staying({QUrl(), issuer})->secret), mark("new"));
    QVERIFY(bound.staying({QUrl(), other})->privateKey.isEmpty());
    QVERIFY(bound.change({.secret = secret("another")}, {QUrl(), other}, now));
    QVERIFY(bound.forEndpoint(here)->privateKey.isEmpty());
}

void TestBoundCredentials::proxyPasswordGoesToItsProxyOnly()
{
    FakeGrantStore store(m_order);
    QVERIFY(store.useKey(secret("key")));
    BoundCredentials credentials(store, connectionId);
    const QUrl proxy(u"http://ann@proxy.example:3128"_s), other(u"http://ann@other.example:3128"_s);
    credentials.setProxy(proxy);
    QVERIFY(credentials.change({secret("hush"), secret("pass"), {}}, {here}, now));
    QCOMPARE(mark(credentials.forNetwork().proxyPassword), mark("pass"));
    credentials.setProxy(other);
    QVERIFY(credentials.forNetwork().proxyPassword.isEmpty());
    QVERIFY(credentials.forEndpoint(here)->proxyPassword.isEmpty());
    QCOMPARE(mark(credentials.forEndpoint(here)->secret), mark("hush"));
    credentials.setProxy({});
    QVERIFY(credentials.forNetwork().proxyPassword.isEmpty());
    credentials.setProxy(proxy);
    QCOMPARE(mark(credentials.forEndpoint(here)->proxyPassword), mark("pass"));
    credentials.setProxy(other);
    QVERIFY(credentials.change({{}, secret("new"), {}}, {here}, now));
    QCOMPARE(mark(credentials.forNetwork().proxyPassword), mark("new"));
    // One that was entered before anybody wrote down for which proxy.
    store.metas().remove(store.metas().key(u"http://other.example:3128"_s));
    QCOMPARE(mark(credentials.forNetwork().proxyPassword), mark("new"));
    credentials.setProxy(proxy);
    QVERIFY(credentials.forNetwork().proxyPassword.isEmpty());
}

void TestBoundCredentials::noneAtAll()
{
    FakeGrantStore store(m_order);
    QVERIFY(store.useKey({}).has_value());
    const BoundCredentials bound(store, connectionId);
    QVERIFY(bound.forEndpoint(here)->isEmpty());
    QVERIFY(store.metas().isEmpty());
}

void TestBoundCredentials::locked()
{
    FakeGrantStore store(m_order);
    BoundCredentials bound(store, connectionId);
    QCOMPARE(bound.forEndpoint(here).error().code, u"store-locked"_s);
    QCOMPARE(bound.change({.secret = secret("hush")}, {here}, now).error().code, u"store-locked"_s);
    QVERIFY(store.metas().isEmpty());
}

QTEST_GUILESS_MAIN(TestBoundCredentials)
#include "tst_boundcredentials.moc"
