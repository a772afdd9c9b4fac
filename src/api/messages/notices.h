// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/event/event.h"
#include "core/grant/grantlife.h"
#include "core/health/health.h"

namespace evergrant::api {

// What the worker sends to clients that have subscribed. A notice that would be too long comes without its fields.

/// A connection as of now.
struct ConnectionNotice
{
    QString name;
    QUuid id;
    QString headline, detail;
    QString action; ///< a word of Action
};

/// Something about a connection has changed, or there is a new one.
struct Changed : ConnectionNotice
{
    static constexpr QLatin1StringView Name{"changed"};
};

/// A person has become needed, or nothing has worked for two minutes.
struct Attention : ConnectionNotice
{
    static constexpr QLatin1StringView Name{"attention"};
};

/// The end of an Attention.
struct Relief : ConnectionNotice
{
    static constexpr QLatin1StringView Name{"relief"};
};

/// A grant or a client secret will end; once for each threshold.
struct Ending
{
    static constexpr QLatin1StringView Name{"ending"};
    QString name;
    QUuid id;
    QString headline, detail;
    LifeEnd end = LifeEnd::Absolute;
    QDateTime endsAt; ///< UTC
};

struct Removed
{
    static constexpr QLatin1StringView Name{"removed"};
    QString name;
    QUuid id;
};

/// The log has a new event.
struct EventLogged
{
    static constexpr QLatin1StringView Name{"event"};
    Event event;
};

/// An attempt to sign in has ended.
struct AuthorizationEnded
{
    static constexpr QLatin1StringView Name{"authorization"};
    QString attempt; ///< id
    QString name;    ///< of the connection
    QString outcome; ///< "success", or the code of the error
    QString message;
};

/// An attempt waits for an answer about another account, see AuthorizeWait.
struct AuthorizationAsks
{
    static constexpr QLatin1StringView Name{"authorization-question"};
    QString attempt, question; ///< ids
    QString name;              ///< of the connection
    QString expected, account, message;
};

/// The worker is about to end.
struct Stopping
{
    static constexpr QLatin1StringView Name{"stopping"};
};

} // namespace evergrant::api
