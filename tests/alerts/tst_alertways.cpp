// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who tells that an alert cannot be sent, and who tells of the connection that signs one in.

#include "alerts/alertways.h"

#include "../support/testprogram.h"
#include "alertbench.h"

using namespace evergrant;
using namespace evergrant::alerts;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::AlertBench;

class TestAlertWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<AlertBench>(); }
    void cleanup() { m_bench.reset(); }

    void passesOverWhatIsPaused();
    void passesOverWhatIsAboutSomethingElse();
    void onlyAPausedOneIsLeft();
    void addedLater();
    void removedMeanwhile();
    void signedInByAConnection();

private:
    void pause(const QString& id, bool paused) { QVERIFY(QCoro::waitFor(m_bench->service->setPaused(id, paused, {}))); }
    /// ann fails from here on, and would have something to tell.
    void failAnn();
    bool wasTold(const QString& id)
    {
        const auto tellings = m_bench->inbox(id).tellings;
        return std::ranges::any_of(
            tellings, [](const Telling& one) { return one.text.subject.contains(u"The alert ann cannot be sent"_s); });
    }

    std::unique_ptr<AlertBench> m_bench;
};

void TestAlertWays::failAnn()
{
    for (int i = 0; i < 50; ++i)
        m_bench->inbox(u"ann"_s).failures.push_back(
            {DeliveryTrouble::Configuration, {ErrorKind::Failed, u"broken"_s, u"The inbox is broken."_s}, {}});
    m_bench->fails(u"shop"_s);
    m_bench->advance(5min);
}

void TestAlertWays::passesOverWhatIsPaused()
{
    for (const QString& id : {u"ann"_s, u"bob"_s, u"eve"_s})
        m_bench->add(id);
    pause(u"bob"_s, true);
    failAnn();
    QVERIFY(wasTold(u"eve"_s));
    QVERIFY(!wasTold(u"bob"_s));
}

void TestAlertWays::passesOverWhatIsAboutSomethingElse()
{
    m_bench->add(u"ann"_s);
    AlertSettings bob = AlertBench::settingsOf(u"bob"_s);
    bob.levels = {AlertLevel::Ending};
    m_bench->add(bob);
    m_bench->add(u"eve"_s);
    failAnn();
    QVERIFY(wasTold(u"eve"_s));
}

void TestAlertWays::onlyAPausedOneIsLeft()
{
    m_bench->add(u"ann"_s);
    m_bench->add(u"bob"_s);
    pause(u"bob"_s, true);
    failAnn();
    QVERIFY(!wasTold(u"bob"_s));
    pause(u"bob"_s, false);
    m_bench->advance(2min);
    QVERIFY(wasTold(u"bob"_s));
}

void TestAlertWays::addedLater()
{
    m_bench->add(u"ann"_s);
    failAnn();
    m_bench->add(u"bob"_s);
    m_bench->advance(2min);
    QVERIFY(wasTold(u"bob"_s));
}

/// The one that has told it, before its reminder.
void TestAlertWays::removedMeanwhile()
{
    for (const QString& id : {u"ann"_s, u"bob"_s, u"eve"_s})
        m_bench->add(id);
    failAnn();
    QVERIFY(!wasTold(u"eve"_s));
    QVERIFY(QCoro::waitFor(m_bench->service->remove(u"bob"_s)));
    m_bench->advance(2min);
    QVERIFY(wasTold(u"eve"_s));
}

/// Whatever the patterns of the others say, but not against their levels.
void TestAlertWays::signedInByAConnection()
{
    m_bench->add(u"mail"_s, {{u"smtp"_s, u"smtps://x"_s}, {u"auth-connection"_s, u"mailbox"_s}});
    AlertSettings bob = AlertBench::settingsOf(u"bob"_s);
    bob.levels = {AlertLevel::Ending};
    m_bench->add(bob);
    QVERIFY(m_bench->status(u"mail"_s).summary.contains(u"add an alert"_s));
    AlertSettings eve = AlertBench::settingsOf(u"eve"_s);
    eve.connections = {u"other-*"_s};
    m_bench->add(eve);
    QVERIFY(!m_bench->status(u"mail"_s).summary.contains(u"add an alert"_s));
    m_bench->note(u"mailbox"_s, Health::NeedsAuthorization);
    m_bench->advance(2min);
    QCOMPARE(m_bench->inbox(u"eve"_s).kinds(), QStringList{u"problem"_s});
    QCOMPARE(m_bench->inbox(u"bob"_s).kinds(), QStringList());
}

EVERGRANT_TEST(TestAlertWays)
#include "tst_alertways.moc"
