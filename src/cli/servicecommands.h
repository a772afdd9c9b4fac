// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"

namespace evergrant::cli {

/// evergrant service install [--system] [--run-as USER] [--root DIR]
class ServiceInstallCommand : public ServiceCommand
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    UnitFolders folders() const;
    Result<QString> write() const; ///< the unit's path
    void makeKey();
    void enable();
    void enabled();

    QString m_root;
};

/// evergrant service remove [--system] [--run-as USER] [--root DIR]
class ServiceRemoveCommand : public ServiceCommand
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    void removeFile();

    QString m_root;
};

/// evergrant service status [--system] [--run-as USER] [--json]
class ServiceStatusCommand : public ServiceCommand
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void show(const QMap<QString, QString>& properties);

    bool m_json = false;
};

} // namespace evergrant::cli
