// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/grant.h"

#include "core/connection/probe.h"
#include "core/text/plaintext.h"
#include "core/text/wordtable.h"
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr WordTable<Rotation, 3> rotationWords{
    {{Rotation::Unknown, "unknown"_L1}, {Rotation::Static, "static"_L1}, {Rotation::Rotating, "rotating"_L1}}};

} // namespace

QString toWord(Rotation rotation)
{
    return wordFor(rotationWords, rotation);
}

Rotation rotationFromWord(const QString& word)
{
    return valueFor(rotationWords, word).value_or(Rotation::Unknown);
}

QStringList TokenSet::scopes() const
{
    static const QRegularExpression separator(u"[ ,]+"_s);
    return scope.split(separator, Qt::SkipEmptyParts);
}

bool GrantInfo::isRenewable() const
{
    return hasRefreshToken || isClientOnly(grantType);
}

QString GrantInfo::accountLabel() const
{
    // Words before numbers.
    for (const QString& label : {account, subjectName, accountId, subject}) {
        if (const QString plain = withoutFormatCharacters(label).trimmed(); !plain.isEmpty())
            return plain;
    }
    return {};
}

bool GrantInfo::isAccountKnown() const
{
    return !account.isEmpty() || !subjectName.isEmpty() || !accountId.isEmpty() || !subject.isEmpty();
}

std::optional<QDateTime> GrantInfo::movingEnd() const
{
    constexpr qint64 tolerance = 60;
    if (refreshTokenEndsAt && grantEndsAt && grantEndsAt->secsTo(*refreshTokenEndsAt) >= -tolerance)
        return std::nullopt;
    return refreshTokenEndsAt;
}

std::optional<bool> isSameAccount(const GrantInfo& one, const GrantInfo& other, bool bySubject)
{
    const auto same = isSameAccount(one.account, one.accountId, other.account, other.accountId);
    if (same || !bySubject)
        return same;
    if (!one.subject.isEmpty() && !other.subject.isEmpty())
        return one.subject == other.subject;
    // One was learned from a probe, the other from an ID token. The userinfo endpoint has the same words as the ID
    // token (OpenID Connect Core section 5.3.2); any other probe may have others, so a difference says nothing.
    const auto fits = [](const GrantInfo& probed, const GrantInfo& signedIn) {
        return (!probed.accountId.isEmpty() && probed.accountId == signedIn.subject) ||
               (!probed.account.isEmpty() && probed.account.compare(signedIn.subjectName, Qt::CaseInsensitive) == 0);
    };
    return fits(one, other) || fits(other, one) ? std::optional(true) : std::nullopt;
}

} // namespace evergrant
