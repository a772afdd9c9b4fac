// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/details/authorizations.h"
#include "desktop/details/authorizepanel.h"
#include "fakes.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class AuthorizeFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensTheBrowserAndSucceeds();
    void withoutABrowserTheLinkCanBeCopied();
    void theBrowserFailsLater();
    void refusedAtOnce();
    void failsLater();
    void cancelWhileWaiting();
    void cancelBeforeTheAddressIsThere();
    void pasteThatIsWrongGoesOn();
    void workerGone();
    void oneFlowForAConnection();
    void followsWhatSomebodyElseBegan();
    void anEndedAttemptIsNotFollowedAgain();

private:
    void scriptStart();
    template <typename T>
    T* in(QWidget& widget, const QString& name)
    {
        return widget.findChild<T*>(name);
    }

    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Authorizations> m_authorizations;
    QList<QUrl> m_opened;
    bool m_hasBrowser = true;
    std::function<void()> m_noBrowser; ///< tells that the last one of m_opened did not open
    const QUuid m_id = sampleId(u"crm"_s);
};

void AuthorizeFlowTest::init()
{
    m_opened.clear();
    m_hasBrowser = true;
    m_authorizations.reset();
    m_link = std::make_unique<FakeLink>();
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_authorizations = std::make_unique<Authorizations>(*m_link, *m_clock,
                                                        [this](const QUrl& url, const std::function<void()>& failed) {
                                                            m_opened.append(url);
                                                            m_noBrowser = failed;
                                                            if (!m_hasBrowser)
                                                                failed();
                                                        });
}

void AuthorizeFlowTest::scriptStart()
{
    m_link->script<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/?state=x%2By"_s));
}

