// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/signinconsent.h"

#include "engine/jobs/installgrantjob.h"
#include "engine/signinstop.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

void choosePlace(const ConnectionCore& core, GrantTarget& target)
{
    if (isSpare(target.slot))
        target.slot = core.grants.placeForSpare().value_or(target.slot);
}

SignInConsent::SignInConsent(std::shared_ptr<ManagedConnection> connection)
    : m_connection(std::move(connection))
{
}

QCoro::Task<Result<ClientConfig>> SignInConsent::open(GrantTarget target, std::chrono::seconds timeout,
                                                      const SignInStop* stop)
{
    ConnectionCore& core = m_connection->core();
    auto config = core.client.configFor(target);
    if (config && !stop->isCancelled())
        config = co_await core.client.discovered(*config);
    if (stop->isCancelled())
        co_return tl::unexpected(SignInStop::cancelledError());
    if (!config)
        co_return config;
    const auto client = co_await core.client.credentialsFor(target, *config);
    if (!client)
        co_return tl::unexpected(client.error());
    if (config->grantType == GrantType::Device) {
        const auto intended = co_await core.transaction.intendExchange(*config, target.slot);
        if (!intended)
            co_return tl::unexpected(intended.error());
        m_intent = *intended;
    }
    const auto attempt = co_await core.ports->consents.begin(*config, *client, timeout);
    if (!attempt)
        co_return tl::unexpected(attempt.error());
    m_attempt = *attempt;
    if (stop->isCancelled()) {
        m_attempt->cancel();
        co_return tl::unexpected(SignInStop::cancelledError());
    }
    m_offer.signInUrl = m_attempt->signInUrl();
    m_offer.redirectUri = m_attempt->redirectUri();
    m_offer.deviceCode = m_attempt->deviceCode();
    const bool shorter = !m_offer.deviceCode.userCode.isEmpty() && m_offer.deviceCode.expiresIn < timeout;
    m_offer.expiresAt = core.ports->clock.now().addSecs((shorter ? m_offer.deviceCode.expiresIn : timeout).count());
    co_return config;
}

QCoro::Task<Result<Received>> SignInConsent::exchange(ClientConfig config, QString authorizedBy, GrantTarget* target)
{
    const auto consented = co_await m_attempt->consent();
    if (!consented) {
        abandon(consented.error());
        co_return tl::unexpected(consented.error());
    }
    // A device has learned nothing, so this cannot lose its tokens.
    const auto complete = withLearned(config, m_attempt->learned());
    if (!complete)
        co_return tl::unexpected(complete.error());
    if (!m_intent)
        choosePlace(m_connection->core(), *target);
    InstallGrantJob job(m_connection);
    co_return co_await job.exchangeCode(m_attempt, *complete, authorizedBy, *target, m_intent);
}

void SignInConsent::abandon(const Error& why)
{
    if (const auto intent = std::exchange(m_intent, std::nullopt))
        m_connection->core().transaction.abandon(*intent, why);
}

void SignInConsent::cancel()
{
    if (m_attempt)
        m_attempt->cancel();
}

void SignInConsent::conclude(const Conclusion& conclusion)
{
    if (m_attempt)
        m_attempt->conclude(conclusion);
}

Result<void> SignInConsent::acceptPastedAddress(const QString& address)
{
    if (!m_attempt)
        return fail(ErrorKind::Usage, u"attempt-ended"_s,
                    QObject::tr("This sign-in has ended already. Start it again."));
    return m_attempt->acceptPastedAddress(address);
}

} // namespace evergrant
