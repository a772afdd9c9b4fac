// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page "Sync jobs" in the window: its states, and what can be done there.

#include "../support/testprogram.h"
#include "desktop/tray/trayicon.h"
#include "desktop/widgets/messagebar.h"
#include "jobsamples.h"
#include "windowfixture.h"
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class JobsPageTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void cleanup() { m_desktop.reset(); }
    void emptyExplains();
    void emptyWithoutConnections();
    void waitsForTheWorker();
    void states_data();
    void states();
    void showsSettings();
    void showsRunsAndOutput();
    void skippedRunHasNoOutput();
    void outputCannotBeRead();
    void readerOfAnOldRunStaysThere();
    void runsAndFollows();
    void runIsRefused();
    void pausesAndResumes();
    void removalAsks();
    void workerGone();
    void timesMoveOn();
    void noLetterStandsForTwo();
    void keyboard();
    void detailsAndTray();

private:
    void startWith(const QList<api::JobView>& jobs, const QList<JobRun>& runs = sampleRuns())
    {
        m_link->script<api::JobList>({jobs});
        m_link->script<api::JobHistory>({runs});
        start({sampleView(u"crm"_s), sampleView(u"shop"_s)});
        click(u"jobsTabButton"_s);
        QTRY_VERIFY(find<QWidget>(u"jobsListPage"_s)->isVisible() || jobs.isEmpty());
    }
    void select(const QString& job)
    {
        window().showJob(job);
        QCOMPARE(find<QLabel>(u"jobTitleLabel"_s)->text(), job);
    }
    void logJobEvent()
    {
        Event event;
        event.at = sampleNow();
        event.kind = u"job-started"_s;
        m_link->tell(api::EventLogged{event});
    }
    static api::JobOutputPart::Answer part(const JobRun& run, const QString& text, qint64 next, bool isLast)
    {
        return {run, text, next, isLast};
    }
    template <typename T>
    T* intro(const QString& name)
    {
        return find<QWidget>(u"JobsPage"_s)->findChild<T*>(name); // other pages have one, too
    }
    QString labelText(const QString& name) { return find<QLabel>(name)->text(); }
    QPlainTextEdit* output() { return find<QPlainTextEdit>(u"outputView"_s); }
    QTableView* runs() { return find<QTableView>(u"runsView"_s); }
    QString said() { return find<MessageBar>(u"messageBar"_s)->text(); }
};

void JobsPageTest::emptyExplains()
{
    startWith({});
    auto* begin = intro<QPushButton>(u"introBeginButton"_s);
    QTRY_VERIFY(begin->isVisible());
    QVERIFY(begin->isEnabled());
    QVERIFY(!find<QWidget>(u"jobsListPage"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"addConnectionButton"_s)->isVisible());
    begin->click();
    QTRY_VERIFY(find<QWidget>(u"jobConnectionsList"_s)->isVisible());
}

void JobsPageTest::emptyWithoutConnections()
{
    m_link->script<api::JobList>({});
    start({});
    click(u"jobsTabButton"_s);
    QTRY_VERIFY(intro<QLabel>(u"introHindranceLabel"_s)->isVisible());
    QVERIFY(intro<QLabel>(u"introHindranceLabel"_s)->text().startsWith("Add a connection first"_L1));
    QVERIFY(!intro<QPushButton>(u"introBeginButton"_s)->isEnabled());
}

void JobsPageTest::waitsForTheWorker()
{
    start({sampleView(u"crm"_s)});
    click(u"jobsTabButton"_s);
    QVERIFY(find<QLabel>(u"waitingLabel"_s)->isVisible());
    QVERIFY(m_link->answer<api::JobList>({sampleJobs()}));
    QVERIFY(find<QWidget>(u"jobsListPage"_s)->isVisible());
}

void JobsPageTest::states_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<bool>("mayRun");
    QTest::newRow("idle") << u"contacts"_s << u"The last run succeeded."_s << u"fine"_s << true;
    QTest::newRow("failing") << u"invoices"_s << u"The last run failed."_s << u"watch"_s << true;
    QTest::newRow("running") << u"push"_s << u"Running since 15:57."_s << u"info"_s << false;
    QTest::newRow("paused") << u"report"_s << u"Paused. It runs only when you start it."_s << u"calm"_s << true;
}

