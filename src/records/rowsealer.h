// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grant.h"
#include "core/ports/sealer.h"
#include <QUuid>

namespace evergrant {

/// Seals the secrets of grants.db under the profile key, and opens them. Each sealed value is bound to the place it was
/// written for (profile, connection, slot, grant, generation, kind): one that was copied elsewhere, or moved to another
/// profile, does not open.
///
/// Before use(): StoreLocked "store-locked". A value that does not open under the right key: Failed "store-damaged".
class RowSealer
{
public:
    RowSealer(const QUuid& profileId, SealerFactory makeSealer);

    /// For the key of a profile; errors as SealerFactory has them.
    Result<std::shared_ptr<Sealer>> sealerFor(const Secret& profileKey) const;
    /// A known text, by which a key is recognized later.
    Result<QByteArray> keyCheck(Sealer& sealer) const;
    bool fits(Sealer& sealer, const QByteArray& keyCheck) const;
    /// From here on with this one; null: with none.
    void use(std::shared_ptr<Sealer> sealer) { m_sealer = std::move(sealer); }
    bool isOpen() const { return m_sealer != nullptr; }
    Result<void> requireKey() const;

    Result<QByteArray> seal(const QUuid& connection, GrantSlot slot, const Grant& grant) const;
    Result<Grant> open(const QUuid& connection, GrantSlot slot, const QUuid& grantId, quint64 generation,
                       const QByteArray& sealed) const;
    Result<QByteArray> sealClientSecret(const QUuid& connection, const Secret& secret) const
    {
        return sealValue(connection, "", "client-secret", secret);
    }
    Result<Secret> openClientSecret(const QUuid& connection, const QByteArray& sealed) const
    {
        return openValue(connection, "", "client-secret", sealed);
    }
    /// Any other secret, by a name within its connection and by what it is.
    Result<QByteArray> sealValue(const QUuid& connection, QAnyStringView name, QAnyStringView kind,
                                 const Secret& value) const;
    Result<Secret> openValue(const QUuid& connection, QAnyStringView name, QAnyStringView kind,
                             const QByteArray& sealed) const;
    Result<QByteArray> fingerprint(const Secret& token) const;

private:
    QByteArray place(const QUuid& connection, QAnyStringView slot, const QUuid& grantId, quint64 generation,
                     QAnyStringView kind) const;

    QUuid m_profileId;
    SealerFactory m_makeSealer;
    std::shared_ptr<Sealer> m_sealer; ///< null until use()
};

} // namespace evergrant
