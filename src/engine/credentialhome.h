// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"

namespace evergrant {

/// Where a client's credentials are entered for, and asked for.
struct CredentialHome
{
    /// Sorted, as originOf(). More than one where only a consent tells the token endpoint; empty: not known yet.
    QStringList origins;
    /// Whose metadata names the token endpoint, or will; empty where a setting or the preset does.
    QString issuer = {};

    bool operator==(const CredentialHome&) const = default;
};

/// The origin of credentialEndpoint(config), as a rule.
///
/// Where only a consent tells the token endpoint (`config.templates`), credentials are entered before anybody knows it,
/// and the next consent may tell another: they are for all the places that the preset allows. A learned word is written
/// as "any", and so is what stands before a host that begins with a dot.
CredentialHome credentialHome(const ClientConfig& config);

/// The same for a token endpoint of `origin`, which a grant may remember.
CredentialHome credentialHomeOf(const ClientConfig& config, const QString& origin);

/// Whether both stand for the same server. Sets do where they share a place: a preset that gains or loses one, or names
/// them in another order, is still about the same provider. Earlier versions wrote down only the first of a set.
bool isSamePlace(const QStringList& some, const QStringList& others);

} // namespace evergrant
