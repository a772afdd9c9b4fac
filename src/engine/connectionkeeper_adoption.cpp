// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Step 9 of a refresh: what ConnectionKeeper does once when its stores have been opened.

#include "engine/connectionkeeper.h"

#include "engine/keychainmirror.h"
#include "engine/newergrant.h"
#include "engine/waiting.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

class ConnectionKeeper::Adoption
{
public:
    Adoption(ConnectionKeeper& keeper, const QList<Attempt>& attempts)
        : m_keeper(keeper)
        , m_attempts(attempts)
        , m_pending(keeper.m_ports->grants.grant(keeper.m_connection.id, GrantSlot::Pending))
    {
    }

    bool hangsOnTheCopy() const;
    bool takesFrom(const KeychainCopy& copy) const;
    void adoptCredentials(const Result<std::optional<KeychainCopy>>& copy);
    void adoptNewer(const Result<std::optional<KeychainCopy>>& copy);
    void adoptStatic(const Result<std::optional<KeychainCopy>>& copy);
    void adoptPending(const Result<std::optional<KeychainCopy>>& copy);
    void settleOpenAttempts(bool unseen);

private:
    static bool isOfSignIn(const Attempt& attempt) { return attempt.purpose == "code"_L1; }
    bool isOfPending(const Attempt& attempt) const;
    bool isOfHeld(const Attempt& attempt) const;
    void adoptSlot(GrantSlot slot, const std::optional<Grant>& stored, const std::optional<Grant>& copied, bool unseen);
    void storeLater(GrantSlot slot, const Grant& copied, const Error& why);
    bool isStoredLater(const Attempt& attempt) const;
    bool settleInterrupted(GrantSlot slot, const Attempt& attempt);

    ConnectionKeeper& m_keeper;
    const QList<Attempt>& m_attempts; ///< that an earlier process left open
    Result<std::optional<Grant>> m_pending;
    bool m_mainIsCopy = false; ///< it is the keychain copy's, because that was newer than its row
};

void ConnectionKeeper::showInfo(const std::optional<GrantInfo>& main, const std::optional<GrantInfo>& spare)
{
    m_main.show(main);
    m_spare.show(spare);
}

/// Call once the grant store is open. `unreachable`: why the keychain is not asked for the copy. Returns that, or what
/// it has found to be the reason.
QCoro::Task<std::optional<Error>> ConnectionKeeper::adopt(QList<Attempt> openAttempts, std::optional<Error> unreachable)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    if (m_retired || m_adopted)
        co_return unreachable;
    Adoption adoption(*this, openAttempts);
    Result<std::optional<KeychainCopy>> copy;
    if (unreachable)
        copy = tl::unexpected(*unreachable);
    else
        copy = co_await m_mirror->read(m_connection.id);
    if (!copy)
        log(EventLevel::Warning, u"keychain-copy-unreadable"_s, copy.error().message, {{u"code"_s, copy.error().code}});
    // After an interrupted attempt, too, the copy may be the newer one.
    const bool unseen = !copy && copy.error().kind == ErrorKind::StoreLocked;
    if (unseen && KeychainMirror::isUnreachable(copy.error()))
        unreachable = copy.error();
    if (unseen && adoption.hangsOnTheCopy())
        co_return unreachable;
    if (unseen)
        m_mirror->keepUnseen(m_connection.id);
    // Written over with what the rows hold, the copy would be lost if they cannot take it over now.
    if (copy && *copy && adoption.takesFrom(**copy))
        m_mirror->keepAhead(m_connection.id, **copy);
    adoption.adoptCredentials(copy);
    adoption.adoptNewer(copy);
    adoption.adoptStatic(copy);
    adoption.adoptPending(copy);
    m_adopted = true;
    beginWithoutConsent();
    planFromToken();
    adoption.settleOpenAttempts(unseen);
    notifyChanged();
    co_return unreachable;
}

/// Without a row that can be read, the copy may be all that there is. Until somebody has seen it nothing is decided,
/// and above all nothing written over it. The same holds for a token set whose renewal was interrupted. A sign-in holds
/// up no grant that is there: see KeychainMirror::keepUnseen().
bool ConnectionKeeper::Adoption::hangsOnTheCopy() const
{
    for (const auto& attempt : m_attempts)
        if (!isOfSignIn(attempt) && !isOfPending(attempt))
            return true;
    const auto row = m_keeper.m_ports->grants.grant(m_keeper.m_connection.id, GrantSlot::Main);
    return row ? m_keeper.m_copyAwaited && !*row : true;
}

