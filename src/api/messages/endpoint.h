// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/secret.h"
#include <QDateTime>
#include <QStringList>

namespace evergrant::api {

/// The local HTTP endpoint.
struct EndpointState
{
    static constexpr QLatin1StringView Name{"endpoint"};
    using Params = Nothing;
    struct Consumer
    {
        QString name;
        QStringList connections;         ///< names
        QDateTime createdAt, lastUsedAt; ///< UTC; lastUsedAt null: never
    };
    struct Answer
    {
        bool enabled = false, listening = false;
        int port = 0; ///< 0: none was chosen yet
        QList<Consumer> consumers;
        QString google; ///< whose token it hands out as Google's metadata server does; empty: nobody's
    };
};

/// Listens from now on, also after a restart.
struct EndpointEnable
{
    static constexpr QLatin1StringView Name{"endpoint-enable"};
    struct Params
    {
        int port = 0; ///< 0: as before, or any free one
    };
    using Answer = EndpointState::Answer;
};

struct EndpointDisable
{
    static constexpr QLatin1StringView Name{"endpoint-disable"};
    using Params = Nothing;
    using Answer = EndpointState::Answer;
};

/// Makes a key for a program, and voids the one that it had.
struct EndpointAddKey
{
    static constexpr QLatin1StringView Name{"endpoint-add-key"};
    struct Params
    {
        QString consumer;        ///< required; of the form of a connection's name
        QStringList connections; ///< whose tokens it gets; at least one
    };
    struct Answer
    {
        Secret key; ///< is kept nowhere else
        int port = 0;
    };
};

struct EndpointRemoveKey
{
    static constexpr QLatin1StringView Name{"endpoint-remove-key"};
    struct Params
    {
        QString consumer; ///< required
    };
    using Answer = Nothing;
};

/// Makes a page of the endpoint on which a person signs in. Errors: Usage "endpoint-off", "no-consent-here".
struct EndpointSignIn
{
    static constexpr QLatin1StringView Name{"endpoint-sign-in"};
    struct Params
    {
        QString name;        ///< required
        bool device = false; ///< with a code that is entered on any device
        QString by;          ///< who signs in, as shown with the grant; empty: the worker's user
    };
    struct Answer
    {
        Secret address;      ///< opens the page once
        QDateTime expiresAt; ///< UTC; until when
    };
};

/// Hands out a connection's token as Google's metadata server does, to every program of this computer.
struct EndpointGoogle
{
    static constexpr QLatin1StringView Name{"endpoint-google"};
    struct Params
    {
        QString connection; ///< empty: nobody's from now on
    };
    using Answer = EndpointState::Answer;
};

} // namespace evergrant::api
