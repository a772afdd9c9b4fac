// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/widgets/messagebar.h"
#include "windowfixture.h"
#include <QLabel>
#include <QLineEdit>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class OutcomeBarTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void cleanup() { m_desktop.reset(); }
    void namesTheConnection();
    void confirmationsEndByThemselves();
    void troubleEndsWhenItsConnectionWorks();
    void troubleStaysWhileItsConnectionWasNeverTroubled();
    void endsWithItsConnection();
    void renewAllEndsWhenAllHaveHealed();
    void renewAllShowsProgressAndStops();
    void movesNothing();
    void confirmationsOfAlertsAndJobsEnd();

private:
    MessageBar* bar() { return find<MessageBar>(u"messageBar"_s); }
    void become(const QString& name, Health health);
    QList<api::ConnectionView> m_views;
};

void OutcomeBarTest::become(const QString& name, Health health)
{
    for (auto& view : m_views) {
        if (view.name == name)
            view.health = health;
    }
    m_link->setViews(m_views);
    m_link->changed(name);
    QTRY_COMPARE(m_desktop->model().viewNamed(name)->health, health);
}

void OutcomeBarTest::namesTheConnection()
{
    start(sampleViews());
    window().showConnection(sampleId(u"code"_s));
    window().actions().renew(*m_desktop->model().viewNamed(u"calendar"_s));
    m_link->answer<api::Refresh>(resultsFor(u"calendar"_s, true, u"Renewed."_s));
    QCOMPARE(bar()->text(), u"Google Workspace: Renewed."_s);
}

void OutcomeBarTest::confirmationsEndByThemselves()
{
    start(sampleViews());
    window().actions().copyName(*m_desktop->model().viewNamed(u"crm"_s));
    QVERIFY(bar()->isVisible());
    m_clock->advance(5s);
    QVERIFY(bar()->isVisible());
    m_clock->advance(10s);
    QVERIFY(!bar()->isVisible());
}

void OutcomeBarTest::troubleEndsWhenItsConnectionWorks()
{
    m_views = {sampleView(u"a"_s), sampleView(u"b"_s)};
    start(m_views);
    window().actions().renew(*m_desktop->model().viewNamed(u"a"_s));
    m_link->answer<api::Refresh>(resultsFor(u"a"_s, false, u"No answer."_s));
    become(u"a"_s, Health::Degraded);
    m_clock->advance(1h);
    QVERIFY(bar()->isVisible());
    become(u"b"_s, Health::Degraded);
    become(u"b"_s, Health::Healthy);
    QVERIFY(bar()->isVisible()); // about the other one
    become(u"a"_s, Health::Healthy);
    QVERIFY(!bar()->isVisible());
}

void OutcomeBarTest::troubleStaysWhileItsConnectionWasNeverTroubled()
{
    m_views = {sampleView(u"a"_s)};
    start(m_views);
    window().actions().check(*m_desktop->model().viewNamed(u"a"_s));
    m_link->answer(u"probe"_s, fail(ErrorKind::Temporary, u"timeout"_s, u"No answer."_s));
    m_views[0].account = u"Other"_s;
    become(u"a"_s, Health::Healthy);
    QTRY_COMPARE(m_desktop->model().viewNamed(u"a"_s)->account, u"Other"_s);
    QVERIFY(bar()->isVisible());
}

void OutcomeBarTest::endsWithItsConnection()
{
    start({sampleView(u"a"_s), sampleView(u"b"_s)});
    window().actions().renew(*m_desktop->model().viewNamed(u"a"_s));
    m_link->answer<api::Refresh>(resultsFor(u"a"_s, false, u"No answer."_s));
    QVERIFY(bar()->isVisible());
    m_link->tell(api::Removed{u"a"_s, sampleId(u"a"_s)});
    QVERIFY(!bar()->isVisible());
}

void OutcomeBarTest::renewAllEndsWhenAllHaveHealed()
{
    m_views = {sampleView(u"a"_s), sampleView(u"b"_s), sampleView(u"c"_s)};
    start(m_views);
    click(u"renewAllButton"_s);
    for (const auto& name : {u"a"_s, u"b"_s})
        m_link->answer<api::Refresh>(resultsFor(name, false, u"No answer."_s));
    m_link->answer<api::Refresh>(resultsFor(u"c"_s, true, u"Renewed."_s));
    QCOMPARE(bar()->text(), u"2 of 3 connections could not be renewed. The list says why."_s);
    become(u"a"_s, Health::Degraded);
    become(u"b"_s, Health::Degraded);
    become(u"a"_s, Health::Healthy);
    QVERIFY(bar()->isVisible());
    become(u"b"_s, Health::Healthy);
    QVERIFY(!bar()->isVisible());
}

void OutcomeBarTest::renewAllShowsProgressAndStops()
{
    QList<api::ConnectionView> views;
    for (int i = 0; i < 9; ++i)
        views << sampleView(u"a%1"_s.arg(i));
    start(views);
    click(u"renewAllButton"_s);
    m_link->answer<api::Refresh>(resultsFor(u"a0"_s, true, u"Renewed."_s));
    QCOMPARE(bar()->text(), u"Renewing all connections: 1 of 9 are done."_s);
    m_clock->advance(1h);
    QVERIFY(bar()->isVisible()); // it still runs
    const int sent = m_link->count(u"refresh"_s);
    QTest::mouseClick(bar()->findChild<QPushButton*>(u"messageButton"_s), Qt::LeftButton);
    while (m_link->answer<api::Refresh>(resultsFor(u"a"_s, true, u"Renewed."_s))) {
    }
    QCOMPARE(m_link->count(u"refresh"_s), sent);
    QVERIFY2(bar()->text().startsWith(u"Stopped."_s), qPrintable(bar()->text()));
}

void OutcomeBarTest::movesNothing()
{
    start(sampleViews());
    auto* page = find<QWidget>(u"connectionsPage"_s);
    const QRect before = page->geometry();
    const QPoint place = page->mapTo(&window(), QPoint());
    bar()->say(Tone::Bad, u"Something. "_s.repeated(60));
    QTRY_VERIFY(bar()->height() > 40);
    QCOMPARE(page->geometry(), before);
    QCOMPARE(page->mapTo(&window(), QPoint()), place);
    const auto* label = bar()->findChild<QLabel*>(u"messageLabel"_s);
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    QVERIFY(window().rect().contains(bar()->geometry()));
    // Nothing lies over it.
    QCOMPARE(window().childAt(label->mapTo(&window(), label->rect().center())), label);
}

void OutcomeBarTest::confirmationsOfAlertsAndJobsEnd()
{
    start(sampleViews());
    auto* alerts = window().findChild<AlertActions*>();
    auto* jobs = window().findChild<JobActions*>();
    for (const auto& say : std::initializer_list<std::function<void()>>{
             [alerts] { Q_EMIT alerts->said(Tone::Fine, u"The alert is removed."_s); },
             [jobs] { Q_EMIT jobs->said(Tone::Fine, u"The job is removed."_s); }}) {
        say();
        QVERIFY(bar()->isVisible());
        m_clock->advance(13s);
        QTRY_VERIFY(!bar()->isVisible());
    }
    Q_EMIT jobs->said(Tone::Bad, u"It failed."_s);
    m_clock->advance(60s);
    QVERIFY(bar()->isVisible());
}

EVERGRANT_TEST(OutcomeBarTest)
#include "tst_outcomebar.moc"