void JobsPageTest::states()
{
    QFETCH(QString, job);
    startWith(sampleJobs());
    select(job);
    QTEST(labelText(u"jobHeadlineLabel"_s), "headline");
    QTEST(find<QLabel>(u"jobHeadlineLabel"_s)->property("tone").toString(), "tone");
    QTEST(find<QPushButton>(u"runJobButton"_s)->isEnabled(), "mayRun");
    const bool fails = job == u"invoices"_s;
    QCOMPARE(find<QLabel>(u"jobDetailLabel"_s)->isVisible(), fails);
    QCOMPARE(labelText(u"jobDetailLabel"_s).contains("It was the token"_L1), fails);
}

void JobsPageTest::showsSettings()
{
    auto jobs = sampleJobs();
    jobs[0].command << u"a b"_s;
    startWith(jobs);
    QCOMPARE(labelText(u"whenLabel"_s), u"Every day at 02:30, in UTC (30 2 * * *)"_s);
    QCOMPARE(labelText(u"nextLabel"_s), u"tomorrow 02:30"_s);
    QCOMPARE(labelText(u"programLabel"_s), u"/opt/sync/contacts --all \"a b\""_s);
    QCOMPARE(labelText(u"withLabel"_s), u"crm"_s);
    QCOMPARE(labelText(u"folderLabel"_s), u"Home folder"_s);
    select(u"push"_s);
    QCOMPARE(labelText(u"whenLabel"_s), u"After each renewal of its tokens"_s);
}

void JobsPageTest::showsRunsAndOutput()
{
    m_link->script<api::JobOutputPart>(part(sampleRuns().last(), u"<b>one</b>\x1b[0m\n"_s, 5, true));
    startWith(sampleJobs());
    select(u"invoices"_s);
    QTRY_COMPARE(runs()->model()->rowCount(), 7);
    QTRY_COMPARE(output()->toPlainText(), u"<b>one</b>\ufffd[0m\n"_s); // text, whatever it looks like
    QCOMPARE(labelText(u"outputCaption"_s), u"Output of run 7"_s);
    QVERIFY(labelText(u"runMessageLabel"_s).contains("It was the token: crm is refused."_L1));
    const auto asked = m_link->lastParams(u"job-output"_s);
    QCOMPARE(asked["name"_L1].toString(), u"invoices"_s);
    QCOMPARE(asked["run"_L1].toInt(), 7);
}

void JobsPageTest::skippedRunHasNoOutput()
{
    m_link->script<api::JobOutputPart>(part(sampleRuns().last(), u"seven"_s, 5, true));
    startWith(sampleJobs());
    QTRY_COMPARE(output()->toPlainText(), u"seven"_s);
    const int asked = m_link->count(u"job-output"_s);
    runs()->setCurrentIndex(runs()->model()->index(4, 0)); // number 3
    QVERIFY(!output()->isVisible());
    QCOMPARE(labelText(u"runMessageLabel"_s), u"It was due while the run before was not over."_s);
    QCOMPARE(m_link->count(u"job-output"_s), asked);
}

void JobsPageTest::outputCannotBeRead()
{
    m_link->scriptError(u"job-output"_s, Error{ErrorKind::Failed, u"store"_s, u"The history cannot be read."_s});
    startWith(sampleJobs());
    QTRY_COMPARE(output()->placeholderText(), u"The history cannot be read."_s);
}

