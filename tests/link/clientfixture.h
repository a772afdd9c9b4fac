// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/fakeclock.h"
#include "core/system/systemclock.h"
#include "link/client.h"
#include "link/server.h"
#include <QTemporaryDir>
#include <QTest>

namespace evergrant::test {

/// Starts what the test says, when the test says.
class FakeStarter : public link::WorkerStarter
{
public:
    void start(const QString&, bool stay, Started started) override
    {
        ++starts;
        stayed = stay;
        QMetaObject::invokeMethod(
            &m_later, [this, started] { started(onStart ? onStart() : Result<void>()); }, Qt::QueuedConnection);
    }

    std::function<Result<void>()> onStart;
    int starts = 0;
    bool stayed = false;

private:
    QObject m_later;
};

/// A LinkServer in this process, and clients of it.
class ClientFixture : public QObject
{
    Q_OBJECT

protected:
    using LinkClient = link::LinkClient;

    QString path() const { return m_directory->filePath(QStringLiteral("worker.sock")); }
    Result<void> serve();
    std::unique_ptr<LinkClient> client(bool autostart = true, bool reconnect = false);
    /// Asks, waits, and returns what came.
    Result<QJsonObject> ask(LinkClient& client, const QString& method, const QJsonObject& params = {});

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<link::LinkServer> m_server;
    SystemClock m_clock;
    FakeClock m_fakeClock;
    FakeStarter m_starter;
    QList<link::Reply> m_replies; ///< of "later"
    int m_requests = 0;           ///< but "hello"

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace evergrant::test
