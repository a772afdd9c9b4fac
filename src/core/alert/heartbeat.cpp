// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/heartbeat.h"

#include "core/connection/clientconfig.h"
#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Heartbeat)
};

} // namespace

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
                Tr::tr("This is no address to call. It looks like https://HOST/PATH, without a user name; plain http "
                       "is for this computer only."));
}

QJsonArray toJson(const QList<Heartbeat>& heartbeats)
{
    QJsonArray array;
    for (const Heartbeat& heartbeat : heartbeats) {
        QJsonObject object{{u"url"_s, heartbeat.url.toString(QUrl::FullyEncoded)},
                           {u"connections"_s, QJsonArray::fromStringList(heartbeat.connections)}};
        if (heartbeat.paused)
            object.insert(u"paused"_s, true);
        array << object;
    }
    return array;
}

QList<Heartbeat> heartbeatsFromJson(const QJsonArray& array)
{
    QList<Heartbeat> heartbeats;
    for (const auto& value : array) {
        Heartbeat heartbeat{QUrl(value.toObject().value("url"_L1).toString(), QUrl::StrictMode), {}};
        heartbeat.paused = value.toObject().value("paused"_L1).toBool();
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

QString troubleOf(const QStringList& names, const QList<WatchedConnection>& connections)
{
    QStringList sentences;
    for (const QString& name : names)
        if (std::ranges::none_of(connections, [&](const auto& one) { return one.name == name; }))
            sentences << Tr::tr("%1: there is no such connection.").arg(name);
    for (const auto& [name, trouble] : connections)
        if (!trouble.isEmpty())
            sentences << u"%1: %2."_s.arg(name, trouble);
    return sentences.join(u' ');
}

} // namespace evergrant
