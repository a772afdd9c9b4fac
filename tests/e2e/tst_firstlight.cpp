// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole story once, on real parts only: the window under a window manager with a tray, operated with a real mouse;
// the worker in its own process; a real keyring; a real authorization server; a real Chromium.

#include "core/systemclock.h"
#include "desktop/connectionsmodel.h"
#include "desktop/desktopapplication.h"
#include "link/client.h"
#include "records/eventlogreader.h"
#include "station.h"
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant;
using namespace evergrant::e2e;

/// One after the other; each step stands on the one before.
class TestFirstLight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void opensEmpty();
    void addsAConnection();
    void authorizesByPressingTheButton();
    void renewsInTheBackground();
    void showsThatTheProviderIsGone();
    void recoversByItself();
    void callsAPersonWhenTheGrantIsRevoked();
    void reauthorizesByPressingTheButton();

private:
    template <typename T>
    T* find(const char* name) const;
    QWidget* wizard() const { return find<QWidget>("AddConnectionDialog"); }
    /// The one in the window; the wizard has its own.
    QWidget* authorizePanel() const { return find<QWidget>("DetailsPage")->findChild<QWidget*>(u"authorizePanel"_s); }
    bool press(QWidget* button) const;
    void fill(const char* name, const QString& text) const;
    bool takePicture(const QString& name);
    QString headline() const { return find<QLabel>("headlineLabel")->text(); }
    QString stateWord() const;
    qint64 generation() const;
    QString balloon() const;

    AuthServer m_server{{u"--access-token-ttl"_s, u"20"_s}};
    std::unique_ptr<Station> m_station;
    SystemClock m_clock;
    std::unique_ptr<link::WorkerLauncher> m_launcher;
    std::unique_ptr<link::LinkClient> m_link;
    std::unique_ptr<DesktopApplication> m_desktop;
    QString m_pictures;
    bool m_broken = false;
};

void TestFirstLight::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    QVERIFY(m_server.start());
    m_station = std::make_unique<Station>();
    m_station->useInThisProcess();
    m_pictures = qEnvironmentVariable("EVERGRANT_SCREENSHOTS", m_station->file(u"pictures"_s));
    QVERIFY(QDir().mkpath(m_pictures));

    m_launcher =
        std::make_unique<link::WorkerLauncher>(m_clock, QStringLiteral(EVERGRANT_PROGRAMS_DIR "/evergrant-worker"));
    m_link = std::make_unique<link::LinkClient>(
        link::ClientOptions{.profileDir = m_station->profile(), .stay = true, .reconnect = true, .paths = {}}, m_clock,
        m_launcher.get());
    const auto events = m_station->profile() + u"/events.db"_s;
    m_desktop = std::make_unique<DesktopApplication>(
        DesktopParts{*m_link, m_clock, [events] { return std::make_unique<SqliteEventReader>(events); },
                     &QDesktopServices::openUrl, m_station->profile()});
    m_desktop->start();
}

void TestFirstLight::init()
{
    QVERIFY2(!m_broken, "the step before has failed");
}

void TestFirstLight::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    if (!m_broken)
        takePicture(u"failed"_s);
    m_broken = true;
    QFile log(qEnvironmentVariable("EVERGRANT_TEST_BROWSER_LOG"));
    if (log.open(QFile::ReadOnly))
        qWarning("the browser: %s", log.readAll().constData());
    for (const auto& event : m_station->log())
        qWarning("%s", qUtf8Printable(event["at"_L1].toString() + u' ' + event["message"_L1].toString()));
}

void TestFirstLight::cleanupTestCase()
{
    m_desktop.reset();
    m_link.reset();
    m_station.reset();
}

template <typename T>
T* TestFirstLight::find(const char* name) const
{
    return m_desktop->window().findChild<T*>(QLatin1StringView(name));
}

