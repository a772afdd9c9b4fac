// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Key files that a connection is given later: the same rules as for a new one.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestConnectionEditorKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newServiceAccountBringsItsClient();
    void serviceAccountOfAnotherServer();
    void storedKeysAreLookedAt();
    void keysOfAnotherServerAreNot();
    void takesTheKeyAway();
    void keepsTheKeyItNeeds_data();
    void keepsTheKeyItNeeds();
    void settingsThatContradict_data();
    void settingsThatContradict();
    void refusalNamesTheWayOut();
    void takingBackLeavesTheOtherKey();

private:
    using Settings = QMap<QString, QString>;
    void add(const QString& grant, const Settings& settings);
    Result<ManagedConnectionPtr> change(const Settings& settings)
    {
        ConnectionChanges changes;
        changes.settings = settings;
        return finished(m_bench->engine->editor().change(u"crm"_s, changes));
    }
    ClientCredentials stored() const
    {
        const ConnectionCore& core = m_bench->connection()->core();
        return core.client.credentials().staying(credentialHome(*core.config())).value();
    }

    std::unique_ptr<Bench> m_bench;
};

/// A file holds its own name as a key; that of a service account is for the robot of its name.
Result<std::optional<KeyMaterial>> readNames(const QMap<QString, QString>& files)
{
    if (files.isEmpty())
        return std::nullopt;
    KeyMaterial material;
    const QString account = files.value(u"service_account_file"_s);
    material.keys.privateKey = Secret::take((account.isEmpty() ? files.value(u"client_key_file"_s) : account).toUtf8());
    if (!account.isEmpty()) {
        material.clientId = account + u"@acme.example"_s;
        material.tokenEndpoint = QUrl(u"https://id.acme.example/token"_s);
    }
    return material;
}

void TestConnectionEditorKeys::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->keyFiles = readNames;
    m_bench->start();
}

void TestConnectionEditorKeys::cleanup()
{
    m_bench.reset();
}

void TestConnectionEditorKeys::add(const QString& grant, const Settings& settings)
{
    auto fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = grant;
    fields.settings = settings;
    if (grant == "jwt-bearer"_L1)
        fields.clientId.clear();
    const auto added = finished(m_bench->engine->editor().add(fields));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    m_bench->advance(0s);
}

void TestConnectionEditorKeys::newServiceAccountBringsItsClient()
{
    add(u"jwt-bearer"_s, {{u"service_account_file"_s, u"/one"_s}});
    QCOMPARE(m_bench->connection()->settings().clientId, u"/one@acme.example"_s);
    const int before = m_bench->tokens.sends();
    QVERIFY(change({{u"service_account_file"_s, u"/two"_s}}));
    QCOMPARE(m_bench->connection()->settings().clientId, u"/two@acme.example"_s);
    QCOMPARE(m_bench->connections.saved.first().clientId, u"/two@acme.example"_s);
    QCOMPARE(m_bench->connection()->core().config()->clientId, u"/two@acme.example"_s);
    QCOMPARE(mark(stored().privateKey), mark("/two"));
    m_bench->advance(0s);
    QCOMPARE(m_bench->tokens.sends(), before + 1); // the new one is proven at once
}

void TestConnectionEditorKeys::serviceAccountOfAnotherServer()
{
    add(u"jwt-bearer"_s, {{u"service_account_file"_s, u"/one"_s}});
    m_bench->keyFiles = [](const auto& files) {
        auto material = readNames(files);
        (*material)->tokenEndpoint = QUrl(u"https://elsewhere.example/token"_s);
        return material;
    };
    const auto changed = change({{u"service_account_file"_s, u"/two"_s}});
    QCOMPARE(codeOf(changed), u"key-for-another-server"_s);
    QCOMPARE(m_bench->connection()->settings().clientId, u"/one@acme.example"_s);
    QCOMPARE(m_bench->connection()->settings().settings.value(u"service_account_file"_s), u"/one"_s);
    QCOMPARE(mark(stored().privateKey), mark("/one"));
}

void TestConnectionEditorKeys::storedKeysAreLookedAt()
{
    add(u"client-credentials"_s, {{u"client_auth"_s, u"private_key_jwt"_s}, {u"client_key_file"_s, u"/one"_s}});
    QVERIFY(m_bench->storedKeys.isEmpty());
    QVERIFY(change({{u"client_certificate_file"_s, u"/paper"_s}, {u"client_key_file"_s, u"/two"_s}}));
    QCOMPARE(mark(m_bench->storedKeys.privateKey), mark("/one"));
}

