// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/authorization.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

Conclusion::Outcome outcomeOf(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return Conclusion::Outcome::Cancelled;
    if (error.code == "access_denied"_L1)
        return Conclusion::Outcome::Denied;
    // At the token endpoint invalid_grant means the code (RFC 6749 section 5.2): too old, or used before.
    if (error.code == "timeout"_L1 || error.code == "invalid_grant"_L1)
        return Conclusion::Outcome::Expired;
    return Conclusion::Outcome::Failed;
}

QString provenMessage()
{
    return QObject::tr("Authorized, and the first renewal worked. Evergrant renews it from now on.");
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, u"cancelled"_s, QObject::tr("The sign-in was cancelled.")};
}

} // namespace

Authorization::Authorization(EnginePorts& ports, std::shared_ptr<ConnectionKeeper> keeper, Request request)
    : m_ports(ports)
    , m_keeper(std::move(keeper))
    , m_request(std::move(request))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_ended.start();
}

QCoro::Task<Result<void>> Authorization::begin()
{
    const auto self = shared_from_this();
    const auto config = co_await open();
    if (!config) {
        end(tl::unexpected(config.error()));
        co_return tl::unexpected(config.error());
    }
    m_keeper->setAuthorizing(true);
    run(self, *config);
    co_return {};
}

QCoro::Task<Result<ClientConfig>> Authorization::open()
{
    const auto self = shared_from_this();
    const GrantTarget target = m_request.target;
    auto config = m_keeper->configFor(target.clientId);
    if (config && config->needsDiscovery && !m_cancelled)
        config = co_await m_ports.tokens.discover(*config);
    if (m_cancelled)
        co_return tl::unexpected(cancelledError());
    if (!config)
        co_return config;
    const auto secret = target.clientId.isEmpty() ? m_keeper->clientSecretFor(config->tokenEndpoint)
                                                  : Result<Secret>(target.clientSecret);
    if (!secret)
        co_return tl::unexpected(secret.error());
    auto consent = m_ports.consents.begin(*config, *secret, m_request.timeout);
    if (!consent)
        co_return tl::unexpected(consent.error());
    m_consent = std::move(*consent);
    m_signInUrl = m_consent->signInUrl();
    m_redirectUri = m_consent->redirectUri();
    m_expiresAt = m_ports.clock.now().addSecs(m_request.timeout.count());
    co_return config;
}

QCoro::Task<> Authorization::run(std::shared_ptr<Authorization> self, ClientConfig config)
{
    const Result<QString> result = co_await self->obtain(config);
    self->conclude(result);
    self->end(result);
}

QCoro::Task<Result<QString>> Authorization::obtain(ClientConfig config)
{
    const auto self = shared_from_this();
    const auto consented = co_await m_consent->consent();
    if (!consented)
        co_return tl::unexpected(consented.error());
    const auto exchanged = co_await m_keeper->exchangeCode(m_consent, config, m_request.authorizedBy, m_request.target);
    if (!exchanged)
        co_return tl::unexpected(exchanged.error());
    if (m_request.target.slot == GrantSlot::Spare)
        co_return co_await proveSpare(config.refreshAfterAuthorize);
    co_return co_await prove(config.refreshAfterAuthorize);
}

void Authorization::beginWith(const Secret& refreshToken)
{
    m_expiresAt = m_ports.clock.now();
    runWith(shared_from_this(), refreshToken);
}

QCoro::Task<> Authorization::runWith(std::shared_ptr<Authorization> self, Secret refreshToken)
{
    Result<QString> result = tl::unexpected(cancelledError());
    if (!self->m_cancelled) {
        const auto proven = co_await self->m_keeper->adoptRefreshToken(refreshToken, self->m_request.authorizedBy);
        if (!proven)
            result = tl::unexpected(proven.error());
        else if (*proven)
            result = provenMessage();
        else
            result = co_await self->prove(true);
    }
    self->end(result);
}