/// A new run is shown to those who looked at the newest, and does not take an old one away.
void JobsPageTest::readerOfAnOldRunStaysThere()
{
    m_link->script<api::JobOutputPart>(part(sampleRuns().last(), u"x"_s, 1, true));
    startWith(sampleJobs());
    QTRY_COMPARE(labelText(u"outputCaption"_s), u"Output of run 7"_s);
    auto longer = sampleRuns();
    longer << sampleRun(8, JobOutcome::Succeeded, 1);
    m_link->script<api::JobHistory>({longer});
    logJobEvent();
    QTRY_COMPARE(labelText(u"outputCaption"_s), u"Output of run 8"_s);
    runs()->setCurrentIndex(runs()->model()->index(6, 0));
    QCOMPARE(labelText(u"outputCaption"_s), u"Output of run 2"_s);
    longer << sampleRun(9, JobOutcome::Succeeded, 0);
    m_link->script<api::JobHistory>({longer});
    logJobEvent();
    QTRY_COMPARE(runs()->model()->rowCount(), 9);
    QCOMPARE(labelText(u"outputCaption"_s), u"Output of run 2"_s);
    QCOMPARE(runs()->currentIndex().row(), 7);
}

void JobsPageTest::runsAndFollows()
{
    startWith(sampleJobs());
    QTRY_COMPARE(m_link->count(u"job-output"_s), 1);
    runs()->setCurrentIndex(runs()->model()->index(6, 0)); // whoever starts one is shown it, whatever was selected
    JobRun run = sampleRun(8, JobOutcome::Running, 0);
    m_link->script<api::JobStart>(run);
    click(u"runJobButton"_s);
    QTRY_COMPARE(m_link->count(u"job-start"_s), 1);
    QCOMPARE(m_link->lastParams(u"job-start"_s)["name"_L1].toString(), u"contacts"_s);
    QCoreApplication::processEvents();
    auto jobs = sampleJobs();
    jobs[0] = sampleJob(u"contacts"_s, JobState::Running);
    m_link->script<api::JobList>({jobs});
    m_link->script<api::JobHistory>({sampleRuns() << run});
    logJobEvent();
    QTRY_COMPARE(labelText(u"outputCaption"_s), u"Output of run 8, which goes on"_s);
    QCOMPARE(find<QPushButton>(u"runJobButton"_s)->isEnabled(), false);
    const auto asked = m_link->lastParams(u"job-output"_s);
    QCOMPARE(asked["run"_L1].toInt(), 8);
    QVERIFY(asked["wait"_L1].toBool());
    QVERIFY(
        m_link->answer<api::JobOutputPart>(part(sampleRun(7, JobOutcome::Succeeded, 9), u"of another"_s, 9, false)));
    QVERIFY(
        m_link->answer<api::JobOutputPart>(part(sampleRun(1, JobOutcome::Succeeded, 9), u"of another"_s, 9, false)));
    QVERIFY(m_link->answer<api::JobOutputPart>(part(run, u"one\n"_s, 4, false)));
    QCOMPARE(output()->toPlainText(), u"one\n"_s);
    QCOMPARE(m_link->lastParams(u"job-output"_s)["from"_L1].toInt(), 4);
    run.outcome = JobOutcome::Succeeded;
    QVERIFY(m_link->answer<api::JobOutputPart>(part(run, u"two\n"_s, 8, true)));
    QCOMPARE(output()->toPlainText(), u"one\ntwo\n"_s);
    QVERIFY(!m_link->answer<api::JobOutputPart>({})); // nothing more is asked for
}

void JobsPageTest::runIsRefused()
{
    m_link->scriptError(u"job-start"_s, Error{ErrorKind::Usage, u"job-running"_s, u"It is running."_s});
    startWith(sampleJobs());
    click(u"runJobButton"_s);
    QTRY_COMPARE(said(), u"contacts: It is running."_s);
}

void JobsPageTest::pausesAndResumes()
{
    startWith(sampleJobs());
    QCOMPARE(find<QAction>(u"pauseJobAction"_s)->text(), u"&Pause"_s);
    find<QAction>(u"pauseJobAction"_s)->trigger();
    QCOMPARE(m_link->lastParams(u"job-pause"_s)["name"_L1].toString(), u"contacts"_s);
    select(u"report"_s);
    QCOMPARE(find<QAction>(u"pauseJobAction"_s)->text(), u"&Resume"_s);
    find<QAction>(u"pauseJobAction"_s)->trigger();
    QCOMPARE(m_link->lastParams(u"job-resume"_s)["name"_L1].toString(), u"report"_s);
}

