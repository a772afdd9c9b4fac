// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QUuid>

namespace evergrant {

/// Notifications of the desktop (org.freedesktop.Notifications), for desktops without a tray. Does nothing where there
/// is no such service.
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifications(QObject* parent = nullptr);

    /// Replaces the earlier notification about the same connection.
    void notify(const QUuid& id, const QString& title, const QString& text);

Q_SIGNALS:
    void clicked(const QUuid& id);

private Q_SLOTS:
    void actionInvoked(uint number, const QString& action);

private:
    QHash<QUuid, uint> m_shown;
    bool m_listens = false;
};

} // namespace evergrant
