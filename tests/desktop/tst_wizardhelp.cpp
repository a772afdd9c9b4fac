// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "wizardfixture.h"
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

/// What the wizard does for people who know the service, but not its words.
class WizardHelpTest : public WizardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWizard(); }
    void nothingFoundSaysWhatToDo();
    void asksWhatItIsCalled();
    void beginsAtTheTopOfEachService();
    void clientIdThatLooksWrong();
    void wrongAccountSignsInAgain();

private:
    void fillConstantContact();
};

void WizardHelpTest::fillConstantContact()
{
    choose(u"Constant Contact"_s);
    QTRY_VERIFY(m_dialog->findChild<QPushButton*>(u"copyRedirectButton"_s) != nullptr);
    find<QLineEdit>(u"client_idEdit"_s)->setText(u"key-1"_s);
    find<QLineEdit>(u"client_secretEdit"_s)->setText(u"secret-1"_s);
}

void WizardHelpTest::nothingFoundSaysWhatToDo()
{
    m_dialog->begin();
    auto* list = find<QListView>(u"servicesView"_s);
    QTRY_COMPARE(list->model()->rowCount(), 7);
    auto* advice = find<QLabel>(u"nothingFoundLabel"_s);
    QVERIFY(!advice->isVisible());
    find<QLineEdit>(u"serviceSearchEdit"_s)->setText(u"Frobnicator"_s);
    QVERIFY(advice->isVisible());
    QVERIFY(advice->text().contains(u"“Frobnicator”"_s));
    click(u"otherServiceButton"_s);
    QVERIFY(!advice->isVisible());
    QCOMPARE(list->currentIndex().data().toString(), u"Other OAuth 2 service"_s);
    QVERIFY(find<QPushButton>(u"wizardNextButton"_s)->isEnabled());
}

void WizardHelpTest::asksWhatItIsCalled()
{
    m_link->setViews({sampleView(u"hotel-adler"_s)});
    m_model->reload();
    QTRY_VERIFY(m_model->isLoaded());
    fillConstantContact();
    QCOMPARE(find<QLineEdit>(u"titleEdit"_s)->text(), u"Constant Contact"_s);
    QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"constant-contact"_s);
    find<QLineEdit>(u"titleEdit"_s)->setText(u"Hôtel Adler"_s);
    QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"hotel-adler-2"_s);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"adler"_s);
    find<QLineEdit>(u"titleEdit"_s)->setText(u"Hotel Adler"_s);
    QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"adler"_s); // was chosen by hand
    click(u"wizardNextButton"_s);
    QCOMPARE(m_link->lastParams(u"add"_s)["title"_L1].toString(), u"Hotel Adler"_s);
    QCOMPARE(m_link->lastParams(u"add"_s)["name"_L1].toString(), u"adler"_s);
}

void WizardHelpTest::beginsAtTheTopOfEachService()
{
    choose(u"Constant Contact"_s);
    m_dialog->resize(700, 420);
    auto* bar = find<QScrollArea>(u"registerScroll"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    click(u"wizardBackButton"_s);
    click(u"wizardBackButton"_s);
    choose(u"Microsoft 365"_s);
    QCOMPARE(bar->value(), 0);
}

void WizardHelpTest::clientIdThatLooksWrong()
{
    fillConstantContact();
    type(u"client_id"_s, u"office@hotel.example"_s);
    click(u"wizardNextButton"_s);
    QCOMPARE(m_link->count(u"add"_s), 0);
    QVERIFY(find<QLabel>(u"client_idError"_s)->isVisible());
    QVERIFY(find<QLabel>(u"client_idError"_s)->text().startsWith(u"It looks like an e-mail address."_s));
    click(u"wizardNextButton"_s); // the person knows better
    QCOMPARE(m_link->count(u"add"_s), 1);
}

void WizardHelpTest::wrongAccountSignsInAgain()
{
    fillConstantContact();
    click(u"wizardNextButton"_s);
    m_link->answer<api::Add>({sampleView(u"constant-contact"_s), {}});
    m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    m_link->answer<api::AuthorizeWait>(signedIn(u"petra.private"_s));
    QVERIFY(find<QLabel>(u"accountQuestionLabel"_s)->isVisible());
    QTRY_COMPARE(m_authorizations->isUnderWay({}), false);
    click(u"otherAccountButton"_s);
    QCOMPARE(m_dialog->step(), AddConnectionDialog::SignIn);
    // Another name or client ID would remove the connection that works.
    QVERIFY(!find<QPushButton>(u"wizardBackButton"_s)->isVisible());
    m_link->answer<api::Authorize>(signInAt(u"a2"_s, u"https://login.example/"_s));
    m_link->answer<api::AuthorizeWait>(otherAccount(u"q1"_s, u"petra.private"_s, u"Riverside Bakery"_s));
    // The person has said already that it shall be replaced.
    QCOMPARE(m_link->lastParams(u"authorize-answer"_s),
             (QJsonObject{{u"attempt"_s, u"a2"_s}, {u"question"_s, u"q1"_s}, {u"accept"_s, true}}));
    m_link->answer<api::AuthorizeAnswer>({});
    m_link->answer<api::AuthorizeWait>(signedIn(u"Riverside Bakery"_s));
    QCOMPARE(find<QLabel>(u"resultLabel"_s)->text(), u"It works. This is Riverside Bakery."_s);
}

EVERGRANT_TEST(WizardHelpTest)
#include "tst_wizardhelp.moc"
