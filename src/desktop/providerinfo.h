// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace evergrant {

/// What the wizard needs to know about a provider; an entry of the worker's `providers`.
struct ProviderInfo
{
    QString id, name, summary;
    QStringList grants, requiredSettings, scopes;
    QString clientIdLabel, clientSecretLabel;
    bool clientIdNeeded = true;
    bool secretNeeded = false, secretPossible = true;
    bool redirectFixed = false;
    QUrl portal;
    QStringList setupSteps; ///< plain text with **bold** and {redirect_uri}
    QString setupNote;

    /// Its settings name a server that nothing is known about: more has to be asked.
    bool isGeneric() const;
    /// A person can authorize it in a browser: what this wizard is made for.
    bool hasBrowserSignIn() const { return grants.isEmpty() || grants.contains(QStringLiteral("code")); }
};

ProviderInfo providerInfoFromJson(const QJsonObject& object);

/// A setup step as rich text: everything escaped, **bold** set bold, {redirect_uri} set as code on `codeBackground`.
QString stepAsRichText(const QString& step, const QString& redirectUri, const QString& codeBackground);

} // namespace evergrant
