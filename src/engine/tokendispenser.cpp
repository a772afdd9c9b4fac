// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/tokendispenser.h"

#include "engine/connectionoverview.h"
#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString shortLifeWarning(const TokenDemand& demand)
{
    return QObject::tr("The provider's access tokens live shorter than the %1 seconds asked for.")
        .arg(demand.minValid.count());
}

} // namespace

std::optional<UsableToken> TokenDispenser::inHand(const TokenDemand& demand) const
{
    if (const auto* holder = m_core.grants.goodFor(std::max(demand.minValid, TokenLife::leastUse))) {
        const auto now = ConnectionOverview(m_core).assessment();
        return handOut(*holder, now.health == Health::Healthy ? QString() : now.summary);
    }
    // Asking for more than a whole life would refresh at every call.
    const HeldGrant& main = m_core.grants.main();
    const auto whole = main.tokens().life().whole();
    if (whole && *whole < demand.minValid && main.pace().succeededRecently() && main.tokens().isUsable())
        return handOut(main, shortLifeWarning(demand));
    return std::nullopt;
}

std::optional<UsableToken> TokenDispenser::shortLived(const TokenDemand& demand) const
{
    const auto* holder = m_core.grants.goodFor(TokenLife::leastUse);
    return holder ? std::optional(handOut(*holder, shortLifeWarning(demand))) : std::nullopt;
}

bool TokenDispenser::isTooShort() const
{
    const HeldGrant& main = m_core.grants.main();
    const auto whole = main.tokens().life().whole();
    return whole && *whole < TokenLife::leastUse && main.pace().succeededRecently();
}

UsableToken TokenDispenser::handOut(const HeldGrant& holder, const QString& warning) const
{
    UsableToken token;
    token.accessToken = holder.tokenSet().accessToken;
    token.tokenType = holder.tokenSet().tokenType;
    token.expiresAt = holder.info()->expiresAt;
    token.warning = warning;
    return token;
}

void TokenDispenser::noteRejection(const Secret& accessToken)
{
    HeldGrant& main = m_core.grants.main();
    const bool isFixed = main.isOpen() && !main.info()->isRenewable();
    // What cannot be renewed is not given up because one API says so, if it can be proven.
    if (isFixed && main.tokenSet().accessToken == accessToken && m_core.config() && m_core.config()->probe)
        return GrantPlanner(m_core).planMainNow();
    const auto slots = m_core.grants.present();
    const bool isNews =
        std::ranges::any_of(slots, [&](GrantSlot slot) { return m_core.grants.at(slot).markRejected(accessToken); });
    if (!isNews)
        return;
    if (isFixed && main.info()->accessTokenRejected) {
        const Error why{ErrorKind::PersonNeeded, u"token-rejected"_s,
                        QObject::tr("An API refused the access token, and it cannot be renewed.")};
        // Whoever asks for a token is told why by whyNoToken().
        (void)GrantConditions(m_core).applyObstacle(GrantSlot::Main,
                                                    grantevent::AccessTokenRejected{main.info()->grantType, why});
        return GrantPlanner(m_core).plan(GrantSlot::Main);
    }
    m_core.log(EventLevel::Warning, u"token-rejected"_s,
               QObject::tr("An API refused the access token, so it is being renewed."));
    m_core.notifyChanged();
}

} // namespace evergrant
