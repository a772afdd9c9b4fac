// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/provider.h"

namespace evergrant {

/// What one kind of sign-in at a provider needs, and what the wizard shows of it.
struct ShownGrant : api::GrantChoice
{
    ShownGrant() = default;
    explicit ShownGrant(const api::GrantChoice& choice)
        : api::GrantChoice(choice)
    {
    }

    bool secretNeeded() const { return clientSecret == api::SecretUse::Required; }
    bool secretPossible() const { return clientSecret != api::SecretUse::None; }
    bool redirectFixed() const { return redirect == api::RedirectUse::Fixed; }
    bool hasRedirect() const { return redirect != api::RedirectUse::None; }
    bool isStatic() const { return grant == QStringLiteral("static"); }
    /// The client proves itself alone, so a private key can stand in for a secret.
    bool isClientOnly() const;
    /// Its settings name a server that nothing is known about: more has to be asked.
    bool isGeneric() const;
    /// Settings that the form offers besides the required ones: those with a default, those that the steps mention,
    /// and the key files that this kind of sign-in needs.
    QStringList offeredSettings() const;
};

/// A provider as the wizard needs it.
struct ShownProvider : api::ProviderInfo
{
    ShownProvider() = default;
    explicit ShownProvider(const api::ProviderInfo& info)
        : api::ProviderInfo(info)
    {
    }

    /// That of the usual grant if this one is not offered.
    ShownGrant grant(const QString& word) const;
    bool offers(const QString& word) const;
    /// Whether a connection that signs in by `grant` can be signed in with a code, too: in a browser, with a
    /// registration that is not known to be of no use for it, and with all `settings` that it takes.
    bool givesCodesBeside(const QString& grant, const QMap<QString, QString>& settings) const;
};

/// A setup step as rich text: everything escaped, **bold** set bold, {redirect_uri} set as code on `codeBackground`.
QString stepAsRichText(const QString& step, const QString& redirectUri, const QString& codeBackground);

} // namespace evergrant
