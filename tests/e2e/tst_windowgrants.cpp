// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's way through every kind of sign-in but the usual one (tst_firstlight), on real parts only: mouse,
// keyboard, window manager, worker, keyring, authorization server, and where a person signs in, Chromium.

#include "contractserver.h"
#include "window.h"
#include <QDialog>
#include <QDir>
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
    void wrongSecretIsCorrected();
    void privateKey();
    void assertionKey();
    void device();
    void apiKey();
    void otherAccount();

private:
    /// Through the wizard to the fields of a service.
    bool beginToAdd(const QString& service, const char* wayIn);
    bool fillAll(const QList<std::pair<const char*, QString>>& fields);
    /// The last page of the wizard is there; goes back to the window.
    bool finishWizard();
    bool closeWizard();
    /// With the file dialog.
    bool chooseKey() const;
    bool browserWasOpened() const;
    /// A person with a phone: what the QR code says that the window shows; empty when it cannot be read.
    QByteArray scanned(const QString& picture) const;
    /// Somebody signs in and agrees in a Chromium of their own; the window goes on meanwhile.
    Ran elsewhere(const QByteArray& address) const;

    QTemporaryDir m_keys;
    ContractServer m_mailchimp{u"mailchimp"_s};
    AuthServer m_server{{u"--access-token-ttl"_s, u"3600"_s}};
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Window> m_window;
};

void TestWindowGrants::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    COMPARE_CODE(run(supportProgram(u"make-keys"_s), {m_keys.path()}), 0);
    QVERIFY(m_server.start());
    m_station = std::make_unique<Station>();
    QVERIFY(m_mailchimp.start() && m_mailchimp.overridePreset(m_station->profile()));
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
    const auto isThere = [&] { return window.shows("AddConnectionDialog") && window.wizard()->isActiveWindow(); };
    if (!window.press("addConnectionButton") || !QTest::qWaitFor(isThere, 10000))
        return false;
    // The wizard keeps what a step has typed that failed.
    while (window.shows("wizardBackButton") && window.press("wizardBackButton")) {
    }
    return window.fill("serviceSearchEdit", service) && window.press("wizardNextButton") && window.press(wayIn) &&
           window.find<QRadioButton>(wayIn)->isChecked() && window.press("wizardNextButton");
}

bool TestWindowGrants::fillAll(const QList<std::pair<const char*, QString>>& fields)
{
    return std::all_of(fields.begin(), fields.end(),
                       [this](const auto& field) { return m_window->fill(field.first, field.second); });
}

bool TestWindowGrants::finishWizard()
{
    const auto& window = *m_window;
    const bool ended =
        QTest::qWaitFor([&] { return window.shows("resultLabel") || window.shows("failureArea"); }, 60000);
    if (!ended || !window.text("resultLabel").startsWith(u"It works."_s)) {
        qWarning("%s%s", qUtf8Printable(window.text("failureLabel")), qUtf8Printable(window.text("resultLabel")));
        return false;
    }
    return window.press("wizardNextButton") && QTest::qWaitFor([&] { return !window.shows("AddConnectionDialog"); });
}

bool TestWindowGrants::closeWizard()
{
    return m_window->press("wizardCloseButton") &&
           QTest::qWaitFor([this] { return !m_window->shows("AddConnectionDialog"); });
}

QByteArray TestWindowGrants::scanned(const QString& picture) const
{
    return run(u"zbarimg"_s,
               {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, m_window->pictureFile(picture)})
        .out.trimmed();
}

Ran TestWindowGrants::elsewhere(const QByteArray& address) const
{
    QProcess person;
    person.start(u"node"_s, {supportProgram(u"browser.mjs"_s), u"-"_s});
    person.write(address);
    person.closeWriteChannel();
    Ran ran;
    ran.code = Ran::StillRunning;
    if (QTest::qWaitFor([&person] { return person.state() == QProcess::NotRunning; }, 40000))
        ran.code = person.exitCode();
    ran.out = person.readAllStandardOutput();
    ran.err = person.readAllStandardError();
    return ran;
}

