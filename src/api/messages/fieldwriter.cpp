// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/fieldwriter.h"

#include "core/text/jsonvalues.h"

namespace evergrant::api {

QJsonValue FieldWriter::json(const QDateTime& time)
{
    return timeToJson(time);
}

QJsonValue FieldWriter::json(const QMap<QString, QString>& texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

QJsonValue FieldWriter::json(const Event& event)
{
    return toJson(event);
}

QJsonValue FieldWriter::json(const Error& error)
{
    return toJson(error);
}

QJsonValue FieldWriter::json(const Correction& correction)
{
    return toJson(correction);
}

} // namespace evergrant::api
