// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/livetrial.h"

#include "engine/keeper.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Doctor", text);
}

QString idFor(const QString& step, const ConnectionKeeper& connection)
{
    return u"live:%1:%2"_s.arg(connection.connection().name, step);
}

QList<QUrl> serversOf(const ClientConfig& config)
{
    QList<QUrl> servers;
    const QUrl probe = config.probe && placeholdersIn(config.probe->url).isEmpty() ? QUrl(config.probe->url) : QUrl();
    for (const QUrl& url : {config.tokenEndpoint, config.issuer, probe}) {
        const auto isSame = [&url](const QUrl& other) { return sameOrigin(url, other); };
        if (!url.isEmpty() && std::none_of(servers.begin(), servers.end(), isSame))
            servers << url;
    }
    return servers;
}

QString lifeText(const GrantInfo& info)
{
    if (info.neverExpires)
        return tr("does not expire");
    if (!info.expiresAt)
        return tr("not told");
    return tr("%1 seconds").arg(info.obtainedAt.secsTo(*info.expiresAt));
}

/// What was seen, as lines for a report. Nothing of it tells whose account it is.
QString observed(const ConnectionKeeper& connection, const QString& probe)
{
    const auto info = connection.grantInfo().value_or(GrantInfo());
    const auto config = connection.config().value_or(ClientConfig());
    QStringList lines{tr("provider: %1, grant: %2").arg(config.providerId, toWord(info.grantType)),
                      tr("access token life: %1").arg(lifeText(info)),
                      tr("refresh token: %1; policy in the preset: %2")
                          .arg(info.hasRefreshToken ? toWord(info.rotation) : tr("none"), toWord(config.replayPolicy)),
                      tr("probe: %1").arg(probe)};
    if (config.idleLimit)
        lines << tr("idle limit in the preset: %1 days").arg(config.idleLimit->count());
    return lines.join(u"; "_s);
}

QCoro::Task<QJsonObject> renewal(std::shared_ptr<ConnectionKeeper> connection, QString step, QString title)
{
    const auto before = connection->grantInfo().value_or(GrantInfo());
    const auto renewed = co_await connection->refresh(true);
    const auto after = connection->grantInfo().value_or(GrantInfo());
    const QString id = idFor(step, *connection);
    if (!renewed)
        co_return doctorCheck(id, title, u"failed"_s, renewed.error().message, connection->assessment().detail);
    if (!after.isRenewable())
        co_return doctorCheck(id, title, u"ok"_s, tr("There is nothing to renew; it was checked instead."));
    co_return doctorCheck(id, title, after.generation > before.generation ? u"ok"_s : u"warning"_s,
                          after.generation > before.generation
                              ? tr("Renewed. The new access token lives: %1.").arg(lifeText(after))
                              : tr("The provider answered, but nothing new came of it."));
}

} // namespace

QJsonObject doctorCheck(const QString& id, const QString& title, const QString& status, const QString& message,
                        const QString& remedy)
{
    return {{u"id"_s, id}, {u"title"_s, title}, {u"status"_s, status}, {u"message"_s, message}, {u"remedy"_s, remedy}};
}

QCoro::Task<QJsonObject> reachCheck(const Keeper* keeper, std::shared_ptr<ConnectionKeeper> connection)
{
    const QString id = u"reach:"_s + connection->connection().name;
    const QString title = tr("Way to the provider of %1").arg(connection->connection().name);
    auto config = connection->config();
    if (config && connection->grantInfo())
        config = connection->client().configFor(*connection->grantInfo());
    if (config)
        config = co_await connection->client().discovered(*config);
    if (!config)
        co_return doctorCheck(id, title, u"failed"_s, config.error().message);
    const auto servers = serversOf(*config);
    QStringList reached;
    for (const QUrl& server : servers) {
        const auto client = connection->client().networkCredentials();
        const auto there = co_await keeper->ports().tokens.reach(*config, client, server);
        if (!there)
            co_return doctorCheck(id, title, u"failed"_s, u"%1: %2"_s.arg(server.host(), there.error().message));
        reached << server.host();
    }
    co_return doctorCheck(id, title, u"ok"_s,
                          reached.isEmpty() ? tr("No address is known yet.")
                                            : tr("Reached: %1.").arg(reached.join(u", "_s)));
}

QCoro::Task<QJsonArray> tryLive(const Keeper* keeper, std::shared_ptr<ConnectionKeeper> connection)
{
    QJsonArray checks;
    checks << co_await reachCheck(keeper, connection);
    // Texts first: GCC 12 destroys what is made within an awaited call twice.
    const QString once = tr("Renewal"), again = tr("Renewal with what the first one brought");
    const QString step = u"renew"_s, stepAgain = u"renew-again"_s;
    const auto first = co_await renewal(connection, step, once);
    checks << first;
    if (first["status"_L1].toString() != "failed"_L1)
        checks << co_await renewal(connection, stepAgain, again);
    const auto probed = co_await connection->check();
    const bool works = probed.result == ProbeReport::Result::Works;
    const bool refused = probed.result == ProbeReport::Result::Refused;
    checks << doctorCheck(idFor(u"probe"_s, *connection), tr("Call that proves the access"),
                          works     ? u"ok"_s
                          : refused ? u"failed"_s
                                    : u"warning"_s,
                          works ? tr("It works.") : probed.message);
    checks << doctorCheck(
        idFor(u"report"_s, *connection), tr("To report"), u"ok"_s,
        observed(*connection, toWord(probed.result) + (probed.account.isEmpty() ? tr(", no account name") : QString())),
        tr("Facts of the preset that nobody has verified are marked in evergrant providers --json. Send these lines "
           "with the result of each step to the developers; they hold no secret."));
    co_return checks;
}

} // namespace evergrant
