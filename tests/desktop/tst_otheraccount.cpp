// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another account has signed in: the window asks, whenever it was opened.

#include "../support/testprogram.h"
#include "desktop/desktopapplication.h"
#include "desktop/tray/attentionnotices.h"
#include "fakes.h"
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class OtherAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desktop.reset(); }
    void asksAboutASignInFromHere();
    void keepingIsConfirmed();
    void offersToRevokeWhatWasNotUsed_data();
    void offersToRevokeWhatWasNotUsed();
    void asksWhenTheWindowCameLater();
    void asksOneAfterTheOther();
    void goneWhenSomebodyElseAnswered();
    void callsAPersonOnce();

private:
    void start(const QList<api::ConnectionView>& views);
    void ask(const QString& expected, const QString& account);
    QWidget* bar() { return m_desktop->window().findChild<QWidget*>(u"accountBar"_s); }
    QString question() { return m_desktop->window().findChild<QLabel*>(u"questionLabel"_s)->text(); }
    void click(const QString& button)
    {
        QTest::mouseClick(m_desktop->window().findChild<QPushButton*>(button), Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<DesktopApplication> m_desktop;
};

void OtherAccountTest::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_link = std::make_unique<FakeLink>();
    m_clock = std::make_unique<FakeClock>(sampleNow());
}

void OtherAccountTest::start(const QList<api::ConnectionView>& views)
{
    m_link->setViews(views);
    m_desktop = std::make_unique<DesktopApplication>(
        DesktopParts{*m_link, *m_clock, [] { return std::unique_ptr<EventReader>(); }, [](const QUrl&, const auto&) {},
                     m_profile->path(), [] { return true; }});
    m_desktop->start();
    QTRY_VERIFY(m_desktop->model().isLoaded());
}

void OtherAccountTest::ask(const QString& expected, const QString& account)
{
    QVERIFY(m_link->answer<api::AuthorizeWait>(otherAccount(u"q-"_s + account, expected, account)));
}

void OtherAccountTest::asksAboutASignInFromHere()
{
    start(sampleViews());
    QVERIFY(!bar()->isVisible());
    m_desktop->window().showConnection(sampleId(u"calendar"_s));
    click(u"primaryActionButton"_s);
    m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    ask(u"office@riverside.example"_s, u"petra@mail.example"_s);
    QVERIFY(bar()->isVisible());
    QVERIFY(question().contains(u"“Google Workspace” belongs to office@riverside.example"_s));
    m_desktop->window().showConnection(sampleId(u"crm"_s));
    QVERIFY(bar()->isVisible()); // whatever page is shown
    click(u"replaceAccountButton"_s);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_link->lastParams(u"authorize-answer"_s),
             (QJsonObject{{u"attempt"_s, u"a1"_s}, {u"question"_s, u"q-petra@mail.example"_s}, {u"accept"_s, true}}));
}

/// What the sign-in before has said must not stay there as if it were the answer.
void OtherAccountTest::keepingIsConfirmed()
{
    start(sampleViews());
    m_desktop->window().showConnection(sampleId(u"calendar"_s));
    click(u"primaryActionButton"_s);
    m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    ask(u"office@riverside.example"_s, u"petra@mail.example"_s);
    click(u"keepAccountButton"_s);
    m_link->answer<api::AuthorizeAnswer>({});
    m_link->answer(u"authorize-wait"_s, fail(ErrorKind::Cancelled, u"cancelled"_s, u"Not replaced."_s));
    m_link->answer<api::UnusedSignIn>({});
    auto* message = m_desktop->window().findChild<QWidget*>(u"messageBar"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->findChild<QLabel*>()->text(),
             u"Google Workspace: Nothing was replaced: “office@riverside.example” stays."_s);
}

void OtherAccountTest::offersToRevokeWhatWasNotUsed_data()
{
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("revocable");
    QTest::newRow("kept") << true << true;
    QTest::newRow("kept, shared") << true << false;
    QTest::newRow("nobody answered") << false << true;
}

