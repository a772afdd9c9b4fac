// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace evergrant::link {

/// Starts a worker for a profile. A port: clients are tested without one.
class WorkerStarter
{
public:
    virtual ~WorkerStarter() = default;
    using Started = std::function<void(Result<void>)>;
    /// `started` is called once, later: when the worker listens, or with the error that it gave. "profile-in-use" means
    /// that another worker holds the profile and listens now or very soon. A second start before that replaces the
    /// first.
    virtual void start(const QString& profileDir, bool stay, Started started) = 0;
};

/// Where the program `name` is: beside the running executable, else in ../libexec/evergrant from there, else in PATH.
/// Empty when it is nowhere.
QString companionProgram(const QString& name);

/// Starts `evergrant-worker --profile DIR --ready-fd N [--stay]` fully detached: its own session, directory /, no
/// descriptor of ours but the one for readiness, nothing of the tokens that `evergrant run` puts into the environment.
/// So `$(evergrant token NAME)` in a shell returns although it started the worker.
class WorkerLauncher : public QObject, public WorkerStarter
{
    Q_OBJECT

public:
    /// `clock` outlives the launcher. `program`: for tests, the worker's path.
    explicit WorkerLauncher(Clock& clock, QString program = {}, QObject* parent = nullptr);
    ~WorkerLauncher() override;

    /// Errors besides the worker's own: Failed "worker-missing", "worker-start-failed" (it ended without a word);
    /// Temporary "worker-start-timeout" after 20 s.
    void start(const QString& profileDir, bool stay, Started started) override;

private:
    void watch(int descriptor);
    void readMore();
    void finish(const Result<void>& result);

    Clock& m_clock;
    QString m_program;
    Started m_started;
    std::unique_ptr<Alarm> m_deadline;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_said;
    int m_descriptor = -1;
};

/// The worker's side: what --ready-fd was given for. Writes one line ("ready", or "error" and the error as JSON) and
/// closes the descriptor. Does nothing when it is negative.
void reportReadiness(int descriptor, const Result<void>& result);

/// What that line says; the newline may be missing or not. An empty or unknown line is Failed "worker-start-failed".
Result<void> parseReadiness(const QByteArray& line);

} // namespace evergrant::link
