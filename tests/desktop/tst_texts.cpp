// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/connection.h"
#include "desktop/settings/settingtexts.h"
#include "desktop/widgets/healthshape.h"
#include "desktop/widgets/texts.h"
#include "desktop/wizard/granttexts.h"
#include "fakes.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spares();
    void initTestCase() { qputenv("TZ", "UTC"); }
    void countdown_data();
    void countdown();
    void rowLine_data();
    void rowLine();
    void accountLine();
    void titleIsSaidOnce();
    void section_data();
    void section();
    void withoutATokenItIsNotWorking_data();
    void withoutATokenItIsNotWorking();
    void stateOfANewerWorker();
    void keychainCopy_data();
    void keychainCopy();
    void everyActionHasAButton();
    void idleEnd();
    void removalNamesWhatIsLost();
    void everySettingHasALabel();
    void settingsInTexts_data();
    void settingsInTexts();
    void everyWayHasWords();
};

void TextsTest::countdown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("hours") << 53468 << u"14 h 51 min 08 s"_s;
    QTest::newRow("minutes") << 2463 << u"41 min 03 s"_s;
    QTest::newRow("seconds") << 9 << u"9 s"_s;
    QTest::newRow("days") << 3 * 86400 + 4 * 3600 + 720 << u"3 d 04 h 12 min"_s;
    QTest::newRow("exactly an hour") << 3600 << u"1 h 00 min 00 s"_s;
    QTest::newRow("over") << -5 << u"0 s"_s;
}

void TextsTest::countdown()
{
    QFETCH(const int, seconds);
    QTEST(Texts::countdown(std::chrono::seconds(seconds)), "text");
}

void TextsTest::rowLine_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("line");
    const QDateTime now = sampleNow();
    QTest::newRow("healthy") << Change() << u"Riverside Bakery · renews in 9 h 12 min"_s;
    QTest::newRow("account unknown") << Change([=](auto& view) { view.account.clear(); }) << u"renews in 9 h 12 min"_s;
    QTest::newRow("any moment") << Change([=](auto& view) { view.nextRefreshAt = now.addSecs(20); })
                                << u"Riverside Bakery · renews within a minute"_s;
    QTest::newRow("never ends") << Change([=](auto& view) {
        view.nextRefreshAt = {};
        setToken(view, now.addSecs(-60), QDateTime());
    }) << u"Riverside Bakery · does not expire"_s;
    QTest::newRow("a key") << Change([=](auto& view) {
        view.grantType = u"static"_s;
        view.nextRefreshAt = {};
    }) << u"Riverside Bakery · API key, checked daily"_s;
    QTest::newRow("not renewed, but ends") << Change([=](auto& view) {
        view.nextRefreshAt = {};
        setToken(view, now.addSecs(-60), now.addSecs(652));
    }) << u"Riverside Bakery · works until 16:10"_s;
    QTest::newRow("trouble says the worker's words") << Change([=](auto& view) {
        view.health = Health::Degraded;
        view.summary = u"provider did not answer, last tried 14:02"_s;
    }) << u"Provider did not answer, last tried 14:02"_s;
    QTest::newRow("it works, but an end comes near") << Change([=](auto& view) {
        view.action = Action::Reauthorize;
        view.summary = u"renews at 16:00 · sign in again before 8 Dec"_s;
    }) << u"Renews at 16:00 · sign in again before 8 Dec"_s;
    QTest::newRow("trouble without words") << Change([=](auto& view) {
        view.health = Health::StoreLocked;
        view.summary = u""_s;
    }) << u"Keyring locked"_s;
    QTest::newRow("renewing") << Change([=](auto& view) {
        view.health = Health::Refreshing;
        view.summary = u"renewing now"_s;
    }) << u"Riverside Bakery · renewing now"_s;
    QTest::newRow("signing in") << Change([=](auto& view) {
        view.health = Health::NeedsAuthorization;
        view.authorizing = u"a7"_s;
        setToken(view, now.addSecs(-60), now.addSecs(652));
    }) << u"Waiting for the sign-in · works until 16:10"_s;
}

void TextsTest::rowLine()
{
    QFETCH(const Change, change);
    QTEST(Texts::rowLine(ShownConnection(sampleView(u"crm"_s, change)), sampleNow()), "line");
}

void TextsTest::accountLine()
{
    ShownConnection view(sampleView(u"crm"_s));
    QCOMPARE(Texts::accountLine(view), u"Account “Riverside Bakery” · scripts call it “crm”"_s);
    view.title = u"Newsletter"_s;
    view.account.clear();
    QCOMPARE(Texts::accountLine(view), u"Constant Contact · scripts call it “crm”"_s);
}

