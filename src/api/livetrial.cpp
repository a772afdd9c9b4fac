// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/livetrial.h"

#include "core/grant/phase.h"
#include "engine/engine.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

QString idFor(const QString& step, const ManagedConnection& connection)
{
    return u"live:%1:%2"_s.arg(connection.settings().name, step);
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
        return Tr::tr("does not expire");
    if (!info.expiresAt)
        return Tr::tr("not told");
    return Tr::tr("%1 seconds").arg(info.obtainedAt.secsTo(*info.expiresAt));
}

/// What was seen, as lines for a report. Nothing of it shows whose account it is.
QString observed(const ManagedConnection& connection, const QString& renewals, const QString& probe)
{
    const auto info = connection.grantInfo().value_or(GrantInfo());
    const auto config = connection.core().config().value_or(ClientConfig());
    QStringList lines{
        Tr::tr("provider: %1, grant: %2").arg(config.providerId, toWord(info.grantType)),
        Tr::tr("access token life: %1").arg(lifeText(info)),
        Tr::tr("refresh token: %1; policy in the preset: %2")
            .arg(info.hasRefreshToken ? toWord(info.rotation) : Tr::tr("none"), toWord(config.replayPolicy)),
        Tr::tr("renewals: %1").arg(renewals), Tr::tr("probe: %1").arg(probe)};
    if (config.idleLimit)
        lines << Tr::tr("idle limit in the preset: %1 days").arg(config.idleLimit->count());
    return lines.join(u"; "_s);
}

/// Why a step is left out. It is a failure where a person has to do something first.
struct Omission
{
    QString because;
    CheckStatus status = CheckStatus::Ok;
};

/// A refresh token that may be spent must not be sent for a mere test.
std::optional<Omission> omissionBy(Phase phase, const ManagedConnection& connection)
{
    switch (phase) {
    case Phase::Doubtful:
    case Phase::AtRisk:
        return Omission{
            Tr::tr("what became of the last renewal is not known: its refresh token may be spent, and using it "
                   "twice could end the whole sign-in"),
            CheckStatus::Warning};
    case Phase::Frozen:
        return Omission{Tr::tr("another sign-in has taken over"), CheckStatus::Warning};
    case Phase::Confirming:
        return Omission{Tr::tr("the provider has just refused a renewal, and a second look is planned"),
                        CheckStatus::Warning};
    case Phase::Refused:
        return Omission{connection.assessment().summary, CheckStatus::Failed};
    case Phase::Well:
    case Phase::Failing:
    case Phase::Misconfigured:
        break;
    }
    return std::nullopt;
}

/// Empty: it may be renewed for a look.
std::optional<Omission> omission(const ManagedConnection& connection)
{
    if (!connection.core().config())
        return Omission{connection.core().config().error().message, CheckStatus::Failed};
    const auto info = connection.grantInfo();
    if (!info || !connection.facts().storeOpen)
        return Omission{connection.assessment().summary, CheckStatus::Failed};
    if (connection.settings().paused)
        return Omission{Tr::tr("it is paused"), CheckStatus::Warning};
    if (!info->isRenewable())
        return Omission{info->neverExpires
                            ? Tr::tr("this access does not expire; it is checked instead")
                            : Tr::tr("the provider gave no refresh token, so there is nothing to renew with"),
                        CheckStatus::Ok};
    if (const auto held = omissionBy(phaseOf(connection.condition()), connection))
        return held;
    if (!connection.core().config()->refreshAfterAuthorize)
        return Omission{Tr::tr("the preset of %1 forbids a renewal before it is due (refresh_after_authorize)")
                            .arg(connection.core().config()->providerName),
                        CheckStatus::Ok};
    if (const auto wait = connection.core().grants.main().pace().retryAfterLeft(); wait.count() > 0)
        return Omission{Tr::tr("the provider accepts no request before %1 seconds have passed")
                            .arg(std::chrono::ceil<std::chrono::seconds>(wait).count()),
                        CheckStatus::Warning};
    return std::nullopt;
}

/// The renewal of a minute ago has shown what another one could show.
bool isProvenAlready(const ManagedConnection& connection)
{
    const auto& info = *connection.grantInfo();
    const quint64 renewed = isClientOnly(info.grantType) ? 1 : 2;
    return info.generation >= renewed && connection.core().grants.main().pace().succeededRecently() &&
           phaseOf(connection.condition()) == Phase::Well && connection.facts().usable;
}

