// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "fakenotifications.h"
#include "machine/dbusnotifier.h"
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestDbusNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void escapesForServersThatReadMarkup_data();
    void escapesForServersThatReadMarkup();
    void replacesAndWithdraws();
    void clicks();
    void aButton();
    void withoutABus();
    void theBusComesLater();
    void aBusThatRefuses();
    void withoutAServer();
    void aBusThatHangs();
    void aServerThatHangs();
    void theBusGoesAndComesBack();
    void endsWhenItIsDestroyed();

private:
    bool startBus(const QString& limits = {});
    void stopBus();
    QString address() const { return u"unix:path="_s + m_folder.filePath(u"bus"_s); }
    std::unique_ptr<DbusNotifier> make() { return std::make_unique<DbusNotifier>(m_clock); }
    /// 1: shown, 0: not.
    void notify(DbusNotifier& notifier, const QString& text)
    {
        notifier.notify({m_id, u"<b>Title</b>"_s, text}, [this](bool shown) { m_ends.append(shown); });
    }

    test::FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<FakeNotifications> m_server;
    QList<bool> m_ends;
    const QUuid m_id = QUuid::createUuid();
};

// libdbus reads the address once in the life of a process.
void TestDbusNotifier::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", address().toUtf8());
}

void TestDbusNotifier::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", address().toUtf8());
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    m_ends.clear();
    QVERIFY(startBus());
    m_server = std::make_unique<FakeNotifications>();
    QVERIFY(m_server->start(address()));
}

void TestDbusNotifier::cleanup()
{
    m_server.reset();
    stopBus();
}

bool TestDbusNotifier::startBus(const QString& limits)
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QFile::WriteOnly))
        return false;
    config.write(u"<busconfig><type>session</type><listen>%1</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                 "<allow send_destination=\"*\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>%2</busconfig>"_s
                     .arg(address(), limits)
                     .toUtf8());
    config.close();
    m_daemon = std::make_unique<QProcess>();
    m_daemon->start(u"dbus-daemon"_s,
                    {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    return m_daemon->waitForReadyRead(10000);
}

void TestDbusNotifier::stopBus()
{
    m_daemon->kill();
    m_daemon->waitForFinished(10000);
}

void TestDbusNotifier::escapesForServersThatReadMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    const QString raw = u"<img src='file:///dev/zero'> & more"_s;
    QTest::newRow("reads markup") << QStringList{u"body"_s, u"body-markup"_s}
                                  << u"&lt;img src='file:///dev/zero'&gt; &amp; more"_s;
    QTest::newRow("shows it as it is") << QStringList{u"body"_s} << raw;
}

void TestDbusNotifier::escapesForServersThatReadMarkup()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const QString, body);
    m_server->capabilities = capabilities;
    const auto notifier = make();
    notify(*notifier, u"<img src='file:///dev/zero'> & more"_s);
    QTRY_COMPARE(m_ends, QList<bool>{true});
    QCOMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->shown[0].text, body);
    QCOMPARE(m_server->shown[0].title, u"<b>Title</b>"_s); // is plain text by the specification
    QVERIFY(m_server->shown[0].actions.isEmpty());
}

void TestDbusNotifier::replacesAndWithdraws()
{
    const auto notifier = make();
    notifier->withdraw(m_id); // nothing there yet
    notify(*notifier, u"one"_s);
    QTRY_COMPARE(m_ends.size(), 1);
    notify(*notifier, u"two"_s);
    QTRY_COMPARE(m_ends.size(), 2);
    QCOMPARE(m_server->shown[1].replaces, m_server->shown[0].number);
    notifier->withdraw(m_id);
    QTRY_COMPARE(m_server->closed, QList<uint>{m_server->shown[0].number});
    // What a person has closed is not replaced.
    notify(*notifier, u"three"_s);
    QTRY_COMPARE(m_ends.size(), 3);
    Q_EMIT m_server->NotificationClosed(m_server->shown[2].number, 2);
    notify(*notifier, u"four"_s);
    QTRY_COMPARE(m_ends.size(), 4);
    QCOMPARE(m_server->shown[3].replaces, 0U);
}

void TestDbusNotifier::clicks()
{
    const auto notifier = make();
    QList<QUuid> clicked;
    notifier->setClicked([&](const QUuid& id, bool onButton) {
        QVERIFY(!onButton);
        clicked.append(id);
    });
    notify(*notifier, u"text"_s);
    QTRY_COMPARE(m_ends.size(), 1);
    QCOMPARE(m_server->shown[0].actions.value(0), u"default"_s);
    Q_EMIT m_server->ActionInvoked(m_server->shown[0].number + 7, u"default"_s); // somebody else's
    Q_EMIT m_server->ActionInvoked(m_server->shown[0].number, u"default"_s);
    QTRY_COMPARE(clicked, QList<QUuid>{m_id});
}

