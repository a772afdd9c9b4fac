// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Alerts and heartbeats that are added at the same time, and what is written down of them.

#include "../net/answeringserver.h"
#include "../support/testprogram.h"
#include "alertbench.h"

using namespace evergrant;
using namespace evergrant::alerts;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::AlertBench;

class TestAlertEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<AlertBench>(); }
    void cleanup() { m_bench.reset(); }

    void twoAlertsAtOnce();
    void freeAgainAfterAFailure();
    void twoHeartbeatsAtOnce();
    void addressesAreNotLogged();
    void announcedOncePerRecipient();

private:
    void hold()
    {
        m_bench->store.held = std::make_shared<QPromise<void>>();
        m_bench->store.held->start();
    }
    void release()
    {
        std::exchange(m_bench->store.held, nullptr)->finish();
        m_bench->settle();
    }

    std::unique_ptr<AlertBench> m_bench;
};

void TestAlertEdits::twoAlertsAtOnce()
{
    AlertSettings unnamed = AlertBench::settingsOf({});
    hold();
    const auto first = m_bench->service->add(unnamed, Secret::take("a"));
    const auto second = m_bench->service->add(unnamed, Secret::take("b"));
    unnamed.id = u"slack"_s;
    const auto third = QCoro::waitFor(m_bench->service->add(unnamed, Secret::take("c")));
    QCOMPARE(third.error().code, u"name-taken"_s);
    release();
    QVERIFY(first.isReady() && second.isReady());
    QStringList ids;
    const auto alerts = m_bench->service->alerts();
    for (const AlertStatus& one : alerts)
        ids << one.settings.id;
    QCOMPARE(ids, (QStringList{u"slack"_s, u"slack-2"_s}));
    QCOMPARE(m_bench->store.alerts().size(), 2);
}

void TestAlertEdits::freeAgainAfterAFailure()
{
    m_bench->store.broken = Error{ErrorKind::Failed, u"store-failed"_s, u"Full."_s};
    QVERIFY(!QCoro::waitFor(m_bench->service->add(AlertBench::settingsOf(u"ann"_s), Secret::take("a"))));
    m_bench->store.broken.reset();
    QVERIFY(QCoro::waitFor(m_bench->service->add(AlertBench::settingsOf(u"ann"_s), Secret::take("a"))));
}

void TestAlertEdits::twoHeartbeatsAtOnce()
{
    AnsweringServer server;
    for (int i = 0; i < 3; ++i)
        server.answer("OK");
    hold();
    const auto first = m_bench->service->addHeartbeat({server.url(u"/a"_s), {}});
    const auto second = m_bench->service->addHeartbeat({server.url(u"/b"_s), {}});
    release();
    QTRY_VERIFY(first.isReady() && second.isReady());
    QCOMPARE(m_bench->service->heartbeats().size(), 2);
    QCOMPARE(m_bench->store.heartbeats().size(), 2);
    QTRY_COMPARE(server.count(), 3);
}

/// Who has the address of a webhook, a topic or a telephone number can write there.
void TestAlertEdits::addressesAreNotLogged()
{
    AlertSettings settings = AlertBench::settingsOf(u"ann"_s);
    settings.kind = AlertKind::Webhook;
    settings.to = u"https://hooks.example/T0/secret-part"_s;
    m_bench->add(settings);
    QVERIFY(m_bench->kindsLogged().contains(u"alert-added"_s));
    for (const Event& event : std::as_const(m_bench->events.events))
        QVERIFY2(!event.message.contains(u"secret-part"_s), qPrintable(event.message));
}

/// That there is no more today, whichever alert has told it before the restart.
void TestAlertEdits::announcedOncePerRecipient()
{
    for (const QString& id : {u"ann"_s, u"ann-2"_s}) {
        AlertSettings settings = AlertBench::settingsOf(id);
        settings.to = u"#operations"_s;
        m_bench->add(settings);
    }
    m_bench->advance(1min);
    m_bench->service.reset();
    const auto note = [this](const QString& id, bool announced) {
        const DayBudget budget{m_bench->clock.now().date(), 30, announced};
        QVERIFY(QCoro::waitFor(m_bench->store.noteProgress(id, {{u"budget"_s, toJson(budget)}})));
    };
    note(u"ann"_s, false);
    note(u"ann-2"_s, true);
    m_bench->start();
    m_bench->fails(u"shop"_s);
    m_bench->advance(2min);
    QCOMPARE(m_bench->inbox(u"ann"_s).kinds(), QStringList());
    QCOMPARE(m_bench->inbox(u"ann-2"_s).kinds(), QStringList());
}

EVERGRANT_TEST(TestAlertEdits)
#include "tst_alertedits.moc"
