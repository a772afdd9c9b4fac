// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/boundsecret.h"

#include <QObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QString originOf(const QUrl& url)
{
    if (url.isEmpty())
        return {};
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

BoundSecret::BoundSecret(GrantStore& store, const QUuid& connection)
    : m_store(store)
    , m_connection(connection)
    , m_key(u"secret-origin/"_s + connection.toString(QUuid::WithoutBraces))
    , m_ageKey(u"secret-entered/"_s + connection.toString(QUuid::WithoutBraces))
{
}

Result<Secret> BoundSecret::forEndpoint(const QUrl& endpoint) const
{
    const auto secret = m_store.clientSecret(m_connection);
    if (!secret || secret->isEmpty())
        return secret;
    const auto origin = m_store.meta(m_key);
    if (!origin)
        return tl::unexpected(origin.error());
    const QString wanted = originOf(endpoint);
    if (origin->isEmpty() && !wanted.isEmpty()) {
        if (const auto bound = m_store.setMeta(m_key, wanted); !bound)
            return tl::unexpected(bound.error());
        return secret;
    }
    if (*origin != wanted || wanted.isEmpty())
        return fail(ErrorKind::PersonNeeded, u"secret-origin"_s,
                    QObject::tr("The client secret was entered for %1, but it is now asked for by %2. Enter the client "
                                "secret again.")
                        .arg(*origin, wanted));
    return secret;
}

/// In this order: were the process to die between the two, the new secret would be bound to the old origin, and asked
/// for again; the other way round the old secret could go to the new origin.
Result<void> BoundSecret::set(const Secret& secret, const QUrl& endpoint, const QDateTime& now)
{
    if (const auto stored = m_store.setClientSecret(m_connection, secret); !stored)
        return stored;
    if (const auto bound = m_store.setMeta(m_key, originOf(endpoint)); !bound)
        return bound;
    return m_store.setMeta(m_ageKey, secret.isEmpty() ? QString() : now.toUTC().toString(Qt::ISODate));
}

QDateTime BoundSecret::enteredAt() const
{
    return QDateTime::fromString(m_store.meta(m_ageKey).value_or(QString()), Qt::ISODate);
}

void BoundSecret::adopt(const Secret& secret, const QString& origin)
{
    const auto present = m_store.clientSecret(m_connection);
    if (secret.isEmpty() || !present || !present->isEmpty())
        return;
    if (m_store.setClientSecret(m_connection, secret) && m_store.meta(m_key).value_or(QString()).isEmpty())
        (void)m_store.setMeta(m_key, origin);
}

void BoundSecret::erase()
{
    (void)m_store.setMeta(m_key, {});
    (void)m_store.setMeta(m_ageKey, {});
}

} // namespace evergrant
