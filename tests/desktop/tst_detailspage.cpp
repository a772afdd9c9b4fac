// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/detailspage.h"
#include "desktop/shapelabel.h"
#include "fakes.h"
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class DetailsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyState_data();
    void everyState();
    void mainButton_data();
    void mainButton();
    void anEndThatComesNear();
    void countdown();
    void signInShowsProgressInsteadOfTheButton();
    void renewShowsThatItIsUnderWay();
    void failureOfAnActionIsSaid();
    void recentEvents();
    void eventsOfOthersAreNotRead();
    void renameKeepsTheDialogOpenWhileWrong();
    void secretIsHiddenAndSent();
    void settingsSendOnlyWhatChanged();
    void spareIsShown_data();
    void spareIsShown();
    void spareOfTheSameRegistration();
    void spareOfAnotherRegistration();
    void removeNamesTheLossAndCanRevoke_data();
    void removeNamesTheLossAndCanRevoke();
    void copyName();
    void recoveryCodeIsShownOnce();
    void lostKeyAsksForTheCode();

private:
    void showView(const QJsonObject& view);
    QJsonObject sample(const QString& name) const;
    QDialog* dialog() { return m_window->findChild<QDialog*>(); }
    template <typename T>
    T* find(const QString& name)
    {
        return m_window->findChild<T*>(name);
    }

    FakeEvents m_events;
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ConnectionsModel> m_model;
    std::unique_ptr<Authorizations> m_authorizations;
    std::unique_ptr<QWidget> m_window;
    ConnectionActions* m_actions = nullptr;
    DetailsPage* m_page = nullptr;
};

void DetailsPageTest::init()
{
    m_window.reset();
    m_authorizations.reset();
    m_model.reset();
    m_events = FakeEvents();
    m_link = std::make_unique<FakeLink>();
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_model = std::make_unique<ConnectionsModel>(*m_link, *m_clock);
    m_authorizations = std::make_unique<Authorizations>(*m_link, [](const QUrl&) { return true; });
    m_window = std::make_unique<QWidget>();
    m_actions = new ConnectionActions(*m_link, *m_model, m_window.get());
    m_page = new DetailsPage(*m_actions, *m_authorizations, m_events, *m_clock, m_window.get());
    m_window->resize(900, 700);
    m_page->resize(900, 700);
    m_window->show();
}

QJsonObject DetailsPageTest::sample(const QString& name) const
{
    const QList<QJsonObject> views = sampleViews();
    for (const QJsonObject& view : views) {
        if (view["name"_L1].toString() == name)
            return view;
    }
    return {};
}

void DetailsPageTest::showView(const QJsonObject& view)
{
    m_page->setView(connectionViewFromJson(view));
}

void DetailsPageTest::everyState_data()
{
    using Form = HealthShape::Form;
    QTest::addColumn<QString>("name");
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("countdown");
    QTest::newRow("healthy") << u"crm"_s << Form::DiscWithTick << u"fine"_s << QString() << u"14 h 51 min 08 s"_s;
    QTest::newRow("sign in again") << u"calendar"_s << Form::Square << u"bad"_s << u"Re-au&thorize in the browser"_s
                                   << u"41 min 03 s"_s;
    QTest::newRow("degraded") << u"shop"_s << Form::Triangle << u"watch"_s << u"&Try again"_s << u"2 h 10 min 52 s"_s;
    QTest::newRow("renewing") << u"mail"_s << Form::TurningArrows << u"info"_s << QString() << u"Expired"_s;
    QTest::newRow("at risk") << u"books"_s << Form::Triangle << u"watch"_s << u"&Try again"_s << u"30 min 52 s"_s;
    QTest::newRow("never") << u"news"_s << Form::HollowRing << u"info"_s << u"Au&thorize in the browser"_s
                           << u"None yet"_s;
    QTest::newRow("misconfigured") << u"sales"_s << Form::Square << u"bad"_s << u"C&orrect the settings…"_s
                                   << u"Expired"_s;
    QTest::newRow("locked") << u"files"_s << Form::Square << u"bad"_s << u"&Unlock the keyring"_s
                            << u"1 h 00 min 52 s"_s;
    QTest::newRow("paused") << u"code"_s << Form::TwoBars << u"calm"_s << u"Re&sume"_s << u"5 h 10 min 52 s"_s;
    QTest::newRow("never ends") << u"lists"_s << Form::DiscWithTick << u"fine"_s << QString() << u"Does not expire"_s;
}

