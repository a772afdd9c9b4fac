// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/fieldwriter.h"

#include "core/text/jsonvalues.h"

namespace evergrant::api {

void FieldWriter::append(const QMap<QString, QString>& texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(text.key(), text.value());
    append(object);
}

void FieldWriter::append(const Event& event)
{
    appendJson(m_json, QJsonValue(toJson(event)));
}

void FieldWriter::append(const Error& error)
{
    appendJson(m_json, QJsonValue(toJson(error)));
}

void FieldWriter::append(const Correction& correction)
{
    appendJson(m_json, QJsonValue(toJson(correction)));
}

} // namespace evergrant::api
