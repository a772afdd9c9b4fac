// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/tokenservice.h"

class QObject;

namespace evergrant {

/// The requests of TokenService that go to an API, or to any server, instead of the authorization server's endpoints.
/// See there for what they answer.
class ApiCheck
{
public:
    /// Both outlive it. The requests are children of `owner`: destroying it ends them with "cancelled".
    ApiCheck(QObject& owner, Clock& clock);

    QCoro::Task<ProbeReport> probe(ClientConfig config, ClientCredentials client, Secret accessToken) const;
    QCoro::Task<Result<void>> reach(ClientConfig config, ClientCredentials client, QUrl url) const;

private:
    QObject& m_owner;
    Clock& m_clock;
};

} // namespace evergrant
