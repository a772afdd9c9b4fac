// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in with a code, one that needs nobody, and the question about another account.

#include "../support/testprogram.h"
#include "desktop/details/authorizations.h"
#include "desktop/details/authorizepanel.h"
#include "desktop/list/accountbar.h"
#include "fakes.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Stage = AuthorizeFlow::Stage;

class SignInPanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void codeIsShown();
    void codeCountsDownOnlyWhileSeen();
    void codeWithoutAnEnd();
    void openHereUsesTheAddressWithTheCode();
    void noAddressWithTheCode();
    void cancelEndsTheCode();
    void nobodyIsNeeded();
    void asksBeforeReplacing_data();
    void asksBeforeReplacing();
    void asksWhereNamesDoNotTell_data();
    void asksWhereNamesDoNotTell();
    void keepIsWhatEnterDoes();
    void answerThatComesTooLate();
    void answerToAnotherQuestion();
    void answersOnce();
    void questionFromBefore();
    void longNamesAreShortened();

private:
    AuthorizeFlow* startWith(const api::Authorize::Answer& answer);
    AuthorizeFlow* startAsking(const QString& account = u"Petra & Co"_s, const QString& message = {});
    template <typename T>
    T* in(QWidget& widget, const QString& name)
    {
        return widget.findChild<T*>(name);
    }
    void click(QWidget& widget, const QString& name)
    {
        QTest::mouseClick(in<QPushButton>(widget, name), Qt::LeftButton);
    }

    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Authorizations> m_authorizations;
    QList<QUrl> m_opened;
    const QUuid m_id = sampleId(u"crm"_s);
};

void SignInPanelsTest::init()
{
    m_opened.clear();
    m_authorizations.reset();
    m_link = std::make_unique<FakeLink>();
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_authorizations = std::make_unique<Authorizations>(*m_link, *m_clock,
                                                        [this](const QUrl& url, const auto&) { m_opened.append(url); });
}

AuthorizeFlow* SignInPanelsTest::startWith(const api::Authorize::Answer& answer)
{
    AuthorizeFlow* flow = m_authorizations->start(m_id, u"crm"_s);
    m_link->answer<api::Authorize>(answer);
    return flow;
}

AuthorizeFlow* SignInPanelsTest::startAsking(const QString& account, const QString& message)
{
    AuthorizeFlow* flow = startWith(signInAt(u"a1"_s, u"https://login.example/"_s));
    m_link->answer<api::AuthorizeWait>(otherAccount(u"q1"_s, u"Riverside Bakery"_s, account, message));
    return flow;
}

