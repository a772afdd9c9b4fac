// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Engine does to the list of connections: change, rename, pause, remove.

#include "core/errorcode.h"
#include "engine/clientproof.h"
#include "engine/connectionoverview.h"
#include "engine/engine.h"
#include "engine/jobs/changecredentialsjob.h"
#include "engine/jobs/removejob.h"
#include "engine/waiting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QList<RegisteredGrant> endangeredByAll(const Engine::ConnectionPtr& removed, const QList<RegisteredGrant>& all)
{
    QList<RegisteredGrant> endangered;
    const auto grants = RemoveJob(removed).grants();
    for (const auto& grant : grants)
        if (grant.info.grantType != GrantType::Static)
            endangered << endangeredByRemoval(removed->core().client.registered(GrantSlot::Main, grant.info), all);
    return endangered;
}

Error revocationSharedError(const ManagedConnection& managed, const QList<RegisteredGrant>& others)
{
    const QString provider =
        managed.core().config() ? managed.core().config()->providerName : managed.settings().providerId;
    return {ErrorKind::Usage, errorcode::revocationShared,
            QObject::tr("Revoking “%1” at %2 could end %3, too: the same client registration, and no other account as "
                        "far as is known. Nothing was removed.")
                .arg(managed.settings().name, provider, labelsOf(others))};
}

Endangered nothingEndangered()
{
    return [](const Grant&) { return QList<RegisteredGrant>(); };
}

/// What a removal leaves behind at the provider.
Revocation notRevoked(const Engine::ConnectionPtr& managed)
{
    Revocation revocation{u"not-asked"_s, {}};
    const auto grants = RemoveJob(managed).grants();
    const bool isLeft = std::ranges::any_of(grants, [](const auto& grant) {
        return !isClientOnly(grant.info.grantType) && grant.info.grantType != GrantType::Static;
    });
    if (const auto& config = managed->core().config(); isLeft && config)
        revocation.message =
            QObject::tr("It was not revoked: at %1 it stays valid until it ends.").arg(config->providerName);
    return revocation;
}

} // namespace

Result<Connection> Engine::changedSettings(const Connection& before, const ConnectionChanges& changes)
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
    // None of its own any more: then those of today, and not what it was granted before.
    if (changes.scopes && changes.scopes->isEmpty() && isClientOnly(next.grantType))
        next.scopes = preset->forGrant(next.grantType).scopes;
    if (const auto config = resolveClientConfig(next, *preset); !config)
        return tl::unexpected(config.error());
    return next;
}

/// A key that is entered later is looked at as in a new connection; what is stored already counts, where it stays.
Result<NewClient> Engine::changedClient(const ManagedConnection& managed, const ConnectionChanges& changes)
{
    const auto next = changedSettings(managed.settings(), changes);
    if (!next)
        return tl::unexpected(next.error());
    NewClient client{*next, {changes.clientSecret, changes.proxyPassword, {}}};
    Connection& changed = client.connection;
    const auto named = changedKeyFiles(changes.settings, changed.settings);
    if (named.isEmpty())
        return client;
    if (const auto fine = checkKeySettings(changed.settings); !fine)
        return tl::unexpected(fine.error());
    const auto& preset = m_ports->presets[changed.providerId]; // changedSettings() found it
    auto config = resolveClientConfig(changed, preset);
    ClientCredentials proof =
        managed.core().client.staying(config.value_or(ClientConfig())).value_or(ClientCredentials());
    const auto files = m_ports->readKeyFiles(named, proof);
    if (!files)
        return tl::unexpected(files.error());
    const KeyMaterial material = files->value_or(KeyMaterial());
    if (!material.clientId.isEmpty())
        changed.clientId = material.clientId;
    config = resolveClientConfig(changed, preset);
    if (!config)
        return tl::unexpected(config.error());
    const Secret secret = changes.clientSecret.value_or(proof.secret);
    proof = material.keys;
    proof.secret = secret;
    if (const auto fine = checkProof(*config, proof, material); !fine)
        return tl::unexpected(fine.error());
    client.credentials.keys = material.keys;
    return client;
}

