// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/jsonvalues.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/settings/settingtexts.h"
#include "desktop/widgets/messagebar.h"
#include "windowfixture.h"
#include <QLabel>
#include <QLineEdit>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

/// What a server has said about a setting can be used with a button.
class CorrectionsTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void cleanup() { m_desktop.reset(); }
    void theCommandIsLeftOut_data();
    void theCommandIsLeftOut();
    void aFailedSignInGoesOn();
    void aSecretForAnotherServerIsAskedFor();
    void theSettingsOfferIt();

private:
    void startWith(const Change& change = {});
    SettingsDialog* settings() { return window().findChild<SettingsDialog*>(); }
    template <typename T>
    T* inSettings(const QString& name)
    {
        return settings()->findChild<T*>(name);
    }
};

void CorrectionsTest::theCommandIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("at the end") << u"It is “b”. Use it: evergrant set crm --set issuer=b"_s << u"It is “b”."_s;
    QTest::newRow("in brackets") << u"No (it is “b”. If so: Use it: evergrant set crm --set issuer=b). The rest."_s
                                 << u"No (it is “b”.). The rest."_s;
    QTest::newRow("no command") << u"It is “b”. Change it."_s << u"It is “b”. Change it."_s;
    QTest::newRow("nothing else") << u"evergrant set crm --set issuer=b"_s << u"evergrant set crm --set issuer=b"_s;
}

void CorrectionsTest::theCommandIsLeftOut()
{
    QFETCH(const QString, text);
    QTEST(SettingTexts::withoutCommand(text, {u"issuer"_s, u"b"_s}), "shown");
    QCOMPARE(SettingTexts::withoutCommand(text, {}), text);
}

void CorrectionsTest::startWith(const Change& change)
{
    auto view = sampleView(u"openid"_s, [](auto& openid) {
        openid.health = Health::NeverAuthorized;
        openid.action = Action::Authorize;
        openid.providerId = u"openid"_s;
        openid.settings = {{u"issuer"_s, u"https://id.example"_s}};
    });
    if (change)
        change(view);
    m_link->script<api::Providers>(sampleProviders());
    start({view});
    window().showConnection(sampleId(u"openid"_s));
    window().actions().providers().load();
    QTRY_VERIFY(window().actions().providers().isLoaded());
}

void CorrectionsTest::aFailedSignInGoesOn()
{
    startWith();
    click(u"primaryActionButton"_s);
    m_link->answer(u"authorize"_s, tl::unexpected<Error>(issuerMismatchError()));
    const auto* bar = find<MessageBar>(u"messageBar"_s);
    QVERIFY2(bar->text().endsWith(u"issuer as “https://id.example/”."_s), qPrintable(bar->text()));
    auto* use = bar->findChild<QPushButton*>(u"messageButton"_s);
    QCOMPARE(use->text(), u"&Use it"_s);
    QTest::mouseClick(use, Qt::LeftButton);
    // The same server, so the secret still fits.
    QCOMPARE(
        m_link->lastParams(u"set"_s),
        (QJsonObject{{u"name"_s, u"openid"_s}, {u"settings"_s, QJsonObject{{u"issuer"_s, u"https://id.example/"_s}}}}));
    QCOMPARE(m_link->count(u"authorize"_s), 1);
    m_link->answer<api::Set>({});
    QCOMPARE(m_link->count(u"authorize"_s), 2);
}

void CorrectionsTest::aSecretForAnotherServerIsAskedFor()
{
    startWith([](auto& view) { view.settings = {{u"issuer"_s, u"https://other.example"_s}}; });
    click(u"primaryActionButton"_s);
    m_link->answer(u"authorize"_s, tl::unexpected<Error>(issuerMismatchError()));
    QTest::mouseClick(find<MessageBar>(u"messageBar"_s)->findChild<QPushButton*>(u"messageButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->count(u"set"_s), 0);
    QVERIFY(settings() != nullptr);
    QCOMPARE(inSettings<QLineEdit>(u"issuerEdit"_s)->text(), u"https://id.example/"_s);
    QVERIFY(inSettings<QLabel>(u"client_secretError"_s)->isVisible());
    inSettings<QLineEdit>(u"client_secretEdit"_s)->setText(u"s3cret"_s);
    QTest::mouseClick(inSettings<QPushButton>(u"settingsSaveButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"set"_s)["client_secret"_L1].toString(), u"s3cret"_s);
    QCOMPARE(m_link->lastParams(u"set"_s)["settings"_L1]["issuer"_L1].toString(), u"https://id.example/"_s);
    m_link->answer<api::Set>({});
    QCOMPARE(m_link->count(u"authorize"_s), 2);
}

void CorrectionsTest::theSettingsOfferIt()
{
    const Error error = issuerMismatchError();
    startWith([&error](auto& view) {
        view.health = Health::Misconfigured;
        view.action = Action::CorrectSettings;
        view.detail = error.message;
        view.correction = error.correction;
        view.lastError = LastError{u"client"_s, error.code, error.message, sampleNow()};
    });
    QVERIFY(!find<QLabel>(u"detailLabel"_s)->text().contains(u"evergrant set"_s));
    click(u"primaryActionButton"_s);
    QVERIFY(settings() != nullptr);
    QCOMPARE(inSettings<QLabel>(u"settingsReasonLabel"_s)->text(),
             u"The server gives its issuer as “https://id.example/”."_s);
    auto* use = inSettings<QPushButton>(u"useCorrectionButton"_s);
    QVERIFY(use->isVisible());
    QTest::mouseClick(use, Qt::LeftButton);
    QVERIFY(!use->isVisible());
    QCOMPARE(inSettings<QLineEdit>(u"issuerEdit"_s)->text(), u"https://id.example/"_s);
    QVERIFY(!inSettings<QLabel>(u"client_secretError"_s)->isVisible());
    QTest::mouseClick(inSettings<QPushButton>(u"settingsSaveButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"set"_s)["settings"_L1]["issuer"_L1].toString(), u"https://id.example/"_s);
}

EVERGRANT_TEST(CorrectionsTest)
#include "tst_corrections.moc"
