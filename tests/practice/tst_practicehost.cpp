// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/system/systemclock.h"
#include "practice/practicehost.h"
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoEvents : public EventLog
{
public:
    void append(Event) override { ++count; }
    QCoro::Task<Result<QList<Event>>> read(EventFilter) override { co_return QList<Event>(); }
    int count = 0;
};

Connection connectionTo(const QString& provider)
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.providerId = provider;
    return connection;
}

} // namespace

class TestPracticeHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOnlyForItsConnections();
    void startsWhenASettingIsAskedFor();
    void servesItsOwnConnectionsOnly();
    void notesWhatIsStillBroken();
    void warnsOfATakenPort();

private:
    bool isStarted() const { return QFile::exists(m_folder.filePath(u"practice.json"_s)); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    NoEvents m_events;
};

void TestPracticeHost::runsOnlyForItsConnections()
{
    PracticeHost host(m_clock, m_events, m_folder.path());
    host.startIfUsed({connectionTo(u"acme"_s)});
    QVERIFY(!isStarted());
    host.startIfUsed({connectionTo(u"acme"_s), connectionTo(PracticeHost::ProviderId)});
    QVERIFY(isStarted());
    QCOMPARE(m_events.count, 0);
}

void TestPracticeHost::startsWhenASettingIsAskedFor()
{
    PracticeHost host(m_clock, m_events, m_folder.path());
    const auto settings = host.settings();
    QVERIFY(settings);
    const QUrl endpoint(settings->value(u"token_endpoint"_s));
    QTcpSocket client;
    client.connectToHost(endpoint.host(), quint16(endpoint.port()));
    QVERIFY(client.waitForConnected());
    QCOMPARE(host.settings().value(), *settings);
    client.abort();
    host.stop();
    client.connectToHost(endpoint.host(), quint16(endpoint.port()));
    QVERIFY(!client.waitForConnected());
    QCOMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestPracticeHost::servesItsOwnConnectionsOnly()
{
    PracticeHost host(m_clock, m_events, m_folder.path());
    Connection own = connectionTo(PracticeHost::ProviderId), foreign = connectionTo(u"acme"_s);
    QVERIFY(!host.serves(own));
    QCOMPARE(host.begin(Rehearsal::ProviderDown).error().code, u"practice-stopped"_s);
    host.end();
    own.settings = foreign.settings = host.settings().value();
    QVERIFY(host.serves(own));
    QVERIFY(!host.serves(foreign));
    own.settings.insert(u"token_endpoint"_s, u"https://acme.example/token"_s);
    QVERIFY(!host.serves(own)); // its requests go elsewhere
    QVERIFY(host.begin(Rehearsal::ProviderDown));
    host.end();
}

void TestPracticeHost::notesWhatIsStillBroken()
{
    const QList<QUuid> noted{QUuid::createUuid(), QUuid::createUuid()};
    {
        PracticeHost host(m_clock, m_events, m_folder.path());
        QCOMPARE(host.setStillBroken(noted).error().code, u"practice-stopped"_s);
        QVERIFY(host.settings());
        QVERIFY(host.setStillBroken(noted));
        QVERIFY(host.begin(Rehearsal::GrantRevoked));
    }
    PracticeHost host(m_clock, m_events, m_folder.path());
    QVERIFY(host.stillBroken().isEmpty()); // nobody uses it
    QVERIFY(host.settings());
    QCOMPARE(host.stillBroken(), noted);
    QVERIFY(host.setStillBroken({}));
    QVERIFY(host.stillBroken().isEmpty());
}

void TestPracticeHost::warnsOfATakenPort()
{
    PracticeHost host(m_clock, m_events, m_folder.path());
    const QUrl endpoint(host.settings().value().value(u"token_endpoint"_s));
    const int before = m_events.count;
    QVERIFY(host.begin(Rehearsal::ProviderDown));
    QTcpServer thief; // Qt shares what is not listened on
    QVERIFY(thief.listen(QHostAddress(QHostAddress::LocalHost), quint16(endpoint.port())));
    host.end();
    QCOMPARE(m_events.count, before + 1);
    QVERIFY(host.begin(Rehearsal::GrantRevoked));
    QCOMPARE(m_events.count, before + 2); // once for each end
    thief.close();
    host.end();
    QCOMPARE(m_events.count, before + 2);
    QTcpSocket client;
    client.connectToHost(endpoint.host(), quint16(endpoint.port()));
    QVERIFY(client.waitForConnected());
}

EVERGRANT_TEST(TestPracticeHost)
#include "tst_practicehost.moc"
