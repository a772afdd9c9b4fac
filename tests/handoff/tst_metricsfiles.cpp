// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/metricsfiles.h"

#include "../engine/fakegrantstore.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "core/errorcode.h"
#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <sys/stat.h>

using namespace evergrant;
using namespace evergrant::handoff;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestMetricsFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesAtOnce();
    void writesEveryMinute();
    void writesAfterAChange();
    void restsWithoutTargets();
    void survivesARestart();
    void tellsOnceThatItFails();
    void refuses_data();
    void refuses();
    void isNotStored();
    void removes();
    void removesWhereTheFolderIsGone();
    void damagedSettings();

private:
    void restart();
    Result<MetricsTargetStatus> add(const QString& name = u"evergrant.prom"_s, const QString& id = {})
    {
        const auto kind = name.endsWith(".prom"_L1) ? MetricsKind::Prometheus : MetricsKind::Checkmk;
        return QCoro::waitFor(m_files->add({id, kind, path(name)}));
    }
    QString path(const QString& name = u"evergrant.prom"_s) const { return m_folder->filePath(name); }
    QByteArray content(const QString& name = u"evergrant.prom"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    QString failure() const { return m_files->targets().first().failure; }

    FakeClock m_clock;
    QStringList m_order, m_events;
    int m_snapshots = 0;
    std::unique_ptr<FakeGrantStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QThreadPool> m_thread;
    std::unique_ptr<MetricsFiles> m_files;
};

void TestMetricsFiles::init()
{
    m_store = std::make_unique<FakeGrantStore>(m_order);
    m_folder = std::make_unique<QTemporaryDir>();
    m_thread = std::make_unique<QThreadPool>();
    m_thread->setMaxThreadCount(1);
    m_events.clear();
    m_snapshots = 0;
    restart();
}

void TestMetricsFiles::cleanup()
{
    m_files.reset();
    m_thread.reset();
}

void TestMetricsFiles::restart()
{
    const auto log = [this](EventLevel, const QString& kind, const QString&) { m_events << kind; };
    const auto snapshot = [this]() -> MetricsPorts::Render {
        const QByteArray text = "text " + QByteArray::number(++m_snapshots);
        const QThread* const worker = QThread::currentThread();
        return [text, worker](MetricsKind kind) {
            return QThread::currentThread() == worker ? QByteArray("in the worker's thread")
                                                      : text + " of " + toWord(kind).toLatin1();
        };
    };
    m_files = std::make_unique<MetricsFiles>(MetricsPorts{m_clock, *m_store, log, snapshot, m_thread.get()});
    m_events.clear();
    const auto started = m_files->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestMetricsFiles::writesAtOnce()
{
    const auto added = add();
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    QCOMPARE(added->target.id, u"prometheus"_s);
    QCOMPARE(added->writtenAt, m_clock.now());
    QCOMPARE(content(), QByteArray("text 1 of prometheus"));
    struct stat found{};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &found), 0);
    QCOMPARE(int(found.st_mode & 07777), 0644);
    QVERIFY(add(u"300_evergrant"_s));
    QCOMPARE(content(u"300_evergrant"_s), QByteArray("text 2 of checkmk"));
    QCOMPARE(add(u"other.prom"_s)->target.id, u"prometheus-2"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
}

void TestMetricsFiles::writesEveryMinute()
{
    QVERIFY(add() && add(u"300_evergrant"_s));
    for (int round = 3; round < 6; ++round) {
        m_clock.advance(MetricsFiles::LongestPause);
        QTRY_COMPARE(content(), "text " + QByteArray::number(round) + " of prometheus");
        QTRY_COMPARE(content(u"300_evergrant"_s), "text " + QByteArray::number(round) + " of checkmk");
        QTRY_COMPARE(m_files->targets().last().writtenAt, m_clock.now());
    }
    QCOMPARE(m_snapshots, 5);
}

void TestMetricsFiles::writesAfterAChange()
{
    QVERIFY(add());
    m_clock.advance(MetricsFiles::LongestPause);
    QTRY_COMPARE(m_files->targets().first().writtenAt, m_clock.now());
    QCOMPARE(m_snapshots, 2);
    for (int i = 0; i < 10; ++i)
        m_files->noteChange();
    m_clock.advance(MetricsFiles::ShortestPause - 1ms);
    QCOMPARE(m_snapshots, 2);
    m_clock.advance(1ms);
    QTRY_COMPARE(content(), QByteArray("text 3 of prometheus"));
    QTRY_COMPARE(m_files->targets().first().writtenAt, m_clock.now());
    // After a rest it is written without delay.
    m_clock.advance(30s);
    m_files->noteChange();
    m_clock.advance(0ms);
    QTRY_COMPARE(content(), QByteArray("text 4 of prometheus"));
}

