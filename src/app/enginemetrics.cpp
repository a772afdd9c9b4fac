// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/enginemetrics.h"

#include "api/messages/statusmetrics.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::EngineMetrics)
};

handoff::MetricsPorts::Render rendererOf(const QHash<QUuid, api::ConnectionStatus>& all, const QDateTime& now)
{
    return [all, now](MetricsKind kind) {
        QList<api::ConnectionStatus> connections = all.values();
        std::ranges::sort(connections, {}, &api::ConnectionStatus::name);
        return kind == MetricsKind::Checkmk ? api::checkmkSection(connections, now)
                                            : api::prometheusMetrics(connections);
    };
}

} // namespace

EngineMetrics::EngineMetrics(ProfileStores& stores, Engine& engine, const DeliveryService& deliveries, Clock& clock)
    : m_stores(stores)
    , m_engine(engine)
    , m_board(engine, deliveries)
    , m_files(ports(clock))
{
    m_thread.setMaxThreadCount(1);
}

handoff::MetricsPorts EngineMetrics::ports(Clock& clock)
{
    return {
        clock, m_stores.grants(),
        [this](EventLevel level, const QString& kind, const QString& message) { m_stores.log(level, kind, message); },
        [this, &clock] { return rendererOf(m_board.all(), clock.now()); }, &m_thread};
}

void EngineMetrics::start()
{
    // Of a change that only a window shows the next minute is soon enough.
    m_changes = m_engine.changes().subscribe([this](const Change& change) {
        if (!std::holds_alternative<change::ConnectionChanged>(change))
            m_files.noteChange();
    });
    if (const auto started = m_files.start(); !started)
        m_stores.log(EventLevel::Error, u"metrics-failed"_s,
                     Tr::tr("No metrics are written. %1").arg(started.error().message));
}

} // namespace evergrant
