// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Grants that need nobody: client credentials, JWT bearer, static credentials.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestWithoutConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void obtainsByItself_data();
    void obtainsByItself();
    void renewsAsOftenAsItLikes();
    void lostAnswerIsSimplyRepeated();
    void refreshTokenIsNotKept();
    void refusalIsTheAdministrators();
    void newSecretIsProvenAtOnce();
    void survivesARestart();
    void needsASecretOrAKey();
    void keyFilesAreReadOnce();
    void serviceAccountOfAnotherServer();

    void staticIsCheckedAtOnceAndDaily();
    void staticRefusalIsConfirmed();
    void staticUnreachableChangesNothing();
    void anotherKeyIsAnotherGrant();
    void anApiRefusesTheKey();
    void anApiRefusesTheKeyAndNothingProvesIt();
    void diesBetweenKeyAndRow();
    void backupWithAnOlderKey();
    void rowOfTheKeyCannotBeWritten();
    void keyOfAnotherServer();
    void secretGoesToTheApiOnly();
    void refusesWhatCannotBeAKey();

private:
    ManagedConnectionPtr add(const QString& grant, const QByteArray& clientSecret = "hush");
    std::unique_ptr<Bench> m_bench;
};

void TestWithoutConsent::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestWithoutConsent::cleanup()
{
    m_bench.reset();
}

ManagedConnectionPtr TestWithoutConsent::add(const QString& grant, const QByteArray& clientSecret)
{
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = grant;
    fields.clientSecret = secret(clientSecret);
    const auto added = finished(m_bench->engine->editor().add(fields));
    if (!added)
        qFatal("not added: %s", qPrintable(added.error().message));
    m_bench->advance(0s);
    return *added;
}

void TestWithoutConsent::obtainsByItself_data()
{
    QTest::addColumn<QString>("grant");
    QTest::newRow("client credentials") << u"client-credentials"_s;
    QTest::newRow("JWT bearer") << u"jwt-bearer"_s;
}

void TestWithoutConsent::obtainsByItself()
{
    QFETCH(QString, grant);
    m_bench->keyFiles = [](const auto&) {
        KeyMaterial files;
        files.keys.privateKey = secret("a key");
        return Result<std::optional<KeyMaterial>>(files);
    };
    m_bench->tokens.always = success("at-1", "");
    add(grant);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-1"));
    QCOMPARE(m_bench->consents.begun.size(), 0);
    QVERIFY(m_bench->nextActionIn() > 0);
}

void TestWithoutConsent::renewsAsOftenAsItLikes()
{
    m_bench->tokens.always = success("at-1", "");
    add(u"client-credentials"_s);
    m_bench->advance(24h);
    QVERIFY(m_bench->tokens.sends() > 20);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    const auto info = m_bench->connection()->grantInfo();
    QCOMPARE(info->generation, quint64(m_bench->tokens.sends()));
    QVERIFY(!info->hasRefreshToken);
}

