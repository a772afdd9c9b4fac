// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The worker calls a person by itself: a real notification server (dunst) shows it. And a bus that hangs holds nothing
// up.

#include "station.h"
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;
using namespace std::chrono_literals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;

/// What dunst has shown, newest first; takes it from the screen. "message" is what it made of title and text.
QList<QVariantMap> shown()
{
    const auto bus = QDBusConnection::sessionBus();
    const auto ask = [&bus](const QString& method) {
        return bus.call(QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s,
                                                       u"org.dunstproject.cmd0"_s, method));
    };
    ask(u"NotificationCloseAll"_s);
    return qdbus_cast<QList<QVariantMap>>(ask(u"NotificationListHistory"_s).arguments().value(0));
}

bool waitForOne(int limit)
{
    return QTest::qWaitFor([] { return !shown().isEmpty(); }, limit);
}

QString textOf(const QVariantMap& notification, const char* key)
{
    return notification[QLatin1StringView(key)].toString();
}

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void afterTheWindowHasQuit();
    void duringAnOutage();
    void aBusThatHangs();

private:
    bool startServer();
    /// Refuses with words that are no markup, until a person is needed.
    bool withdraw();

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Background> m_dunst, m_worker;
};

void TestNotifications::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
}

void TestNotifications::init()
{
    if (!m_server.isRunning())
        QVERIFY(m_server.start());
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
}

void TestNotifications::cleanup()
{
    m_worker.reset();
    m_station.reset();
    m_dunst.reset();
}

bool TestNotifications::startServer()
{
    m_dunst = std::make_unique<Background>(u"dunst"_s, QStringList(), QProcessEnvironment::systemEnvironment());
    return QTest::qWaitFor(
        [] { return QDBusConnection::sessionBus().interface()->isServiceRegistered(service).value(); }, 30000);
}

bool TestNotifications::withdraw()
{
    m_server.setFault(u"error:invalid_grant:<img src='file:///dev/zero'> & more"_s, 9);
    return QTest::qWaitFor(
        [this] {
            (void)m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s});
            return m_station->state(u"crm"_s) == "needs-authorization"_L1;
        },
        60000);
}

void TestNotifications::afterTheWindowHasQuit()
{
    QVERIFY(startServer());
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    Background window(QStringLiteral(EVERGRANT_PROGRAMS_DIR "/evergrant-desktop"), {}, m_station->environment());
    QVERIFY(QTest::qWaitFor([this] { return m_station->ask(u"hello"_s)["stays"_L1].toBool(); }, 60000));
    window.signal(SIGTERM);
    COMPARE_CODE(window.finish(), 0);
    QVERIFY(shown().isEmpty());

    QVERIFY(withdraw());
    QVERIFY(waitForOne(60000));
    const QVariantMap notification = shown().first();
    QCOMPARE(textOf(notification, "appname"), u"Evergrant"_s);
    const QString message = textOf(notification, "message");
    // The window would have said the same once more.
    QCOMPARE(shown().size(), 1);
    QVERIFY2(message.contains(u"&lt;img src='file:///dev/zero'&gt; &amp; more"_s), qPrintable(message));
}

/// Longer than a person is spared, and without any token that works.
void TestNotifications::duringAnOutage()
{
    m_server.setAccessTokenLife(20);
    QVERIFY(startServer());
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_server.kill();
    QVERIFY(waitForOne(300000));
    const QString message = textOf(shown().first(), "message");
    QCOMPARE(m_station->state(u"crm"_s), u"degraded"_s);
    QVERIFY2(message.contains(u"could not be reached"_s), qPrintable(message));
    // It is taken back when it works again, and not said a second time.
    QVERIFY(m_server.start());
    QTRY_VERIFY_WITH_TIMEOUT(m_station->isUsable(u"crm"_s), 120000);
    QCOMPARE(shown().size(), 1);
}

/// It accepts everybody and never says a word.
void TestNotifications::aBusThatHangs()
{
    QLocalServer silent;
    QVERIFY(silent.listen(m_station->file(u"silent-bus"_s)));
    int calls = 0;
    connect(&silent, &QLocalServer::newConnection, this, [&calls] { ++calls; });
    m_station->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + silent.fullServerName());
    m_worker = m_station->serve({u"--key-file"_s, m_station->file(u"profile.key"_s)});
    QVERIFY(m_worker);
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    QVERIFY(withdraw());
    // The notification and the copies in the keychain go there again and again; meanwhile everybody is served.
    for (int i = 0; i < 3; ++i) {
        const int before = calls;
        QTRY_VERIFY_WITH_TIMEOUT(calls > before, 60000);
        const auto status = m_station->begin({u"status"_s, u"--json"_s});
        const Ran ran = status->finish(10s);
        COMPARE_CODE(ran, 0);
        (void)m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s});
    }
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    COMPARE_CODE(m_worker->finish(), 0);
}

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
