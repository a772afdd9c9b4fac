// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "wizardfixture.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class AddConnectionDialogTest : public WizardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWizard(); }
    void offersEveryService();
    void searchFindsByNameAndSummary();
    void wholeWayWithTheKeyboard();
    void setupStepsAreSafeAndComplete();
    void missingFieldsAreNamed();
    void genericFieldsAreChecked_data();
    void genericFieldsAreChecked();
    void errorsOfTheWorkerLandAtTheirField_data();
    void errorsOfTheWorkerLandAtTheirField();
    void backKeepsWhatWasTyped();
    void closingLosesNothing();
    void failedSignInCanBeCorrected();
    void theServersIssuerCanBeUsed_data();
    void theServersIssuerCanBeUsed();
    void failedSignInCanBeTriedAgain();
    void practiceAsksForANameOnly();
    void suggestsAFreeName();
    void providersCannotBeFetched();
    void everyFieldHasANameForScreenReaders();

private:
    void fillConstantContact();
};

void AddConnectionDialogTest::fillConstantContact()
{
    choose(u"Constant Contact"_s);
    QTRY_VERIFY(m_dialog->findChild<QPushButton*>(u"copyRedirectButton"_s) != nullptr);
    find<QLineEdit>(u"client_idEdit"_s)->setText(u"key-1"_s);
    find<QLineEdit>(u"client_secretEdit"_s)->setText(u"secret-1"_s);
}

void AddConnectionDialogTest::offersEveryService()
{
    m_dialog->begin();
    QVERIFY(!m_dialog->isModal());
    auto* list = find<QListView>(u"servicesView"_s);
    QTRY_COMPARE(list->model()->rowCount(), 7);
    QVERIFY(find<QPushButton>(u"wizardNextButton"_s)->isEnabled());
}

void AddConnectionDialogTest::searchFindsByNameAndSummary()
{
    m_dialog->begin();
    auto* list = find<QListView>(u"servicesView"_s);
    QTRY_COMPARE(list->model()->rowCount(), 7);
    auto* search = find<QLineEdit>(u"serviceSearchEdit"_s);
    QTest::keyClicks(search, u"keycloak"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->currentIndex().data().toString(), u"OpenID provider"_s);
    QTest::keyClicks(search, u"zzz"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!find<QPushButton>(u"wizardNextButton"_s)->isEnabled());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Choose);
    search->setText(u"newsletter"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Constant Contact"_s);
}

void AddConnectionDialogTest::wholeWayWithTheKeyboard()
{
    m_dialog->begin();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    auto* list = find<QListView>(u"servicesView"_s);
    QTRY_COMPARE(list->model()->rowCount(), 7);
    QTRY_COMPARE(QGuiApplication::focusObject(), find<QLineEdit>(u"serviceSearchEdit"_s));
    QTest::keyClicks(m_dialog->focusWidget(), u"constant"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Grant);
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"grant_code"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"grant_device"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Up);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Register);
    QTRY_VERIFY(m_dialog->findChild<QPushButton*>(u"copyRedirectButton"_s) != nullptr);
    QVERIFY(!find<QLabel>(u"client_idError"_s)->isVisible()); // Enter counted once
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"client_idEdit"_s);
    QTest::keyClicks(m_dialog->focusWidget(), u"key-1"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"client_secretEdit"_s);
    QTest::keyClicks(m_dialog->focusWidget(), u"secret-1"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // the default button
    const QJsonObject expected{{u"name"_s, u"constant-contact"_s},
                               {u"provider"_s, u"constant-contact"_s},
                               {u"grant"_s, u"code"_s},
                               {u"client_id"_s, u"key-1"_s},
                               {u"client_secret"_s, u"secret-1"_s},
                               {u"redirect_uri"_s, u"http://localhost:43117/callback"_s}};
    QCOMPARE(m_link->lastParams(u"add"_s), expected);

    QSignalSpy added(m_dialog.get(), &AddConnectionDialog::added);
    m_link->answer<api::Add>({sampleView(u"constant-contact"_s), {}});
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_dialog->step(), AddConnectionDialog::SignIn);
    m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://login.example/"_s)});
    m_link->answer<api::AuthorizeWait>(signedIn(u"Riverside Bakery"_s));
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Done);
    QCOMPARE(find<QLabel>(u"resultLabel"_s)->text(), u"It works. This is Riverside Bakery."_s);
    QCOMPARE(find<QLabel>(u"commandLabel"_s)->text(), u"evergrant token constant-contact"_s);
    QVERIFY(find<QLabel>(u"curlLabel"_s)->text().contains(u"evergrant header constant-contact"_s));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QSignalSpy elsewhere(m_dialog.get(), &AddConnectionDialog::deliveryWanted);
    find<QPushButton>(u"elsewhereButton"_s)->click();
    QCOMPARE(elsewhere.value(0).value(0).toUuid(), sampleId(u"constant-contact"_s));
    m_dialog->begin();
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Choose);
}

