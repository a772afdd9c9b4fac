// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the event log keeps events.

#include "records/eventretention.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "eventfixture.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant;
using namespace evergrant::test;

class TestEventRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setNow(noon);
    }

    void prunesByNumberInSmallSteps();
    void prunesByAge();
    void isKeptInTheProfile();
    void removesAtOnceWhatIsTooOld();
    void removesManyInSteps();
    void removesAtTheStart();
    void removesWhenTheFileIsFree();
    void aLongerTimeRemovesNothing();
    void refusesTimes_data();
    void refusesTimes();
    void aTimeThatCannotBeSavedIsNotUsed();
    void aDamagedFileTakesNothingAway_data();
    void aDamagedFileTakesNothingAway();
    void endsWithTheLog();

private:
    QString path() const { return m_folder->filePath(u"events.db"_s); }
    QString file() const { return m_folder->filePath(u"log-retention.json"_s); }
    std::unique_ptr<SqliteEventLog> open()
    {
        return std::make_unique<SqliteEventLog>(path(), m_clock, retentionIn(file()));
    }
    static Result<void> keepFor(SqliteEventLog& log, int days)
    {
        return QCoro::waitFor(log.keepFor(std::chrono::days(days)));
    }
    static qsizetype count(SqliteEventLog& log)
    {
        EventFilter all;
        all.limit = 1000;
        return readFrom(log, all)->size();
    }
    void write(const QByteArray& bytes) const
    {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    const QDateTime noon{QDate(2026, 9, 3), QTime(12, 0), QTimeZone::utc()};
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

void TestEventRetention::prunesByNumberInSmallSteps()
{
    SqliteEventLog log(path(), m_clock, {.rows = 200, .age = std::chrono::days(400)});
    qsizetype most = 0;
    for (int i = 1; i <= 1000; ++i) {
        log.append(makeEvent(u"event %1"_s.arg(i)));
        EventFilter all;
        all.limit = 1000;
        if (i % 50 == 0)
            most = qMax(most, readFrom(log, all)->size());
    }
    EventFilter all;
    all.limit = 1000;
    const auto messages = messagesOf(readFrom(log, all));
    QCOMPARE(messages.first(), u"event 1000"_s);
    QVERIFY2(messages.size() >= 200 && messages.size() < 264, qPrintable(QString::number(messages.size())));
    QVERIFY(most < 264);
    // What is gone is not found by its text any more either.
    EventFilter text;
    text.containing = u"event 17"_s;
    QCOMPARE(messagesOf(readFrom(log, text)), QStringList());
}

void TestEventRetention::prunesByAge()
{
    SqliteEventLog log(path(), m_clock, {.rows = 1'000'000, .age = std::chrono::days(10)});
    for (int i = 0; i < 100; ++i)
        log.append(makeEvent(u"old"_s));
    m_clock.advance(std::chrono::days(9));
    for (int i = 0; i < 100; ++i)
        log.append(makeEvent(u"young"_s));
    QVERIFY(messagesOf(readFrom(log)).contains(u"old"_s));
    m_clock.advance(std::chrono::days(2));
    for (int i = 0; i < 64; ++i)
        log.append(makeEvent(u"new"_s));
    EventFilter all;
    all.limit = 1000;
    QCOMPARE(readFrom(log, all)->size(), 164);
    QVERIFY(!messagesOf(readFrom(log, all)).contains(u"old"_s));
}

void TestEventRetention::isKeptInTheProfile()
{
    {
        const auto log = open();
        QCOMPARE(log->keptFor(), std::chrono::days(400));
        QVERIFY(keepFor(*log, 90));
        QCOMPARE(log->keptFor(), std::chrono::days(90));
    }
    QCOMPARE(open()->keptFor(), std::chrono::days(90));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestEventRetention::removesAtOnceWhatIsTooOld()
{
    const auto log = open();
    for (int i = 0; i < 10; ++i)
        log->append(makeEvent(u"old"_s));
    m_clock.advance(std::chrono::days(20));
    log->append(makeEvent(u"new"_s));
    QCOMPARE(count(*log), 11);
    QVERIFY(keepFor(*log, 21));
    QCOMPARE(count(*log), 11);
    QVERIFY(keepFor(*log, 19));
    QTRY_COMPARE(messagesOf(readFrom(*log)), QStringList{u"new"_s});
}

void TestEventRetention::removesManyInSteps()
{
    const auto log = open();
    for (int i = 0; i < 5000; ++i)
        log->append(makeEvent(u"old"_s));
    m_clock.advance(std::chrono::days(20));
    log->append(makeEvent(u"new"_s));
    QCOMPARE(count(*log), 1000); // whoever reads waits until they are written
    QVERIFY(keepFor(*log, 10));
    QTRY_COMPARE_WITH_TIMEOUT(count(*log), 1, 60000);
}

/// With the first event, not only after many.
void TestEventRetention::removesAtTheStart()
{
    {
        const auto log = open();
        QVERIFY(keepFor(*log, 10));
        for (int i = 0; i < 5; ++i)
            log->append(makeEvent(u"old"_s));
    }
    m_clock.advance(std::chrono::days(20));
    const auto log = open();
    log->append(makeEvent(u"new"_s));
    QTRY_COMPARE(messagesOf(readFrom(*log)), QStringList{u"new"_s});
}

void TestEventRetention::removesWhenTheFileIsFree()
{
    const auto log = open();
    for (int i = 0; i < 5; ++i)
        log->append(makeEvent(u"old"_s));
    log->flush();
    m_clock.advance(std::chrono::days(20));
    QCOMPARE(count(*log), 5);
    SqliteDatabase other(path());
    QVERIFY(other.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QVERIFY(keepFor(*log, 10));
    QCOMPARE(count(*log), 5);
    QTRY_VERIFY(m_clock.untilNextAlarm());
    QVERIFY(other.run(u"COMMIT"_s));
    m_clock.advance(1s);
    QTRY_COMPARE(count(*log), 0);
}

void TestEventRetention::aLongerTimeRemovesNothing()
{
    const auto log = open();
    log->append(makeEvent(u"old"_s));
    m_clock.advance(std::chrono::days(399));
    QVERIFY(keepFor(*log, 3650));
    m_clock.advance(std::chrono::days(3000));
    for (int i = 0; i < 200; ++i)
        log->append(makeEvent(u"new"_s));
    QCOMPARE(count(*log), 201);
}

void TestEventRetention::refusesTimes_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("good");
    QTest::newRow("negative") << -30 << false;
    QTest::newRow("nothing") << 0 << false;
    QTest::newRow("too short") << 6 << false;
    QTest::newRow("shortest") << 7 << true;
    QTest::newRow("longest") << 3650 << true;
    QTest::newRow("too long") << 3651 << false;
}

void TestEventRetention::refusesTimes()
{
    QFETCH(const int, days);
    QFETCH(const bool, good);
    const auto log = open();
    const auto kept = keepFor(*log, days);
    QCOMPARE(kept.has_value(), good);
    QCOMPARE(log->keptFor(), std::chrono::days(good ? days : 400));
    QCOMPARE(QFile::exists(file()), good);
    if (good)
        return;
    QCOMPARE(kept.error().kind, ErrorKind::Usage);
    QVERIFY(kept.error().message.startsWith("days: "_L1));
    QVERIFY2(kept.error().message.contains("7 to 3650"_L1), qPrintable(kept.error().message));
}

/// Nothing is removed that the next start would have kept.
void TestEventRetention::aTimeThatCannotBeSavedIsNotUsed()
{
    const auto log = open();
    log->append(makeEvent(u"old"_s));
    m_clock.advance(std::chrono::days(20));
    QVERIFY(QDir().mkdir(file()));
    QVERIFY(!keepFor(*log, 10));
    QCOMPARE(log->keptFor(), std::chrono::days(400));
    for (int i = 0; i < 64; ++i) // after so many what is too old is looked for
        log->append(makeEvent(u"new"_s));
    EventFilter all;
    all.limit = 1000;
    QVERIFY(messagesOf(readFrom(*log, all)).contains(u"old"_s));
    QCOMPARE(count(*log), 65);
}

void TestEventRetention::aDamagedFileTakesNothingAway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("90");
    QTest::newRow("a text") << QByteArray(R"({"days":"90"})");
    QTest::newRow("too short") << QByteArray(R"({"days":1})");
    QTest::newRow("too large") << QByteArray(10'000, ' ');
}

void TestEventRetention::aDamagedFileTakesNothingAway()
{
    QFETCH(const QByteArray, bytes);
    write(bytes);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"kept as long as possible"_s));
    QCOMPARE(open()->keptFor(), EventKeeping::Longest);
}

void TestEventRetention::endsWithTheLog()
{
    auto log = open();
    for (int i = 0; i < 3000; ++i)
        log->append(makeEvent(u"old"_s));
    m_clock.advance(std::chrono::days(20));
    auto keeping = log->keepFor(std::chrono::days(10));
    log.reset();
    QVERIFY(QCoro::waitFor(std::move(keeping)));
    QCOMPARE(open()->keptFor(), std::chrono::days(10));
}

EVERGRANT_TEST(TestEventRetention)
#include "tst_eventretention.moc"
