// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/dependent.h"
#include "cli/command.h"
#include "cli/packagefile.h"
#include "cli/requestbatch.h"

namespace evergrant::cli {

/// Writes a package: asks the worker for each connection's sealed part, and puts them into the file when all are there.
/// Where that fails, what was marked as moved is taken back.
class PackageExport : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QStringList names; ///< empty: all connections
        bool moves = false;
        QString path; ///< empty: usualPackagePath()
    };
    /// What was written, or why nothing was; to be told to a person.
    struct Outcome
    {
        std::optional<Error> failure;
        QString path;
        int count = 0;          ///< of connections
        int dependents = 0;     ///< of what is set up around them
        QStringList leftOut;    ///< jobs that get tokens of other connections, too
        QStringList stillMoved; ///< after a failure: what could not be taken back
    };
    using Done = std::function<void(const Outcome&)>;

    /// `context` outlives this. `done` is called once.
    PackageExport(const CommandContext& context, Order order, Done done);

    void start(const Secret& passphrase);
    /// Ends without a package, when what was moved is taken back. Before the package is written.
    void cancel();

private:
    /// `chosen`: names of connections; empty: all.
    void askForDependents(const QStringList& chosen, const Secret& passphrase);
    void lock(const Secret& passphrase);
    void putAll();
    void putDependents();
    void dependentAnswered(int index, const Result<api::PackagePut::Answer>& answer);
    void answered(int index, const Result<api::PackagePut::Answer>& answer);
    void write();
    void failed(const Error& error);
    void takeBack(int index);

    const CommandContext& m_context;
    Order m_order;
    Done m_done;
    Package m_package;
    api::PackageSeal m_seal;
    QList<DependentName> m_dependents;
    std::unique_ptr<PackageFile> m_file;
    RequestBatch m_batch{64};
    int m_asked = 0; ///< so many connections may have been marked as moved
    Outcome m_outcome;
};

} // namespace evergrant::cli
