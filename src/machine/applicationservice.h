// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/busprobe.h"
#include <QDBusVirtualObject>
#include <memory>

namespace evergrant {

/// Has the name org.evergrant.Evergrant on the session bus, and answers org.freedesktop.Application there (Desktop
/// Entry Specification 1.5, D-Bus Activation). So a desktop that starts programs over the bus reaches the window that
/// is there, and the bus starts one where there is none, by the file that packaging/ installs. Without a bus, where it
/// hangs, and where another process has the name, nothing happens.
class ApplicationService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    /// How long a bus may take to answer before it counts as hanging.
    static constexpr std::chrono::seconds Timeout{5};

    /// Nothing happens before start(). `clock` outlives the service.
    explicit ApplicationService(Clock& clock, QObject* parent = nullptr);
    ~ApplicationService() override;

    /// Asks for the name, once.
    void start();

    QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

Q_SIGNALS:
    /// The desktop wants to see the window.
    void activated();

private:
    void connectNow();

    QString m_name; ///< of the connection, unique in this process
    Clock& m_clock;
    std::unique_ptr<BusProbe> m_probe;
};

} // namespace evergrant
