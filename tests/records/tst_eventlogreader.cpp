// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/eventlogreader.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "eventfixture.h"
#include "records/eventlog.h"
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

/// What it answers is tested together with the log, in tst_eventlog.
class TestEventLogReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsWhileTheWorkerWrites();
    void needsNoWorker();
    void saysWhenItCannotRead();

private:
    QString path() const { return m_folder->filePath(u"events.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

void TestEventLogReader::readsWhileTheWorkerWrites()
{
    SqliteEventReader reader(path());
    QCOMPARE(messagesOf(reader.read({})), QStringList());
    QVERIFY(!QFile::exists(path()));
    SqliteEventLog log(path(), m_clock);
    QCOMPARE(messagesOf(reader.read({})), QStringList());
    log.append(makeEvent(u"one"_s));
    log.flush();
    QCOMPARE(messagesOf(reader.read({})), QStringList{u"one"_s});
    for (int i = 0; i < 2000; ++i)
        log.append(makeEvent(u"more"_s));
    log.append(makeEvent(u"two"_s));
    log.flush();
    QCOMPARE(messagesOf(reader.read({})).first(), u"two"_s);
    EventFilter follow;
    follow.afterId = 2001;
    follow.newestFirst = false;
    QCOMPARE(messagesOf(reader.read(follow)), QStringList{u"two"_s});
}

void TestEventLogReader::needsNoWorker()
{
    {
        SqliteEventLog log(path(), m_clock);
        log.append(makeEvent(u"one"_s));
    }
    QVERIFY(!QFile::exists(path() + u"-wal"_s)); // closed properly
    SqliteEventReader reader(path());
    QCOMPARE(messagesOf(reader.read({})), QStringList{u"one"_s});
    {
        SqliteEventLog log(path(), m_clock);
        log.append(makeEvent(u"two"_s));
    }
    QCOMPARE(messagesOf(reader.read({})), (QStringList{u"two"_s, u"one"_s}));
}

void TestEventLogReader::saysWhenItCannotRead()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray letter = QByteArray("Dear aunt, ").repeated(1000);
    file.write(letter);
    file.close();
    SqliteEventReader reader(path());
    QCOMPARE(messagesOf(reader.read({})), QStringList{u"ERROR event-log-unreadable"_s});
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter); // only the worker may set it aside
    // When the worker has done so, reading goes on.
    SqliteEventLog(path(), m_clock).append(makeEvent(u"one"_s));
    QCOMPARE(messagesOf(reader.read({})), QStringList{u"one"_s});
}

EVERGRANT_TEST(TestEventLogReader)
#include "tst_eventlogreader.moc"
