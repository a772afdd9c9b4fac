// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/connection/learned.h"
#include "core/connection/probe.h"
#include "core/grant/grantends.h"
#include "core/provider/announcedend.h"
#include "core/provider/providerrules.h"
#include "core/result.h"
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <memory>
#include <optional>

namespace evergrant {

/// Where facts of a preset come from.
struct FactSource
{
    QStringList fields;    ///< JSON pointers into the preset
    QString from;          ///< address of a page, or a sentence
    bool verified = false; ///< false: from memory or from somebody's code; nobody found it documented
};

/// A host that a setting chooses, where it cannot be formed from the setting's text.
struct HostChoice
{
    QString setting;              ///< such as region; it is required or has a default
    QMap<QString, QString> names; ///< value of the setting to host
};

/// What is known about one provider; read from resources/providers/ID.json (schema: resources/providers/README.md).
struct ProviderPreset
{
    enum class SecretUse { Required, Optional, None };
    enum class Port { Fixed, Free };

    QString id;
    QString name;
    QString summary;         ///< one line for the list of services
    QList<GrantType> grants; ///< the first is the usual one
    /// What is different with some grant: the whole preset as it is for that one, see forGrant().
    QMap<GrantType, std::shared_ptr<const ProviderPreset>> variants;
    QString grantSummary;                   ///< of a variant: one line about when to choose this grant
    QMap<QString, QString> endpoints;       ///< RFC 8414 names: authorization_endpoint, token_endpoint, issuer, ...
    QStringList requiredSettings;           ///< --set keys without which `add` is refused
    QMap<QString, QString> settingDefaults; ///< what counts where the connection does not set a key
    QMap<QString, HostChoice> hosts;        ///< stand for {name} in addresses
    bool discovery = false;                 ///< endpoints come from the issuer's metadata (RFC 8414, OpenID Discovery)

    QString clientIdLabel, clientSecretLabel; ///< the words of the provider's portal
    bool clientIdNeeded = true;               ///< false: the provider hands one out by itself (practice)
    SecretUse clientSecret = SecretUse::Optional;
    ClientAuth clientAuth = ClientAuth::SecretBasic;
    bool pkce = true;
    bool sendsIssuer = false;           ///< the authorization response carries `iss` (RFC 9207): then it must match
    bool nonce = true;                  ///< an ID token repeats the nonce (OpenID Connect Core section 3.1.3.7)
    QStringList scopes;                 ///< asked for when the connection names none
    QStringList alwaysScopes;           ///< added to whatever is asked for, such as offline_access
    QString refreshTokenScope;          ///< the one that yields a refresh token; empty: none is needed for it
    QMap<QString, QString> knownScopes; ///< scope to a few words for people
    QMap<QString, QString> authorizationParameters; ///< extras such as access_type=offline
    QMap<QString, QString> tokenParameters;         ///< extras of every request to the token endpoint
    QMap<QString, QString> tokenHeaders;            ///< likewise; nothing secret

    QString redirectHost = QStringLiteral("127.0.0.1");
    QString redirectPath = QStringLiteral("/callback");
    Port redirectPort = Port::Free;

    bool zeroExpiresInMeansNever = false;
    std::optional<std::chrono::seconds> accessTokenLife;       ///< as documented (RFC 6749 section 5.1)
    std::optional<std::chrono::days> idleLimit, absoluteLimit; ///< of the refresh token
    std::optional<std::chrono::days> clientSecretLife;         ///< the longest that a client secret can be given
    QList<GrantEndRule> grantEnds;                             ///< besides the usual ones
    ReplayPolicy replayPolicy;
    bool refreshAfterAuthorize = true;
    QList<RefusalRule> refusals;

    HeaderForm header;
    std::optional<ProbeRule> probe;
    QList<LearnedRule> learned;

    QUrl portal, documentation;
    QStringList setupSteps; ///< plain text with **bold**; {redirect_uri} is replaced
    QString setupNote;
    QStringList rateLimits;            ///< plain sentences
    QList<AnnouncedEnd> announcedEnds; ///< of scopes, endpoints and steps
    QList<FactSource> sources;

    /// There are sources, and every fact was found in the provider's own documentation.
    bool isVerified() const;
    /// Whether the source nearest to `pointer`, at it or above it, is a verified one. What no source speaks of is not
    /// verified, but a preset without any is its author's word.
    bool isVerified(const QString& pointer) const;
    /// This preset as it is for one of its grants.
    const ProviderPreset& forGrant(GrantType grant) const;
};

/// The endpoints (RFC 8414 names) without which a grant cannot be used; the most telling first.
QStringList neededEndpoints(GrantType type);

/// The fields that parseProviderPreset() knows, those of inner objects as "redirect.host" and "errors.means"; the
/// schema's README must describe each.
QStringList providerPresetFields();

/// Reads and validates one preset. The error names `fileName` and the field as a JSON pointer, and says what was
/// expected. A refresh policy that is not verified and allows more than `unknown` counts as `unknown`.
Result<ProviderPreset> parseProviderPreset(const QByteArray& json, const QString& fileName);

} // namespace evergrant
