// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/provider/provider.h"
#include <QMap>
#include <QStringList>
#include <QUrl>
#include <chrono>

namespace evergrant::api {

using SecretUse = ProviderPreset::SecretUse;

/// What the redirect URI of a sign-in is like.
enum class RedirectUse {
    Fixed, ///< host, path and port are registered
    Free,  ///< the port does not count
    None   ///< no browser comes back
};

/// What one kind of sign-in at a provider needs from the person who sets it up.
struct GrantChoice
{
    QString grant;   ///< a word of GrantType
    QString summary; ///< one line about when to choose it
    QStringList requiredSettings;
    QMap<QString, QString> settingDefaults;   ///< what counts where a setting is left empty
    QString clientIdLabel, clientSecretLabel; ///< the words of the provider's portal; empty: the usual ones
    bool clientIdNeeded = true;
    SecretUse clientSecret = SecretUse::Optional;
    bool needsConsent = true;           ///< a person has to sign in
    QStringList scopes;                 ///< what is asked for by default
    QMap<QString, QString> knownScopes; ///< scope to words for people
    QString refreshTokenScope;          ///< without it nothing can be renewed; empty: there is no such scope
    RedirectUse redirect = RedirectUse::Free;
    QString portlessRedirect = QStringLiteral("http://127.0.0.1/callback"); ///< registered where the port is free
    bool canProbe = false;                                                  ///< there is a call that proves the access
    QString refreshPolicy;                                                  ///< a word of the replay table
    std::optional<std::chrono::seconds> accessTokenLife;                    ///< null: not known
    std::optional<std::chrono::days> idleLimit;                             ///< null: not known, or none
    QStringList setupSteps; ///< plain text with **bold** and {redirect_uri}
    QString setupNote;
};

/// A provider and what it needs; an entry of `providers --json`.
struct ProviderInfo
{
    struct Source
    {
        QStringList fields; ///< JSON pointers into the preset
        QString from;
        bool verified = false;
    };

    QString id, name, summary;
    QList<GrantChoice> grants; ///< the usual one first; never empty
    QUrl portal, documentation;
    bool discovery = false; ///< its metadata (RFC 8414) names its endpoints
    bool verified = true;   ///< every fact was found in the provider's own documentation
    QStringList rateLimits;
    QList<Source> sources;
};

/// Lists the providers, by id.
struct Providers
{
    static constexpr QLatin1StringView Name{"providers"};
    using Params = Nothing;
    struct Answer
    {
        QList<ProviderInfo> providers;
    };
};

/// Tells the redirect URI to register before the connection is added.
struct Draft
{
    static constexpr QLatin1StringView Name{"draft"};
    struct Params
    {
        QString provider; ///< its id
    };
    struct Answer
    {
        QString redirectUri; ///< the one that the next `add` uses; empty: the port is free
    };
};

} // namespace evergrant::api
