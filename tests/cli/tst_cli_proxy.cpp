// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant proxy: what is asked of the worker, and what is refused before that.

#include "station.h"

#include "../support/testprogram.h"
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_station = std::make_unique<Station>(); }
    void shows();
    void sets_data();
    void sets();
    void exceptions();
    void refusesExceptions_data();
    void refusesExceptions();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<Station> m_station;
};

void TestProxy::shows()
{
    m_station->worker.script(u"proxy"_s, objectFrom(R"({"proxy":"http://proxy.example:3128"})"));
    QCOMPARE(m_station->run({u"proxy"_s}), 0);
    QCOMPARE(m_station->worker.methods(), QStringList{u"proxy"_s});
    QCOMPARE(m_station->console.out, QByteArray("http://proxy.example:3128\n"));
}

void TestProxy::sets_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("sent");
    for (const auto& word : {u"system"_s, u"none"_s, u"socks5://localhost:1080"_s})
        QTest::newRow(qPrintable(word)) << word << word;
    QTest::newRow("with a slash") << u"http://proxy.example:3128/"_s << u"http://proxy.example:3128"_s;
}

void TestProxy::sets()
{
    QFETCH(const QString, given);
    QFETCH(const QString, sent);
    m_station->worker.script(u"set-proxy"_s, QJsonObject{{u"proxy"_s, sent}});
    QCOMPARE(m_station->run({u"proxy"_s, given}), 0);
    QCOMPARE(m_station->worker.methods(), QStringList{u"set-proxy"_s});
    QCOMPARE(m_station->worker.requests.at(0).second, (QJsonObject{{u"proxy"_s, sent}}));
    QCOMPARE(m_station->console.out, sent.toUtf8() + '\n');
}

void TestProxy::exceptions()
{
    const QJsonArray list{u".example.org"_s, u"10.0.0.0/8"_s};
    const QJsonObject both{{u"proxy"_s, u"socks5://localhost:1080"_s}, {u"no_proxy"_s, list}};
    m_station->worker.script(u"set-proxy"_s, both);
    m_station->worker.script(u"proxy"_s, both);
    QCOMPARE(m_station->run({u"proxy"_s, u"socks5://localhost:1080"_s, u"--no-proxy"_s, u".example.org,10.0.0.0/8"_s}),
             0);
    QCOMPARE(m_station->worker.requests.at(0).second, both);
    QCOMPARE(m_station->console.out, QByteArray("socks5://localhost:1080\n")); // the answer alone
    QVERIFY(m_station->console.err.contains(".example.org, 10.0.0.0/8"));
    QCOMPARE(m_station->run({u"proxy"_s, u"--json"_s}), 0);
    QCOMPARE(objectFrom(m_station->console.out.constData())["no_proxy"_L1].toArray(), list);
    QCOMPARE(m_station->run({u"proxy"_s, u"socks5://localhost:1080"_s, u"--no-proxy"_s, u""_s}), 0);
    QCOMPARE(m_station->worker.requests.last().second["no_proxy"_L1], QJsonValue(QJsonArray()));
}

void TestProxy::refusesExceptions_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("without a proxy") << QStringList{u"--no-proxy"_s, u"a.example"_s};
    QTest::newRow("of the system") << QStringList{u"system"_s, u"--no-proxy"_s, u"a.example"_s};
    QTest::newRow("with a port") << QStringList{u"socks5://localhost:1080"_s, u"--no-proxy"_s, u"a.example:80"_s};
}

void TestProxy::refusesExceptions()
{
    QFETCH(const QStringList, words);
    QCOMPARE(m_station->run(QStringList{u"proxy"_s} + words), 2);
    QVERIFY(m_station->worker.requests.isEmpty());
    QVERIFY(m_station->console.err.contains("proxy"));
}

void TestProxy::refuses_data()
{
    QTest::addColumn<QString>("given");
    for (const auto& word : {u""_s, u"off"_s, u"proxy.example:3128"_s, u"http://ann:k7pw@proxy.example:3128"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void TestProxy::refuses()
{
    QFETCH(const QString, given);
    QCOMPARE(m_station->run({u"proxy"_s, given}), 2);
    QVERIFY(m_station->worker.requests.isEmpty());
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("proxy: "));
    QVERIFY(!m_station->console.err.contains("k7pw"));
}

EVERGRANT_TEST(TestProxy)
#include "tst_cli_proxy.moc"
