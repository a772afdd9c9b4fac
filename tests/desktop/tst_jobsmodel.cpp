// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/jobs/jobsmodel.h"

#include "../support/testprogram.h"
#include "desktop/jobs/runsmodel.h"
#include "desktop/list/connectionsmodel.h"
#include "fakes.h"
#include "jobsamples.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class JobsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsThem();
    void followsTheLog_data();
    void followsTheLog();
    void asksAgainAfterAnAnswerUnderWay();
    void keepsItsRowsWhereTheyAre();
    void keepsWhatItHasWhenAskingFails();
    void withoutAWorker();
    void jobsOfAConnection();
    void runs();

private:
    void load(const QList<api::JobView>& jobs)
    {
        m_link->script<api::JobList>({jobs});
        QSignalSpy changed(m_model.get(), &JobsModel::changed);
        m_model->reload();
        QVERIFY(changed.wait());
    }
    void log(const QString& kind)
    {
        Event event;
        event.at = sampleNow();
        event.kind = kind;
        m_link->tell(api::EventLogged{event});
    }
    QVariant data(int row, int role) const { return m_model->index(row).data(role); }

    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<JobsModel> m_model;
};

void JobsModelTest::init()
{
    m_model.reset();
    m_link = std::make_unique<FakeLink>();
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_model = std::make_unique<JobsModel>(*m_link, *m_clock);
}

void JobsModelTest::listsThem()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!m_model->isLoaded());
    load(sampleJobs());
    QVERIFY(m_model->isLoaded());
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(data(1, Qt::DisplayRole).toString(), u"invoices"_s);
    QCOMPARE(data(1, JobsModel::NameRole).toString(), u"invoices"_s);
    QCOMPARE(data(1, ConnectionsModel::LineRole).toString(),
             u"Last run 02:30: failed, exit code 3 · next tomorrow 02:30"_s);
    QCOMPARE(static_cast<HealthShape::Form>(data(1, ConnectionsModel::FormRole).toInt()), HealthShape::Form::Triangle);
    QCOMPARE(static_cast<Tone>(data(1, ConnectionsModel::LineToneRole).toInt()), Tone::Watch);
    QCOMPARE(static_cast<Tone>(data(0, ConnectionsModel::LineToneRole).toInt()), Tone::Calm);
    QVERIFY(data(1, Qt::AccessibleTextRole).toString().startsWith("invoices, the last run failed. Last run"_L1));
    QCOMPARE(data(0, ConnectionsModel::HeaderRole).toBool(), false);
    load({});
    QCOMPARE(m_model->rowCount(), 0);
}

void JobsModelTest::followsTheLog_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("asked");
    QTest::newRow("of a job") << u"job-succeeded"_s << 1;
    QTest::newRow("of a connection") << u"refresh-succeeded"_s << 0;
}

void JobsModelTest::followsTheLog()
{
    QFETCH(QString, kind);
    log(kind);
    QTEST(m_link->count(u"job-list"_s), "asked");
}

/// That answer may be older than the event.
void JobsModelTest::asksAgainAfterAnAnswerUnderWay()
{
    m_model->reload();
    log(u"job-started"_s);
    log(u"job-failed"_s);
    QCOMPARE(m_link->count(u"job-list"_s), 1);
    QVERIFY(m_link->answer<api::JobList>({{sampleJob(u"old"_s)}}));
    QCOMPARE(m_link->count(u"job-list"_s), 2);
    QVERIFY(m_link->answer<api::JobList>({{sampleJob(u"new"_s)}}));
    QCOMPARE(m_link->count(u"job-list"_s), 2);
    QCOMPARE(data(0, Qt::DisplayRole).toString(), u"new"_s);
}

/// A selection stays with its job.
void JobsModelTest::keepsItsRowsWhereTheyAre()
{
    load(sampleJobs());
    const QPersistentModelIndex contacts(m_model->index(0));
    QSignalSpy dataChanged(m_model.get(), &JobsModel::dataChanged);
    auto jobs = sampleJobs();
    jobs[0] = sampleJob(u"contacts"_s, JobState::Running);
    load(jobs);
    QVERIFY(contacts.isValid());
    QVERIFY(!dataChanged.isEmpty());
    QCOMPARE(data(0, ConnectionsModel::LineRole).toString(), u"Running since 15:57"_s);
}

void JobsModelTest::keepsWhatItHasWhenAskingFails()
{
    load(sampleJobs());
    m_link->scriptError(u"job-list"_s, Error{ErrorKind::Temporary, u"worker-gone"_s, u"Gone."_s});
    m_model->reload();
    QTRY_COMPARE(m_link->count(u"job-list"_s), 2);
    QCoreApplication::processEvents();
    QCOMPARE(m_model->rowCount(), 4);
    m_link->script<api::JobList>({});
    m_model->reload(); // the failure has ended the request
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void JobsModelTest::withoutAWorker()
{
    load(sampleJobs());
    m_model->setReachable(false);
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(static_cast<Tone>(data(row, ConnectionsModel::ToneRole).toInt()), Tone::Calm);
        QCOMPARE(data(row, ConnectionsModel::LineRole).toString(), u"Not watched at the moment"_s);
    }
    m_model->setReachable(true);
    QVERIFY(data(0, ConnectionsModel::LineRole).toString().startsWith("Last run"_L1));
}

void JobsModelTest::jobsOfAConnection()
{
    load(sampleJobs());
    QCOMPARE(m_model->jobsWith(u"shop"_s).size(), 1);
    QCOMPARE(m_model->jobsWith(u"crm"_s).size(), 4);
    QVERIFY(m_model->jobsWith(u"other"_s).isEmpty());
    QVERIFY(!m_model->job(u"other"_s));
    QVERIFY(!m_model->indexOf(u"other"_s).isValid());
    QCOMPARE(m_model->indexOf(u"push"_s).row(), 2);
}

void JobsModelTest::runs()
{
    RunsModel runs(*m_clock);
    const QAbstractItemModelTester tester(&runs, QAbstractItemModelTester::FailureReportingMode::QtTest);
    runs.setRuns(sampleRuns());
    QCOMPARE(runs.rowCount(), 7);
    QCOMPARE(runs.runAt(0).number, 7); // the newest
    QCOMPARE(runs.rowOf(1), 6);
    QCOMPARE(runs.rowOf(99), -1);
    QStringList cells;
    for (int column = 0; column < RunsModel::ColumnCount; ++column)
        cells << runs.index(0, column).data().toString();
    QCOMPARE(cells.first(5),
             (QStringList{u"02:30"_s, u"38 s"_s, u"schedule"_s, u"failed, exit code 3"_s, u"crm no. 47"_s}));
    QVERIFY(cells.last().contains("It was the token: crm is refused."_L1));
    QVERIFY(runs.index(0, RunsModel::Message).data(Qt::ToolTipRole).toString().startsWith("<qt>"_L1));
    for (int column = 0; column < RunsModel::ColumnCount; ++column)
        QVERIFY(!runs.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

EVERGRANT_TEST(JobsModelTest)
#include "tst_jobsmodel.moc"
