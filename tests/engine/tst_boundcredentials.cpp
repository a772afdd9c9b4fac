// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "boundfixture.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(evergrant::CredentialHome)

class TestBoundCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void origins_data();
    void origins();
    void goesOnlyWhereItBelongs_data();
    void goesOnlyWhereItBelongs();
    void everyPair_data();
    void everyPair();
    void setsAreRecognized_data();
    void setsAreRecognized();
    void enteredAgain();
    void secretAndBondAreOneWrite();
    void restoresWithTheirBond();
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
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    QVERIFY(bound.change({.secret = secret("hush")}, at(here), now).has_value());
    const auto got = bound.forHome(at(endpoint));
    QCOMPARE(got.has_value(), given);
    if (given) {
        QCOMPARE(mark(got->secret), mark("hush"));
    } else {
        QCOMPARE(got.error().code, u"secret-origin"_s);
        QCOMPARE(got.error().kind, ErrorKind::PersonNeeded);
        QVERIFY(!got.error().message.contains("hush"_L1));
    }
}

void TestBoundCredentials::everyPair_data()
{
    QTest::addColumn<CredentialHome>("entered");
    QTest::addColumn<CredentialHome>("asked");
    QTest::addColumn<bool>("given");
    const QUrl there(u"https://evil.example/token"_s);
    const QString a = u"https://acme.example/realm"_s, b = u"https://evil.example"_s;
    struct Place
    {
        const char* name;
        CredentialHome home;
        bool isForFixed, isForIssuer; ///< given when entered for `here`, or for issuer a before anything was discovered
    };
    const Place places[] = {
        {"here, by a setting", at(here), true, false},
        {"elsewhere, by a setting", at(there), false, false},
        {"here, named by a", at(here, a), true, true},
        {"elsewhere, named by a", at(there, a), false, true},
        {"here, named by b", at(here, b), true, false},
        {"elsewhere, named by b", at(there, b), false, false},
        {"the issuer's own origin, by a setting", at(QUrl(a)), false, true},
        {"to be discovered from a", at({}, a), false, false},
        {"to be discovered from b", at({}, b), false, false},
    };
    for (const Place& place : places) {
        QTest::addRow("for here, asked by: %s", place.name) << at(here) << place.home << place.isForFixed;
        QTest::addRow("for a, asked by: %s", place.name) << at({}, a) << place.home << place.isForIssuer;
    }
}

void TestBoundCredentials::everyPair()
{
    QFETCH(CredentialHome, entered);
    QFETCH(CredentialHome, asked);
    QFETCH(bool, given);
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    ClientCredentials key;
    key.privateKey = secret("a key");
    for (const CredentialChanges& changes :
         {CredentialChanges{.secret = secret("hush")}, CredentialChanges{.keys = key}}) {
        QVERIFY(bound.change({.secret = Secret(), .keys = ClientCredentials()}, entered, now));
        QVERIFY(bound.change(changes, entered, now));
        const auto got = bound.forHome(asked);
        QCOMPARE(codeOf(got), given ? u"ok"_s : u"secret-origin"_s);
        // What is bound by now goes nowhere else any more, whoever names it.
        const QUrl third(u"https://third.example"_s);
        if (given)
            QCOMPARE(codeOf(bound.forHome(at(third, asked.issuer))), u"secret-origin"_s);
    }
}

/// Of a preset's list neither the order nor one host more or less counts, and the bonds of earlier versions hold only
/// its first.
void TestBoundCredentials::setsAreRecognized_data()
{
    QTest::addColumn<QString>("bond");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<bool>("given");
    const QString one = u"https://id.acme.com:443"_s, two = u"https://id.acme.eu:443"_s, evil = u"https://evil:443"_s;
    const QString both = one + u' ' + two;
    QTest::newRow("the same") << both << QStringList{one, two} << true;
    QTest::newRow("the old form") << one << QStringList{one, two} << true;
    QTest::newRow("the old form, first by now another") << two << QStringList{one, two} << true;
    QTest::newRow("one less") << both << QStringList{two} << true;
    QTest::newRow("none of them") << both << QStringList{evil} << false;
    QTest::newRow("the old form of another") << evil << QStringList{one, two} << false;
}

void TestBoundCredentials::setsAreRecognized()
{
    QFETCH(QString, bond);
    QFETCH(QStringList, asked);
    QFETCH(bool, given);
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    QVERIFY(bound.change({.secret = secret("hush")}, {{bond}}, now));
    const QString key = store.metas().key(bond);
    QCOMPARE(codeOf(bound.forHome({asked})), given ? u"ok"_s : u"secret-origin"_s);
    QCOMPARE(store.metas().value(key), given ? asked.join(u' ') : bond);
}

void TestBoundCredentials::enteredAgain()
{
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    const QUrl there(u"https://moved.example/token"_s);
    QVERIFY(bound.change({.secret = secret("hush")}, at(here), now).has_value());
    QVERIFY(bound.change({.secret = secret("hush again")}, at(there), now).has_value());
    QCOMPARE(mark(bound.forHome(at(there))->secret), mark("hush again"));
    QVERIFY(!bound.forHome(at(here)));
}

