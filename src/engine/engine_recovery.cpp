// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Engine does about the key of the stored grants, and about a key that is lost.

#include "engine/engine.h"

#include "engine/keyrescue.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QCoro::Task<Result<void>> Engine::findKey(QPointer<Engine> self)
{
    const auto ports = self->m_ports;
    const auto mirror = self->m_mirror;
    if (ports->grants.isOpen())
        co_return {};
    const auto sealed = ports->grants.hasSealedRows();
    if (!sealed)
        co_return tl::unexpected(sealed.error());
    const auto key = co_await ports->profileKeys.profileKey(!*sealed);
    const Result<void> used = key ? ports->grants.useKey(*key) : Result<void>(tl::unexpected(key.error()));
    if (used || !isKeyTrouble(used.error()))
        co_return used;
    const bool covered = co_await copiesCoverRows(ports, mirror);
    if (!covered)
        co_return tl::unexpected(keyLost(*ports, used.error()));
    const auto aside = co_await restartUnderNewKey(ports);
    if (!aside)
        co_return tl::unexpected(aside.error());
    if (self)
        self->log(EventLevel::Warning, u"store-begun-anew"_s,
                  tr("The key of the stored grants was lost, but the keychain has a copy of each of them: nothing is "
                     "lost. The old store was kept as %1.")
                      .arg(*aside));
    co_return {};
}

QCoro::Task<Result<Secret>> Engine::makeRecoveryCode()
{
    const QPointer<Engine> self(this);
    const auto ports = m_ports;
    const auto open = co_await unlock(false);
    if (!open)
        co_return tl::unexpected(open.error());
    auto code = co_await evergrant::makeRecoveryCode(ports);
    if (code && self)
        log(EventLevel::Info, u"recovery-code-made"_s,
            tr("A recovery code was made. One that was made before does not work any more."));
    co_return code;
}

QCoro::Task<Result<QString>> Engine::recover(Secret code)
{
    const QPointer<Engine> self(this);
    const auto recovered = co_await recoverKey(m_ports, code);
    if (!recovered)
        co_return tl::unexpected(recovered.error());
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    const auto opened = co_await unlock(false);
    if (!opened)
        co_return tl::unexpected(opened.error());
    const QString message =
        recovered->putBack ? tr("The stored grants are open, and the key is back in its place: %1.")
                                 .arg(m_ports->profileKeys.description())
                           : tr("The stored grants are open until Evergrant's worker ends. The key could not be put "
                                "back: %1")
                                 .arg(recovered->putBack.error().message);
    if (self)
        log(recovered->putBack ? EventLevel::Info : EventLevel::Warning, u"key-recovered"_s, message);
    co_return message;
}

QCoro::Task<Result<QString>> Engine::abandonLostKey()
{
    const QPointer<Engine> self(this);
    const auto ports = m_ports;
    const auto open = co_await unlock(false);
    if (open)
        co_return fail(ErrorKind::Usage, u"nothing-lost"_s,
                       tr("The stored grants can be read, so there is no reason to begin anew. Nothing was changed."));
    if (!isKeyTrouble(open.error()))
        co_return tl::unexpected(open.error());
    const auto aside = co_await restartUnderNewKey(ports);
    if (!aside)
        co_return tl::unexpected(aside.error());
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    const QString message =
        aside->isEmpty() ? tr("The key is back; nothing was changed.")
                         : tr("The old store, whose key is lost, was kept as %1. What the keychain has a copy of goes "
                              "on; the other connections have to be authorized again.")
                               .arg(*aside);
    log(EventLevel::Warning, u"store-begun-anew"_s, message);
    for (const auto& managed : m_registry.all())
        for (const auto slot : heldSlots)
            managed->core().grants.at(slot).show(std::nullopt);
    const auto opened = co_await unlock(false);
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return message;
}

} // namespace evergrant
