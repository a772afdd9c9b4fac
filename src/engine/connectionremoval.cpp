// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectionremoval.h"

#include "core/errorcode.h"
#include "engine/connectioneditor.h"
#include "engine/connectionwatch.h"
#include "engine/jobs/removejob.h"
#include "engine/movenotes.h"
#include "engine/signins.h"
#include "engine/storeopening.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QList<RegisteredGrant> endangeredByAll(const ManagedConnectionPtr& removed, const QList<RegisteredGrant>& all)
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
    const auto& config = managed.core().config();
    const QString provider = config ? config->providerName : managed.settings().providerId;
    return {ErrorKind::Usage, errorcode::revocationShared,
            QObject::tr("Revoking “%1” at %2 could end %3, too: the same client registration, and no other account as "
                        "far as is known. Nothing was removed.")
                .arg(managed.settings().name, provider, labelsOf(others))};
}

/// Its grant is in use where it was moved to.
Error revocationMovedError(const QString& name)
{
    return {
        ErrorKind::Usage, u"connection-moved"_s,
        QObject::tr("%1 was moved away: revoking it would end it where it is renewed now. Nothing was removed. Leave "
                    "out --revoke, or give --revoke=all to revoke it all the same.")
            .arg(name)};
}

Endangered nothingEndangered()
{
    return [](const Grant&) { return QList<RegisteredGrant>(); };
}

/// What a removal leaves behind at the provider.
Revocation notRevoked(const ManagedConnectionPtr& managed)
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

ConnectionRemoval::ConnectionRemoval(EngineContext& context, Parts parts)
    : m_context(context)
    , m_parts(parts)
{
}

Endangered ConnectionRemoval::endangeredBy(const ManagedConnectionPtr& managed) const
{
    return [self = QPointer<const ConnectionRemoval>(this), known = m_context.registeredGrants(),
            managed](const Grant& grant) {
        const auto removed = managed->core().client.registered(GrantSlot::Main, grant.info);
        return endangeredByRemoval(removed, self ? self->m_context.registeredGrants() : known);
    };
}

/// The connection to remove, once the store is open. Error Usage "revocation-shared": revoking it could end others.
QCoro::Task<Result<ManagedConnectionPtr>> ConnectionRemoval::find(QString name, bool mayEndOthers)
{
    const QPointer<ConnectionRemoval> self(this);
    if (const auto there = m_context.registry.named(name); !there)
        co_return tl::unexpected(there.error());
    const auto open = co_await m_parts.stores.unlock(false);
    if (!self)
        co_return tl::unexpected(stoppingError());
    const auto found = m_context.registry.named(name);
    if (found && !open && (*found)->grantInfo())
        co_return tl::unexpected(open.error());
    if (found && !mayEndOthers)
        if (const auto others = endangeredByAll(*found, m_context.registeredGrants()); !others.isEmpty())
            co_return tl::unexpected(revocationSharedError(**found, others));
    co_return found;
}

QCoro::Task<Result<Revocation>> ConnectionRemoval::remove(QString name, bool revoke, bool despiteOthers)
{
    const QPointer<ConnectionRemoval> self(this);
    const auto found = co_await find(name, despiteOthers || !revoke);
    if (!found)
        co_return tl::unexpected(found.error());
    const ManagedConnectionPtr managed = *found;
    const auto ports = m_context.ports; // this object may be gone when the wait is over
    if (revoke && !despiteOthers && movedAway(*ports, managed->settings().id))
        co_return tl::unexpected(revocationMovedError(managed->settings().name));
    // First what is under way, so that the token to revoke is the last one; also that of a sign-in which is being
    // answered just now.
    const QUuid id = managed->settings().id;
    m_context.registry.setBeingRemoved(id, true);
    const auto revocation = co_await end(managed, revoke, despiteOthers);
    if (!revocation)
        co_return revocation;
    const auto turn = co_await m_parts.editor.turn();
    if (!self)
        co_return tl::unexpected(stoppingError());
    RemoveJob removal(managed);
    Result<void> erased;
    if (m_context.registry.contains(*managed))
        erased = co_await removal.erase();
    if (!self)
        co_return tl::unexpected(stoppingError());
    m_context.registry.setBeingRemoved(id, false);
    if (!m_context.registry.contains(*managed)) // somebody else removed it meanwhile
        co_return m_context.registry.named(name).map([](const auto&) { return Revocation(); });
    if (!erased) {
        removal.revive();
        co_return tl::unexpected(erased.error());
    }
    m_parts.watch.forget(*managed);
    m_context.changes.publish(change::ConnectionRemoved{id, managed->settings().name});
    // A note that stays is about nobody, and gone when a package brings the connection once more.
    if (const auto package = notedPackage(*ports, id))
        (void)co_await forgetMove(ports, id, *package);
    const auto saved = co_await ports->connections.remove(id);
    if (!saved)
        co_return tl::unexpected(saved.error());
    if (!self)
        co_return tl::unexpected(stoppingError());
    m_context.log(EventLevel::Info, u"removed"_s,
                  QObject::tr("Connection removed. %1").arg(revocation->message).trimmed(), &managed->settings());
    co_return revocation;
}

/// Nothing is under way afterwards, and what was to be revoked is.
QCoro::Task<Result<Revocation>> ConnectionRemoval::end(ManagedConnectionPtr managed, bool revoke, bool despiteOthers)
{
    const QPointer<ConnectionRemoval> self(this);
    const auto ports = m_context.ports;
    if (const auto signIn = m_parts.signIns.of(managed->settings().id)) {
        // One that waits for an answer is revoked with the others.
        revoke ? signIn->suspend() : signIn->cancel();
        co_await signIn->ended();
    }
    RemoveJob removal(managed);
    co_await removal.retire();
    if (!self)
        co_return tl::unexpected(stoppingError());
    Revocation revocation = notRevoked(managed);
    // Looked at again: a sign-in may have brought something meanwhile.
    const Endangered endangered = despiteOthers ? nothingEndangered() : endangeredBy(managed);
    if (revoke)
        revocation = co_await revokeAll(ports, managed->core().client, removal.grants(), endangered);
    if (!self)
        co_return tl::unexpected(stoppingError());
    co_return revocation;
}

} // namespace evergrant