void SignInPanelsTest::codeIsShown()
{
    AuthorizePanel panel;
    panel.setFlow(startWith(deviceAnswer(899s)));
    panel.show();
    QVERIFY(m_opened.isEmpty());
    auto* code = in<QLabel>(panel, u"userCodeLabel"_s);
    QVERIFY(code->isVisible());
    QCOMPARE(code->text(), u"WDJB-MJHT"_s);
    QCOMPARE(code->accessibleName(), u"Code: W D J B - M J H T"_s);
    QVERIFY(code->font().pointSizeF() > 0);
    QCOMPARE(in<QLabel>(panel, u"deviceLinkLabel"_s)->text(), u"https://authz.example/activate"_s);
    QVERIFY(in<QWidget>(panel, u"qrCode"_s)->isVisible());
    QCOMPARE(in<QWidget>(panel, u"qrCode"_s)->accessibleName(), u"QR code of https://authz.example/activate"_s);
    click(panel, u"copyUserCodeButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"WDJB-MJHT"_s);
    click(panel, u"copyDeviceLinkButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://authz.example/activate"_s);
    QVERIFY(!in<QPushButton>(panel, u"pasteAddressButton"_s)->isVisible());
    QVERIFY(!in<QPushButton>(panel, u"signInElsewhereButton"_s)->isVisible());
}

void SignInPanelsTest::codeCountsDownOnlyWhileSeen()
{
    QWidget window;
    AuthorizePanel panel(&window);
    panel.setFlow(startWith(deviceAnswer(62s)));
    QCOMPARE(m_clock->armed(), 0);
    window.show();
    QCOMPARE(m_clock->armed(), 1);
    auto* time = in<QLabel>(panel, u"codeTimeLabel"_s);
    QCOMPARE(time->text(), u"The code is good for 1 min 02 s."_s);
    m_clock->advance(2010ms); // the ticker rings a little after the second
    QCOMPARE(time->text(), u"The code is good for 1 min 00 s."_s);
    QCOMPARE(time->property("tone").toString(), u"watch"_s);
    window.hide();
    QCOMPARE(m_clock->armed(), 0);
    window.show();
    m_clock->advance(61s);
    QCOMPARE(time->text(), u"The code has expired."_s);
    QCOMPARE(m_clock->armed(), 0); // nothing counts any more
}

void SignInPanelsTest::codeWithoutAnEnd()
{
    auto answer = deviceAnswer(1s);
    answer.expiresAt = {};
    AuthorizePanel panel;
    panel.setFlow(startWith(answer));
    panel.show();
    QVERIFY(!in<QLabel>(panel, u"codeTimeLabel"_s)->isVisible());
    QCOMPARE(m_clock->armed(), 0);
}

void SignInPanelsTest::openHereUsesTheAddressWithTheCode()
{
    AuthorizePanel panel;
    panel.setFlow(startWith(deviceAnswer(899s)));
    panel.show();
    click(panel, u"openHereButton"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://authz.example/activate?user_code=WDJB-MJHT"_s)});
    QVERIFY(in<QLabel>(panel, u"userCodeLabel"_s)->isVisible()); // to compare with what the page shows
}

void SignInPanelsTest::noAddressWithTheCode()
{
    auto answer = deviceAnswer(899s);
    answer.verificationUriComplete.clear();
    AuthorizeFlow* flow = startWith(answer);
    flow->openBrowser();
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://authz.example/activate"_s)});
    QCOMPARE(flow->stage(), Stage::WithCode);
}

void SignInPanelsTest::cancelEndsTheCode()
{
    AuthorizePanel panel;
    panel.setFlow(startWith(deviceAnswer(899s)));
    panel.show();
    click(panel, u"cancelAuthorizeButton"_s);
    QCOMPARE(m_link->lastParams(u"authorize-cancel"_s)["attempt"_L1].toString(), u"a1"_s);
    m_link->answer<api::AuthorizeCancel>({});
    QVERIFY(!panel.isVisible());
    QCOMPARE(m_clock->armed(), 0);
}

void SignInPanelsTest::nobodyIsNeeded()
{
    AuthorizePanel panel;
    auto answer = signInAt(u"a1"_s);
    answer.expiresAt = utc(u"2026-09-07T16:00:00Z"_s);
    AuthorizeFlow* flow = startWith(answer);
    panel.setFlow(flow);
    panel.show();
    QCOMPARE(flow->stage(), Stage::Working);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(in<QLabel>(panel, u"progressLabel"_s)->text().startsWith(u"Checking"_s));
    QVERIFY(!in<QPushButton>(panel, u"pasteAddressButton"_s)->isVisible());
    QVERIFY(!in<QLabel>(panel, u"userCodeLabel"_s)->isVisible());
    QVERIFY(in<QPushButton>(panel, u"cancelAuthorizeButton"_s)->isVisible());
}

void SignInPanelsTest::asksBeforeReplacing_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("accept");
    QTest::newRow("keep") << u"keepAccountButton"_s << false;
    QTest::newRow("replace") << u"replaceAccountButton"_s << true;
}

void SignInPanelsTest::asksBeforeReplacing()
{
    QFETCH(const QString, button);
    QFETCH(const bool, accept);
    QSignalSpy failed(m_authorizations.get(), &Authorizations::failed);
    QSignalSpy succeeded(m_authorizations.get(), &Authorizations::succeeded);
    AuthorizeFlow* flow = startAsking();
    QCOMPARE(flow->stage(), Stage::Asking);
    QCOMPARE(m_link->count(u"authorize-answer"_s), 0);
    AccountBar bar;
    bar.ask(flow, u"Shop"_s);
    QVERIFY(bar.isVisible());
    const QString text = in<QLabel>(bar, u"questionLabel"_s)->text();
    QVERIFY2(text.contains(u"Riverside Bakery"_s) && text.contains(u"Petra & Co"_s), qPrintable(text));
    QCOMPARE(in<QPushButton>(bar, u"keepAccountButton"_s)->text(), u"&Keep Riverside Bakery"_s);
    QCOMPARE(in<QPushButton>(bar, u"replaceAccountButton"_s)->text(), u"&Replace by Petra && Co"_s);
    click(bar, button);
    QCOMPARE(m_link->lastParams(u"authorize-answer"_s),
             (QJsonObject{{u"attempt"_s, u"a1"_s}, {u"question"_s, u"q1"_s}, {u"accept"_s, accept}}));
    m_link->answer<api::AuthorizeAnswer>({});
    QCOMPARE(m_link->count(u"authorize-wait"_s), 2);
    if (accept)
        m_link->answer<api::AuthorizeWait>(signedIn({}, u"Done."_s));
    else
        m_link->answer(u"authorize-wait"_s, fail(ErrorKind::PersonNeeded, u"other-account"_s, u"Kept."_s));
    QCOMPARE(succeeded.size(), accept ? 1 : 0);
    QCOMPARE(failed.size(), accept ? 0 : 1);
    if (!accept)
        QCOMPARE(failed[0][1].value<Error>().code, u"kept"_s); // what was wanted, and no trouble
    bar.ask(m_authorizations->asking().value(0), u"Shop"_s);
    QVERIFY(!bar.isVisible());
}

void SignInPanelsTest::asksWhereNamesDoNotTell_data()
{
    QTest::addColumn<QString>("account");
    QTest::newRow("the same name") << u"Riverside Bakery"_s;
    QTest::newRow("no name") << QString();
}

void SignInPanelsTest::asksWhereNamesDoNotTell()
{
    QFETCH(const QString, account);
    AccountBar bar;
    bar.ask(startAsking(account, u"It is for another account."_s), u"Shop"_s);
    const QString text = in<QLabel>(bar, u"questionLabel"_s)->text();
    QVERIFY2(text.startsWith(u"It is for another account. Which account"_s), qPrintable(text));
    QCOMPARE(in<QPushButton>(bar, u"keepAccountButton"_s)->text(), u"&Keep Riverside Bakery"_s);
    QCOMPARE(in<QPushButton>(bar, u"replaceAccountButton"_s)->text(), u"&Replace by the new account"_s);
}

void SignInPanelsTest::keepIsWhatEnterDoes()
{
    AccountBar bar;
    bar.ask(startAsking(), u"Shop"_s);
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QTRY_COMPARE(QGuiApplication::focusObject(), in<QPushButton>(bar, u"keepAccountButton"_s));
    QTest::keyClick(bar.focusWidget(), Qt::Key_Return);
    QCOMPARE(m_link->lastParams(u"authorize-answer"_s)["accept"_L1], QJsonValue(false));
}

void SignInPanelsTest::answerThatComesTooLate()
{
    QSignalSpy failed(m_authorizations.get(), &Authorizations::failed);
    AuthorizeFlow* flow = startAsking();
    flow->answer(true);
    m_link->answer(u"authorize-answer"_s, fail(ErrorKind::Usage, u"no-such-attempt"_s, u"It is over."_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<Error>().message, u"It is over."_s);
    QCOMPARE(flow->stage(), Stage::Ended);
}

/// Another question has come up meanwhile: it is shown, and the answer to the old one changed nothing.
void SignInPanelsTest::answerToAnotherQuestion()
{
    QSignalSpy failed(m_authorizations.get(), &Authorizations::failed);
    AuthorizeFlow* flow = startAsking();
    flow->answer(true);
    m_link->answer(u"authorize-answer"_s, fail(ErrorKind::Usage, u"stale-answer"_s, u"Look again."_s));
    m_link->answer<api::AuthorizeWait>(otherAccount(u"q2"_s, u"Riverside Bakery"_s, u"Mill"_s));
    QCOMPARE(failed.size(), 0);
    QCOMPARE(flow->stage(), Stage::Asking);
    QCOMPARE(flow->question().account, u"Mill"_s);
    flow->answer(false);
    QCOMPARE(m_link->lastParams(u"authorize-answer"_s)["question"_L1].toString(), u"q2"_s);
}

void SignInPanelsTest::answersOnce()
{
    AuthorizeFlow* flow = startAsking();
    flow->answer(false);
    flow->answer(true);
    QCOMPARE(m_link->count(u"authorize-answer"_s), 1);
}

void SignInPanelsTest::questionFromBefore()
{
    const ShownConnection view(sampleView(u"crm"_s, [](auto& sample) { sample.authorizing = u"a5"_s; }));
    m_authorizations->flowFor(view);
    QVERIFY(m_authorizations->asking().isEmpty());
    m_link->answer<api::AuthorizeWait>(otherAccount({}, u"A"_s, u"B"_s));
    QCOMPARE(m_authorizations->asking().size(), 1);
    m_authorizations->asking().first()->answer(false);
    QCOMPARE(m_link->lastParams(u"authorize-answer"_s)["attempt"_L1].toString(), u"a5"_s);
}

void SignInPanelsTest::longNamesAreShortened()
{
    AuthorizeFlow* flow = startWith(signInAt(u"a1"_s, u"https://login.example/"_s));
    const QString name(200, u'n');
    m_link->answer<api::AuthorizeWait>(otherAccount({}, name, u"B"_s));
    AccountBar bar;
    bar.ask(flow, u"Shop"_s);
    QVERIFY(in<QPushButton>(bar, u"keepAccountButton"_s)->text().size() < 45);
    QVERIFY(in<QLabel>(bar, u"questionLabel"_s)->text().contains(name));
}

EVERGRANT_TEST(SignInPanelsTest)
#include "tst_signinpanels.moc"
