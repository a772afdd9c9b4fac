// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/personcaller.h"
#include "api/personcalls.h"
#include "engine/attentionwatch.h"
#include "keptnotifications.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestPersonCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void callsAndTakesItBack();
    void callsAboutWhatWasSoBefore();
    void aRemovedConnectionIsNobodysMatter();

private:
    void listen()
    {
        m_caller =
            std::make_unique<PersonCaller>(m_notifications, m_bench->grants, m_bench->clock, [] { return false; });
        m_calls = std::make_unique<PersonCalls>(*m_bench->engine, *m_caller, m_bench->clock);
    }
    /// Until somebody has been told.
    void refuse()
    {
        m_bench->tokens.always = refusal("invalid_grant");
        (void)m_bench->refresh();
        m_bench->advance(5min);
    }

    KeptNotifications m_notifications;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<PersonCaller> m_caller;
    std::unique_ptr<PersonCalls> m_calls;
};

void TestPersonCalls::init()
{
    m_notifications = {};
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->settled();
}

void TestPersonCalls::cleanup()
{
    m_calls.reset();
    m_caller.reset();
    m_bench.reset();
}

void TestPersonCalls::callsAndTakesItBack()
{
    listen();
    m_bench->advance(5min);
    QVERIFY(m_notifications.shown.isEmpty());
    refuse();
    QCOMPARE(m_notifications.shown.size(), 1);
    m_bench->tokens.always.reset();
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(m_notifications.withdrawn.contains(m_bench->connection()->settings().id));
}

void TestPersonCalls::callsAboutWhatWasSoBefore()
{
    refuse();
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    listen();
    QVERIFY(m_notifications.shown.isEmpty());
    m_bench->advance(AttentionWatch::outageDelay + 1min);
    QCOMPARE(m_notifications.shown.size(), 1);
}

void TestPersonCalls::aRemovedConnectionIsNobodysMatter()
{
    listen();
    refuse();
    const QUuid id = m_bench->connection()->settings().id;
    m_notifications.withdrawn.clear();
    QVERIFY(finished(m_bench->engine->removal().remove(u"crm"_s, false)));
    QVERIFY(m_notifications.withdrawn.contains(id));
}

EVERGRANT_TEST(TestPersonCalls)
#include "tst_personcalls.moc"
