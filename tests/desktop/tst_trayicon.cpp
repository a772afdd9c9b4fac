// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/tray/trayicon.h"
#include "jobsamples.h"
#include "modelfixture.h"
#include "traymenu.h"

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TrayIconTest : public ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void worstHealth_data();
    void worstHealth();
    void listsConnectionsAndActions();
    void menuOfAConnection_data();
    void menuOfAConnection();
    void chosenInTheMenuOfAConnection();
    void aClickToggles();
    void linesAreFreshWhenTheMenuOpens();
    void itemsStayWhileTheMenuIsOpen();
    void manyConnectionsAreCounted();
    void pauseBecomesResume();
    void aPauseWithAnEndCanBeLonger();
    void unreachable();
    void jobs();
    void failingJobIsNoticed();

private:
    QAction* action(const QString& name) const { return actionIn(*m_tray->menu(), name); }

    static QStringList linesOf(const QMenu& menu)
    {
        QStringList lines;
        for (const QAction* action : menu.actions())
            lines << action->text();
        return lines;
    }
    void loadJobs(const QList<api::JobView>& jobs)
    {
        m_link->script<api::JobList>({jobs});
        m_jobs->reload();
        QTRY_COMPARE(m_jobs->rowCount(), jobs.size());
    }

    std::unique_ptr<JobsModel> m_jobs;
    std::unique_ptr<TrayIcon> m_tray;
};

void TrayIconTest::init()
{
    m_tray.reset();
    m_jobs.reset();
    makeModel();
    m_jobs = std::make_unique<JobsModel>(*m_link, *m_clock);
    m_tray = std::make_unique<TrayIcon>(*m_model, *m_jobs);
    m_tray->setReachable(true);
}

void TrayIconTest::worstHealth_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<HealthShape::Form>("form");
    QTest::addColumn<QString>("tip");
    QTest::newRow("none") << QStringList() << HealthShape::Form::HollowRing << u"Evergrant\nNo connection yet"_s;
    QTest::newRow("fine") << QStringList{u"crm"_s, u"lists"_s} << HealthShape::Form::DiscWithTick
                          << u"Evergrant\nEverything works"_s;
    QTest::newRow("watch") << QStringList{u"crm"_s, u"shop"_s} << HealthShape::Form::Triangle
                           << u"Evergrant\nLightspeed eCom: renewing fails"_s;
    QTest::newRow("needs you") << QStringList{u"crm"_s, u"shop"_s, u"calendar"_s} << HealthShape::Form::Square
                               << u"Evergrant\nGoogle Workspace: needs you to sign in"_s;
    QTest::newRow("paused") << QStringList{u"crm"_s, u"code"_s} << HealthShape::Form::TwoBars
                            << u"Evergrant\nGitHub: paused"_s;
}

void TrayIconTest::worstHealth()
{
    QFETCH(const QStringList, names);
    QList<api::ConnectionView> views = sampleViews();
    views.removeIf([&names](const auto& view) { return !names.contains(view.name); });
    load(views);
    QTEST(m_tray->shape().form(), "form");
    QTEST(m_tray->toolTip(), "tip");
}

