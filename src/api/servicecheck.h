// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/doctor.h"
#include "core/system/serviceunits.h"

namespace evergrant::api {

/// What keeps this worker running, and which of systemd's units are there.
struct ServiceFacts
{
    ServiceManager manager;
    QString unit; ///< that this process is the worker of; empty: none
    ServiceUnit userUnit, systemUnit;
    bool lingers = false; ///< the user's systemd runs without a login
    bool hasJobs = false;
    bool mayRunWrittenMemory = true; ///< the programs of those jobs, see codememory.h
};

/// As this process and this machine are now, but for the jobs.
ServiceFacts currentServiceFacts(const ServiceManager& manager, const QString& userName);

/// The check "service" of the doctor.
DoctorCheck serviceCheck(const ServiceFacts& facts);

} // namespace evergrant::api