DoctorCheck notTried(const QString& id, const QString& title, const Omission& why)
{
    return DoctorCheck{id, title, why.status, Tr::tr("not tried, because %1").arg(why.because), {}, false};
}

Error stoppingError()
{
    return {ErrorKind::Cancelled, u"stopping"_s, Tr::tr("Evergrant is stopping.")};
}

/// TokenService::discover() and reach(), as far as there are not too many requests under way already.
QCoro::Task<Result<ClientConfig>> discovered(std::shared_ptr<RequestLimit> requests,
                                             std::shared_ptr<ManagedConnection> connection, ClientConfig config)
{
    if (!config.needsDiscovery)
        co_return config;
    const QString host = config.issuer.host();
    const auto permit = co_await requests->permit(host);
    if (!permit)
        co_return tl::unexpected(stoppingError());
    co_return co_await connection->core().client.discovered(config);
}

QCoro::Task<Result<void>> reached(const EnginePorts* ports, std::shared_ptr<ManagedConnection> connection,
                                  ClientConfig config, QUrl server)
{
    const auto requests = ports->requests;
    const QString host = server.host();
    const auto permit = co_await requests->permit(host);
    if (!permit)
        co_return tl::unexpected(stoppingError());
    const auto client = co_await connection->core().client.credentials().forNetwork();
    co_return co_await ports->tokens.reach(config, client, server);
}

/// Which way a request of this connection takes to `server`. Who proves itself on the way has one of its own.
QString wayTo(const QUrl& server, const ManagedConnection& connection, const NetworkSettings& network)
{
    const bool isOwn = network.clientCertificate || !network.proxy.userName().isEmpty();
    return QStringList{originOf(server), network.proxy.toString(), network.caFile,
                       isOwn ? connection.settings().id.toString() : QString()}
        .join(u' ');
}

QCoro::Task<Result<void>> reachedOnce(const EnginePorts* ports, std::shared_ptr<ManagedConnection> connection,
                                      ClientConfig config, QUrl server, std::shared_ptr<ReachedServers> known)
{
    const QString way = wayTo(server, *connection, config.network);
    if (const auto asked = known->constFind(way); asked != known->constEnd()) {
        const QFuture<Result<void>> answer = *asked;
        co_return co_await answer;
    }
    QPromise<Result<void>> promise;
    promise.start();
    known->insert(way, promise.future());
    const auto there = co_await reached(ports, connection, config, server);
    promise.addResult(there);
    promise.finish();
    co_return there;
}

/// "id.example:443"
QString serverName(const QUrl& server)
{
    return originOf(server).sliced(server.scheme().size() + int(qstrlen("://")));
}

DoctorCheck reachResult(const ManagedConnection& connection, CheckStatus status, const QString& message)
{
    const QString& name = connection.settings().name;
    return {u"reach:"_s + name, Tr::tr("Way to the provider of %1").arg(name), status, message};
}

/// Takes the steps one after the other and keeps what each has shown.
struct Trial
{
    std::shared_ptr<ManagedConnection> connection;
    QList<DoctorCheck> checks;
    int sent = 0, succeeded = 0;
};

QCoro::Task<> renew(std::shared_ptr<Trial> trial, QString step, QString title)
{
    const auto connection = trial->connection;
    const QString id = idFor(step, *connection);
    const quint64 before = connection->grantInfo()->generation;
    const auto renewed = co_await connection->refresh(true);
    ++trial->sent;
    const auto after = connection->grantInfo().value_or(GrantInfo());
    if (!renewed) {
        trial->checks << DoctorCheck{id, title, CheckStatus::Failed, renewed.error().message,
                                     connection->assessment().detail};
        co_return;
    }
    ++trial->succeeded;
    const bool isNew = after.generation > before;
    trial->checks << DoctorCheck{id, title, isNew ? CheckStatus::Ok : CheckStatus::Warning,
                                 isNew ? Tr::tr("Renewed. Lifetime of the new access token: %1.").arg(lifeText(after))
                                       : Tr::tr("The provider answered, but nothing new came of it.")};
}

