// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace evergrant {

struct GrantInfo;

/// A field of a token response that says when the refresh token or the grant ends. No RFC has one; several providers
/// do. The value is a number of seconds from now, seconds or milliseconds since 1970, or an ISO 8601 time.
struct GrantEndRule
{
    enum class Means {
        RefreshToken, ///< the end of this refresh token: a renewal moves it
        Grant         ///< renewals do not move it
    };
    QString field;
    Means means = Means::RefreshToken;
    std::optional<std::chrono::days> atMost; ///< `note` is about lives that are not longer than this
    QString note;                            ///< one plain sentence for whoever signs in; may be empty
};

/// refresh_token_expires_in, refresh_token_expires_at, refresh_expires_in (Keycloak), x_refresh_token_expires_in and
/// x_refresh_token_hard_expires_in (Intuit).
QList<GrantEndRule> usualGrantEnds();
/// The rules of a preset, and the usual ones for fields that it does not name.
QList<GrantEndRule> withUsualGrantEnds(const QList<GrantEndRule>& rules);

/// What a token response says about the ends; as lives from now, because the wall clock may be wrong.
struct GrantEnds
{
    std::optional<std::chrono::seconds> refreshToken, grant; ///< empty: not told, or without end (0 at Keycloak)
    QString note;                                            ///< of the rule that fits
};
GrantEnds grantEndsIn(const QJsonObject& answer, const QList<GrantEndRule>& rules, const QDateTime& now);

/// Takes over what a response says. `sameRefreshToken`: it left the refresh token as it was. An end that renewals were
/// seen not to move is the grant's; one that is told again within a minute of the known one stays as it is, so that
/// nobody is warned of it twice.
void applyGrantEnds(GrantInfo& info, const GrantEnds& ends, bool sameRefreshToken, const QDateTime& now);

/// What to tell whoever has just signed in; empty: nothing. Dates are local.
QString noteAbout(const GrantEnds& ends, const QString& provider, const QDateTime& now);

} // namespace evergrant
