// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/bundle.h"
#include "core/clock.h"
#include "link/workerlink.h"

namespace evergrant::link {

/// Asks the worker for everything that a diagnostic bundle holds, one thing after the other; the checks come last,
/// because services that do not answer take their time. Changes nothing. What the worker cannot tell is named in the
/// bundle; without a worker nothing more is asked, and there is a bundle, too. Use it once.
class BundleCollector : public QObject
{
    Q_OBJECT

public:
    /// `link` and `clock` outlive it. `program`: which program makes the bundle, with its version.
    BundleCollector(WorkerLink& link, const Clock& clock, const QString& program, QObject* parent = nullptr);

    /// collected() follows.
    void collect();
    /// After checksBegun(): collected() follows at once, without what the checks have not found in `limit`.
    void endChecks(std::chrono::seconds limit);
    bool hasWorker() const { return !m_parts.worker.version.isEmpty(); } ///< one has answered

Q_SIGNALS:
    void checksBegun(); ///< they may take as long as all services of the profile need to answer
    void collected(const QString& text);

private:
    /// One request; what it answers goes to `keep`, an error among what is missing. Then `next`.
    template <api::IsMethod Method>
    void ask(const typename Method::Params& params, const QString& what,
             const std::function<void(const typename Method::Answer&)>& keep, const std::function<void()>& next);
    void askConnections();
    void askJobs();
    void askAlerts();
    void askWarnings();
    void askEvents();
    void askAbout(qsizetype index);
    void askChecks();
    void finish();

    WorkerLink& m_link;
    const Clock& m_clock;
    api::BundleParts m_parts;
    bool m_finished = false;
};

} // namespace evergrant::link
