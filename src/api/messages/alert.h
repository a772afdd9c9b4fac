// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/alert/alertstatus.h"
#include "core/alert/alertwords.h"
#include "core/secret.h"
#include <QUrl>
#include <chrono>

namespace evergrant::api {

/// An alert with its settings.
struct AlertView : AlertWords
{
    bool hasSecret = false;
    AlertHealth state = AlertHealth::Ready;
    QString summary; ///< one or two sentences
    QDateTime pausedUntil;
    qint64 waiting = 0; ///< messages that are to be sent
    QDateTime lastSentAt, nextTryAt;

    bool operator==(const AlertView&) const = default;
};

/// Sends nothing.
struct AlertAdd
{
    static constexpr QLatin1StringView Name{"alert-add"};
    struct Params : AlertWords
    {
        Secret secret; ///< empty: the alert needs none
    };
    using Answer = AlertView;
};

struct AlertList
{
    static constexpr QLatin1StringView Name{"alert-list"};
    using Params = Nothing;
    struct Answer
    {
        QList<AlertView> alerts; ///< in the order in which they were added
    };
};

struct AlertId
{
    QString id; ///< required
};

/// Sends a test now.
struct AlertTest
{
    static constexpr QLatin1StringView Name{"alert-test"};
    using Params = AlertId;
    struct Answer
    {
        QString message; ///< one sentence: who has it now
    };
};

struct AlertPause
{
    static constexpr QLatin1StringView Name{"alert-pause"};
    struct Params
    {
        QString id;                                   ///< required
        std::optional<std::chrono::seconds> duration; ///< "for" in JSON; empty: until it is resumed
    };
    using Answer = AlertView;
};

struct AlertResume
{
    static constexpr QLatin1StringView Name{"alert-resume"};
    using Params = AlertId;
    using Answer = AlertView;
};

struct AlertRemove
{
    static constexpr QLatin1StringView Name{"alert-remove"};
    using Params = AlertId;
    using Answer = Nothing;
};

/// A heartbeat, and what came of its last call.
struct HeartbeatView
{
    QUrl url;
    QStringList connections; ///< names; empty: all
    QDateTime calledAt;
    QString failure;     ///< empty (null in JSON): it arrived, or there was none yet
    bool paused = false; ///< it is not called
};

struct HeartbeatUrl
{
    QUrl url;
};

struct HeartbeatAdd
{
    static constexpr QLatin1StringView Name{"heartbeat-add"};
    struct Params
    {
        QUrl url;
        QStringList connections; ///< empty: all
    };
    using Answer = Nothing;
};

struct HeartbeatList
{
    static constexpr QLatin1StringView Name{"heartbeat-list"};
    using Params = Nothing;
    struct Answer
    {
        QList<HeartbeatView> heartbeats;
    };
};

struct HeartbeatPause
{
    static constexpr QLatin1StringView Name{"heartbeat-pause"};
    using Params = HeartbeatUrl;
    using Answer = Nothing;
};

struct HeartbeatResume
{
    static constexpr QLatin1StringView Name{"heartbeat-resume"};
    using Params = HeartbeatUrl;
    using Answer = Nothing;
};

struct HeartbeatRemove
{
    static constexpr QLatin1StringView Name{"heartbeat-remove"};
    using Params = HeartbeatUrl;
    using Answer = Nothing;
};

} // namespace evergrant::api
