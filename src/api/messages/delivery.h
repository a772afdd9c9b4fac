// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/delivery/accesspolicies.h"
#include "core/delivery/deliverystate.h"
#include "core/secret.h"
#include <QMap>
#include <QStringList>
#include <chrono>
#include <optional>

namespace evergrant::api {

/// A delivery with its settings.
struct DeliveryView : DeliveryStatus
{
    QMap<QString, QString> options; ///< by TargetOption::name
    QStringList command;
    QString format;
    std::optional<std::chrono::seconds> minLife;
    bool hasSecret = false;

    bool operator==(const DeliveryView&) const = default;
};

/// One delivery of a connection.
struct DeliveryName
{
    QString name; ///< of the connection; required
    QString id;   ///< required
};

/// Tests a target, adds it, and delivers the current token, if there is one.
struct DeliverAdd
{
    static constexpr QLatin1StringView Name{"deliver-add"};
    struct Params
    {
        QString name; ///< of the connection; required
        QString kind; ///< a word of TargetKind; required
        QString id;   ///< empty: the kind, numbered
        QMap<QString, QString> options;
        QStringList command;
        QString format; ///< empty: the usual one of the kind
        std::optional<std::chrono::seconds> minLife;
        Secret secret; ///< empty: the target needs none
    };
    struct Answer
    {
        DeliveryView delivery;
        QString test; ///< one sentence: what was tried, or why it could not be
    };
};

struct DeliverList
{
    static constexpr QLatin1StringView Name{"deliver-list"};
    struct Params
    {
        QString name; ///< empty: all connections
    };
    struct OfConnection
    {
        QString name;
        QList<DeliveryStatus> deliveries;
    };
    /// Connections without deliveries are left out where no name was given.
    struct Answer
    {
        QList<OfConnection> connections;
    };
};

struct DeliverShow
{
    static constexpr QLatin1StringView Name{"deliver-show"};
    using Params = DeliveryName;
    using Answer = DeliveryView;
};

/// Changes nothing that integrations read.
struct DeliverTest
{
    static constexpr QLatin1StringView Name{"deliver-test"};
    using Params = DeliveryName;
    struct Answer
    {
        QString message; ///< one sentence: what was tried
    };
};

/// Brings the current token now, also where the target has it.
struct DeliverNow
{
    static constexpr QLatin1StringView Name{"deliver-now"};
    struct Params
    {
        QString name; ///< required
        QString id;   ///< empty: all deliveries of the connection that are not paused
    };
    struct Answer
    {
        QList<DeliveryStatus> deliveries; ///< that were tried
    };
};

struct DeliverPause
{
    static constexpr QLatin1StringView Name{"deliver-pause"};
    using Params = DeliveryName;
    using Answer = DeliveryStatus;
};

struct DeliverResume
{
    static constexpr QLatin1StringView Name{"deliver-resume"};
    using Params = DeliveryName;
    using Answer = DeliveryStatus;
};

struct DeliverRemove
{
    static constexpr QLatin1StringView Name{"deliver-remove"};
    struct Params
    {
        QString name, id;   ///< both required
        bool erase = false; ///< also what is there; where that fails nothing is removed
    };
    using Answer = Nothing;
};

/// What has to be allowed at the store for a target with these settings, whether or not there is one.
struct DeliverPolicy
{
    static constexpr QLatin1StringView Name{"deliver-policy"};
    struct Params
    {
        QString kind; ///< a word of TargetKind; required
        QMap<QString, QString> options;
    };
    using Answer = AccessPolicies;
};

// Parts of messages of other sources.
extern template struct Codec<DeliveryStatus>;

} // namespace evergrant::api
