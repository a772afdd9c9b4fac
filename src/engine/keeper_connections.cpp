// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Keeper does to the list of connections: add, change, rename, pause, remove.

#include "engine/keeper.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

bool isLoopbackRedirect(const QUrl& url)
{
    const auto host = url.host();
    return url.isValid() && url.scheme() == "http"_L1 && url.userInfo().isEmpty() && !url.hasFragment() &&
           (host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1);
}

Result<GrantType> chosenGrant(const ProviderPreset& preset, const QString& word)
{
    if (word.isEmpty())
        return preset.grants.value(0, GrantType::Code);
    const auto type = grantTypeFromWord(word);
    if (type && !preset.grants.contains(*type))
        return fail(ErrorKind::Usage, u"grant-not-offered"_s,
                    Keeper::tr("grant: %1 cannot be used with “%2” here.").arg(preset.name, word));
    return type;
}

Result<void> checkClientAndSettings(const ProviderPreset& preset, const NewConnection& fields)
{
    if (preset.clientIdNeeded && fields.clientId.isEmpty())
        return fail(ErrorKind::Usage, u"client-id-missing"_s,
                    Keeper::tr("client_id: %1 needs one (there it is called “%2”). Copy it from the provider's portal.")
                        .arg(preset.name, preset.clientIdLabel));
    if (preset.clientSecret == ProviderPreset::SecretUse::Required && fields.clientSecret.isEmpty())
        return fail(
            ErrorKind::Usage, u"client-secret-missing"_s,
            Keeper::tr("client_secret: %1 needs one (there it is called “%2”). Give it with --client-secret-stdin.")
                .arg(preset.name, preset.clientSecretLabel));
    for (auto it = fields.settings.begin(); it != fields.settings.end(); ++it)
        if (const auto fine = checkSetting(it.key(), it.value()); !fine)
            return fine;
    return {};
}

} // namespace

Result<QString> Keeper::draftRedirectUri(const QString& providerId)
{
    const auto preset = m_ports->presets.constFind(providerId);
    if (preset == m_ports->presets.constEnd())
        return fail(ErrorKind::Usage, u"unknown-provider"_s,
                    tr("There is no provider “%1”. `evergrant providers` lists those that exist.").arg(providerId));
    return chosenRedirectUri(*preset, {});
}

/// A provider that compares the whole URI needs a port that stays; it is chosen now and shown to be registered.
Result<QString> Keeper::chosenRedirectUri(const ProviderPreset& preset, const QString& wanted)
{
    if (!wanted.isEmpty()) {
        if (!isLoopbackRedirect(QUrl(wanted, QUrl::StrictMode)))
            return fail(ErrorKind::Usage, u"redirect-not-loopback"_s,
                        tr("redirect_uri: “%1” does not lead to this machine. Use http://localhost:PORT/PATH or "
                           "http://127.0.0.1:PORT/PATH.")
                            .arg(wanted));
        return wanted;
    }
    if (preset.redirectPort == ProviderPreset::Port::Free)
        return QString();
    if (!m_draftPorts.contains(preset.id)) {
        QSet<quint16> taken(m_draftPorts.begin(), m_draftPorts.end());
        for (const auto& keeper : std::as_const(m_connections))
            taken.insert(quint16(QUrl(keeper->connection().redirectUri).port(0)));
        const auto port = m_ports->freePort(taken);
        if (!port)
            return fail(ErrorKind::Failed, u"no-free-port"_s,
                        tr("No free port was found on this machine for the redirect URI. Name one with "
                           "--redirect-uri http://%1:PORT%2.")
                            .arg(preset.redirectHost, preset.redirectPath));
        m_draftPorts.insert(preset.id, *port);
    }
    return u"http://%1:%2%3"_s.arg(preset.redirectHost).arg(m_draftPorts.value(preset.id)).arg(preset.redirectPath);
}

Result<Connection> Keeper::checked(const NewConnection& fields)
{
    if (const auto name = checkedConnectionName(fields.name); !name)
        return tl::unexpected(name.error());
    if (connection(fields.name))
        return fail(ErrorKind::Usage, u"name-taken"_s,
                    tr("name: a connection named “%1” exists already. Nothing was changed. Choose another name, or "
                       "remove that one first.")
                        .arg(fields.name));
    const auto preset = m_ports->presets.constFind(fields.providerId);
    if (preset == m_ports->presets.constEnd())
        return fail(
            ErrorKind::Usage, u"unknown-provider"_s,
            tr("provider: there is no “%1”. `evergrant providers` lists those that exist.").arg(fields.providerId));
    const auto grantType = chosenGrant(*preset, fields.grant);
    if (!grantType)
        return tl::unexpected(grantType.error());
    if (const auto fine = checkClientAndSettings(*preset, fields); !fine)
        return tl::unexpected(fine.error());
    auto wanted = fields.redirectUri;
    if (wanted.isEmpty())
        wanted = fields.settings.value(u"redirect_uri"_s);
    const auto redirectUri = chosenRedirectUri(*preset, wanted);
    if (!redirectUri)
        return tl::unexpected(redirectUri.error());
    const auto local = m_ports->localSettings(preset->id);
    if (!local)
        return tl::unexpected(local.error());
    Connection made;
    made.id = QUuid::createUuid();
    made.grantType = *grantType;
    made.name = fields.name;
    made.title = fields.title;
    made.providerId = fields.providerId;
    // RFC 6749 section 4.1.1 wants one in every request, also where the provider does not look at it.
    made.clientId = fields.clientId.isEmpty() && !preset->clientIdNeeded ? preset->id : fields.clientId;
    made.scopes = fields.scopes;
    made.redirectUri = *redirectUri;
    made.settings = *local;
    made.settings.insert(fields.settings);
    made.settings.remove(u"redirect_uri"_s);
    made.createdAt = m_ports->clock.now();
    if (const auto config = resolveClientConfig(made, *preset); !config)
        return tl::unexpected(config.error());
    return made;
}