void TestMetricsFiles::restsWithoutTargets()
{
    m_files->noteChange();
    m_clock.advance(1h);
    QCOMPARE(m_snapshots, 0);
    QVERIFY(!m_clock.untilNextAlarm());
}

void TestMetricsFiles::survivesARestart()
{
    QVERIFY(add());
    QVERIFY(QFile::remove(path()));
    restart();
    QCOMPARE(m_files->targets().size(), 1);
    QVERIFY(m_files->targets().first().writtenAt.isNull());
    QTRY_COMPARE(content(), QByteArray("text 2 of prometheus"));
    QTRY_COMPARE(m_files->targets().first().writtenAt, m_clock.now());
}

void TestMetricsFiles::tellsOnceThatItFails()
{
    const QString folder = path(u"inner"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(add(u"inner/evergrant.prom"_s));
    const QDateTime before = m_files->targets().first().writtenAt;
    QVERIFY(QDir(folder).removeRecursively());
    m_clock.advance(MetricsFiles::LongestPause);
    QTRY_VERIFY(!failure().isEmpty());
    QVERIFY2(failure().contains(folder), qPrintable(failure()));
    QCOMPARE(m_files->targets().first().writtenAt, before);
    m_clock.advance(MetricsFiles::LongestPause);
    QTRY_VERIFY(m_clock.untilNextAlarm()); // it was tried, and is planned anew
    QCOMPARE(m_events, QStringList{u"metrics-failed"_s});
    QVERIFY(QDir().mkpath(folder));
    m_clock.advance(MetricsFiles::LongestPause);
    QTRY_COMPARE(failure(), QString());
    QCOMPARE(m_events, (QStringList{u"metrics-failed"_s, u"metrics-written"_s}));
    QCOMPARE(content(u"inner/evergrant.prom"_s), "text " + QByteArray::number(m_snapshots) + " of prometheus");
}

void TestMetricsFiles::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    QTest::newRow("same id") << u"b.prom"_s << u"prometheus"_s << u"name-taken"_s;
    QTest::newRow("same file") << u"evergrant.prom"_s << u"other"_s << u"name-taken"_s;
    QTest::newRow("name of the file") << u"evergrant.txt"_s << QString() << u"bad-path"_s;
    QTest::newRow("no folder") << u"none/evergrant.prom"_s << QString() << u"folder-missing"_s;
}

void TestMetricsFiles::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QVERIFY(add());
    const auto refused = add(name, id);
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
    QCOMPARE(m_files->targets().size(), 1);
    restart();
    QCOMPARE(m_files->targets().size(), 1);
}

void TestMetricsFiles::isNotStored()
{
    m_store->breakCall(u"setMeta"_s);
    QVERIFY(!add());
    QVERIFY(m_files->targets().isEmpty());
    m_store->repair();
    QVERIFY(add());
}

void TestMetricsFiles::removes()
{
    QVERIFY(add() && add(u"300_evergrant"_s));
    QVERIFY(QCoro::waitFor(m_files->remove(u"prometheus"_s)));
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(m_files->targets().size(), 1);
    m_clock.advance(MetricsFiles::LongestPause);
    QTRY_COMPARE(content(u"300_evergrant"_s), QByteArray("text 3 of checkmk"));
    QVERIFY(!QFile::exists(path()));
    restart();
    QCOMPARE(m_files->targets().size(), 1);
    QCOMPARE(QCoro::waitFor(m_files->remove(u"prometheus"_s)).error().code, u"no-such-metrics"_s);
}

void TestMetricsFiles::removesWhereTheFolderIsGone()
{
    QVERIFY(QDir().mkpath(path(u"inner"_s)));
    QVERIFY(add(u"inner/evergrant.prom"_s));
    QVERIFY(QDir(path(u"inner"_s)).removeRecursively());
    QVERIFY(QCoro::waitFor(m_files->remove(u"prometheus"_s)));
    QVERIFY(m_files->targets().isEmpty());
}

void TestMetricsFiles::damagedSettings()
{
    m_store->metas().insert(u"metrics/targets"_s, u"[{\"kind\":\"nagios\"}]"_s);
    m_files = std::make_unique<MetricsFiles>(MetricsPorts{m_clock, *m_store, {}, {}, m_thread.get()});
    QCOMPARE(m_files->start().error().code, u"bad-metrics-targets"_s);
}

EVERGRANT_TEST(TestMetricsFiles)
#include "tst_metricsfiles.moc"
