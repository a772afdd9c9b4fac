// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant.h"
#include "engine/managedconnection.h"
#include <QCoroTask>
#include <QJsonArray>

namespace evergrant {

class Keeper;

/// A check as `doctor` lists it: {id, title, status ("ok", "warning", "failed"), message, remedy}.
QJsonObject doctorCheck(const QString& id, const QString& title, const QString& status, const QString& message,
                        const QString& remedy = {});

/// Whether the servers of one connection can be talked to; nothing secret is sent.
QCoro::Task<QJsonObject> reachCheck(const Keeper* keeper, std::shared_ptr<ManagedConnection> connection);

/// What somebody with a real account does once: reaches, renews, probes, and says what was seen beside what the preset
/// believes, so that it can be reported. Renews for real, but no more often than proves something, and not at all where
/// that could cost the grant or the provider does not want it; the step says why then. Nothing else changes. No secret
/// in the result. The keeper must live until it ends.
QCoro::Task<QJsonArray> tryLive(const Keeper* keeper, std::shared_ptr<ManagedConnection> connection);

} // namespace evergrant
