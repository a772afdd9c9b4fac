// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/keyrescue.h"

#include "engine/keychainmirror.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::KeyRescue)
};

/// The copy makes the row dispensable.
bool covers(const std::optional<Grant>& copy, const GrantInfo& row)
{
    if (!copy)
        return false;
    return copy->info.grantId == row.grantId ? copy->info.generation >= row.generation
                                             : copy->info.authorizedAt > row.authorizedAt;
}

/// What the rows say without a key, for one connection.
struct Rows
{
    QHash<GrantSlot, GrantInfo> held;
    bool clientSecret = false, pending = false; ///< of a pending grant there is no copy
};

Result<QHash<QUuid, Rows>> rowsOf(GrantStore& store)
{
    const auto pending = store.infos(GrantSlot::Pending);
    const auto secrets = store.clientSecretOwners();
    if (!pending)
        return tl::unexpected(pending.error());
    if (!secrets)
        return tl::unexpected(secrets.error());
    QHash<QUuid, Rows> rows;
    for (const auto slot : heldSlots) {
        const auto infos = store.infos(slot);
        if (!infos)
            return tl::unexpected(infos.error());
        for (auto it = infos->begin(); it != infos->end(); ++it)
            rows[it.key()].held.insert(slot, *it);
    }
    for (auto it = pending->begin(); it != pending->end(); ++it)
        rows[it.key()].pending = true;
    for (const auto& id : *secrets)
        rows[id].clientSecret = true;
    return rows;
}

} // namespace

Error keyLost(EnginePorts& ports, const Error& error)
{
    const bool hasCode = !ports.grants.meta(GrantStore::recovery).value_or(QString()).isEmpty();
    const QString best = hasCode ? Tr::tr("Enter the recovery code: evergrant doctor --recover-stdin.")
                                 : Tr::tr("No recovery code was made. If you can, put back what held the key (%1).")
                                       .arg(ports.profileKeys.description());
    const QString last =
        Tr::tr("If that is impossible: evergrant doctor --begin-anew puts the stored grants aside, and "
               "you authorize again what the keyring has no copy of.");
    return {ErrorKind::StoreLocked, error.code, u"%1 %2 %3"_s.arg(error.message, best, last)};
}

QCoro::Task<bool> copiesCoverRows(std::shared_ptr<EnginePorts> ports, std::shared_ptr<KeychainMirror> mirror)
{
    if (!ports->keychainCopies)
        co_return false;
    const auto rows = rowsOf(ports->grants);
    const auto uncopied = ports->grants.hasUncopiedSecrets();
    if (!rows || !uncopied || *uncopied)
        co_return false;
    // Also rows of connections that connections.json has lost.
    for (auto it = rows->begin(); it != rows->end(); ++it) {
        const auto copy = co_await mirror->read(it.key());
        if (!copy || !*copy || it->pending)
            co_return false;
        for (auto row = it->held.cbegin(); row != it->held.cend(); ++row)
            if (!covers((*copy)->at(row.key()), *row))
                co_return false;
        if (it->clientSecret && (*copy)->clientSecret.isEmpty())
            co_return false;
    }
    co_return true;
}

QCoro::Task<Result<QString>> restartUnderNewKey(std::shared_ptr<EnginePorts> ports)
{
    // The key first: a store without rows would take whichever comes along.
    auto key = co_await ports->profileKeys.profileKey(true);
    if (!key && isKeyTrouble(key.error())) {
        const auto made = co_await ports->profileKeys.putBack({});
        if (!made)
            co_return tl::unexpected(made.error());
        key = co_await ports->profileKeys.profileKey(false);
    }
    if (!key)
        co_return tl::unexpected(key.error());
    // Somebody may have put the right one back meanwhile.
    const auto fits = co_await ports->grants.useKey(*key);
    if (fits)
        co_return QString();
    const QDateTime now = ports->clock.now();
    const auto aside = co_await ports->grants.resetUnderNewKey(now);
    if (!aside)
        co_return tl::unexpected(aside.error());
    const auto used = co_await ports->grants.useKey(*key);
    if (!used)
        co_return tl::unexpected(used.error());
    co_return *aside;
}

QCoro::Task<Result<Secret>> makeRecoveryCode(std::shared_ptr<EnginePorts> ports)
{
    const auto key = co_await ports->profileKeys.profileKey(false);
    if (!key)
        co_return tl::unexpected(key.error());
    // The code must open what is stored, not what happens to be in the keychain now.
    const auto fits = co_await ports->grants.useKey(*key);
    if (!fits)
        co_return tl::unexpected(fits.error());
    const auto made = ports->recoveryCodes.make(*key);
    if (!made)
        co_return tl::unexpected(made.error());
    const StoreSettings wrapped{{GrantStore::recovery, made->wrapped}};
    const auto kept = co_await ports->grants.writeSettings(wrapped);
    if (!kept)
        co_return tl::unexpected(kept.error());
    const Secret code = made->code;
    co_return code;
}

QCoro::Task<Result<Recovered>> recoverKey(std::shared_ptr<EnginePorts> ports, Secret code)
{
    const auto wrapped = ports->grants.meta(GrantStore::recovery);
    if (!wrapped)
        co_return tl::unexpected(wrapped.error());
    if (wrapped->isEmpty())
        co_return fail(ErrorKind::Failed, u"no-recovery-code"_s,
                       Tr::tr("No recovery code was made for the grants that are stored here."));
    const auto key = ports->recoveryCodes.open(code, *wrapped);
    if (!key)
        co_return tl::unexpected(key.error());
    const auto fits = co_await ports->grants.useKey(*key);
    if (!fits)
        co_return tl::unexpected(fits.error());
    Recovered recovered;
    recovered.putBack = co_await ports->profileKeys.putBack(*key);
    co_return recovered;
}

} // namespace evergrant
