// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QFuture>
#include <QObject>
#include <QPromise>

namespace evergrant {

/// Whether a sign-in is to end before it is complete.
class SignInStop
{
public:
    SignInStop() { m_stopped.start(); }

    /// `suspended`: the worker ends, and a new grant of another account is kept for the next one.
    void cancel(bool suspended)
    {
        m_isSuspended = m_isSuspended || suspended;
        if (isCancelled())
            return;
        m_stopped.addResult(true);
        m_stopped.finish();
    }
    bool isCancelled() const { return m_stopped.future().isFinished(); }
    bool isSuspended() const { return m_isSuspended; }
    QFuture<bool> cancelled() const { return m_stopped.future(); }

    static Error cancelledError()
    {
        return {ErrorKind::Cancelled, QStringLiteral("cancelled"), QObject::tr("The sign-in was cancelled.")};
    }

private:
    QPromise<bool> m_stopped;
    bool m_isSuspended = false;
};

} // namespace evergrant
