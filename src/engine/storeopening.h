// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginecontext.h"
#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QPromise>

namespace evergrant {

/// Opens the stores of the profile and lets every connection look into them. While that fails, for example because the
/// keyring is locked, it is tried again by timer. `context` outlives this.
class StoreOpening : public QObject
{
public:
    struct Listener
    {
        std::function<void()> adopted; ///< every connection has looked into the stores; isOpen() follows
        std::function<void()> tried;   ///< after each try
    };
    StoreOpening(EngineContext& context, Listener listener);

    /// The stores are open and every connection has looked into them.
    bool isOpen() const { return m_state.open; }
    /// Why they are not, as of the last try.
    const std::optional<Error>& trouble() const { return m_state.trouble; }
    /// Neither was any try successful, nor has one failed.
    bool isFirstTry() const { return !m_state.open && m_state.failures == 0; }
    /// Opens the stores if they are not open. With `ask` the desktop shows its unlock prompt, also when only copies for
    /// the keychain are waiting. Whoever calls while it is being tried shares that try.
    QCoro::Task<Result<void>> unlock(bool ask);
    /// A store that was made anew holds nothing yet: the connections say so until all copies have been seen.
    void awaitCopies();
    void stop(); ///< does not try again by itself

private:
    struct State
    {
        bool open = false;
        std::optional<Error> trouble;
        int failures = 0; ///< since it was open; without those where another program holds the store
    };
    using Shared = std::shared_ptr<QPromise<Result<void>>>;

    void noteResult(const Result<void>& result);
    QCoro::Task<Result<void>> askForKeyring();
    void retry();
    static QCoro::Task<Result<void>> open(QPointer<StoreOpening> self);
    static QCoro::Task<Result<void>> findKey(QPointer<StoreOpening> self);

    EngineContext& m_context;
    Listener m_listener;
    State m_state;
    std::unique_ptr<Alarm> m_retry;
    Shared m_opening, m_asking; ///< that all callers share; null: none is under way
};

} // namespace evergrant
