// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/adoptjob.h"

#include "engine/clientgrant.h"
#include "engine/grantplanner.h"
#include "engine/keychainmirror.h"
#include "engine/newergrant.h"
#include "engine/openattempts.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

bool isOfSignIn(const Attempt& attempt)
{
    return attempt.purpose == "code"_L1;
}

bool isRefresh(const Attempt& attempt)
{
    return attempt.purpose == "refresh"_L1;
}

} // namespace

AdoptJob::AdoptJob(std::shared_ptr<ManagedConnection> connection, QList<Attempt> openAttempts)
    : m_connection(std::move(connection))
    , m_core(m_connection->core())
    , m_attempts(std::move(openAttempts))
{
}

void AdoptJob::beginEmpty(ManagedConnection& connection)
{
    ConnectionCore& core = connection.core();
    core.stage.opening = ConnectionStage::Opening::Adopted;
    core.client.lookUp();
    ClientGrant(core).beginIfPossible();
}

QCoro::Task<std::optional<Error>> AdoptJob::run(std::optional<Error> unreachable)
{
    const auto turn = co_await m_connection->turn();
    if (m_core.isRetired() || m_core.isAdopted())
        co_return unreachable;
    m_pending = m_core.ports->grants.grant(m_core.id(), GrantSlot::Pending);
    Copy copy;
    if (unreachable)
        copy = tl::unexpected(*unreachable);
    else
        copy = co_await m_core.mirror->read(m_core.id());
    if (!copy)
        m_core.log(EventLevel::Warning, u"keychain-copy-unreadable"_s, copy.error().message,
                   {{u"code"_s, copy.error().code}});
    // After an interrupted attempt, too, the copy may be the newer one.
    const bool unseen = !copy && copy.error().kind == ErrorKind::StoreLocked;
    if (unseen && isKeychainUnreachable(copy.error()))
        unreachable = copy.error();
    if (unseen && hangsOnTheCopy())
        co_return unreachable;
    if (unseen)
        m_core.mirror->contents().keepUnseen(m_core.id());
    co_await takeOver(copy);
    m_core.stage.opening = ConnectionStage::Opening::Adopted;
    ClientGrant(m_core).beginIfPossible();
    GrantPlanner(m_core).planAll();
    const auto judged = judgeOpenAttempts(unseen);
    m_core.notifyChanged();
    OpenAttempts attempts(m_core);
    for (const auto slot : judged)
        co_await attempts.close(slot);
    const auto slots = m_core.grants.present();
    for (const auto slot : slots)
        m_core.publishLoaded(slot);
    co_return unreachable;
}

QCoro::Task<> AdoptJob::takeOver(Copy copy)
{
    // Written over with what the rows hold, the copy would be lost if they cannot take it over now.
    if (copy && *copy && takesFrom(**copy))
        m_core.mirror->contents().keepAhead(m_core.id(), **copy);
    co_await adoptCredentials(copy);
    co_await adoptNewer(copy);
    co_await adoptStatic(copy);
    co_await adoptPending(copy);
}

/// Without a row that can be read, the copy may be all that there is. Until somebody has seen it nothing is decided,
/// and above all nothing written over it. The same holds for a token set whose renewal was interrupted. A sign-in holds
/// up no grant that is there: see KeychainMirror::keepUnseen().
bool AdoptJob::hangsOnTheCopy() const
{
    const bool interrupted = std::ranges::any_of(
        m_attempts, [this](const Attempt& attempt) { return !isOfSignIn(attempt) && !isOfPending(attempt); });
    if (interrupted)
        return true;
    const auto row = m_core.ports->grants.grant(m_core.id(), GrantSlot::Main);
    return row ? m_core.stage.opening == ConnectionStage::Opening::AwaitsCopy && !*row : true;
}

/// Whether the copy holds anything that the rows lack.
bool AdoptJob::takesFrom(const KeychainCopy& copy) const
{
    auto& store = m_core.ports->grants;
    const auto lacks = [&](GrantSlot slot) {
        return isNewer(copy.at(slot), store.grant(m_core.id(), slot).value_or(std::nullopt));
    };
    const auto secret = store.clientSecret(m_core.id());
    return std::ranges::any_of(heldSlots, lacks) || copy.pending || (secret && !(*secret == copy.clientSecret));
}

