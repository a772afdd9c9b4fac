// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a connection without scopes of its own asks for when its preset has others than at the time it was made.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/connectionoverview.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestGrantedScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void afterAnUpgrade_data();
    void afterAnUpgrade();
    void presetWithoutScopesAsksForNone();
    void newConnectionsAskForTheNewOnes();
    void aSignInAsksForTheNewOnes();
    void scopesTakenBackAreThePresets();

private:
    void add(const QString& grant, const QStringList& scopes = {});
    void upgrade(const QStringList& scopes);
    QStringList asked() const { return m_bench->tokens.sent.last().scopes; }
    /// Of the next renewal.
    QStringList askedNext()
    {
        m_bench->advance(1h);
        return asked();
    }

    std::unique_ptr<Bench> m_bench;
};

void TestGrantedScopes::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->presets[u"versatile"_s].scopes = {u"old.read"_s, u"contacts"_s};
    m_bench->keyFiles = [](const auto&) {
        KeyMaterial files;
        files.keys.privateKey = secret("a key");
        return Result<std::optional<KeyMaterial>>(files);
    };
    m_bench->tokens.always = success("at-1", "");
    m_bench->start();
}

void TestGrantedScopes::add(const QString& grant, const QStringList& scopes)
{
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = grant;
    fields.clientSecret = secret("hush");
    fields.scopes = scopes;
    QVERIFY(finished(m_bench->engine->editor().add(fields)));
    m_bench->advance(0s);
}

void TestGrantedScopes::upgrade(const QStringList& scopes)
{
    m_bench->presets[u"versatile"_s].scopes = scopes;
    m_bench->restart();
}

void TestGrantedScopes::afterAnUpgrade_data()
{
    QTest::addColumn<QString>("grant");
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<QByteArray>("told"); // in the answer; empty: nothing
    QTest::addColumn<QStringList>("asked");
    const QString client = u"client-credentials"_s;
    const QStringList none, old{u"old.read"_s, u"contacts"_s}, own{u"mine"_s};
    QTest::newRow("client credentials") << client << none << QByteArray("old.read contacts") << old;
    QTest::newRow("JWT bearer") << u"jwt-bearer"_s << none << QByteArray("old.read contacts") << old;
    QTest::newRow("parted by commas") << client << none << QByteArray("old.read,contacts") << old;
    // RFC 6749 section 5.1: then it is what was asked for.
    QTest::newRow("not told") << client << none << QByteArray() << old;
    QTest::newRow("less than asked for") << client << none << QByteArray("contacts") << QStringList{u"contacts"_s};
    QTest::newRow("its own") << client << own << QByteArray("contacts") << own;
}

void TestGrantedScopes::afterAnUpgrade()
{
    QFETCH(const QString, grant);
    QFETCH(const QStringList, own);
    QFETCH(const QByteArray, told);
    if (!told.isEmpty())
        m_bench->tokens.always =
            answered(200, R"({"token_type":"Bearer","access_token":"at-1","expires_in":3600,"scope":")" + told + "\"}");
    add(grant, own);
    upgrade({u"new.read"_s, u"contacts"_s});
    QTEST(askedNext(), "asked");
    QTEST(ConnectionOverview(m_bench->connection()->core()).scopes(), "asked");
    QTEST(askedNext(), "asked");
}

/// What the server gives by itself may be nothing that it can be asked for.
void TestGrantedScopes::presetWithoutScopesAsksForNone()
{
    m_bench->tokens.always =
        answered(200, R"({"token_type":"Bearer","access_token":"at-1","expires_in":3600,"scope":"by itself"})");
    upgrade({});
    add(u"client-credentials"_s);
    QCOMPARE(askedNext(), QStringList());
}

void TestGrantedScopes::newConnectionsAskForTheNewOnes()
{
    upgrade({u"new.read"_s});
    add(u"client-credentials"_s);
    QCOMPARE(asked(), QStringList{u"new.read"_s});
    QCOMPARE(askedNext(), QStringList{u"new.read"_s});
}

/// A person consents to it, so nothing stops working by itself.
void TestGrantedScopes::aSignInAsksForTheNewOnes()
{
    m_bench->tokens.always.reset();
    add(u"code"_s);
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    upgrade({u"new.read"_s});
    m_bench->beginAuthorizing();
    QCOMPARE(m_bench->consents.begun.last()->config.scopes, QStringList{u"new.read"_s});
}

/// Whoever leaves the field empty wants what is usual today.
void TestGrantedScopes::scopesTakenBackAreThePresets()
{
    add(u"client-credentials"_s, {u"mine"_s});
    upgrade({u"new.read"_s});
    ConnectionChanges changes;
    changes.scopes = QStringList();
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)));
    QCOMPARE(askedNext(), QStringList{u"new.read"_s});
}

EVERGRANT_TEST(TestGrantedScopes)
#include "tst_grantedscopes.moc"
