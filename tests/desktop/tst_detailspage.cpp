// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/datetext.h"
#include "desktop/details/timelinestrip.h"
#include "desktop/widgets/shapelabel.h"
#include "detailsfixture.h"
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class DetailsPageTest : public DetailsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePage(); }
    void everyState_data();
    void everyState();
    void mainButton_data();
    void mainButton();
    void whyIsOpenedOnRequest();
    void anEndThatComesNear();
    void countdown();
    void tokenThatIsNotUsable_data();
    void tokenThatIsNotUsable();
    void signInShowsProgressInsteadOfTheButton();
    void renewShowsThatItIsUnderWay();
    void onlyAPauseWithAnEndCanBeChanged();
    void failureOfAnActionIsSaid();
    void recentEvents();
    void eventsOfOthersAreNotRead();
    void timelineMovesOn();
    void timelineSaysWhereItEnds();
    void timelineKnowsAnOlderToken_data();
    void timelineKnowsAnOlderToken();
    void recentEventsOfYesterday();
};

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
    QTest::newRow("paused") << u"code"_s << Form::TwoBars << u"calm"_s << u"Res&ume"_s << u"5 h 10 min 52 s"_s;
    QTest::newRow("never ends") << u"lists"_s << Form::DiscWithTick << u"fine"_s << QString() << u"Does not expire"_s;
}

