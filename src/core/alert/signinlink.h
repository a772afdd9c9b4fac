// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QUuid>

namespace evergrant {

/// A sign-in on another device (RFC 8628) that was begun for a mail. The texts are a provider's: never markup.
struct SignInLink
{
    QString address;  ///< to open; holds the code where the provider offers such an address
    QString code;     ///< to enter there, if it asks
    QDateTime endsAt; ///< UTC
    QString account;  ///< whose sign-in is accepted
};

/// How many of them were begun for one recipient and each connection: at most three in 24 hours, whether the mails
/// arrived or not. The provider sees each.
class SignInLinkCount
{
public:
    static constexpr qsizetype mostADay = 3;

    bool mayBeMade(const QUuid& connection, const QDateTime& now) const;
    void note(const QUuid& connection, const QDateTime& now); ///< one was begun

    QJsonObject toJson() const;
    /// What cannot be read is left out.
    static SignInLinkCount fromJson(const QJsonObject& object);

private:
    QMap<QUuid, QList<QDateTime>> m_begun; ///< in the last 24 hours
};

} // namespace evergrant
