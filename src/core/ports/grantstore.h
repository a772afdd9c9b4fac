// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grant.h"
#include "core/ports/attempt.h"
#include "core/result.h"
#include "core/secret.h"
#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <chrono>
#include <optional>

namespace evergrant {

/// Small plain settings of the store, by name; an empty value removes one.
using StoreSettings = QMap<QString, QString>;

/// Another program holds the store just now; nothing was written, and the call is to be repeated a moment later. Only
/// writing calls, attempts() and previousGrant() end so: everything else is read from memory. Temporary "store-busy".
bool isStoreBusy(const Error& error);
/// Between two tries then. A try costs less than a millisecond.
constexpr std::chrono::milliseconds storeBusyPause(250);

/// grants.db: token sets and client secrets, each row encrypted under the profile key, and the refresh journal.
///
/// What is read comes from memory and is what is durable. Whatever writes, or needs the file, returns a task: it holds
/// up nobody's thread, and takes effect in the order of the calls. When it ends with success the data survives a power
/// cut (synchronous=FULL). Each is one transaction, with the settings that are written `along` with it.
///
/// Used in the worker's thread only. No call waits for another program: see isStoreBusy(). The store lives until its
/// tasks have ended. Common errors: StoreLocked "store-locked" (useKey() has not ended yet), Failed "store-full",
/// "store-readonly", "store-damaged", "wrong-key".
///
/// No parameter of a task has a default value of a class type: gcc 12 destroys such a temporary twice when the task is
/// awaited. Overloads leave out what is empty.
class GrantStore
{
public:
    virtual ~GrantStore() = default;

    /// When it has ended rows can be opened. Fails with "wrong-key" when the key does not fit the rows that are there.
    /// The first key of a store without rows is written down, so that another one is recognized.
    virtual QCoro::Task<Result<void>> useKey(Secret profileKey) = 0;
    virtual bool isOpen() const = 0;
    /// True when rows exist that were sealed under a key: then a missing profile key means "lost", not "new profile".
    virtual Result<bool> hasSealedRows() = 0;
    /// For when the profile key is lost: a copy of the whole store is put aside, then what was sealed under that key is
    /// taken out, and another key may be used. Journal and plain settings stay, so that what was unknown stays unknown.
    /// Returns where the copy is; its name has the time `now`. On an error nothing has changed.
    virtual QCoro::Task<Result<QString>> resetUnderNewKey(QDateTime now) = 0;

    /// What may be shown without a key.
    virtual Result<QHash<QUuid, GrantInfo>> infos(GrantSlot slot) = 0;

    virtual Result<std::optional<Grant>> grant(const QUuid& connection, GrantSlot slot) = 0;
    /// The generation before the current one: it is tried once where the current one is refused and it may help. Seldom
    /// asked for, so it is in the file only. What earlier calls have written is in it.
    virtual QCoro::Task<Result<std::optional<Grant>>> previousGrant(QUuid connection, GrantSlot slot) = 0;
    /// Replaces the row; what was current becomes the previous generation if it belongs to the same grant.
    virtual QCoro::Task<Result<void>> putGrant(QUuid connection, GrantSlot slot, Grant grant, StoreSettings along) = 0;
    QCoro::Task<Result<void>> putGrant(const QUuid& connection, GrantSlot slot, const Grant& grant)
    {
        return putGrant(connection, slot, grant, StoreSettings());
    }
    /// More is known of the token set that is there: replaces the row and keeps the previous generation. Fails with
    /// "grant-replaced", and changes nothing, where by then another generation or grant is in the slot, or none.
    virtual QCoro::Task<Result<void>> amendGrant(QUuid connection, GrantSlot slot, Grant amended) = 0;
    /// The main grant and this spare change places, previous generations included; either may be empty. Fails with
    /// "grant-replaced", and changes nothing, where other token sets are written before it than could be read when it
    /// was called.
    virtual QCoro::Task<Result<void>> swapSlots(QUuid connection, GrantSlot spare, StoreSettings along) = 0;
    QCoro::Task<Result<void>> swapSlots(const QUuid& connection, GrantSlot spare)
    {
        return swapSlots(connection, spare, StoreSettings());
    }

