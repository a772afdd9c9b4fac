// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/tokenmethods.h"

#include "api/commandfacts.h"
#include "api/storewaiting.h"
#include "api/views.h"
#include "core/connection/credentialheader.h"
#include "engine/engine.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Api)
};

/// Older connections of a provider without a preset have no configuration; they have no token either.
Secret headerLine(const ManagedConnection& connection, const UsableToken& token)
{
    const auto config = connection.core().config().value_or(ClientConfig());
    const Secret value = credentialHeader(config, config.header, token.accessToken);
    QByteArray line = config.header.name.toUtf8() + ": ";
    line += value.reveal();
    return Secret::take(std::move(line));
}

/// Which token set a connection has: grant and generation.
using TokenSetId = std::pair<QUuid, quint64>;

TokenSetId tokenSetId(const ManagedConnection& connection)
{
    const auto info = connection.grantInfo().value_or(GrantInfo());
    return {info.grantId, info.generation};
}

/// `before`: the token set that the connection had when it was asked.
Refresh::Outcome outcomeOf(const ManagedConnection& connection, const TokenSetId& before, const Result<void>& done)
{
    Refresh::Outcome outcome;
    outcome.name = connection.settings().name;
    outcome.ok = done.has_value();
    const bool isNew = tokenSetId(connection) != before;
    if (!done) {
        outcome.message = done.error().message;
        outcome.error = done.error();
        const QString sentence = outcome.message.endsWith(u'.') ? outcome.message : outcome.message + u'.';
        outcome.error->message =
            withCommand(sentence, nextCommand(outcome.name, done.error(), commandFacts(connection)));
    } else if (const auto since = connection.core().grants.main().pace().sinceSuccess();
               since && !isNew && connection.grantInfo()->isRenewable()) {
        outcome.freshFor = std::chrono::floor<std::chrono::seconds>(*since);
        outcome.message = Tr::tr("Still fresh, renewed %1 s ago.").arg(outcome.freshFor->count());
    } else {
        outcome.checked = !isNew;
        outcome.message = isNew ? Tr::tr("Renewed.") : Tr::tr("Checked: it works, and there is nothing to renew.");
    }
    return outcome;
}

} // namespace

Result<ManagedConnectionPtr> TokenMethods::connectionOfHost(const QString& host)
{
    QList<ManagedConnectionPtr> found;
    QStringList names;
    const QSet<QUuid> connections = m_hosts.connectionsOf(host);
    for (const QUuid& id : connections) {
        const auto connection = m_engine.connection(id);
        if (!connection)
            continue;
        found << connection;
        names << connection->settings().name;
    }
    names.sort();
    if (found.isEmpty())
        return fail(
            ErrorKind::NoSuchConnection, u"no-such-host"_s,
            Tr::tr("No connection has the host %1. Say which one is for it: evergrant set NAME --set api_host=%1")
                .arg(host));
    if (found.size() > 1)
        return fail(
            ErrorKind::Usage, u"several-connections"_s,
            Tr::tr("Several connections have the host %1: %2. Name one of them.").arg(host, names.join(u", "_s)));
    return found.first();
}

QCoro::Task<Result<Token::Answer>> TokenMethods::token(Token::Params params)
{
    const Clock& clock = m_engine.ports().clock;
    const auto deadline = clock.monotonic() + params.timeout;
    const auto wanted = params.name.isEmpty() ? connectionOfHost(params.host) : m_engine.connection(params.name);
    if (!wanted)
        co_return tl::unexpected(wanted.error());
    const QString name = (*wanted)->settings().name;
    const auto connection = co_await opened(&m_engine, wanted, params.timeout);
    if (!connection)
        co_return tl::unexpected(withoutToken(name, connection.error(), commandFacts(**wanted)));
    TokenDemand demand;
    demand.minValid = params.minValid;
    demand.rejected = params.rejected;
    demand.limit = std::max<std::chrono::milliseconds>(deadline - clock.monotonic(), 0ms);
    const auto token = co_await (*connection)->token(demand);
    if (!token)
        co_return tl::unexpected(withoutToken(name, token.error(), commandFacts(**connection)));
    Token::Answer answer;
    answer.accessToken = token->accessToken;
    answer.tokenType = token->tokenType;
    answer.expiresAt = token->expiresAt.value_or(QDateTime());
    answer.header = headerLine(**connection, *token);
    answer.warning = token->warning;
    co_return answer;
}

QCoro::Task<Result<Probe::Answer>> TokenMethods::probe(Probe::Params params)
{
    const auto wanted = m_engine.connection(params.name);
    const auto connection = co_await opened(&m_engine, wanted, openingLimit);
    if (!connection)
        co_return tl::unexpected(connection.error());
    const auto report = co_await (*connection)->check();
    if (report.obstacle)
        co_return fail(*report.obstacle, report.code, report.message);
    Probe::Answer answer;
    answer.result = report.result;
    answer.ok = report.result == ProbeReport::Result::Works;
    answer.account = report.accountLabel();
    answer.places = placesIn(**connection);
    answer.message = report.message;
    answer.code = report.code;
    co_return answer;
}

Result<QList<ManagedConnectionPtr>> TokenMethods::toRefresh(const Refresh::Params& params) const
{
    QList<ManagedConnectionPtr> chosen;
    if (!params.all) {
        const auto connection = m_engine.connection(params.name);
        if (!connection)
            return tl::unexpected(connection.error());
        chosen << *connection;
        return chosen;
    }
    for (const auto& connection : m_engine.connections())
        if (!connection->settings().paused && connection->grantInfo())
            chosen << connection;
    return chosen;
}

QCoro::Task<Result<Refresh::Answer>> TokenMethods::refresh(Refresh::Params params)
{
    const auto chosen = toRefresh(params);
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    if (const auto open = co_await opening(&m_engine, *chosen, openingLimit); !open)
        co_return tl::unexpected(open.error());
    // All are begun before the first is awaited, so one slow provider delays no other.
    struct Pending
    {
        ManagedConnectionPtr connection;
        TokenSetId before;
        QCoro::Task<Result<void>> refresh;
    };
    std::vector<Pending> pending;
    for (const auto& connection : *chosen) {
        const auto before = tokenSetId(*connection);
        pending.push_back({connection, before, connection->refresh(params.force)});
    }
    Refresh::Answer answer;
    for (auto& [connection, before, refresh] : pending) {
        const auto done = co_await refresh;
        answer.results << outcomeOf(*connection, before, done);
    }
    co_return answer;
}

} // namespace evergrant::api
