// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/logincheck.h"
#include "core/clockdifference.h"
#include "core/event/eventslost.h"
#include <QCoroTask>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <functional>

namespace evergrant {
class AlertService;
class Engine;
class KeyService;
class MetricsService;
class ProxyService;
} // namespace evergrant

namespace evergrant::api {

/// Checks everything that Evergrant depends on; each result names what is wrong and what to do about it. Changes
/// nothing, except that `live` (a connection's name) is really renewed; see livetrial.h.
class Diagnostics
{
public:
    /// What only the process knows. What is empty or null is left out.
    struct Process
    {
        std::function<ServiceFacts()> service;
        KeyService* keys = nullptr;                ///< outlives this
        AlertService* alerts = nullptr;            ///< likewise
        TokenUsers users = {};                     ///< likewise
        std::function<bool()> clockKeptRight = {}; ///< whether something is known to keep the clock right
        MetricsService* metrics = nullptr;         ///< outlives this
        /// From that of the provider that answered last; empty: nobody knows.
        std::function<std::optional<ClockDifference>()> clockDifference = {};
        /// Empty: all events are stored.
        std::function<std::optional<EventsLost>()> eventsLost = {};
        const ProxyService* proxies = nullptr; ///< outlives this
    };
    /// `presetWarnings`: what was wrong with the user's own presets.
    Diagnostics(Engine& engine, QString profileDir, QStringList presetWarnings, Process process);

    /// This object and the engine must live until it ends.
    QCoro::Task<QList<DoctorCheck>> examine(QString live);

private:
    DoctorCheck profile() const;
    QList<DoctorCheck> clockAndEvents() const;
    QCoro::Task<DoctorCheck> keyring();
    DoctorCheck stores() const;
    DoctorCheck recovery() const;
    QList<DoctorCheck> process() const;
    DoctorCheck browser() const;
    QCoro::Task<DoctorCheck> localhostName();
    DoctorCheck presets() const;
    std::optional<DoctorCheck> personalLogin(const ServiceFacts& service) const;
    QList<DoctorCheck> connections() const;

    Engine& m_engine;
    QString m_profileDir;
    QStringList m_presetWarnings;
    Process m_process;
};

} // namespace evergrant::api