void TestWithoutConsent::lostAnswerIsSimplyRepeated()
{
    m_bench->tokens.script = {lostReply(), lostReply(), success("at-1", "")};
    add(u"client-credentials"_s);
    m_bench->advance(10s);
    QCOMPARE(m_bench->tokens.sends(), 3);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestWithoutConsent::refreshTokenIsNotKept()
{
    m_bench->tokens.always = success("at-1", "rt-1");
    add(u"client-credentials"_s);
    QVERIFY(!m_bench->connection()->grantInfo()->hasRefreshToken);
    m_bench->advance(1h);
    for (const auto& sent : std::as_const(m_bench->tokens.sent))
        QVERIFY(sent.refreshToken.isEmpty());
}

void TestWithoutConsent::refusalIsTheAdministrators()
{
    m_bench->tokens.always = refusal("invalid_grant");
    add(u"client-credentials"_s);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    QCOMPARE(toWord(m_bench->connection()->assessment().action), u"correct-settings"_s);
}

void TestWithoutConsent::newSecretIsProvenAtOnce()
{
    m_bench->tokens.always = refusal("invalid_client");
    const auto connection = add(u"client-credentials"_s);
    m_bench->tokens.always = success("at-1", "");
    QVERIFY(finished(changeCredentials(connection, {secret("new")})));
    m_bench->advance(0s);
    QCOMPARE(m_bench->tokens.sent.last().clientSecret, mark("new"));
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestWithoutConsent::survivesARestart()
{
    m_bench->tokens.always = success("at-1", "");
    add(u"client-credentials"_s);
    const auto before = *m_bench->connection()->grantInfo();
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->connection()->grantInfo()->grantId, before.grantId);
    QCOMPARE(toWord(m_bench->connection()->grantInfo()->grantType), u"client-credentials"_s);
    m_bench->advance(1h);
    QCOMPARE(m_bench->tokens.sends(), 2);
}

void TestWithoutConsent::needsASecretOrAKey()
{
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = u"client-credentials"_s;
    QCOMPARE(codeOf(finished(m_bench->engine->editor().add(fields))), u"client-secret-missing"_s);
    fields.grant = u"jwt-bearer"_s;
    QCOMPARE(codeOf(finished(m_bench->engine->editor().add(fields))), u"key-missing"_s);
    fields.grant = u"client-credentials"_s;
    fields.settings.insert(u"client_auth"_s, u"private_key_jwt"_s);
    QCOMPARE(codeOf(finished(m_bench->engine->editor().add(fields))), u"key-missing"_s);
    QVERIFY(m_bench->engine->connections().isEmpty());
}

void TestWithoutConsent::keyFilesAreReadOnce()
{
    int reads = 0;
    m_bench->keyFiles = [&reads](const auto& settings) {
        if (!settings.contains(u"service_account_file"_s))
            return Result<std::optional<KeyMaterial>>(std::nullopt);
        ++reads;
        KeyMaterial files;
        files.keys.privateKey = secret("a key");
        files.clientId = u"robot@acme.example"_s;
        return Result<std::optional<KeyMaterial>>(files);
    };
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = u"jwt-bearer"_s;
    fields.clientId.clear();
    fields.settings.insert(u"service_account_file"_s, u"/etc/robot.json"_s);
    QVERIFY(finished(m_bench->engine->editor().add(fields)));
    m_bench->advance(0s);
    QCOMPARE(m_bench->connection()->settings().clientId, u"robot@acme.example"_s);
    m_bench->restart();
    m_bench->advance(2h);
    QCOMPARE(reads, 1);
    QVERIFY(m_bench->tokens.sends() >= 2);
}

void TestWithoutConsent::serviceAccountOfAnotherServer()
{
    m_bench->keyFiles = [](const auto&) {
        KeyMaterial files;
        files.keys.privateKey = secret("a key");
        files.tokenEndpoint = QUrl(u"https://elsewhere.example/token"_s);
        return Result<std::optional<KeyMaterial>>(files);
    };
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = u"jwt-bearer"_s;
    QCOMPARE(codeOf(finished(m_bench->engine->editor().add(fields))), u"key-for-another-server"_s);
    QCOMPARE(m_bench->tokens.sends(), 0);
}

void TestWithoutConsent::staticIsCheckedAtOnceAndDaily()
{
    add(u"static"_s);
    QCOMPARE(m_bench->tokens.probed, QList<QByteArray>{mark("hush")});
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->connection()->grantInfo()->account, u"ann"_s);
    QCOMPARE(mark(m_bench->token()->accessToken), mark("hush"));
    m_bench->advance(23h);
    QCOMPARE(m_bench->tokens.probed.size(), 1);
    m_bench->restart();
    m_bench->advance(30min);
    QCOMPARE(m_bench->tokens.probed.size(), 1);
    m_bench->advance(1h);
    QCOMPARE(m_bench->tokens.probed.size(), 2);
    QCOMPARE(m_bench->tokens.sends(), 0);
}

void TestWithoutConsent::staticRefusalIsConfirmed()
{
    m_bench->tokens.probes.insert(mark("hush"), probeThat(ProbeReport::Result::Refused));
    add(u"static"_s);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    QVERIFY(m_bench->token());
    m_bench->advance(15s);
    QCOMPARE(m_bench->tokens.probed.size(), 2);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    QCOMPARE(kindOf(m_bench->token()), ErrorKind::PersonNeeded);
    m_bench->advance(48h);
    QCOMPARE(m_bench->tokens.probed.size(), 2);
}

void TestWithoutConsent::staticUnreachableChangesNothing()
{
    m_bench->tokens.probes.insert(mark("hush"), probeThat(ProbeReport::Result::Unreachable));
    add(u"static"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->token());
    m_bench->advance(10min);
    QVERIFY(m_bench->tokens.probed.size() > 3);
    m_bench->tokens.probes.clear();
    m_bench->advance(2h);
    QCOMPARE(m_bench->connection()->grantInfo()->account, u"ann"_s);
}

