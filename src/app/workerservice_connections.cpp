// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The methods that change a connection, prove it, or hand out its token.

#include "app/workerservice.h"

#include "app/params.h"
#include "app/views.h"
#include "core/credentialheader.h"
#include "core/jsonvalues.h"
#include "engine/keeper.h"
#include "engine/waiting.h"
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

constexpr qint64 year = 366LL * 24 * 3600;
/// How long a request waits for the stores, where it does not say so itself.
constexpr std::chrono::milliseconds openingLimit = 30s;

/// Older connections of a provider without a preset have no configuration; they have no token either.
QString headerLine(const ManagedConnection& connection, const UsableToken& token)
{
    const auto config = connection.core().config().value_or(ClientConfig());
    const Secret value = credentialHeader(config, config.header, token.accessToken);
    return u"%1: %2"_s.arg(config.header.name, QString::fromUtf8(value.reveal()));
}

/// Which token set a connection has: grant and generation.
using TokenSetId = std::pair<QUuid, quint64>;

TokenSetId tokenSetId(const ManagedConnection& connection)
{
    const auto info = connection.grantInfo().value_or(GrantInfo());
    return {info.grantId, info.generation};
}

QJsonObject viewAnswer(const Keeper& keeper, const Result<Keeper::ConnectionPtr>& connection)
{
    return {{u"connection"_s, connectionView(keeper, **connection)}};
}

NewConnection newConnectionIn(Params& params)
{
    NewConnection fields;
    fields.name = params.requiredText("name"_L1);
    fields.providerId = params.requiredText("provider"_L1);
    fields.grant = params.text("grant"_L1);
    fields.title = params.text("title"_L1);
    fields.clientId = params.text("client_id"_L1);
    fields.clientSecret = params.secret("client_secret"_L1);
    fields.proxyPassword = params.secret("proxy_password"_L1);
    fields.scopes = params.texts("scopes"_L1);
    fields.redirectUri = params.text("redirect_uri"_L1);
    fields.settings = params.textMap("settings"_L1);
    fields.withoutSecrets = params.flag("without_secrets"_L1);
    return fields;
}

} // namespace

WorkerService::Answer WorkerService::add(QJsonObject object)
{
    Params params(object);
    const auto fields = newConnectionIn(params);
    if (params.error())
        co_return params.refusal();
    const auto added = co_await m_keeper.add(fields);
    if (!added)
        co_return tl::unexpected(added.error());
    co_return viewAnswer(m_keeper, added);
}

WorkerService::Answer WorkerService::checkAdd(QJsonObject object)
{
    Params params(object);
    const auto fields = newConnectionIn(params);
    if (params.error())
        co_return params.refusal();
    co_return m_keeper.checkNew(fields).map([] { return QJsonObject(); });
}

WorkerService::Answer WorkerService::set(QJsonObject object)
{
    Params params(object);
    const auto name = params.requiredText("name"_L1);
    ConnectionChanges changes;
    if (params.has("title"_L1))
        changes.title = params.text("title"_L1);
    if (params.has("client_secret"_L1))
        changes.clientSecret = params.secret("client_secret"_L1);
    if (params.has("proxy_password"_L1))
        changes.proxyPassword = params.secret("proxy_password"_L1);
    if (params.has("scopes"_L1))
        changes.scopes = params.texts("scopes"_L1);
    changes.settings = params.textMap("settings"_L1);
    if (params.error())
        co_return params.refusal();
    const auto changed = co_await m_keeper.change(name, changes);
    if (!changed)
        co_return tl::unexpected(changed.error());
    QJsonObject answer = viewAnswer(m_keeper, changed);
    const bool tookBack = changes.settings.value(u"client_key_file"_s, u"-"_s).isEmpty() ||
                          changes.settings.value(u"service_account_file"_s, u"-"_s).isEmpty();
    if (tookBack && !(*changed)->core().client.hasPrivateKey())
        answer.insert(u"message"_s, tr("No private key is stored for %1 any more.").arg(name));
    co_return answer;
}

WorkerService::Answer WorkerService::rename(QJsonObject object)
{
    Params params(object);
    const auto name = params.requiredText("name"_L1);
    const auto newName = params.requiredText("new_name"_L1);
    if (params.error())
        co_return params.refusal();
    const auto renamed = co_await m_keeper.rename(name, newName);
    if (!renamed)
        co_return tl::unexpected(renamed.error());
    co_return viewAnswer(m_keeper, renamed);
}

WorkerService::Answer WorkerService::remove(QJsonObject object)
{
    Params params(object);
    const auto name = params.requiredText("name"_L1);
    const bool revokeAll = params.flag("revoke_all"_L1);
    const bool revoke = params.flag("revoke"_L1) || revokeAll;
    if (params.error())
        co_return params.refusal();
    const auto removed = co_await m_keeper.remove(name, revoke, revokeAll);
    if (!removed)
        co_return tl::unexpected(removed.error());
    co_return QJsonObject{{u"revocation"_s, removed->word}, {u"message"_s, removed->message}};
}

/// Ends when what these connections hold could be read. A keyring that hangs may hold that up for long.
QCoro::Task<Result<void>> WorkerService::opening(QList<ConnectionPtr> connections, std::chrono::milliseconds limit)
{
    const auto isWaiting = [](const ConnectionPtr& connection) { return !connection->core().isAdopted(); };
    if (std::ranges::none_of(connections, isWaiting))
        co_return {};
    const auto unlocking = futureOf(m_keeper.unlock(false));
    const auto unlocked = co_await withinLimit(&m_keeper.ports().clock, unlocking, limit);
    const auto waiting = std::ranges::find_if(connections, isWaiting);
    if (waiting == connections.end())
        co_return {};
    if (!unlocked)
        co_return fail(ErrorKind::StoreLocked, u"store-locked"_s, (*waiting)->assessment().summary);
    co_return *unlocked;
}