QCoro::Task<Result<Keeper::ConnectionPtr>> Keeper::add(NewConnection fields)
{
    const QPointer<Keeper> self(this);
    const auto made = checked(fields);
    if (!made)
        co_return tl::unexpected(made.error());
    if (!fields.clientSecret.isEmpty()) {
        const auto open = co_await unlock(false);
        if (!open)
            co_return tl::unexpected(open.error());
        if (!self)
            co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
        if (connection(fields.name))
            co_return fail(ErrorKind::Usage, u"name-taken"_s,
                           tr("name: a connection named “%1” has just been added by somebody else.").arg(fields.name));
    }
    const auto keeper = makeKeeper(*made);
    if (m_ports->grants.isOpen())
        keeper->beginEmpty();
    m_connections << keeper;
    if (const auto saved = save(); !saved) {
        m_connections.removeOne(keeper);
        co_return tl::unexpected(saved.error());
    }
    m_draftPorts.remove(made->providerId);
    if (!fields.clientSecret.isEmpty()) {
        const auto stored = co_await keeper->setClientSecret(fields.clientSecret);
        if (!self)
            co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
        if (!stored) {
            m_connections.removeOne(keeper);
            (void)save();
            co_return tl::unexpected(stored.error());
        }
    }
    log(EventLevel::Info, u"added"_s, tr("Connection added."), &*made);
    noteChange(*keeper);
    co_return keeper;
}

Result<Connection> Keeper::changedSettings(const Connection& before, const ConnectionChanges& changes)
{
    Connection next = before;
    const auto preset = m_ports->presets.constFind(next.providerId);
    if (preset == m_ports->presets.constEnd())
        return fail(ErrorKind::PersonNeeded, u"unknown-provider"_s,
                    tr("provider: there is no “%1” in this installation, so its settings cannot be checked.")
                        .arg(next.providerId));
    for (auto it = changes.settings.begin(); it != changes.settings.end(); ++it) {
        const bool taken = it.value().isEmpty() && knownSettings().contains(it.key());
        if (const auto fine = checkSetting(it.key(), it.value()); !fine && !taken)
            return tl::unexpected(fine.error());
        if (it.key() == "redirect_uri"_L1) {
            const auto redirect = chosenRedirectUri(*preset, it.value());
            if (!redirect)
                return tl::unexpected(redirect.error());
            next.redirectUri = *redirect;
        } else if (taken) {
            next.settings.remove(it.key());
        } else {
            next.settings.insert(it.key(), it.value());
        }
    }
    next.title = changes.title.value_or(next.title);
    next.scopes = changes.scopes.value_or(next.scopes);
    if (const auto config = resolveClientConfig(next, *preset); !config)
        return tl::unexpected(config.error());
    return next;
}

QCoro::Task<Result<Keeper::ConnectionPtr>> Keeper::change(QString name, ConnectionChanges changes)
{
    const QPointer<Keeper> self(this);
    if (const auto there = connection(name); !there)
        co_return there;
    if (changes.clientSecret) {
        const auto open = co_await unlock(false);
        if (!open)
            co_return tl::unexpected(open.error());
        if (!self)
            co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    }
    const auto found = connection(name);
    if (!found)
        co_return found;
    const ConnectionPtr keeper = *found;
    const Connection before = keeper->connection();
    const auto next = changedSettings(before, changes);
    if (!next)
        co_return tl::unexpected(next.error());
    keeper->setConnection(*next);
    if (const auto saved = save(); !saved) {
        keeper->setConnection(before);
        co_return tl::unexpected(saved.error());
    }
    if (next->redirectUri != before.redirectUri)
        m_draftPorts.remove(next->providerId);
    if (changes.clientSecret) {
        const auto stored = co_await keeper->setClientSecret(*changes.clientSecret);
        if (!stored)
            co_return tl::unexpected(stored.error());
    }
    if (self)
        log(EventLevel::Info, u"changed"_s, tr("Settings changed."), &*next);
    co_return keeper;
}

