// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/widgets/theme.h"
#include <QHash>
#include <QQueue>

namespace evergrant {

/// Renews all connections, a few of each provider at a time: many requests at once to one host look like an attack.
class RenewAll : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostOfProvider = 4; ///< requests under way at once

    /// Both outlive it.
    RenewAll(link::WorkerLink& link, const ConnectionsModel& model, QObject* parent = nullptr);

    /// Begins with those that are neither paused nor without a grant; finished() follows if there are any. Nothing
    /// happens while it runs.
    void start();
    /// Sends nothing more; finished() follows when what was sent is answered.
    void stop();

Q_SIGNALS:
    void began(const QUuid& id);
    void ended(const QUuid& id);
    void progressed(int done, int all); ///< at most about twenty times
    /// `failed`: those that could not be renewed. Empty with Tone::Bad: something stops all, which `text` says.
    void finished(evergrant::Tone tone, const QString& text, const QSet<QUuid>& failed);

private:
    struct QueuedConnection
    {
        QUuid id;
        QString name, title;
    };
    void sendOf(const QString& provider);
    void send(const QString& provider, const QueuedConnection& connection);
    void note(const QueuedConnection& connection, const Result<api::Refresh::Answer>& answer);
    void finish();

    link::WorkerLink& m_link;
    const ConnectionsModel& m_model;
    QHash<QString, QQueue<QueuedConnection>> m_waiting; ///< by provider id
    QHash<QString, int> m_sent;                         ///< and not answered, by provider id
    qsizetype m_all = 0;
    QList<api::Refresh::Outcome> m_results;
    QStringList m_troubles;
    QSet<QUuid> m_failed;
    QString m_obstacle; ///< why none of them can be renewed now; empty: nothing stops all
};

} // namespace evergrant