void DetailsPageTest::everyState()
{
    QFETCH(const QString, name);
    QFETCH(const QString, button);
    const auto view = sample(name);
    showView(view);
    QCOMPARE(find<QLabel>(u"headlineLabel"_s)->text(), view.headline);
    QCOMPARE(find<QLabel>(u"detailLabel"_s)->text(), view.detail);
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

void DetailsPageTest::whyIsOpenedOnRequest()
{
    auto view = sample(u"calendar"_s);
    auto* button = find<QToolButton>(u"whyButton"_s);
    const auto* explanation = find<QLabel>(u"explanationLabel"_s);
    showView(view);
    QVERIFY(!button->isVisible());
    view.brief = u"Google refused the renewal."_s;
    view.explanation = u"Somebody may have used a copy."_s;
    showView(view);
    QCOMPARE(find<QLabel>(u"detailLabel"_s)->text(), view.brief);
    QVERIFY(button->isVisible() && !explanation->isVisible());
    QCOMPARE(button->accessibleName(), u"Why: how it may have come to this"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(explanation->isVisible());
    QCOMPARE(explanation->text(), view.explanation);
    showView(view); // the next notice of the worker leaves it open
    QVERIFY(explanation->isVisible());
    view.explanation = u"The computer may have been restored."_s;
    showView(view);
    QVERIFY(button->isVisible() && !explanation->isVisible());
    m_page->setReachable(false);
    QVERIFY(!button->isVisible());
}

void DetailsPageTest::anEndThatComesNear()
{
    showView(endingView());
    QVERIFY(find<QPushButton>(u"primaryActionButton"_s)->isVisible());
    QCOMPARE(find<QPushButton>(u"primaryActionButton"_s)->text(), u"Re-au&thorize in the browser"_s);
    QCOMPARE(find<QLabel>(u"absoluteLabel"_s)->text(), u"21 Sep 2026"_s);
    QCOMPARE(find<QLabel>(u"secretLabel"_s)->text(), u"1 Mar 2027 at the latest"_s);
    QVERIFY(find<QLabel>(u"absoluteCaption"_s)->isVisible());
    QCOMPARE(sectionOf(ShownConnection(endingView())), Section::Watch);
    showView(sample(u"crm"_s)); // nothing of the kind is known
    QVERIFY(!find<QLabel>(u"absoluteCaption"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"secretLabel"_s)->isVisible());
}

void DetailsPageTest::countdown()
{
    showView(sample(u"calendar"_s));
    m_clock->advance(41min);
    m_page->tick();
    QCOMPARE(find<QLabel>(u"countdownLabel"_s)->text(), u"3 s"_s);
    m_clock->advance(4s);
    m_page->tick();
    QCOMPARE(find<QLabel>(u"countdownLabel"_s)->text(), u"Expired"_s);
    QVERIFY(find<QLabel>(u"expiresLabel"_s)->text().startsWith(u"Expired"_s));
}

void DetailsPageTest::tokenThatIsNotUsable_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("tone");
    const auto word = u"Not usable"_s;
    QTest::newRow("rejected, renewing fails") << u"degraded"_s << true << false << word << u"bad"_s;
    QTest::newRow("rejected, renewing") << u"refreshing"_s << true << false << word << u"info"_s;
    QTest::newRow("rejected, without end") << u"degraded"_s << false << false << word << u"bad"_s;
    QTest::newRow("good") << u"degraded"_s << true << true << u"41 min 00 s"_s << u"watch"_s;
    QTest::newRow("good, without end") << u"degraded"_s << false << true << u"Does not expire"_s << u"fine"_s;
}

void DetailsPageTest::tokenThatIsNotUsable()
{
    QFETCH(const QString, state);
    QFETCH(const bool, ends);
    QFETCH(const bool, usable);
    const QDateTime end = ends ? sampleNow().addSecs(41 * 60) : QDateTime();
    showView(sampleView(u"crm"_s, [&](auto& view) {
        view.health = *healthFromWord(state);
        setToken(view, sampleNow().addSecs(-60), end, usable);
    }));
    const auto* label = find<QLabel>(u"countdownLabel"_s);
    QTEST(label->text(), "says");
    QTEST(label->property("tone").toString(), "tone");
    QCOMPARE(find<QLabel>(u"tokenCaptionLabel"_s)->text().contains(u"expires in"_s), ends && usable);
}

void DetailsPageTest::signInShowsProgressInsteadOfTheButton()
{
    showView(sample(u"calendar"_s));
    QTest::mouseClick(find<QPushButton>(u"primaryActionButton"_s), Qt::LeftButton);
    QVERIFY(!find<QPushButton>(u"primaryActionButton"_s)->isVisible());
    QVERIFY(find<QLabel>(u"progressLabel"_s)->isVisible());
    m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://x.example/"_s));
    QVERIFY(find<QPushButton>(u"signInElsewhereButton"_s)->isVisible());
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
    m_link->answer<api::Refresh>(resultsFor(u"crm"_s, true, u"Renewed. Works until tomorrow."_s));
    QVERIFY(renew->isEnabled());
    QCOMPARE(said[0][1].toString(), u"Constant Contact: Renewed. Works until tomorrow."_s);
}

/// Of those without an end: one of a person's, and those of a copy and of what was moved away.
void DetailsPageTest::onlyAPauseWithAnEndCanBeChanged()
{
    auto view = sample(u"crm"_s);
    const auto offered = [&](bool paused, const QDateTime& end) {
        view.paused = paused;
        view.pausedUntil = end;
        showView(view);
        return std::pair(find<QAction>(u"pauseAction"_s)->isVisible(), find<QAction>(u"resumeAction"_s)->isVisible());
    };
    QCOMPARE(offered(false, {}), std::pair(true, false));
    QCOMPARE(offered(true, sampleNow().addSecs(3600)), std::pair(true, true));
    QCOMPARE(offered(true, {}), std::pair(false, true));
}

void DetailsPageTest::failureOfAnActionIsSaid()
{
    showView(sample(u"crm"_s));
    QSignalSpy said(m_actions, &ConnectionActions::said);
    find<QAction>(u"pauseAction_open"_s)->trigger();
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
    m_page->noteEvent(event);
    QCOMPARE(m_events.reads.size(), before);
    event.connectionId = sampleId(u"crm"_s);
    m_page->noteEvent(event);
    QVERIFY(m_events.reads.size() > before);
    m_window->hide();
    const qsizetype hidden = m_events.reads.size();
    m_page->noteEvent(event);
    QCOMPARE(m_events.reads.size(), hidden);
    m_window->show();
    QVERIFY(m_events.reads.size() > hidden);
}

namespace {

Event newToken(const QDateTime& at, const QDateTime& end, const QJsonObject& more = {})
{
    Event event;
    event.at = at;
    event.connectionId = sampleId(u"crm"_s);
    event.kind = u"refresh-succeeded"_s;
    event.details = more;
    event.details.insert(u"expires_at"_s, end.toString(Qt::ISODate));
    return event;
}

} // namespace

void DetailsPageTest::timelineMovesOn()
{
    const QDateTime from = sampleNow().addSecs(-600), end = sampleNow().addSecs(900);
    m_events.added = {newToken(from, end)};
    showView(sample(u"crm"_s));
    const auto* strip = find<TimelineStrip>(u"timelineStrip"_s);
    QCOMPARE(strip->proven(), (QList<TimelineStrip::Span>{{from, sampleNow()}}));
    const qsizetype reads = m_events.reads.size();
    m_clock->advance(2h);
    m_page->tick();
    QCOMPARE(strip->proven(), (QList<TimelineStrip::Span>{{from, end}}));
    QCOMPARE(m_events.reads.size(), reads);
}

/// Where it could look as if nothing had happened before.
void DetailsPageTest::timelineSaysWhereItEnds()
{
    const auto fill = [this](qsizetype count) {
        m_events.added.clear();
        for (qsizetype ago = count; ago > 0; --ago) {
            m_events.added << newToken(sampleNow().addSecs(-ago), sampleNow());
            m_events.added.last().id = m_events.added.size();
        }
        showView(sample(u"mail"_s));
        showView(sample(u"crm"_s));
        return find<QLabel>(u"timelineReadLabel"_s)->text();
    };
    QCOMPARE(fill(9999), QString());
    const QString said = fill(10001);
    QVERIFY2(said.contains(momentText(sampleNow().addSecs(-10000))), qPrintable(said));
}

void DetailsPageTest::timelineKnowsAnOlderToken_data()
{
    QTest::addColumn<int>("later"); // troubles after it, before the week
    QTest::addColumn<bool>("withWeek");
    QTest::newRow("nothing since") << 0 << false;
    QTest::newRow("troubles since") << 450 << true;
}

void DetailsPageTest::timelineKnowsAnOlderToken()
{
    QFETCH(const int, later);
    QFETCH(const bool, withWeek);
    const QDateTime now = sampleNow(), start = now.addDays(-TimelineStrip::Days);
    m_events.added = {newToken(start.addDays(-30), start.addDays(2)),
                      newToken(start.addDays(-1), start.addDays(3), {{u"slot"_s, u"spare"_s}})};
    Event trouble;
    trouble.connectionId = sampleId(u"crm"_s);
    trouble.level = EventLevel::Warning;
    for (int i = 0; i < later; ++i) {
        trouble.at = start.addSecs(i - 3600);
        m_events.added.append(trouble);
    }
    trouble.at = start.addDays(4);
    if (withWeek)
        m_events.added.append(trouble);
    for (qsizetype i = 0; i < m_events.added.size(); ++i)
        m_events.added[i].id = i + 1;
    showView(sample(u"crm"_s));
    const auto* strip = find<TimelineStrip>(u"timelineStrip"_s);
    QCOMPARE(strip->proven(), (QList<TimelineStrip::Span>{{start, start.addDays(2)}}));
    QCOMPARE(strip->renewals(), 0);
    QCOMPARE(strip->troubles(), withWeek ? 1 : 0);
}

/// A time alone means today.
void DetailsPageTest::recentEventsOfYesterday()
{
    m_events.added = {newToken(sampleNow().addSecs(-60), sampleNow())};
    showView(sample(u"crm"_s));
    const auto times = [this] {
        QStringList texts;
        const auto labels = find<QFrame>(u"recentEventsCard"_s)->findChildren<QLabel*>();
        for (const auto* label : labels)
            texts << label->text();
        return texts;
    };
    const QStringList today = times();
    m_clock->advance(24h);
    m_page->tick();
    QVERIFY(times() != today);
    const qsizetype reads = m_events.reads.size();
    m_page->tick();
    QCOMPARE(m_events.reads.size(), reads);
}

EVERGRANT_TEST(DetailsPageTest)
#include "tst_detailspage.moc"
