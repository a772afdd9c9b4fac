// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "api/messages/handover.h"
#include "station.h"
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void prints();
    void addressOfTheService_data();
    void addressOfTheService();
    void writesAFile();
    void fileThatCannotBeWritten();
    void nothingThere();
    void refused_data();
    void refused();
    void noSecrets();

private:
    std::unique_ptr<Station> m_station;
};

void TestHandover::init()
{
    m_station = std::make_unique<Station>();
    api::ConnectionView crm;
    crm.name = u"crm"_s;
    crm.title = u"Riverside CRM"_s;
    crm.providerId = u"shop"_s;
    crm.providerName = u"My Shop"_s;
    crm.scopes = {u"orders"_s};
    crm.settings = {{u"custodian"_s, u"Ann"_s}};
    crm.deliveries.resize(2);
    crm.deliveries[0].id = u"file"_s;
    crm.deliveries[0].where = u"/run/crm/token"_s;
    crm.deliveries[1].id = u"hook"_s;
    crm.deliveries[1].kind = u"webhook"_s;
    crm.deliveries[1].where = u"https://hooks.example/services/k7x"_s;
    crm.consumers = {{u"erp"_s, {}}};
    crm.headline = u"Riverside CRM needs a new sign-in."_s;
    crm.needsHuman = true;
    m_station->worker.script<api::Connections>({{crm}});
    api::ProviderInfo shop;
    shop.id = u"shop"_s;
    shop.portal = QUrl(u"https://shop.example/developers"_s);
    shop.rateLimits = {u"300 calls a day."_s};
    shop.grants.resize(1);
    shop.grants[0].grant = u"code"_s;
    shop.grants[0].knownScopes = {{u"orders"_s, u"Read orders"_s}};
    m_station->worker.script<api::Providers>({{shop}});
    api::JobView mine, other;
    mine.name = u"nightly"_s;
    mine.connections = {u"crm"_s};
    mine.command = {u"/opt/sync"_s, u"--all"_s};
    other.name = u"elsewhere"_s;
    other.connections = {u"mail"_s};
    m_station->worker.script<api::JobList>({{mine, other}});
}

void TestHandover::prints()
{
    QCOMPARE(m_station->run({u"handover"_s, u"crm"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(R"({"names":["crm"]})"));
    const QString html = QString::fromUtf8(m_station->console.out);
    for (const QString& part :
         {u"Riverside CRM"_s, u"Ann"_s, u"Delivery “file”: /run/crm/token"_s,
          u"Delivery “hook”: https://hooks.example<"_s, u"Program “erp”, over the local endpoint"_s,
          u"Sync job “nightly”: /opt/sync<"_s, u"Read orders (orders)"_s, u"https://shop.example/developers"_s,
          u"http://127.0.0.1/callback"_s, u"300 calls a day."_s, u"evergrant job run nightly"_s,
          u"Integrations fail now."_s, u"grace"_s, u"/profile"_s})
        QVERIFY2(html.contains(part), qPrintable(part));
    // Arguments of a program and the path of a webhook may be secret.
    QVERIFY(!html.contains(u"elsewhere"_s) && !html.contains(u"--all"_s) && !html.contains(u"k7x"_s));
    QCOMPARE(m_station->console.err, QByteArray());
}

void TestHandover::addressOfTheService_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QStringList>("required");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("page"); // empty: none is shown
    const QStringList issuer{u"issuer"_s}, endpoints{u"authorization_endpoint"_s, u"token_endpoint"_s},
        domain{u"domain"_s};
    QTest::newRow("issuer") << u"issuer=https://login.example.org:8443/realms/main"_s << issuer
                            << u"login.example.org (My Shop)"_s << u"https://login.example.org:8443"_s;
    QTest::newRow("endpoint") << u"authorization_endpoint=https://a.example/authorize?x=1"_s << endpoints
                              << u"a.example (My Shop)"_s << u"https://a.example"_s;
    QTest::newRow("domain") << u"domain=acme.example.com"_s << domain << u"My Shop"_s << u"https://acme.example.com"_s;
    QTest::newRow("not known") << u"domain=acme"_s << domain << u"My Shop"_s << QString();
}

void TestHandover::addressOfTheService()
{
    QFETCH(QString, settings);
    QFETCH(QStringList, required);
    QFETCH(QString, service);
    QFETCH(QString, page);
    api::ConnectionView view;
    view.name = view.title = u"crm"_s;
    view.providerId = u"shop"_s;
    view.providerName = u"My Shop"_s;
    view.settings = {{settings.section(u'=', 0, 0), settings.section(u'=', 1)}};
    api::ProviderInfo shop;
    shop.id = u"shop"_s;
    shop.grants.resize(1);
    shop.grants[0].grant = u"code"_s;
    shop.grants[0].requiredSettings = required;
    m_station->worker.script<api::Connections>({{view}});
    m_station->worker.script<api::Providers>({{shop}});
    QCOMPARE(m_station->run({u"handover"_s}), 0);
    const QString html = QString::fromUtf8(m_station->console.out);
    QVERIFY2(html.contains(u'>' + service + u'<'), qPrintable(html));
    QCOMPARE(html.contains(u"Sign-in page"_s), !page.isEmpty());
    QVERIFY2(html.contains(u'>' + page + u'<'), qPrintable(html));
}

void TestHandover::writesAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.html"_s);
    QCOMPARE(m_station->run({u"handover"_s, u"--output"_s, path}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains(path.toUtf8()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Riverside CRM"));
}

void TestHandover::fileThatCannotBeWritten()
{
    QTemporaryDir folder;
    QCOMPARE(m_station->run({u"handover"_s, u"--output"_s, folder.filePath(u"no/such/folder.html"_s)}), 1);
    QVERIFY(m_station->console.err.contains("cannot be written"));
}

void TestHandover::nothingThere()
{
    m_station->worker.script<api::Connections>({});
    QCOMPARE(m_station->run({u"handover"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("evergrant add"));
}

void TestHandover::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no name") << QStringList{u"handover"_s, u"CRM"_s};
    QTest::newRow("PDF") << QStringList{u"handover"_s, u"--output"_s, u"sheet.PDF"_s};
}

void TestHandover::refused()
{
    QFETCH(QStringList, words);
    QCOMPARE(m_station->run(words), 2);
    QCOMPARE(m_station->worker.requests.size(), 0);
}

/// Whatever the worker tells in fields that no sheet is made of stays out of it.
void TestHandover::noSecrets()
{
    api::ConnectionView view;
    view.name = view.title = u"crm"_s;
    view.settings = {{u"proxy"_s, u"http://canary-1"_s}};
    QJsonObject connection = api::Codec<api::ConnectionView>::encode(view);
    connection.insert(u"client_secret"_s, u"canary-2"_s);
    m_station->worker.script(u"connections"_s, QJsonObject{{u"connections"_s, QJsonArray{connection}}});
    QCOMPARE(m_station->run({u"handover"_s}), 0);
    QVERIFY(m_station->console.out.contains("crm"));
    QVERIFY(!m_station->console.out.contains("canary"));
}

EVERGRANT_TEST(TestHandover)
#include "tst_cli_handover.moc"
