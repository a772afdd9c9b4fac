// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/vaultsession.h"

#include "core/system/smallfile.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::VaultSession)
};

constexpr auto firstLook = 5s;
constexpr auto shortestPause = 5s;
constexpr qint64 largestJwt = 64LL * 1024;

std::chrono::seconds secondsIn(const QJsonObject& object, QLatin1StringView name)
{
    return std::chrono::seconds(object.value(name).toInteger());
}

} // namespace

VaultSession::VaultSession(VaultServer server, VaultLogin login)
    : m_server(std::move(server))
    , m_login(std::move(login))
    , m_alarm(m_server.clock->makeAlarm([this] { onAlarm(); }))
{
    if (m_login.method != VaultLogin::Method::Token)
        return;
    m_token = m_login.secret;
    m_alarm->set(firstLook);
}

std::shared_ptr<VaultSession> VaultSession::start(VaultServer server, VaultLogin login)
{
    return std::shared_ptr<VaultSession>(new VaultSession(std::move(server), std::move(login)));
}

void VaultSession::onAlarm()
{
    // What comes of it is kept, and whether it fails shows at the next delivery.
    if (m_lookedUp) [[maybe_unused]]
        const auto task = renew(weak_from_this(), m_server, m_token);
    else [[maybe_unused]]
        const auto task = lookUp(weak_from_this(), m_server, m_token);
}

QCoro::Task<VaultSession::TokenResult> VaultSession::token()
{
    const bool ended = m_end && *m_end <= m_server.clock->monotonic() + shortestPause;
    if (ended && m_login.method != VaultLogin::Method::Token)
        m_token = {};
    if (!m_token.isEmpty())
        co_return Secret(m_token); // QCoro moves from what it is given, be it a member
    const auto self = shared_from_this();
    TokenResult made = co_await logIn(self);
    co_return made;
}

bool VaultSession::forgetToken()
{
    if (m_login.method == VaultLogin::Method::Token)
        return false;
    m_token = {};
    return true;
}

void VaultSession::keep(const Secret& token, std::chrono::seconds life, bool renewable)
{
    m_token = token;
    m_lookedUp = true;
    m_alarm->disarm();
    m_end.reset();
    if (life <= 0s) // of a root token
        return;
    m_end = m_server.clock->monotonic() + life;
    if (renewable)
        m_alarm->set(std::max<std::chrono::milliseconds>(life / 2, shortestPause));
}

Result<VaultRequest> VaultSession::loginRequest() const
{
    VaultRequest request{"POST", u"auth/%1/login"_s.arg(m_login.mount)};
    switch (m_login.method) {
    case VaultLogin::Method::AppRole:
        request.body = {{u"role_id"_s, m_login.role},
                        {u"secret_id"_s, QString::fromUtf8(m_login.secret.reveal().trimmed())}};
        break;
    case VaultLogin::Method::Kubernetes: {
        const Result<QByteArray> jwt = readSmallFile(m_login.jwtFile, largestJwt);
        if (!jwt)
            return tl::unexpected(jwt.error());
        request.body = {{u"role"_s, m_login.role}, {u"jwt"_s, QString::fromUtf8(jwt->trimmed())}};
        break;
    }
    case VaultLogin::Method::Cert:
        request.body = {{u"name"_s, m_login.role}};
        break;
    case VaultLogin::Method::Token:
        break;
    }
    return request;
}

QCoro::Task<VaultSession::TokenResult> VaultSession::logIn(std::shared_ptr<VaultSession> self)
{
    const Result<VaultRequest> request = self->loginRequest();
    if (!request)
        co_return tl::unexpected(
            configurationFailure(request.error().code, Tr::tr("The service account's token %1 cannot be read: %2.")
                                                           .arg(self->m_login.jwtFile, request.error().message)));
    const VaultServer server = self->m_server;
    const Secret none;
    const ApiAnswer answer = co_await askVault(server, *request, none);
    const QJsonObject auth = objectIn(answer).value("auth"_L1).toObject();
    const QString token = auth.value("client_token"_L1).toString();
    if (isSuccess(answer) && !token.isEmpty()) {
        self->keep(Secret::take(token.toUtf8()), secondsIn(auth, "lease_duration"_L1),
                   auth.value("renewable"_L1).toBool());
        co_return Secret(self->m_token);
    }
    DeliveryFailure failure = vaultFailure(answer, server, Tr::tr("a login"));
    if (answer.complete && (answer.status == 400 || answer.status == 401 || answer.status == 403))
        failure = configurationFailure(
            u"vault-login-refused"_s,
            Tr::tr("Vault at %1 refused the login by %2: %3. Check role, secret and how often they may be used.")
                .arg(server.host(), request->path, failure.error.message));
    co_return tl::unexpected(failure);
}

QCoro::Task<> VaultSession::lookUp(std::weak_ptr<VaultSession> self, VaultServer server, Secret token)
{
    const VaultRequest request{"GET", u"auth/token/lookup-self"_s};
    const ApiAnswer answer = co_await askVault(server, request, token);
    const auto session = self.lock();
    if (!session)
        co_return;
    const QJsonObject data = objectIn(answer).value("data"_L1).toObject();
    if (isSuccess(answer) && !data.isEmpty())
        session->keep(token, secondsIn(data, "ttl"_L1), data.value("renewable"_L1).toBool());
    else if (!answer.complete || answer.status >= 500)
        session->m_alarm->set(1min);
}

QCoro::Task<> VaultSession::renew(std::weak_ptr<VaultSession> self, VaultServer server, Secret token)
{
    const VaultRequest request{"POST", u"auth/token/renew-self"_s};
    const ApiAnswer answer = co_await askVault(server, request, token);
    const auto session = self.lock();
    if (!session || session->m_token != token)
        co_return;
    const QJsonObject auth = objectIn(answer).value("auth"_L1).toObject();
    const auto life = secondsIn(auth, "lease_duration"_L1);
    if (isSuccess(answer) && life > 0s)
        session->keep(token, life, auth.value("renewable"_L1).toBool());
    else if (!answer.complete || answer.status >= 500)
        session->m_alarm->set(shortestPause);
}

} // namespace evergrant::handoff
