// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/keyrecovery.h"

#include "engine/keychainmirror.h"
#include "engine/keyrescue.h"
#include "engine/managedconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

KeyRecovery::KeyRecovery(EngineContext& context, StoreOpening& stores)
    : m_context(context)
    , m_stores(stores)
{
}

QCoro::Task<Result<Secret>> KeyRecovery::makeCode()
{
    const QPointer<KeyRecovery> self(this);
    const auto ports = m_context.ports;
    const auto open = co_await m_stores.unlock(false);
    if (!open)
        co_return tl::unexpected(open.error());
    auto code = co_await makeRecoveryCode(ports);
    if (code && self)
        m_context.log(EventLevel::Info, u"recovery-code-made"_s,
                      QObject::tr("A recovery code was made. One that was made before does not work any more."));
    co_return code;
}

QCoro::Task<Result<QString>> KeyRecovery::recover(Secret code)
{
    const QPointer<KeyRecovery> self(this);
    const auto recovered = co_await recoverKey(m_context.ports, code);
    if (!recovered)
        co_return tl::unexpected(recovered.error());
    if (!self)
        co_return tl::unexpected(stoppingError());
    const auto opened = co_await m_stores.unlock(false);
    if (!opened)
        co_return tl::unexpected(opened.error());
    if (!self)
        co_return tl::unexpected(stoppingError());
    const QString message =
        recovered->putBack
            ? QObject::tr("The stored grants are open, and the key is back in its place: %1.")
                  .arg(m_context.ports->profileKeys.description())
            : QObject::tr("The stored grants are open until Evergrant's worker ends. The key could not be put "
                          "back: %1")
                  .arg(recovered->putBack.error().message);
    m_context.log(recovered->putBack ? EventLevel::Info : EventLevel::Warning, u"key-recovered"_s, message);
    co_return message;
}

QCoro::Task<Result<QString>> KeyRecovery::abandonLostKey()
{
    const QPointer<KeyRecovery> self(this);
    const auto ports = m_context.ports;
    const auto open = co_await m_stores.unlock(false);
    if (open)
        co_return fail(
            ErrorKind::Usage, u"nothing-lost"_s,
            QObject::tr("The stored grants can be read, so there is no reason to begin again. Nothing was changed."));
    if (!isKeyTrouble(open.error()))
        co_return tl::unexpected(open.error());
    const auto aside = co_await restartUnderNewKey(ports);
    if (!aside)
        co_return tl::unexpected(aside.error());
    if (!self)
        co_return tl::unexpected(stoppingError());
    const QString message =
        aside->isEmpty()
            ? QObject::tr("The key is back; nothing was changed.")
            : QObject::tr("The old store, whose key is lost, was kept as %1. What the keyring has a copy of goes "
                          "on; the other connections have to be authorized again.")
                  .arg(*aside);
    m_context.log(EventLevel::Warning, u"store-begun-anew"_s, message);
    for (const auto& connection : m_context.registry.all())
        for (const auto slot : heldSlots)
            connection->core().grants.at(slot).show(std::nullopt);
    const auto opened = co_await m_stores.unlock(false);
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return message;
}

void KeyRecovery::keepCopies(bool wanted)
{
    if (wanted == m_context.ports->keychainCopies)
        return;
    if (wanted)
        m_context.mirror->turnOn(m_context.connectionIds());
    else
        m_context.mirror->turnOff(m_context.connectionIds());
}

} // namespace evergrant
