// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's way through every kind of sign-in but the usual one (tst_firstlight), on real parts only: mouse,
// keyboard, window manager, worker, keyring, authorization server, and where a person signs in, Chromium.

#include "window.h"
#include <QDialog>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant;
using namespace evergrant::e2e;

/// One window for all of them, as a person has; each step makes a connection of its own.
class TestWindowGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void clientCredentials();
    void wrongSecretIsMended();

private:
    /// Through the wizard to the fields of a service.
    bool beginToAdd(const QString& service, const char* wayIn);
    bool fillAll(const QList<std::pair<const char*, QString>>& fields);
    bool browserWasOpened() const;

    AuthServer m_server{{u"--access-token-ttl"_s, u"3600"_s}};
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Window> m_window;
};

void TestWindowGrants::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    QVERIFY(m_server.start());
    m_station = std::make_unique<Station>();
    m_window = std::make_unique<Window>(*m_station);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->widget(), 20000));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows("emptyPage"), 30000);
}

void TestWindowGrants::init()
{
    m_server.reset();
    QFile(qEnvironmentVariable("EVERGRANT_TEST_BROWSER_LOG")).remove();
}

void TestWindowGrants::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_window->tell(u"failed-"_s + QLatin1StringView(QTest::currentTestFunction()));
    for (auto* dialog : m_window->widget().findChildren<QDialog*>())
        dialog->close(); // the next step begins with the window alone
}

void TestWindowGrants::cleanupTestCase()
{
    m_window.reset();
    m_station.reset();
}

bool TestWindowGrants::beginToAdd(const QString& service, const char* wayIn)
{
    const auto& window = *m_window;
    return window.press("addConnectionButton") &&
           QTest::qWaitFor([&] { return window.shows("AddConnectionDialog") && window.wizard()->isActiveWindow(); },
                           10000) &&
           window.fill("serviceSearchEdit", service) && window.press("wizardNextButton") && window.press(wayIn) &&
           window.find<QRadioButton>(wayIn)->isChecked() && window.press("wizardNextButton");
}

bool TestWindowGrants::fillAll(const QList<std::pair<const char*, QString>>& fields)
{
    return std::all_of(fields.begin(), fields.end(),
                       [this](const auto& field) { return m_window->fill(field.first, field.second); });
}

bool TestWindowGrants::browserWasOpened() const
{
    return QFile::exists(qEnvironmentVariable("EVERGRANT_TEST_BROWSER_LOG"));
}

void TestWindowGrants::clientCredentials()
{
    QVERIFY(beginToAdd(u"openid"_s, "grant_client-credentials"));
    QVERIFY(fillAll({{"issuerEdit", m_server.issuer()},
                     {"client_idEdit", m_server.clientId()},
                     {"client_secretEdit", QString::fromUtf8(m_server.clientSecret())},
                     {"nameEdit", u"robot"_s}}));
    QVERIFY(m_window->takePicture(u"1-robot-details"_s));
    QVERIFY(m_window->press("wizardNextButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->text("resultLabel"), u"It works."_s, 30000);
    QCOMPARE(m_window->text("commandLabel"), u"evergrant token robot"_s);
    QVERIFY(m_window->takePicture(u"1-robot-works"_s));
    QVERIFY(m_window->press("wizardNextButton"));
    QTRY_VERIFY(!m_window->shows("AddConnectionDialog"));
    QTRY_COMPARE(m_window->stateWord(u"robot"_s), u"healthy"_s);
    QTRY_COMPARE(m_window->headline(), u"Everything works. Nothing to do."_s);
    QVERIFY(m_window->takePicture(u"1-robot-healthy"_s));
    QVERIFY(!browserWasOpened());
    QVERIFY(m_server.accepts(lineOf(m_station->evergrant({u"token"_s, u"robot"_s}))));
    QVERIFY(!m_server.accepts("another"));
}

void TestWindowGrants::wrongSecretIsMended()
{
    QVERIFY(beginToAdd(u"openid"_s, "grant_client-credentials"));
    QVERIFY(fillAll({{"issuerEdit", m_server.issuer()},
                     {"client_idEdit", m_server.clientId()},
                     {"client_secretEdit", u"not the secret"_s},
                     {"nameEdit", u"typo"_s}}));
    QVERIFY(m_window->press("wizardNextButton"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows("failureArea"), 30000);
    QVERIFY(m_window->takePicture(u"2-typo-refused"_s));
    QVERIFY(m_window->press("wizardCloseButton"));
    QTRY_VERIFY(!m_window->shows("AddConnectionDialog"));
    QTRY_COMPARE(m_window->stateWord(u"typo"_s), u"misconfigured"_s);
    QVERIFY(m_window->takePicture(u"2-typo-misconfigured"_s));
    QVERIFY(m_window->press("primaryActionButton"));
    QTRY_VERIFY(m_window->shows("SettingsDialog"));
    QVERIFY(m_window->fill("client_secretEdit", QString::fromUtf8(m_server.clientSecret())));
    QVERIFY(m_window->takePicture(u"2-typo-settings"_s));
    QVERIFY(m_window->press("settingsSaveButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->stateWord(u"typo"_s), u"healthy"_s, 30000);
    QVERIFY(m_window->takePicture(u"2-typo-healthy"_s));
}

QTEST_MAIN(TestWindowGrants)
#include "tst_windowgrants.moc"
