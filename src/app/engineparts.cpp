// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engineparts.h"

#include "app/observedmachine.h"
#include "machine/thismachine.h"
#include "net/freeport.h"
#include "oauth/keyfiles.h"
#include <QRandomGenerator>

namespace evergrant {

EngineParts::EngineParts(ProfileStores& stores, Outgoing& outgoing, const Presets& presets, Clock& clock)
    : m_stores(stores)
    , m_outgoing(outgoing)
    , m_clock(clock)
    , m_engine(ports(presets))
    , m_memory(m_engine.changes(), clock, &giveBackFreeMemory)
    , m_deliveries(stores, m_engine, clock)
    , m_metrics(stores, m_engine, m_deliveries.deliveries(), clock)
    , m_jobs(stores, m_engine, clock)
    , m_alerts(stores, m_engine, m_deliveries, m_jobs, clock)
{
    m_engine.onRetried([this] {
        m_deliveries.deliveries().queues().retryNow();
        m_alerts.alerts().retryNow();
    });
}

EnginePorts EngineParts::ports(const Presets& presets)
{
    KeyStores& keys = m_stores.keys();
    EnginePorts ports{
        m_clock,
        m_outgoing.tokens,
        m_outgoing.consents,
        m_stores.grants(),
        keys.keychain,
        keys.profileKeys,
        keys.recoveryCodes,
        m_stores.connections(),
        m_stores.events(),
        presets.byId,
        [] { return QRandomGenerator::global()->generateDouble(); },
        m_stores.profile().idText(),
        {},
        {},
        {},
        keys.hasCopies,
        std::make_shared<ObservedMachine>(thisMachine(m_clock), [this](Machine::News news) { m_jobs.hear(news); })};
    ports.freePort = &freeLoopbackPort;
    ports.readKeyFiles = [&clock = m_clock](const QMap<QString, QString>& files, const ClientCredentials& stored) {
        return readKeyFiles(files, stored, clock);
    };
    ports.localSettings = [&practice = m_outgoing.practice](const QString& providerId) {
        return providerId == PracticeHost::ProviderId ? practice.settings() : Result<QMap<QString, QString>>();
    };
    ports.minLife = [this](const QUuid& id) { return m_deliveries.deliveries().minLifeOf(id); };
    return ports;
}

void EngineParts::subscribe(const std::function<bool()>& windowTells)
{
    m_metrics.start();
    m_alerts.begin();
    m_subscribers.emplace(m_stores, m_outgoing, m_engine, m_clock, windowTells);
}

} // namespace evergrant
