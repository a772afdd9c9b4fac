// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "eventfixture.h"
#include "records/eventlog.h"
#include "records/eventlogreader.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant;
using namespace evergrant::test;

/// Another program holds a lock on the event log.
class TestEventLogBusy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesLaterWhatFindsTheFileHeld_data();
    void writesLaterWhatFindsTheFileHeld();
    void readersDoNotStandStill();

private:
    QString path() const { return m_folder->filePath(u"events.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

void TestEventLogBusy::writesLaterWhatFindsTheFileHeld_data()
{
    QTest::addColumn<bool>("fromTheStart");
    QTest::addColumn<bool>("untilTheEnd");
    QTest::newRow("for a while") << false << false;
    QTest::newRow("when it is opened") << true << false;
    QTest::newRow("until it is closed") << false << true;
}

void TestEventLogBusy::writesLaterWhatFindsTheFileHeld()
{
    QFETCH(const bool, fromTheStart);
    QFETCH(const bool, untilTheEnd);
    SqliteEventLog(path(), m_clock).append(makeEvent(u"before"_s));
    std::unique_ptr<SqliteEventLog> log;
    if (!fromTheStart)
        log = std::make_unique<SqliteEventLog>(path(), m_clock);
    auto other = std::make_unique<SqliteDatabase>(path());
    QVERIFY(other->open(SqliteDatabase::Access::ReadWrite));
    if (fromTheStart) // in this mode the lock shuts out readers, too
        QVERIFY(other->value(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    QVERIFY(other->run(u"BEGIN EXCLUSIVE"_s));
    QElapsedTimer timer;
    timer.start();
    if (!log)
        log = std::make_unique<SqliteEventLog>(path(), m_clock);
    QStringList told;
    log->onAppended([&told](const Event& event) { told << u"%1 %2"_s.arg(event.id > 0).arg(event.message); });
    QStringList expected{u"before"_s};
    for (int i = 0; i < 50; ++i) {
        expected << u"event %1"_s.arg(i);
        log->append(makeEvent(expected.last()));
        log->flush();
        m_clock.advance(100ms);
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // of which each waited five seconds
    QCOMPARE(told.size(), 50);
    QCOMPARE(told.first(), u"0 event 0"_s);
    told.clear();
    log->flush();
    other.reset();
    if (untilTheEnd) {
        log.reset();
        QVERIFY(told.isEmpty());
    } else {
        m_clock.advance(250ms);
        log->flush();
        QCOMPARE(told.size(), 50);
        QCOMPARE(told.first(), u"1 event 0"_s);
        log->append(makeEvent(u"after"_s));
        log->flush();
        QCOMPARE(told.last(), u"1 after"_s);
        expected << u"after"_s;
    }
    EventFilter all;
    all.limit = 100;
    all.newestFirst = false;
    SqliteEventReader reader(path());
    QCOMPARE(messagesOf(reader.read(all)), expected);
}

void TestEventLogBusy::readersDoNotStandStill()
{
    SqliteEventLog(path(), m_clock).append(makeEvent(u"before"_s));
    SqliteDatabase other(path());
    QVERIFY(other.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(other.value(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    SqliteEventReader reader(path());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(messagesOf(reader.read({})), QStringList{u"ERROR event-log-unreadable"_s});
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // that long was each of them
    other.close();
    QCOMPARE(messagesOf(reader.read({})), QStringList{u"before"_s});
}

EVERGRANT_TEST(TestEventLogBusy)
#include "tst_eventlogbusy.moc"
