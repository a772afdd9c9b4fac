// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/dependent.h"
#include "cli/command.h"
#include "cli/dependentreport.h"
#include "cli/requestbatch.h"

namespace evergrant::cli {

/// Adds the deliveries, jobs, alerts and heartbeats of a package, when its connections are there.
class PackagedDependents : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const DependentReport&)>;

    /// `context` outlives this. `sealed`: the parts of them, in their order.
    PackagedDependents(const CommandContext& context, QStringList sealed, api::PackageSeal seal);

    /// `done` is called once.
    void start(Done done);

private:
    using Answer = api::PackageTakeDependent::Answer;
    api::PackageTakeDependent::Params paramsOf(int index) const;
    void lookAt(int index);
    void importPart(int index, const Answer& seen);
    void fail(int index, const QString& label, const Error& error);

    const CommandContext& m_context;
    QStringList m_sealed;
    api::PackageSeal m_seal;
    RequestBatch m_batch{16};
    DependentReport m_report;
    Done m_done;
};

} // namespace evergrant::cli
