// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace evergrant {

/// What one kind of sign-in at a provider wants from whoever sets it up.
struct GrantChoice
{
    QString grant;   ///< "code", "device", "client-credentials", "jwt-bearer", "static"
    QString summary; ///< one line about when to choose it
    QStringList requiredSettings;
    QMap<QString, QString> settingDefaults; ///< what counts where a setting is left empty
    QString clientIdLabel, clientSecretLabel;
    bool clientIdNeeded = true;
    bool secretNeeded = false, secretPossible = true;
    bool needsConsent = true;           ///< a person has to sign in
    QStringList scopes;                 ///< what is asked for when nothing else is said
    QMap<QString, QString> knownScopes; ///< scope to words for people
    QString refreshTokenScope;          ///< without it nothing can be renewed
    bool redirectFixed = false, hasRedirect = true;
    QString portlessRedirect; ///< what is registered where the port is free
    QStringList setupSteps;   ///< plain text with **bold** and {redirect_uri}
    QString setupNote;

    bool isStatic() const { return grant == QStringLiteral("static"); }
    /// The client proves itself alone, so a private key can stand in for a secret.
    bool isClientOnly() const;
    /// Its settings name a server that nothing is known about: more has to be asked.
    bool isGeneric() const;
    /// Settings that the form offers besides the required ones: those with a default, those that the steps speak of,
    /// and the key files that this kind of sign-in lives on.
    QStringList offeredSettings() const;
};

/// A provider as the wizard needs it; an entry of the worker's `providers`.
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
    bool verified = true; ///< every fact was found in the provider's own documentation
    QStringList rateLimits;
    QList<Source> sources;

    /// That of the usual grant if this one is not offered.
    GrantChoice grant(const QString& word) const;
    bool offers(const QString& word) const;
};

ProviderInfo providerInfoFromJson(const QJsonObject& object);

/// A setup step as rich text: everything escaped, **bold** set bold, {redirect_uri} set as code on `codeBackground`.
QString stepAsRichText(const QString& step, const QString& redirectUri, const QString& codeBackground);

} // namespace evergrant
