// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/oskeychain.h"

#include "core/errorcode.h"
#include "secrets/keychainbus.h"
#include "secrets/keychainjob.h"
#include "secrets/keyringprobe.h"
#include "secrets/keyringunlock.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::OsKeychain)
};

QString sentenceFor(KeyringState state)
{
    switch (state) {
    case KeyringState::Ready:
        break;
    case KeyringState::Locked:
        return Tr::tr("The keyring is locked. Unlock it, for example by signing in to the desktop.");
    case KeyringState::NoDefault:
        return Tr::tr(
            "There is no keyring yet. Make one with the desktop's password program, and make it the default.");
    case KeyringState::Absent:
        return Tr::tr("There is no keyring in this session: no program offers one on the session bus.");
    case KeyringState::Slow:
        return Tr::tr("The keyring does not answer. Perhaps a window of it is waiting for a password.");
    }
    return {};
}

tl::unexpected<Error> notReady(KeyringState state)
{
    return fail(ErrorKind::StoreLocked, u"keyring-"_s + toWord(state), sentenceFor(state));
}

tl::unexpected<Error> denied(const QString& why)
{
    return fail(ErrorKind::StoreLocked, errorcode::keyringDenied,
                why.isEmpty() ? Tr::tr("The keyring refused.") : Tr::tr("The keyring refused: %1.").arg(why));
}

/// Whoever holds it is alone with the keychain; the next in line goes on when it is destroyed.
using Turn = std::shared_ptr<void>;

} // namespace

/// Qt 6.8 calls QtFuture::makeReadyFuture() deprecated, and what replaces it came with 6.6.
static QFuture<void> finishedFuture()
{
    QPromise<void> promise;
    promise.start();
    promise.finish();
    return promise.future();
}

// Coroutines below hold the state, not the OsKeychain: that may be destroyed while they wait.
struct OsKeychain::State
{
    Clock& clock;
    Limits limits;
    QString service;
    KeychainBus bus = {};
    KeychainJobCount running = std::make_shared<int>(0);
    QFuture<void> lastInLine = finishedFuture();

    using Self = std::shared_ptr<State>;
    using Outcome = std::optional<KeychainJobOutcome>;

    QCoro::Task<Turn> turn();
    static QCoro::Task<Result<void>> requireReady(Self self);
    static QCoro::Task<Error> explain(Self self, Outcome outcome);
    static QCoro::Task<Result<std::optional<Secret>>> fetch(Self self, QString key);
    static QCoro::Task<Result<std::optional<Secret>>> read(Self self, QString key);
    static QCoro::Task<Result<void>> write(Self self, QString key, Secret value);
    static QCoro::Task<Result<void>> remove(Self self, QString key);
    static QCoro::Task<Result<void>> unlock(Self self);

    QCoro::Task<Outcome> run(QKeychain::Job* job) { return runKeychainJob(job, running, &clock, limits.answer); }
};

QCoro::Task<Turn> OsKeychain::State::turn()
{
    const auto mine = std::make_shared<QPromise<void>>();
    mine->start();
    const QFuture<void> before = std::exchange(lastInLine, mine->future());
    const auto finish = [mine](void*) { mine->finish(); };
    const Turn turn(nullptr, finish);
    co_await before;
    co_return turn;
}

/// A job given to a keyring that hangs would wait behind the hanging one and be carried out at some later time, when
/// nobody wants it any more. One given to a locked keyring may bring up a prompt, or find "no such entry".
QCoro::Task<Result<void>> OsKeychain::State::requireReady(Self self)
{
    if (*self->running > 0)
        co_return notReady(KeyringState::Slow);
    const auto state = co_await probeKeyring(&self->clock, self->limits.answer);
    if (state != KeyringState::Ready)
        co_return notReady(state);
    // Whoever signs out and in again has a session of another keychain, which this process cannot reach.
    if (!self->bus.ensureConnected())
        co_return fail(ErrorKind::StoreLocked, u"keyring-absent"_s,
                       Tr::tr("The desktop session in which Evergrant's worker was started has ended, and its keyring "
                              "with it. Restart the worker to use the keyring of the present session."));
    co_return {};
}

/// Why a job failed. Empty outcome: it has not finished.
QCoro::Task<Error> OsKeychain::State::explain(Self self, Outcome outcome)
{
    if (!outcome)
        co_return notReady(KeyringState::Slow).value();
    KeychainBus::forgetService();
    const auto state = co_await probeKeyring(&self->clock, self->limits.answer);
    co_return state == KeyringState::Ready ? denied(outcome->errorText).value() : notReady(state).value();
}

