// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/packedinfo.h"

namespace evergrant {

namespace {

/// What one of these two has, too, or something new.
template <typename Part>
std::shared_ptr<const Part> shared(const Part& part, const std::shared_ptr<const Part>& one,
                                   const std::shared_ptr<const Part>& other)
{
    for (const auto& there : {one, other})
        if (there && *there == part)
            return there;
    return std::make_shared<const Part>(part);
}

std::optional<QDateTime> ifAny(const QDateTime& time)
{
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

PackedInfo::PackedInfo(const GrantInfo& info, const PackedInfo& before, const PackedInfo& like)
    : m_origin(shared(Origin{info.issuedBy, info.clientId, info.authorizedBy, info.grantType}, before.m_origin,
                      like.m_origin))
    , m_grantId(info.grantId)
    , m_generation(info.generation)
    , m_authorizedAt(info.authorizedAt)
    , m_obtainedAt(info.obtainedAt)
    , m_expiresAt(info.expiresAt.value_or(QDateTime()))
    , m_refreshTokenEndsAt(info.refreshTokenEndsAt.value_or(QDateTime()))
    , m_grantEndsAt(info.grantEndsAt.value_or(QDateTime()))
    , m_rotation(info.rotation)
    , m_neverExpires(info.neverExpires)
    , m_hasRefreshToken(info.hasRefreshToken)
    , m_accessTokenRejected(info.accessTokenRejected)
{
    const Account account{info.account, info.accountId, info.subject, info.subjectName, info.learned};
    if (account != Account())
        m_account = shared(account, before.m_account, like.m_account);
}

GrantInfo PackedInfo::whole() const
{
    const Origin origin = m_origin ? *m_origin : Origin();
    const Account account = m_account ? *m_account : Account();
    GrantInfo info;
    info.grantId = m_grantId;
    info.generation = m_generation;
    info.authorizedAt = m_authorizedAt;
    info.authorizedBy = origin.authorizedBy;
    info.account = account.account;
    info.accountId = account.accountId;
    info.subject = account.subject;
    info.subjectName = account.subjectName;
    info.learned = account.learned;
    info.grantType = origin.grantType;
    info.issuedBy = origin.issuedBy;
    info.clientId = origin.clientId;
    info.rotation = m_rotation;
    info.obtainedAt = m_obtainedAt;
    info.expiresAt = ifAny(m_expiresAt);
    info.neverExpires = m_neverExpires;
    info.refreshTokenEndsAt = ifAny(m_refreshTokenEndsAt);
    info.grantEndsAt = ifAny(m_grantEndsAt);
    info.hasRefreshToken = m_hasRefreshToken;
    info.accessTokenRejected = m_accessTokenRejected;
    return info;
}

PackedInfo InfoPacker::pack(const GrantInfo& info, const PackedInfo& before)
{
    PackedInfo& latest = m_latest[info.issuedBy];
    latest = PackedInfo(info, before, latest);
    return latest;
}

} // namespace evergrant
