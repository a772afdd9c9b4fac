// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What proves a client goes only to the origin of its token endpoint, whichever endpoint is asked.

#include "../net/answeringserver.h"
#include "../net/keyfiles.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "oauth/consents.h"
#include "oauth/tokenendpoint.h"
#include <QCoroTask>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Endpoint { Token, ClientGrant, Device, Revocation, Introspection };

struct EndpointName
{
    Endpoint endpoint;
    const char* name;
};
constexpr EndpointName endpoints[] = {{Endpoint::Token, "token"},
                                      {Endpoint::ClientGrant, "token, client grant"},
                                      {Endpoint::Device, "device authorization"},
                                      {Endpoint::Revocation, "revocation"},
                                      {Endpoint::Introspection, "introspection"}};

} // namespace

class TestSecretOrigins : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    KeyFiles m_files;

    ClientCredentials credentials() const
    {
        ClientCredentials client = m_files.credentials(u"p256"_s);
        client.secret = Secret::take("client-secret");
        return client;
    }

    /// Error code of a request to `endpoint`, or "sent".
    QString ask(Endpoint endpoint, const ClientConfig& config)
    {
        TokenEndpoint tokens(m_clock);
        const auto exchanged = [](const TokenExchange& exchange) {
            return exchange.delivery == TokenExchange::Delivery::NotSent ? exchange.transportCode : u"sent"_s;
        };
        const auto codeOf = [](const auto& result) {
            return result || result.error().code != "secret-origin"_L1 ? u"sent"_s : result.error().code;
        };
        const Secret token = Secret::take("a-token");
        switch (endpoint) {
        case Endpoint::Token:
            return exchanged(QCoro::waitFor(tokens.sendRefresh(config, credentials(), token)));
        case Endpoint::ClientGrant:
            return exchanged(QCoro::waitFor(tokens.sendClientGrant(config, credentials())));
        case Endpoint::Revocation:
            return codeOf(QCoro::waitFor(tokens.revoke(config, credentials(), token)));
        case Endpoint::Introspection:
            return codeOf(QCoro::waitFor(tokens.introspect(config, credentials(), token)));
        case Endpoint::Device:
            break;
        }
        Consents consents(m_clock);
        return codeOf(QCoro::waitFor(consents.begin(config, credentials(), 60s)));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_files.make()); }

    void everyPair_data()
    {
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<QString>("auth");
        QTest::addColumn<bool>("isForeign");
        for (const auto& [endpoint, name] : endpoints) {
            for (const char* auth :
                 {"client_secret_basic", "client_secret_basic_raw", "client_secret_post", "private_key_jwt", "none"}) {
                QTest::addRow("%s, own origin, %s", name, auth) << int(endpoint) << QString::fromLatin1(auth) << false;
                if (endpoint != Endpoint::Token && endpoint != Endpoint::ClientGrant)
                    QTest::addRow("%s, foreign, %s", name, auth) << int(endpoint) << QString::fromLatin1(auth) << true;
            }
        }
    }
    void everyPair()
    {
        QFETCH(int, endpoint);
        QFETCH(QString, auth);
        QFETCH(bool, isForeign);
        AnsweringServer own, foreign;
        AnsweringServer& asked = isForeign ? foreign : own;
        asked.answer("{}", 400);
        ClientConfig config;
        config.providerName = u"Acme"_s;
        config.clientId = u"client"_s;
        config.clientAuth = clientAuthFromWord(auth).value();
        config.grantType =
            Endpoint(endpoint) == Endpoint::ClientGrant ? GrantType::ClientCredentials : GrantType::Device;
        config.tokenEndpoint = own.url();
        config.deviceAuthorizationEndpoint = asked.url(u"/device"_s);
        config.revocationEndpoint = asked.url(u"/revoke"_s);
        config.introspectionEndpoint = asked.url(u"/introspect"_s);
        config.timeout = 30s;

        // Without a secret there is none to lose: the client only names itself.
        const bool isRefused = isForeign && config.clientAuth != ClientAuth::None;
        QCOMPARE(ask(Endpoint(endpoint), config), isRefused ? u"secret-origin"_s : u"sent"_s);
        QCOMPARE(asked.count(), isRefused ? 0 : 1);
        QCOMPARE(own.count() + foreign.count(), isRefused ? 0 : 1);
    }
};

EVERGRANT_TEST(TestSecretOrigins)
#include "tst_secretorigins.moc"