/// Each costs the provider a request and puts the grant at some risk, so there are no more than prove something. One
/// that works has used what the renewal before it brought. Only the first of all renewals has none before it; if that
/// brings another refresh token, whether it is of any use is seen with a second one.
QCoro::Task<> renewals(std::shared_ptr<Trial> trial)
{
    const auto& connection = *trial->connection;
    // Texts first: GCC 12 destroys what is made within an awaited call twice.
    const QString once = Tr::tr("Renewal"), again = Tr::tr("Renewal with what the first one brought");
    const QString step = u"renew"_s, stepAgain = u"renew-again"_s;
    auto left = omission(connection);
    if (!left && isProvenAlready(connection))
        left = Omission{Tr::tr("it was renewed less than a minute ago, and that proves the same"), CheckStatus::Ok};
    if (left) {
        trial->checks << notTried(idFor(step, connection), once, *left);
        co_return;
    }
    const Rotation known = connection.grantInfo()->rotation;
    co_await renew(trial, step, once);
    const auto info = connection.grantInfo();
    if (known != Rotation::Unknown || !info || info->rotation != Rotation::Rotating || trial->succeeded == 0)
        co_return;
    if (const auto second = omission(connection))
        trial->checks << notTried(idFor(stepAgain, connection), again, *second);
    else
        co_await renew(trial, stepAgain, again);
}

/// With the token in hand, so that a renewal that was left out before does not happen here.
QCoro::Task<ProbeReport> probed(std::shared_ptr<Trial> trial)
{
    const auto connection = trial->connection;
    const ProbeReport report = co_await connection->check(false);
    const bool works = report.result == ProbeReport::Result::Works;
    const bool refused = report.result == ProbeReport::Result::Refused;
    QString found = report.message;
    if (works)
        found = report.accountLabel().isEmpty()
                    ? Tr::tr("It works. It did not name the account.")
                    : Tr::tr("It works. This is the account “%1”.").arg(report.accountLabel());
    const CheckStatus status = works ? CheckStatus::Ok : refused ? CheckStatus::Failed : CheckStatus::Warning;
    trial->checks << DoctorCheck{idFor(u"probe"_s, *connection), Tr::tr("Call that proves the access"), status, found};
    co_return report;
}

} // namespace

DoctorCheck notReached(const ManagedConnection& connection)
{
    DoctorCheck check = reachResult(connection, CheckStatus::Ok, Tr::tr("Not asked, because it is paused."));
    check.isChecked = false;
    return check;
}

QCoro::Task<DoctorCheck> reachCheck(const Engine* engine, std::shared_ptr<ManagedConnection> connection,
                                    std::shared_ptr<ReachedServers> known)
{
    auto config = connection->core().config();
    if (config && connection->grantInfo())
        config = connection->core().client.configFor(*connection->grantInfo());
    if (config)
        config = co_await discovered(engine->ports().requests, connection, *config);
    if (!config)
        co_return reachResult(*connection, CheckStatus::Failed, config.error().message);
    const auto servers = serversOf(*config);
    QStringList reached;
    for (const QUrl& server : servers) {
        const auto there = co_await reachedOnce(&engine->ports(), connection, *config, server, known);
        if (!there)
            co_return reachResult(*connection, CheckStatus::Failed,
                                  u"%1: %2"_s.arg(serverName(server), there.error().message));
        reached << serverName(server);
    }
    if (!reached.isEmpty())
        co_return reachResult(*connection, CheckStatus::Ok, Tr::tr("Reached: %1.").arg(reached.join(u", "_s)));
    DoctorCheck check = reachResult(*connection, CheckStatus::Ok, Tr::tr("No address is known yet."));
    check.isChecked = false;
    co_return check;
}

QCoro::Task<QList<DoctorCheck>> tryLive(const Engine* engine, std::shared_ptr<ManagedConnection> connection)
{
    const auto trial = std::make_shared<Trial>();
    trial->connection = connection;
    const auto known = std::make_shared<ReachedServers>();
    trial->checks << co_await reachCheck(engine, connection, known);
    co_await renewals(trial);
    const ProbeReport report = co_await probed(trial);
    const QString tried =
        trial->sent == 0 ? Tr::tr("not tried") : Tr::tr("%1 tried, %2 worked").arg(trial->sent).arg(trial->succeeded);
    const QString probe =
        toWord(report.result) + (report.accountLabel().isEmpty() ? Tr::tr(", no account name") : QString());
    trial->checks << DoctorCheck{
        idFor(u"report"_s, *connection), Tr::tr("To report"), CheckStatus::Ok, observed(*connection, tried, probe),
        Tr::tr(
            "Send this line and the result of each step to the developers, without the name of the account. Say where "
            "the sign-in or the steps of the portal differed from what Evergrant shows. No line holds a secret. What "
            "nobody has verified yet is marked in evergrant providers --json.")};
    co_return trial->checks;
}

} // namespace evergrant::api
