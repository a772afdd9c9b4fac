// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole story once, on real parts only: the window under a window manager with a tray, operated with a real mouse;
// the worker in its own process; a real keyring; a real authorization server; a real Chromium.

#include "window.h"
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
    T* find(const char* name) const
    {
        return m_window->find<T>(name);
    }
    /// The one in the window; the wizard has its own.
    QWidget* authorizePanel() const { return find<QWidget>("DetailsPage")->findChild<QWidget*>(u"authorizePanel"_s); }
    bool takePicture(const QString& name) const { return m_window->takePicture(name); }
    QString stateWord() const { return m_window->stateWord(u"crm"_s); }
    qint64 generation() const;

    AuthServer m_server{{u"--access-token-ttl"_s, u"20"_s}};
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Window> m_window;
    bool m_broken = false;
};

void TestFirstLight::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    QVERIFY(m_server.start());
    m_station = std::make_unique<Station>();
    m_window = std::make_unique<Window>(*m_station);
}

void TestFirstLight::init()
{
    QVERIFY2(!m_broken, "the step before has failed");
}

void TestFirstLight::cleanup()
{
    if (QTest::currentTestFailed() && !m_broken)
        m_window->tell(u"failed"_s);
    m_broken = m_broken || QTest::currentTestFailed();
}

void TestFirstLight::cleanupTestCase()
{
    m_window.reset();
    m_station.reset();
}

/// How often the tokens have been replaced, as the log tells it.
qint64 TestFirstLight::generation() const
{
    qint64 highest = 0;
    for (const auto& event : m_station->log({u"crm"_s}))
        highest = std::max(highest, event["details"_L1]["generation"_L1].toInteger());
    return highest;
}

void TestFirstLight::opensEmpty()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_window->widget(), 20000));
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("emptyPage")->isVisible(), 30000);
    QCOMPARE(m_station->workers().size(), 1);
    QVERIFY(takePicture(u"1-empty"_s));
}

void TestFirstLight::addsAConnection()
{
    // The person hesitates and declines, so that the window's own button has something to do afterwards.
    qputenv("EVERGRANT_TEST_BROWSER_ARGS", "--deny");
    QVERIFY(m_window->press("addFirstButton"));
    QTRY_VERIFY(m_window->wizard() && m_window->wizard()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(m_window->wizard()->window()));
    auto* next = find<QPushButton>("wizardNextButton");
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(m_window->fill("serviceSearchEdit", u"openid"_s));
    QVERIFY(takePicture(u"2-choose"_s));
    QVERIFY(m_window->press(next));
    // The usual way is chosen already.
    QTRY_VERIFY(find<QRadioButton>("grant_code") && find<QRadioButton>("grant_code")->isVisible());
    QVERIFY(find<QRadioButton>("grant_code")->isChecked());
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(m_window->press(next));
    QTRY_VERIFY(find<QLineEdit>("issuerEdit") && find<QLineEdit>("issuerEdit")->isVisible());
    QVERIFY(m_window->fill("issuerEdit", m_server.issuer()));
    QVERIFY(m_window->fill("client_idEdit", m_server.clientId()));
    QVERIFY(m_window->fill("client_secretEdit", QString::fromUtf8(m_server.clientSecret())));
    QVERIFY(m_window->fill("scopesEdit", u"contacts"_s));
    QVERIFY(m_window->fill("nameEdit", u"crm"_s));
    QVERIFY(takePicture(u"3-details"_s));
    QVERIFY(m_window->press(next));
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("failureArea")->isVisible(), 60000);
    QVERIFY2(find<QLabel>("failureLabel")->text().contains(u"declined"_s),
             qUtf8Printable(find<QLabel>("failureLabel")->text()));
    QVERIFY(takePicture(u"4-declined"_s));
    QVERIFY(m_window->press("wizardCloseButton"));
    QTRY_VERIFY(!m_window->wizard()->isVisible());
    QCOMPARE(stateWord(), u"never-authorized"_s);
    QCOMPARE(m_server.tokenRequestCount(), 0);
}

void TestFirstLight::authorizesByPressingTheButton()
{
    qunsetenv("EVERGRANT_TEST_BROWSER_ARGS");
    auto* button = find<QPushButton>("primaryActionButton");
    QTRY_VERIFY(button->isVisible());
    QVERIFY(takePicture(u"5-not-connected"_s));
    QVERIFY(m_window->press(button));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 60000);
    QTRY_VERIFY(!authorizePanel()->isVisible());
    QCOMPARE(m_window->headline(), u"Everything works. Nothing to do."_s);
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
    QTRY_COMPARE(m_window->headline(), u"Renewing does not work at the moment."_s);
    const auto* detail = find<QLabel>("detailLabel");
    QTRY_VERIFY2(detail->text().contains(u"could not be reached"_s), qUtf8Printable(detail->text()));
    QTRY_VERIFY2(detail->text().contains(u"tries again"_s), qUtf8Printable(detail->text())); // not while it tries
    QVERIFY(takePicture(u"8-degraded"_s));
}

void TestFirstLight::recoversByItself()
{
    QVERIFY(m_server.start());
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 60000);
    QTRY_COMPARE(m_window->headline(), u"Everything works. Nothing to do."_s);
    QVERIFY(takePicture(u"9-recovered"_s));
    QVERIFY(m_window->balloon().isEmpty());
}

void TestFirstLight::callsAPersonWhenTheGrantIsRevoked()
{
    m_server.revokeAll();
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"needs-authorization"_s, 60000);
    QTRY_VERIFY(!m_window->balloon().isEmpty());
    QVERIFY2(m_window->balloon().contains(u"needs a new sign-in"_s), qUtf8Printable(m_window->balloon()));
    QTRY_VERIFY2(m_window->headline().contains(u"needs a new sign-in"_s), qUtf8Printable(m_window->headline()));
    QVERIFY(takePicture(u"10-needs-you"_s));
}

void TestFirstLight::reauthorizesByPressingTheButton()
{
    auto* button = find<QPushButton>("primaryActionButton");
    QVERIFY2(button->text().contains(u"Re-au"_s), qUtf8Printable(button->text()));
    QVERIFY(m_window->press(button));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 60000);
    QTRY_VERIFY(!authorizePanel()->isVisible());
    QCOMPARE(m_window->headline(), u"Everything works. Nothing to do."_s);
    QVERIFY(takePicture(u"11-healthy-again"_s));
    const auto token = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(token, 0);
    QCOMPARE(fingerprint(lineOf(token)), m_server.tokenRequests().last()["issued_access_token"_L1].toString());
    // Nobody but the window has been asked to do anything, and it was the same worker all the time.
    QCOMPARE(m_station->workers().size(), 1);
}

QTEST_MAIN(TestFirstLight)
#include "tst_firstlight.moc"
