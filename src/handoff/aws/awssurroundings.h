// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace evergrant::handoff {

/// What of this computer decides about AWS: the environment that the worker was started with, and where its files are.
struct AwsSurroundings
{
    QProcessEnvironment environment;
    QString home;

    /// Those of this process.
    static AwsSurroundings ofThisProcess();

    QString value(const QString& name) const { return environment.value(name); }
    QString configPath() const;      ///< AWS_CONFIG_FILE, else ~/.aws/config
    QString credentialsPath() const; ///< AWS_SHARED_CREDENTIALS_FILE, else ~/.aws/credentials
    /// With "~/" in front replaced by the home folder.
    QString expanded(const QString& path) const;
};

} // namespace evergrant::handoff
