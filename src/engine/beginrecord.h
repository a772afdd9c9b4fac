// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/grantstore.h"

namespace evergrant {

/// When a grant of one connection began by its provider's clock (core/grant/grantbegin.h), across restarts.
class BeginRecord
{
public:
    BeginRecord(GrantStore& store, const QUuid& connection);

    const QDateTime& at() const { return m_at; } ///< invalid: as its authorizedAt says
    /// What is stored about this grant from now on; none: nothing.
    void lookUp(const std::optional<GrantInfo>& info);
    /// When a grant began, and what the store does not hold of that yet.
    struct Begin
    {
        QDateTime at; ///< invalid: as its authorizedAt says
        StoreSettings unsaved = {};
    };
    /// `next` follows the token set of this grant, or is of another one, which takes its place. It came with an answer
    /// at `answeredAt` by the provider's clock; invalid: that did not tell. `now`: by ours.
    Begin after(const GrantInfo& next, const QDateTime& answeredAt, const QDateTime& now) const;
    /// What was stored along with a token set of this grant is so from now on.
    void set(const QUuid& grantId, const QDateTime& at);
    void forget(); ///< in the store, too

private:
    QString keyOf(const QUuid& grantId) const; ///< in the store's plain settings

    GrantStore* m_store;
    QUuid m_connection, m_grantId;
    QDateTime m_at;
};

} // namespace evergrant
