// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"
#include "core/clock.h"
#include "link/workerlink.h"
#include <QAbstractListModel>
#include <optional>

namespace evergrant {

/// All sync jobs of the profile, in the order in which they were added; has the roles of ConnectionsModel. Follows the
/// log: everything that happens to a job is an event whose kind begins with "job-".
class JobsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 100 };

    /// Both outlive the model.
    JobsModel(link::WorkerLink& link, const Clock& clock, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Asks for all; changed() follows unless the worker cannot be reached. What comes in while a request is under way
    /// is asked for once more.
    void reload();
    bool isLoaded() const { return m_isLoaded; }
    const QList<api::JobView>& jobs() const { return m_jobs; }
    std::optional<api::JobView> job(const QString& name) const;
    /// Those that use a connection.
    QList<api::JobView> jobsWith(const QString& connection) const;
    QModelIndex indexOf(const QString& name) const;
    /// Without its worker no state is shown as current.
    void setReachable(bool reachable);
    bool isReachable() const { return m_isReachable; }
    QDateTime now() const { return m_clock.now(); }
    /// "next tomorrow 02:30" reads differently after midnight.
    void refreshLines();

Q_SIGNALS:
    void changed();

private:
    void setJobs(const QList<api::JobView>& jobs);

    link::WorkerLink& m_link;
    const Clock& m_clock;
    QList<api::JobView> m_jobs;
    bool m_isLoaded = false, m_isReachable = true;
    bool m_isAsking = false, m_isStale = false;
};

} // namespace evergrant
