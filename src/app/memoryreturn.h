// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/changefeed.h"
#include <memory>

namespace evergrant {

/// Gives memory back to the system a moment after many renewals, a start with many connections, or an import: each
/// renewal of a burst needs about 100 kB while it is under way, what is read at a start takes several times the memory
/// of what is kept, and the C library keeps what was freed between memory that is still in use.
class MemoryReturn
{
public:
    /// From so many on, because looking through all free memory takes some milliseconds.
    static constexpr int fewest = 100;
    /// After the last of a burst; later than what subscribers gather for a second is through.
    static constexpr std::chrono::seconds delay{2};

    /// `giveBack` is called after each burst. The clock outlives this object.
    MemoryReturn(ChangeFeed& changes, Clock& clock, std::function<void()> giveBack);
    Q_DISABLE_COPY_MOVE(MemoryReturn)

private:
    int m_count = 0; ///< renewals, token sets that were loaded, and new connections, since memory was given back
    std::unique_ptr<Alarm> m_alarm;
    ChangeFeed::Subscription m_subscription;
};

/// Gives back what malloc() holds without need, where the C library can do that.
void giveBackFreeMemory();
/// Lets all threads allocate from one heap, where the C library would make one for each: what one thread has freed
/// serves the others, and giveBackFreeMemory() reaches all of it. Before threads are started.
void shareOneHeap();

} // namespace evergrant
