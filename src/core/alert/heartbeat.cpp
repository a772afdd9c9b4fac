// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/heartbeat.h"

#include "core/connection/clientconfig.h"
#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QUrl failUrlOf(const Heartbeat& heartbeat)
{
    QUrl url = heartbeat.url;
    const QString path = url.path(QUrl::FullyEncoded);
    url.setPath((path.endsWith(u'/') ? path.chopped(1) : path) + u"/fail"_s, QUrl::TolerantMode);
    return url;
}

Result<void> checkHeartbeat(const Heartbeat& heartbeat)
{
    if (mayReceiveSecrets(heartbeat.url))
        return {};
    return fail(ErrorKind::Usage, u"bad-address"_s,
                QCoreApplication::translate("evergrant::Heartbeat",
                                            "This is no address to call. It looks like https://HOST/PATH, without a "
                                            "user name; plain http is for this computer only."));
}

QJsonArray toJson(const QList<Heartbeat>& heartbeats)
{
    QJsonArray array;
    for (const Heartbeat& heartbeat : heartbeats)
        array << QJsonObject{{u"url"_s, heartbeat.url.toString(QUrl::FullyEncoded)},
                             {u"connections"_s, QJsonArray::fromStringList(heartbeat.connections)}};
    return array;
}

QList<Heartbeat> heartbeatsFromJson(const QJsonArray& array)
{
    QList<Heartbeat> heartbeats;
    for (const auto& value : array) {
        Heartbeat heartbeat{QUrl(value.toObject().value("url"_L1).toString(), QUrl::StrictMode), {}};
        const auto names = value.toObject().value("connections"_L1).toArray();
        for (const auto& name : names)
            heartbeat.connections << name.toString();
        if (checkHeartbeat(heartbeat))
            heartbeats << heartbeat;
    }
    return heartbeats;
}

bool isWell(const Assessment& assessment, bool hasUsableToken)
{
    switch (assessment.health) {
    case Health::NeverAuthorized:
    case Health::Healthy:
    case Health::Refreshing:
    case Health::Paused:
        return true;
    case Health::Degraded:
    case Health::AtRisk:
        return hasUsableToken;
    case Health::NeedsAuthorization:
    case Health::Misconfigured:
    case Health::StoreLocked:
        break;
    }
    return false;
}

} // namespace evergrant
