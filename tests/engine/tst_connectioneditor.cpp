// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding connections.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestConnectionEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void adds();
    void addIsRefused_data();
    void addIsRefused();
    void addOnAnExistingName();
    void addCannotBeStored_data();
    void addCannotBeStored();
    void addWhileLocked();
    void twoAddTheSameName();
    void redirectUris();
    void whatWasMeant();

private:
    std::unique_ptr<Bench> m_bench;
};

void TestConnectionEditor::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestConnectionEditor::cleanup()
{
    m_bench.reset();
}

void TestConnectionEditor::adds()
{
    auto fields = m_bench->fields();
    fields.title = u"Customers"_s;
    fields.scopes = {u"contacts"_s};
    fields.clientSecret = secret("hush");
    fields.settings = {{u"timeout"_s, u"20"_s}};
    const auto added = finished(m_bench->engine->editor().add(fields));
    QVERIFY(added.has_value());
    const auto& connection = (*added)->settings();
    QCOMPARE(connection.name, u"crm"_s);
    QCOMPARE(connection.title, u"Customers"_s);
    QCOMPARE(connection.scopes, QStringList{u"contacts"_s});
    QCOMPARE(connection.createdAt, m_bench->clock.now());
    QCOMPARE(connection.redirectUri, QString());
    QVERIFY((*added)->core().client.hasCredentials());
    QCOMPARE(m_bench->connections.saved, QList<Connection>{connection});
    QCOMPARE(m_bench->events.count("added"_L1), 1);
    QCOMPARE(m_bench->health(), u"never-authorized"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
    settle();
    QCOMPARE(mark(m_bench->copyOf()->clientSecret), mark("hush"));
    m_bench->restart();
    QVERIFY(m_bench->connection()->core().client.hasCredentials());
}

void TestConnectionEditor::addIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("names"); // what the message says
    QTest::newRow("name") << u"name"_s << u"Not A Name"_s << u"name"_s;
    QTest::newRow("no name") << u"name"_s << QString() << u"name"_s;
    QTest::newRow("provider") << u"provider"_s << u"nobody"_s << u"provider"_s;
    QTest::newRow("grant") << u"grant"_s << u"magic"_s << u"grant"_s;
    QTest::newRow("grant not offered") << u"grant"_s << u"device"_s << u"grant"_s;
    QTest::newRow("client id") << u"client_id"_s << QString() << u"client_id"_s;
    QTest::newRow("client secret") << u"client_secret"_s << QString() << u"client_secret"_s;
    QTest::newRow("unknown setting") << u"colour"_s << u"red"_s << u"colour"_s;
    QTest::newRow("bad setting") << u"timeout"_s << u"soon"_s << u"timeout"_s;
    QTest::newRow("plain http") << u"token_endpoint"_s << u"http://id.example/t"_s << u"token_endpoint"_s;
    QTest::newRow("redirect elsewhere") << u"redirect_uri"_s << u"http://elsewhere.example/cb"_s << u"redirect_uri"_s;
    QTest::newRow("redirect setting") << u"set redirect_uri"_s << u"https://localhost/cb"_s << u"redirect_uri"_s;
    QTest::newRow("issuer") << u"issuer"_s << QString() << u"issuer"_s;
}

void TestConnectionEditor::addIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, names);
    auto fields = m_bench->fields();
    fields.providerId = u"strict"_s;
    fields.clientSecret = secret("hush");
    if (field == "name"_L1)
        fields.name = value;
    else if (field == "provider"_L1)
        fields.providerId = value;
    else if (field == "grant"_L1)
        fields.grant = value;
    else if (field == "client_id"_L1)
        fields.clientId = value;
    else if (field == "client_secret"_L1)
        fields.clientSecret = secret(value.toUtf8());
    else if (field == "redirect_uri"_L1)
        fields.redirectUri = value;
    else if (field == "issuer"_L1)
        fields.providerId = u"openid"_s;
    else
        fields.settings.insert(field.section(u' ', -1), value);
    const auto added = finished(m_bench->engine->editor().add(fields));
    QCOMPARE(kindOf(added), ErrorKind::Usage);
    QVERIFY2(added.error().message.contains(names), qPrintable(added.error().message));
    QVERIFY(!added.error().message.contains("hush"_L1));
    QVERIFY(m_bench->engine->connections().isEmpty());
    QCOMPARE(m_bench->connections.saves, 0);
    QCOMPARE(m_bench->grants.metas().keys(), QStringList{u"keychain-bundled"_s}); // of the profile
    QCOMPARE(m_bench->events.events.size(), 0);
}

