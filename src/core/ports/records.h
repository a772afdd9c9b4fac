// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/event.h"
#include "core/result.h"
#include <QList>

namespace evergrant {

/// connections.json.
class ConnectionStore
{
public:
    virtual ~ConnectionStore() = default;
    /// A damaged file falls back to the previous version; `warnings()` says so from then on.
    virtual Result<QList<Connection>> load() = 0;
    /// Atomic; the previous version is kept beside it.
    virtual Result<void> save(const QList<Connection>& connections) = 0;
    virtual QStringList warnings() const = 0;
};

/// events.db: disposable, so appending never fails loudly; a damaged file is put aside and a new one begun.
class EventLog : public EventReader
{
public:
    /// Gives the event its id and, when `at` is invalid, the time. Returns the event as stored.
    virtual Event append(Event event) = 0;
};

} // namespace evergrant