bool TestWindowGrants::chooseKey() const
{
    // The dialog opens where this program is; a whole path it may shorten while it is being typed.
    const auto back = qScopeGuard([before = QDir::currentPath()] { QDir::setCurrent(before); });
    const auto isChosen = [this, path = m_keys.filePath(u"rsa.pem"_s)] {
        return m_window->find<QLineEdit>("client_key_fileEdit")->text() == path;
    };
    return QDir::setCurrent(m_keys.path()) && m_window->press("client_key_fileChooseButton") &&
           QTest::qWaitFor([this] { return m_window->shows("fileNameEdit"); }, 10000) &&
           m_window->fill("fileNameEdit", u"rsa.pem"_s) && m_window->key(u"Return"_s) &&
           QTest::qWaitFor(isChosen, 10000);
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

void TestWindowGrants::wrongSecretIsCorrected()
{
    QVERIFY(beginToAdd(u"openid"_s, "grant_client-credentials"));
    QVERIFY(fillAll({{"issuerEdit", m_server.issuer()},
                     {"client_idEdit", m_server.clientId()},
                     {"client_secretEdit", u"not the secret"_s},
                     {"nameEdit", u"typo"_s}}));
    QVERIFY(m_window->press("wizardNextButton"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows("failureArea"), 30000);
    QVERIFY(m_window->takePicture(u"2-typo-refused"_s));
    QVERIFY2(m_window->text("failureLabel").contains(u"client secret"_s),
             qUtf8Printable(m_window->text("failureLabel")));
    QVERIFY(m_window->text("signInNoteLabel").contains(u"Go back and correct it"_s));
    QVERIFY(m_window->press("wizardCloseButton"));
    QTRY_VERIFY(!m_window->shows("AddConnectionDialog"));
    QTRY_COMPARE(m_window->stateWord(u"typo"_s), u"misconfigured"_s);
    QVERIFY(m_window->takePicture(u"2-typo-misconfigured"_s));
    QVERIFY2(m_window->balloon().isEmpty(), qUtf8Printable(m_window->balloon())); // it would lie on the buttons
    QVERIFY(m_window->press("primaryActionButton"));
    QTRY_VERIFY(m_window->shows("SettingsDialog"));
    QVERIFY(m_window->fill("client_secretEdit", QString::fromUtf8(m_server.clientSecret())));
    QVERIFY(m_window->takePicture(u"2-typo-settings"_s));
    QVERIFY(m_window->press("settingsSaveButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->stateWord(u"typo"_s), u"healthy"_s, 30000);
    QVERIFY(m_window->takePicture(u"2-typo-healthy"_s));
}

/// Chosen with the file dialog.
void TestWindowGrants::privateKey()
{
    AuthServer server({u"--access-token-ttl"_s, u"3600"_s, u"--client-auth"_s, u"private_key_jwt"_s,
                       u"--client-public-key"_s, m_keys.filePath(u"rsa.pub"_s)});
    QVERIFY(server.start());
    QVERIFY(beginToAdd(u"openid"_s, "grant_client-credentials"));
    QVERIFY(
        fillAll({{"issuerEdit", server.issuer()}, {"client_idEdit", server.clientId()}, {"nameEdit", u"signer"_s}}));
    QVERIFY(chooseKey());
    QVERIFY(m_window->takePicture(u"3-signer-details"_s));
    QVERIFY(m_window->press("wizardNextButton"));
    QVERIFY(finishWizard());
    QTRY_COMPARE(m_window->stateWord(u"signer"_s), u"healthy"_s);
    QCOMPARE(server.tokenRequests().last()["client_auth"_L1].toString(), u"private_key_jwt"_s);
    QVERIFY(!browserWasOpened());
}

/// The key signs for an account; the server then says whose token it is.
void TestWindowGrants::assertionKey()
{
    AuthServer server({u"--access-token-ttl"_s, u"3600"_s, u"--client-auth"_s, u"none"_s, u"--client-public-key"_s,
                       m_keys.filePath(u"rsa.pub"_s)});
    QVERIFY(server.start());
    QVERIFY(beginToAdd(u"openid"_s, "grant_jwt-bearer"));
    QVERIFY(fillAll({{"issuerEdit", server.issuer()},
                     {"client_idEdit", server.clientId()},
                     {"usernameEdit", u"robot"_s},
                     {"nameEdit", u"assertion"_s}}));
    QVERIFY(chooseKey());
    QVERIFY(m_window->takePicture(u"7-assertion-details"_s));
    QVERIFY(m_window->press("wizardNextButton"));
    QVERIFY(finishWizard());
    QTRY_COMPARE(m_window->stateWord(u"assertion"_s), u"healthy"_s);
    QVERIFY(m_window->takePicture(u"7-assertion-healthy"_s));
    QVERIFY(server.tokenRequests().last()["grant_type"_L1].toString().endsWith(u"jwt-bearer"_s));
    QVERIFY(!browserWasOpened());
}

void TestWindowGrants::device()
{
    QVERIFY(beginToAdd(u"openid"_s, "grant_device"));
    QVERIFY(fillAll({{"issuerEdit", m_server.issuer()},
                     {"client_idEdit", m_server.clientId()},
                     {"client_secretEdit", QString::fromUtf8(m_server.clientSecret())},
                     {"nameEdit", u"phone"_s}}));
    QVERIFY(m_window->press("wizardNextButton"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->text("userCodeLabel").isEmpty(), 30000);
    const QString first = m_window->text("userCodeLabel");
    QVERIFY(m_window->press("cancelAuthorizeButton"));
    QTRY_VERIFY(m_window->shows("failureArea"));
    QVERIFY(!m_window->shows("userCodeLabel"));
    QVERIFY(m_window->takePicture(u"4-phone-cancelled"_s));
    QVERIFY(m_window->press("wizardNextButton"));
    QTRY_VERIFY(!m_window->text("userCodeLabel").isEmpty());
    const QString code = m_window->text("userCodeLabel");
    QVERIFY(code != first);
    QVERIFY(m_window->takePicture(u"4-phone-code"_s));
    const QByteArray address = scanned(u"4-phone-code"_s);
    const QString said = QString::fromUtf8(address);
    QVERIFY2(said.startsWith(m_window->text("deviceLinkLabel")) && said.contains(code), address.constData());
    QVERIFY(!browserWasOpened()); // the person may sit elsewhere
    const Ran signedIn = elsewhere(address);
    COMPARE_CODE(signedIn, 0);
    QVERIFY(finishWizard());
    QTRY_COMPARE(m_window->stateWord(u"phone"_s), u"healthy"_s);
    QVERIFY(m_window->takePicture(u"4-phone-healthy"_s));
    QVERIFY(m_server.accepts(lineOf(m_station->evergrant({u"token"_s, u"phone"_s}))));
}

void TestWindowGrants::apiKey()
{
    m_mailchimp.control(
        {{u"clients"_s,
          QJsonObject{{u"key-1"_s, QJsonObject{{u"kind"_s, u"api-key"_s}, {u"key"_s, u"0123456789abcdef-us6"_s}}}}}});
    QVERIFY(beginToAdd(u"mailchimp"_s, "grant_static"));
    QVERIFY(fillAll({{"regionEdit", u"us6"_s}, {"client_secretEdit", u"mistyped-us6"_s}, {"nameEdit", u"mail"_s}}));
    QVERIFY(m_window->takePicture(u"5-mail-details"_s));
    QVERIFY(m_window->press("wizardNextButton"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows("failureArea") || m_window->shows("resultLabel"), 30000);
    QVERIFY(m_window->takePicture(u"5-mail-refused"_s));
    QVERIFY(m_window->text("failureLabel").contains(u"Your API key may be invalid"_s));
    QVERIFY(closeWizard());
    QTRY_COMPARE(m_window->stateWord(u"mail"_s), u"misconfigured"_s);
    QVERIFY(m_window->takePicture(u"5-mail-misconfigured"_s));
    QVERIFY(m_window->balloon().isEmpty());
    QVERIFY(m_window->press("primaryActionButton"));
    QTRY_VERIFY(m_window->shows("SettingsDialog"));
    QVERIFY(m_window->fill("client_secretEdit", u"0123456789abcdef-us6"_s));
    QVERIFY(m_window->takePicture(u"5-mail-settings"_s));
    QVERIFY(m_window->press("settingsSaveButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->stateWord(u"mail"_s), u"healthy"_s, 30000);
    QTRY_COMPARE(m_window->view(u"mail"_s)->account, u"Hill Bakery"_s);
    QVERIFY(m_window->takePicture(u"5-mail-healthy"_s));
}

void TestWindowGrants::otherAccount()
{
    const auto account = [this] { return m_window->view(u"people"_s)->account; };
    QVERIFY(beginToAdd(u"openid"_s, "grant_code"));
    QVERIFY(fillAll({{"issuerEdit", m_server.issuer()},
                     {"client_idEdit", m_server.clientId()},
                     {"client_secretEdit", QString::fromUtf8(m_server.clientSecret())},
                     {"nameEdit", u"people"_s}}));
    QVERIFY(m_window->press("wizardNextButton"));
    QVERIFY(finishWizard());
    QTRY_COMPARE(m_window->stateWord(u"people"_s), u"healthy"_s);
    const QString before = account();
    QVERIFY(!before.isEmpty());
    const QByteArray token = lineOf(m_station->evergrant({u"token"_s, u"people"_s}));

    qputenv("EVERGRANT_TEST_BROWSER_ARGS", "--user bob");
    const auto guard = qScopeGuard([] { qunsetenv("EVERGRANT_TEST_BROWSER_ARGS"); });
    QVERIFY(m_window->pressAction("moreButton", "authorizeAction"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows("accountBar"), 60000);
    QVERIFY2(m_window->text("questionLabel").contains(u"but bob has signed in"_s),
             qUtf8Printable(m_window->text("questionLabel")));
    QVERIFY(m_window->takePicture(u"6-people-question"_s));
    QVERIFY(m_window->balloon().isEmpty());
    QVERIFY(m_window->press("keepAccountButton"));
    QTRY_VERIFY(!m_window->shows("accountBar") && !m_window->shows("authorizePanel"));
    QTRY_VERIFY(m_window->text("messageLabel").startsWith(u"127.0.0.1: Nothing was replaced: “ada” stays."_s));
    QVERIFY(m_window->text("messageLabel").contains(u"it stays valid until it ends"_s));
    QVERIFY(m_window->takePicture(u"6-people-kept"_s));
    QCOMPARE(account(), before);
    QCOMPARE(lineOf(m_station->evergrant({u"token"_s, u"people"_s})), token);
    QVERIFY(m_server.accepts(token));

    QVERIFY(m_window->pressAction("moreButton", "authorizeAction"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows("accountBar"), 60000);
    QVERIFY(m_window->press("replaceAccountButton"));
    QTRY_COMPARE_WITH_TIMEOUT(account(), u"bob"_s, 30000);
    QTRY_VERIFY(!m_window->shows("accountBar") && !m_window->shows("authorizePanel"));
    QTRY_COMPARE(m_window->stateWord(u"people"_s), u"healthy"_s);
    QVERIFY(m_window->takePicture(u"6-people-replaced"_s));
    const QByteArray after = lineOf(m_station->evergrant({u"token"_s, u"people"_s}));
    QVERIFY(after != token && m_server.accepts(after));
}

QTEST_MAIN(TestWindowGrants)
#include "tst_windowgrants.moc"
