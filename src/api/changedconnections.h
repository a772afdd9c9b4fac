// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/changefeed.h"
#include <QSet>
#include <QUuid>

namespace evergrant {
class Engine;
} // namespace evergrant

namespace evergrant::api {

/// Which connections have changed since somebody looked last, so that nobody has to look at all of them again. Nothing
/// is collected before the first look.
class ChangedConnections
{
public:
    /// `engine` outlives this object.
    explicit ChangedConnections(Engine& engine);
    Q_DISABLE_COPY_MOVE(ChangedConnections)

    /// All connections at the first call; then those that were added, changed or removed since the call before.
    QSet<QUuid> drain();

private:
    Engine& m_engine;
    QSet<QUuid> m_changed;
    ChangeFeed::Subscription m_changes; ///< null until the first drain()
};

} // namespace evergrant::api
