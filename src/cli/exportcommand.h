// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/packageexport.h"
#include "core/connection/connectionexport.h"

namespace evergrant::cli {

/// evergrant export [NAME...] [--secrets | --move] [--output FILE]
class ExportCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void printSettings();
    void printWithDependents(const ExportedDocument& connections);
    void sayLeftOut(const QStringList& jobs);
    void writePackage(const Secret& passphrase);
    void packageEnded(const PackageExport::Outcome& outcome);

    QStringList m_names;
    bool m_secrets = false, m_move = false;
    QString m_path;
    std::unique_ptr<PackageExport> m_package;
};

} // namespace evergrant::cli