void TestDbusNotifier::aButton()
{
    const auto notifier = make();
    const Notification notification{m_id, u"Title"_s, u"text"_s, u"Sign in"_s};
    const auto ended = [this](bool shown) { m_ends.append(shown); };
    notifier->notify(notification, ended); // nobody listens to clicks
    QTRY_COMPARE(m_ends.size(), 1);
    QVERIFY(m_server->shown[0].actions.isEmpty());
    QList<bool> onButton;
    notifier->setClicked([&](const QUuid&, bool button) { onButton.append(button); });
    notifier->notify(notification, ended);
    QTRY_COMPARE(m_ends.size(), 2);
    const QStringList actions = m_server->shown[1].actions;
    QCOMPARE(actions.size(), 4); // key and label of each
    QCOMPARE(actions[3], u"Sign in"_s);
    Q_EMIT m_server->ActionInvoked(m_server->shown[1].number, actions[2]);
    Q_EMIT m_server->ActionInvoked(m_server->shown[1].number, actions[0]);
    QTRY_COMPARE(onButton, (QList<bool>{true, false}));
}

void TestDbusNotifier::withoutABus()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    DbusNotifier unset(m_clock);
    notify(unset, u"text"_s);
    QCOMPARE(m_ends, QList<bool>{false});
    unset.withdraw(m_id);

    qputenv("DBUS_SESSION_BUS_ADDRESS", address().toUtf8());
    m_server.reset();
    stopBus();
    DbusNotifier gone(m_clock);
    notify(gone, u"text"_s);
    QTRY_COMPARE(m_ends, (QList<bool>{false, false}));
}

/// Cron has started the worker, and then somebody logs in.
void TestDbusNotifier::theBusComesLater()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto notifier = make();
    notify(*notifier, u"text"_s);
    QCOMPARE(m_ends, QList<bool>{false});
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    notify(*notifier, u"text"_s);
    QTRY_COMPARE(m_ends, (QList<bool>{false, true}));
}

/// It has too many clients.
void TestDbusNotifier::aBusThatRefuses()
{
    m_server.reset();
    stopBus();
    QVERIFY(startBus(u"<limit name=\"max_completed_connections\">1</limit>"_s));
    m_server = std::make_unique<FakeNotifications>();
    QVERIFY(m_server->start(address()));
    DbusNotifier refused(m_clock);
    notify(refused, u"text"_s);
    QTRY_COMPARE(m_ends, QList<bool>{false});
}

void TestDbusNotifier::withoutAServer()
{
    m_server.reset();
    const auto notifier = make();
    notify(*notifier, u"text"_s);
    QTRY_COMPARE(m_ends, QList<bool>{false});
}

/// It accepts whoever comes and never says a word.
void TestDbusNotifier::aBusThatHangs()
{
    m_server.reset();
    stopBus();
    QFile::remove(m_folder.filePath(u"bus"_s));
    QLocalServer silent;
    QVERIFY(silent.listen(m_folder.filePath(u"bus"_s)));
    const auto notifier = make();
    notify(*notifier, u"one"_s);
    notify(*notifier, u"two"_s);
    QTRY_VERIFY(silent.hasPendingConnections());
    QVERIFY(m_ends.isEmpty());
    const QUuid other = QUuid::createUuid();
    bool ended = false;
    notifier->notify({other, u"Title"_s, u"three"_s}, [&ended](bool) { ended = true; });
    notifier->withdraw(other);
    QVERIFY(ended && m_ends.isEmpty());
    m_clock.advance(DbusNotifier::Timeout);
    QCOMPARE(m_ends, (QList<bool>{false, false}));

    silent.close();
    QVERIFY(startBus());
    m_server = std::make_unique<FakeNotifications>();
    QVERIFY(m_server->start(address()));
    notify(*notifier, u"three"_s);
    QTRY_COMPARE(m_ends, (QList<bool>{false, false, true}));
}

void TestDbusNotifier::aServerThatHangs()
{
    const auto notifier = make();
    notify(*notifier, u"one"_s);
    QTRY_COMPARE(m_ends, QList<bool>{true});
    m_server->answers = false;
    const int asked = m_server->asked;
    notify(*notifier, u"two"_s);
    QTRY_VERIFY(m_server->asked > asked);
    notifier->withdraw(m_id);
    QTRY_COMPARE(m_server->closed.size(), 1);
    QCOMPARE(m_ends, QList<bool>{true});
}

void TestDbusNotifier::theBusGoesAndComesBack()
{
    const auto notifier = make();
    notify(*notifier, u"one"_s);
    QTRY_COMPARE(m_ends, QList<bool>{true});
    m_server.reset();
    stopBus();
    const auto notified = [&](bool expected) {
        m_ends.clear();
        notify(*notifier, u"again"_s);
        return QTest::qWaitFor([this] { return !m_ends.isEmpty(); }) && m_ends.last() == expected;
    };
    QTRY_VERIFY(notified(false));
    QVERIFY(startBus());
    m_server = std::make_unique<FakeNotifications>();
    QVERIFY(m_server->start(address()));
    QTRY_VERIFY(notified(true));
}

void TestDbusNotifier::endsWhenItIsDestroyed()
{
    auto notifier = make();
    notify(*notifier, u"text"_s);
    notifier.reset();
    QCOMPARE(m_ends, QList<bool>{false});
}

EVERGRANT_TEST(TestDbusNotifier)
#include "tst_dbusnotifier.moc"
