// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grantlife.h"
#include "core/ports/grantstore.h"

namespace evergrant {

/// Tells each warning about an end of one connection's grant once, across restarts; again only when the end has moved.
class LifeWatch
{
public:
    /// Whose grant it is, and where it is kept what was told.
    struct Place
    {
        GrantStore& store;
        QUuid connection;
    };

    LifeWatch() = default;
    explicit LifeWatch(const Place& place); ///< reads what an earlier worker has told

    /// The warnings that nobody was told yet; from now on they count as told. If that cannot be stored, they are told
    /// once more after a restart.
    QList<LifeWarning> look(const Place& place, const GrantLife& life, const QDateTime& now);
    /// When to look again, `now` at the earliest; empty: nothing will end.
    std::optional<QDateTime> nextLookAt(const GrantLife& life, const QDateTime& now) const;
    void erase(const Place& place);

private:
    QList<LifeWarning> m_told;
    QDateTime m_lookedAt;
};

} // namespace evergrant
