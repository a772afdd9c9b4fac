// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "machine/applicationservice.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestApplicationService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheWindow_data();
    void showsTheWindow();
    void answersNothingElse();
    void theFirstHasTheName();
    void givesTheNameBack();
    void aBusThatHangs();

private:
    bool startBus();
    QString address() const { return u"unix:path="_s + m_folder.filePath(u"bus"_s); }
    /// Waits for the answer, an error for example.
    QDBusMessage call(const QString& interfaceName, const QString& method, const QVariantList& arguments) const;
    bool start(ApplicationService& service) const
    {
        service.start();
        return QTest::qWaitFor([this] { return isThere(); });
    }
    bool isThere() const;

    FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_daemon;
    QDBusConnection m_caller{u"caller"_s};
};

// libdbus reads the address once in the life of a process.
void TestApplicationService::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", address().toUtf8());
}

void TestApplicationService::init()
{
    QVERIFY(startBus());
    m_caller = QDBusConnection::connectToBus(address(), u"caller"_s);
    QVERIFY(m_caller.isConnected());
}

void TestApplicationService::cleanup()
{
    QDBusConnection::disconnectFromBus(u"caller"_s);
    m_daemon->kill();
    m_daemon->waitForFinished(10000);
}

bool TestApplicationService::startBus()
{
    m_daemon = std::make_unique<QProcess>();
    m_daemon->start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                                       u"--address="_s + address()});
    return m_daemon->waitForReadyRead(10000);
}

QDBusMessage TestApplicationService::call(const QString& interfaceName, const QString& method,
                                          const QVariantList& arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.evergrant.Evergrant"_s, u"/org/evergrant/Evergrant"_s,
                                                          interfaceName, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    const QDBusPendingCall pending = m_caller.asyncCall(message);
    return QTest::qWaitFor([&pending] { return pending.isFinished(); }) ? pending.reply() : QDBusMessage();
}

bool TestApplicationService::isThere() const
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                          u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    message << u"org.evergrant.Evergrant"_s;
    QDBusPendingReply<bool> reply = m_caller.asyncCall(message);
    reply.waitForFinished();
    return reply.isValid() && reply.value();
}

void TestApplicationService::showsTheWindow_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    const QVariantMap nothing;
    QTest::newRow("Activate") << u"Activate"_s << QVariantList{nothing};
    QTest::newRow("Open") << u"Open"_s << QVariantList{QStringList{u"file:///tmp/a"_s}, nothing};
    QTest::newRow("ActivateAction") << u"ActivateAction"_s << QVariantList{u"any"_s, QVariantList(), nothing};
}

void TestApplicationService::showsTheWindow()
{
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    ApplicationService service(m_clock);
    QSignalSpy activated(&service, &ApplicationService::activated);
    QVERIFY(!isThere());
    QVERIFY(start(service));
    const QDBusMessage answer = call(u"org.freedesktop.Application"_s, method, arguments);
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
    QCOMPARE(activated.size(), 1);
}

void TestApplicationService::answersNothingElse()
{
    ApplicationService service(m_clock);
    QSignalSpy activated(&service, &ApplicationService::activated);
    QVERIFY(start(service));
    QCOMPARE(call(u"org.freedesktop.Application"_s, u"Quit"_s, {}).type(), QDBusMessage::ErrorMessage);
    QCOMPARE(call(u"org.other"_s, u"Activate"_s, {}).type(), QDBusMessage::ErrorMessage);
    const QDBusMessage described = call(u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s, {});
    QVERIFY(described.arguments().value(0).toString().contains("ActivateAction"_L1));
    QCOMPARE(activated.size(), 0);
}

void TestApplicationService::theFirstHasTheName()
{
    auto first = std::make_unique<ApplicationService>(m_clock);
    QVERIFY(start(*first));
    ApplicationService second(m_clock);
    QSignalSpy activatedFirst(first.get(), &ApplicationService::activated);
    QSignalSpy activatedSecond(&second, &ApplicationService::activated);
    second.start();
    const QString connection = u"evergrant-application-%1"_s.arg(reinterpret_cast<quintptr>(&second));
    QVERIFY(QTest::qWaitFor([&connection] { return QDBusConnection(connection).isConnected(); }));
    call(u"org.freedesktop.Application"_s, u"Activate"_s, {QVariantMap()});
    QCOMPARE(activatedFirst.size(), 1);
    QCOMPARE(activatedSecond.size(), 0);
    first.reset(); // the second does not wait for its turn
    QVERIFY(QTest::qWaitFor([this] { return !isThere(); }));
}

void TestApplicationService::givesTheNameBack()
{
    auto service = std::make_unique<ApplicationService>(m_clock);
    QVERIFY(start(*service));
    service.reset();
    QVERIFY(QTest::qWaitFor([this] { return !isThere(); }));
}

void TestApplicationService::aBusThatHangs()
{
    m_daemon->kill();
    QVERIFY(m_daemon->waitForFinished(10000));
    QLocalServer::removeServer(m_folder.filePath(u"bus"_s));
    QLocalServer silent;
    QVERIFY(silent.listen(m_folder.filePath(u"bus"_s)));
    ApplicationService service(m_clock);
    service.start();
    QTRY_VERIFY(silent.hasPendingConnections());
    const std::unique_ptr<QLocalSocket> probe(silent.nextPendingConnection());
    m_clock.advance(ApplicationService::Timeout * 2);
    // QtDBus would be the next to connect, and would wait here for half a minute.
    QVERIFY(!silent.waitForNewConnection(0));
}

EVERGRANT_TEST(TestApplicationService)
#include "tst_applicationservice.moc"