void DetailsPageTest::everyState()
{
    QFETCH(const QString, name);
    QFETCH(const QString, button);
    const QJsonObject view = sample(name);
    showView(view);
    QCOMPARE(find<QLabel>(u"headlineLabel"_s)->text(), view["headline"_L1].toString());
    QCOMPARE(find<QLabel>(u"detailLabel"_s)->text(), view["detail"_L1].toString());
    QTEST(find<ShapeLabel>(u"stateShape"_s)->shape().form(), "form");
    QTEST(find<QLabel>(u"headlineLabel"_s)->property("tone").toString(), "tone");
    QTEST(find<QLabel>(u"countdownLabel"_s)->text(), "countdown");
    auto* primary = find<QPushButton>(u"primaryActionButton"_s);
    QCOMPARE(primary->isVisible(), !button.isEmpty());
    if (!button.isEmpty())
        QCOMPARE(primary->text(), button);
    // At most one button besides "More".
    QVERIFY(!(primary->isVisible() && find<QPushButton>(u"renewButton"_s)->isVisible()));
}

void DetailsPageTest::mainButton_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("method");
    QTest::newRow("authorize") << u"news"_s << u"authorize"_s;
    QTest::newRow("re-authorize") << u"calendar"_s << u"authorize"_s;
    QTest::newRow("try again") << u"shop"_s << u"refresh"_s;
    QTest::newRow("unlock") << u"files"_s << u"unlock"_s;
    QTest::newRow("resume") << u"code"_s << u"resume"_s;
}

void DetailsPageTest::mainButton()
{
    QFETCH(const QString, name);
    QFETCH(const QString, method);
    showView(sample(name));
    QTest::mouseClick(find<QPushButton>(u"primaryActionButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->count(method), 1);
    if (method != "unlock"_L1)
        QCOMPARE(m_link->lastParams(method)["name"_L1].toString(), name);
}

void DetailsPageTest::anEndThatComesNear()
{
    showView(endingView());
    QVERIFY(find<QPushButton>(u"primaryActionButton"_s)->isVisible());
    QCOMPARE(find<QPushButton>(u"primaryActionButton"_s)->text(), u"Re-au&thorize in the browser"_s);
    QCOMPARE(find<QLabel>(u"absoluteLabel"_s)->text(), u"21 Sep 2026"_s);
    QCOMPARE(find<QLabel>(u"secretLabel"_s)->text(), u"1 Mar 2027 at the latest"_s);
    QVERIFY(find<QLabel>(u"absoluteCaption"_s)->isVisible());
    QCOMPARE(sectionOf(connectionViewFromJson(endingView())), Section::Watch);
    showView(sample(u"crm"_s)); // nothing of the kind is known
    QVERIFY(!find<QLabel>(u"absoluteCaption"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"secretLabel"_s)->isVisible());
}

void DetailsPageTest::countdown()
{
    showView(sample(u"calendar"_s));
    m_clock->advance(41min);
    m_page->tick();
    QCOMPARE(find<QLabel>(u"countdownLabel"_s)->text(), u"0 min 03 s"_s);
    m_clock->advance(4s);
    m_page->tick();
    QCOMPARE(find<QLabel>(u"countdownLabel"_s)->text(), u"Expired"_s);
    QVERIFY(find<QLabel>(u"expiresLabel"_s)->text().startsWith(u"Expired"_s));
}

void DetailsPageTest::signInShowsProgressInsteadOfTheButton()
{
    showView(sample(u"calendar"_s));
    QTest::mouseClick(find<QPushButton>(u"primaryActionButton"_s), Qt::LeftButton);
    QVERIFY(!find<QPushButton>(u"primaryActionButton"_s)->isVisible());
    QVERIFY(find<QLabel>(u"progressLabel"_s)->isVisible());
    m_link->answer(u"authorize"_s, QJsonObject{{u"attempt"_s, u"a1"_s}, {u"url"_s, u"https://x.example/"_s}});
    QVERIFY(find<QPushButton>(u"copyLinkButton"_s)->isVisible());
    // Another connection's page knows nothing of it; coming back it is still there.
    showView(sample(u"crm"_s));
    QVERIFY(!find<QLabel>(u"progressLabel"_s)->isVisible());
    showView(sample(u"calendar"_s));
    QVERIFY(find<QLabel>(u"progressLabel"_s)->isVisible());
    m_link->answer(u"authorize-wait"_s, fail(ErrorKind::Failed, u"x"_s, u"No."_s));
    QVERIFY(!find<QLabel>(u"progressLabel"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"primaryActionButton"_s)->isVisible());
}

void DetailsPageTest::renewShowsThatItIsUnderWay()
{
    showView(sample(u"crm"_s));
    QSignalSpy said(m_actions, &ConnectionActions::said);
    auto* renew = find<QPushButton>(u"renewButton"_s);
    QTest::mouseClick(renew, Qt::LeftButton);
    QVERIFY(!renew->isEnabled());
    QCOMPARE(renew->text(), u"Renewing…"_s);
    QTest::mouseClick(renew, Qt::LeftButton);
    QCOMPARE(m_link->count(u"refresh"_s), 1);
    m_link->answer(u"refresh"_s, resultsFor(u"crm"_s, true, u"Renewed. Works until tomorrow."_s));
    QVERIFY(renew->isEnabled());
    QCOMPARE(said[0][1].toString(), u"Renewed. Works until tomorrow."_s);
}

void DetailsPageTest::failureOfAnActionIsSaid()
{
    showView(sample(u"crm"_s));
    QSignalSpy said(m_actions, &ConnectionActions::said);
    find<QAction>(u"pauseAction"_s)->trigger();
    m_link->answer(u"pause"_s, fail(ErrorKind::Failed, u"disk-full"_s, u"The disk is full."_s));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0][0].value<Tone>(), Tone::Bad);
    QCOMPARE(said[0][1].toString(), u"Constant Contact: The disk is full."_s);
}