void AddConnectionDialogTest::setupStepsAreSafeAndComplete()
{
    choose(u"Constant Contact"_s);
    QTRY_VERIFY(m_dialog->findChild<QPushButton*>(u"copyRedirectButton"_s) != nullptr);
    QVERIFY(find<QLabel>(u"setupStep1"_s)->text().contains(u"<b>with the account you want to connect</b>"_s));
    QVERIFY(find<QLabel>(u"setupStep3"_s)->text().contains(u"http://localhost:43117/callback"_s));
    click(u"copyRedirectButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://localhost:43117/callback"_s);
    click(u"openPortalButton"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://portal.example/apps"_s)});
    m_noBrowser();
    const QString note = find<QLabel>(u"setupNoteLabel"_s)->text();
    QVERIFY(note.endsWith(u"The address is: https://portal.example/apps"_s));
    m_noBrowser(); // pressed once more
    QCOMPARE(find<QLabel>(u"setupNoteLabel"_s)->text(), note);
    QCOMPARE(stepAsRichText(u"a <img> & **b**"_s, {}, {}), u"a &lt;img&gt; &amp; <b>b</b>"_s);
}

void AddConnectionDialogTest::missingFieldsAreNamed()
{
    choose(u"Constant Contact"_s);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"Not A Name"_s);
    click(u"wizardNextButton"_s);
    QCOMPARE(find<QLabel>(u"client_idError"_s)->text(), u"API key is missing. Please fill it in."_s);
    QVERIFY(find<QLabel>(u"client_idError"_s)->isVisible());
    QVERIFY(find<QLabel>(u"client_secretError"_s)->isVisible());
    QVERIFY(find<QLabel>(u"nameError"_s)->isVisible());
    QCOMPARE(m_link->count(u"add"_s), 0);
    QTest::keyClicks(find<QLineEdit>(u"client_idEdit"_s), u"x"_s);
    QVERIFY(!find<QLabel>(u"client_idError"_s)->isVisible());
}

void AddConnectionDialogTest::genericFieldsAreChecked_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("fine");
    QTest::newRow("https") << u"https://id.example/realms/a"_s << true;
    QTest::newRow("plain http elsewhere") << u"http://id.example/"_s << false;
    QTest::newRow("plain http here") << u"http://localhost:8080/"_s << true;
    QTest::newRow("missing") << QString() << false;
}

void AddConnectionDialogTest::genericFieldsAreChecked()
{
    QFETCH(const QString, issuer);
    QFETCH(const bool, fine);
    choose(u"OpenID provider"_s);
    find<QLineEdit>(u"issuerEdit"_s)->setText(issuer);
    find<QLineEdit>(u"client_idEdit"_s)->setText(u"me"_s);
    find<QLineEdit>(u"scopesEdit"_s)->setText(u" openid  offline_access "_s);
    click(u"wizardNextButton"_s);
    QCOMPARE(find<QLabel>(u"issuerError"_s)->isVisible(), !fine);
    QCOMPARE(m_link->count(u"add"_s), fine ? 1 : 0);
    if (!fine)
        return;
    const QJsonObject params = m_link->lastParams(u"add"_s);
    QCOMPARE(params["settings"_L1].toObject(), (QJsonObject{{u"issuer"_s, issuer}}));
    QCOMPARE(params["scopes"_L1].toArray(), QJsonArray({u"openid"_s, u"offline_access"_s}));
    QVERIFY(!params.contains(u"client_secret"_s));
}

void AddConnectionDialogTest::errorsOfTheWorkerLandAtTheirField_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("shown");
    QTest::newRow("by the word before the colon")
        << Error{ErrorKind::Usage, u"bad-value"_s, u"client_id: must not contain spaces."_s} << u"client_idError"_s
        << u"API key: must not contain spaces."_s;
    QTest::newRow("by the code") << Error{ErrorKind::Usage, u"name-taken"_s, u"There is one already."_s}
                                 << u"nameError"_s << u"There is one already."_s;
    QTest::newRow("in the folded part") << Error{ErrorKind::Usage, u"bad-setting"_s,
                                                 u"ca_file: /etc/ca.pem cannot be read."_s}
                                        << u"ca_fileError"_s
                                        << u"Certificate authorities: /etc/ca.pem cannot be read."_s;
    QTest::newRow("by nothing") << Error{ErrorKind::Failed, u"disk-full"_s, u"The disk is full."_s}
                                << u"registerErrorLabel"_s << u"The disk is full."_s;
}