/// With the mouse, as a person does: the X server moves the pointer there and clicks.
bool TestFirstLight::press(QWidget* button) const
{
    if (!button || !QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, 10000))
        return false;
    const QPoint at = button->mapToGlobal(button->rect().center());
    QProcess mouse;
    // Away first: waiting for a move that is none would never end where two buttons lie on the same place.
    mouse.start(u"xdotool"_s, {u"mousemove"_s, u"1"_s, u"1"_s, u"mousemove"_s, u"--sync"_s, QString::number(at.x()),
                               QString::number(at.y()), u"click"_s, u"1"_s});
    return QTest::qWaitFor([&mouse] { return mouse.state() == QProcess::NotRunning; }, 10000) && mouse.exitCode() == 0;
}

void TestFirstLight::fill(const char* name, const QString& text) const
{
    auto* edit = find<QLineEdit>(name);
    QVERIFY2(edit && edit->isVisible(), name);
    edit->clear();
    QTest::keyClicks(edit, text);
}

/// What is on the screen now; false when that is nothing.
bool TestFirstLight::takePicture(const QString& name)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (auto* const widget : widgets)
        widget->repaint();
    QGuiApplication::sync(); // what was painted is on the screen
    const auto image = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    image.save(m_pictures + u'/' + name + u".png"_s);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours.size() > 30;
}

QString TestFirstLight::stateWord() const
{
    const auto views = m_desktop->model().views();
    return views.isEmpty() ? QString() : toWord(views.first().health);
}

/// How often the tokens have been replaced, as the log tells it.
qint64 TestFirstLight::generation() const
{
    qint64 highest = 0;
    for (const auto& event : m_station->log({u"crm"_s}))
        highest = std::max(highest, event["details"_L1]["generation"_L1].toInteger());
    return highest;
}

/// The text of the notification on the screen; empty when there is none.
QString TestFirstLight::balloon() const
{
    for (const auto* widget : QApplication::topLevelWidgets()) {
        if (!widget->isVisible() || !widget->inherits("QBalloonTip"))
            continue;
        QStringList texts;
        for (const auto* label : widget->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u' ');
    }
    return {};
}

void TestFirstLight::opensEmpty()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window(), 20000));
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("emptyPage")->isVisible(), 30000);
    QCOMPARE(m_station->workers().size(), 1);
    QVERIFY(takePicture(u"1-empty"_s));
}

void TestFirstLight::addsAConnection()
{
    // The person hesitates and declines, so that the window's own button has something to do afterwards.
    qputenv("EVERGRANT_TEST_BROWSER_ARGS", "--deny");
    QVERIFY(press(find<QPushButton>("addFirstButton")));
    QTRY_VERIFY(wizard() && wizard()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(wizard()->window()));
    auto* next = find<QPushButton>("wizardNextButton");
    QTRY_VERIFY(next->isEnabled());
    fill("serviceSearchEdit", u"openid"_s);
    QVERIFY(takePicture(u"2-choose"_s));
    QVERIFY(press(next));
    // The usual way is chosen already.
    QTRY_VERIFY(find<QRadioButton>("grant_code") && find<QRadioButton>("grant_code")->isVisible());
    QVERIFY(find<QRadioButton>("grant_code")->isChecked());
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(press(next));
    QTRY_VERIFY(find<QLineEdit>("issuerEdit") && find<QLineEdit>("issuerEdit")->isVisible());
    fill("issuerEdit", m_server.issuer());
    fill("client_idEdit", m_server.clientId());
    fill("client_secretEdit", QString::fromUtf8(m_server.clientSecret()));
    fill("scopesEdit", u"contacts"_s);
    fill("nameEdit", u"crm"_s);
    QVERIFY(takePicture(u"3-details"_s));
    QVERIFY(press(next));
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("failureArea")->isVisible(), 60000);
    QVERIFY2(find<QLabel>("failureLabel")->text().contains(u"declined"_s),
             qUtf8Printable(find<QLabel>("failureLabel")->text()));
    QVERIFY(takePicture(u"4-declined"_s));
    QVERIFY(press(find<QPushButton>("wizardCloseButton")));
    QTRY_VERIFY(!wizard()->isVisible());
    QCOMPARE(stateWord(), u"never-authorized"_s);
    QCOMPARE(m_server.tokenRequestCount(), 0);
}

