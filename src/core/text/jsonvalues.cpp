// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/jsonvalues.h"

#include "core/text/rfc3339.h"
#include "core/text/wordtable.h"
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr WordTable<ErrorKind, 7> kindWords{{{ErrorKind::Failed, "failed"_L1},
                                             {ErrorKind::Usage, "usage"_L1},
                                             {ErrorKind::NoSuchConnection, "no-such-connection"_L1},
                                             {ErrorKind::PersonNeeded, "person-needed"_L1},
                                             {ErrorKind::Temporary, "temporary"_L1},
                                             {ErrorKind::StoreLocked, "store-locked"_L1},
                                             {ErrorKind::Cancelled, "cancelled"_L1}}};

} // namespace

QJsonObject toJson(const Error& error)
{
    QJsonObject object{
        {u"kind"_s, wordFor(kindWords, error.kind)}, {u"code"_s, error.code}, {u"message"_s, error.message}};
    if (!error.correction.isEmpty())
        object.insert(u"correction"_s, toJson(error.correction));
    return object;
}

Error errorFromJson(const QJsonObject& object)
{
    return {valueFor(kindWords, object.value("kind"_L1).toString()).value_or(ErrorKind::Failed),
            object.value("code"_L1).toString(), object.value("message"_L1).toString(),
            correctionFromJson(object.value("correction"_L1))};
}

QJsonValue toJson(const Correction& correction)
{
    if (correction.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"setting"_s, correction.setting}, {u"value"_s, correction.value}};
}

Correction correctionFromJson(const QJsonValue& value)
{
    return {value["setting"_L1].toString(), value["value"_L1].toString()};
}

QJsonValue timeToJson(const QDateTime& time)
{
    const QByteArray text = rfc3339(time);
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QLatin1StringView(text));
}

QDateTime timeFromRfc3339(const QJsonValue& value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    // A time without "Z" or an offset would be read in whatever zone this machine happens to be in.
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toUTC() : QDateTime();
}

QStringList textsIn(const QJsonValue& array)
{
    QStringList texts;
    const auto values = array.toArray();
    for (const auto& text : values)
        texts << text.toString();
    return texts;
}

} // namespace evergrant
