// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/boundcredentials.h"

#include <QObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QString originOf(const QUrl& url)
{
    if (url.isEmpty())
        return {};
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

BoundCredentials::BoundCredentials(GrantStore& store, const QUuid& connection)
    : m_store(store)
    , m_connection(connection)
    , m_key(u"secret-origin/"_s + connection.toString(QUuid::WithoutBraces))
    , m_ageKey(u"secret-entered/"_s + connection.toString(QUuid::WithoutBraces))
    , m_proxyKey(u"proxy-origin/"_s + connection.toString(QUuid::WithoutBraces))
    , m_issuerKey(u"secret-issuer/"_s + connection.toString(QUuid::WithoutBraces))
{
}

Result<ClientCredentials> BoundCredentials::all() const
{
    return m_store.clientSecret(m_connection).and_then(decodeClientCredentials);
}

/// Without a password that is for another proxy. One from before there were bonds is bound to the first that wants it.
Result<ClientCredentials> BoundCredentials::sendable() const
{
    auto credentials = all();
    if (!credentials || credentials->proxyPassword.isEmpty())
        return credentials;
    const QString proxy = originOf(m_proxy);
    const auto bond = m_store.meta(m_proxyKey);
    const bool unbound = bond && bond->isEmpty() && !proxy.isEmpty() && m_store.setMeta(m_proxyKey, proxy);
    if (!unbound && (!bond || bond->isEmpty() || *bond != proxy))
        credentials->proxyPassword = Secret();
    return credentials;
}

bool BoundCredentials::isThere() const
{
    const auto credentials = all();
    return credentials && !(credentials->secret.isEmpty() && credentials->privateKey.isEmpty());
}

Result<ClientCredentials> BoundCredentials::forEndpoint(const QUrl& endpoint) const
{
    const auto credentials = sendable();
    // A proxy's password alone proves nothing to the endpoint.
    if (!credentials || (credentials->secret.isEmpty() && credentials->privateKey.isEmpty()))
        return credentials;
    const auto origin = m_store.meta(m_key);
    if (!origin)
        return tl::unexpected(origin.error());
    const QString wanted = originOf(endpoint);
    if (origin->isEmpty() && !wanted.isEmpty()) {
        if (const auto bound = m_store.setMeta(m_key, wanted); !bound)
            return tl::unexpected(bound.error());
        return credentials;
    }
    if (*origin != wanted || wanted.isEmpty())
        return fail(ErrorKind::PersonNeeded, u"secret-origin"_s,
                    QObject::tr("The client secret was entered for %1, but it is now asked for by %2. Enter the client "
                                "secret again.")
                        .arg(*origin, wanted));
    return credentials;
}

ClientCredentials BoundCredentials::forNetwork() const
{
    ClientCredentials credentials = sendable().value_or(ClientCredentials());
    credentials.secret = Secret();
    return credentials;
}

Result<ClientCredentials> BoundCredentials::staying(const Place& place) const
{
    auto credentials = all();
    const QString bond = m_store.meta(m_key).value_or(QString());
    const QString issuer = m_store.meta(m_issuerKey).value_or(QString());
    const bool same = place.endpoint.isEmpty() ? !issuer.isEmpty() && issuer == place.issuer.toString()
                                               : bond == originOf(place.endpoint);
    if (credentials && !bond.isEmpty() && !same) {
        const Secret proxyPassword = credentials->proxyPassword;
        credentials = ClientCredentials();
        credentials->proxyPassword = proxyPassword;
    }
    return credentials;
}

/// In this order: were the process to die between the two, the new secret would be bound to the old origin, and asked
/// for again; the other way round the old secret could go to the new origin.
Result<void> BoundCredentials::change(const CredentialChanges& changes, const Place& place, const QDateTime& now)
{
    const auto before = changes.secret || changes.keys ? staying(place) : all();
    // Damaged ones are what a person enters anew.
    if (!before && before.error().code != "credentials-damaged"_L1)
        return tl::unexpected(before.error());
    ClientCredentials next = before.value_or(ClientCredentials());
    if (changes.keys) {
        next.privateKey = changes.keys->privateKey;
        next.certificate = changes.keys->certificate;
        next.keyId = changes.keys->keyId;
    }
    next.secret = changes.secret.value_or(next.secret);
    next.proxyPassword = changes.proxyPassword.value_or(next.proxyPassword);
    if (const auto stored = m_store.setClientSecret(m_connection, encodeClientCredentials(next)); !stored)
        return stored;
    if (changes.proxyPassword)
        if (const auto bound = m_store.setMeta(m_proxyKey, originOf(m_proxy)); !bound)
            return bound;
    // A proxy's password is nothing that an endpoint sees.
    if (!changes.secret && !changes.keys)
        return {};
    if (const auto bound = m_store.setMeta(m_key, originOf(place.endpoint)); !bound)
        return bound;
    if (const auto known = m_store.setMeta(m_issuerKey, place.issuer.toString()); !known)
        return known;
    return changes.secret
               ? m_store.setMeta(m_ageKey, next.secret.isEmpty() ? QString() : now.toUTC().toString(Qt::ISODate))
               : Result<void>();
}

QDateTime BoundCredentials::enteredAt() const
{
    return QDateTime::fromString(m_store.meta(m_ageKey).value_or(QString()), Qt::ISODate);
}

void BoundCredentials::adopt(const Secret& encoded, const QString& origin)
{
    const auto present = m_store.clientSecret(m_connection);
    if (encoded.isEmpty() || !present || !present->isEmpty())
        return;
    if (m_store.setClientSecret(m_connection, encoded) && m_store.meta(m_key).value_or(QString()).isEmpty())
        (void)m_store.setMeta(m_key, origin);
}

void BoundCredentials::restore(const Secret& encoded, const QString& origin)
{
    // The bond first: a process that died in between would have the older ones asked for again, and send none.
    if (!encoded.isEmpty() && m_store.setMeta(m_key, origin))
        (void)m_store.setClientSecret(m_connection, encoded);
}

void BoundCredentials::erase()
{
    (void)m_store.setMeta(m_key, {});
    (void)m_store.setMeta(m_ageKey, {});
    (void)m_store.setMeta(m_proxyKey, {});
    (void)m_store.setMeta(m_issuerKey, {});
}

} // namespace evergrant