QCoro::Task<> AdoptJob::adoptCredentials(Copy copy)
{
    if (copy && *copy) {
        const QString origin = (*copy)->main ? (*copy)->main->info.issuedBy : QString();
        co_await m_core.client.adopt((*copy)->clientSecret, origin);
    }
    m_core.client.lookUp();
    const auto stored = m_core.ports->grants.clientSecret(m_core.id());
    // Credentials that were changed, but whose copy was not written any more.
    if (copy && *copy && stored && !((*copy)->clientSecret == *stored))
        m_core.mirror->schedule(m_core.id());
}

QCoro::Task<> AdoptJob::adoptNewer(Copy copy)
{
    KeychainCopy rows;
    for (const auto slot : heldSlots) {
        const auto row = m_core.ports->grants.grant(m_core.id(), slot);
        if (!row)
            m_core.logStoreTrouble(EventLevel::Error, row.error());
        rows.at(slot) = row.value_or(std::nullopt);
    }
    KeychainCopy copied = copy.value_or(std::nullopt).value_or(KeychainCopy());
    putInPlace(copied, rows);
    const bool unseen = !copy && copy.error().kind == ErrorKind::StoreLocked;
    for (const auto slot : heldSlots) {
        const auto& stored = rows.at(slot);
        if (isNewer(copied.at(slot), stored))
            co_await adoptCopy(slot, *copied.at(slot), stored.has_value());
        else if (stored)
            m_core.grants.at(slot).setFromStore(*stored);
        // A copy that nobody could look at may be the newer one: it is not overwritten before something new is to be
        // kept.
        if (!unseen && stored && isNewer(stored, copied.at(slot)))
            m_core.mirror->schedule(m_core.id());
    }
}

QCoro::Task<> AdoptJob::adoptCopy(GrantSlot slot, Grant copied, bool isInPlaceOfRow)
{
    const auto put = co_await m_core.ports->grants.putGrant(m_core.id(), slot, copied);
    if (!put)
        m_core.logStoreTrouble(EventLevel::Error, put.error());
    m_core.log(EventLevel::Warning, u"adopted-keychain-copy"_s,
               isInPlaceOfRow
                   ? QObject::tr("The keyring holds a newer token than this profile, so the profile was probably "
                                 "restored from a backup. The newer token is used.")
                   : QObject::tr("The tokens were taken from the keyring copy, because the profile had none."));
    m_core.grants.at(slot).setFromStore(copied);
    if (!put)
        storeLater(slot, copied, put.error());
    m_mainIsCopy = m_mainIsCopy || (slot == GrantSlot::Main && isInPlaceOfRow);
}

/// The attempt that brought it is still open: it ends when the row is written.
void AdoptJob::storeLater(GrantSlot slot, const Grant& copied, const Error& why)
{
    for (const auto& attempt : std::as_const(m_attempts))
        if (attempt.slot == slot && attempt.grantId == copied.info.grantId &&
            attempt.generation + 1 == copied.info.generation)
            m_core.grants.at(slot).unwritten.tokens = std::make_unique<HeldGrant::Unwritten::Tokens>(
                HeldGrant::Unwritten::Tokens{attempt.attemptId, copied, {}});
    if (isStoreBusy(why))
        m_core.storeAgain(why);
}

bool AdoptJob::isStoredLater(const Attempt& attempt) const
{
    return std::ranges::any_of(heldSlots, [&](GrantSlot slot) {
        const auto* held = m_core.grants.find(slot);
        return held && held->unwritten.tokens && held->unwritten.tokens->attemptId == attempt.attemptId;
    });
}