void DetailsPageTest::recentEvents()
{
    m_events.made = 30;
    m_events.madeFor = sampleId(u"crm"_s);
    m_events.newest = sampleNow().addSecs(-60);
    showView(sample(u"crm"_s));
    QCOMPARE(find<QLabel>(u"recentEvent0"_s)->text(), u"Event number 30"_s);
    QCOMPARE(find<QLabel>(u"recentEvent7"_s)->text(), u"Event number 23"_s);
    QVERIFY(find<QLabel>(u"recentEvent7"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"noEventsLabel"_s)->isVisible());
    showView(sample(u"shop"_s));
    QVERIFY(find<QLabel>(u"noEventsLabel"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"recentEvent0"_s)->isVisible());
}

void DetailsPageTest::eventsOfOthersAreNotRead()
{
    showView(sample(u"crm"_s));
    const qsizetype before = m_events.reads.size();
    Event event;
    event.connectionId = sampleId(u"other"_s);
    m_page->takeEvent(event);
    QCOMPARE(m_events.reads.size(), before);
    event.connectionId = sampleId(u"crm"_s);
    m_page->takeEvent(event);
    QVERIFY(m_events.reads.size() > before);
    m_window->hide();
    const qsizetype hidden = m_events.reads.size();
    m_page->takeEvent(event);
    QCOMPARE(m_events.reads.size(), hidden);
    m_window->show();
    QVERIFY(m_events.reads.size() > hidden);
}

void DetailsPageTest::renameKeepsTheDialogOpenWhileWrong()
{
    showView(sample(u"crm"_s));
    find<QAction>(u"renameAction"_s)->trigger();
    auto* edit = find<QLineEdit>(u"textEdit"_s);
    auto* error = find<QLabel>(u"textErrorLabel"_s);
    QVERIFY(dialog()->isVisible());
    edit->setText(u"No Spaces Please"_s);
    QTest::mouseClick(find<QPushButton>(u"textOkButton"_s), Qt::LeftButton);
    QVERIFY(error->isVisible());
    QCOMPARE(m_link->count(u"rename"_s), 0);
    edit->setText(u"crm2"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_link->lastParams(u"rename"_s), (QJsonObject{{u"name"_s, u"crm"_s}, {u"new_name"_s, u"crm2"_s}}));
    m_link->answer(u"rename"_s, fail(ErrorKind::Usage, u"name-taken"_s, u"name: “crm2” is taken."_s));
    QCOMPARE(error->text(), u"name: “crm2” is taken."_s);
    QVERIFY(dialog()->isVisible());
    QTest::mouseClick(find<QPushButton>(u"textOkButton"_s), Qt::LeftButton);
    m_link->answer(u"rename"_s, QJsonObject());
    QTRY_VERIFY(dialog() == nullptr);
}