/// The old secret is never bound to the new origin, nor the new one to the old origin.
void TestBoundCredentials::secretAndBondAreOneWrite()
{
    const QUrl there(u"https://moved.example/token"_s);
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    QVERIFY(bound.change({.secret = secret("hush"), .proxyPassword = secret("pass")}, at(here), now).has_value());
    store.breakCall(u"setClientSecret"_s);
    QVERIFY(!bound.change({.secret = secret("new")}, at(there), now));
    store.repair();
    store.holding = true;
    const CredentialChanges changes{.secret = secret("new")};
    const Pending<Result<void>> changed(static_cast<BoundCredentials&>(bound).change(changes, at(there), now));
    settle();
    QVERIFY(!changed.isDone());
    QVERIFY(!bound.forHome(at(there)));
    QCOMPARE(mark(bound.forHome(at(here))->secret), mark("hush"));
    store.breakCall(u"setMeta"_s); // of no account: no other write follows
    store.release();
    settle();
    QVERIFY(changed->has_value());
    QCOMPARE(mark(bound.forHome(at(there))->secret), mark("new"));
    QVERIFY(!bound.forHome(at(here)));
}

/// Those of the keychain copy, in place of others.
void TestBoundCredentials::restoresWithTheirBond()
{
    const QUrl there(u"https://moved.example/token"_s);
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    QVERIFY(bound.change({.secret = secret("hush")}, at(here), now).has_value());
    store.breakCall(u"setMeta"_s);
    bound.restore(secret("copied"), at(there));
    QCOMPARE(mark(bound.forHome(at(there))->secret), mark("copied"));
    QVERIFY(!bound.forHome(at(here)));
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
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    if (!present.isEmpty())
        QVERIFY(bound.change({.secret = secret(present)}, at(here), now).has_value());
    bound.adopt(secret(copied), at(here));
    QCOMPARE(mark(bound.forHome(at(here))->secret), mark(expected));
    QVERIFY(!bound.forHome(at(QUrl(u"https://other.example/token"_s))));
}

/// Where the endpoint is discovered nobody knows it when something is entered.
void TestBoundCredentials::staysWithItsIssuer()
{
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey({})).has_value());
    Bound bound(store, connectionId);
    const QString issuer = u"https://acme.example"_s, other = u"https://other.example"_s;
    ClientCredentials keys;
    keys.privateKey = secret("a key");
    QVERIFY(bound.change({.secret = secret("hush"), .keys = keys}, at({}, issuer), now));
    QVERIFY(bound.staying(at({}, other))->isEmpty()); // also before
    QVERIFY(bound.forHome(at(here, issuer)));         // discovered, and bound
    QVERIFY(bound.change({.secret = secret("new")}, at({}, issuer), now));
    QCOMPARE(mark(bound.forHome(at(here, issuer))->privateKey), mark("a key"));
    QCOMPARE(mark(bound.staying(at({}, issuer))->secret), mark("new"));
    QVERIFY(bound.staying(at({}, other))->privateKey.isEmpty());
    QVERIFY(bound.change({.secret = secret("another")}, at({}, other), now));
    QVERIFY(bound.forHome(at(here, other))->privateKey.isEmpty());
}

void TestBoundCredentials::proxyPasswordGoesToItsProxyOnly()
{
    FakeGrantStore store(m_order);
    QVERIFY(finished(store.useKey(secret("key"))));
    Bound credentials(store, connectionId);
    const QUrl proxy(u"http://ann@proxy.example:3128"_s), other(u"http://ann@other.example:3128"_s);
    credentials.setProxy(proxy);
    QVERIFY(credentials.change({secret("hush"), secret("pass"), {}}, at(here), now));
    QCOMPARE(mark(credentials.forNetwork().proxyPassword), mark("pass"));
    credentials.setProxy(other);
    QVERIFY(credentials.forNetwork().proxyPassword.isEmpty());
    QVERIFY(credentials.forHome(at(here))->proxyPassword.isEmpty());
    QCOMPARE(mark(credentials.forHome(at(here))->secret), mark("hush"));
    credentials.setProxy({});
    QVERIFY(credentials.forNetwork().proxyPassword.isEmpty());
    credentials.setProxy(proxy);
    QCOMPARE(mark(credentials.forHome(at(here))->proxyPassword), mark("pass"));
    credentials.setProxy(other);
    QVERIFY(credentials.change({{}, secret("new"), {}}, at(here), now));
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
    QVERIFY(finished(store.useKey({})).has_value());
    const Bound bound(store, connectionId);
    QVERIFY(bound.forHome(at(here))->isEmpty());
    QVERIFY(store.metas().isEmpty());
}

void TestBoundCredentials::locked()
{
    FakeGrantStore store(m_order);
    Bound bound(store, connectionId);
    QCOMPARE(bound.forHome(at(here)).error().code, u"store-locked"_s);
    QCOMPARE(bound.change({.secret = secret("hush")}, at(here), now).error().code, u"store-locked"_s);
    QVERIFY(store.metas().isEmpty());
}

EVERGRANT_TEST(TestBoundCredentials)
#include "tst_boundcredentials.moc"