void TextsTest::titleIsSaidOnce()
{
    QCOMPARE(Texts::about(u"CRM"_s, u"It does not answer."_s), u"CRM: It does not answer."_s);
    QCOMPARE(Texts::about(u"CRM"_s, u"CRM does not answer."_s), u"CRM does not answer."_s);
}

void TextsTest::section_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("needsHuman");
    QTest::addColumn<Section>("section");
    QTest::newRow("healthy") << u"healthy"_s << false << Section::Fine;
    QTest::newRow("refreshing") << u"refreshing"_s << false << Section::Fine;
    QTest::newRow("degraded") << u"degraded"_s << false << Section::Watch;
    QTest::newRow("at risk") << u"at-risk"_s << false << Section::Watch;
    QTest::newRow("at risk, person wanted") << u"at-risk"_s << true << Section::NeedsYou;
    QTest::newRow("paused") << u"paused"_s << false << Section::Watch;
    QTest::newRow("locked") << u"store-locked"_s << true << Section::NeedsYou;
    QTest::newRow("never") << u"never-authorized"_s << true << Section::NeedsYou;
    QTest::newRow("misconfigured") << u"misconfigured"_s << true << Section::NeedsYou;
    QTest::newRow("needs authorization") << u"needs-authorization"_s << true << Section::NeedsYou;
}

void TextsTest::section()
{
    QFETCH(const QString, state);
    QFETCH(const bool, needsHuman);
    ShownConnection view(sampleView(u"crm"_s));
    view.health = *healthFromWord(state);
    view.needsHuman = needsHuman;
    QTEST(sectionOf(view), "section");
}

void TextsTest::withoutATokenItIsNotWorking_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Section>("section");
    QTest::addColumn<QString>("word");
    QTest::newRow("degraded") << u"degraded"_s << Section::NotWorking << u"not working"_s;
    QTest::newRow("at risk") << u"at-risk"_s << Section::NotWorking << u"not working"_s;
    QTest::newRow("a renewal is due") << u"refreshing"_s << Section::Fine << u"renewing"_s;
    QTest::newRow("paused by somebody") << u"paused"_s << Section::Watch << u"paused"_s;
}

void TextsTest::withoutATokenItIsNotWorking()
{
    QFETCH(const QString, state);
    QFETCH(const QString, word);
    const QDateTime past = sampleNow().addSecs(-60);
    ShownConnection view(sampleView(u"crm"_s));
    view.health = *healthFromWord(state);
    setToken(view, past.addSecs(-3600), past, false);
    QTEST(sectionOf(view), "section");
    QCOMPARE(Texts::healthWord(view), word);
    QCOMPARE(Texts::sectionTitle(Section::NotWorking, 2), u"Not working (2)"_s);
}

void TextsTest::stateOfANewerWorker()
{
    QJsonObject newer = api::Codec<api::ConnectionView>::encode(sampleView(u"crm"_s));
    newer.insert("state"_L1, u"hibernating"_s);
    newer.insert("action"_L1, u"sing"_s);
    newer.insert("detail"_L1, u"It sleeps."_s);
    const auto decoded = api::Codec<api::ConnectionView>::decode(newer);
    QVERIFY(decoded);
    QCOMPARE(api::Codec<api::ConnectionView>::encode(*decoded)["state"_L1].toString(), u"hibernating"_s);
    ShownConnection view(*decoded);
    QCOMPARE(view.action, Action::None);
    QCOMPARE(view.shownTitle(), u"Constant Contact"_s);
    QCOMPARE(Texts::healthWord(view), u"state “hibernating”"_s);
    QCOMPARE(Texts::detailText(view), u"It sleeps. This window is older than the background worker and does not have "
                                      "the state “hibernating”. Quit Evergrant and start it again."_s);
    for (const bool usable : {true, false}) {
        view.usable = usable;
        QCOMPARE(sectionOf(view), Section::Watch);
        QCOMPARE(HealthShape::of(view), HealthShape::unknown());
    }
    view.needsHuman = true;
    QCOMPARE(sectionOf(view), Section::NeedsYou);
    QCOMPARE(HealthShape::of(view).form(), HealthShape::Form::Square);
}

void TextsTest::keychainCopy_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Health>("health");
    QTest::addColumn<QString>("text");
    const QString copy = u"Second copy in the keyring: "_s;
    QTest::newRow("stored") << u"stored"_s << Health::Healthy << copy + u"yes"_s;
    QTest::newRow("pending") << u"pending"_s << Health::Degraded
                             << copy + u"not yet. It is written as soon as the keyring accepts it."_s;
    QTest::newRow("off") << u"off"_s << Health::Paused << copy + u"no, it is turned off"_s;
    QTest::newRow("of a newer worker") << u"elsewhere"_s << Health::Healthy << QString();
    QTest::newRow("no tokens") << u"stored"_s << Health::NeverAuthorized << QString();
}

