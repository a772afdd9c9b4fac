// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in that goes on in another place than the usual browser: on a phone, in another browser, in a private window.

#include "../support/testprogram.h"
#include "detailsfixture.h"
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Stage = AuthorizeFlow::Stage;

/// Browsers are programs of the test in a folder that is all of PATH.
class SignInElsewhereTest : public DetailsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qputenv("PATH", m_path); }
    void phoneIsOfferedWhereItWorks_data();
    void phoneIsOfferedWhereItWorks();
    void phoneNeedsItsSettings();
    void phoneButtonShowsACode();
    void theBrowserGivesWayToACode();
    void aRefusedCodeIsTold();
    void theBrowserWasFaster();
    void whatSomebodyElseBeganStays();
    void aBrowserOpensTheLink_data();
    void aBrowserOpensTheLink();
    void withoutAnotherBrowserTheLinkIsCopied();
    void aBrowserThatDoesNotStart();

private:
    void makeBrowser(const QString& program, const QByteArray& script);
    QString opened() const;
    void signIn();
    void trigger(const QString& action) { find<QAction>(action)->trigger(); }
    QString progress() { return find<QLabel>(u"progressLabel"_s)->text(); }
    static api::ConnectionView viewOf(const QString& provider, const QString& grant = u"code"_s);

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_path;
};

void SignInElsewhereTest::init()
{
    makePage();
    loadProviders();
    m_path = qgetenv("PATH");
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("PATH", m_dir->path().toLocal8Bit());
}

