// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/doctor.h"
#include "core/grant/grant.h"
#include "engine/managedconnection.h"
#include <QCoroTask>
#include <QFuture>
#include <QHash>

namespace evergrant {
class Engine;
}

namespace evergrant::api {

/// What came of talking to servers, by address and way to it. Many connections share one.
using ReachedServers = QHash<QString, QFuture<Result<void>>>;

/// Whether the servers of one connection can be talked to; nothing secret is sent. What is among `known`, or on its way
/// there, is not asked again.
QCoro::Task<DoctorCheck> reachCheck(const Engine* engine, std::shared_ptr<ManagedConnection> connection,
                                    std::shared_ptr<ReachedServers> known);

/// The same check of a connection whose servers are not asked, because it is paused.
DoctorCheck notReached(const ManagedConnection& connection);

/// What somebody with a real account does once: reaches, renews and probes; the result sets what was seen beside what
/// the preset has. Renews for real, but no more often than proves something, and not at all where that could cost the
/// grant or the preset forbids it; the step gives the reason then. Nothing else changes. No secret
/// in the result. The engine must live until it ends.
QCoro::Task<QList<DoctorCheck>> tryLive(const Engine* engine, std::shared_ptr<ManagedConnection> connection);

} // namespace evergrant::api
