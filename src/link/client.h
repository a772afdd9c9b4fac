// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "link/linereader.h"
#include "link/protocol.h"
#include "link/workerlauncher.h"
#include "link/workerlink.h"
#include <QMap>
#include <QPointer>
#include <memory>

class QLocalSocket;

namespace evergrant::link {

struct ClientOptions
{
    QString profileDir;
    bool autostart = true;  ///< start a worker when nobody listens
    bool stay = false;      ///< a worker started by us does not leave when idle
    bool reconnect = false; ///< after a loss, connect again by itself, with growing pauses
    QStringList paths;      ///< where to look; empty: socketPaths(profileDir)
};

/// The real WorkerLink. Connects at the first request, or at connectToWorker(); nothing blocks. The other end must run
/// under our own user id. When another client starts a worker at the same moment, whichever worker wins is used.
///
/// Errors besides the worker's own, for all requests that wait: Temporary "worker-not-running" (nobody listens and
/// autostart is off), "worker-gone", "worker-silent"; Failed "wrong-user", "bad-answer"; Usage "request-too-long"; and
/// those of WorkerStarter.
class LinkClient : public WorkerLink
{
    Q_OBJECT

public:
    /// `clock` and `starter` outlive the client; `starter` may be null when autostart is off.
    LinkClient(ClientOptions options, Clock& clock, WorkerStarter* starter, QObject* parent = nullptr);
    ~LinkClient() override;

    void request(const QString& method, const QJsonObject& params, QObject* context, Answer answer) override;
    bool isConnected() const override { return m_state == State::Connected; }

    /// Connects, and starts a worker if that is allowed. With `reconnect` a worker that announced its end ("stopping")
    /// is waited for but not started again until this is called.
    void connectToWorker();

Q_SIGNALS:
    /// The connection broke; connectedChanged(false) comes with it. Subscriptions are gone: subscribe again when
    /// connectedChanged(true) says that there is a worker again.
    void workerLost();
    /// Connecting failed. With `reconnect` it goes on trying.
    void unavailable(const evergrant::Error& error);

private:
    enum class State { Idle, Connecting, Greeting, Connected, Starting, Retrying, BackingOff };
    struct Open
    {
        QPointer<QObject> context;
        bool guarded = false;
        Answer answer;
        QByteArray line; ///< empty once sent
        QString parts;
    };

    void beginSoon();
    void begin();
    void tryPath(int index);
    void onNobodyListens();
    void workerStarted(const Result<void>& result);
    void greet();
    void greeted();
    void read();
    void handle(const Incoming& incoming);
    void onConnectionLost();
    void giveUp(const Error& error);
    void scheduleReconnect();
    void dropSocket();
    void endRequests(const QMap<qint64, Open>& requests, const Error& error);
    void onAlarm();

    ClientOptions m_options;
    Clock& m_clock;
    WorkerStarter* m_starter;
    State m_state = State::Idle;
    QLocalSocket* m_socket = nullptr; ///< child of this
    LineReader m_lines{MaximumLine};
    QMap<qint64, Open> m_open; ///< in the order of asking
    qint64 m_lastId = 0;
    qint64 m_helloId = 0;
    bool m_mayStart = true;
    bool m_waitsForWorker = false; ///< one was started or holds the profile: it will listen soon
    std::chrono::milliseconds m_giveUpAt{0}, m_startAgainAt{0};
    int m_failures = 0;
    std::unique_ptr<Alarm> m_alarm; ///< what it means depends on the state
};

} // namespace evergrant::link
