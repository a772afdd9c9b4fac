// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "engine/configpool.h"

#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestConfigPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAConfiguration();
    void sharesPartsOfOthers();
    void sharesErrors();

private:
    static Connection connection(const QString& name, const QString& server = u"a.example"_s);
    ConfigPool::Presets presets() const { return {{m_preset.id, m_preset}}; }

    ProviderPreset m_preset = [] {
        ProviderPreset preset;
        preset.id = u"oauth2"_s;
        preset.name = u"OAuth 2"_s;
        preset.authorizationParameters = {{u"prompt"_s, u"consent"_s}};
        return preset;
    }();
};

Connection TestConfigPool::connection(const QString& name, const QString& server)
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = connection.title = name;
    connection.providerId = u"oauth2"_s;
    connection.clientId = u"client"_s;
    connection.scopes = QStringList{u"read"_s};
    connection.createdAt = QDateTime::currentDateTimeUtc();
    connection.settings = {{u"authorization_endpoint"_s, u"https://%1/authorize"_s.arg(server)},
                           {u"token_endpoint"_s, u"https://%1/token"_s.arg(server)}};
    return connection;
}

void TestConfigPool::sharesAConfiguration()
{
    ConfigPool pool;
    const auto first = pool.configOf(connection(u"crm"_s), presets());
    QVERIFY2(*first, qPrintable(first->has_value() ? QString() : first->error().message));
    Connection paused = connection(u"shop"_s);
    paused.paused = true;
    QCOMPARE(pool.configOf(paused, presets()), first);
    QVERIFY((*first)->connectionId.isNull() && (*first)->connectionName.isEmpty());
    QCOMPARE((*first)->tokenEndpoint, QUrl(u"https://a.example/token"_s));
}

/// Whatever a configuration depends on makes another one.
void TestConfigPool::sharesPartsOfOthers()
{
    ConfigPool pool;
    const auto first = pool.configOf(connection(u"crm"_s), presets());
    Connection device = connection(u"crm"_s);
    device.redirectUri = u"http://127.0.0.1:8400/"_s;
    const auto second = pool.configOf(device, presets()),
               third = pool.configOf(connection(u"crm"_s, u"b.example"_s), presets());
    QCOMPARE((*second)->redirectUri, QUrl(device.redirectUri));
    QCOMPARE((*third)->tokenEndpoint, QUrl(u"https://b.example/token"_s));
    QCOMPARE((*second)->scopes.constData(), (*first)->scopes.constData());
    QVERIFY((*third)->authorizationParameters.isSharedWith((*second)->authorizationParameters));
    QVERIFY((*first)->redirectUri != QUrl(device.redirectUri));
}

void TestConfigPool::sharesErrors()
{
    ConfigPool pool;
    const auto unknown = pool.configOf(connection(u"crm"_s), {});
    QVERIFY(!*unknown);
    QCOMPARE(unknown->error().code, u"unknown-provider"_s);
    QCOMPARE(pool.configOf(connection(u"shop"_s), {}), unknown);
}

EVERGRANT_TEST(TestConfigPool)
#include "tst_configpool.moc"
