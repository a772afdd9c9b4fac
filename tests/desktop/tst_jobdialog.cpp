// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of a sync job.

#include "../support/testprogram.h"
#include "desktop/jobs/jobactions.h"
#include "desktop/jobs/jobdialog.h"
#include "fakes.h"
#include "jobsamples.h"
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class JobDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void adds();
    void when_data();
    void when();
    void oneConnectionIsChosen();
    void saysWhatTheScheduleMeans_data();
    void saysWhatTheScheduleMeans();
    void examplesFillTheSchedule();
    void refusals_data();
    void refusals();
    void workersRefusalStays_data();
    void workersRefusalStays();
    void editKeepsEverything();
    void spaceChecksAConnection();

private:
    void open(const QStringList& names = {u"crm"_s, u"mail"_s});
    template <typename T>
    T* find(const QString& name)
    {
        return m_window->findChild<T*>(name);
    }
    QDialog* dialog() { return m_window->findChild<QDialog*>(); }
    void fill(const QString& field, const QString& text) { find<QLineEdit>(field + u"Edit"_s)->setText(text); }
    void choose(const QString& field, const QString& value)
    {
        auto* choice = find<QComboBox>(field + u"Choice"_s);
        choice->setCurrentIndex(choice->findData(value));
    }
    void check(int row) { find<QListWidget>(u"jobConnectionsList"_s)->item(row)->setCheckState(Qt::Checked); }
    void fillAll()
    {
        fill(u"job-name"_s, u"contacts"_s);
        fill(u"job-command"_s, u"/opt/sync/contacts --all \"a b\""_s);
        check(0);
    }
    void submit() { QTest::mouseClick(find<QPushButton>(u"jobOkButton"_s), Qt::LeftButton); }
    QJsonObject sent() const { return m_link->lastParams(u"job-add"_s); }

    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ConnectionsModel> m_connections;
    std::unique_ptr<QWidget> m_window;
    JobActions* m_actions = nullptr;
};

void JobDialogTest::init()
{
    m_link = std::make_unique<FakeLink>();
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_connections = std::make_unique<ConnectionsModel>(*m_link, *m_clock);
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_actions = new JobActions(*m_link, *m_connections, *m_clock, m_window.get());
}

void JobDialogTest::cleanup()
{
    m_window.reset();
    m_connections.reset();
}

void JobDialogTest::open(const QStringList& names)
{
    QList<api::ConnectionView> views;
    for (const QString& name : names)
        views << sampleView(name);
    m_link->setViews(views);
    m_connections->reload();
    QTRY_COMPARE(m_connections->count(), names.size());
    m_actions->add();
    QVERIFY(dialog());
}

void JobDialogTest::adds()
{
    m_link->script<api::JobAdd>(sampleJob(u"contacts"_s));
    QSignalSpy said(m_actions, &JobActions::said), added(m_actions, &JobActions::added);
    open();
    fillAll();
    fill(u"job-schedule"_s, u"0 6 * * 1-5"_s);
    find<QToolButton>(u"moreJobOptionsButton"_s)->click();
    fill(u"job-zone"_s, u"Europe/Berlin"_s);
    fill(u"job-timeout"_s, u"10m"_s);
    fill(u"job-retry"_s, u"2"_s);
    fill(u"job-folder"_s, u"/srv"_s);
    submit();
    QTRY_VERIFY(!dialog());
    QCOMPARE(sent(), (QJsonObject{{u"name"_s, u"contacts"_s},
                                  {u"connections"_s, QJsonArray{u"crm"_s}},
                                  {u"schedule"_s, u"0 6 * * 1-5"_s},
                                  {u"time_zone"_s, u"Europe/Berlin"_s},
                                  {u"timeout"_s, 600},
                                  {u"retries"_s, 2},
                                  {u"directory"_s, u"/srv"_s},
                                  {u"command"_s, QJsonArray{u"/opt/sync/contacts"_s, u"--all"_s, u"a b"_s}}}));
    QCOMPARE(said.first().at(1).toString(), u"contacts: About contacts."_s);
    QCOMPARE(added.first().first().toString(), u"contacts"_s);
}

