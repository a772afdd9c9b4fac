// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "core/connection/connectionmove.h"
#include <QUuid>

namespace evergrant::api {

// Packages of connections with their secrets (core/connection/connectionpackage.h). The client reads and writes the
// file and the worker seals what is in it, one part a request, so that no line is too long. The key of a package
// is made of a passphrase by the worker, once, and comes with each request: nothing has to be kept between them.

/// What is bound to each sealed part.
struct PackageSeal
{
    QUuid package, source;
    bool moves = false;
    int count = 0;      ///< of connections, from 1
    int dependents = 0; ///< of what is set up around them
    Secret key;         ///< base64
};

/// Makes the key of a new package. Errors: those of PackageKeys::make().
struct PackageLock
{
    static constexpr QLatin1StringView Name{"package-lock"};
    struct Params
    {
        QUuid package;
        bool moves = false;
        int count = 0, dependents = 0;
        Secret passphrase;
    };
    struct Answer
    {
        QUuid source; ///< this profile
        Secret key;   ///< base64
        QString stretch, check;
    };
};

/// Makes the key of a package again. Errors: Usage "passphrase-wrong", also where the head of the package was changed;
/// those of PackageKeys::remake().
struct PackageUnlock
{
    static constexpr QLatin1StringView Name{"package-unlock"};
    struct Params
    {
        QUuid package, source;
        bool moves = false;
        int count = 0, dependents = 0;
        QString stretch, check;
        Secret passphrase;
    };
    struct Answer
    {
        QUuid profile; ///< this one
        Secret key;    ///< base64
    };
};

/// Seals a connection for a package. One that moves is marked as moved, durably, before this is answered: see
/// ConnectionMoves::moveOut().
struct PackagePut
{
    static constexpr QLatin1StringView Name{"package-put"};
    struct Params
    {
        QString name;   ///< required
        int number = 0; ///< of its part, from 1
        PackageSeal seal;
    };
    struct Answer
    {
        QString sealed; ///< base64
    };
};

/// Brings in a connection of a package. Errors: Failed "package-damaged"; those of adding it.
struct PackageTake
{
    static constexpr QLatin1StringView Name{"package-take"};
    struct Params
    {
        int number = 0; ///< of its part, from 1
        QString sealed; ///< base64
        PackageSeal seal;
        bool check = false; ///< changes nothing, and tells what would be done
        bool again = false; ///< also what was imported before and removed since
    };
    struct Answer
    {
        QString name;
        ArrivalStep step = ArrivalStep::Add;
    };
};

/// Renews a connection again that was moved away; see ConnectionMoves::takeBack().
struct TakeBack
{
    static constexpr QLatin1StringView Name{"take-back"};
    struct Params
    {
        QString name;  ///< required
        QUuid package; ///< null: whichever it was moved with
    };
    using Answer = ChangedConnection;
};

// Parts of messages of other sources.
extern template struct Codec<PackageSeal>;
extern template struct Codec<PackagePut::Answer>;

} // namespace evergrant::api
