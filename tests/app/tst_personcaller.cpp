// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "app/personcaller.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class KeptNotifications : public Notifier
{
public:
    void notify(const Notification& notification, Ended ended) override
    {
        shown.append(notification.title);
        ended(hasServer);
    }
    void withdraw(const QUuid& about) override { withdrawn.append(about); }
    void setClicked(Clicked) override {}

    bool hasServer = true;
    QStringList shown;
    QList<QUuid> withdrawn;
};

} // namespace

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

private:
    void begin()
    {
        m_caller =
            std::make_unique<PersonCaller>(m_notifier, m_bench->grants, m_bench->clock, [this] { return m_window; });
    }
    void call(const QString& headline = u"Not working."_s)
    {
        m_caller->call({m_id, u"CRM"_s, headline, u"detail"_s});
        m_bench->clock.advance(CallGatherer::Wait);
    }

    std::unique_ptr<Bench> m_bench;
    KeptNotifications m_notifier;
    std::unique_ptr<PersonCaller> m_caller;
    bool m_window = false;
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
    for (int i = 0; i < 2; ++i) {
        m_caller->announce({m_id, u"CRM"_s, u"Sign in again within 7 days."_s, u"detail"_s});
        m_bench->clock.advance(CallGatherer::Wait);
    }
    QCOMPARE(m_notifier.shown.size(), 2);
    call();
    QCOMPARE(m_notifier.shown.size(), 3);
}

EVERGRANT_TEST(TestPersonCaller)
#include "tst_personcaller.moc"
