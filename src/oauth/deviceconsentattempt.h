// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/settled.h"
#include "oauth/deviceauthorization.h"
#include "oauth/devicepolling.h"
#include <QObject>
#include <QPointer>

namespace evergrant {

/// See ConsentAttempt. Made by DeviceConsent; asks for the tokens from consent() on, each time exactly once, until they
/// are here, somebody says no, or time is up. The answer that ended it waits for exchange().
/// Destroying it gives up what is under way.
class DeviceConsentAttempt : public QObject, public ConsentAttempt
{
    Q_OBJECT

public:
    DeviceConsentAttempt(Clock& clock, const ClientConfig& config, const ClientCredentials& client,
                         const DeviceAuthorization& authorization, std::chrono::seconds timeout);
    ~DeviceConsentAttempt() override;

    /// With the code in it, where the provider offers such an address.
    QUrl signInUrl() const override;
    QUrl redirectUri() const override { return {}; }
    DeviceCode deviceCode() const override { return m_shown; }
    QCoro::Task<Result<void>> consent() override;
    Result<void> acceptPastedAddress(const QString& address) override;
    QCoro::Task<TokenExchange> exchange() override;
    void conclude(const Conclusion&) override; ///< nothing of the exchange stays in memory
    void cancel() override;

private:
    void poll();
    void answered(const TokenExchange& answer);
    void expire();
    void finish(const Error& error);
    void end(Result<void> result, const TokenExchange& answer);

    Clock& m_clock;
    ClientConfig m_config;
    ClientCredentials m_client;
    Secret m_deviceCode;
    DeviceCode m_shown;
    DevicePolling m_polling;
    Settled<Result<void>> m_consent;
    Settled<TokenExchange> m_exchange;
    std::unique_ptr<Alarm> m_nextPoll, m_end;
    std::unique_ptr<QObject> m_request; ///< owns the poll that is under way
    bool m_asking = false;
    std::optional<Error> m_over; ///< time is up, or it is cancelled: only what is under way may still answer
};

} // namespace evergrant