QCoro::Task<Result<Engine::ConnectionPtr>> Engine::change(QString name, ConnectionChanges changes)
{
    const QPointer<Engine> self(this);
    if (const auto there = connection(name); !there)
        co_return there;
    const bool opens =
        changes.clientSecret || changes.proxyPassword || !changedKeyFiles(changes.settings, changes.settings).isEmpty();
    if (opens) {
        const auto open = co_await unlock(false);
        if (!open)
            co_return tl::unexpected(open.error());
        if (!self)
            co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    }
    const auto found = connection(name);
    if (!found)
        co_return found;
    const ConnectionPtr managed = *found;
    if (managed->settings().grantType == GrantType::Static && changes.clientSecret)
        if (const auto fine = checkStaticCredential(*changes.clientSecret); !fine)
            co_return tl::unexpected(fine.error());
    const auto credentials = std::make_shared<CredentialChanges>();
    const Edit edit = [this, managed, changes, credentials](const Connection&) -> Result<Connection> {
        const auto client = changedClient(*managed, changes);
        if (!client)
            return tl::unexpected(client.error());
        *credentials = client->credentials;
        return client->connection;
    };
    auto changed = co_await edited(managed, edit);
    if (!changed)
        co_return changed;
    if (!credentials->isEmpty()) {
        ChangeCredentialsJob change(managed);
        const auto stored = co_await change.run(*credentials);
        if (!stored)
            co_return tl::unexpected(stored.error());
    }
    if (self)
        log(EventLevel::Info, u"changed"_s, tr("Settings changed."), &managed->settings());
    co_return managed;
}

/// Saved first, then in memory. `edit` is called once more where the connection has corrected itself meanwhile.
QCoro::Task<Result<Engine::ConnectionPtr>> Engine::edited(ConnectionPtr managed, Edit edit)
{
    const QPointer<Engine> self(this);
    const auto ports = m_ports;
    const auto turn = co_await m_edits.turn();
    while (self) {
        const Connection before = managed->settings();
        if (!m_registry.contains(*managed))
            co_return connection(before.name); // has been removed meanwhile: its error
        const auto next = edit(before);
        if (!next)
            co_return tl::unexpected(next.error());
        m_registry.reserve(*next);
        const auto saved = co_await ports->connections.put(*next);
        if (!self)
            break;
        m_registry.release(*next);
        if (!saved)
            co_return tl::unexpected(saved.error());
        if (managed->settings() != before)
            continue;
        managed->setSettings(*next);
        m_registry.noteChange(*managed, before);
        co_return managed;
    }
    co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
}

/// In memory it holds in any case; the next start would find it out again.
QCoro::Task<> Engine::saveCorrected(QPointer<Engine> self, QUuid id)
{
    const auto ports = self->m_ports;
    const auto turn = co_await self->m_edits.turn();
    const auto managed = self ? self->connection(id) : nullptr;
    if (!managed)
        co_return;
    const auto saved = co_await ports->connections.put(managed->settings());
    if (!saved && self)
        self->log(EventLevel::Warning, u"store-failing"_s, saved.error().message, &managed->settings(),
                  {{u"code"_s, saved.error().code}});
}

QCoro::Task<Result<Engine::ConnectionPtr>> Engine::rename(QString name, QString newName)
{
    const QPointer<Engine> self(this);
    const auto managed = connection(name);
    if (!managed)
        co_return managed;
    if (const auto fine = checkedConnectionName(newName); !fine)
        co_return tl::unexpected(fine.error());
    const Edit edit = [this, newName](const Connection& before) -> Result<Connection> {
        if (newName != before.name && m_registry.isNameTaken(newName))
            return fail(ErrorKind::Usage, errorcode::nameTaken,
                        tr("name: a connection named “%1” exists already. Nothing was changed.").arg(newName));
        Connection next = before;
        next.name = newName;
        return next;
    };
    const auto renamed = co_await edited(*managed, edit);
    if (self && renamed)
        log(EventLevel::Info, u"renamed"_s, tr("Renamed from “%1”.").arg(name), &(*renamed)->settings());
    co_return renamed;
}

