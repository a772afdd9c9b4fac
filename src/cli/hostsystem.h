// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/childprogram.h"
#include "cli/pipedprogram.h"
#include "core/result.h"
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <memory>

namespace evergrant::cli {

/// What commands need of the system around them: browser, other programs, user, signals. A port.
class HostSystem : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows an address in the user's browser, detached. Errors: Failed "no-browser".
    virtual Result<void> openBrowser(const QUrl& url) = 0;

    /// Becomes another program (found through PATH when its name has no slash), which finds signals, descriptors,
    /// limits and environment as we found them. Returns only on failure.
    virtual void becomeProgram(const QStringList& command) = 0;
    /// To be called once.
    virtual std::unique_ptr<ChildProgram> makeChildProgram() = 0;
    virtual std::unique_ptr<PipedProgram> makePipedProgram() = 0;

    /// Login name of the user we act for.
    virtual QString userName() const = 0;

    /// From now on the first Ctrl-C (or SIGTERM) is reported as interrupted(); the second one ends the process.
    virtual void catchInterrupt() = 0;

Q_SIGNALS:
    void interrupted();
};

} // namespace evergrant::cli
