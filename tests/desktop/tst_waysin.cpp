// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The wizard's way through each kind of sign-in but the usual one, which tst_addconnectiondialog goes.

#include "../support/testprogram.h"
#include "wizardfixture.h"
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class WaysInTest : public WizardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWizard(); }
    void theUsualWayIsChosen();
    void oneWayIsNotAskedFor();
    void noteAboutFacts();
    void arrowsInTheSearchField();
    void codeWithTheKeyboardOnly();
    void anExpiredCodeGivesANewOne();
    void keyNeedsNobody();
    void certificateInPlaceOfASecret();
    void aSecretOrAKeyIsNeeded();
    void serviceAccountByFile();
    void aFileThatIsNotThere();
    void namesOfSettingsAreTheFieldsLabels();
    void scopesAreTicked();
    void noScopeAtAll();
    void advancedSettingsAreSent();
    void advancedMistakesAreShown();
    void redirectWithoutAPort();
    void resultWarns_data();
    void resultWarns();
    void helpAboutWays();

private:
    QString writeFile(const QString& name)
    {
        QFile file(m_files.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1 ? file.fileName() : QString();
    }
    void press(Qt::Key key) { QTest::keyClick(m_dialog->focusWidget(), key); }
    QJsonObject sent() { return m_link->lastParams(u"add"_s); }

    QTemporaryDir m_files;
};

void WaysInTest::theUsualWayIsChosen()
{
    m_dialog->begin();
    auto* list = find<QListView>(u"servicesView"_s);
    QTRY_COMPARE(list->model()->rowCount(), 7);
    click(u"wizardNextButton"_s);
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Grant);
    QVERIFY(find<QRadioButton>(u"grant_code"_s)->isChecked());
    QVERIFY(find<QRadioButton>(u"grant_code"_s)->text().contains(u"the usual way"_s));
    find<QRadioButton>(u"grant_device"_s)->setChecked(true);
    click(u"wizardNextButton"_s);
    QVERIFY(m_dialog->findChild<QLineEdit*>(u"client_secretEdit"_s) == nullptr);
    click(u"wizardBackButton"_s);
    QVERIFY(find<QRadioButton>(u"grant_device"_s)->isChecked()); // kept
}

void WaysInTest::oneWayIsNotAskedFor()
{
    choose(u"OpenID provider"_s);
    QVERIFY(find<QLabel>(u"wizardSubtitleLabel"_s)->text().startsWith(u"Step 2 of 4"_s));
    click(u"wizardBackButton"_s);
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Choose);
}

void WaysInTest::noteAboutFacts()
{
    m_dialog->begin();
    auto* list = find<QListView>(u"servicesView"_s);
    auto* note = find<QLabel>(u"serviceNoteLabel"_s);
    QTRY_COMPARE(list->model()->rowCount(), 7);
    QVERIFY(!note->isVisible());
    list->setCurrentIndex(list->model()->index(2, 0));
    QVERIFY(note->text().contains(u"The steps for Microsoft 365 may differ slightly in the portal."_s));
}

void WaysInTest::arrowsInTheSearchField()
{
    m_dialog->begin();
    auto* list = find<QListView>(u"servicesView"_s);
    QTRY_COMPARE(list->currentIndex().row(), 0);
    auto* search = find<QLineEdit>(u"serviceSearchEdit"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Up);
    QCOMPARE(list->currentIndex().data().toString(), u"Google"_s);
    QVERIFY(search->text().isEmpty());
}

