// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

namespace evergrant {

/// A result that is set once; whoever awaits its future goes on from the event loop, never from inside settle(). The
/// owner must settle it before it goes.
template <typename T>
class Settled
{
public:
    Settled() { m_promise.start(); }

    bool isSettled() const { return m_settled; }

    /// False, and nothing changes, when it was settled before.
    bool settle(T value)
    {
        if (m_settled)
            return false;
        m_settled = true;
        m_promise.addResult(std::move(value));
        m_promise.finish();
        return true;
    }

    QFuture<T> future() const { return m_promise.future(); }

    /// Lets go of what was settled: whoever asks from now on gets `instead`.
    void forget(T instead)
    {
        if (!m_settled)
            return;
        m_promise = QPromise<T>();
        m_promise.start();
        m_promise.addResult(std::move(instead));
        m_promise.finish();
    }

private:
    QPromise<T> m_promise;
    bool m_settled = false;
};

/// A result that is there already.
template <typename T>
QFuture<T> ended(T value)
{
    Settled<T> settled;
    settled.settle(std::move(value));
    return settled.future();
}

} // namespace evergrant