void AddConnectionDialogTest::errorsOfTheWorkerLandAtTheirField()
{
    QFETCH(const Error, error);
    QFETCH(const QString, label);
    fillConstantContact();
    click(u"wizardNextButton"_s);
    QVERIFY(!find<QPushButton>(u"wizardNextButton"_s)->isEnabled());
    m_link->answer(u"add"_s, tl::unexpected<Error>(error));
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Register);
    QVERIFY(find<QLabel>(label)->isVisible());
    QTEST(find<QLabel>(label)->text(), "shown");
    QVERIFY(find<QPushButton>(u"wizardNextButton"_s)->isEnabled());
}

void AddConnectionDialogTest::backKeepsWhatWasTyped()
{
    fillConstantContact();
    click(u"wizardBackButton"_s);
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Grant);
    click(u"wizardBackButton"_s);
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Choose);
    click(u"wizardNextButton"_s);
    click(u"wizardNextButton"_s);
    QCOMPARE(find<QLineEdit>(u"client_idEdit"_s)->text(), u"key-1"_s);
    QCOMPARE(find<QLineEdit>(u"client_secretEdit"_s)->text(), u"secret-1"_s);
    QCOMPARE(m_link->count(u"draft"_s), 1); // the same address as before
}

void AddConnectionDialogTest::closingLosesNothing()
{
    fillConstantContact();
    click(u"wizardCloseButton"_s);
    QVERIFY(!m_dialog->isVisible());
    m_dialog->begin();
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Register);
    QCOMPARE(find<QLineEdit>(u"client_idEdit"_s)->text(), u"key-1"_s);
    // During the sign-in the connection is there already and the flow goes on; the next one can be added meanwhile.
    click(u"wizardNextButton"_s);
    m_link->answer<api::Add>({sampleView(u"constant-contact"_s), {}});
    m_dialog->reject();
    QCOMPARE(m_link->count(u"authorize-cancel"_s), 0);
    m_dialog->begin();
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Choose);
    m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    m_link->answer<api::AuthorizeWait>(signedIn());
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Choose);
}

void AddConnectionDialogTest::failedSignInCanBeCorrected()
{
    fillConstantContact();
    click(u"wizardNextButton"_s);
    m_link->answer<api::Add>({sampleView(u"constant-contact"_s), {}});
    m_link->answer(u"authorize"_s, fail(ErrorKind::PersonNeeded, u"invalid_client"_s, u"The API key is wrong."_s));
    QVERIFY(find<QLabel>(u"failureLabel"_s)->isVisible());
    QVERIFY(find<QLabel>(u"wizardSubtitleLabel"_s)->text().contains(u"Not connected yet"_s));
    QCOMPARE(find<QLabel>(u"failureLabel"_s)->text(), u"The API key is wrong."_s);
    m_link->setViews({sampleView(u"constant-contact"_s)});
    m_model->reload();
    QTRY_VERIFY(m_model->viewNamed(u"constant-contact"_s));
    click(u"wizardBackButton"_s);
    find<QLineEdit>(u"client_idEdit"_s)->setText(u"key-2"_s);
    click(u"wizardNextButton"_s);
    QCOMPARE(m_link->lastParams(u"remove"_s)["name"_L1].toString(), u"constant-contact"_s);
    m_link->answer<api::Remove>({});
    QCOMPARE(m_link->lastParams(u"add"_s)["client_id"_L1].toString(), u"key-2"_s);
    QCOMPARE(m_link->lastParams(u"add"_s)["name"_L1].toString(), u"constant-contact"_s); // its own is not taken
    m_link->answer<api::Add>({sampleView(u"constant-contact"_s), {}});
    QCOMPARE(m_dialog->step(), AddConnectionDialog::SignIn);
    QTRY_COMPARE(m_link->count(u"authorize"_s), 2);
}

void AddConnectionDialogTest::theServersIssuerCanBeUsed_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<bool>("keepsSecret");
    QTest::newRow("the same server") << u"https://id.example"_s << true;
    QTest::newRow("another server") << u"https://login.example"_s << false;
}