/// They are bound to the server that they were entered for.
void TestConnectionEditorKeys::keysOfAnotherServerAreNot()
{
    add(u"client-credentials"_s, {{u"client_auth"_s, u"private_key_jwt"_s}, {u"client_key_file"_s, u"/one"_s}});
    QVERIFY(change({{u"token_endpoint"_s, u"https://elsewhere.example/token"_s},
                    {u"client_key_file"_s, u"/one"_s},
                    {u"client_certificate_file"_s, u"/paper"_s}}));
    QVERIFY(m_bench->storedKeys.isEmpty());
}

void TestConnectionEditorKeys::takesTheKeyAway()
{
    add(u"code"_s, {{u"client_key_file"_s, u"/one"_s}});
    QVERIFY(m_bench->connection()->core().client.credentials().hasPrivateKey());
    QVERIFY(change({{u"client_key_file"_s, {}}}));
    QVERIFY(!m_bench->connection()->core().client.credentials().hasPrivateKey());
    QVERIFY(!m_bench->connection()->settings().settings.contains(u"client_key_file"_s));
    m_bench->restart();
    QVERIFY(!m_bench->connection()->core().client.credentials().hasPrivateKey());
}

void TestConnectionEditorKeys::keepsTheKeyItNeeds_data()
{
    QTest::addColumn<QString>("grant");
    QTest::addColumn<QString>("setting");
    QTest::newRow("service account") << u"jwt-bearer"_s << u"service_account_file"_s;
    QTest::newRow("key") << u"client-credentials"_s << u"client_key_file"_s;
}

/// Nothing would be left that renews it; the message says what can be done instead.
void TestConnectionEditorKeys::keepsTheKeyItNeeds()
{
    QFETCH(QString, grant);
    QFETCH(QString, setting);
    add(grant, {{setting, u"/one"_s}, {u"client_auth"_s, u"private_key_jwt"_s}});
    const auto changed = change({{setting, {}}});
    QCOMPARE(codeOf(changed), u"key-missing"_s);
    QVERIFY2(changed.error().message.contains(setting), qPrintable(changed.error().message));
    QCOMPARE(m_bench->connection()->settings().settings.value(setting), u"/one"_s);
    QCOMPARE(mark(stored().privateKey), mark("/one"));
    // With a secret instead it goes.
    if (grant == "jwt-bearer"_L1)
        return;
    ConnectionChanges changes;
    changes.settings = {{setting, {}}, {u"client_auth"_s, {}}};
    QCOMPARE(codeOf(finished(m_bench->engine->editor().change(u"crm"_s, changes))), u"client-secret-missing"_s);
    changes.clientSecret = secret("hush");
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)));
    QVERIFY(stored().privateKey.isEmpty());
    QCOMPARE(mark(stored().secret), mark("hush"));
}

void TestConnectionEditorKeys::settingsThatContradict_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("code");
    QTest::newRow("two keys") << Settings{{u"service_account_file"_s, u"/robot"_s}} << u"key-twice"_s;
    QTest::newRow("certificate without its key") << Settings{{u"client_key_file"_s, {}}} << u"key-missing"_s;
    QTest::newRow("another instead") << Settings{{u"service_account_file"_s, u"/robot"_s},
                                                 {u"client_key_file"_s, {}},
                                                 {u"client_certificate_file"_s, {}}}
                                     << u"ok"_s;
    QTest::newRow("both away") << Settings{{u"client_key_file"_s, {}}, {u"client_certificate_file"_s, {}}} << u"ok"_s;
}

void TestConnectionEditorKeys::settingsThatContradict()
{
    QFETCH(Settings, settings);
    add(u"code"_s, {{u"client_key_file"_s, u"/one"_s}, {u"client_certificate_file"_s, u"/paper"_s}});
    const auto before = m_bench->connections.saved;
    const auto changed = change(settings);
    QTEST(codeOf(changed), "code");
    if (!changed)
        QCOMPARE(m_bench->connections.saved, before);
}

/// The other key in place of a service account: refused as long as both are named, and the message says how.
void TestConnectionEditorKeys::refusalNamesTheWayOut()
{
    add(u"jwt-bearer"_s, {{u"service_account_file"_s, u"/one"_s}});
    const auto refused = change({{u"client_key_file"_s, u"/two"_s}});
    QCOMPARE(codeOf(refused), u"key-twice"_s);
    QVERIFY(refused.error().message.contains("--set service_account_file=."_L1));
    QVERIFY(change({{u"client_key_file"_s, u"/two"_s}, {u"service_account_file"_s, {}}}));
    QCOMPARE(mark(stored().privateKey), mark("/two"));
}

void TestConnectionEditorKeys::takingBackLeavesTheOtherKey()
{
    add(u"jwt-bearer"_s, {{u"service_account_file"_s, u"/one"_s}});
    QVERIFY(change({{u"client_key_file"_s, {}}}));
    QCOMPARE(mark(stored().privateKey), mark("/one"));
}

EVERGRANT_TEST(TestConnectionEditorKeys)
#include "tst_connectioneditor_keys.moc"
