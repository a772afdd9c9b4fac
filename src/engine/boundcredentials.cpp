// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/boundcredentials.h"

#include "core/errorcode.h"
#include <QObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// An origin holds no space.
constexpr QChar separator(u' ');

QString proxyOrigin(const QUrl& proxy)
{
    QUrl whole = proxy;
    if (!proxy.isEmpty())
        whole.setPort(proxyPort(proxy));
    return originOf(whole);
}

QString bondOf(const CredentialHome& home)
{
    return home.origins.join(separator);
}

bool provesNothing(const Result<ClientCredentials>& credentials)
{
    return credentials && credentials->secret.isEmpty() && credentials->privateKey.isEmpty();
}

} // namespace

BoundCredentials::BoundCredentials(GrantStore& store, const QUuid& connection)
    : m_store(store)
    , m_connection(connection)
{
}

QString BoundCredentials::key(QLatin1StringView what) const
{
    return what + u'/' + m_connection.toString(QUuid::WithoutBraces);
}

Result<ClientCredentials> BoundCredentials::all() const
{
    return m_store.clientSecret(m_connection).and_then(decodeClientCredentials);
}

/// Without a password that is for another proxy. One from before there were bonds is bound to the first that wants it.
QCoro::Task<Result<ClientCredentials>> BoundCredentials::sendable() const
{
    auto credentials = all();
    if (!credentials || credentials->proxyPassword.isEmpty())
        co_return credentials;
    const QString proxy = proxyOrigin(m_proxy), bondKey = key("proxy-origin"_L1);
    bool isForProxy = !proxy.isEmpty() && proxyBond() == proxy;
    if (!proxy.isEmpty() && proxyBond().isEmpty()) {
        m_binding.made().proxy = proxy;
        const auto bound = co_await m_store.setMeta(bondKey, proxy);
        m_binding.made().proxy.clear();
        isForProxy = bound.has_value();
    }
    if (!isForProxy)
        credentials->proxyPassword = Secret();
    co_return credentials;
}

bool BoundCredentials::isThere() const
{
    const auto credentials = all();
    return credentials && !provesNothing(credentials);
}

QStringList BoundCredentials::bond() const
{
    const auto stored = m_store.meta(key("secret-origin"_L1)).value_or(QString());
    if (!stored.isEmpty())
        return stored.split(separator, Qt::SkipEmptyParts);
    const Binding* binding = m_binding.find();
    return binding ? binding->origins : QStringList();
}

QString BoundCredentials::proxyBond() const
{
    const auto stored = m_store.meta(key("proxy-origin"_L1)).value_or(QString());
    const Binding* binding = m_binding.find();
    return stored.isEmpty() && binding ? binding->proxy : stored;
}

/// The one decision about where a client's credentials go. What proves the client to any other endpoint of the same
/// configuration follows from it: see checkProofReceiver().
Result<bool> BoundCredentials::mayGoTo(const CredentialHome& home) const
{
    const auto origins = m_store.meta(key("secret-origin"_L1)), issuer = m_store.meta(key("secret-issuer"_L1));
    if (!origins)
        return tl::unexpected(origins.error());
    if (!issuer)
        return tl::unexpected(issuer.error());
    if (home.origins.isEmpty())
        return false;
    if (!bond().isEmpty())
        return isSamePlace(bond(), home.origins);
    return issuer->isEmpty() || *issuer == home.issuer || QStringList(originOf(QUrl(*issuer))) == home.origins;
}

Result<void> BoundCredentials::check(const CredentialHome& home) const
{
    const auto credentials = all();
    if (!credentials)
        return tl::unexpected(credentials.error());
    // A proxy's password alone proves nothing to the endpoint.
    if (provesNothing(credentials))
        return {};
    const auto fits = mayGoTo(home);
    if (!fits)
        return tl::unexpected(fits.error());
    if (*fits)
        return {};
    const QString issuer = m_store.meta(key("secret-issuer"_L1)).value_or(QString());
    return fail(ErrorKind::PersonNeeded, u"secret-origin"_s,
                QObject::tr("The client secret was entered for %1, but it is now asked for by %2. Enter the client "
                            "secret again.")
                    .arg(bond().isEmpty() ? issuer : bond().join(", "_L1), home.origins.join(", "_L1)));
}

QCoro::Task<Result<ClientCredentials>> BoundCredentials::forHome(CredentialHome home) const
{
    const auto fits = check(home);
    if (!fits)
        co_return tl::unexpected(fits.error());
    const auto credentials = co_await sendable();
    const QString bondKey = key("secret-origin"_L1), wanted = bondOf(home);
    const QString stored = m_store.meta(bondKey).value_or(QString());
    if (!credentials || provesNothing(credentials) || stored == wanted)
        co_return credentials;
    // Written down only to be told from others later: one that is recognized needs no new entry.
    const bool isRecognized = !stored.isEmpty();
    if (!isRecognized)
        m_binding.made().origins = home.origins;
    const auto bound = co_await m_store.setMeta(bondKey, wanted);
    if (!isRecognized)
        m_binding.made().origins.clear();
    if (!bound && !isRecognized)
        co_return tl::unexpected(bound.error());
    co_return credentials;
}