void AuthorizeFlowTest::opensTheBrowserAndSucceeds()
{
    scriptStart();
    AuthorizeFlow* flow = m_authorizations->start(m_id, u"crm"_s);
    QSignalSpy succeeded(flow, &AuthorizeFlow::succeeded);
    QSignalSpy gone(flow, &QObject::destroyed);
    QCOMPARE(flow->stage(), AuthorizeFlow::Stage::Starting);
    QTRY_COMPARE(flow->stage(), AuthorizeFlow::Stage::InBrowser);
    QCOMPARE(m_link->lastParams(u"authorize"_s)["name"_L1].toString(), u"crm"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://login.example/?state=x%2By"_s)});
    QCOMPARE(m_link->lastParams(u"authorize-wait"_s)["attempt"_L1].toString(), u"a1"_s);
    m_link->answer<api::AuthorizeWait>(signedIn(u"Bakery"_s, u"Works."_s, {u"A scope is missing."_s}));
    QCOMPARE(succeeded.size(), 1);
    QCOMPARE(succeeded[0], QVariantList({u"Works."_s, u"Bakery"_s, QStringList{u"A scope is missing."_s}}));
    QTRY_COMPARE(gone.size(), 1);
}

void AuthorizeFlowTest::withoutABrowserTheLinkCanBeCopied()
{
    m_hasBrowser = false;
    scriptStart();
    AuthorizeFlow* flow = m_authorizations->start(m_id, u"crm"_s);
    AuthorizePanel panel;
    panel.setFlow(flow);
    panel.show();
    QTRY_COMPARE(flow->stage(), AuthorizeFlow::Stage::InBrowser);
    QVERIFY(in<QLabel>(panel, u"progressLabel"_s)->text().contains(u"No browser could be opened"_s));
    panel.findChild<QAction*>(u"copyLinkAction"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://login.example/?state=x%2By"_s);
}

void AuthorizeFlowTest::theBrowserFailsLater()
{
    scriptStart();
    AuthorizeFlow* flow = m_authorizations->start(m_id, u"crm"_s);
    QTRY_COMPARE(flow->stage(), AuthorizeFlow::Stage::InBrowser);
    QVERIFY(flow->progress().startsWith(u"Your browser opens."_s));
    m_noBrowser();
    QVERIFY(flow->progress().startsWith(u"No browser could be opened."_s));
    flow->openBrowser(); // once more
    QVERIFY(flow->progress().startsWith(u"Your browser opens."_s));
    QSignalSpy gone(flow, &QObject::destroyed);
    m_link->answer<api::AuthorizeWait>(signedIn(u"Bakery"_s, u"Works."_s));
    m_noBrowser(); // somebody has closed it
    QVERIFY(flow->progress().isEmpty());
    QTRY_COMPARE(gone.size(), 1);
    m_noBrowser();
}

void AuthorizeFlowTest::refusedAtOnce()
{
    m_link->scriptError(u"authorize"_s, {ErrorKind::Failed, u"port-taken"_s, u"Port 43117 is taken."_s});
    QSignalSpy failed(m_authorizations.get(), &Authorizations::failed);
    m_authorizations->start(m_id, u"crm"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][1].value<Error>().message, u"Port 43117 is taken."_s);
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(m_link->count(u"authorize-wait"_s), 0);
}

void AuthorizeFlowTest::failsLater()
{
    scriptStart();
    QSignalSpy failed(m_authorizations.get(), &Authorizations::failed);
    m_authorizations->start(m_id, u"crm"_s);
    QTRY_COMPARE(m_link->count(u"authorize-wait"_s), 1);
    m_link->answer(u"authorize-wait"_s, fail(ErrorKind::Failed, u"access_denied"_s, u"Access was denied."_s));
    QCOMPARE(failed.size(), 1);
}

void AuthorizeFlowTest::cancelWhileWaiting()
{
    scriptStart();
    m_link->script<api::AuthorizeCancel>({});
    QSignalSpy loud(m_authorizations.get(), &Authorizations::failed);
    QPointer<AuthorizeFlow> flow = m_authorizations->start(m_id, u"crm"_s);
    QSignalSpy failed(flow, &AuthorizeFlow::failed);
    QTRY_COMPARE(m_link->count(u"authorize-wait"_s), 1);
    flow->cancel();
    flow->cancel(); // twice is once
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_link->count(u"authorize-cancel"_s), 1);
    // The waiting answer comes too: the end is still told once.
    m_link->answer(u"authorize-wait"_s, fail(ErrorKind::Cancelled, u"cancelled"_s, u"Cancelled."_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(loud.size(), 0); // whoever cancelled knows
    QTRY_VERIFY(flow.isNull());
}

void AuthorizeFlowTest::cancelBeforeTheAddressIsThere()
{
    AuthorizeFlow flow(
        *m_link, *m_clock, [this](const QUrl& url, const auto&) { m_opened.append(url); }, m_id, u"crm"_s);
    QSignalSpy failed(&flow, &AuthorizeFlow::failed);
    flow.start(u"me"_s);
    flow.cancel();
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_link->answer<api::Authorize>(signInAt(u"a9"_s, u"https://x.example/"_s)));
    QCOMPARE(m_link->lastParams(u"authorize-cancel"_s)["attempt"_L1].toString(), u"a9"_s);
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(failed.size(), 1);
}

void AuthorizeFlowTest::pasteThatIsWrongGoesOn()
{
    scriptStart();
    AuthorizeFlow* flow = m_authorizations->start(m_id, u"crm"_s);
    AuthorizePanel panel;
    panel.setFlow(flow);
    panel.show();
    QTRY_COMPARE(flow->stage(), AuthorizeFlow::Stage::InBrowser);
    auto* edit = in<QLineEdit>(panel, u"pasteEdit"_s);
    QVERIFY(!edit->isVisible());
    QTest::mouseClick(in<QPushButton>(panel, u"pasteAddressButton"_s), Qt::LeftButton);
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, u" http://localhost:1/?code=1 "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_link->lastParams(u"authorize-paste"_s)["address"_L1].toString(), u"http://localhost:1/?code=1"_s);
    m_link->answer(u"authorize-paste"_s, fail(ErrorKind::Usage, u"bad-address"_s, u"That is another page."_s));
    auto* error = in<QLabel>(panel, u"pasteErrorLabel"_s);
    QVERIFY(error->isVisible());
    QCOMPARE(error->text(), u"That is another page."_s);
    QCOMPARE(flow->stage(), AuthorizeFlow::Stage::InBrowser);
    QTest::mouseClick(in<QPushButton>(panel, u"usePastedButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->count(u"authorize-paste"_s), 2);
    m_link->answer<api::AuthorizePaste>({});
    QVERIFY(in<QLabel>(panel, u"progressLabel"_s)->text().contains(u"Checking"_s));
}

void AuthorizeFlowTest::workerGone()
{
    scriptStart();
    QSignalSpy failed(m_authorizations.get(), &Authorizations::failed);
    m_authorizations->start(m_id, u"crm"_s);
    QTRY_COMPARE(m_link->count(u"authorize-wait"_s), 1);
    m_link->setConnected(false);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<Error>().code, u"worker-gone"_s);
}

void AuthorizeFlowTest::oneFlowForAConnection()
{
    AuthorizeFlow* flow = m_authorizations->start(m_id, u"crm"_s);
    QCOMPARE(m_authorizations->start(m_id, u"crm"_s), flow);
    QCOMPARE(m_link->count(u"authorize"_s), 1);
    QVERIFY(m_authorizations->start(sampleId(u"other"_s), u"other"_s) != flow);
}

void AuthorizeFlowTest::followsWhatSomebodyElseBegan()
{
    ShownConnection view(sampleView(u"crm"_s, [](auto& sample) { sample.authorizing = u"a5"_s; }));
    AuthorizeFlow* flow = m_authorizations->flowFor(view);
    QVERIFY(flow != nullptr);
    QCOMPARE(m_authorizations->flowFor(view), flow);
    QCOMPARE(m_link->lastParams(u"authorize-wait"_s)["attempt"_L1].toString(), u"a5"_s);
    AuthorizePanel panel;
    panel.setFlow(flow);
    panel.show();
    QVERIFY(!in<QPushButton>(panel, u"signInElsewhereButton"_s)->isVisible()); // its address is not known here
    QVERIFY(in<QPushButton>(panel, u"cancelAuthorizeButton"_s)->isVisible());
    QVERIFY(m_opened.isEmpty());
}

void AuthorizeFlowTest::anEndedAttemptIsNotFollowedAgain()
{
    ShownConnection view(sampleView(u"crm"_s, [](auto& sample) { sample.authorizing = u"a5"_s; }));
    m_authorizations->flowFor(view);
    m_link->answer<api::AuthorizeWait>(signedIn());
    QCOMPARE(m_authorizations->flowFor(view), nullptr); // the view lags behind
    view.authorizing = u"a6"_s;
    QVERIFY(m_authorizations->flowFor(view) != nullptr);
}

EVERGRANT_TEST(AuthorizeFlowTest)
#include "tst_authorizeflow.moc"
