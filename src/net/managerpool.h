// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/exactlyoncemanager.h"
#include <memory>
#include <vector>

namespace evergrant {

/// Network managers between two requests of a burst. Making one costs more than the request, because Qt starts a thread
/// for each. A request has a manager for itself, and a fresh connection all the same: one is kept only after a good
/// answer that ended its connection. What goes through a connection's own proxy, or shows a certificate, is not kept,
/// nor is anything secret. Not thread-safe; the clock outlives it.
class ManagerPool
{
public:
    /// Somebody's manager, for one server at a time.
    struct Loan
    {
        std::unique_ptr<ExactlyOnceManager> manager;
        QString origin;                      ///< of that server
        std::chrono::milliseconds madeAt{0}; ///< monotonic
    };

    /// So many wait for the next request at most; what is more is destroyed.
    static constexpr std::size_t most = 32;
    /// They are destroyed so long after the last request, with their threads.
    static constexpr std::chrono::seconds rest{2};
    /// None is used for longer, so that a change of the trusted authorities is seen.
    static constexpr std::chrono::seconds longestUse{30};

    explicit ManagerPool(Clock& clock);

    /// One that was used for the same server before, or a new one.
    Loan lend(const NetworkAccess& access, const QUrl& url);
    /// `loan` has had its answer, and nobody reads the reply any more, which is destroyed.
    void giveBack(Loan loan);
    std::size_t idle() const { return m_idle.size(); }

private:
    Clock& m_clock;
    std::vector<Loan> m_idle; ///< the latest last
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace evergrant
