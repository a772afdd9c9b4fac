// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/notifier.h"
#include "core/system/busprobe.h"
#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <memory>

namespace evergrant {

/// org.freedesktop.Notifications on the session bus (Desktop Notifications Specification 1.2). Every text is escaped
/// here, where the server reads markup. Without a bus or a server nothing is shown and nothing else happens; one that
/// hangs is not waited for. A bus that comes later is found by the next notification.
class DbusNotifier : public QObject, public Notifier
{
    Q_OBJECT

public:
    /// How long a bus may take to answer before it counts as hanging.
    static constexpr std::chrono::seconds Timeout{5};

    /// `clock` outlives the notifier.
    explicit DbusNotifier(Clock& clock, QObject* parent = nullptr);
    ~DbusNotifier() override;

    void notify(const Notification& notification, Ended ended) override;
    void withdraw(const QUuid& about) override;
    void setClicked(Clicked clicked) override { m_clicked = std::move(clicked); }

private Q_SLOTS:
    void actionInvoked(uint number, const QString& action);
    void notificationClosed(uint number, uint reason);

private:
    class Ending;
    struct Waiting
    {
        Notification notification;
        std::shared_ptr<Ending> ending;
    };

    void reach();
    bool connectNow();
    void ask(const Waiting& waiting);
    void send(const Notification& notification, const QStringList& capabilities, const std::shared_ptr<Ending>& ending);

    QString m_name; ///< of the connection, unique in this process
    QDBusConnection m_bus;
    QHash<QUuid, uint> m_shown;
    Clicked m_clicked;
    Clock& m_clock;
    std::unique_ptr<BusProbe> m_probe;
    QList<Waiting> m_waiting; ///< for the probe's end
};

} // namespace evergrant
