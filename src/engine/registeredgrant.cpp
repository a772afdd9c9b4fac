// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/registeredgrant.h"

#include "core/connection/probe.h"
#include <QObject>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// One server on this machine has several names.
QUrl canonical(const QString& origin)
{
    QUrl url(origin);
    if (url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1)
        url.setHost(u"localhost"_s);
    return url;
}

/// Both are of one registration, so one person has one subject there (OpenID Connect Core section 2), whatever the
/// account is called. Several companies of one person may end together, so they do not count as others.
bool isKnownToBeOfAnotherAccount(const RegisteredGrant& one, const RegisteredGrant& other)
{
    const bool known = !one.subject.isEmpty() && !other.subject.isEmpty();
    if (known && one.subject == other.subject)
        return false;
    const auto same = isSameAccount(one.account, one.accountId, other.account, other.accountId);
    return !same.value_or(!known);
}

} // namespace

QString RegisteredGrant::label() const
{
    const QString& owner = !account.isEmpty() ? account : !accountId.isEmpty() ? accountId : subjectName;
    return owner.isEmpty() ? u"“%1”"_s.arg(connectionName) : u"“%1” (%2)"_s.arg(connectionName, owner);
}

bool isSameRegistration(const RegisteredGrant& one, const RegisteredGrant& other)
{
    const bool sameServer =
        one.origin.isEmpty() || other.origin.isEmpty() || canonical(one.origin) == canonical(other.origin);
    return sameServer && one.clientId == other.clientId;
}

QList<RegisteredGrant> endangeredByUnused(const RegisteredGrant& unused, const QList<RegisteredGrant>& all)
{
    QList<RegisteredGrant> endangered;
    for (const auto& other : all) {
        const bool own = other.connectionId == unused.connectionId;
        if ((own && other.isAwaited) || !isSameRegistration(unused, other))
            continue;
        const bool wouldBeReplaced = own && other.slot == unused.slot;
        if (!wouldBeReplaced || !isKnownToBeOfAnotherAccount(unused, other))
            endangered << other;
    }
    return endangered;
}

QList<RegisteredGrant> endangeredByRemoval(const RegisteredGrant& removed, const QList<RegisteredGrant>& all)
{
    QList<RegisteredGrant> endangered;
    for (const auto& other : all)
        if (other.connectionId != removed.connectionId && isSameRegistration(removed, other) &&
            !isKnownToBeOfAnotherAccount(removed, other))
            endangered << other;
    return endangered;
}

QString labelsOf(const QList<RegisteredGrant>& grants)
{
    QStringList labels;
    QSet<QUuid> named;
    for (const auto& grant : grants) {
        if (named.contains(grant.connectionId))
            continue;
        named.insert(grant.connectionId);
        labels << grant.label();
    }
    return labels.join(u", "_s);
}

} // namespace evergrant
