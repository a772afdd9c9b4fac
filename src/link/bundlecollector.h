// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/bundle.h"
#include "core/clock.h"
#include "link/workerlink.h"

namespace evergrant::link {

/// Asks the worker for everything that a diagnostic bundle holds, one thing after the other. Changes nothing. What the
/// worker cannot tell is named in the bundle; without a worker there is one, too. Use it once.
class BundleCollector : public QObject
{
    Q_OBJECT

public:
    /// `link` and `clock` outlive it. `program`: which program makes the bundle, with its version.
    BundleCollector(WorkerLink& link, const Clock& clock, const QString& program, QObject* parent = nullptr);

    /// collected() follows; it may take as long as all services of the profile need to answer.
    void collect();

Q_SIGNALS:
    void collected(const QString& text);

private:
    /// One request; what it answers goes to `keep`, an error among what is missing. Then `next`.
    template <api::IsMethod Method>
    void ask(const typename Method::Params& params, const QString& what,
             const std::function<void(const typename Method::Answer&)>& keep, const std::function<void()>& next);
    void askDoctor();
    void askConnections();
    void askJobs();
    void askEvents();
    void askAttempts(qsizetype index);

    WorkerLink& m_link;
    const Clock& m_clock;
    api::BundleParts m_parts;
};

} // namespace evergrant::link