QCoro::Task<ClientCredentials> BoundCredentials::forNetwork() const
{
    const auto all = co_await sendable();
    ClientCredentials credentials = all.value_or(ClientCredentials());
    credentials.secret = Secret();
    co_return credentials;
}

Result<ClientCredentials> BoundCredentials::staying(const CredentialHome& home) const
{
    auto credentials = all();
    const QString issuer = m_store.meta(key("secret-issuer"_L1)).value_or(QString());
    const bool isBound = !bond().isEmpty() || !issuer.isEmpty();
    const bool same =
        home.origins.isEmpty() ? !issuer.isEmpty() && issuer == home.issuer : isSamePlace(bond(), home.origins);
    if (credentials && isBound && !same) {
        const Secret proxyPassword = credentials->proxyPassword;
        credentials = ClientCredentials();
        credentials->proxyPassword = proxyPassword;
    }
    return credentials;
}

void BoundCredentials::bindIfUnbound(const CredentialHome& home)
{
    const auto origins = m_store.meta(key("secret-origin"_L1)), issuer = m_store.meta(key("secret-issuer"_L1));
    if (!origins || !origins->isEmpty() || !issuer || !issuer->isEmpty() || !isThere())
        return;
    // Where that fails, forHome() binds them before they are sent for the first time, or sends nothing.
    if (!home.issuer.isEmpty())
        m_store.setMeta(key("secret-issuer"_L1), home.issuer);
    else if (!home.origins.isEmpty())
        m_store.setMeta(key("secret-origin"_L1), bondOf(home));
}

QCoro::Task<Result<void>> BoundCredentials::change(CredentialChanges changes, CredentialHome home, QDateTime now)
{
    const auto before = changes.secret || changes.keys ? staying(home) : all();
    // Damaged ones are what a person enters anew.
    if (!before && before.error().code != errorcode::credentialsDamaged)
        co_return tl::unexpected(before.error());
    ClientCredentials next = before.value_or(ClientCredentials());
    if (changes.keys) {
        next.privateKey = changes.keys->privateKey;
        next.certificate = changes.keys->certificate;
        next.keyId = changes.keys->keyId;
    }
    next.secret = changes.secret.value_or(next.secret);
    next.proxyPassword = changes.proxyPassword.value_or(next.proxyPassword);
    StoreSettings along;
    if (changes.proxyPassword)
        along[key("proxy-origin"_L1)] = proxyOrigin(m_proxy);
    // A proxy's password is nothing that an endpoint sees.
    if (changes.secret || changes.keys) {
        along[key("secret-origin"_L1)] = bondOf(home);
        along[key("secret-issuer"_L1)] = home.issuer;
    }
    if (changes.secret)
        along[key("secret-entered"_L1)] = next.secret.isEmpty() ? QString() : now.toUTC().toString(Qt::ISODate);
    const Secret encoded = encodeClientCredentials(next);
    co_return co_await m_store.setClientSecret(m_connection, encoded, along);
}

QDateTime BoundCredentials::enteredAt() const
{
    return QDateTime::fromString(m_store.meta(key("secret-entered"_L1)).value_or(QString()), Qt::ISODate);
}

QCoro::Task<> BoundCredentials::adopt(Secret encoded, CredentialHome home)
{
    const auto present = m_store.clientSecret(m_connection);
    if (encoded.isEmpty() || !present || !present->isEmpty())
        co_return;
    // Unbound ones would go to whoever asks first. What fails stays in the keychain copy, for the next start.
    StoreSettings along;
    if (bond().isEmpty())
        along[key("secret-origin"_L1)] = bondOf(home);
    co_await m_store.setClientSecret(m_connection, encoded, along);
}

QCoro::Task<> BoundCredentials::restore(Secret encoded, CredentialHome home)
{
    if (encoded.isEmpty())
        co_return;
    const StoreSettings along{{key("secret-origin"_L1), bondOf(home)}};
    co_await m_store.setClientSecret(m_connection, encoded, along); // likewise
}

void BoundCredentials::erase()
{
    // What stays names an origin and a time, of a connection whose id never comes again.
    m_store.writeSettings(StoreSettings{{key("secret-origin"_L1), {}},
                                        {key("secret-entered"_L1), {}},
                                        {key("proxy-origin"_L1), {}},
                                        {key("secret-issuer"_L1), {}}});
}

} // namespace evergrant
