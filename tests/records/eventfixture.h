// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "records/eventlog.h"
#include <QCoroTask>
#include <QTest>
#include <QTimeZone>

namespace evergrant::test {

inline QUuid connectionId(int number)
{
    return QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

inline Event makeEvent(const QString& message, EventLevel level = EventLevel::Info, int connection = 0)
{
    Event event;
    event.message = message;
    event.level = level;
    event.kind = QStringLiteral("test-kind");
    if (connection > 0) {
        event.connectionId = connectionId(connection);
        event.connection = QStringLiteral("connection-%1").arg(connection);
    }
    return event;
}

/// Appends the event; as it was told once its writing was tried.
inline Event appended(SqliteEventLog& log, const Event& event)
{
    Event told;
    log.onAppended([&told](const Event& stored) { told = stored; });
    log.append(event);
    log.flush();
    log.onAppended({});
    return told;
}

inline Result<QList<Event>> readFrom(SqliteEventLog& log, const EventFilter& filter = {})
{
    return QCoro::waitFor(log.read(filter));
}

inline QStringList messagesOf(const Result<QList<Event>>& events)
{
    if (!events)
        return {QStringLiteral("ERROR ") + events.error().code};
    QStringList messages;
    for (const auto& event : *events)
        messages << event.message;
    return messages;
}

} // namespace evergrant::test