void OtherAccountTest::offersToRevokeWhatWasNotUsed()
{
    QFETCH(const bool, kept);
    QFETCH(const bool, revocable);
    start(sampleViews());
    m_desktop->window().showConnection(sampleId(u"calendar"_s));
    click(u"primaryActionButton"_s);
    m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    if (kept) {
        ask(u"office@riverside.example"_s, u"petra@mail.example"_s);
        click(u"keepAccountButton"_s);
        m_link->answer<api::AuthorizeAnswer>({});
    }
    const QString said = u"Not used; it stays valid until it ends."_s;
    m_link->answer(u"authorize-wait"_s, fail(ErrorKind::PersonNeeded, u"other-account"_s, u"Another. "_s + said));
    QCOMPARE(m_link->lastParams(u"unused-sign-in"_s)["name"_L1].toString(), u"calendar"_s);
    m_link->answer<api::UnusedSignIn>({{}, said, revocable});
    auto* message = m_desktop->window().findChild<QWidget*>(u"messageBar"_s);
    QCOMPARE(message->findChild<QLabel*>()->text().count(said), 1);
    auto* button = message->findChild<QPushButton*>(u"messageButton"_s);
    QCOMPARE(button->isVisible(), revocable);
    if (!revocable)
        return;
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"revoke-unused"_s)["name"_L1].toString(), u"calendar"_s);
    m_link->answer<api::RevokeUnused>({api::RevocationOutcome::Done, u"Revoked."_s});
    QCOMPARE(message->findChild<QLabel*>()->text(), u"Google Workspace: Revoked."_s);
    QVERIFY(!button->isVisible());
}

void OtherAccountTest::asksWhenTheWindowCameLater()
{
    start({sampleView(u"crm"_s), sampleView(u"shop"_s, [&](auto& view) {
               view.authorizing = u"a7"_s;
               view.title = u"The shop"_s;
           })});
    QTRY_COMPARE(m_link->count(u"authorize-wait"_s), 1);
    ask(u"Bakery"_s, u"Petra"_s);
    QVERIFY(bar()->isVisible());
    QVERIFY(question().contains(u"“The shop”"_s));
    click(u"keepAccountButton"_s);
    QCOMPARE(m_link->lastParams(u"authorize-answer"_s),
             (QJsonObject{{u"attempt"_s, u"a7"_s}, {u"question"_s, u"q-Petra"_s}, {u"accept"_s, false}}));
}

void OtherAccountTest::asksOneAfterTheOther()
{
    start({sampleView(u"crm"_s, [&](auto& view) { view.authorizing = u"a1"_s; }),
           sampleView(u"shop"_s, [&](auto& view) { view.authorizing = u"a2"_s; })});
    QTRY_COMPARE(m_link->count(u"authorize-wait"_s), 2);
    ask(u"A"_s, u"B"_s);
    const QString first = question();
    ask(u"C"_s, u"D"_s);
    QCOMPARE(question(), first);
    click(u"keepAccountButton"_s);
    QVERIFY(bar()->isVisible());
    QVERIFY(question() != first);
    click(u"keepAccountButton"_s);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_link->count(u"authorize-answer"_s), 2);
}

void OtherAccountTest::goneWhenSomebodyElseAnswered()
{
    start({sampleView(u"shop"_s, [&](auto& view) { view.authorizing = u"a7"_s; })});
    QTRY_COMPARE(m_link->count(u"authorize-wait"_s), 1);
    ask(u"A"_s, u"B"_s);
    QVERIFY(bar()->isVisible());
    m_link->tell(api::AuthorizationEnded{u"a7"_s, u"shop"_s, u"success"_s, {}});
    QVERIFY(!bar()->isVisible());
}

void OtherAccountTest::callsAPersonOnce()
{
    AttentionNotices attention(*m_link);
    QSignalSpy wanted(&attention, &AttentionNotices::wanted);
    m_link->tell(api::AuthorizationAsks{u"a7"_s, u"q1"_s, u"shop"_s, {}, {}, u"Another one."_s});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][2].toString(), u"Another one."_s);
}

EVERGRANT_TEST(OtherAccountTest)
#include "tst_otheraccount.moc"