void TestWithoutConsent::anotherKeyIsAnotherGrant()
{
    m_bench->tokens.probes.insert(mark("hush"), probeThat(ProbeReport::Result::Refused));
    const auto connection = add(u"static"_s);
    m_bench->advance(15s);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    const auto before = connection->grantInfo()->grantId;
    QVERIFY(finished(changeCredentials(connection, {secret("better")})));
    m_bench->advance(0s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(connection->grantInfo()->grantId != before);
    QCOMPARE(mark(m_bench->token()->accessToken), mark("better"));
    m_bench->restart();
    QCOMPARE(mark(m_bench->token()->accessToken), mark("better"));
}

void TestWithoutConsent::anApiRefusesTheKey()
{
    add(u"static"_s);
    TokenDemand demand;
    demand.rejected = secret("hush");
    // One API's word is not enough, because nothing could replace the key.
    QVERIFY(m_bench->token(demand));
    m_bench->tokens.probes.insert(mark("hush"), probeThat(ProbeReport::Result::Refused));
    QVERIFY(m_bench->token(demand));
    m_bench->advance(16s);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
}

void TestWithoutConsent::anApiRefusesTheKeyAndNothingProvesIt()
{
    m_bench->presets[u"versatile"_s].probe.reset();
    m_bench->restart();
    add(u"static"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    TokenDemand demand;
    demand.rejected = secret("hush");
    QCOMPARE(kindOf(m_bench->token(demand)), ErrorKind::PersonNeeded);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    QVERIFY(finished(changeCredentials(m_bench->connection(), {secret("better")})));
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestWithoutConsent::diesBetweenKeyAndRow()
{
    const auto connection = add(u"static"_s);
    QVERIFY(m_bench->grants.putSecret(connection->settings().id, secret("better")));
    m_bench->restart();
    m_bench->advance(0s);
    QCOMPARE(mark(m_bench->token()->accessToken), mark("better"));
    QCOMPARE(m_bench->tokens.probed.last(), mark("better"));
}

void TestWithoutConsent::backupWithAnOlderKey()
{
    const auto connection = add(u"static"_s);
    const auto id = connection->settings().id;
    const Grant older = m_bench->grants.stored(id).value();
    m_bench->advance(1min);
    QVERIFY(finished(changeCredentials(connection, {secret("better")})));
    m_bench->advance(1min);
    QVERIFY(m_bench->grants.put(id, GrantSlot::Main, older));
    QVERIFY(m_bench->grants.putSecret(id, secret("hush")));
    m_bench->restart();
    m_bench->advance(1min);
    QCOMPARE(mark(m_bench->token()->accessToken), mark("better"));
    QCOMPARE(mark(m_bench->copyOf()->clientSecret), mark("better"));
    m_bench->restart();
    QCOMPARE(mark(m_bench->token()->accessToken), mark("better"));
}

void TestWithoutConsent::rowOfTheKeyCannotBeWritten()
{
    const auto connection = add(u"static"_s);
    m_bench->grants.breakCall(u"putGrant"_s);
    QVERIFY(finished(changeCredentials(connection, {secret("better")})));
    QCOMPARE(mark(m_bench->token()->accessToken), mark("better"));
    m_bench->grants.repair();
    m_bench->restart();
    QCOMPARE(mark(m_bench->token()->accessToken), mark("better"));
}

void TestWithoutConsent::keyOfAnotherServer()
{
    add(u"static"_s);
    const auto probes = m_bench->tokens.probed.size();
    ConnectionChanges changes;
    changes.settings = {{u"probe_endpoint"_s, u"https://elsewhere.example/me"_s}};
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)));
    m_bench->advance(1min);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    QCOMPARE(m_bench->connection()->condition().lastError->code, u"secret-origin"_s);
    QCOMPARE(m_bench->tokens.probed.size(), probes);
    changes.clientSecret = secret("better");
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)));
    m_bench->advance(0s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->tokens.probed.last(), mark("better"));
}

void TestWithoutConsent::secretGoesToTheApiOnly()
{
    const auto connection = add(u"static"_s);
    ClientConfig config = *connection->core().client.config();
    config.probe->url = u"https://api.acme.example/other"_s;
    QVERIFY(finished(connection->core().client.credentialsFor(config)));
    config.probe->url = u"https://id.acme.example/token"_s;
    QVERIFY(!finished(connection->core().client.credentialsFor(config)));
}

void TestWithoutConsent::refusesWhatCannotBeAKey()
{
    NewConnection fields = m_bench->fields(u"other"_s);
    fields.providerId = u"versatile"_s;
    fields.grant = u"static"_s;
    QCOMPARE(codeOf(finished(m_bench->engine->editor().add(fields))), u"client-secret-missing"_s);
    fields.clientSecret = secret("key\r\nX-Evil: 1");
    QCOMPARE(codeOf(finished(m_bench->engine->editor().add(fields))), u"client-secret-unusable"_s);
    add(u"static"_s);
    ConnectionChanges changes;
    changes.clientSecret = Secret();
    QCOMPARE(codeOf(finished(m_bench->engine->editor().change(u"crm"_s, changes))), u"client-secret-missing"_s);
    QCOMPARE(mark(m_bench->token()->accessToken), mark("hush"));
    m_bench->restart();
    QCOMPARE(mark(m_bench->token()->accessToken), mark("hush"));
}

EVERGRANT_TEST(TestWithoutConsent)
#include "tst_withoutconsent.moc"
