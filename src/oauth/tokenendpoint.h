// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/tokenservice.h"
#include "oauth/discovery.h"
#include <QObject>

namespace evergrant {

/// The authorization server over HTTP. `clock` must outlive it. Destroying it ends what is under way: those tasks
/// finish with "cancelled". Words in TokenExchange::transportCode: see transportText() in replywatch.h.
class TokenEndpoint : public QObject, public TokenService
{
    Q_OBJECT

public:
    explicit TokenEndpoint(Clock& clock, QObject* parent = nullptr);

    QCoro::Task<TokenExchange> sendRefresh(ClientConfig config, Secret clientSecret, Secret refreshToken) override;
    QCoro::Task<Result<void>> revoke(ClientConfig config, Secret clientSecret, Secret token) override;
    QCoro::Task<Result<ClientConfig>> discover(ClientConfig config) override;

private:
    Clock& m_clock;
    Discovery m_discovery;
};

} // namespace evergrant
