// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "alerts/incidentgatherer.h"

using namespace evergrant;
using namespace evergrant::alerts;
using test::FakeClock;
using namespace Qt::Literals::StringLiterals;

/// What is passed on of a locked keyring, whatever other connections are.
class TestIncidentGatherer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_gatherer.reset(); }

    void otherConnectionsDoNotEndIt_data();
    void otherConnectionsDoNotEndIt();
    void endsWithTheStoresOpen();
    void endsThoughEveryConnectionIsPaused();
    void endsWhatTheLastWorkerLeft();
    void tellsOnceWhatIsHealthy();

private:
    static QUuid idOf(const QString& name) { return QUuid::createUuidV5(QUuid(), name); }
    void note(const QString& name, Health health) { m_gatherer->noteHealth(idOf(name), name, health); }
    void pass() { m_clock.advance(IncidentGatherer::pause); }
    /// "began" and "ended" of the keyring, in this order.
    QStringList ofKeyring() const;

    FakeClock m_clock;
    bool m_isLocked = true;
    QList<AlertInput> m_heard;
    std::unique_ptr<IncidentGatherer> m_gatherer;
};

void TestIncidentGatherer::init()
{
    m_isLocked = true;
    m_heard.clear();
    m_gatherer = std::make_unique<IncidentGatherer>(
        m_clock, IncidentGatherer::Causes{[] { return false; }, [this] { return m_isLocked; }},
        [this](const QList<AlertInput>& inputs) { m_heard << inputs; });
    m_gatherer->begin();
}

QStringList TestIncidentGatherer::ofKeyring() const
{
    const Incident keyring{{}, IncidentClass::KeyringLocked, {}};
    QStringList words;
    for (const AlertInput& input : m_heard) {
        const auto* const began = std::get_if<alertinput::Began>(&input);
        const auto* const ended = std::get_if<alertinput::Ended>(&input);
        if (began && began->incident == keyring)
            words << u"began"_s;
        if (ended && ended->incident == keyring)
            words << u"ended"_s;
    }
    return words;
}

void TestIncidentGatherer::otherConnectionsDoNotEndIt_data()
{
    QTest::addColumn<Health>("other");
    QTest::newRow("draft") << Health::NeverAuthorized;
    QTest::newRow("paused") << Health::Paused;
    QTest::newRow("misconfigured") << Health::Misconfigured;
}

void TestIncidentGatherer::otherConnectionsDoNotEndIt()
{
    QFETCH(const Health, other);
    note(u"crm"_s, Health::StoreLocked);
    note(u"other"_s, other);
    pass();
    QCOMPARE(ofKeyring(), QStringList{u"began"_s});
    note(u"crm"_s, other); // later, while it is locked
    pass();
    QCOMPARE(ofKeyring(), QStringList{u"began"_s});
}

void TestIncidentGatherer::endsWithTheStoresOpen()
{
    note(u"crm"_s, Health::StoreLocked);
    pass();
    m_isLocked = false;
    note(u"crm"_s, Health::Healthy);
    pass();
    note(u"crm"_s, Health::Degraded);
    pass();
    QCOMPARE(ofKeyring(), (QStringList{u"began"_s, u"ended"_s}));
}

/// Then the health of none changes.
void TestIncidentGatherer::endsThoughEveryConnectionIsPaused()
{
    note(u"crm"_s, Health::StoreLocked);
    note(u"crm"_s, Health::Paused);
    pass();
    m_isLocked = false;
    m_gatherer->noteUnlocked();
    pass();
    QCOMPARE(ofKeyring(), (QStringList{u"began"_s, u"ended"_s}));
    m_gatherer->noteUnlocked();
    QCOMPARE(m_clock.armedAlarms(), 0);
}

void TestIncidentGatherer::endsWhatTheLastWorkerLeft()
{
    m_isLocked = false;
    note(u"crm"_s, Health::Healthy);
    pass();
    QCOMPARE(ofKeyring(), QStringList{u"ended"_s});
}

/// Ten thousand of them are told at each start.
void TestIncidentGatherer::tellsOnceWhatIsHealthy()
{
    m_isLocked = false;
    pass();
    m_heard.clear();
    note(u"crm"_s, Health::Healthy);
    pass();
    QCOMPARE(m_heard.size(), 1);
    const auto* const ended = std::get_if<alertinput::HealthEnded>(&m_heard.constFirst());
    QVERIFY(ended && ended->connection == idOf(u"crm"_s) && !ended->butFor);
    note(u"crm"_s, Health::Degraded);
    pass();
    QCOMPARE(m_heard.size(), 3);
    QCOMPARE(std::get<alertinput::HealthEnded>(m_heard.at(1)).butFor, IncidentClass::RenewalFails);
    QCOMPARE(std::get<alertinput::Began>(m_heard.at(2)).incident,
             (Incident{idOf(u"crm"_s), IncidentClass::RenewalFails, {}}));
}

EVERGRANT_TEST(TestIncidentGatherer)
#include "tst_incidentgatherer.moc"