void JobDialogTest::when_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<bool>("afterRefresh");
    QTest::newRow("schedule") << u"schedule"_s << u"30 2 * * *"_s << false;
    QTest::newRow("renewals") << u"renewals"_s << QString() << true;
    QTest::newRow("both") << u"both"_s << u"30 2 * * *"_s << true;
    QTest::newRow("on demand") << u"demand"_s << QString() << false;
}

void JobDialogTest::when()
{
    QFETCH(QString, when);
    QFETCH(QString, schedule);
    open();
    fillAll();
    choose(u"job-when"_s, when);
    QCOMPARE(find<QLineEdit>(u"job-scheduleEdit"_s)->isVisible(), !schedule.isEmpty());
    QCOMPARE(find<QLabel>(u"scheduleSentenceLabel"_s)->isVisible(), !schedule.isEmpty());
    submit();
    QTEST(sent()["schedule"_L1].toString(), "schedule");
    QTEST(sent()["after_refresh"_L1].toBool(), "afterRefresh");
}

void JobDialogTest::oneConnectionIsChosen()
{
    open({u"crm"_s});
    QCOMPARE(find<QListWidget>(u"jobConnectionsList"_s)->item(0)->checkState(), Qt::Checked);
    QCOMPARE(find<QListWidget>(u"jobConnectionsList"_s)->item(0)->text(), u"Constant Contact (crm)"_s);
}

void JobDialogTest::saysWhatTheScheduleMeans_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("says");
    QTest::newRow("as it begins") << u"30 2 * * *"_s << u"UTC"_s << u"Every day at 02:30. Next: tomorrow 02:30."_s;
    QTest::newRow("weekdays") << u"0 18 * * 1-5"_s << u"UTC"_s << u"At 18:00, Monday to Friday. Next: 18:00."_s;
    QTest::newRow("half written") << u"0 18 *"_s << QString() << u"A schedule has five fields"_s;
    QTest::newRow("zone") << u"0 18 * * *"_s << u"Mars/Base"_s << u"Mars/Base"_s;
}

void JobDialogTest::saysWhatTheScheduleMeans()
{
    QFETCH(QString, schedule);
    QFETCH(QString, zone);
    QFETCH(QString, says);
    open();
    fill(u"job-zone"_s, zone);
    fill(u"job-schedule"_s, schedule);
    const QString text = find<QLabel>(u"scheduleSentenceLabel"_s)->text();
    QVERIFY2(text.contains(says), qPrintable(text));
}

void JobDialogTest::examplesFillTheSchedule()
{
    open();
    choose(u"job-preset"_s, u"0 6 1 * *"_s);
    QCOMPARE(find<QLineEdit>(u"job-scheduleEdit"_s)->text(), u"0 6 1 * *"_s);
    QVERIFY(find<QLabel>(u"scheduleSentenceLabel"_s)->text().startsWith("At 06:00, on day 1 of the month"_L1));
    choose(u"job-preset"_s, u"0 6 1 * *"_s); // once more, after it was changed by hand
    QCOMPARE(find<QLineEdit>(u"job-scheduleEdit"_s)->text(), u"0 6 1 * *"_s);
}

