// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workerlanguage.h"
#include "app/workeroptions.h"
#include "app/workerproxy.h"
#include "core/result.h"
#include "core/system/systemclock.h"
#include <QCoroTask>
#include <QObject>
#include <memory>

namespace evergrant {

class ApiServer;
class EngineParts;
struct Outgoing;
class ProfileStores;
struct Presets;

/// The composition root of the background worker: makes its parts, wires them, and takes them down in good order.
class WorkerApplication : public QObject
{
    Q_OBJECT

public:
    /// `texts` outlives it.
    WorkerApplication(WorkerOptions options, TextLanguage& texts, QObject* parent = nullptr);
    ~WorkerApplication() override;

    /// Takes the profile, opens the stores, starts the engine and listens. On failure nothing is left behind.
    QCoro::Task<Result<void>> start();
    /// Finishes what is under way, then ends the event loop. May be called again while it is under way.
    void stop();

Q_SIGNALS:
    void stopping(); ///< stop() was called, for whatever reason

private:
    void compose(const Presets& presets);
    Result<void> serve(const QStringList& presetWarnings);
    void setLanguage(const QString& code);
    void touch();
    void leaveIfIdle();
    static QCoro::Task<> finish(WorkerApplication* self);

    WorkerOptions m_options;
    WorkerLanguage m_language;
    WorkerProxy m_proxy;
    SystemClock m_clock;
    std::unique_ptr<ProfileStores> m_stores; ///< null until start() comes to it; the same for the others
    std::unique_ptr<Outgoing> m_outgoing;
    std::unique_ptr<EngineParts> m_parts;
    std::unique_ptr<ApiServer> m_server;
    std::unique_ptr<Alarm> m_idle;
    bool m_stopping = false;
};

} // namespace evergrant
