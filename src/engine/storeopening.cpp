// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storeopening.h"

#include "core/grant/refreshpolicy.h"
#include "engine/jobs/adoptjob.h"
#include "engine/keychainmirror.h"
#include "engine/keyrescue.h"
#include "engine/waiting.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

bool areCopiesAwaited(const EnginePorts& ports)
{
    return !ports.grants.meta(GrantStore::copiesAwaited).value_or(QString()).isEmpty();
}

} // namespace

StoreOpening::StoreOpening(EngineContext& context, Listener listener)
    : m_context(context)
    , m_listener(std::move(listener))
    , m_retry(context.ports->clock.makeAlarm([this] { retry(); }))
{
}

void StoreOpening::awaitCopies()
{
    if (!areCopiesAwaited(*m_context.ports))
        return;
    for (const auto& connection : m_context.registry.all())
        if (!connection->core().isAdopted())
            connection->core().stage.opening = ConnectionStage::Opening::AwaitsCopy;
}

QCoro::Task<Result<void>> StoreOpening::unlock(bool ask)
{
    const QPointer<StoreOpening> self(this);
    const bool wanted = !isOpen() || !m_context.mirror->isIdle();
    if (ask && wanted && m_context.ports->keychainCopies) {
        const auto asked = co_await askForKeyring();
        if (!asked)
            co_return asked;
        if (!self)
            co_return tl::unexpected(stoppingError());
        m_context.mirror->retryNow();
    }
    if (isOpen())
        co_return {};
    if (m_opening) {
        const auto opening = m_opening;
        const auto result = co_await opening->future();
        // A try from before the keyring was unlocked does not answer for one after it.
        if (result || !ask || !self || m_opening)
            co_return result;
    }
    const auto opening = std::make_shared<QPromise<Result<void>>>();
    opening->start();
    m_opening = opening;
    const Result<void> result = co_await open(self);
    if (self) {
        m_opening.reset();
        noteResult(result);
    }
    opening->addResult(result);
    opening->finish();
    co_return result;
}

void StoreOpening::noteResult(const Result<void>& result)
{
    m_state.open = result.has_value();
    m_state.trouble = result ? std::nullopt : std::optional(result.error());
    for (const auto& connection : m_context.registry.all())
        connection->setStoreTrouble(m_state.trouble);
    if (result) {
        m_state.failures = 0;
        m_retry->disarm();
        m_context.mirror->resume(m_context.connectionIds());
    } else if (!m_context.stopping) {
        m_retry->set(isStoreBusy(result.error()) ? storeBusyPause
                                                 : retryPause(++m_state.failures, m_context.ports->jitter()));
    }
    m_listener.tried();
}

/// While the prompt is open, who does not ask is told at once that the keyring is locked; who asks shares it.
QCoro::Task<Result<void>> StoreOpening::askForKeyring()
{
    const QPointer<StoreOpening> self(this);
    if (m_asking) {
        const auto asking = m_asking;
        co_return co_await asking->future();
    }
    const auto asking = std::make_shared<QPromise<Result<void>>>();
    asking->start();
    m_asking = asking;
    const Result<void> result = co_await m_context.ports->keychain.unlock();
    if (self)
        m_asking.reset();
    asking->addResult(result);
    asking->finish();
    co_return result;
}

void StoreOpening::retry()
{
    if (!m_context.stopping)
        unlock(false);
}

void StoreOpening::stop()
{
    m_retry->disarm();
}

QCoro::Task<Result<void>> StoreOpening::open(QPointer<StoreOpening> self)
{
    const auto ports = self->m_context.ports;
    const auto found = co_await findKey(self);
    if (!found)
        co_return found;
    if (!self)
        co_return tl::unexpected(stoppingError());
    self->awaitCopies();
    const auto attempts = ports->grants.openAttempts();
    // Without the journal a doubtful token would look like a fresh one.
    if (!attempts)
        co_return tl::unexpected(attempts.error());
    auto connections = self->m_context.registry.all();
    // Of those whose copies share an item, that is read once.
    std::ranges::sort(connections, {}, [](const auto& one) { return CopyBundle::groupOf(one->settings().id); });
    QHash<QUuid, QList<Attempt>> open;
    for (const auto& attempt : *attempts)
        open[attempt.connectionId] << attempt;
    // A keychain that does not answer costs seconds each time: those that are left go on with their rows.
    std::optional<Error> unreachable;
    const auto mirror = self->m_context.mirror;
    mirror->setReadingMany(true);
    for (const auto& connection : std::as_const(connections)) {
        if (connection->core().isAdopted()) // an earlier try has done it, and what it sends now is not waited for
            continue;
        const auto own = open.value(connection->settings().id);
        AdoptJob adoption(connection, own);
        unreachable = co_await adoption.run(unreachable);
    }
    mirror->setReadingMany(false);
    if (!self)
        co_return tl::unexpected(stoppingError());
    for (const auto& connection : self->m_context.registry.all())
        if (!connection->core().isAdopted())
            co_return fail(
                ErrorKind::StoreLocked, u"copies-unseen"_s,
                QObject::tr("The keyring opened, but not all copies of the tokens in it could be read yet. Evergrant "
                            "tries again by itself."));
    // From here on a missing row means that there is no grant.
    if (areCopiesAwaited(*ports))
        ports->grants.setMeta(GrantStore::copiesAwaited, {});
    self->m_listener.adopted();
    co_return {};
}

/// A key that is lost while the keychain has a copy of everything is nothing that a person must decide about.
QCoro::Task<Result<void>> StoreOpening::findKey(QPointer<StoreOpening> self)
{
    const auto ports = self->m_context.ports;
    const auto mirror = self->m_context.mirror;
    if (ports->grants.isOpen())
        co_return {};
    const auto sealed = ports->grants.hasSealedRows();
    if (!sealed)
        co_return tl::unexpected(sealed.error());
    const auto key = co_await ports->profileKeys.profileKey(!*sealed);
    Result<void> used = key.map([](const Secret&) {});
    if (key)
        used = co_await ports->grants.useKey(*key);
    if (used || !isKeyTrouble(used.error()))
        co_return used;
    const bool covered = co_await copiesCoverRows(ports, mirror);
    if (!covered)
        co_return tl::unexpected(keyLost(*ports, used.error()));
    const auto aside = co_await restartUnderNewKey(ports);
    if (!aside)
        co_return tl::unexpected(aside.error());
    if (self)
        self->m_context.log(
            EventLevel::Warning, u"store-begun-anew"_s,
            QObject::tr("The key of the stored grants was lost, but the keyring has a copy of each of them: "
                        "nothing is lost. The old store was kept as %1.")
                .arg(*aside));
    co_return {};
}

} // namespace evergrant
