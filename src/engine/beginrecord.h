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
    /// If that cannot be stored, the next renewal tells once more.
    void set(const QUuid& grantId, const QDateTime& at);
    void forget();

private:
    QString key() const; ///< in the store's plain settings

    GrantStore* m_store;
    QUuid m_connection, m_grantId;
    QDateTime m_at;
};

} // namespace evergrant