void SignInElsewhereTest::makeBrowser(const QString& program, const QByteArray& script)
{
    QFile file(m_dir->filePath(program));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(script);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

QString SignInElsewhereTest::opened() const
{
    QFile file(m_dir->filePath(u"opened"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

api::ConnectionView SignInElsewhereTest::viewOf(const QString& provider, const QString& grant)
{
    return sampleView(u"crm"_s, [&](auto& view) {
        view.providerId = provider;
        view.grantType = grant;
        view.health = Health::NeedsAuthorization;
        view.action = Action::Reauthorize;
    });
}

void SignInElsewhereTest::signIn()
{
    showView(viewOf(u"microsoft"_s));
    QTest::mouseClick(find<QPushButton>(u"primaryActionButton"_s), Qt::LeftButton);
    m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/?state=x%2By"_s));
    QVERIFY(find<QPushButton>(u"signInElsewhereButton"_s)->isVisible());
}

void SignInElsewhereTest::phoneIsOfferedWhereItWorks_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("grant");
    QTest::addColumn<bool>("offered");
    QTest::newRow("browser and code") << u"microsoft"_s << u"code"_s << true;
    QTest::newRow("a code already") << u"microsoft"_s << u"device"_s << false;
    QTest::newRow("nobody") << u"microsoft"_s << u"client-credentials"_s << false;
    QTest::newRow("a registration of its own") << u"constant-contact"_s << u"code"_s << false;
    QTest::newRow("browser only") << u"openid"_s << u"code"_s << false;
    QTest::newRow("not known") << u"gone"_s << u"code"_s << false;
}

void SignInElsewhereTest::phoneIsOfferedWhereItWorks()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, grant);
    showView(viewOf(provider, grant));
    QVERIFY(find<QPushButton>(u"primaryActionButton"_s)->isVisible());
    const auto* phone = find<QPushButton>(u"phoneButton"_s);
    QTEST(phone->isVisible(), "offered");
    auto healthy = viewOf(provider, grant);
    healthy.action = Action::None;
    showView(healthy);
    QVERIFY(!phone->isVisible());
    healthy.action = Action::CorrectSettings;
    showView(healthy);
    QVERIFY(!phone->isVisible());
}

void SignInElsewhereTest::phoneNeedsItsSettings()
{
    ShownProvider provider = *m_actions->providers().provider(u"microsoft"_s);
    QVERIFY(provider.givesCodesBeside(u"code"_s, {}));
    const QString key = u"device_authorization_endpoint"_s;
    for (api::GrantChoice& grant : provider.grants) {
        if (grant.grant == "device"_L1)
            grant.requiredSettings = {key};
    }
    QVERIFY(!provider.givesCodesBeside(u"code"_s, {}));
    QVERIFY(provider.givesCodesBeside(u"code"_s, {{key, u"https://login.example/device"_s}}));
    provider.id = u"google"_s;
    QVERIFY(!provider.givesCodesBeside(u"code"_s, {{key, u"https://login.example/device"_s}}));
}

void SignInElsewhereTest::phoneButtonShowsACode()
{
    showView(viewOf(u"microsoft"_s));
    QTest::mouseClick(find<QPushButton>(u"phoneButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"authorize"_s)["device"_L1], QJsonValue(true));
    m_link->answer<api::Authorize>(deviceAnswer(899s));
    QVERIFY(find<QWidget>(u"qrCode"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"phoneButton"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"signInElsewhereButton"_s)->isVisible());
}

void SignInElsewhereTest::theBrowserGivesWayToACode()
{
    QSignalSpy failed(m_authorizations.get(), &Authorizations::failed);
    QSignalSpy succeeded(m_authorizations.get(), &Authorizations::succeeded);
    signIn();
    QVERIFY(find<QAction>(u"onPhoneAction"_s)->isVisible());
    trigger(u"onPhoneAction"_s);
    QCOMPARE(m_link->count(u"authorize"_s), 2);
    QCOMPARE(m_link->lastParams(u"authorize"_s)["device"_L1], QJsonValue(true));
    QCOMPARE(m_link->lastParams(u"authorize"_s)["name"_L1], QJsonValue(u"crm"_s));
    // The worker ends the attempt with the browser, and that is no failure.
    m_link->answer(u"authorize-wait"_s, fail(ErrorKind::Cancelled, u"cancelled"_s, u"Another one was begun."_s));
    auto code = deviceAnswer(899s);
    code.attempt = u"a2"_s;
    m_link->answer<api::Authorize>(code);
    QVERIFY(find<QLabel>(u"userCodeLabel"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"signInElsewhereButton"_s)->isVisible());
    QCOMPARE(m_link->lastParams(u"authorize-wait"_s)["attempt"_L1], QJsonValue(u"a2"_s));
    m_link->answer<api::AuthorizeWait>(signedIn(u"Bakery"_s, u"Works."_s));
    QCOMPARE(failed.size(), 0);
    QCOMPARE(succeeded.size(), 1);
}

void SignInElsewhereTest::aRefusedCodeIsTold()
{
    QSignalSpy failed(m_authorizations.get(), &Authorizations::failed);
    signIn();
    trigger(u"onPhoneAction"_s);
    m_link->answer(u"authorize"_s, fail(ErrorKind::PersonNeeded, u"client-rejected"_s, u"No codes here."_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<Error>().message, u"No codes here."_s);
    QVERIFY(find<QPushButton>(u"primaryActionButton"_s)->isVisible());
}

void SignInElsewhereTest::theBrowserWasFaster()
{
    QSignalSpy succeeded(m_authorizations.get(), &Authorizations::succeeded);
    signIn();
    trigger(u"onPhoneAction"_s);
    auto code = deviceAnswer(899s);
    code.attempt = u"a2"_s;
    m_link->answer<api::Authorize>(code);
    m_link->answer<api::AuthorizeWait>(signedIn(u"Bakery"_s, u"Works."_s)); // the oldest: that of the browser
    QCOMPARE(succeeded.size(), 1);
    QCOMPARE(m_link->lastParams(u"authorize-cancel"_s)["attempt"_L1], QJsonValue(u"a2"_s));
}

void SignInElsewhereTest::whatSomebodyElseBeganStays()
{
    auto view = viewOf(u"microsoft"_s);
    view.authorizing = u"a5"_s;
    showView(view);
    QVERIFY(find<QLabel>(u"progressLabel"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"signInElsewhereButton"_s)->isVisible());
}

void SignInElsewhereTest::aBrowserOpensTheLink_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("name");
    const QString link = u"https://login.example/?state=x%2By"_s;
    QTest::newRow("another") << u"otherBrowser_chromium"_s << link << u"Chromium"_s;
    QTest::newRow("private, Firefox") << u"privateWindow_firefox"_s << u"--private-window "_s + link << u"Firefox"_s;
    QTest::newRow("private, Chromium") << u"privateWindow_chromium"_s << u"--incognito "_s + link << u"Chromium"_s;
    QTest::newRow("private, Edge") << u"privateWindow_edge"_s << u"--inprivate "_s + link << u"Microsoft Edge"_s;
}

void SignInElsewhereTest::aBrowserOpensTheLink()
{
    QFETCH(const QString, action);
    QFETCH(const QString, arguments);
    QFETCH(const QString, name);
    const QByteArray script =
        "#!/bin/sh\necho \"$@\" > \"${0%/*}/new\" && PATH=/usr/bin:/bin mv \"${0%/*}/new\" \"${0%/*}/opened\"\n";
    for (const QString& program : {u"firefox-esr"_s, u"chromium"_s, u"microsoft-edge"_s})
        makeBrowser(program, script);
    signIn();
    QGuiApplication::clipboard()->clear();
    trigger(action);
    QTRY_COMPARE(opened(), arguments + u'\n');
    QVERIFY2(progress().startsWith(name + u" opens."_s), qPrintable(progress()));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SignInElsewhereTest::withoutAnotherBrowserTheLinkIsCopied()
{
    makeBrowser(u"firefox"_s, "#!/bin/sh\n");
    signIn();
    QVERIFY(find<QAction>(u"privateWindow_firefox"_s) != nullptr);
    trigger(u"otherBrowserAction"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://login.example/?state=x%2By"_s);
    QVERIFY2(progress().startsWith(u"The link is copied. Paste it into another browser"_s), qPrintable(progress()));
    trigger(u"copyLinkAction"_s);
    QVERIFY(progress().startsWith(u"The link is copied. Open it"_s));
}

void SignInElsewhereTest::aBrowserThatDoesNotStart()
{
    makeBrowser(u"firefox"_s, "#!/nowhere/sh\n");
    signIn();
    QGuiApplication::clipboard()->clear();
    trigger(u"privateWindow_firefox"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://login.example/?state=x%2By"_s);
    QVERIFY2(progress().startsWith(u"The link is copied. Paste it into a private window"_s), qPrintable(progress()));
}

EVERGRANT_TEST(SignInElsewhereTest)
#include "tst_signinelsewhere.moc"