Result<Keeper::ConnectionPtr> Keeper::rename(const QString& name, const QString& newName)
{
    const auto keeper = connection(name);
    if (!keeper)
        return keeper;
    if (const auto fine = checkedConnectionName(newName); !fine)
        return tl::unexpected(fine.error());
    if (newName != name && connection(newName))
        return fail(ErrorKind::Usage, u"name-taken"_s,
                    tr("name: a connection named “%1” exists already. Nothing was changed.").arg(newName));
    const Connection before = (*keeper)->connection();
    Connection next = before;
    next.name = newName;
    (*keeper)->setConnection(next);
    if (const auto saved = save(); !saved) {
        (*keeper)->setConnection(before);
        return tl::unexpected(saved.error());
    }
    log(EventLevel::Info, u"renamed"_s, tr("Renamed from “%1”.").arg(name), &next);
    return keeper;
}

Result<Keeper::ConnectionPtr> Keeper::setPaused(const QString& name, bool paused)
{
    const auto keeper = connection(name);
    if (!keeper || (*keeper)->connection().paused == paused)
        return keeper;
    const Connection before = (*keeper)->connection();
    Connection next = before;
    next.paused = paused;
    next.heldAsCopy = false;
    (*keeper)->setConnection(next);
    if (const auto saved = save(); !saved) {
        (*keeper)->setConnection(before);
        return tl::unexpected(saved.error());
    }
    log(EventLevel::Info, paused ? u"paused"_s : u"resumed"_s,
        paused ? tr("Renewing is paused.") : tr("Renewing goes on."), &next);
    return keeper;
}

QCoro::Task<Revocation> Keeper::revoke(std::shared_ptr<EnginePorts> ports, ConnectionPtr keeper)
{
    const auto tokens = keeper->tokensToRevoke();
    if (tokens.isEmpty() || !keeper->config())
        co_return Revocation{u"nothing-to-revoke"_s, tr("There was no grant to revoke.")};
    auto config = keeper->config();
    if (config->needsDiscovery)
        config = co_await ports->tokens.discover(*config);
    if (!config)
        co_return Revocation{u"failed"_s, config.error().message};
    Revocation revocation{u"done"_s, tr("The grant was revoked at %1.").arg(config->providerName)};
    for (const auto& token : tokens) {
        const Revocation one = co_await revokeOne(ports, keeper, *config, token);
        if (one.word != "done"_L1)
            revocation = one;
    }
    co_return revocation;
}

QCoro::Task<Revocation> Keeper::revokeOne(std::shared_ptr<EnginePorts> ports, ConnectionPtr keeper, ClientConfig config,
                                          RevocableToken token)
{
    const QUrl endpoint = config.revocationEndpoint;
    // The token goes to nobody but who issued it, whatever settings or metadata say.
    const bool foreign = !token.issuedBy.isEmpty() && originOf(endpoint) != token.issuedBy;
    if (endpoint.isEmpty() || foreign)
        co_return Revocation{u"unsupported"_s,
                             tr("%1 offers no way to revoke from here. Remove the application in its account settings.")
                                 .arg(config.providerName)};
    Result<Secret> secret = token.clientSecret;
    if (token.clientId.isEmpty())
        secret = keeper->clientSecretFor(endpoint);
    else
        config.clientId = token.clientId;
    if (!secret)
        co_return Revocation{u"failed"_s, secret.error().message};
    const auto revoked = co_await ports->tokens.revoke(config, *secret, token.token);
    if (revoked)
        co_return Revocation{u"done"_s, {}};
    const bool unsupported = revoked.error().code == "revocation-unsupported"_L1;
    co_return Revocation{unsupported ? u"unsupported"_s : u"failed"_s, revoked.error().message};
}

QCoro::Task<Result<Revocation>> Keeper::remove(QString name, bool revokeToo)
{
    const QPointer<Keeper> self(this);
    if (const auto there = connection(name); !there)
        co_return tl::unexpected(there.error());
    const auto open = co_await unlock(false);
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    const auto found = connection(name);
    if (!found)
        co_return tl::unexpected(found.error());
    const ConnectionPtr keeper = *found;
    if (!open && keeper->grantInfo())
        co_return tl::unexpected(open.error());
    if (const auto going = authorization(authorizationOf(keeper->connection().id)))
        going->cancel();
    const auto ports = m_ports; // we may be gone when the wait is over
    // First what is in flight, so that the token to revoke is the last one.
    co_await keeper->retire();
    Revocation revocation{u"not-asked"_s, {}};
    if (revokeToo)
        revocation = co_await revoke(ports, keeper);
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    if (!m_connections.contains(keeper)) // somebody else removed it meanwhile
        co_return connection(name).map([](const auto&) { return Revocation(); });
    if (const auto erased = keeper->erase(); !erased) {
        keeper->revive();
        co_return tl::unexpected(erased.error());
    }
    m_connections.removeOne(keeper);
    m_needed.remove(keeper->connection().id);
    if (const auto watch = m_lives.take(keeper->connection().id))
        watch->erase();
    m_scheduler.update();
    if (const auto saved = save(); !saved)
        co_return tl::unexpected(saved.error());
    log(EventLevel::Info, u"removed"_s, tr("Connection removed. %1").arg(revocation.message).trimmed(),
        &keeper->connection());
    Q_EMIT removed(keeper->connection().id, keeper->connection().name);
    co_return revocation;
}

} // namespace evergrant