    /// Who has a client secret here; may be asked without a key.
    virtual Result<QSet<QUuid>> clientSecretOwners() = 0;
    /// Something is sealed here that the keychain never has a copy of: a secret of a delivery target or of an alert.
    /// May be asked without a key.
    virtual Result<bool> hasUncopiedSecrets() = 0;
    virtual Result<Secret> clientSecret(const QUuid& connection) = 0; ///< empty when there is none
    virtual QCoro::Task<Result<void>> setClientSecret(QUuid connection, Secret secret, StoreSettings along) = 0;
    QCoro::Task<Result<void>> setClientSecret(const QUuid& connection, const Secret& secret)
    {
        return setClientSecret(connection, secret, StoreSettings());
    }
    /// Grants, client secret and journal; not the settings.
    virtual QCoro::Task<Result<void>> removeConnection(QUuid connection) = 0;

    /// Keyed hash (128 bits) that stands for a token where tokens must be compared or shown (first 8 hex digits).
    virtual Result<QByteArray> fingerprint(const Secret& token) = 0;

    /// At most one attempt with a grant in its slot is open, apart from sign-ins: another one is not begun, and fails
    /// with Temporary "attempt-open".
    virtual QCoro::Task<Result<void>> beginAttempt(Attempt attempt) = 0;
    /// Outcome, decision and, for a success, the next token set in one transaction. `outcome` is "succeeded",
    /// "refused", "unknown" or "not-sent". An attempt with outcome "unknown" is closed too, but stays readable with
    /// attempts(). The pending grant that the attempt had brought is gone then, whether it became the successor or not.
    /// `decision` replaces the one of an earlier call for the same attempt.
    virtual QCoro::Task<Result<void>> finishAttempt(QUuid attemptId, QString outcome, std::optional<Grant> successor,
                                                    AttemptDecision decision, StoreSettings along) = 0;
    QCoro::Task<Result<void>> finishAttempt(const QUuid& attemptId, const QString& outcome,
                                            const std::optional<Grant>& successor)
    {
        return finishAttempt(attemptId, outcome, successor, AttemptDecision(), StoreSettings());
    }
    /// Intents without an outcome: their process died between sending and storing, or their grant is still pending.
    virtual Result<QList<Attempt>> openAttempts() = 0;
    /// Attempts of a connection, newest first, at most `limit` (from 1); may be asked without a key. What earlier calls
    /// have written is in it.
    virtual QCoro::Task<Result<QList<AttemptRecord>>> attempts(QUuid connection, int limit) = 0;

    /// Small plain settings of the store; empty when absent.
    virtual Result<QString> meta(const QString& key) = 0;
    /// The same for a setting that its owner reads once, and holds from then on. Its name begins with `owned`; a store
    /// need not keep such a setting in memory after this, nor one that is written later.
    virtual Result<QString> takeMeta(const QString& key) = 0;
    virtual QCoro::Task<Result<void>> writeSettings(StoreSettings settings) = 0;
    QCoro::Task<Result<void>> setMeta(const QString& key, const QString& value)
    {
        return writeSettings(StoreSettings{{key, value}});
    }

    /// A setting that is there ("1") from the making of the file, or from resetUnderNewKey(), until somebody has
    /// compared it with the keychain copies: before that, a missing row does not mean that there is no grant.
    static constexpr QLatin1StringView copiesAwaited = QLatin1StringView("store/copies-awaited");
    static constexpr QLatin1StringView owned = QLatin1StringView("probe/"); ///< see takeMeta()
    /// The profile key under a recovery code, see RecoveryCodes; it belongs to the rows and travels with them.
    static constexpr QLatin1StringView recovery = QLatin1StringView("store/recovery");
};

} // namespace evergrant