/// Whether the copy holds anything that the rows lack.
bool ConnectionKeeper::Adoption::takesFrom(const KeychainCopy& copy) const
{
    auto& grants = m_keeper.m_ports->grants;
    const QUuid id = m_keeper.m_connection.id;
    const auto lacks = [&](GrantSlot slot, const std::optional<Grant>& copied) {
        return isNewer(copied, grants.grant(id, slot).value_or(std::nullopt));
    };
    const auto secret = grants.clientSecret(id);
    return lacks(GrantSlot::Main, copy.main) || lacks(GrantSlot::Spare, copy.spare) || copy.pending ||
           (secret && !(*secret == copy.clientSecret));
}

void ConnectionKeeper::Adoption::adoptCredentials(const Result<std::optional<KeychainCopy>>& copy)
{
    if (copy && *copy)
        m_keeper.m_client.adopt((*copy)->clientSecret, (*copy)->main ? (*copy)->main->info.issuedBy : QString());
    m_keeper.m_client.lookUp();
    const auto stored = m_keeper.m_ports->grants.clientSecret(m_keeper.m_connection.id);
    // Credentials that were changed, but whose copy was not written any more.
    if (copy && *copy && stored && !((*copy)->clientSecret == *stored))
        m_keeper.m_mirror->schedule(m_keeper.m_connection.id);
}

void ConnectionKeeper::Adoption::adoptNewer(const Result<std::optional<KeychainCopy>>& copy)
{
    const auto main = m_keeper.m_ports->grants.grant(m_keeper.m_connection.id, GrantSlot::Main);
    const auto spare = m_keeper.m_ports->grants.grant(m_keeper.m_connection.id, GrantSlot::Spare);
    for (const auto* row : {&main, &spare})
        if (!*row)
            m_keeper.log(EventLevel::Error, u"store-failing"_s, row->error().message, {{u"code"_s, row->error().code}});
    KeychainCopy copied = copy.value_or(std::nullopt).value_or(KeychainCopy());
    putInPlace(copied, main.value_or(std::nullopt), spare.value_or(std::nullopt));
    const bool unseen = !copy && copy.error().kind == ErrorKind::StoreLocked;
    adoptSlot(GrantSlot::Main, main.value_or(std::nullopt), copied.main, unseen);
    adoptSlot(GrantSlot::Spare, spare.value_or(std::nullopt), copied.spare, unseen);
}

void ConnectionKeeper::Adoption::adoptSlot(GrantSlot slot, const std::optional<Grant>& stored,
                                           const std::optional<Grant>& copied, bool unseen)
{
    if (isNewer(copied, stored)) {
        const auto put = m_keeper.m_ports->grants.putGrant(m_keeper.m_connection.id, slot, *copied);
        if (!put)
            m_keeper.log(EventLevel::Error, u"store-failing"_s, put.error().message, {{u"code"_s, put.error().code}});
        m_keeper.log(
            EventLevel::Warning, u"adopted-keychain-copy"_s,
            stored ? QObject::tr("The keychain holds a newer token than this profile, so the profile was probably "
                                 "restored from a backup. The newer token is used.")
                   : QObject::tr("The tokens were taken from the keychain copy, because the profile had none."));
        m_keeper.held(slot).adopt(*copied);
        if (!put)
            storeLater(slot, *copied, put.error());
        m_mainIsCopy = m_mainIsCopy || (slot == GrantSlot::Main && stored);
        return;
    }
    if (!stored)
        return;
    m_keeper.held(slot).adopt(*stored);
    // A copy that nobody could look at may be the newer one: it is not overwritten before something new is to be kept.
    if (!unseen && isNewer(stored, copied))
        m_keeper.m_mirror->schedule(m_keeper.m_connection.id);
}

/// The attempt that brought it is still open: it ends when the row is written.
void ConnectionKeeper::Adoption::storeLater(GrantSlot slot, const Grant& copied, const Error& why)
{
    for (const auto& attempt : m_attempts)
        if (attempt.slot == slot && attempt.grantId == copied.info.grantId &&
            attempt.generation + 1 == copied.info.generation)
            m_keeper.held(slot).unstored = HeldGrant::Unstored{attempt.attemptId, copied};
    if (isStoreBusy(why))
        m_keeper.m_storeAgain->set(storeBusyPause);
}

bool ConnectionKeeper::Adoption::isStoredLater(const Attempt& attempt) const
{
    const auto &main = m_keeper.m_main.unstored, &spare = m_keeper.m_spare.unstored;
    return (main && main->attemptId == attempt.attemptId) || (spare && spare->attemptId == attempt.attemptId);
}