QCoro::Task<Result<QString>> Authorization::prove(bool refreshNow)
{
    const auto self = shared_from_this();
    if (!refreshNow)
        co_return QObject::tr("Authorized. Evergrant renews it from now on.");
    auto refreshed = co_await m_keeper->refresh(true);
    // Refused: the second look, that a refusal gets anyway, is taken now while the person is still there.
    if (!refreshed && m_keeper->condition().refusedOnce && !m_keeper->condition().needsAuthorization)
        refreshed = co_await m_keeper->refresh(true);
    if (refreshed)
        co_return provenMessage();
    // The grant is stored; what may pass by itself is the worker's business from here on.
    if (refreshed.error().kind == ErrorKind::Temporary)
        co_return QObject::tr("Authorized. The first renewal did not work yet, and will be tried again: %1")
            .arg(refreshed.error().message);
    co_return tl::unexpected(refreshed.error());
}

QCoro::Task<Result<QString>> Authorization::proveSpare(bool refreshNow)
{
    const auto self = shared_from_this();
    if (!refreshNow)
        co_return QObject::tr("The spare sign-in is stored and kept alive from now on.");
    const auto spare = co_await m_keeper->refreshSpare();
    if (!spare && spare.error().kind != ErrorKind::Temporary)
        co_return tl::unexpected(spare.error());
    // One in doubt or in trouble has its own pace, which costs less than a proof is worth.
    if (m_keeper->condition().renewalFails() || m_keeper->condition().needsAuthorization)
        co_return QObject::tr(
            "The spare sign-in is stored. The main one has trouble of its own, so it was not tried beside "
            "it.");
    const QUuid mainId = m_keeper->grantInfo()->grantId;
    const auto main = co_await m_keeper->refresh(true);
    if (m_keeper->grantInfo()->grantId != mainId)
        co_return QObject::tr(
            "The main sign-in did not survive the second one, so that has taken its place at once. This "
            "provider does not keep two side by side.");
    if (!main)
        co_return QObject::tr("The spare sign-in is stored. The main one could not be renewed beside it just now: %1")
            .arg(main.error().message);
    if (!spare)
        co_return QObject::tr(
            "The spare sign-in is stored. Its first renewal did not work yet, and will be tried again: "
            "%1")
            .arg(spare.error().message);
    co_return QObject::tr("The spare sign-in is stored, and both work side by side. It is kept alive from now on.");
}

void Authorization::conclude(const Result<QString>& result)
{
    Conclusion conclusion;
    conclusion.connectionTitle =
        m_keeper->connection().title.isEmpty() ? m_keeper->connection().name : m_keeper->connection().title;
    conclusion.outcome = result ? Conclusion::Outcome::Success : outcomeOf(result.error());
    conclusion.explanation = result ? *result : result.error().message;
    m_consent->conclude(conclusion);
}

void Authorization::end(const Result<QString>& result)
{
    m_keeper->setAuthorizing(false);
    Event event;
    event.connectionId = m_keeper->connection().id;
    event.connection = m_keeper->connection().name;
    event.level = result ? EventLevel::Info : EventLevel::Warning;
    event.kind = result ? u"authorization-succeeded"_s : u"authorization-failed"_s;
    event.message = result ? *result : result.error().message;
    if (!result)
        event.details.insert(u"code"_s, result.error().code);
    m_ports.events.append(event);
    m_ended.addResult(result);
    m_ended.finish();
}

Result<void> Authorization::acceptPastedAddress(const QString& address)
{
    if (!m_consent || hasEnded())
        return fail(ErrorKind::Usage, u"attempt-ended"_s,
                    QObject::tr("This sign-in has ended already. Start it again."));
    return m_consent->acceptPastedAddress(address);
}

void Authorization::cancel()
{
    m_cancelled = true;
    if (m_consent && !hasEnded())
        m_consent->cancel();
}

} // namespace evergrant
