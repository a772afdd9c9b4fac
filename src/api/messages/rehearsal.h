// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/practice/rehearsal.h"
#include <QDateTime>

namespace evergrant::api {

/// Lets the practice provider act out a failure, and renews a practice connection so that it meets it. It ends by
/// RehearsalOver: when whoever began it asks for that or is gone, and after some minutes by itself.
struct RehearsalBegin
{
    static constexpr QLatin1StringView Name{"rehearsal-begin"};
    struct Params
    {
        QString name;      ///< required; a connection to the practice provider
        QString rehearsal; ///< required; a word of Rehearsal
    };
    struct Answer
    {
        QDateTime endsAt; ///< UTC, at the latest
    };
};

/// Of the client that has begun it; without one nothing happens.
struct RehearsalStop
{
    static constexpr QLatin1StringView Name{"rehearsal-stop"};
    using Params = Nothing;
    using Answer = Nothing;
};

/// Notice: the practice provider works again.
struct RehearsalOver
{
    static constexpr QLatin1StringView Name{"rehearsal-over"};
    QString name; ///< of RehearsalBegin
    RehearsalEnd end = RehearsalEnd::Wanted;
};

} // namespace evergrant::api