/// A static grant is made of the key that was entered last. Its row may be older: the process died between the two. Or
/// the profile is from a backup, and the key that was entered last is the copy's.
QCoro::Task<> AdoptJob::adoptStatic(Copy copy)
{
    const HeldGrant& main = m_core.grants.main();
    if (!main.isOpen() || main.info()->grantType != GrantType::Static || !m_core.config())
        co_return;
    if (m_mainIsCopy && copy && *copy) {
        const QString origin = main.info()->issuedBy;
        co_await m_core.client.restore((*copy)->clientSecret, origin);
        m_core.mirror->schedule(m_core.id());
        co_return;
    }
    const Secret entered = m_core.client.staticCredential();
    if (!entered.isEmpty() && !(entered == main.tokenSet().accessToken))
        m_core.grants.main().forget();
}

/// It came when the grant store could not take it. An open attempt says that nothing has been decided about it yet.
QCoro::Task<> AdoptJob::adoptPending(Copy copy)
{
    if (!m_pending || !copy || !*copy || !(*copy)->pending)
        co_return;
    const Grant& pending = *(*copy)->pending;
    const bool isOpen =
        std::ranges::any_of(m_attempts, [&](const auto& attempt) { return attempt.grantId == pending.info.grantId; });
    if (isOpen && !*m_pending) {
        const auto put = co_await m_core.ports->grants.putGrant(m_core.id(), GrantSlot::Pending, pending);
        if (!put) {
            m_core.logStoreTrouble(EventLevel::Error, put.error());
            m_pending = tl::unexpected(put.error()); // the item keeps it, and the next worker tries again
            co_return;
        }
        m_pending = pending;
    }
    m_core.mirror->forgetPending(m_core.id()); // it is not needed there any more
}

bool AdoptJob::isOfPending(const Attempt& attempt) const
{
    return m_pending && *m_pending && (*m_pending)->info.grantId == attempt.grantId;
}

bool AdoptJob::isOfHeld(const Attempt& attempt) const
{
    const auto slots = m_core.grants.present();
    return std::ranges::any_of(
        slots, [&](GrantSlot slot) { return m_core.grants.find(slot)->info()->grantId == attempt.grantId; });
}

/// All of them before anything is awaited: until then a token set that is in doubt looks like any other. Returns where
/// attempts are to be closed.
QList<GrantSlot> AdoptJob::judgeOpenAttempts(bool unseen)
{
    QList<GrantSlot> judged;
    for (const auto& attempt : std::as_const(m_attempts)) {
        // What it has brought may be in the copy.
        if (isStoredLater(attempt) || (unseen && isOfSignIn(attempt) && !isOfPending(attempt)))
            continue;
        // Not interrupted: its grant is there, and only its place is undecided, if it has none yet. What cannot be read
        // now perhaps can be the next time.
        if (!isOfHeld(attempt) && (!m_pending || isOfPending(attempt))) {
            if (m_pending)
                m_core.stage.left.undecided = std::make_unique<const Attempt>(attempt);
            continue;
        }
        // While the connection or its tokens cannot be judged, the doubt stays in the journal.
        if (isRefresh(attempt) && (!m_core.config() || !m_core.grants.main().isOpen())) {
            m_core.stage.left.unjudged << attempt;
            continue;
        }
        const auto slot = isRefresh(attempt) ? sentFrom(attempt) : std::nullopt;
        if (slot) {
            OpenAttempts(m_core).judgeInterrupted(*slot, attempt);
            judged << *slot;
        } else {
            m_core.transaction.closer().close(attempt.attemptId, u"unknown"_s);
        }
    }
    return judged;
}

/// The slot that holds the very token set that was sent. A keychain copy of a later generation shows that the answer
/// did arrive and only the row was not written.
std::optional<GrantSlot> AdoptJob::sentFrom(const Attempt& attempt) const
{
    const auto slots = m_core.grants.present();
    const auto found = std::ranges::find_if(slots, [&](GrantSlot slot) {
        const auto* held = m_core.grants.find(slot);
        return held->isOpen() && held->info()->grantId == attempt.grantId &&
               held->info()->generation == attempt.generation;
    });
    return found == slots.end() ? std::nullopt : std::optional(*found);
}

} // namespace evergrant
