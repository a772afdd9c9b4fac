// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The details page of connections that nobody signs in to, the check, the facts, and what corrects them.

#include "../support/testprogram.h"
#include "detailsfixture.h"
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class DetailsKeysTest : public DetailsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePage(); }
    void aKeyIsCheckedNotRenewed();
    void whatItGetsInBy_data();
    void whatItGetsInBy();
    void checkNow_data();
    void checkNow();
    void checkLineGoesOn();
    void factsAreToldWithTheirSources();
    void factsOfAnUnknownService();
    void tellsWhereTheAccountIs();
    void replaceKeySendsTheSecret();
    void anotherClientId();
    void doubtfulClientIdIsAskedAbout();
    void replaceKeyReadsTheSameFileAgain();
    void settingsAreTakenBack();
    void networkSettingsAreChanged();
    void scopesAreChanged();
    void mistakesStayInTheDialog();
    void errorOfTheWorkerAtItsField();
    void spareWithACode();
    void spareWithACodeOnlyWhereThereIsOne();

private:
    void openReplaceKey(const QString& name)
    {
        loadProviders();
        showView(sample(name));
        find<QAction>(u"replaceKeyAction"_s)->trigger();
    }
    void save() { QTest::mouseClick(find<QPushButton>(u"settingsSaveButton"_s), Qt::LeftButton); }
    QJsonObject sentSettings() { return m_link->lastParams(u"set"_s)["settings"_L1].toObject(); }
};

void DetailsKeysTest::aKeyIsCheckedNotRenewed()
{
    showView(sample(u"webshop"_s));
    QCOMPARE(find<QLabel>(u"tokenCaptionLabel"_s)->text(), u"API key"_s);
    QCOMPARE(find<QLabel>(u"countdownLabel"_s)->text(), u"Checked daily"_s);
    QVERIFY(find<QLabel>(u"obtainedLabel"_s)->text().startsWith(u"Entered"_s));
    QVERIFY(!find<QPushButton>(u"renewButton"_s)->isVisible());
    QVERIFY(!find<QAction>(u"renewAction"_s)->isVisible());
    QVERIFY(!find<QAction>(u"spareAction"_s)->isVisible());
    QVERIFY(!find<QAction>(u"changeSecretAction"_s)->isVisible());
    QVERIFY(find<QAction>(u"replaceKeyAction"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"spareLabel"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"idleLabel"_s)->isVisible());
    showView(sample(u"crm"_s));
    QVERIFY(find<QPushButton>(u"renewButton"_s)->isVisible());
    QVERIFY(!find<QAction>(u"replaceKeyAction"_s)->isVisible());
    QVERIFY(find<QLabel>(u"spareLabel"_s)->isVisible());
}

void DetailsKeysTest::whatItGetsInBy_data()
{
    QTest::addColumn<QString>("grant");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("button");
    QTest::newRow("code") << u"code"_s << u"a person, in the browser"_s << u"Re-au&thorize in the browser"_s;
    QTest::newRow("device") << u"device"_s << u"a person, with a code"_s << u"Re-au&thorize with a code"_s;
    QTest::newRow("client") << u"client-credentials"_s << u"the application itself"_s << u"&Try it now"_s;
    QTest::newRow("service account") << u"jwt-bearer"_s << u"a service account"_s << u"&Try it now"_s;
    QTest::newRow("key") << u"static"_s << u"an API key"_s << u"&Try it now"_s;
}

void DetailsKeysTest::whatItGetsInBy()
{
    QFETCH(const QString, grant);
    auto view = sample(u"calendar"_s);
    view.grantType = grant;
    showView(view);
    QTEST(find<QLabel>(u"kindLabel"_s)->text(), "kind");
    QTEST(find<QPushButton>(u"primaryActionButton"_s)->text(), "button");
    QTEST(find<QAction>(u"authorizeAction"_s)->text(), "button");
}

void DetailsKeysTest::checkNow_data()
{
    QTest::addColumn<api::Probe::Answer>("answer");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("said");
    using Found = ProbeReport::Result;
    const auto answer = [](Found result, const QString& account, const QString& message) {
        return api::Probe::Answer{result, result == Found::Works, account, {}, message, {}};
    };
    QTest::newRow("works") << answer(Found::Works, u"Shop"_s, {}) << Tone::Fine
                           << u"Lightspeed eCom (C-Series) works; the account is Shop."_s;
    QTest::newRow("no account") << answer(Found::Works, {}, {}) << Tone::Fine << u"Lightspeed eCom (C-Series) works."_s;
    QTest::newRow("refused") << answer(Found::Refused, {}, u"The key is not accepted."_s) << Tone::Watch
                             << u"Lightspeed eCom (C-Series): The key is not accepted."_s;
}

