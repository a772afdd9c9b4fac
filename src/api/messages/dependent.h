// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/package.h"
#include "core/connection/dependent.h"

namespace evergrant::api {

/// Deliveries and jobs of connections as they stand in an exported document; nothing secret among them.
struct ExportDependents
{
    static constexpr QLatin1StringView Name{"export-dependents"};
    struct Params
    {
        QStringList names; ///< of connections; empty: all, and then alerts and heartbeats are among the answer
    };
    struct Answer
    {
        QList<Dependent> dependents;
        QStringList leftOut; ///< jobs of the named connections that get tokens of others, too
    };
};

/// Adds one of an exported document; see DependentStep. Errors: those of adding it; Usage "import-entry".
struct TakeDependent
{
    static constexpr QLatin1StringView Name{"take-dependent"};
    struct Params
    {
        Dependent dependent;
    };
    using Answer = TakenDependent;
};

/// Seals one for a package, with its secret. Errors: Usage "no-such-dependent"; those of the stores; Failed
/// "part-too-large".
struct PackagePutDependent
{
    static constexpr QLatin1StringView Name{"package-put-dependent"};
    struct Params
    {
        DependentName dependent;
        int number = 0; ///< of its part: behind those of the connections
        PackageSeal seal;
    };
    using Answer = PackagePut::Answer;
};

/// Adds one of a package, as TakeDependent. Errors: Failed "package-damaged", too.
struct PackageTakeDependent
{
    static constexpr QLatin1StringView Name{"package-take-dependent"};
    struct Params
    {
        int number = 0; ///< of its part
        QString sealed; ///< base64
        PackageSeal seal;
        bool check = false; ///< changes nothing, and tells which one it is
    };
    struct Answer
    {
        TakenDependent taken;
        Dependent dependent; ///< without its secret
    };
};

// Parts of messages of other sources.
extern template struct Codec<DependentName>;
extern template struct Codec<TakenDependent>;

} // namespace evergrant::api