void TestConnectionEditor::addOnAnExistingName()
{
    m_bench->authorized();
    const auto before = m_bench->connections.saved;
    const int saves = m_bench->connections.saves;
    auto fields = m_bench->fields();
    fields.clientId = u"another"_s;
    fields.clientSecret = secret("hush");
    const auto added = finished(m_bench->engine->editor().add(fields));
    QCOMPARE(codeOf(added), u"name-taken"_s);
    QCOMPARE(kindOf(added), ErrorKind::Usage);
    QVERIFY(added.error().message.contains("crm"_L1));
    QCOMPARE(m_bench->connections.saved, before);
    QCOMPARE(m_bench->connections.saves, saves);
    QVERIFY(!m_bench->connection()->core().client.hasCredentials());
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestConnectionEditor::addCannotBeStored_data()
{
    QTest::addColumn<bool>("secretFails");
    QTest::newRow("connections file") << false;
    QTest::newRow("client secret") << true;
}

void TestConnectionEditor::addCannotBeStored()
{
    QFETCH(bool, secretFails);
    if (secretFails)
        m_bench->grants.breakCall(u"setClientSecret"_s);
    else
        m_bench->connections.refuse = Error{ErrorKind::Failed, u"file-full"_s, u"full"_s};
    auto fields = m_bench->fields();
    fields.clientSecret = secret("hush");
    QCOMPARE(kindOf(finished(m_bench->engine->editor().add(fields))), ErrorKind::Failed);
    QVERIFY(m_bench->engine->connections().isEmpty());
    QVERIFY(m_bench->connections.saved.isEmpty());
    m_bench->grants.repair();
    m_bench->connections.refuse.reset();
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
}

/// Settings need no key; a client secret does. What was added while locked is looked after once it is open.
void TestConnectionEditor::addWhileLocked()
{
    m_bench->profileKeys.refuse = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"locked"_s};
    m_bench->restart();
    auto fields = m_bench->fields(u"other"_s);
    fields.clientSecret = secret("hush");
    QCOMPARE(kindOf(finished(m_bench->engine->editor().add(fields))), ErrorKind::StoreLocked);
    m_bench->add();
    QCOMPARE(m_bench->health(), u"never-authorized"_s);
    m_bench->profileKeys.refuse.reset();
    m_bench->beginAuthorizing(); // unlocks
    m_bench->consents.begun.last()->allow();
    settle();
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestConnectionEditor::twoAddTheSameName()
{
    m_bench->kill();
    m_bench->profileKeys.holding = true;
    m_bench->engine = std::make_unique<Engine>(m_bench->ports());
    auto fields = m_bench->fields();
    fields.clientSecret = secret("hush");
    const Pending first(m_bench->engine->editor().add(fields));
    const Pending second(m_bench->engine->editor().add(fields));
    m_bench->profileKeys.release();
    settle();
    QVERIFY(first->has_value());
    QCOMPARE(codeOf(*second), u"name-taken"_s);
    QCOMPARE(m_bench->connections.saved.size(), 1);
}

void TestConnectionEditor::redirectUris()
{
    auto fields = m_bench->fields();
    fields.providerId = u"strict"_s;
    fields.clientSecret = secret("hush");
    const auto draft = m_bench->engine->editor().draftRedirectUri(u"strict"_s);
    QCOMPARE(draft.value(), u"http://127.0.0.1:4711/callback"_s);
    QCOMPARE(m_bench->engine->editor().draftRedirectUri(u"strict"_s).value(), *draft); // shown twice, still the same
    QCOMPARE(m_bench->engine->editor().draftRedirectUri(u"acme"_s).value(), QString());
    QCOMPARE(codeOf(m_bench->engine->editor().draftRedirectUri(u"nobody"_s)), u"unknown-provider"_s);
    QCOMPARE((*finished(m_bench->engine->editor().add(fields)))->settings().redirectUri, *draft);
    fields.name = u"second"_s;
    QCOMPARE((*finished(m_bench->engine->editor().add(fields)))->settings().redirectUri,
             u"http://127.0.0.1:4712/callback"_s);
    fields.name = u"third"_s;
    fields.redirectUri = u"http://localhost:99/elsewhere"_s;
    QCOMPARE((*finished(m_bench->engine->editor().add(fields)))->settings().redirectUri, fields.redirectUri);
    m_bench->port.reset();
    fields.name = u"fourth"_s;
    fields.redirectUri.clear();
    QCOMPARE(codeOf(finished(m_bench->engine->editor().add(fields))), u"no-free-port"_s);
}

void TestConnectionEditor::whatWasMeant()
{
    QVERIFY(finished(m_bench->engine->editor().add(m_bench->fields())).has_value());
    const Error connection = m_bench->engine->connection(u"cmr"_s).error();
    QVERIFY2(connection.message.contains(u"Did you mean “crm”?"_s), qPrintable(connection.message));
    const Error provider = m_bench->engine->editor().draftRedirectUri(u"acmee"_s).error();
    QVERIFY2(provider.message.contains(u"Did you mean “acme”?"_s), qPrintable(provider.message));
    auto fields = m_bench->fields();
    fields.name = u"second"_s;
    fields.providerId = u"amce"_s;
    const Error added = finished(m_bench->engine->editor().add(fields)).error();
    QVERIFY2(added.message.contains(u"Did you mean “acme”?"_s), qPrintable(added.message));
}

EVERGRANT_TEST(TestConnectionEditor)
#include "tst_connectioneditor.moc"
