// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a client's credentials go, and how, when settings, metadata and presets change.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestEngineOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void secretStaysWithItsIssuer_data();
    void secretStaysWithItsIssuer();
    void issuerChangedWhileDiscovering();
    void orderOfHostsDoesNotCount_data();
    void orderOfHostsDoesNotCount();
    void rawBasicIsRemembered_data();
    void rawBasicIsRemembered();
    void rawBasicOfACodeIsRemembered();
    void ownChoiceStays();
    void rawBasicCannotBeSaved();

private:
    void addDiscovering();
    Result<ManagedConnectionPtr> set(const QMap<QString, QString>& settings)
    {
        ConnectionChanges changes;
        changes.settings = settings;
        return finished(m_bench->engine->editor().change(u"crm"_s, changes));
    }
    QString authorize()
    {
        return codeOf(finished(m_bench->engine->signIns().begin(u"crm"_s, Authorization::Request(), Secret())));
    }
    QString clientAuth() const { return m_bench->connection()->settings().settings.value(u"client_auth"_s); }

    std::unique_ptr<Bench> m_bench;
};

namespace {

const QString home = u"https://found.example"_s, evil = u"https://evil.example"_s;

TokenExchange byRawBasic(TokenExchange answer)
{
    answer.rawBasicAccepted = true;
    return answer;
}

} // namespace

void TestEngineOrigins::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestEngineOrigins::cleanup()
{
    m_bench.reset();
}

void TestEngineOrigins::addDiscovering()
{
    auto fields = m_bench->fields();
    fields.providerId = u"openid"_s;
    fields.settings = {{u"issuer"_s, home}};
    fields.clientSecret = secret("hush");
    QVERIFY(finished(m_bench->engine->editor().add(fields)));
}

void TestEngineOrigins::secretStaysWithItsIssuer_data()
{
    using Settings = QMap<QString, QString>;
    QTest::addColumn<Settings>("settings");
    QTest::newRow("another issuer") << Settings{{u"issuer"_s, evil}};
    QTest::newRow("another token endpoint")
        << Settings{{u"token_endpoint"_s, evil + "/token"_L1}, {u"authorization_endpoint"_s, evil + "/authorize"_L1}};
}

/// Entered before any endpoint was known.
void TestEngineOrigins::secretStaysWithItsIssuer()
{
    using Settings = QMap<QString, QString>;
    QFETCH(Settings, settings);
    addDiscovering();
    QVERIFY(set(settings));
    m_bench->tokens.discovered = evil;
    QCOMPARE(authorize(), u"secret-origin"_s);
    QVERIFY(m_bench->consents.begun.isEmpty());
    // Nothing has been bound by the attempt.
    QVERIFY(set({{u"issuer"_s, home}, {u"token_endpoint"_s, {}}, {u"authorization_endpoint"_s, {}}}));
    m_bench->tokens.discovered = home;
    QCOMPARE(authorize(), u"ok"_s);
    QCOMPARE(m_bench->consents.begun.last()->clientSecret, mark("hush"));
}

/// What was discovered for one issuer is not taken for the other's because the settings say so meanwhile.
void TestEngineOrigins::issuerChangedWhileDiscovering()
{
    addDiscovering();
    QVERIFY(set({{u"issuer"_s, evil}}));
    m_bench->tokens.discovered = evil;
    m_bench->tokens.holdingDiscovery = true;
    const Pending begun(m_bench->engine->signIns().begin(u"crm"_s, Authorization::Request(), Secret()));
    settle();
    QVERIFY(set({{u"issuer"_s, home}}));
    m_bench->tokens.releaseDiscovery();
    settle();
    QCOMPARE(codeOf(*begun), u"secret-origin"_s);
    QVERIFY(m_bench->consents.begun.isEmpty());
}

void TestEngineOrigins::orderOfHostsDoesNotCount_data()
{
    QTest::addColumn<bool>("isOldForm");
    QTest::newRow("as it is written now") << false;
    QTest::newRow("as earlier versions wrote it: the first host") << true;
}