void TestFirstLight::authorizesByPressingTheButton()
{
    qunsetenv("EVERGRANT_TEST_BROWSER_ARGS");
    auto* button = find<QPushButton>("primaryActionButton");
    QTRY_VERIFY(button->isVisible());
    QVERIFY(takePicture(u"5-not-connected"_s));
    QVERIFY(press(button));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 60000);
    QTRY_VERIFY(!authorizePanel()->isVisible());
    QCOMPARE(headline(), u"Everything works. Nothing to do."_s);
    QTRY_VERIFY(!find<QLabel>("countdownLabel")->text().isEmpty());
    QVERIFY(!button->isVisible());
    QVERIFY(takePicture(u"6-healthy"_s));
    // The code, and the refresh that proves the grant.
    QCOMPARE(m_server.tokenRequestCount(), 2);
    const auto token = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(token, 0);
    QCOMPARE(fingerprint(lineOf(token)), m_server.tokenRequests().last()["issued_access_token"_L1].toString());
}

void TestFirstLight::renewsInTheBackground()
{
    const auto before = generation();
    const auto countdown = find<QLabel>("countdownLabel")->text();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("countdownLabel")->text() != countdown, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(m_server.tokenRequestCount() >= 4, 45000);
    QTRY_COMPARE(generation(), before + 2);
    for (const auto& request : m_server.tokenRequests())
        QCOMPARE(request["status"_L1].toInt(), 200);
    QTRY_COMPARE(stateWord(), u"healthy"_s);
    QVERIFY(takePicture(u"7-renewed"_s));
}

void TestFirstLight::showsThatTheProviderIsGone()
{
    m_server.kill();
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"degraded"_s, 40000);
    QTRY_COMPARE(headline(), u"Renewing does not work at the moment."_s);
    const auto detail = find<QLabel>("detailLabel")->text();
    QVERIFY2(detail.contains(u"could not be reached"_s) && detail.contains(u"tries again"_s), qUtf8Printable(detail));
    QVERIFY(takePicture(u"8-degraded"_s));
}

void TestFirstLight::recoversByItself()
{
    QVERIFY(m_server.start());
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 60000);
    QTRY_COMPARE(headline(), u"Everything works. Nothing to do."_s);
    QVERIFY(takePicture(u"9-recovered"_s));
    QVERIFY(balloon().isEmpty());
}

void TestFirstLight::callsAPersonWhenTheGrantIsRevoked()
{
    m_server.revokeAll();
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"needs-authorization"_s, 60000);
    QTRY_VERIFY(!balloon().isEmpty());
    QVERIFY2(balloon().contains(u"sign in again"_s), qUtf8Printable(balloon()));
    QTRY_VERIFY2(headline().contains(u"sign in again"_s), qUtf8Printable(headline()));
    QVERIFY(takePicture(u"10-needs-you"_s));
}

void TestFirstLight::reauthorizesByPressingTheButton()
{
    auto* button = find<QPushButton>("primaryActionButton");
    QVERIFY2(button->text().contains(u"Re-au"_s), qUtf8Printable(button->text()));
    QVERIFY(press(button));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 60000);
    QTRY_VERIFY(!authorizePanel()->isVisible());
    QCOMPARE(headline(), u"Everything works. Nothing to do."_s);
    QVERIFY(takePicture(u"11-healthy-again"_s));
    const auto token = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(token, 0);
    QCOMPARE(fingerprint(lineOf(token)), m_server.tokenRequests().last()["issued_access_token"_L1].toString());
    // Nobody but the window has been asked to do anything, and it was the same worker all the time.
    QCOMPARE(m_station->workers().size(), 1);
}

QTEST_MAIN(TestFirstLight)
#include "tst_firstlight.moc"
