// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "link/protocol.h"
#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <chrono>
#include <functional>
#include <memory>

namespace evergrant {

class Authorization;
class ManagedConnection;
class Keeper;

/// The methods of the local socket (link/protocol.h) in terms of the engine. Knows nothing of sockets: the composition
/// root hands requests in and answers out.
class WorkerService : public QObject
{
    Q_OBJECT

public:
    /// What the service cannot know by itself.
    struct Surroundings
    {
        QString version, profileDir;
        QString userName; ///< who authorizes, when the client does not say
        std::function<bool()> stays;
        std::function<void()> stay; ///< do not leave when idle
        std::function<void()> stop; ///< leave in good order
        std::function<QCoro::Task<QJsonArray>(QString live)> doctor;
    };

    WorkerService(Keeper& keeper, Surroundings surroundings, QObject* parent = nullptr);

    /// Every request ends with exactly one result, however long it takes.
    QCoro::Task<Result<QJsonObject>> handle(link::Request request);
    /// Requests that have not been answered yet.
    int open() const { return m_open; }

private:
    using Answer = QCoro::Task<Result<QJsonObject>>;
    using Method = Answer (WorkerService::*)(QJsonObject);
    static const QHash<QString, Method>& methods();

    Answer hello(QJsonObject params);
    Answer providers(QJsonObject params);
    Answer draft(QJsonObject params);
    Answer add(QJsonObject params);
    Answer checkAdd(QJsonObject params);
    Answer exportSettings(QJsonObject params);
    Answer set(QJsonObject params);
    Answer rename(QJsonObject params);
    Answer remove(QJsonObject params);
    Answer status(QJsonObject params);
    Answer connections(QJsonObject params);
    Answer authorize(QJsonObject params);
    Answer authorizeWait(QJsonObject params);
    Answer authorizeAnswer(QJsonObject params);
    Answer authorizePaste(QJsonObject params);
    Answer authorizeCancel(QJsonObject params);
    Answer unusedSignIn(QJsonObject params);
    Answer revokeUnused(QJsonObject params);
    Answer probe(QJsonObject params);
    Answer token(QJsonObject params);
    Answer refresh(QJsonObject params);
    Answer pauseRenewing(QJsonObject params);
    Answer resumeRenewing(QJsonObject params);
    Answer log(QJsonObject params);
    Answer attempts(QJsonObject params);
    Answer unlock(QJsonObject params);
    Answer recoveryCode(QJsonObject params);
    Answer recover(QJsonObject params);
    Answer abandonLostKey(QJsonObject params);
    Answer doctor(QJsonObject params);
    Answer stay(QJsonObject params);
    Answer stop(QJsonObject params);

    using View = QJsonObject (*)(const Keeper&, const ManagedConnection&);
    Answer connectionsAs(QJsonObject params, View view, bool withSchema);
    Answer setPaused(QJsonObject params, bool paused);
    using ConnectionPtr = std::shared_ptr<ManagedConnection>;
    QCoro::Task<Result<void>> opening(QList<ConnectionPtr> connections, std::chrono::milliseconds limit);
    QCoro::Task<Result<ConnectionPtr>> opened(QString name, std::chrono::milliseconds limit);
    Result<std::shared_ptr<Authorization>> attemptIn(const QJsonObject& params) const;

    Keeper& m_keeper;
    Surroundings m_surroundings;
    int m_open = 0;
};

} // namespace evergrant
