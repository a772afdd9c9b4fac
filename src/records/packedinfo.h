// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grant.h"
#include <QHash>
#include <memory>

namespace evergrant {

/// A GrantInfo in a third of its room, for thousands of rows. What does not change with a renewal is apart, and shared
/// with whom it is the same for. A value.
class PackedInfo
{
public:
    PackedInfo() = default;
    /// Shares what it can with these.
    PackedInfo(const GrantInfo& info, const PackedInfo& before, const PackedInfo& like);

    const QUuid& grantId() const { return m_grantId; }
    quint64 generation() const { return m_generation; }
    GrantInfo whole() const;

private:
    /// Of most connections to a provider.
    struct Origin
    {
        QString issuedBy, clientId, authorizedBy;
        GrantType grantType = GrantType::Code;

        bool operator==(const Origin&) const = default;
    };
    struct Account
    {
        QString account, accountId, subject, subjectName;
        LearnedValues learned;

        bool operator==(const Account&) const = default;
    };

    std::shared_ptr<const Origin> m_origin;   ///< null: of a value that was made by default
    std::shared_ptr<const Account> m_account; ///< null: nothing is known
    QUuid m_grantId;
    quint64 m_generation = 0;
    QDateTime m_authorizedAt, m_obtainedAt;
    QDateTime m_expiresAt, m_refreshTokenEndsAt, m_grantEndsAt; ///< invalid: there is none
    Rotation m_rotation = Rotation::Unknown;
    bool m_neverExpires = false, m_hasRefreshToken = false, m_accessTokenRejected = false;
};

/// Packs one after the other, each like the one before it of the same issuer.
class InfoPacker
{
public:
    /// `before`: what it takes the place of.
    PackedInfo pack(const GrantInfo& info, const PackedInfo& before = {});

private:
    QHash<QString, PackedInfo> m_latest; ///< by issuer
};

} // namespace evergrant
