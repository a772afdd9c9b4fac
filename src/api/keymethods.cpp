// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/keymethods.h"

#include "core/ports/keyservice.h"
#include "engine/engine.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::api::KeyMethods)
};

Result<KeyPlace> placeFrom(const KeyPlacement& params)
{
    const auto source = keySourceFromWord(params.source);
    if (!source)
        return fail(ErrorKind::Usage, u"key-source-unknown"_s,
                    Tr::tr("The key of a profile is kept in one of: %1.").arg(keySourceWords()));
    if (!params.file.isEmpty() && !params.file.startsWith(u'/'))
        return fail(ErrorKind::Usage, u"key-file-relative"_s, Tr::tr("A key file is named with its whole path."));
    return KeyPlace{*source, params.file};
}

tl::unexpected<Error> notHere()
{
    return fail(ErrorKind::Failed, u"key-fixed"_s, Tr::tr("The profile key cannot be moved here."));
}

} // namespace

QCoro::Task<Result<Unlock::Answer>> KeyMethods::unlock(Unlock::Params)
{
    const auto opened = co_await m_engine.stores().unlock(true);
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return Unlock::Answer{true};
}

QCoro::Task<Result<RecoveryCode::Answer>> KeyMethods::recoveryCode(RecoveryCode::Params)
{
    const auto code = co_await m_engine.keyRecovery().makeCode();
    if (!code)
        co_return tl::unexpected(code.error());
    co_return RecoveryCode::Answer{*code};
}

QCoro::Task<Result<Recover::Answer>> KeyMethods::recover(Recover::Params params)
{
    const auto message = co_await m_engine.keyRecovery().recover(params.code);
    if (!message)
        co_return tl::unexpected(message.error());
    co_return Report{*message};
}

QCoro::Task<Result<AbandonLostKey::Answer>> KeyMethods::abandonLostKey(AbandonLostKey::Params)
{
    const auto message = co_await m_engine.keyRecovery().abandonLostKey();
    if (!message)
        co_return tl::unexpected(message.error());
    co_return Report{*message};
}

/// What follows for the copies in the keychain, and what a person is told.
Report KeyMethods::moved()
{
    const KeyCustodyState state = m_keys->state();
    m_engine.keyRecovery().keepCopies(state.place.source == KeySource::Keychain);
    QString message = Tr::tr("The profile key is kept here now: %1.").arg(m_engine.ports().profileKeys.description());
    if (state.leftBehind)
        message += u' ' + Tr::tr("The old copy could not be erased yet; that is tried again at each start.");
    return {message};
}

QCoro::Task<Result<KeyState::Answer>> KeyMethods::state(KeyState::Params)
{
    if (!m_keys)
        co_return notHere();
    const KeyPlace place = m_keys->state().place;
    co_return KeyState::Answer{toWord(place.source), place.source == KeySource::File ? place.file : QString()};
}

QCoro::Task<Result<KeyChoose::Answer>> KeyMethods::choose(KeyChoose::Params params)
{
    const auto place = placeFrom(params);
    if (!place)
        co_return tl::unexpected(place.error());
    if (!m_keys)
        co_return notHere();
    const auto sealed = m_engine.ports().grants.hasSealedRows();
    if (!sealed)
        co_return tl::unexpected(sealed.error());
    if (*sealed)
        co_return fail(
            ErrorKind::Usage, u"key-chosen"_s,
            Tr::tr("This profile stores something already, and its key is in: %1. Move it: evergrant key move "
                   "--to %2")
                .arg(m_engine.ports().profileKeys.description(), params.source));
    const auto chosen = co_await m_keys->choose(*place, params.passphrase);
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    const auto opened = co_await m_engine.stores().unlock(false);
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return moved();
}

QCoro::Task<Result<KeyMove::Answer>> KeyMethods::move(KeyMove::Params params)
{
    const auto place = placeFrom(params);
    if (!place)
        co_return tl::unexpected(place.error());
    if (!m_keys)
        co_return notHere();
    // Only a key that has opened the stores is worth moving.
    const auto opened = co_await m_engine.stores().unlock(false);
    if (!opened)
        co_return tl::unexpected(opened.error());
    if (m_engine.holdsUnstoredTokens())
        co_return fail(
            ErrorKind::Temporary, u"tokens-unstored"_s,
            Tr::tr("New tokens wait for the grant store, and the keyring may have their only copy. Try again "
                   "when they are stored."));
    const auto brought = co_await m_keys->move(*place, params.passphrase);
    if (!brought)
        co_return tl::unexpected(brought.error());
    co_return moved();
}

QCoro::Task<Result<KeyUnlock::Answer>> KeyMethods::unlockWith(KeyUnlock::Params params)
{
    if (!m_keys)
        co_return notHere();
    const auto given = co_await m_keys->givePassphrase(params.passphrase);
    if (!given)
        co_return tl::unexpected(given.error());
    const auto opened = co_await m_engine.stores().unlock(false);
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return Report{Tr::tr("The stored grants are open until the background worker ends.")};
}

} // namespace evergrant::api
