// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "surroundings.h"

#include "engine/waiting.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::simulate {

namespace {

TokenExchange lost(const QString& code)
{
    TokenExchange exchange;
    exchange.delivery = TokenExchange::Delivery::NoCompleteAnswer;
    exchange.transportError = u"the answer did not arrive"_s;
    exchange.transportCode = code;
    return exchange;
}

TokenExchange answer(const Issued& issued)
{
    QByteArray body = R"({"error":"invalid_grant"})";
    if (!issued.refused) {
        body = R"({"token_type":"Bearer","access_token":")" + issued.accessToken + R"(","expires_in":)" +
               QByteArray::number(qlonglong(AuthorizationServer::accessTokenLife / std::chrono::seconds(1)));
        if (!issued.refreshToken.isEmpty())
            body += R"(,"refresh_token":")" + issued.refreshToken + '"';
        body += '}';
    }
    TokenExchange exchange;
    exchange.delivery = TokenExchange::Delivery::Answered;
    exchange.status = issued.refused ? 400 : 200;
    exchange.contentType = "application/json";
    exchange.body = Secret::take(std::move(body));
    return exchange;
}

class SimulatedConsent : public ConsentAttempt
{
public:
    SimulatedConsent(World& world, Life& life, const ClientConfig& config)
        : m_world(world)
        , m_life(life)
        , m_connection(numberOf(config.connectionId))
        , m_clientId(config.clientId.toUtf8())
    {
    }
    QUrl signInUrl() const override { return QUrl(u"https://id.example/authorize"_s); }
    QUrl redirectUri() const override { return QUrl(u"http://127.0.0.1:4711/callback"_s); }
    QCoro::Task<Result<void>> consent() override { co_return Result<void>(); }
    Result<void> acceptPastedAddress(const QString&) override { return {}; }
    QCoro::Task<TokenExchange> exchange() override
    {
        if (!m_life.step())
            co_return lost(u"dead"_s);
        const auto issued =
            m_world.server.consent(m_connection, World::behaviourOf(m_connection), m_clientId, m_world.now());
        co_return m_life.step() ? answer(issued) : lost(u"dead"_s);
    }
    void conclude(const Conclusion&) override {}
    void cancel() override {}

private:
    World& m_world;
    Life& m_life;
    int m_connection;
    QByteArray m_clientId;
};

} // namespace

QUuid idOf(int connection)
{
    return {uint(connection + 1), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

int numberOf(const QUuid& connection)
{
    return static_cast<int>(connection.data1) - 1;
}

Result<void> SimulatedKeyring::check() const
{
    if (!m_life.isAlive())
        return fail(ErrorKind::StoreLocked, u"keyring-absent"_s, u"This process has died."_s);
    if (m_world.keyringLocked)
        return fail(ErrorKind::StoreLocked, u"keyring-locked"_s, u"The keyring is locked."_s);
    return {};
}

QCoro::Task<KeyringState> SimulatedKeyring::probe()
{
    co_return m_world.keyringLocked ? KeyringState::Locked : KeyringState::Ready;
}

QCoro::Task<Result<std::optional<Secret>>> SimulatedKeyring::read(QString key)
{
    if (const auto fine = check(); !fine)
        co_return tl::unexpected(fine.error());
    const auto found = m_world.keyringItems.constFind(key);
    co_return found == m_world.keyringItems.constEnd() ? std::optional<Secret>() : std::optional(*found);
}

QCoro::Task<Result<void>> SimulatedKeyring::write(QString key, Secret value)
{
    m_life.step();
    if (const auto fine = check(); !fine)
        co_return fine;
    m_world.keyringItems.insert(key, value);
    m_life.step();
    co_return check();
}

QCoro::Task<Result<void>> SimulatedKeyring::remove(QString key)
{
    m_life.step();
    if (const auto fine = check(); !fine)
        co_return fine;
    m_world.keyringItems.remove(key);
    m_life.step();
    co_return check();
}

QCoro::Task<Result<Secret>> SimulatedKeySource::profileKey(bool)
{
    if (m_world.keyringLocked)
        co_return fail(ErrorKind::StoreLocked, u"keyring-locked"_s, u"The keyring is locked."_s);
    co_return Secret::take(QByteArray(32, 'k'));
}

/// The server has done its part when the reply is lost, and when the process dies after sending.
QCoro::Task<TokenExchange> SimulatedTokenService::sendRefresh(ClientConfig config, ClientCredentials,
                                                              Secret refreshToken)
{
    if (!m_life.step())
        co_return lost(u"dead"_s);
    const auto issued = m_world.server.refresh(refreshToken.reveal().toByteArray(), m_world.now());
    if (!m_life.step())
        co_return lost(u"dead"_s);
    const int connection = numberOf(config.connectionId);
    if (!m_world.losesReply(connection))
        co_return answer(issued);
    const auto wait = m_world.fate.lossTakes(connection, m_world.day());
    if (wait == milliseconds(0))
        co_return lost(u"connection-closed"_s);
    co_await pause(&m_world.clock, wait);
    co_return lost(u"timeout"_s);
}

QCoro::Task<Result<void>> SimulatedTokenService::revoke(ClientConfig, ClientCredentials, Secret)
{
    co_return fail(ErrorKind::Failed, u"revocation-unsupported"_s, u"Nobody revokes here."_s);
}

QCoro::Task<TokenExchange> SimulatedTokenService::sendClientGrant(ClientConfig, ClientCredentials)
{
    co_return lost(u"not-simulated"_s);
}

QCoro::Task<Result<Introspection>> SimulatedTokenService::introspect(ClientConfig, ClientCredentials, Secret)
{
    co_return fail(ErrorKind::Failed, u"introspection-unsupported"_s, u"Nobody introspects here."_s);
}

QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>> SimulatedConsents::begin(ClientConfig config, ClientCredentials,
                                                                              std::chrono::seconds)
{
    std::shared_ptr<ConsentAttempt> attempt = std::make_shared<SimulatedConsent>(m_world, m_life, config);
    co_return attempt;
}

} // namespace evergrant::simulate
