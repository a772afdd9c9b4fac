// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connectionview.h"
#include "api/messages/job.h"
#include "api/messages/provider.h"
#include "core/handover/handoversheet.h"

namespace evergrant::api {

/// What a handover sheet says of a connection, from what the worker tells about it. `provider`: null where its preset
/// is not there. `jobs`: all; those of this connection count.
HandoverFacts handoverFacts(const ConnectionView& connection, const ProviderInfo* provider, const QList<JobView>& jobs);

/// Where Evergrant keeps it; the same for all connections of a profile.
struct HandoverPlace
{
    QString computer, user, profile;
};

/// A sheet for each of `connections`, as they are at `madeAt`.
QList<HandoverSheet> handoverSheets(const QList<ConnectionView>& connections, const QList<ProviderInfo>& providers,
                                    const QList<JobView>& jobs, const HandoverPlace& place, const QDateTime& madeAt);

} // namespace evergrant::api
