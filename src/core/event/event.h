// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

namespace evergrant {

enum class EventLevel { Debug, Info, Warning, Error };
QString toWord(EventLevel level); ///< "debug", "info", "warning", "error"
Result<EventLevel> eventLevelFromWord(const QString& word);

/// One line of the log. `kind` is a stable word such as "refresh-succeeded"; `message` a plain sentence; `details` a
/// flat object of harmless facts (attempt id, HTTP status, fingerprint). Nothing in it may be secret.
struct Event
{
    qint64 id = 0;      ///< given by the log, ascending
    QDateTime at;       ///< UTC
    QUuid connectionId; ///< null: about the worker itself
    QString connection; ///< name at the time
    EventLevel level = EventLevel::Info;
    QString kind;
    QString message;
    QJsonObject details;
};
QJsonObject toJson(const Event& event);
Result<Event> eventFromJson(const QJsonObject& object);

/// Which events to read; empty fields do not restrict.
struct EventFilter
{
    QUuid connectionId;
    std::optional<QDateTime> since;
    EventLevel minimumLevel = EventLevel::Debug;
    QString containing;  ///< case-insensitive, in message and kind
    qint64 afterId = 0;  ///< only newer than this
    qint64 beforeId = 0; ///< only older than this; 0: no bound
    int limit = 200;     ///< 1..1000
    bool newestFirst = true;
};

/// Reads the log. The worker's log implements it; windows get a read-only reader of the same database.
class EventReader
{
public:
    virtual ~EventReader() = default;
    /// Errors: Failed "event-log-unreadable". Never blocks longer than one indexed query of `limit` rows.
    virtual Result<QList<Event>> read(const EventFilter& filter) = 0;
};

} // namespace evergrant
