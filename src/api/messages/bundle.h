// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "api/messages/connectionview.h"
#include "api/messages/doctor.h"
#include "api/messages/job.h"
#include "api/messages/log.h"
#include "api/messages/worker.h"

namespace evergrant::api {

/// What a diagnostic bundle is made of. What the worker could not tell is empty, and `missing` says so.
struct BundleParts
{
    QDateTime madeAt;
    QString program; ///< the one that makes it, with its version
    QString system;  ///< operating system and libraries, one line
    Hello::Answer worker;
    QList<DoctorCheck> checks;
    QList<ConnectionView> connections;
    QList<JobView> jobs;
    QList<AlertView> alerts;
    QMap<QString, QList<AttemptView>> attempts; ///< by the connection's name; newest first
    QMap<QString, QList<Event>> eventsOf;       ///< the same
    QList<Event> warnings;                      ///< and errors, of all; newest first
    QList<Event> events;                        ///< newest first
    QStringList missing;                        ///< each a sentence
};

/// The bundle tells all about it. One line is enough for a connection that is healthy, and whose deliveries are.
bool needsExamination(const ConnectionView& connection);

/// One plain text for whoever is to help: what is wrong first, then everything that it may come from. Tokens are in it
/// as fingerprints only, and texts of others have lost what could be a token (core/text/scrub.h). Names of accounts and
/// addresses of services are in it, these without user info, query and fragment. Notes of people (handovernotes.h) are
/// not, nor whom alerts go to.
QString bundleText(const BundleParts& parts);

} // namespace evergrant::api
