// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/system/serviceunits.h"
#include <QCommandLineOption>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace evergrant {

/// How the worker was started; see `evergrant serve --help`.
struct WorkerOptions
{
    QString profileDir;
    bool stay = false;                  ///< do not leave when idle
    std::chrono::seconds idleExit{600}; ///< leave after so long without a client
    QString keyFile;                    ///< profile key from this file instead of the OS keychain
    std::optional<int> readyDescriptor; ///< where to tell whoever started us how it went
    ServiceManager service = {};        ///< what has started us; not among the arguments
};

/// Errors: Usage, naming the option.
Result<WorkerOptions> parseWorkerOptions(const QStringList& arguments);

/// For what describes them.
QList<QCommandLineOption> workerOptions();

} // namespace evergrant
