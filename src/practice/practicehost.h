// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/records.h"
#include "core/ports/rehearsalstage.h"
#include "core/result.h"
#include <QMap>
#include <QObject>
#include <memory>

namespace evergrant {

class PracticeServer;

/// Runs the practice provider, for a profile that has a practice connection.
class PracticeHost : public QObject, public RehearsalStage
{
    Q_OBJECT

public:
    static inline const QString ProviderId = QStringLiteral("practice");

    PracticeHost(Clock& clock, EventLog& events, const QString& profileDir, QObject* parent = nullptr);
    ~PracticeHost() override;

    /// Call before the engine starts, so that renewals that are due find their provider.
    void startIfUsed(const QList<Connection>& connections);
    void stop(); ///< no connection uses it any more
    /// Starts the server if needed. Endpoints as settings of a connection. Errors as of PracticeServer::start().
    Result<QMap<QString, QString>> settings();

    bool serves(const Connection& connection) const override;
    QList<QUuid> stillBroken() const override;
    Result<void> setStillBroken(const QList<QUuid>& connections) override;
    Result<void> begin(Rehearsal rehearsal) override;
    void end() override;

private:
    Result<void> start();
    void warn(const QString& message);

    Clock& m_clock;
    EventLog& m_events;
    QString m_stateFile;
    std::unique_ptr<PracticeServer> m_server; ///< null while nobody uses it
};

} // namespace evergrant