/// A static grant is made of the key that was entered last. Its row may be older: the process died between the two. Or
/// the profile is from a backup, and the key that was entered last is the copy's.
void ConnectionKeeper::Adoption::adoptStatic(const Result<std::optional<KeychainCopy>>& copy)
{
    const auto& grant = m_keeper.m_main.grant();
    if (!grant || grant->info.grantType != GrantType::Static || !m_keeper.m_client.config())
        return;
    if (m_mainIsCopy && copy && *copy) {
        m_keeper.m_client.restore((*copy)->clientSecret, grant->info.issuedBy);
        return m_keeper.m_mirror->schedule(m_keeper.m_connection.id);
    }
    const Secret entered = m_keeper.m_client.staticCredential();
    if (!entered.isEmpty() && !(entered == grant->tokens.accessToken))
        m_keeper.m_main.forget();
}

/// It came when the grant store could not take it. An open attempt says that nothing has been decided about it yet.
void ConnectionKeeper::Adoption::adoptPending(const Result<std::optional<KeychainCopy>>& copy)
{
    if (!m_pending || !copy || !*copy || !(*copy)->pending)
        return;
    const Grant& pending = *(*copy)->pending;
    const bool isOpen =
        std::ranges::any_of(m_attempts, [&](const auto& attempt) { return attempt.grantId == pending.info.grantId; });
    if (isOpen && !*m_pending) {
        const auto put = m_keeper.m_ports->grants.putGrant(m_keeper.m_connection.id, GrantSlot::Pending, pending);
        if (!put) {
            m_keeper.log(EventLevel::Error, u"store-failing"_s, put.error().message, {{u"code"_s, put.error().code}});
            m_pending = tl::unexpected(put.error()); // the item keeps it, and the next worker tries again
            return;
        }
        m_pending = pending;
    }
    m_keeper.m_mirror->forgetPending(m_keeper.m_connection.id); // it is not needed there any more
}

bool ConnectionKeeper::Adoption::isOfPending(const Attempt& attempt) const
{
    return m_pending && *m_pending && (*m_pending)->info.grantId == attempt.grantId;
}

bool ConnectionKeeper::Adoption::isOfHeld(const Attempt& attempt) const
{
    const auto &main = m_keeper.m_main.info(), &spare = m_keeper.m_spare.info();
    return (main && main->grantId == attempt.grantId) || (spare && spare->grantId == attempt.grantId);
}

void ConnectionKeeper::Adoption::settleOpenAttempts(bool unseen)
{
    for (const auto& attempt : m_attempts) {
        // What it has brought may be in the copy.
        if (isStoredLater(attempt) || (unseen && isOfSignIn(attempt) && !isOfPending(attempt)))
            continue;
        // Not interrupted: its grant is there, and only its place is undecided, if it has none yet. What cannot be read
        // now perhaps can be the next time.
        if (!isOfHeld(attempt) && (!m_pending || isOfPending(attempt))) {
            if (m_pending)
                m_keeper.m_undecided = attempt;
            continue;
        }
        // While the connection or its tokens cannot be judged, the doubt stays in the journal.
        bool settled = attempt.purpose != "refresh"_L1 || (m_keeper.m_client.config() && m_keeper.m_main.grant());
        for (const auto slot : {GrantSlot::Main, GrantSlot::Spare}) {
            // A keychain copy of a later generation shows that the answer did arrive and only the row was not written.
            const auto& info = m_keeper.held(slot).info();
            if (attempt.purpose == "refresh"_L1 && m_keeper.m_client.config() && m_keeper.held(slot).grant() &&
                info->grantId == attempt.grantId && info->generation == attempt.generation)
                settled = settleInterrupted(slot, attempt);
        }
        // Not before its consequences are written down.
        if (settled)
            m_keeper.m_transaction.endUnknown(attempt.attemptId);
    }
}

bool ConnectionKeeper::Adoption::settleInterrupted(GrantSlot slot, const Attempt& attempt)
{
    HeldGrant& grant = m_keeper.held(slot);
    const auto verdict =
        judgeInterrupted(grant.condition(), *m_keeper.m_client.config(), m_keeper.contextFor(slot, attempt.intendedAt));
    const bool saved = m_keeper.setCondition(grant, verdict.condition);
    m_keeper.log(verdict.level, u"interrupted-attempt"_s, verdict.message,
                 {{u"attempt"_s, attempt.attemptId.toString(QUuid::WithoutBraces)}, {u"slot"_s, toWord(slot)}});
    // Where the spare takes over it does so before anything is sent.
    grant.pace().delayCallers(verdict.retryIn.value_or(std::chrono::milliseconds(0)));
    m_keeper.plan(grant, verdict.retryIn);
    return saved;
}

} // namespace evergrant