void WaysInTest::codeWithTheKeyboardOnly()
{
    m_dialog->begin();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_COMPARE(find<QListView>(u"servicesView"_s)->model()->rowCount(), 7);
    QTest::keyClicks(m_dialog->focusWidget(), u"constant"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Register);
    QTest::keyClicks(m_dialog->focusWidget(), u"key-2"_s);
    press(Qt::Key_Return);
    QCOMPARE(sent(), (QJsonObject{{u"name"_s, u"constant-contact"_s},
                                  {u"provider"_s, u"constant-contact"_s},
                                  {u"grant"_s, u"device"_s},
                                  {u"client_id"_s, u"key-2"_s}}));
    m_link->answer<api::Add>({sampleView(u"constant-contact"_s), {}});
    m_link->answer<api::Authorize>(deviceAnswer(899s));
    QVERIFY(m_opened.isEmpty()); // the person may sit elsewhere
    QVERIFY(find<QLabel>(u"userCodeLabel"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"userCodeLabel"_s)->text(), u"WDJB-MJHT"_s);
    QVERIFY(!find<QPushButton>(u"pasteAddressButton"_s)->isVisible());
    m_link->answer<api::AuthorizeWait>(signedIn(u"Bakery"_s));
    QCOMPARE(m_dialog->step(), AddConnectionDialog::Done);
    press(Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
}

void WaysInTest::anExpiredCodeGivesANewOne()
{
    choose(u"Constant Contact"_s, u"device"_s);
    type(u"client_id"_s, u"key-2"_s);
    click(u"wizardNextButton"_s);
    m_link->answer<api::Add>({sampleView(u"constant-contact"_s), {}});
    m_link->answer<api::Authorize>(deviceAnswer(5s));
    m_clock->advance(6s);
    QCOMPARE(find<QLabel>(u"codeTimeLabel"_s)->text(), u"The code has expired."_s);
    m_link->answer(u"authorize-wait"_s, fail(ErrorKind::Failed, u"expired_token"_s, u"Nobody entered the code."_s));
    auto* again = find<QPushButton>(u"wizardNextButton"_s);
    QCOMPARE(again->text(), u"&Get a new code"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    api::Authorize::Answer second = deviceAnswer(899s);
    second.userCode = u"AAAA-BBBB"_s;
    m_link->answer<api::Authorize>(second);
    QCOMPARE(find<QLabel>(u"userCodeLabel"_s)->text(), u"AAAA-BBBB"_s);
    QVERIFY(!find<QLabel>(u"failureLabel"_s)->isVisible());
}

void WaysInTest::keyNeedsNobody()
{
    choose(u"Lightspeed eCom (C-Series)"_s);
    QVERIFY(m_dialog->findChild<QPushButton*>(u"copyRedirectButton"_s) == nullptr);
    QCOMPARE(m_link->count(u"draft"_s), 0);
    click(u"wizardNextButton"_s);
    QCOMPARE(find<QLabel>(u"client_secretError"_s)->text(), u"API secret is missing. Please fill it in."_s);
    type(u"client_id"_s, u"key"_s);
    type(u"client_secret"_s, u"secret"_s);
    type(u"region"_s, u"nl"_s);
    click(u"wizardNextButton"_s);
    QCOMPARE(sent()["settings"_L1].toObject(), (QJsonObject{{u"region"_s, u"nl"_s}})); // the host's default stays out
    m_link->answer<api::Add>({sampleView(u"lightspeed-ecom"_s), {}});
    m_link->answer<api::Authorize>(signInAt(u"a1"_s));
    QVERIFY(find<QLabel>(u"wizardSubtitleLabel"_s)->text().contains(u"Checking"_s));
    QVERIFY(m_opened.isEmpty());
    QVERIFY(!find<QPushButton>(u"openBrowserButton"_s)->isVisible());
    m_link->answer<api::AuthorizeWait>(signedIn(u"Shop"_s));
    QCOMPARE(find<QLabel>(u"resultLabel"_s)->text(), u"It works. This is Shop."_s);
    QCOMPARE(find<QLabel>(u"commandLabel"_s)->text(), u"evergrant header lightspeed-ecom"_s);
}

void WaysInTest::certificateInPlaceOfASecret()
{
    choose(u"Microsoft 365"_s, u"client-credentials"_s);
    type(u"tenant"_s, u"riverside.example"_s);
    type(u"client_id"_s, u"12345678-90ab-cdef-1234-567890abcdef"_s);
    type(u"client_key_file"_s, writeFile(u"key.pem"_s));
    type(u"client_certificate_file"_s, writeFile(u"certificate.pem"_s));
    click(u"wizardNextButton"_s);
    const QJsonObject settings = sent()["settings"_L1].toObject();
    QCOMPARE(settings["client_key_file"_L1].toString(), m_files.filePath(u"key.pem"_s));
    QCOMPARE(settings["client_certificate_file"_L1].toString(), m_files.filePath(u"certificate.pem"_s));
    QCOMPARE(settings["client_auth"_L1].toString(), u"private_key_jwt"_s); // or the key would not be used
    QVERIFY(!sent().contains(u"client_secret"_s));
}

void WaysInTest::aSecretOrAKeyIsNeeded()
{
    choose(u"Microsoft 365"_s, u"client-credentials"_s);
    type(u"tenant"_s, u"riverside.example"_s);
    type(u"client_id"_s, u"12345678-90ab-cdef-1234-567890abcdef"_s);
    click(u"wizardNextButton"_s);
    QVERIFY(find<QLabel>(u"client_secretError"_s)->isVisible());
    type(u"client_secret"_s, u" s3cret "_s);
    click(u"wizardNextButton"_s);
    QCOMPARE(sent()["client_secret"_L1].toString(), u" s3cret "_s); // as it was given
    QVERIFY(!sent()["settings"_L1].toObject().contains(u"client_auth"_s));
}

void WaysInTest::serviceAccountByFile()
{
    choose(u"Google"_s, u"jwt-bearer"_s);
    QVERIFY(m_dialog->findChild<QLineEdit*>(u"client_idEdit"_s) == nullptr); // it is in the file
    click(u"wizardNextButton"_s);
    QCOMPARE(find<QLabel>(u"service_account_fileError"_s)->text(),
             u"Service account file is missing. Please fill it in."_s);
    const QString path = writeFile(u"account.json"_s);
    click(u"service_account_fileChooseButton"_s);
    auto* chooser = m_dialog->findChild<QFileDialog*>();
    QVERIFY(chooser != nullptr);
    QVERIFY(chooser->testOption(QFileDialog::DontUseNativeDialog)); // a portal would refuse it to this program
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QCOMPARE(find<QLineEdit>(u"service_account_fileEdit"_s)->text(), path);
    click(u"wizardNextButton"_s);
    QCOMPARE(sent()["grant"_L1].toString(), u"jwt-bearer"_s);
    QCOMPARE(sent()["settings"_L1].toObject(), (QJsonObject{{u"service_account_file"_s, path}}));
}

void WaysInTest::aFileThatIsNotThere()
{
    choose(u"Google"_s, u"jwt-bearer"_s);
    type(u"service_account_file"_s, u"/nowhere/account.json"_s);
    click(u"wizardNextButton"_s);
    QVERIFY(find<QLabel>(u"service_account_fileError"_s)->text().contains(u"/nowhere/account.json"_s));
    type(u"service_account_file"_s, u"account.json"_s);
    click(u"wizardNextButton"_s);
    QVERIFY(find<QLabel>(u"service_account_fileError"_s)->text().contains(u"“Service account file”"_s));
    QCOMPARE(m_link->count(u"add"_s), 0);
}

void WaysInTest::namesOfSettingsAreTheFieldsLabels()
{
    choose(u"Google"_s, u"jwt-bearer"_s);
    QVERIFY(find<QLabel>(u"setupStep1"_s)->text().contains(u"<b>Service account file</b>"_s));
    click(u"wizardBackButton"_s);
    click(u"wizardBackButton"_s);
    choose(u"Microsoft 365"_s, u"client-credentials"_s);
    const QString note = find<QLabel>(u"setupNoteLabel"_s)->text();
    QVERIFY2(note.contains(u"“Certificate file” and “Private key file”"_s), qPrintable(note));
}

void WaysInTest::scopesAreTicked()
{
    choose(u"Constant Contact"_s);
    type(u"client_id"_s, u"key"_s);
    type(u"client_secret"_s, u"secret"_s);
    auto* always = find<QCheckBox>(u"scope_offline_access"_s);
    QVERIFY(always->isChecked() && !always->isEnabled());
    QCOMPARE(find<QCheckBox>(u"scope_contact_data"_s)->accessibleName(), u"See and change contacts and lists"_s);
    find<QCheckBox>(u"scope_account_read"_s)->click();
    find<QCheckBox>(u"scope_campaign_data"_s)->click();
    type(u"scopes"_s, u" more  campaign_data "_s);
    click(u"wizardNextButton"_s);
    QCOMPARE(sent()["scopes"_L1].toArray(),
             QJsonArray({u"contact_data"_s, u"campaign_data"_s, u"offline_access"_s, u"more"_s}));
}

void WaysInTest::noScopeAtAll()
{
    choose(u"Google"_s);
    type(u"client_id"_s, u"key"_s);
    find<QCheckBox>(u"scope_openid"_s)->click();
    click(u"wizardNextButton"_s);
    QVERIFY(find<QLabel>(u"scopesError"_s)->isVisible());
    QCOMPARE(m_link->count(u"add"_s), 0);
    find<QCheckBox>(u"scope_openid"_s)->click();
    click(u"wizardNextButton"_s);
    QVERIFY(!sent().contains(u"scopes"_s)); // the usual ones
}

void WaysInTest::advancedSettingsAreSent()
{
    choose(u"Google"_s);
    type(u"client_id"_s, u"1-a.apps.googleusercontent.com"_s);
    QVERIFY(!find<QLineEdit>(u"proxyEdit"_s)->isVisible());
    QTest::mouseClick(find<QToolButton>(u"advancedToggle"_s), Qt::LeftButton);
    QVERIFY(find<QLineEdit>(u"proxyEdit"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"proxy_passwordEdit"_s)->echoMode(), QLineEdit::Password);
    type(u"proxy"_s, u"http://me@proxy.example:3128"_s);
    type(u"proxy_password"_s, u"pw"_s);
    type(u"timeout"_s, u"40"_s);
    click(u"wizardNextButton"_s);
    QCOMPARE(sent()["proxy_password"_L1].toString(), u"pw"_s);
    QCOMPARE(sent()["settings"_L1].toObject(),
             (QJsonObject{{u"proxy"_s, u"http://me@proxy.example:3128"_s}, {u"timeout"_s, u"40"_s}}));
}

void WaysInTest::advancedMistakesAreShown()
{
    choose(u"Google"_s);
    type(u"client_id"_s, u"key"_s);
    type(u"timeout"_s, u"soon"_s); // folded away meanwhile
    click(u"wizardNextButton"_s);
    auto* error = find<QLabel>(u"timeoutError"_s);
    QVERIFY(error->isVisible());
    QVERIFY2(error->text().contains(u"“Time-out in seconds”"_s), qPrintable(error->text()));
    QCOMPARE(m_link->count(u"add"_s), 0);
}

void WaysInTest::redirectWithoutAPort()
{
    choose(u"Microsoft 365"_s, u"code"_s);
    QVERIFY(find<QLabel>(u"setupStep2"_s)->text().contains(u"http://localhost/callback"_s));
    click(u"copyRedirectButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://localhost/callback"_s);
}

void WaysInTest::resultWarns_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("warning");
    QTest::newRow("nothing") << Change() << QString();
    QTest::newRow("cannot be renewed") << Change([=](auto& view) { view.nextRefreshAt = {}; })
                                       << u"the permission “offline_access”"_s;
    QTest::newRow("check failed") << Change([=](auto& view) {
        view.probe = api::ProbeOutcome{ProbeReport::Result::Forbidden, u"Not for this call."_s};
    }) << u"Not for this call."_s;
}

void WaysInTest::resultWarns()
{
    QFETCH(const Change, change);
    QFETCH(const QString, warning);
    choose(u"Constant Contact"_s);
    type(u"client_id"_s, u"key"_s);
    type(u"client_secret"_s, u"secret"_s);
    click(u"wizardNextButton"_s);
    m_link->answer<api::Add>({sampleView(u"constant-contact"_s), {}});
    m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    m_link->unscript(u"connections"_s);
    m_link->answer<api::AuthorizeWait>(signedIn());
    m_link->answer<api::Connections>({{sampleView(u"constant-contact"_s, change)}});
    auto* label = find<QLabel>(u"warningLabel"_s);
    QCOMPARE(label->isVisible(), !warning.isEmpty());
    QVERIFY2(label->text().contains(warning), qPrintable(label->text()));
}

void WaysInTest::helpAboutWays()
{
    QStringList pages;
    connect(m_dialog.get(), &AddConnectionDialog::helpWanted, this, [&](const QString& page) { pages.append(page); });
    m_dialog->begin();
    QTRY_COMPARE(find<QListView>(u"servicesView"_s)->model()->rowCount(), 7);
    click(u"wizardNextButton"_s);
    click(u"grantHelpButton"_s);
    QCOMPARE(pages, QStringList{u"grants"_s});
}

EVERGRANT_TEST(WaysInTest)
#include "tst_waysin.moc"