void TestEngineOrigins::orderOfHostsDoesNotCount()
{
    QFETCH(bool, isOldForm);
    ProviderPreset preset = m_bench->presets[u"acme"_s];
    preset.id = u"places"_s;
    preset.endpoints[u"token_endpoint"_s] = u"{server}/token"_s;
    preset.learned = {{u"server"_s,
                       LearnedRule::Source::Callback,
                       u"server"_s,
                       LearnedRule::Form::Origin,
                       {u"id.acme.com"_s, u"id.acme.eu"_s}}};
    m_bench->presets.insert(preset.id, preset);
    m_bench->restart();
    auto fields = m_bench->fields();
    fields.providerId = preset.id;
    fields.clientSecret = secret("hush");
    QVERIFY(finished(m_bench->engine->editor().add(fields)));
    const QString now = u"https://id.acme.com:443 https://id.acme.eu:443"_s;
    const QString key = m_bench->grants.metas().key(now);
    QVERIFY(key.startsWith("secret-origin/"_L1));
    if (isOldForm)
        m_bench->grants.metas()[key] = u"https://id.acme.com:443"_s;

    m_bench->presets[preset.id].learned[0].hosts = {u"id.acme.org"_s, u"id.acme.eu"_s, u"id.acme.com"_s};
    m_bench->restart();
    QCOMPARE(authorize(), u"ok"_s);
    QCOMPARE(m_bench->consents.begun.last()->clientSecret, mark("hush"));
    QCOMPARE(m_bench->grants.metas().value(key),
             u"https://id.acme.com:443 https://id.acme.eu:443 https://id.acme.org:443"_s);
}

void TestEngineOrigins::rawBasicIsRemembered_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::newRow("a renewal that worked") << success("at-9", "rt-9");
    QTest::newRow("a grant that is refused") << refusal("invalid_grant");
}

void TestEngineOrigins::rawBasicIsRemembered()
{
    QFETCH(TokenExchange, answer);
    m_bench->authorized();
    const bool works = answer.status == 200;
    m_bench->tokens.script = {answer};
    (void)m_bench->refresh();
    QCOMPARE(clientAuth(), QString());
    const bool refusedOnce = m_bench->connection()->condition().refusedOnce;
    m_bench->restart();
    m_bench->tokens.script = {byRawBasic(answer)};
    QCOMPARE(bool(m_bench->refresh()), works);
    QCOMPARE(clientAuth(), u"client_secret_basic_raw"_s);
    QCOMPARE(m_bench->connection()->core().config()->clientAuth, ClientAuth::SecretBasicRaw);
    QCOMPARE(m_bench->connections.saved.first().settings.value(u"client_auth"_s), clientAuth());
    // It is no correction by a person, which would have a refusal forgotten.
    QVERIFY(works || refusedOnce);
    QVERIFY(works || m_bench->connection()->condition().needsAuthorization);
}

void TestEngineOrigins::rawBasicOfACodeIsRemembered()
{
    m_bench->add();
    m_bench->consents.reply = byRawBasic(success("at-1", "rt-1"));
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(clientAuth(), u"client_secret_basic_raw"_s);
}

void TestEngineOrigins::ownChoiceStays()
{
    m_bench->authorized();
    QVERIFY(set({{u"client_auth"_s, u"client_secret_post"_s}}));
    m_bench->tokens.script = {byRawBasic(success("at-9", "rt-9"))};
    QVERIFY(m_bench->refresh());
    QCOMPARE(clientAuth(), u"client_secret_post"_s);
}

void TestEngineOrigins::rawBasicCannotBeSaved()
{
    m_bench->authorized();
    m_bench->connections.refuse = Error{ErrorKind::Failed, u"file-full"_s, u"full"_s};
    m_bench->tokens.script = {byRawBasic(success("at-9", "rt-9"))};
    QVERIFY(m_bench->refresh());
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(clientAuth(), u"client_secret_basic_raw"_s);
}

EVERGRANT_TEST(TestEngineOrigins)
#include "tst_engine_origins.moc"