void TrayIconTest::listsConnectionsAndActions()
{
    load({sampleView(u"crm"_s, [&](auto& view) { view.title = u"Ham & Eggs"_s; })});
    QAction* line = action(u"trayConnection_crm"_s);
    QVERIFY(line != nullptr);
    QCOMPARE(line->text(), u"Ham && Eggs – Riverside Bakery · renews in 9 h 12 min"_s);
    QVERIFY(!line->icon().isNull());
    QSignalSpy wanted(m_tray.get(), &TrayIcon::connectionWanted);
    QSignalSpy renew(m_tray.get(), &TrayIcon::renewAllWanted);
    QSignalSpy quit(m_tray.get(), &TrayIcon::quitWanted);
    QSignalSpy open(m_tray.get(), &TrayIcon::openWanted);
    action(u"trayOpenOne_crm"_s)->trigger();
    action(u"trayRenewAll"_s)->trigger();
    QCOMPARE(action(u"trayQuit"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
    action(u"trayQuit"_s)->trigger();
    action(u"trayOpen"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toUuid(), sampleId(u"crm"_s));
    QCOMPARE(renew.size() + quit.size() + open.size(), 3);
}

void TrayIconTest::menuOfAConnection_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("works") << u"crm"_s << QStringList{u"OpenOne"_s, u"Renew"_s, u"Pause"_s, u"CopyName"_s};
    QTest::newRow("needs a sign-in") << u"calendar"_s
                                     << QStringList{u"SignIn"_s, u"OpenOne"_s, u"Renew"_s, u"Pause"_s, u"CopyName"_s};
    QTest::newRow("paused") << u"code"_s << QStringList{u"OpenOne"_s, u"Resume"_s, u"CopyName"_s};
}

void TrayIconTest::menuOfAConnection()
{
    QFETCH(const QString, name);
    load(sampleViews());
    QStringList choices;
    const auto actions = action(u"trayConnection_"_s + name)->menu()->actions();
    for (const QAction* choice : actions) {
        choices << choice->objectName().section(u'_', 0, 0).mid(4);
        QVERIFY(choice->isEnabled());
    }
    QTEST(choices, "choices");
    m_tray->setReachable(false);
    for (const QString& choice : std::as_const(choices))
        QCOMPARE(action(u"tray%1_%2"_s.arg(choice, name))->isEnabled(),
                 choice == u"OpenOne"_s || choice == u"CopyName"_s);
}

void TrayIconTest::chosenInTheMenuOfAConnection()
{
    load(sampleViews());
    QSignalSpy signIn(m_tray.get(), &TrayIcon::signInWanted);
    QStringList heard;
    connect(m_tray.get(), &TrayIcon::renewWanted, this, [&](const auto& view) { heard << u"renew "_s + view.name; });
    connect(m_tray.get(), &TrayIcon::copyNameWanted, this, [&](const auto& view) { heard << u"copy "_s + view.name; });
    connect(m_tray.get(), &TrayIcon::resumeWanted, this, [&](const auto& view) { heard << u"resume "_s + view.name; });
    connect(m_tray.get(), &TrayIcon::pauseWanted, this, [&](const auto& view, PauseLength length) {
        heard << (length == PauseLength::Hour ? u"pause "_s : u"?"_s) + view.name;
        m_tray->refresh(); // while the menu is still at it
    });
    action(u"traySignIn_calendar"_s)->trigger();
    action(u"trayRenew_crm"_s)->trigger();
    action(u"trayCopyName_crm"_s)->trigger();
    action(u"trayPause_crm_hour"_s)->trigger();
    action(u"trayResume_code"_s)->trigger();
    QCOMPARE(heard, (QStringList{u"renew crm"_s, u"copy crm"_s, u"pause crm"_s, u"resume code"_s}));
    QCOMPARE(signIn.size(), 1);
    QCOMPARE(signIn[0][0].toUuid(), sampleId(u"calendar"_s));
}

/// An XEmbed tray tells of two quick clicks as one click and a double click.
void TrayIconTest::aClickToggles()
{
    QSignalSpy toggles(m_tray.get(), &TrayIcon::toggleWanted);
    m_tray->activate(QSystemTrayIcon::Trigger);
    m_tray->activate(QSystemTrayIcon::DoubleClick);
    QCOMPARE(toggles.size(), 1);
    m_tray->activate(QSystemTrayIcon::Context); // its menu
    QCOMPARE(toggles.size(), 1);
}

void TrayIconTest::linesAreFreshWhenTheMenuOpens()
{
    load({sampleView(u"crm"_s)});
    m_clock->advance(2h);
    m_tray->menu()->popup(QPoint(0, 0));
    QVERIFY(action(u"trayConnection_crm"_s)->text().endsWith(u"renews in 7 h 12 min"_s));
    m_tray->menu()->hide();
}

/// What is under the mouse is what is chosen.
void TrayIconTest::itemsStayWhileTheMenuIsOpen()
{
    load(sampleViews());
    const QMenu* menu = m_tray->menu();
    m_tray->menu()->popup(QPoint(0, 0));
    const QList<QAction*> seen = menu->actions();
    const QStringList before = linesOf(*menu);
    QSignalSpy renewed(m_tray.get(), &TrayIcon::renewAllWanted);
    load({sampleView(u"crm"_s)});
    m_tray->setReachable(false);
    QCOMPARE(m_tray->shape(), HealthShape::unknown()); // the icon tells it at once
    QCOMPARE(menu->actions(), seen);
    QCOMPARE(linesOf(*menu), before);
    m_tray->menu()->setActiveAction(action(u"trayRenewAll"_s));
    QTest::keyClick(m_tray->menu(), Qt::Key_Return); // hides the menu first, and then does what was chosen
    QCOMPARE(renewed.size(), 1);
    QTRY_VERIFY(action(u"trayConnection_calendar"_s) == nullptr);
    QVERIFY(!action(u"trayRenewAll"_s)->isEnabled());
}

void TrayIconTest::manyConnectionsAreCounted()
{
    QList<api::ConnectionView> views;
    for (int i = 0; i < 40; ++i)
        views.append(sampleView(u"c%1"_s.arg(i)));
    load(views);
    int lines = 0;
    bool counted = false;
    const QList<QAction*> actions = m_tray->menu()->actions();
    for (const QAction* entry : actions) {
        lines += entry->objectName().startsWith(u"trayConnection_"_s) ? 1 : 0;
        counted = counted || entry->text().contains(u"28 more"_s);
    }
    QCOMPARE(lines, TrayIcon::ListedConnections);
    QVERIFY(counted);
}

void TrayIconTest::pauseBecomesResume()
{
    load({sampleView(u"crm"_s)});
    QSignalSpy pause(m_tray.get(), &TrayIcon::pauseAllWanted), resume(m_tray.get(), &TrayIcon::resumeAllWanted);
    action(u"trayPauseAll_morning"_s)->trigger();
    load({sampleView(u"crm"_s, [&](auto& view) {
        view.health = Health::Paused;
        view.paused = true;
    })});
    QVERIFY(action(u"trayPauseAll"_s) == nullptr);
    action(u"trayResumeAll"_s)->trigger();
    QCOMPARE(pause.size(), 1);
    QCOMPARE(pause[0][0].value<PauseLength>(), PauseLength::TomorrowMorning);
    QCOMPARE(resume.size(), 1);
}

void TrayIconTest::aPauseWithAnEndCanBeLonger()
{
    load({sampleView(u"crm"_s, [](auto& view) {
        view.health = Health::Paused;
        view.paused = true;
        view.pausedUntil = sampleNow().addSecs(3600);
    })});
    QVERIFY(action(u"trayPauseAll_week"_s) != nullptr && action(u"trayResumeAll"_s) != nullptr);
    QVERIFY(action(u"trayPause_crm_open"_s) != nullptr && action(u"trayResume_crm"_s) != nullptr);
}

void TrayIconTest::unreachable()
{
    load({sampleView(u"crm"_s)});
    m_tray->setReachable(false);
    QCOMPARE(m_tray->shape(), HealthShape::unknown());
    QVERIFY(m_tray->toolTip().contains(u"cannot be reached"_s));
    QVERIFY(!action(u"trayRenewAll"_s)->isEnabled());
    QVERIFY(action(u"trayQuit"_s)->isEnabled());
}

void TrayIconTest::jobs()
{
    load({sampleView(u"crm"_s)});
    loadJobs(sampleJobs());
    QCOMPARE(action(u"trayJob_contacts"_s)->text(), u"contacts – Last run 02:30: succeeded"_s);
    QCOMPARE(action(u"trayJob_push"_s)->text(), u"push – Running since 15:57"_s);
    QSignalSpy wanted(m_tray.get(), &TrayIcon::jobWanted);
    action(u"trayJob_push"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"push"_s);
    m_tray->setReachable(false);
    QCOMPARE(action(u"trayJob_push"_s)->text(), u"push – not watched at the moment"_s);
    QList<api::JobView> many;
    for (int i = 0; i < 10; ++i)
        many << sampleJob(u"j%1"_s.arg(i));
    loadJobs(many);
    QVERIFY(action(u"trayJob_j5"_s));
    QVERIFY(!action(u"trayJob_j6"_s));
}

void TrayIconTest::failingJobIsNoticed()
{
    load({sampleView(u"crm"_s)});
    loadJobs({sampleJob(u"contacts"_s)});
    QCOMPARE(m_tray->toolTip(), u"Evergrant\nEverything works"_s);
    loadJobs({sampleJob(u"contacts"_s), sampleJob(u"invoices"_s, JobState::Failing)});
    QCOMPARE(m_tray->shape().form(), HealthShape::Form::Triangle);
    QCOMPARE(m_tray->toolTip(), u"Evergrant\ninvoices: the last run failed"_s);
    load({sampleView(u"crm"_s, [](auto& view) {
        view.health = Health::NeedsAuthorization;
        view.needsHuman = true;
    })});
    QCOMPARE(m_tray->shape().form(), HealthShape::Form::Square); // what needs a person counts more
    QVERIFY(m_tray->toolTip().endsWith("needs you to sign in\ninvoices: the last run failed"_L1));
}

EVERGRANT_TEST(TrayIconTest)
#include "tst_trayicon.moc"
