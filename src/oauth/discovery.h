// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include <QCoroTask>
#include <QObject>
#include <memory>

namespace evergrant {

/// Where an issuer's metadata may be, in the order in which they are asked: OpenID Connect Discovery section 4 first,
/// then RFC 8414 section 3.1, which puts the well-known part between host and path; then both with a slash at the end,
/// where alone some servers answer (django-oauth-toolkit before 2).
QList<QUrl> metadataUrls(const QUrl& issuer);

/// Fills what `config` does not know yet from metadata that was fetched for `config.issuer`; pure: the endpoints; a
/// probe at the userinfo endpoint (OpenID Connect Core section 5.3), where the scopes allow it and there is no other;
/// and in place of a way to send the client secret that the server does not take, the one that it does. Errors:
/// PersonNeeded "discovery-mismatch" (the document names another issuer), "discovery-invalid".
Result<ClientConfig> withMetadata(ClientConfig config, QByteArrayView document);

/// Fetches metadata and remembers it for an hour, by issuer and by trusted authorities. `clock` must outlive it;
/// destroying it ends what is under way with Cancelled.
class Discovery : public QObject
{
    Q_OBJECT

public:
    explicit Discovery(Clock& clock, QObject* parent = nullptr);
    ~Discovery() override;

    QCoro::Task<Result<ClientConfig>> discover(ClientConfig config, ClientCredentials client);

private:
    struct Entry
    {
        QByteArray document;
        std::chrono::milliseconds fetchedAt;
    };
    Clock& m_clock;
    QHash<QString, Entry> m_known;
};

} // namespace evergrant
