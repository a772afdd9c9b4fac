// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/event.h"

#include "core/text/jsonvalues.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Event)
};

constexpr WordTable<EventLevel, 4> levelWords{{{EventLevel::Debug, "debug"_L1},
                                               {EventLevel::Info, "info"_L1},
                                               {EventLevel::Warning, "warning"_L1},
                                               {EventLevel::Error, "error"_L1}}};

tl::unexpected<Error> badField(const char* field)
{
    return fail(ErrorKind::Failed, u"bad-event"_s,
                Tr::tr("The event cannot be read: its field “%1” is missing or wrong.").arg(QLatin1StringView(field)));
}

} // namespace

QString toWord(EventLevel level)
{
    return wordFor(levelWords, level);
}

Result<EventLevel> eventLevelFromWord(const QString& word)
{
    if (const auto level = valueFor(levelWords, word))
        return *level;
    return fail(ErrorKind::Usage, u"unknown-level"_s,
                Tr::tr("“%1” is not a level of the log. The levels are: %2.").arg(word, wordsIn(levelWords)));
}

QJsonObject toJson(const Event& event)
{
    return {{u"id"_s, event.id},
            {u"at"_s, timeToJson(event.at)},
            {u"connection_id"_s, event.connectionId.isNull() ? QJsonValue(QJsonValue::Null)
                                                             : event.connectionId.toString(QUuid::WithoutBraces)},
            {u"connection"_s, event.connection},
            {u"level"_s, toWord(event.level)},
            {u"kind"_s, event.kind},
            {u"message"_s, event.message},
            {u"details"_s, event.details}};
}

Result<Event> eventFromJson(const QJsonObject& object)
{
    Event event;
    event.id = object.value("id"_L1).toInteger(-1);
    if (event.id < 0)
        return badField("id");
    event.at = timeFromRfc3339(object.value("at"_L1));
    if (!event.at.isValid())
        return badField("at");
    const auto connectionId = object.value("connection_id"_L1);
    event.connectionId = QUuid::fromString(connectionId.toString());
    if (!connectionId.isNull() && !connectionId.isUndefined() && event.connectionId.isNull())
        return badField("connection_id");
    const auto level = valueFor(levelWords, object.value("level"_L1).toString());
    if (!level)
        return badField("level");
    event.level = *level;
    event.kind = object.value("kind"_L1).toString();
    if (event.kind.isEmpty())
        return badField("kind");
    event.connection = object.value("connection"_L1).toString();
    event.message = object.value("message"_L1).toString();
    const auto details = object.value("details"_L1);
    if (!details.isObject() && !details.isUndefined() && !details.isNull())
        return badField("details");
    event.details = details.toObject();
    return event;
}

} // namespace evergrant
