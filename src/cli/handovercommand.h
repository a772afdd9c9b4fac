// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/handover.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant handover [NAME...] [--output FILE]
class HandoverCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void askForProviders();
    void askForJobs();
    void deliver(const QList<api::JobView>& jobs);
    void writeFile(const QByteArray& html);

    QStringList m_names;
    QString m_output; ///< path; empty: standard output
    QList<api::ConnectionView> m_connections;
    QList<api::ProviderInfo> m_providers;
};

} // namespace evergrant::cli