void JobDialogTest::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label"); ///< below which the reason stands
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << u"job-name"_s << QString() << u"job-nameError"_s << u"Name is missing"_s;
    QTest::newRow("name") << u"job-name"_s << u"My Job"_s << u"job-nameError"_s << u"cannot be the name of a job"_s;
    QTest::newRow("no program") << u"job-command"_s << QString() << u"job-commandError"_s << u"Program is missing"_s;
    QTest::newRow("program") << u"job-command"_s << u"bin/x"_s << u"job-commandError"_s << u"Give the whole path"_s;
    QTest::newRow("schedule") << u"job-schedule"_s << u"often"_s << u"job-scheduleError"_s << u"five fields"_s;
    QTest::newRow("no schedule") << u"job-schedule"_s << QString() << u"job-scheduleError"_s << u"Enter a schedule"_s;
    QTest::newRow("zone") << u"job-zone"_s << u"Mars/Base"_s << u"job-zoneError"_s << u"Mars/Base"_s;
    QTest::newRow("timeout") << u"job-timeout"_s << u"soon"_s << u"job-timeoutError"_s << u"no time for “Time limit”"_s;
    QTest::newRow("retries") << u"job-retry"_s << u"often"_s << u"job-retryError"_s
                             << u"“Further tries” takes 0 to 10"_s;
    QTest::newRow("folder") << u"job-folder"_s << u"work"_s << u"job-folderError"_s << u"Give the whole path"_s;
    QTest::newRow("no connection") << QString() << QString() << u"jobConnectionsError"_s
                                   << u"with “Access tokens of”"_s;
}

void JobDialogTest::refusals()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, label);
    QFETCH(QString, says);
    open();
    fillAll();
    if (field.isEmpty())
        find<QListWidget>(u"jobConnectionsList"_s)->item(0)->setCheckState(Qt::Unchecked);
    else
        fill(field, text);
    submit();
    QVERIFY(find<QLabel>(label)->isVisible());
    QVERIFY2(find<QLabel>(label)->text().contains(says), qPrintable(find<QLabel>(label)->text()));
    QCOMPARE(m_link->count(u"job-add"_s), 0);
    QVERIFY(dialog());
}

void JobDialogTest::workersRefusalStays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("label");
    QTest::newRow("of a field") << u"bad-directory"_s << u"job-folderError"_s;
    QTest::newRow("name") << u"name-taken"_s << u"job-nameError"_s;
    QTest::newRow("of none") << u"too-many-jobs"_s << u"jobErrorLabel"_s;
}

void JobDialogTest::workersRefusalStays()
{
    QFETCH(QString, code);
    QFETCH(QString, label);
    m_link->scriptError(u"job-add"_s, Error{ErrorKind::Usage, code, u"Make it, or correct --dir."_s});
    open();
    fillAll();
    submit();
    QTRY_VERIFY(find<QLabel>(label)->isVisible());
    QCOMPARE(find<QLabel>(label)->text(), u"Make it, or correct “Folder”."_s);
    QVERIFY(find<QPushButton>(u"jobOkButton"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"job-nameEdit"_s)->text(), u"contacts"_s);
}

void JobDialogTest::editKeepsEverything()
{
    open();
    dialog()->close();
    QTRY_VERIFY(!dialog());
    api::JobView job = sampleJob(u"contacts"_s);
    job.command << u"a \"b"_s << QString();
    job.directory = u"/srv"_s;
    job.retries = 2;
    job.timeout = std::chrono::minutes(90);
    job.afterRefresh = true;
    m_actions->edit(job);
    QVERIFY(!find<QLineEdit>(u"job-nameEdit"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"job-folderEdit"_s)->isVisible());
    submit();
    QCOMPARE(m_link->lastParams(u"job-set"_s), (QJsonObject{{u"name"_s, u"contacts"_s},
                                                            {u"connections"_s, QJsonArray{u"crm"_s}},
                                                            {u"schedule"_s, u"30 2 * * *"_s},
                                                            {u"time_zone"_s, u"UTC"_s},
                                                            {u"after_refresh"_s, true},
                                                            {u"timeout"_s, 5400},
                                                            {u"retries"_s, 2},
                                                            {u"directory"_s, u"/srv"_s},
                                                            {u"command"_s, QJsonArray::fromStringList(job.command)}}));
    QVERIFY(m_link->answer<api::JobSet>(job));
    QTRY_VERIFY(!dialog());
}

void JobDialogTest::spaceChecksAConnection()
{
    open();
    auto* list = find<QListWidget>(u"jobConnectionsList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
}

EVERGRANT_TEST(JobDialogTest)
#include "tst_jobdialog.moc"