void DetailsKeysTest::checkNow()
{
    QFETCH(const api::Probe::Answer, answer);
    QFETCH(const Tone, tone);
    showView(sample(u"webshop"_s));
    QSignalSpy said(m_actions, &ConnectionActions::said);
    auto* button = find<QPushButton>(u"checkButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"probe"_s), (QJsonObject{{u"name"_s, u"webshop"_s}}));
    QVERIFY(!button->isEnabled());
    m_link->answer<api::Probe>(answer);
    QVERIFY(button->isEnabled());
    QCOMPARE(said[0][0].value<Tone>(), tone);
    QTEST(said[0][1].toString(), "said");
}

void DetailsKeysTest::checkLineGoesOn()
{
    showView(sample(u"webshop"_s));
    auto* line = find<QLabel>(u"checkLabel"_s);
    QCOMPARE(line->text(), u"Checked 3 min ago: works, account “Bakery shop”."_s);
    m_clock->advance(10min);
    m_page->tick();
    QCOMPARE(line->text(), u"Checked 13 min ago: works, account “Bakery shop”."_s);
    showView(sample(u"graph"_s));
    QVERIFY(line->text().contains(u"not for this call"_s));
    QCOMPARE(line->property("tone").toString(), u"watch"_s);
    auto never = sample(u"webshop"_s);
    never.probedAt = {};
    never.probe.reset();
    showView(never);
    QCOMPARE(line->text(), u"Not checked yet."_s);
    auto noCall = sample(u"webshop"_s);
    const QString reason = u"For Bakery shop no call is known that could prove the access."_s;
    noCall.probe = api::ProbeOutcome{ProbeReport::Result::Unknown, reason};
    showView(noCall);
    QCOMPARE(line->text(), reason); // nothing was checked
}

void DetailsKeysTest::factsAreToldWithTheirSources()
{
    loadProviders();
    showView(sample(u"graph"_s));
    QVERIFY(find<QLabel>(u"factsLabel"_s)->text().contains(u"The steps for Microsoft 365 may differ slightly"_s));
    auto* details = find<QLabel>(u"factsDetailsLabel"_s);
    QVERIFY(!details->isVisible());
    QTest::mouseClick(find<QPushButton>(u"factsButton"_s), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY2(
        details->text().contains(
            u"Technical sources\n• addresses: https://docs.example/entra\n• steps in the portal, not verified: From "_s),
        qPrintable(details->text()));
    QVERIFY(details->text().contains(u"Asked too often"_s));
    QTest::mouseClick(find<QPushButton>(u"documentationButton"_s), Qt::LeftButton);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://docs.example/entra"_s)});
    QSignalSpy said(m_actions, &ConnectionActions::said);
    m_noBrowser();
    QCOMPARE(said.value(0).value(1).toString(),
             u"No browser could be opened. The address is: https://docs.example/entra"_s);
    showView(sample(u"crm"_s));
    QVERIFY(find<QLabel>(u"factsLabel"_s)->text().contains(u"is from its documentation"_s));
    QVERIFY(!details->isVisible());
}

void DetailsKeysTest::factsOfAnUnknownService()
{
    loadProviders();
    auto view = sample(u"crm"_s);
    view.providerId = u"nobody-knows"_s;
    showView(view);
    QVERIFY(!find<QWidget>(u"factsCard"_s)->isVisible());
    find<QAction>(u"correctSettingsAction"_s)->trigger(); // what the connection has can be changed all the same
    QVERIFY(find<QLineEdit>(u"client_secretEdit"_s) != nullptr);
}

void DetailsKeysTest::tellsWhereTheAccountIs()
{
    loadProviders();
    auto* places = find<QLabel>(u"placesLabel"_s);
    showView(sample(u"crm"_s));
    QVERIFY(!places->isVisible());
    auto view = sample(u"crm"_s);
    view.places = {{u"Data centre"_s, u"us6"_s}, {u"API"_s, u"us6.example"_s}};
    showView(view);
    QCOMPARE(places->text(), u"Data centre: us6\nAPI: us6.example"_s);
    QVERIFY(places->isVisible() && find<QLabel>(u"factsLabel"_s)->isVisible());
    // Also where nothing else is known.
    view.providerId = u"nobody-knows"_s;
    showView(view);
    QVERIFY(places->isVisible() && !find<QLabel>(u"factsLabel"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"factsButton"_s)->isVisible());
    showView(sample(u"crm"_s));
    QVERIFY(!places->isVisible());
}

void DetailsKeysTest::replaceKeySendsTheSecret()
{
    openReplaceKey(u"webshop"_s);
    QVERIFY(dialog()->windowTitle().contains(u"Replace the key"_s));
    auto* secret = find<QLineEdit>(u"client_secretEdit"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(secret->text().isEmpty());
    save();
    QVERIFY(find<QLabel>(u"settingsErrorLabel"_s)->isVisible()); // nothing has been changed
    secret->setText(u"new-key"_s);
    save();
    QCOMPARE(m_link->lastParams(u"set"_s),
             (QJsonObject{{u"name"_s, u"webshop"_s}, {u"client_secret"_s, u"new-key"_s}}));
    m_link->answer<api::Set>({});
    QTRY_VERIFY(dialog() == nullptr);
}

void DetailsKeysTest::anotherClientId()
{
    loadProviders();
    auto view = sample(u"crm"_s);
    view.clientId = u"app-1"_s;
    showView(view);
    find<QAction>(u"correctSettingsAction"_s)->trigger();
    auto* id = find<QLineEdit>(u"client_idEdit"_s);
    auto* note = find<QLabel>(u"settingsNoteLabel"_s);
    QCOMPARE(id->text(), u"app-1"_s);
    QVERIFY(!note->isVisible());
    id->setText(u"app-2"_s);
    QVERIFY(note->isVisible()); // what that costs is said before it is saved
    id->setText(u"app-1"_s);
    QVERIFY(!note->isVisible());
    id->clear();
    save();
    QCOMPARE(m_link->count(u"set"_s), 0);
    QVERIFY(find<QLabel>(u"client_idError"_s)->isVisible());
    id->setText(u"app-2"_s);
    save();
    QCOMPARE(m_link->lastParams(u"set"_s), (QJsonObject{{u"name"_s, u"crm"_s}, {u"client_id"_s, u"app-2"_s}}));
    // Without a sign-in there is nothing to lose.
    dialog()->reject();
    view.health = Health::NeverAuthorized;
    showView(view);
    find<QAction>(u"correctSettingsAction"_s)->trigger();
    find<QLineEdit>(u"client_idEdit"_s)->setText(u"app-3"_s);
    QVERIFY(!find<QLabel>(u"settingsNoteLabel"_s)->isVisible());
}

void DetailsKeysTest::doubtfulClientIdIsAskedAbout()
{
    loadProviders();
    auto view = sample(u"crm"_s);
    view.clientId = u"app-1"_s;
    showView(view);
    find<QAction>(u"correctSettingsAction"_s)->trigger();
    find<QLineEdit>(u"client_idEdit"_s)->setText(u"me@example.com"_s);
    save();
    QCOMPARE(m_link->count(u"set"_s), 0);
    QVERIFY(find<QLabel>(u"client_idError"_s)->isVisible());
    save();
    QCOMPARE(m_link->lastParams(u"set"_s)["client_id"_L1].toString(), u"me@example.com"_s);
}

void DetailsKeysTest::replaceKeyReadsTheSameFileAgain()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"key.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    loadProviders();
    auto view = sample(u"graph"_s);
    view.settings = {{u"tenant"_s, u"riverside.example"_s}, {u"client_key_file"_s, file.fileName()}};
    showView(view);
    find<QAction>(u"replaceKeyAction"_s)->trigger();
    save();
    QCOMPARE(sentSettings(), (QJsonObject{{u"client_key_file"_s, file.fileName()}}));
}

void DetailsKeysTest::settingsAreTakenBack()
{
    openReplaceKey(u"webshop"_s);
    auto* region = find<QLineEdit>(u"regionEdit"_s);
    QCOMPARE(region->text(), u"nl"_s);
    QCOMPARE(region->placeholderText(), u"Empty means: en"_s);
    region->clear();
    save();
    QCOMPARE(sentSettings(), (QJsonObject{{u"region"_s, QString()}}));
}

void DetailsKeysTest::networkSettingsAreChanged()
{
    openReplaceKey(u"graph"_s);
    QVERIFY(find<QLineEdit>(u"proxyEdit"_s)->isVisible()); // unfolded, as something is filled in
    QCOMPARE(find<QLineEdit>(u"proxyEdit"_s)->text(), u"http://proxy.example:3128"_s);
    find<QLineEdit>(u"proxyEdit"_s)->setText(u"socks5://localhost:1080"_s);
    find<QLineEdit>(u"proxy_passwordEdit"_s)->setText(u"pw"_s);
    find<QLineEdit>(u"timeoutEdit"_s)->setText(u"30"_s);
    save();
    QCOMPARE(sentSettings(), (QJsonObject{{u"proxy"_s, u"socks5://localhost:1080"_s}, {u"timeout"_s, u"30"_s}}));
    QCOMPARE(m_link->lastParams(u"set"_s)["proxy_password"_L1].toString(), u"pw"_s);
}

void DetailsKeysTest::scopesAreChanged()
{
    loadProviders();
    showView(sample(u"crm"_s));
    find<QAction>(u"correctSettingsAction"_s)->trigger();
    QVERIFY(find<QCheckBox>(u"scope_contact_data"_s)->isChecked());
    find<QCheckBox>(u"scope_campaign_data"_s)->click();
    save();
    QCOMPARE(m_link->lastParams(u"set"_s)["scopes"_L1].toArray(),
             QJsonArray({u"account_read"_s, u"contact_data"_s, u"campaign_data"_s, u"offline_access"_s}));
    QVERIFY(!m_link->lastParams(u"set"_s).contains(u"settings"_s));
}

void DetailsKeysTest::mistakesStayInTheDialog()
{
    openReplaceKey(u"graph"_s);
    find<QLineEdit>(u"tenantEdit"_s)->clear();
    find<QLineEdit>(u"ca_fileEdit"_s)->setText(u"ca.pem"_s);
    save();
    QCOMPARE(find<QLabel>(u"tenantError"_s)->text(), u"Tenant (organization) is missing. Please fill it in."_s);
    QVERIFY(find<QLabel>(u"ca_fileError"_s)->isVisible());
    QCOMPARE(m_link->count(u"set"_s), 0);
}

void DetailsKeysTest::errorOfTheWorkerAtItsField()
{
    openReplaceKey(u"graph"_s);
    find<QLineEdit>(u"client_secretEdit"_s)->setText(u"x"_s);
    save();
    m_link->answer(u"set"_s, fail(ErrorKind::Usage, u"bad-setting"_s, u"proxy: cannot be reached."_s));
    QCOMPARE(find<QLabel>(u"proxyError"_s)->text(), u"Proxy: cannot be reached."_s);
    QVERIFY(find<QPushButton>(u"settingsSaveButton"_s)->isEnabled());
    save();
    m_link->answer(u"set"_s, fail(ErrorKind::Failed, u"disk-full"_s, u"The disk is full."_s));
    QCOMPARE(find<QLabel>(u"settingsErrorLabel"_s)->text(), u"The disk is full."_s);
}

void DetailsKeysTest::spareWithACode()
{
    loadProviders();
    showView(sample(u"crm"_s));
    find<QAction>(u"spareAction"_s)->trigger();
    auto* device = find<QRadioButton>(u"deviceButton"_s);
    QVERIFY(device->isVisible());
    device->setChecked(true);
    QVERIFY(find<QLineEdit>(u"clientIdEdit"_s)->isEnabled());
    QVERIFY(!find<QLineEdit>(u"secretEdit"_s)->isEnabled());
    QCOMPARE(find<QPushButton>(u"spareOkButton"_s)->text(), u"&Show the code"_s);
    QTest::mouseClick(find<QPushButton>(u"spareOkButton"_s), Qt::LeftButton);
    QVERIFY(find<QLabel>(u"spareErrorLabel"_s)->isVisible());
    find<QLineEdit>(u"clientIdEdit"_s)->setText(u"device-app"_s);
    QTest::mouseClick(find<QPushButton>(u"spareOkButton"_s), Qt::LeftButton);
    const QJsonObject params = m_link->lastParams(u"authorize"_s);
    QVERIFY(params["spare"_L1].toBool() && params["device"_L1].toBool());
    QCOMPARE(params["client_id"_L1].toString(), u"device-app"_s);
    QVERIFY(!params.contains(u"client_secret"_s));
    m_link->answer<api::Authorize>(deviceAnswer(899s));
    QVERIFY(find<QLabel>(u"userCodeLabel"_s)->isVisible());
}

void DetailsKeysTest::spareWithACodeOnlyWhereThereIsOne()
{
    loadProviders();
    showView(sample(u"calendar"_s)); // Google, which offers none in these samples
    find<QAction>(u"spareAction"_s)->trigger();
    QVERIFY(!find<QRadioButton>(u"deviceButton"_s)->isVisible());
}

EVERGRANT_TEST(DetailsKeysTest)
#include "tst_detailskeys.moc"