QCoro::Task<Result<Engine::ConnectionPtr>> Engine::setPaused(QString name, bool paused)
{
    const QPointer<Engine> self(this);
    const auto managed = connection(name);
    if (!managed || (*managed)->settings().paused == paused)
        co_return managed;
    const Edit edit = [paused](const Connection& before) -> Result<Connection> {
        Connection next = before;
        next.paused = paused;
        next.heldAsCopy = false;
        return next;
    };
    const auto changed = co_await edited(*managed, edit);
    if (self && changed)
        log(EventLevel::Info, paused ? u"paused"_s : u"resumed"_s,
            paused ? tr("Renewing is paused.") : tr("Renewing goes on."), &(*changed)->settings());
    co_return changed;
}

QList<RegisteredGrant> Engine::registeredGrants() const
{
    QList<RegisteredGrant> all;
    for (const auto& managed : m_registry.all())
        all << ConnectionOverview(managed->core()).registeredGrants();
    return all;
}

Endangered Engine::endangeredByRemovalOf(const ConnectionPtr& managed)
{
    return [self = QPointer<Engine>(this), known = registeredGrants(), managed](const Grant& grant) {
        const auto removed = managed->core().client.registered(GrantSlot::Main, grant.info);
        return endangeredByRemoval(removed, self ? self->registeredGrants() : known);
    };
}

void Engine::forget(const ConnectionPtr& managed)
{
    const QUuid id = managed->settings().id;
    m_registry.remove(*managed);
    m_attention.forget(id);
    m_health.remove(id);
    m_reviewer.plan(id, std::nullopt);
    if (const auto watch = m_lives.take(id))
        watch->erase();
    m_scheduler.plan(id, std::nullopt);
    m_ports->machine->setWatched(!m_scheduler.isEmpty());
}

/// The connection to remove, once the store is open. Error Usage "revocation-shared": revoking it could end others.
QCoro::Task<Result<Engine::ConnectionPtr>> Engine::findForRemoval(QString name, bool mayEndOthers)
{
    const QPointer<Engine> self(this);
    if (const auto there = connection(name); !there)
        co_return tl::unexpected(there.error());
    const auto open = co_await unlock(false);
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    const auto found = connection(name);
    if (found && !open && (*found)->grantInfo())
        co_return tl::unexpected(open.error());
    if (found && !mayEndOthers)
        if (const auto others = endangeredByAll(*found, registeredGrants()); !others.isEmpty())
            co_return tl::unexpected(revocationSharedError(**found, others));
    co_return found;
}

QCoro::Task<Result<Revocation>> Engine::remove(QString name, bool revokeToo, bool despiteOthers)
{
    const QPointer<Engine> self(this);
    const auto found = co_await findForRemoval(name, despiteOthers || !revokeToo);
    if (!found)
        co_return tl::unexpected(found.error());
    const ConnectionPtr managed = *found;
    const auto ports = m_ports; // we may be gone when the wait is over
    // First what is in flight, so that the token to revoke is the last one; also that of a sign-in which is being
    // answered just now.
    const QUuid id = managed->settings().id;
    m_removing.insert(id);
    if (const auto going = authorization(authorizationOf(id))) {
        // One that waits for an answer is revoked with the others.
        revokeToo ? going->suspend() : going->cancel();
        co_await going->ended();
    }
    RemoveJob removal(managed);
    co_await removal.retire();
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    Revocation revocation = notRevoked(managed);
    // Looked at again: a sign-in may have brought something meanwhile.
    const Endangered endangered = despiteOthers ? nothingEndangered() : endangeredByRemovalOf(managed);
    if (revokeToo)
        revocation = co_await revokeAll(ports, managed->core().client, removal.grants(), endangered);
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    const auto turn = co_await m_edits.turn();
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    Result<void> erased;
    if (m_registry.contains(*managed))
        erased = co_await removal.erase();
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    m_removing.remove(id);
    if (!m_registry.contains(*managed)) // somebody else removed it meanwhile
        co_return connection(name).map([](const auto&) { return Revocation(); });
    if (!erased) {
        removal.revive();
        co_return tl::unexpected(erased.error());
    }
    forget(managed);
    m_changes.publish(change::ConnectionRemoved{id, managed->settings().name});
    const auto saved = co_await ports->connections.remove(id);
    if (!saved)
        co_return tl::unexpected(saved.error());
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    log(EventLevel::Info, u"removed"_s, tr("Connection removed. %1").arg(revocation.message).trimmed(),
        &managed->settings());
    co_return revocation;
}

} // namespace evergrant