void DetailsPageTest::secretIsHiddenAndSent()
{
    showView(sample(u"crm"_s));
    find<QAction>(u"changeSecretAction"_s)->trigger();
    auto* edit = find<QLineEdit>(u"textEdit"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(edit->text().isEmpty());
    QTest::mouseClick(find<QPushButton>(u"textOkButton"_s), Qt::LeftButton);
    QVERIFY(find<QLabel>(u"textErrorLabel"_s)->isVisible());
    QTest::keyClicks(edit, u"s3cret"_s);
    QTest::mouseClick(find<QPushButton>(u"textOkButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"set"_s)["client_secret"_L1].toString(), u"s3cret"_s);
}

void DetailsPageTest::settingsSendOnlyWhatChanged()
{
    showView(sample(u"sales"_s));
    QTest::mouseClick(find<QPushButton>(u"primaryActionButton"_s), Qt::LeftButton);
    auto* save = find<QPushButton>(u"settingsSaveButton"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(find<QLabel>(u"settingsErrorLabel"_s)->isVisible());
    QCOMPARE(m_link->count(u"set"_s), 0);
    find<QLineEdit>(u"secretEdit"_s)->setText(u"new"_s);
    find<QLineEdit>(u"setting_domainEdit"_s)->setText(u"two.example"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    const QJsonObject expected{{u"name"_s, u"sales"_s},
                               {u"client_secret"_s, u"new"_s},
                               {u"settings"_s, QJsonObject{{u"domain"_s, u"two.example"_s}}}};
    QCOMPARE(m_link->lastParams(u"set"_s), expected);
    m_link->answer(u"set"_s, QJsonObject());
    QTRY_VERIFY(dialog() == nullptr);
}

void DetailsPageTest::spareIsShown_data()
{
    QTest::addColumn<QJsonValue>("spare");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("action");
    const QString make = u"Make a spare &key…"_s, again = u"Make a new spare &key…"_s;
    const auto spare = [](const QString& state) {
        return QJsonObject{
            {u"state"_s, state}, {u"authorized_at"_s, u"2026-09-03T12:00:00Z"_s}, {u"authorized_by"_s, u"paul"_s}};
    };
    QTest::newRow("none") << QJsonValue() << u"not set up"_s << make;
    QTest::newRow("ready") << QJsonValue(spare(u"ready"_s)) << u"ready (paul, 3 Sep 2026)"_s << again;
    QTest::newRow("doubtful") << QJsonValue(spare(u"doubtful"_s)) << u"its renewal fails for now"_s << again;
    QTest::newRow("lost") << QJsonValue(spare(u"lost"_s)) << u"used up: make a new one"_s << again;
}

void DetailsPageTest::spareIsShown()
{
    QFETCH(const QJsonValue, spare);
    auto view = sample(u"crm"_s);
    view.insert(u"spare"_s, spare);
    showView(view);
    QTEST(find<QLabel>(u"spareLabel"_s)->text(), "shown");
    QTEST(find<QAction>(u"spareAction"_s)->text(), "action");
}

void DetailsPageTest::spareOfTheSameRegistration()
{
    showView(sample(u"crm"_s));
    find<QAction>(u"spareAction"_s)->trigger();
    QVERIFY(!find<QLineEdit>(u"clientIdEdit"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"spareOkButton"_s), Qt::LeftButton);
    const auto params = m_link->lastParams(u"authorize"_s);
    QCOMPARE(params["name"_L1].toString(), u"crm"_s);
    QVERIFY(params["spare"_L1].toBool());
    QVERIFY(!params.contains("client_id"_L1));
}

void DetailsPageTest::spareOfAnotherRegistration()
{
    showView(sample(u"crm"_s));
    find<QAction>(u"spareAction"_s)->trigger();
    find<QRadioButton>(u"otherButton"_s)->setChecked(true);
    QTest::mouseClick(find<QPushButton>(u"spareOkButton"_s), Qt::LeftButton);
    QVERIFY(find<QLabel>(u"spareErrorLabel"_s)->isVisible());
    QCOMPARE(m_link->count(u"authorize"_s), 0);
    find<QLineEdit>(u"clientIdEdit"_s)->setText(u" second-app "_s);
    find<QLineEdit>(u"secretEdit"_s)->setText(u"s3cret"_s);
    QTest::mouseClick(find<QPushButton>(u"spareOkButton"_s), Qt::LeftButton);
    const auto params = m_link->lastParams(u"authorize"_s);
    QCOMPARE(params["client_id"_L1].toString() + params["client_secret"_L1].toString(), u"second-apps3cret"_s);
}

void DetailsPageTest::removeNamesTheLossAndCanRevoke_data()
{
    QTest::addColumn<bool>("revoke");
    QTest::newRow("only here") << false;
    QTest::newRow("also at the provider") << true;
}

void DetailsPageTest::removeNamesTheLossAndCanRevoke()
{
    QFETCH(const bool, revoke);
    showView(sample(u"crm"_s));
    QSignalSpy said(m_actions, &ConnectionActions::said);
    find<QAction>(u"removeAction"_s)->trigger();
    QVERIFY(find<QLabel>(u"removeTextLabel"_s)->text().contains(u"“crm”"_s));
    auto* keep = find<QPushButton>(u"keepButton"_s);
    QVERIFY(keep->isDefault());
    QVERIFY(!find<QCheckBox>(u"revokeCheckBox"_s)->isChecked());
    find<QCheckBox>(u"revokeCheckBox"_s)->setChecked(revoke);
    QTest::mouseClick(find<QPushButton>(u"removeButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"remove"_s)["revoke"_L1].toBool(), revoke);
    m_link->answer(u"remove"_s, QJsonObject{{u"revocation"_s, revoke ? u"failed"_s : u"not-asked"_s},
                                            {u"message"_s, revoke ? u"The provider did not answer."_s : QString()}});
    QCOMPARE(said[0][0].value<Tone>(), revoke ? Tone::Watch : Tone::Info);
}

void DetailsPageTest::copyName()
{
    showView(sample(u"crm"_s));
    find<QAction>(u"copyNameAction"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"crm"_s);
}

void DetailsPageTest::recoveryCodeIsShownOnce()
{
    m_actions->makeRecoveryCode();
    m_link->answer(u"recovery-code"_s, QJsonObject{{u"code"_s, u"7QDK-0000"_s}});
    QVERIFY(dialog() && dialog()->isVisible());
    auto* code = find<QLineEdit>(u"recoveryCodeEdit"_s);
    QCOMPARE(code->text(), u"7QDK-0000"_s);
    QVERIFY(code->isReadOnly());
    QTest::mouseClick(find<QPushButton>(u"copyCodeButton"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"7QDK-0000"_s);
    QVERIFY(dialog()->isVisible());
    QTest::mouseClick(find<QPushButton>(u"codeWrittenButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_link->count(u"recovery-code"_s), 1);
}

/// The one button of the red row; what keeps the store closed decides what it asks for.
void DetailsPageTest::lostKeyAsksForTheCode()
{
    QSignalSpy said(m_actions, &ConnectionActions::said);
    showView(sample(u"files"_s));
    auto* button = find<QPushButton>(u"primaryActionButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    m_link->answer(u"unlock"_s, fail(ErrorKind::StoreLocked, u"keyring-denied"_s, u"Dismissed."_s));
    QVERIFY(!dialog());
    QCOMPARE(said.size(), 1);

    QTest::mouseClick(button, Qt::LeftButton);
    m_link->answer(u"unlock"_s, fail(ErrorKind::StoreLocked, u"profile-key-lost"_s, u"The key is gone."_s));
    QVERIFY(dialog());
    QVERIFY(find<QLabel>(u"textLabel"_s)->text().contains(u"The key is gone."_s));
    auto* ok = find<QPushButton>(u"textOkButton"_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    QCOMPARE(m_link->count(u"recover"_s), 0);
    find<QLineEdit>(u"textEdit"_s)->setText(u"7qdk"_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"recover"_s), (QJsonObject{{u"code"_s, u"7qdk"_s}}));
    m_link->answer(u"recover"_s, fail(ErrorKind::Usage, u"recovery-code-mistyped"_s, u"Not a whole code."_s));
    QCOMPARE(find<QLabel>(u"textErrorLabel"_s)->text(), u"Not a whole code."_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    m_link->answer(u"recover"_s, QJsonObject{{u"message"_s, u"Open again."_s}});
    QTRY_VERIFY(!dialog());
}

QTEST_MAIN(DetailsPageTest)
#include "tst_detailspage.moc"
