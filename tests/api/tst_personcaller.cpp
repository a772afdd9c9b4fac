// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/personcaller.h"
#include "keptnotifications.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestPersonCaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void callsOnce();
    void callsAgain_data();
    void callsAgain();
    void silentWhileAWindowTells();
    void announcesInAnyCase();
    void triesAgain_data();
    void triesAgain();
    void isTriedUntilItIsShown();
    void saysWhatIsTrueByThen();
    void triesManyAgain();
    void aWindowComes();
    void lateAnswerIsAboutWhatWasSaid();

private:
    void begin()
    {
        m_caller =
            std::make_unique<PersonCaller>(m_notifier, m_bench->grants, m_bench->clock, [this] { return m_window; });
    }
    /// What is said each time; null: there is nothing to say any more.
    PersonCaller::Words words(const QString& title = u"CRM"_s)
    {
        return [this, title] {
            return m_headline.isNull() ? std::nullopt : std::optional(Call{{}, title, m_headline, u"detail"_s});
        };
    }
    void call(const QString& headline = u"Not working."_s)
    {
        m_headline = headline;
        m_caller->call(m_id, words());
        m_bench->clock.advance(CallGatherer::Wait);
    }
    void announce()
    {
        m_headline = u"Sign in again within 7 days."_s;
        m_caller->announce(words());
        m_bench->clock.advance(CallGatherer::Wait);
    }
    /// Time enough for the next try.
    void waitForRetry() { m_bench->clock.advance(PersonCaller::Retry + CallGatherer::Wait); }

    std::unique_ptr<Bench> m_bench;
    KeptNotifications m_notifier;
    std::unique_ptr<PersonCaller> m_caller;
    bool m_window = false;
    QString m_headline;
    const QUuid m_id = QUuid::createUuid();
};

void TestPersonCaller::init()
{
    m_caller.reset();
    m_bench = std::make_unique<Bench>();
    m_notifier = KeptNotifications();
    m_window = false;
    begin();
}

/// A worker that cron starts again and again does not say it each time.
void TestPersonCaller::callsOnce()
{
    for (int i = 0; i < 5; ++i) {
        call();
        begin();
    }
    QCOMPARE(m_notifier.shown, QStringList{u"CRM: Not working."_s});
}

void TestPersonCaller::callsAgain_data()
{
    QTest::addColumn<QString>("after");
    for (const auto* after :
         {"a day", "another reason", "relief", "relief while the store fails", "nobody has seen it"})
        QTest::newRow(after) << QString::fromLatin1(after);
}

void TestPersonCaller::callsAgain()
{
    QFETCH(const QString, after);
    m_notifier.hasServer = after != "nobody has seen it"_L1;
    call();
    QCOMPARE(m_notifier.shown.size(), 1);
    if (after == "a day"_L1)
        m_bench->clock.advance(24h);
    if (after.startsWith("relief"_L1)) {
        if (after != "relief"_L1)
            m_bench->grants.breakCall(u"setMeta"_s);
        m_caller->relieve(m_id);
        QCOMPARE(m_notifier.withdrawn, QList<QUuid>{m_id});
    }
    call(after == "another reason"_L1 ? u"Sign in again."_s : u"Not working."_s);
    QCOMPARE(m_notifier.shown.size(), 2);
}

void TestPersonCaller::silentWhileAWindowTells()
{
    m_window = true;
    call();
    m_window = false; // it has quit: what it has told is not told again
    call();
    QVERIFY(m_notifier.shown.isEmpty());
    call(u"Sign in again."_s);
    QCOMPARE(m_notifier.shown, QStringList{u"CRM: Sign in again."_s});
}

void TestPersonCaller::announcesInAnyCase()
{
    for (int i = 0; i < 2; ++i)
        announce();
    QCOMPARE(m_notifier.shown.size(), 2);
    call();
    QCOMPARE(m_notifier.shown.size(), 3);
}