void AddConnectionDialogTest::theServersIssuerCanBeUsed()
{
    QFETCH(const QString, entered);
    QFETCH(const bool, keepsSecret);
    choose(u"OpenID provider"_s);
    type(u"issuer"_s, entered);
    type(u"client_id"_s, u"app"_s);
    type(u"client_secret"_s, u"s3cret"_s);
    click(u"wizardNextButton"_s);
    m_link->answer<api::Add>({sampleView(u"openid"_s), {}});
    m_link->answer(u"authorize"_s, fail(ErrorKind::PersonNeeded, u"invalid_client"_s, u"The client is unknown."_s));
    QVERIFY(find<QLabel>(u"failureLabel"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"useCorrectionButton"_s)->isVisible()); // nothing is proposed
    click(u"wizardNextButton"_s);
    m_link->answer(u"authorize"_s, tl::unexpected<Error>(issuerMismatchError()));
    QCOMPARE(find<QLabel>(u"failureLabel"_s)->text(), u"The server gives its issuer as “https://id.example/”."_s);
    click(u"useCorrectionButton"_s);
    QCOMPARE(find<QLineEdit>(u"issuerEdit"_s)->text(), u"https://id.example/"_s);
    if (!keepsSecret) {
        QCOMPARE(m_link->count(u"remove"_s), 0);
        QVERIFY(find<QLabel>(u"client_secretError"_s)->isVisible());
        QVERIFY(find<QLineEdit>(u"client_secretEdit"_s)->text().isEmpty());
        type(u"client_secret"_s, u"other"_s);
        click(u"wizardNextButton"_s);
    }
    m_link->answer<api::Remove>({});
    QCOMPARE(m_link->lastParams(u"add"_s)["settings"_L1]["issuer"_L1].toString(), u"https://id.example/"_s);
    m_link->answer<api::Add>({sampleView(u"openid"_s), {}});
    QCOMPARE(m_dialog->step(), AddConnectionDialog::SignIn);
    QCOMPARE(m_link->count(u"authorize"_s), 3);
}

void AddConnectionDialogTest::failedSignInCanBeTriedAgain()
{
    fillConstantContact();
    click(u"wizardNextButton"_s);
    m_link->answer<api::Add>({sampleView(u"constant-contact"_s), {}});
    QVERIFY(!find<QPushButton>(u"wizardNextButton"_s)->isVisible());
    m_link->answer(u"authorize"_s, fail(ErrorKind::Failed, u"port-taken"_s, u"Port 43117 is taken."_s));
    QCOMPARE(find<QPushButton>(u"wizardNextButton"_s)->text(), u"&Try again"_s);
    click(u"wizardNextButton"_s);
    QCOMPARE(m_link->count(u"authorize"_s), 2);
    QCOMPARE(m_link->count(u"add"_s), 1);
    QVERIFY(!find<QLabel>(u"failureLabel"_s)->isVisible());
}

void AddConnectionDialogTest::practiceAsksForANameOnly()
{
    choose(u"Practice provider"_s);
    QVERIFY(m_dialog->findChild<QLineEdit*>(u"client_idEdit"_s) == nullptr);
    click(u"wizardNextButton"_s);
    QCOMPARE(m_link->lastParams(u"add"_s),
             (QJsonObject{{u"name"_s, u"practice"_s}, {u"provider"_s, u"practice"_s}, {u"grant"_s, u"code"_s}}));
}

void AddConnectionDialogTest::suggestsAFreeName()
{
    m_link->setViews({sampleView(u"practice"_s), sampleView(u"practice-2"_s)});
    m_model->reload();
    QTRY_VERIFY(m_model->isLoaded());
    choose(u"Practice provider"_s);
    QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"practice-3"_s);
}

void AddConnectionDialogTest::providersCannotBeFetched()
{
    m_link->scriptError(u"providers"_s, {ErrorKind::Temporary, u"worker-gone"_s, u"The worker is gone."_s});
    m_dialog->begin();
    QTRY_VERIFY(find<QLabel>(u"chooseErrorLabel"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"wizardNextButton"_s)->isEnabled());
    m_dialog->reject();
    m_link->script<api::Providers>(sampleProviders());
    m_dialog->begin(); // asks again
    QTRY_VERIFY(find<QPushButton>(u"wizardNextButton"_s)->isEnabled());
    QVERIFY(!find<QLabel>(u"chooseErrorLabel"_s)->isVisible());
}

void AddConnectionDialogTest::everyFieldHasANameForScreenReaders()
{
    choose(u"Other OAuth 2 service"_s);
    const QList<QLineEdit*> edits = m_dialog->findChildren<QLineEdit*>();
    QVERIFY(edits.size() >= 6);
    for (const QLineEdit* edit : edits)
        QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
}

EVERGRANT_TEST(AddConnectionDialogTest)
#include "tst_addconnectiondialog.moc"