void JobsPageTest::removalAsks()
{
    m_link->script<api::JobRemove>({});
    startWith(sampleJobs());
    find<QAction>(u"removeJobAction"_s)->trigger();
    QVERIFY(labelText(u"confirmLabel"_s).contains(u"“contacts”"_s));
    QCOMPARE(m_link->count(u"job-remove"_s), 0);
    click(u"confirmButton"_s);
    QTRY_COMPARE(m_link->lastParams(u"job-remove"_s)["name"_L1].toString(), u"contacts"_s);
    QTRY_COMPARE(said(), u"The sync job contacts is removed."_s);
}

void JobsPageTest::workerGone()
{
    startWith(sampleJobs());
    m_link->setConnected(false);
    QCOMPARE(labelText(u"jobHeadlineLabel"_s), u"The background worker does not run."_s);
    QCOMPARE(find<QLabel>(u"jobHeadlineLabel"_s)->property("tone").toString(), u"calm"_s);
    QVERIFY(!find<QPushButton>(u"runJobButton"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"jobMoreButton"_s)->isEnabled());
    m_link->setConnected(true);
    QTRY_COMPARE(labelText(u"jobHeadlineLabel"_s), u"The last run succeeded."_s);
}

void JobsPageTest::timesMoveOn()
{
    startWith(sampleJobs());
    QVERIFY(window().ticker().isRunning());
    QCOMPARE(m_clock->armed(), 1);
    m_clock->advance(9h); // after midnight
    QCOMPARE(labelText(u"nextLabel"_s), u"02:30"_s);
    const int rings = m_clock->rings();
    m_clock->advance(10min);
    QCOMPARE(m_clock->rings() - rings, 10); // a minute is enough where no seconds are counted
    window().hide();
    QCOMPARE(m_clock->armed(), 0);
}

void JobsPageTest::noLetterStandsForTwo()
{
    startWith(sampleJobs());
    QSet<QString> letters;
    int found = 0;
    for (const auto* button : window().findChildren<QAbstractButton*>()) {
        const auto letter = QKeySequence::mnemonic(button->text());
        if (!button->isVisible() || letter.isEmpty())
            continue;
        letters.insert(letter.toString());
        ++found;
    }
    QCOMPARE(letters.size(), found);
    QVERIFY(found > 5);
}

void JobsPageTest::keyboard()
{
    startWith(sampleJobs());
    window().activateWindow();
    auto* list = find<QListView>(u"jobsView"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(labelText(u"jobTitleLabel"_s), u"invoices"_s);
    QTRY_COMPARE(runs()->model()->rowCount(), 7);
    QTest::keyClick(list, Qt::Key_Tab);
    QTRY_COMPARE(window().focusWidget(), find<QPushButton>(u"runJobButton"_s));
    runs()->setFocus();
    QTest::keyClick(runs(), Qt::Key_Down);
    QCOMPARE(labelText(u"outputCaption"_s), u"Output of run 6"_s);
    QTest::keyClick(runs(), Qt::Key_Tab);
    QTRY_COMPARE(window().focusWidget(), output());
}

void JobsPageTest::detailsAndTray()
{
    startWith(sampleJobs());
    window().showConnection(sampleId(u"shop"_s));
    QVERIFY(labelText(u"jobLine_invoices"_s).startsWith("Last run 02:30: failed, exit code 3"_L1));
    QVERIFY(!window().findChild<QLabel*>(u"jobLine_contacts"_s)); // runs without this connection
    find<QPushButton>(u"showJob_invoices"_s)->click();
    QCOMPARE(labelText(u"jobTitleLabel"_s), u"invoices"_s);
    QVERIFY(find<QWidget>(u"jobsListPage"_s)->isVisible());
    const QMenu* menu = m_desktop->tray().menu();
    QCOMPARE(menu->findChild<QAction*>(u"trayJob_contacts"_s)->text(), u"contacts – Last run 02:30: succeeded"_s);
    menu->findChild<QAction*>(u"trayJob_push"_s)->trigger();
    QCOMPARE(labelText(u"jobTitleLabel"_s), u"push"_s);
}

EVERGRANT_TEST(JobsPageTest)
#include "tst_jobspage.moc"