void TestPersonCaller::triesAgain_data()
{
    QTest::addColumn<bool>("announcement");
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<int>("shown");
    QTest::newRow("call") << false << QString() << 2;
    QTest::newRow("announcement") << true << QString() << 2;
    QTest::newRow("call, relieved") << false << u"relief"_s << 1;
    QTest::newRow("call, nothing to say") << false << u"nothing"_s << 1;
    QTest::newRow("announcement, nothing to say") << true << u"nothing"_s << 1;
    // Of an end that comes near nobody is relieved because renewals work again.
    QTest::newRow("announcement, relieved") << true << u"relief"_s << 2;
}

/// At three in the morning nobody is logged in.
void TestPersonCaller::triesAgain()
{
    QFETCH(const bool, announcement);
    QFETCH(const QString, meanwhile);
    m_notifier.hasServer = false;
    announcement ? announce() : call();
    QCOMPARE(m_notifier.shown.size(), 1);
    m_notifier.hasServer = true;
    m_bench->clock.advance(PersonCaller::Retry - CallGatherer::Wait);
    QCOMPARE(m_notifier.shown.size(), 1);
    if (meanwhile == "relief"_L1)
        m_caller->relieve(m_id);
    if (meanwhile == "nothing"_L1)
        m_headline = QString();
    waitForRetry();
    QTEST(int(m_notifier.shown.size()), "shown");
    waitForRetry(); // told, or over: no more
    QTEST(int(m_notifier.shown.size()), "shown");
    QVERIFY(!m_bench->clock.untilNextAlarm() || *m_bench->clock.untilNextAlarm() > PersonCaller::Retry);
}

void TestPersonCaller::isTriedUntilItIsShown()
{
    m_notifier.hasServer = false;
    call();
    for (int tries = 2; tries < 6; ++tries) {
        waitForRetry();
        QCOMPARE(m_notifier.shown.size(), tries);
    }
    m_notifier.hasServer = true;
    waitForRetry();
    QCOMPARE(m_notifier.shown.size(), 6);
    // It is remembered as any other.
    call();
    begin();
    call();
    QCOMPARE(m_notifier.shown.size(), 6);
}

void TestPersonCaller::saysWhatIsTrueByThen()
{
    m_notifier.hasServer = false;
    call(u"Works until 03:40."_s);
    m_notifier.hasServer = true;
    m_headline = u"Not working."_s;
    waitForRetry();
    QCOMPARE(m_notifier.shown.last(), u"CRM: Not working."_s);
    call();
    QCOMPARE(m_notifier.shown.size(), 2);
}

void TestPersonCaller::triesManyAgain()
{
    m_notifier.hasServer = false;
    m_headline = u"Not working."_s;
    for (int i = 0; i < 5; ++i)
        m_caller->call(QUuid::createUuid(), words(u"C%1"_s.arg(i)));
    m_bench->clock.advance(CallGatherer::Wait);
    QCOMPARE(m_notifier.shown, QStringList{u"There is news about 5 connections."_s});
    m_notifier.hasServer = true;
    waitForRetry();
    QCOMPARE(m_notifier.shown.size(), 2);
    QCOMPARE(m_notifier.shown.last(), m_notifier.shown.first());
    waitForRetry();
    QCOMPARE(m_notifier.shown.size(), 2);
}

/// It tells what it shows by itself.
void TestPersonCaller::aWindowComes()
{
    m_notifier.hasServer = false;
    call();
    m_notifier.hasServer = true;
    m_window = true;
    waitForRetry();
    m_window = false;
    waitForRetry();
    call();
    QCOMPARE(m_notifier.shown.size(), 1);
}

/// The desktop took its time, and something else is the matter by then.
void TestPersonCaller::lateAnswerIsAboutWhatWasSaid()
{
    m_notifier.holding = true;
    call();
    call(u"Sign in again."_s);
    QCOMPARE(m_notifier.held.size(), 2);
    m_notifier.held.first()(true);
    m_notifier.held.last()(false);
    m_notifier.holding = false;
    waitForRetry();
    QCOMPARE(m_notifier.shown.size(), 3);
    QCOMPARE(m_notifier.shown.last(), u"CRM: Sign in again."_s);
}

EVERGRANT_TEST(TestPersonCaller)
#include "tst_personcaller.moc"
