// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/package.h"
#include "cli/packageddependents.h"
#include "cli/requestbatch.h"
#include "core/connection/connectionpackage.h"

namespace evergrant::cli {

/// Brings in the connections of a package, when the worker has looked at all of them. A package that moves connections
/// is marked as imported before the first of them.
class PackageImport : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QString path;
        Package package;
        bool again = false; ///< also if it was imported elsewhere, or removed since
    };
    /// Sentences for a person, and the exit code.
    struct Outcome
    {
        QStringList told;
        ExitCode code = ExitCode::Done;
    };
    using Done = std::function<void(const Outcome&)>;

    /// `context` outlives this. `done` is called once.
    PackageImport(const CommandContext& context, Order order, Done done);

    void start(const Secret& passphrase);

private:
    enum class Pass { Checking, Taking };
    void unlocked(const api::PackageUnlock::Answer& answer);
    void startPass(Pass pass);
    void answered(int index, const Result<api::PackageTake::Answer>& answer);
    void note(const api::PackageTake::Answer& answer);
    void endPass();
    void addDependents();
    Result<void> markAsImported();
    void failed(const Error& error);
    void done();

    const CommandContext& m_context;
    Order m_order;
    Done m_done;
    api::PackageSeal m_seal;
    QUuid m_profile; ///< this one
    RequestBatch m_batch{64};
    struct Progress
    {
        Pass pass = Pass::Checking;
        int arrived = 0;
        std::optional<Error> failure;
        Outcome outcome;
    };
    Progress m_progress;
    std::unique_ptr<PackagedDependents> m_dependents;
};

} // namespace evergrant::cli