QCoro::Task<Result<std::optional<Secret>>> OsKeychain::State::fetch(Self self, QString key)
{
    auto* job = new QKeychain::ReadPasswordJob(self->service);
    job->setKey(key);
    auto outcome = co_await self->run(job);
    if (outcome && outcome->error == QKeychain::NoError)
        co_return std::optional(std::move(outcome->data));
    if (!outcome || outcome->error != QKeychain::EntryNotFound)
        co_return tl::unexpected(co_await explain(self, std::move(outcome)));
    // A keyring that was locked meanwhile says the same of every entry.
    const auto ready = co_await requireReady(self);
    if (!ready)
        co_return tl::unexpected(ready.error());
    co_return std::nullopt;
}

QCoro::Task<Result<std::optional<Secret>>> OsKeychain::State::read(Self self, QString key)
{
    const auto turn = co_await self->turn();
    if (const auto ready = co_await requireReady(self); !ready)
        co_return tl::unexpected(ready.error());
    co_return co_await fetch(self, key);
}

QCoro::Task<Result<void>> OsKeychain::State::write(Self self, QString key, Secret value)
{
    // Some keychains take an empty value for "delete".
    if (value.isEmpty())
        co_return fail(ErrorKind::Usage, u"empty-value"_s, Tr::tr("An empty value cannot be kept in the keyring."));
    const auto turn = co_await self->turn();
    if (const auto ready = co_await requireReady(self); !ready)
        co_return tl::unexpected(ready.error());
    auto* job = new QKeychain::WritePasswordJob(self->service);
    job->setKey(key);
    job->setBinaryData(value.reveal().toByteArray());
    auto outcome = co_await self->run(job);
    if (!outcome || outcome->error != QKeychain::NoError)
        co_return tl::unexpected(co_await explain(self, std::move(outcome)));
    // Not every keychain that says "done" has done it.
    const auto kept = co_await fetch(self, key);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (!*kept || !(**kept == value))
        co_return denied(Tr::tr("it did not keep what was written"));
    co_return {};
}

QCoro::Task<Result<void>> OsKeychain::State::remove(Self self, QString key)
{
    const auto turn = co_await self->turn();
    if (const auto ready = co_await requireReady(self); !ready)
        co_return tl::unexpected(ready.error());
    auto* job = new QKeychain::DeletePasswordJob(self->service);
    job->setKey(key);
    auto outcome = co_await self->run(job);
    // Whether deleting what is not there is an error depends on the platform.
    if (outcome && (outcome->error == QKeychain::NoError || outcome->error == QKeychain::EntryNotFound))
        co_return {};
    co_return tl::unexpected(co_await explain(self, std::move(outcome)));
}

/// Takes no turn: while the prompt is open, everybody else is told at once that the keyring is locked.
QCoro::Task<Result<void>> OsKeychain::State::unlock(Self self)
{
    auto state = co_await probeKeyring(&self->clock, self->limits.answer);
    if (state == KeyringState::Ready)
        co_return {};
    if (state != KeyringState::Locked)
        co_return notReady(state);
    const auto answer = co_await askToUnlockKeyring(&self->clock, self->limits.answer, self->limits.prompt);
    state = co_await probeKeyring(&self->clock, self->limits.answer);
    if (state == KeyringState::Ready)
        co_return {};
    if (state == KeyringState::Locked && answer == UnlockAnswer::Dismissed)
        co_return denied(Tr::tr("the question for its password was dismissed, or could not be shown"));
    co_return notReady(state);
}

OsKeychain::OsKeychain(Clock& clock)
    : OsKeychain(clock, Limits(), u"Evergrant"_s)
{
}

OsKeychain::OsKeychain(Clock& clock, Limits limits, QString service)
    : m_state(new State{clock, limits, std::move(service)})
{
}

QCoro::Task<KeyringState> OsKeychain::probe()
{
    return probeKeyring(&m_state->clock, m_state->limits.answer);
}

QCoro::Task<Result<std::optional<Secret>>> OsKeychain::read(QString key)
{
    return State::read(m_state, key);
}

QCoro::Task<Result<void>> OsKeychain::write(QString key, Secret value)
{
    return State::write(m_state, key, value);
}

QCoro::Task<Result<void>> OsKeychain::remove(QString key)
{
    return State::remove(m_state, key);
}

QCoro::Task<Result<void>> OsKeychain::unlock()
{
    return State::unlock(m_state);
}

bool OsKeychain::isIdle() const
{
    return *m_state->running == 0;
}

} // namespace evergrant
