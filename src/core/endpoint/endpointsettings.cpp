// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/endpoint/endpointsettings.h"
#include "core/connection/connection.h"
#include "core/text/jsonvalues.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr qsizetype hashSize = 32;

QJsonValue textOf(const QUuid& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString(QUuid::WithoutBraces));
}

QJsonObject toJson(const EndpointConsumer& consumer)
{
    QJsonArray connections;
    for (const QUuid& id : consumer.connections)
        connections.append(textOf(id));
    return {{u"name"_s, consumer.name},
            {u"connections"_s, connections},
            {u"key_hash"_s, QString::fromLatin1(consumer.keyHash.toHex())},
            {u"created_at"_s, timeToJson(consumer.createdAt)},
            {u"last_used_at"_s, timeToJson(consumer.lastUsedAt)}};
}

tl::unexpected<Error> bad(const QString& field)
{
    return fail(ErrorKind::Failed, u"bad-endpoint-settings"_s,
                QCoreApplication::translate("EndpointSettings",
                                            "The settings of the local endpoint are damaged: “%1” is wrong.")
                    .arg(field));
}

Result<EndpointConsumer> consumerFromJson(const QJsonObject& object)
{
    EndpointConsumer consumer;
    consumer.name = object.value("name"_L1).toString();
    if (!checkedConnectionName(consumer.name))
        return bad(u"consumers/name"_s);
    for (const auto& id : object.value("connections"_L1).toArray()) {
        consumer.connections.append(QUuid::fromString(id.toString()));
        if (consumer.connections.last().isNull())
            return bad(u"consumers/connections"_s);
    }
    consumer.keyHash = QByteArray::fromHex(object.value("key_hash"_L1).toString().toLatin1());
    if (consumer.keyHash.size() != hashSize)
        return bad(u"consumers/key_hash"_s);
    consumer.createdAt = timeFromRfc3339(object.value("created_at"_L1));
    consumer.lastUsedAt = timeFromRfc3339(object.value("last_used_at"_L1));
    return consumer;
}

} // namespace

QJsonObject toJson(const EndpointSettings& settings)
{
    QJsonArray consumers;
    for (const auto& consumer : settings.consumers)
        consumers.append(toJson(consumer));
    return {{u"enabled"_s, settings.enabled},
            {u"port"_s, settings.port},
            {u"consumers"_s, consumers},
            {u"google_connection"_s, textOf(settings.googleConnection)}};
}

Result<EndpointSettings> endpointSettingsFromJson(const QJsonObject& object)
{
    EndpointSettings settings;
    settings.enabled = object.value("enabled"_L1).toBool();
    const int port = object.value("port"_L1).toInt();
    if (port < 0 || port > 0xffff)
        return bad(u"port"_s);
    settings.port = quint16(port);
    for (const auto& value : object.value("consumers"_L1).toArray()) {
        auto consumer = consumerFromJson(value.toObject());
        if (!consumer)
            return tl::unexpected(consumer.error());
        settings.consumers.append(std::move(*consumer));
    }
    settings.googleConnection = QUuid::fromString(object.value("google_connection"_L1).toString());
    return settings;
}

} // namespace evergrant
