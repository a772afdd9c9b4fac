// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which secret a target is made with, and when.

#include "handoff/lazytarget.h"

#include "../support/testprogram.h"
#include "deliverybench.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestLazyTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeliveryBench>(); }
    void cleanup() { m_bench.reset(); }

    void foreignOrigin();
    void secretLost();
    void sessionsAreKept_data();
    void sessionsAreKept();
    void sessionsAreKeptAfterAPause();

private:
    std::unique_ptr<DeliveryBench> m_bench;
};

/// A row that was changed by hand, or a kind that goes elsewhere by now.
void TestLazyTarget::foreignOrigin()
{
    m_bench->place().origin = u"https://a.example"_s;
    TargetSettings settings;
    settings.connection = m_bench->connection;
    settings.id = u"file"_s;
    settings.options = {{u"path"_s, u"/x"_s}};
    const TargetSecret secret{Secret::take("key"), u"https://b.example"_s};
    QVERIFY(m_bench->finished(m_bench->targets.put(settings, secret)));
    m_bench->restart();
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 0);
    QCOMPARE(m_bench->state(), u"failing"_s);
    QVERIFY(m_bench->status().summary.contains(u"https://b.example"_s));
}

/// A target that has credentials of the machine at hand must not be called with those.
void TestLazyTarget::secretLost()
{
    m_bench->place().origin = u"https://a.example"_s;
    m_bench->addTarget();
    const TargetSettings settings = m_bench->targets.targets().first().settings;
    const TargetSecret secret{Secret::take("key"), u"https://a.example"_s};
    QVERIFY(m_bench->finished(m_bench->targets.put(settings, secret)));
    m_bench->targets.loseSecrets();
    m_bench->restart();
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 0);
    QCOMPARE(m_bench->state(), u"failing"_s);
    QVERIFY(m_bench->status().summary.contains(u"lost with the profile key"_s));
}

void TestLazyTarget::sessionsAreKept_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<int>("made");
    QTest::newRow("vault") << TargetKind::Vault << 1;
    QTest::newRow("file") << TargetKind::File << 0;
}

/// A token of Vault is renewed although nothing has to be delivered after the start.
void TestLazyTarget::sessionsAreKept()
{
    QFETCH(TargetKind, kind);
    m_bench->addTarget(u"a"_s, kind);
    m_bench->store(2);
    m_bench->settle();
    m_bench->place(u"a"_s).made = 0;
    m_bench->restart();
    m_bench->load();
    m_bench->settle();
    QTEST(m_bench->place(u"a"_s).made, "made");
    QCOMPARE(m_bench->place(u"a"_s).calls, 1);
}

void TestLazyTarget::sessionsAreKeptAfterAPause()
{
    m_bench->addTarget(u"a"_s, TargetKind::Vault);
    m_bench->store(2);
    m_bench->settle();
    QVERIFY(m_bench->finished(m_bench->deliveries->setPaused(m_bench->connection, u"a"_s, true)));
    m_bench->place(u"a"_s).made = 0;
    m_bench->restart();
    m_bench->load();
    m_bench->settle();
    QCOMPARE(m_bench->place(u"a"_s).made, 0);
    QVERIFY(m_bench->finished(m_bench->deliveries->setPaused(m_bench->connection, u"a"_s, false)));
    QCOMPARE(m_bench->place(u"a"_s).made, 1);
    QCOMPARE(m_bench->place(u"a"_s).calls, 1);
}

EVERGRANT_TEST(TestLazyTarget)
#include "tst_lazytarget.moc"
