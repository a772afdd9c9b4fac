// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include <QCoroTask>
#include <QPromise>
#include <memory>

namespace evergrant {

/// Leaves a keyring in peace between two of many writes. One that rewrites its whole file for each item works 44 ms for
/// one of 1,000 (measured with gnome-keyring), so 1,000 copies in a row would take a processor for most of a minute,
/// and whoever else asks the keyring would wait. With rests nine times as long as the writes it takes a tenth of one.
class WritingPace
{
public:
    /// So many that wait are written without a rest: what a person sees happen one by one.
    static constexpr qsizetype few = 8;

    /// The clock outlives this object.
    explicit WritingPace(Clock& clock);
    Q_DISABLE_COPY_MOVE(WritingPace)
    ~WritingPace(); ///< ends a rest

    /// After a write that took `worked`, while `waiting` others wait. Ends early in hurry().
    QCoro::Task<> rest(std::chrono::milliseconds worked, qsizetype waiting);
    void hurry(); ///< no more rests

private:
    Clock& m_clock;
    std::shared_ptr<QPromise<void>> m_rest; ///< null: there was none
    bool m_hurried = false;
};

} // namespace evergrant