QCoro::Task<Result<WorkerService::ConnectionPtr>> WorkerService::opened(QString name, std::chrono::milliseconds limit)
{
    const auto connection = m_keeper.connection(name);
    if (!connection)
        co_return connection;
    const QList<ConnectionPtr> connections{*connection};
    const auto open = co_await opening(connections, limit);
    if (!open)
        co_return tl::unexpected(open.error());
    co_return connection;
}

WorkerService::Answer WorkerService::token(QJsonObject object)
{
    Params params(object);
    const auto name = params.requiredText("name"_L1);
    TokenDemand demand;
    demand.minValid = std::chrono::seconds(params.number("min_valid"_L1, 60, 0, year));
    demand.rejected = params.secret("rejected"_L1);
    demand.limit = std::chrono::milliseconds(params.number("timeout"_L1, 30, 0, 3600) * 1000);
    if (params.error())
        co_return params.refusal();
    const Clock& clock = m_keeper.ports().clock;
    const auto deadline = clock.monotonic() + demand.limit;
    const auto connection = co_await opened(name, demand.limit);
    if (!connection)
        co_return tl::unexpected(connection.error());
    demand.limit = std::max(deadline - clock.monotonic(), 0ms);
    const auto token = co_await (*connection)->token(demand);
    if (!token)
        co_return tl::unexpected(token.error());
    QJsonObject answer{{u"access_token"_s, QString::fromUtf8(token->accessToken.reveal())},
                       {u"token_type"_s, token->tokenType},
                       {u"expires_at"_s, token->expiresAt ? timeToJson(*token->expiresAt) : QJsonValue()},
                       {u"header"_s, headerLine(**connection, *token)}};
    if (!token->warning.isEmpty())
        answer.insert(u"warning"_s, token->warning);
    co_return answer;
}

WorkerService::Answer WorkerService::probe(QJsonObject object)
{
    Params params(object);
    const auto name = params.requiredText("name"_L1);
    if (params.error())
        co_return params.refusal();
    const auto connection = co_await opened(name, openingLimit);
    if (!connection)
        co_return tl::unexpected(connection.error());
    const auto report = co_await (*connection)->check();
    if (report.obstacle)
        co_return fail(*report.obstacle, report.code, report.message);
    co_return QJsonObject{{u"result"_s, toWord(report.result)},  {u"ok"_s, report.result == ProbeReport::Result::Works},
                          {u"account"_s, report.accountLabel()}, {u"places"_s, placesArray(**connection)},
                          {u"message"_s, report.message},        {u"code"_s, report.code}};
}

WorkerService::Answer WorkerService::refresh(QJsonObject object)
{
    Params params(object);
    const bool all = params.flag("all"_L1);
    const bool force = params.flag("force"_L1);
    const auto name = all ? params.text("name"_L1) : params.requiredText("name"_L1);
    if (params.error())
        co_return params.refusal();
    QList<Keeper::ConnectionPtr> chosen;
    if (all) {
        for (const auto& connection : m_keeper.connections())
            if (!connection->settings().paused && connection->grantInfo())
                chosen << connection;
    } else {
        const auto connection = m_keeper.connection(name);
        if (!connection)
            co_return tl::unexpected(connection.error());
        chosen << *connection;
    }
    if (const auto open = co_await opening(chosen, openingLimit); !open)
        co_return tl::unexpected(open.error());
    // All are begun before the first is awaited, so one slow provider delays no other.
    struct Pending
    {
        Keeper::ConnectionPtr connection;
        TokenSetId before;
        QCoro::Task<Result<void>> refresh;
    };
    std::vector<Pending> pending;
    for (const auto& connection : std::as_const(chosen)) {
        const auto before = tokenSetId(*connection);
        pending.push_back({connection, before, connection->refresh(force)});
    }
    QJsonArray results;
    for (auto& [connection, before, refresh] : pending) {
        const auto done = co_await refresh;
        QJsonObject result{{u"name"_s, connection->settings().name}, {u"ok"_s, done.has_value()}};
        if (!done) {
            result.insert(u"message"_s, done.error().message);
            result.insert(u"error"_s, toJson(done.error()));
        } else if (const auto since = connection->core().grants.main().pace().sinceSuccess();
                   since && tokenSetId(*connection) == before && connection->grantInfo()->isRenewable()) {
            const auto seconds = std::chrono::floor<std::chrono::seconds>(*since).count();
            result.insert(u"message"_s, tr("Still fresh, renewed %1 s ago.").arg(seconds));
            result.insert(u"fresh_seconds"_s, qint64(seconds));
        } else {
            const bool isNew = tokenSetId(*connection) != before;
            if (!isNew)
                result.insert(u"checked"_s, true);
            result.insert(u"message"_s,
                          isNew ? tr("Renewed.") : tr("Checked: it works, and there is nothing to renew."));
        }
        results << result;
    }
    co_return QJsonObject{{u"results"_s, results}};
}

WorkerService::Answer WorkerService::pauseRenewing(QJsonObject object)
{
    return setPaused(std::move(object), true);
}

WorkerService::Answer WorkerService::resumeRenewing(QJsonObject object)
{
    return setPaused(std::move(object), false);
}

WorkerService::Answer WorkerService::setPaused(QJsonObject object, bool paused)
{
    Params params(object);
    const auto name = params.requiredText("name"_L1);
    if (params.error())
        co_return params.refusal();
    const auto connection = co_await m_keeper.setPaused(name, paused);
    if (!connection)
        co_return tl::unexpected(connection.error());
    co_return viewAnswer(m_keeper, connection);
}

} // namespace evergrant