void TextsTest::keychainCopy()
{
    QFETCH(const QString, word);
    QFETCH(const Health, health);
    ShownConnection view(sampleView(u"crm"_s));
    view.keychainCopy = word;
    view.health = health;
    QTEST(Texts::keychainCopyText(view), "text");
}

void TextsTest::everyActionHasAButton()
{
    QSet<QString> texts;
    const QList<Action> actions{Action::Authorize,     Action::Reauthorize,     Action::Retry,
                                Action::UnlockKeyring, Action::CorrectSettings, Action::Resume};
    for (const Action action : actions) {
        const QString text = Texts::buttonText(action);
        QVERIFY2(text.contains(u'&'), qPrintable(text)); // a mnemonic
        texts.insert(text);
    }
    QCOMPARE(texts.size(), actions.size());
    QVERIFY(Texts::buttonText(Action::None).isEmpty());
    // Where the secret may be either, the button does not say which.
    QVERIFY(Texts::buttonText(Action::CorrectSettings, u"client-credentials"_s).contains(u"secret or key"_s));
}

void TextsTest::idleEnd()
{
    ShownConnection view;
    QCOMPARE(Texts::idleText(view), u"no limit known"_s);
    view.idleExpiresAt = sampleNow().addSecs(1800); // told by the provider, and less than a day
    QVERIFY(Texts::idleText(view).startsWith("until "_L1));
    view.idleLimit = std::chrono::days(100);
    QVERIFY(Texts::idleText(view).startsWith("100 days ("_L1));
}

void TextsTest::removalNamesWhatIsLost()
{
    const QString text = Texts::removalText(ShownConnection(sampleView(u"crm"_s)));
    for (const QString& part : {u"Constant Contact"_s, u"“crm”"_s, u"tokens"_s, u"secret"_s, u"sign in again"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TextsTest::everySettingHasALabel()
{
    QSet<QString> labels;
    for (const QString& key : knownSettings()) {
        const QString label = SettingTexts::label(key);
        QVERIFY2(!label.isEmpty() && !label.contains(u'_'), qPrintable(key));
        QVERIFY2(!labels.contains(label), qPrintable(label));
        labels.insert(label);
    }
    QCOMPARE(SettingTexts::label(u"brand_new"_s), u"Brand new"_s);
}

void TextsTest::settingsInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("bold") << u"as the setting **shop**."_s << u"as the setting **Shop name**."_s;
    QTest::newRow("plain with an underscore") << u"give client_key_file"_s << u"give “Private key file”"_s;
    QTest::newRow("a word like any other")
        << u"Open the shop, its domain and its region."_s << u"Open the shop, its domain and its region."_s;
    QTest::newRow("placeholder") << u"enter {redirect_uri}"_s << u"enter {redirect_uri}"_s;
}

void TextsTest::settingsInTexts()
{
    QFETCH(const QString, text);
    QTEST(SettingTexts::withLabels(text), "shown");
}

void TextsTest::everyWayHasWords()
{
    QSet<QString> choices, kinds;
    for (const GrantType type :
         {GrantType::Code, GrantType::Device, GrantType::ClientCredentials, GrantType::JwtBearer, GrantType::Static}) {
        const QString word = toWord(type);
        choices.insert(GrantTexts::choice(word));
        kinds.insert(GrantTexts::kind(word));
        QCOMPARE(GrantTexts::isKeyOnly(word), needsNoConsent(type));
    }
    QCOMPARE(choices.size(), 5);
    QCOMPARE(kinds.size(), 5);
}

void TextsTest::spares()
{
    ShownConnection view;
    QCOMPARE(Texts::spareText(view), u"not set up"_s);
    view.spares = {{SpareState::Ready, utc(u"2026-09-03T12:00:00Z"_s), u"petra"_s}};
    QCOMPARE(Texts::spareText(view), u"ready (petra, 3 Sep 2026)"_s);
    view.spares << api::SpareGrant{SpareState::Lost, utc(u"2026-09-01T12:00:00Z"_s), u"paul"_s};
    QCOMPARE(Texts::spareText(view), u"1: ready (petra, 3 Sep 2026)\n2: used up: make a new one"_s);
}

EVERGRANT_TEST(TextsTest)
#include "tst_texts.moc"
