// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/grantstore.h"

namespace evergrant {

/// A grant as far as it matters when another one is revoked. A server may end everything that rests on the same
/// authorization (RFC 7009 section 2.1), and some count all that an account has given to one client registration.
struct RegisteredGrant
{
    QUuid connectionId;
    QString connectionName;
    GrantSlot slot = GrantSlot::Main; ///< of an unused sign-in: where it was to go
    QString origin;                   ///< of the token endpoint; empty: not known yet
    QString clientId;
    QString account, accountId;   ///< empty: not known
    QString subject, subjectName; ///< of the ID token; empty: there was none
    bool isAwaited = false;       ///< a sign-in is under way that may bring it

    QString label() const; ///< for people: “name”, or “name” (account)
};

/// The same client at the same authorization server. Compares the origin of the token endpoint, not its path: several
/// paths of one server may lead to the same grants. What is not known counts as the same.
bool isSameRegistration(const RegisteredGrant& one, const RegisteredGrant& other);

/// The two rules by which every revocation is decided. Both return what could end with it.
/// A sign-in that was not used: any other grant of the same registration. The one it was to replace does not count
/// where it is known to be of another account.
QList<RegisteredGrant> endangeredByUnused(const RegisteredGrant& unused, const QList<RegisteredGrant>& all);
/// The grants of a connection that is removed: those of other connections, unless known to be of another account.
QList<RegisteredGrant> endangeredByRemoval(const RegisteredGrant& removed, const QList<RegisteredGrant>& all);

/// Each connection once, as one phrase for a sentence.
QString labelsOf(const QList<RegisteredGrant>& grants);

} // namespace evergrant
